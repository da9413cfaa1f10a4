// Renders the job summary of the main step.
import { toJson } from '../../atlas/json.ts'
import { toDuration, type StatePeriod } from '../../gate/poll.ts'
import type { Result, Table } from '../../operations/definition.ts'
import { NOTHING_SENT, type Failure } from './failure.ts'

/** What was requested, as the summary shows it. */
export interface RequestFacts {
  readonly operation: string
  readonly subject: readonly (readonly [label: string, value: string])[]
  readonly baseUrl: string | undefined
  readonly dryRun: boolean
}

const MAX_ROWS = 30
const MAX_CELL = 300
const MAX_JSON = 4000

/** How a step with a result ended: the check was met, failed the step, or was unmet and tolerated. */
export type Ending = 'met' | 'unmet' | 'tolerated'

/** The summary of a step that has a result. Pure. */
export function renderResult(
  request: RequestFacts,
  { result, ending }: { readonly result: Result; readonly ending: Ending }
): string {
  const { url } = result.outputs
  const { unmet, warnings = [], timeline = [], table: list } = result
  const mark = ending === 'met' ? (request.dryRun ? '📝' : '✅') : ending === 'unmet' ? '❌' : '⚠️'
  return [
    heading(mark, request),
    unmet === undefined ? escapeText(result.verdict) : `**${escapeText(unmet.message)}**`,
    unmet?.hint === undefined ? '' : `**What to do:** ${escapeText(unmet.hint)}`,
    ...warnings.map((warning) => `**Warning:** ${escapeText(warning)}`),
    table([...requestRows(request), ...responseRows(result), ...result.facts]),
    list === undefined ? '' : renderTable(list),
    timeline.length < 2 ? '' : renderTimeline(timeline),
    url === undefined || url === '' ? '' : `[Open in Atlas](${escapeUrl(url)})`,
    result.data === undefined ? '' : details('Result', result.data)
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** The summary of a step that failed: what failed, why, and what to do. Pure. */
export function renderFailure(request: RequestFacts, failure: Failure): string {
  const problems = failure.problems.map(({ input, message }) => `- ${code(input)}: ${escapeText(message)}`)
  return [
    heading('❌', request),
    `**${escapeText(failure.title)}.** ${problems.length > 0 ? (failure.afterSending ? '' : NOTHING_SENT) : escapeText(failure.what)}`,
    problems.join('\n'),
    failure.hint === undefined ? '' : `**What to do:** ${escapeText(failure.hint)}`,
    table(requestRows(request))
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

function heading(mark: string, { operation, dryRun }: RequestFacts): string {
  return `### ${mark} MongoDB Atlas: ${escapeText(operation)}${dryRun ? ' (dry run)' : ''}`
}

function requestRows({ subject, baseUrl }: RequestFacts): readonly (readonly [string, string])[] {
  const host = baseUrl === undefined || baseUrl === 'https://cloud.mongodb.com' ? [] : [['Host', baseUrl] as const]
  return [...subject, ...host]
}

function responseRows({ status, apiVersion }: Result): readonly (readonly [string, string])[] {
  const version = apiVersion === undefined ? '' : `, version ${apiVersion}`
  return status === undefined ? [] : [['Response', `${status}${version}`]]
}

function table(rows: readonly (readonly [string, string])[]): string {
  if (rows.length === 0) return ''
  const shown = rows.slice(0, MAX_ROWS).map(([label, value]) => `| ${cell(label)} | ${cell(value)} |`)
  const rest = rows.length - shown.length
  const note = rest > 0 ? [`| … | ${rest} more |`] : []
  return ['| | |', '| --- | --- |', ...shown, ...note].join('\n')
}

function renderTable({ title, head, rows }: Table): string {
  const shown = rows.slice(0, MAX_ROWS)
  const lines = [head, head.map(() => '---'), ...shown.map((row) => row.map(cell))].map(
    (row) => `| ${row.join(' | ')} |`
  )
  const rest = rows.length - shown.length
  return [`**${escapeText(title)}**`, '', ...lines, ...(rest > 0 ? ['', `${rest} more are in the result.`] : [])].join(
    '\n'
  )
}

/** The states in order, each with how long it lasted. */
function renderTimeline(timeline: readonly StatePeriod[]): string {
  const word = (text: string) => text.replace(/[^\w ()-]+/g, ' ').trim() || 'unknown'
  const periods = timeline.map(({ state, fromMs, untilMs }, index) => {
    const last = index === timeline.length - 1
    return `    ${word(state)} : ${last && untilMs === fromMs ? 'reached' : toDuration(untilMs - fromMs)}`
  })
  return ['```mermaid', 'timeline', '    title States', ...periods, '```'].join('\n')
}

function details(title: string, data: unknown): string {
  const json = toJson(data, 2)
  const cut = json.length > MAX_JSON
  const text = cut
    ? `${json.slice(0, MAX_JSON)}\n… cut: ${json.length - MAX_JSON} more characters are in the file of output result-path`
    : json
  // The content cannot close a fence that is longer than any in it.
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `<details><summary>${title}</summary>\n\n${fence}json\n${text}\n${fence}\n\n</details>`
}

function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return escapeText(line.length > MAX_CELL ? `${line.slice(0, MAX_CELL)}…` : line)
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``
}

/** Escapes everything that means something in Markdown or HTML, including mentions and issue links. */
export function escapeText(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_[\]#|~]/g, '\\$&')
    .replace(/@/g, '@\u200B')
    .replace(/:\/\//g, ':\u200B//')
    .replace(/\n/g, '<br>')
}

/** Escapes everything that would end a Markdown link. */
export function escapeUrl(url: string): string {
  return url.replace(/[()<>\s]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'))
}
