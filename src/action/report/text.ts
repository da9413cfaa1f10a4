// Renders text from inputs and from Atlas as HTML for the job summary, so that it does nothing and masks still match it.
import { countOf } from '../../atlas/counts.ts'
import { toWhen } from './when.ts'

/**
 * The runner masks a secret in the summary if a line contains it as it is, or XML-escaped. So text is XML-escaped and
 * otherwise left alone: never trimmed, never cut, without escapes of Markdown and zero-width characters. What cannot be
 * shown like that is left out whole. Nor does a tag come between the words of a text, where a secret could be: only the
 * URLs that this action itself puts into a sentence get tags of their own. To be cut by these, a secret would have to
 * contain the whole URL and white space next to it.
 */

/** A longer value of a table is left out, in characters. */
const LONGEST_VALUE = 300
/** A longer sentence, or text of a document, is left out, in characters. */
const LONGEST_TEXT = 3000
/** Characters that could redraw a page or reverse text. Tabs and line breaks are none. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
/** What GitHub turns into mentions, references, mathematics, links or emoji, except inside code. */
const ACTIVE = /[@#$`]|:\S|www\.|\bgh-\d/i

/** Renders text for one summary. */
export interface TextRenderer {
  /** A sentence, or several lines. */
  sentence(text: string): string
  /** A value in a table. */
  value(text: string): string
  /** A value in a table, as a link to its page if it has one and is shown. */
  linked(text: string, url: string | undefined): string
  /** A text in a `<pre>`, with its lines. */
  line(text: string): string
}

/**
 * Creates a renderer of text.
 *
 * @param options.isMasked whether a text contains a value that this step has masked
 * @param options.nowMs now: a value that is a date-time is shown as its distance from now
 * @param options.whole where a value that is left out can be found, such as `see output result-path`
 * @param options.urls the URLs that this action puts into sentences
 */
export function createTextRenderer(options: {
  readonly isMasked: (text: string) => boolean
  readonly nowMs?: number
  readonly whole?: string | undefined
  readonly urls: readonly string[]
}): TextRenderer {
  const { isMasked, nowMs, whole, urls } = options
  const when = (text: string) => (nowMs === undefined ? undefined : toWhen(text, nowMs))
  const findReason = (text: string, longest: number): string | undefined => {
    if (text.length > longest) return `${count(text)}${whole === undefined ? '' : `: ${whole}`}`
    return CONTROL.test(text) ? `${count(text)}, some of them control characters` : undefined
  }
  const value = (text: string) =>
    isMasked(text) ? '***' : (when(text) ?? note(findReason(text, LONGEST_VALUE)) ?? inert(text, []))
  return {
    sentence: (text) => note(findReason(text, LONGEST_TEXT)) ?? inert(text, isMasked(text) ? [] : urls),
    value,
    linked: (text, url) =>
      url === undefined || text === '' || [text, url].some(isMasked) ? value(text) : link(value(text), url),
    line: (text) => (isMasked(text) ? '***' : (note(findReason(text, LONGEST_TEXT)) ?? escapeXml(showReturns(text))))
  }
}

/** Replaces the five special characters of XML, exactly as the runner does to find secrets. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;')
}

/** A link. The label is HTML, and the URL is one of the pages of the Atlas UI. */
export function link(label: string, url: string): string {
  return `<a href="${escapeXml(url)}">${label}</a>`
}

/** Text as it is if nothing in it can act, else as code. Several lines keep their white space. */
function inert(text: string, urls: readonly string[]): string {
  const lines = showReturns(text).split('\n')
  const html = lines.map(escapeXml).join('<br>')
  if (lines.length > 1) return `<pre>${html}</pre>`
  if (!ACTIVE.test(text)) return html
  const words = text.split(/(\s+)/).map((word) => showWord(word, urls))
  return words.includes(undefined) ? `<code>${html}</code>` : words.join('')
}

/** A URL as code, without the punctuation behind it; undefined for any other word that can act. */
function showWord(word: string, urls: readonly string[]): string | undefined {
  const url = word.replace(/[.,;:]$/, '')
  if (urls.includes(url)) return `<code>${escapeXml(url)}</code>${word.slice(url.length)}`
  return ACTIVE.test(word) ? undefined : escapeXml(word)
}

/** Ends lines at each carriage return, as the runner does, and shows those that are not part of a line break. */
function showReturns(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\r/g, '␍\n')
}

function note(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `<em>${escapeXml(reason)}</em>`
}

function count({ length }: string): string {
  return countOf(length, 'character', 'characters')
}
