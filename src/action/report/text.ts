// Renders text from inputs and from Atlas as HTML for the job summary, so that it does nothing and masks still match it.
import { toWhen } from './when.ts'

/**
 * The runner masks a secret in the summary if a line contains it as it is, or XML-escaped. So text is XML-escaped and
 * otherwise left alone: never trimmed, never cut, without escapes of Markdown and zero-width characters. What cannot be
 * shown like that is left out whole.
 */

/** A longer value of a table is left out, in characters. */
const LONGEST_VALUE = 300
/** A longer sentence, or text of a document, is left out, in characters. */
const LONGEST_TEXT = 3000
/** Characters that could redraw a page or reverse text. Tabs and line breaks are none. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/
/** What GitHub turns into mentions, references, mathematics, links or emoji, except inside code. */
const ACTIVE = /[@#$`]|:\S|www\.|\bgh-\d/i

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;'
}

/** Renders text for one summary. */
export interface TextRenderer {
  /** A sentence, or several lines. */
  sentence(text: string): string
  /** A value in a table. */
  value(text: string): string
  /** A text in a `<pre>`, with its lines. */
  line(text: string): string
}

/**
 * Creates a renderer of text.
 *
 * @param options.isMasked whether a text contains a value that this step has masked
 * @param options.nowMs now: a value that is a date-time is shown as its distance from now
 * @param options.whole where a value that is left out can be found, such as `see output result-path`
 */
export function createTextRenderer(options: {
  readonly isMasked: (text: string) => boolean
  readonly nowMs?: number
  readonly whole?: string | undefined
}): TextRenderer {
  const { isMasked, nowMs, whole } = options
  const when = (text: string) => (nowMs === undefined ? undefined : toWhen(text, nowMs))
  const findReason = (text: string, longest: number): string | undefined => {
    if (text.length > longest) return `${count(text)}${whole === undefined ? '' : `: ${whole}`}`
    return CONTROL.test(text) ? `${count(text)}, some of them control characters` : undefined
  }
  return {
    sentence: (text) => note(findReason(text, LONGEST_TEXT)) ?? inert(text),
    value: (text) => (isMasked(text) ? '***' : (when(text) ?? note(findReason(text, LONGEST_VALUE)) ?? inert(text))),
    line: (text) => (isMasked(text) ? '***' : (note(findReason(text, LONGEST_TEXT)) ?? escapeXml(showReturns(text))))
  }
}

/** Replaces the five special characters of XML, exactly as the runner does to find secrets. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

/** A link whose text is ours. */
export function link(label: string, url: string): string {
  return `<a href="${escapeXml(url)}">${label}</a>`
}

/** Text as it is if nothing in it can act, else as code. Several lines keep their white space. */
function inert(text: string): string {
  const lines = showReturns(text).split('\n')
  const html = lines.map(escapeXml).join('<br>')
  if (lines.length > 1) return `<pre>${html}</pre>`
  return ACTIVE.test(text) ? `<code>${html}</code>` : html
}

/** Ends lines at each carriage return, as the runner does, and shows those that are not part of a line break. */
function showReturns(text: string): string {
  return text.replace(/\r\n/g, '\n').replace(/\r/g, '␍\n')
}

function note(reason: string | undefined): string | undefined {
  return reason === undefined ? undefined : `<em>${escapeXml(reason)}</em>`
}

function count({ length }: string): string {
  return `${length.toLocaleString('en-US')} ${length === 1 ? 'character' : 'characters'}`
}
