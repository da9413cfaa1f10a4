// Shows a JSON document to a person: one attribute a line, texts as they are.
import type { TextRenderer } from './text.ts'

/** A longer outline ends after an attribute, never inside one, in characters. */
const LONGEST_OUTLINE = 4000
/** Texts that would look like something else without quotes. */
const NEEDS_QUOTES = /^$|^\s|\s$|^[[{"]|^(true|false|null|-?\d[\d.eE+-]*)$/

/** One line: what comes before the value, and the value; undefined for an attribute with attributes of its own. */
interface Entry {
  readonly lead: string
  readonly text: string | undefined
  /** The indentation of further lines of the text. */
  readonly pad: string
}

/**
 * Renders a document as HTML. JSON escapes quotes and backslashes; with XML on top of that, no mask of the runner would
 * match. So texts are shown unescaped but for XML.
 *
 * @param whole where the whole document is, such as `see output result-path`
 */
export function renderOutline(data: unknown, text: TextRenderer, whole: string): string {
  const lines: string[] = []
  let length = 0
  for (const entry of entriesOf(data, '', '')) {
    const line = renderEntry(entry, text)
    length += line.length
    if (length > LONGEST_OUTLINE) {
      lines.push(`<em>There is more: ${whole}.</em>`)
      break
    }
    lines.push(line)
  }
  return `<pre>${lines.join('\n')}</pre>`
}

function renderEntry({ lead, text, pad }: Entry, { line }: TextRenderer): string {
  if (text === undefined) return line(lead)
  const lines = line(text).split('\n')
  if (lines.length === 1) return line(lead) + lines.join('')
  return [`${line(lead)}|`, ...lines.map((each) => `${pad}  ${each}`)].join('\n')
}

/**
 * @param lead what the first line begins with
 * @param pad what the other lines begin with
 */
function* entriesOf(value: unknown, lead: string, pad: string): Generator<Entry> {
  const isList = Array.isArray(value)
  let start = lead
  for (const [name, item] of isNested(value) ? Object.entries(value) : []) {
    if (isList) yield* entriesOf(item, `${start}- `, `${pad}  `)
    else if (isNested(item)) {
      yield { lead: `${start}${name}:`, text: undefined, pad }
      yield* entriesOf(item, `${pad}  `, `${pad}  `)
    } else yield { lead: `${start}${name}: `, text: toText(item), pad }
    start = pad
  }
  if (!isNested(value)) yield { lead, text: toText(value), pad }
}

/** Whether a value has lines of its own. */
function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0
}

function toText(value: unknown): string {
  if (typeof value === 'string') return NEEDS_QUOTES.test(value) ? `"${value}"` : value
  if (Array.isArray(value)) return '[]'
  return typeof value === 'object' && value !== null ? '{}' : String(value)
}
