// Renders the job summary of the main step, as HTML: Markdown never sees text from inputs or from Atlas.
import { toDuration, type StatePeriod } from '../../gate/poll.ts'
import type { Result, Table } from '../../operations/definition.ts'
import { NOTHING_SENT, type Failure } from './failure.ts'
import { renderOutline } from './outline.ts'
import { MAX_ROWS, renderRows, renderTable, splitColumns, type Row } from './table.ts'
import { createTextRenderer, link, type TextRenderer } from './text.ts'

/** What was requested, as the summary shows it. */
export interface RequestFacts {
  readonly operation: string
  /** `GITHUB_ACTION`: the ID of the step; a name that starts with `__` if it has none. */
  readonly step: string | undefined
  readonly subject: readonly (readonly [label: string, value: string])[]
  readonly baseUrl: string | undefined
  readonly dryRun: boolean
  readonly nowMs: number
}

/** Whether a text contains a value that this step has masked. */
export type IsMasked = (text: string) => boolean

/** Where the whole result is. */
const WHOLE = 'see output result-path'
/** A longer sentence is no heading, in characters. */
const LONGEST_HEADING = 140
/** More states of a wait are left out. */
const MAX_STATES = 8

/** How a step with a result ended: the check was met, failed the step, or was unmet and tolerated. */
export type Ending = 'met' | 'unmet' | 'tolerated'

/** The summary of a step that has a result: a heading and a table; the rest is folded. Pure. */
export function renderResult(
  request: RequestFacts,
  { result, ending }: { readonly result: Result; readonly ending: Ending },
  isMasked: IsMasked
): string {
  const text = createTextRenderer({ isMasked, whole: WHOLE, nowMs: request.nowMs, urls: urlsOf(request, result.facts) })
  const { unmet, warnings = [], timeline = [], stages = [], outputs, facts } = result
  const mark = ending === 'met' ? (request.dryRun ? '📝' : '✅') : ending === 'unmet' ? '❌' : '⚠️'
  const { table, repeated } = result.table === undefined ? { repeated: [] } : splitColumns(result.table)
  const states: readonly Row[] = timeline.length < 2 || stages.length > 1 ? [] : [['States', toStates(timeline)]]
  const found = [...states, ...facts]
  const shown = table !== undefined ? [] : found.length > 0 ? found : request.subject
  const folded = [
    ...(table === undefined ? [] : [...found, ...repeated]),
    ...(shown === request.subject ? [] : request.subject),
    ...hostRows(request),
    ...responseRows(result)
  ]
  const data = result.data === undefined ? '' : renderOutline(result.data, text, WHOLE)
  // What a dry run would send is what it is for.
  const planned = request.dryRun && table === undefined
  return join([
    headline(mark, request, withoutPeriod(unmet?.message ?? result.verdict), text),
    whatToDo(unmet?.hint, text),
    ...warnings.map((warning) => labelled('Warning', warning, text)),
    renderRows(shown, text, WHOLE),
    table === undefined ? '' : renderTable(table, text, WHOLE),
    stages.length < 2 ? '' : renderTable(toStages(stages), text, WHOLE),
    outputs.url === undefined || outputs.url === '' ? '' : paragraph(link('Open in Atlas', outputs.url)),
    planned ? data : '',
    fold([renderRows(folded, text, WHOLE), planned ? '' : data])
  ])
}

/** The summary of a step that failed: what failed, why, and what to do. Pure. */
export function renderFailure(request: RequestFacts, failure: Failure, isMasked: IsMasked): string {
  const text = createTextRenderer({ isMasked, nowMs: request.nowMs, urls: urlsOf(request, []) })
  const { problems, afterSending, what, hint } = failure
  const items = problems
    .slice(0, MAX_ROWS)
    .map(({ input, message }) => `<li><code>${text.value(input)}</code>: ${sentenceAndLines(message, text)}</li>`)
  const rest = problems.length - items.length
  return join([
    headline('❌', request, failure.title, text),
    problems.length === 0 ? block(what, text) : afterSending ? '' : paragraph(NOTHING_SENT),
    problems.length === 0
      ? ''
      : ['<ul>', ...items, ...(rest > 0 ? [`<li>${rest} more: see the log</li>`] : []), '</ul>'].join('\n'),
    whatToDo(hint, text),
    renderRows([...request.subject, ...hostRows(request)], text, WHOLE)
  ])
}

function join(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n')
}

