// Renders the job summary of the main step, as HTML: Markdown never sees text from inputs or from Atlas.
import { toDuration, type StatePeriod } from '../../gate/poll.ts'
import type { Result, Table } from '../../operations/definition.ts'
import { NOTHING_SENT, type Failure } from './failure.ts'
import { renderOutline } from './outline.ts'
import { createTextRenderer, link, type TextRenderer } from './text.ts'

/** What was requested, as the summary shows it. */
export interface RequestFacts {
  readonly operation: string
  readonly subject: readonly (readonly [label: string, value: string])[]
  readonly baseUrl: string | undefined
  readonly dryRun: boolean
}

/** Whether a text contains a value that this step has masked. */
export type IsMasked = (text: string) => boolean

type Row = readonly [label: string, value: string]

const MAX_ROWS = 30
/** Where the whole result is. */
const WHOLE = 'see output result-path'

/** How a step with a result ended: the check was met, failed the step, or was unmet and tolerated. */
export type Ending = 'met' | 'unmet' | 'tolerated'

/** The summary of a step that has a result. Pure. */
export function renderResult(
  request: RequestFacts,
  { result, ending }: { readonly result: Result; readonly ending: Ending },
  isMasked: IsMasked
): string {
  const text = createTextRenderer({ isMasked, whole: WHOLE })
  const { url } = result.outputs
  const { unmet, warnings = [], timeline = [], table } = result
  const mark = ending === 'met' ? (request.dryRun ? '📝' : '✅') : ending === 'unmet' ? '❌' : '⚠️'
  return join([
    heading(mark, request, text),
    unmet === undefined ? paragraph(text.sentence(result.verdict)) : paragraph(text.sentence(unmet.message), 'strong'),
    whatToDo(unmet?.hint, text),
    ...warnings.map((warning) => labelled('Warning', warning, text)),
    renderRows([...requestRows(request), ...responseRows(result), ...result.facts], text),
    table === undefined ? '' : renderTable(table, text),
    timeline.length < 2 ? '' : renderTimeline(timeline, text),
    url === undefined || url === '' ? '' : paragraph(link('Open in Atlas', url)),
    result.data === undefined ? '' : renderData(result.data, text)
  ])
}

/** The summary of a step that failed: what failed, why, and what to do. Pure. */
export function renderFailure(request: RequestFacts, failure: Failure, isMasked: IsMasked): string {
  const text = createTextRenderer({ isMasked })
  const { problems, afterSending, what, hint } = failure
  const problemLines = problems
    .slice(0, MAX_ROWS)
    .map(({ input, message }) => `<li><code>${text.value(input)}</code>: ${text.sentence(message)}</li>`)
  const rest = problems.length - problemLines.length
  const items = [...problemLines, ...(rest > 0 ? [`<li>${rest} more: see the log</li>`] : [])]
  return join([
    heading('❌', request, text),
    paragraph(text.sentence(`${failure.title}.`), 'strong'),
    problems.length === 0 ? paragraph(text.sentence(what)) : afterSending ? '' : paragraph(NOTHING_SENT),
    problems.length === 0 ? '' : ['<ul>', ...items, '</ul>'].join('\n'),
    whatToDo(hint, text),
    renderRows(requestRows(request), text)
  ])
}

function join(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function heading(mark: string, { operation, dryRun }: RequestFacts, text: TextRenderer): string {
  return `<h3>${mark} MongoDB Atlas: ${text.value(operation)}${dryRun ? ' (dry run)' : ''}</h3>`
}

/** A block of its own. Several lines are one already. */
function paragraph(html: string, tag?: 'strong'): string {
  if (html.startsWith('<pre>')) return html
  return tag === undefined ? `<p>${html}</p>` : `<p><${tag}>${html}</${tag}></p>`
}

function whatToDo(hint: string | undefined, text: TextRenderer): string {
  return hint === undefined ? '' : labelled('What to do', hint, text)
}

function labelled(label: string, sentence: string, text: TextRenderer): string {
  const html = text.sentence(sentence)
  return html.startsWith('<pre>')
    ? `<p><strong>${label}:</strong></p>\n${html}`
    : `<p><strong>${label}:</strong> ${html}</p>`
}

function requestRows({ subject, baseUrl }: RequestFacts): readonly Row[] {
  const host = baseUrl === undefined || baseUrl === 'https://cloud.mongodb.com' ? [] : [['Host', baseUrl] as const]
  return [...subject, ...host]
}

function responseRows({ status, apiVersion }: Result): readonly Row[] {
  const version = apiVersion === undefined ? '' : `, version ${apiVersion}`
  return status === undefined ? [] : [['Response', `${status}${version}`]]
}

function renderRows(rows: readonly Row[], text: TextRenderer): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, MAX_ROWS).map((cells) => row('td', cells.map(text.value)))
  const rest = rows.length - shown.length
  return ['<table>', ...shown, ...(rest > 0 ? [row('td', ['', `${rest} more: ${WHOLE}`])] : []), '</table>'].join('\n')
}

function renderTable({ title, head, rows }: Table, text: TextRenderer): string {
  const shown = rows.slice(0, MAX_ROWS).map((cells) => row('td', cells.map(text.value)))
  const rest = rows.length - shown.length
  return [
    `<p><strong>${title}</strong></p>`,
    '<table>',
    row('th', head),
    ...shown,
    '</table>',
    ...(rest > 0 ? [`<p>${rest} more: ${WHOLE}</p>`] : [])
  ].join('\n')
}

function row(tag: 'th' | 'td', cells: readonly string[]): string {
  return `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
}

/** The states in order, each with how long it lasted. */
function renderTimeline(timeline: readonly StatePeriod[], text: TextRenderer): string {
  const rows = timeline.map(({ state, fromMs, untilMs }, index) => {
    const last = index === timeline.length - 1
    return [state, last && untilMs === fromMs ? 'reached' : toDuration(untilMs - fromMs)]
  })
  return renderTable({ title: 'States', head: ['State', 'Lasted'], rows }, text)
}

function renderData(data: unknown, text: TextRenderer): string {
  return `<details><summary>Result</summary>\n\n${renderOutline(data, text, WHOLE)}\n\n</details>`
}