/** What was asked and how it ended in one heading; further lines, and a long sentence, come below it. */
function headline(mark: string, request: RequestFacts, verdict: string, text: TextRenderer): string {
  const { operation, step, dryRun } = request
  const notes = [
    ...(isId(step) ? [text.value(step)] : []),
    ...(dryRun && !verdict.startsWith('Dry run') ? ['dry run'] : [])
  ]
  const suffix = notes.length === 0 ? '' : ` (${notes.join(', ')})`
  const asked = `${mark} ${text.value(operation)}${suffix}`
  const { first, rest } = splitLines(verdict)
  // A colon at its end stays: it may be that of a secret, which the runner would no longer find.
  const html = text.sentence(first)
  const fits = first.length <= LONGEST_HEADING && !html.startsWith('<pre>')
  if (!fits) return `<h3>${asked}</h3>\n\n${block(verdict, text)}`
  // The verdict of an API operation begins with its name.
  const heading = first.startsWith(`${operation} `) ? `<h3>${mark} ${html}${suffix}</h3>` : `<h3>${asked}: ${html}</h3>`
  return rest === undefined ? heading : `${heading}\n\n${pre(rest, text)}`
}

/** One sentence needs no period in a heading. It is ours: no verdict ends with a value. */
function withoutPeriod(verdict: string): string {
  return /[.\n]\s/.test(verdict) ? verdict : verdict.replace(/\.$/, '')
}

/** Steps without an ID have a name that the runner makes up, such as `__run`. */
function isId(step: string | undefined): step is string {
  return step !== undefined && /^(?!__)[A-Za-z_][\w-]*$/.test(step)
}

/** A line break is where the runner looks for secrets anew, so a text may be shown in two places there. */
function splitLines(message: string): { readonly first: string; readonly rest: string | undefined } {
  const [, first = message, rest] = /^(.*?)\r?\n([^]*)$/.exec(message) ?? []
  return { first, rest }
}

/** The first line as a sentence. Code follows it, with its white space: a caret below stays where it is. */
function sentenceAndLines(message: string, text: TextRenderer, wrap = (html: string) => html): string {
  const { first, rest } = splitLines(message)
  return wrap(text.sentence(first)) + (rest === undefined ? '' : `\n${pre(rest, text)}`)
}

function pre(lines: string, text: TextRenderer): string {
  const html = text.sentence(lines)
  return html.startsWith('<pre>') ? html : `<pre>${text.line(lines)}</pre>`
}

/** Blocks of their own. */
function block(message: string, text: TextRenderer): string {
  return sentenceAndLines(message, text, paragraph)
}

/** Several lines are a block already. */
function paragraph(html: string): string {
  return html.startsWith('<pre>') ? html : `<p>${html}</p>`
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

/** What sentences of this action name: the host, and what a dry run would call. */
function urlsOf({ baseUrl, dryRun }: RequestFacts, facts: readonly Row[]): readonly string[] {
  const called = dryRun ? facts.filter(([label]) => label === 'URL').map(([, url]) => url) : []
  return baseUrl === undefined ? called : [baseUrl, ...called]
}

function hostRows({ baseUrl }: RequestFacts): readonly Row[] {
  return baseUrl === undefined || baseUrl === 'https://cloud.mongodb.com' ? [] : [['Host', baseUrl]]
}

function responseRows({ status, apiVersion }: Result): readonly Row[] {
  const version = apiVersion === undefined ? '' : `, version ${apiVersion}`
  return status === undefined ? [] : [['Response', `${status}${version}`]]
}

/** `CREATING 24 s → IDLE`: the states in order, each with how long it lasted. */
function toStates(timeline: readonly StatePeriod[]): string {
  const words = timeline.map((period, index) =>
    index === timeline.length - 1 && period.untilMs === period.fromMs ? period.state : describePeriod(period)
  )
  return [...(words.length > MAX_STATES ? ['…'] : []), ...words.slice(-MAX_STATES)].join(' → ')
}

function describePeriod({ state, fromMs, untilMs }: StatePeriod): string {
  return `${state} ${toDuration(untilMs - fromMs)}`
}

function toStages(stages: readonly StatePeriod[]): Table {
  const rows = stages.map(({ state, fromMs, untilMs }) => [state, toDuration(untilMs - fromMs)])
  return { head: ['Stage', 'Took'], rows }
}

function fold(parts: readonly string[]): string {
  const blocks = parts.filter((part) => part !== '')
  return blocks.length === 0 ? '' : ['<details><summary>Details</summary>', ...blocks, '</details>'].join('\n\n')
}
