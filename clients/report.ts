// Renders what became of the clients.
import type { Result } from './run-client.ts'
import { renderCall } from './tally.ts'

const HEAD = ['client', 'version', 'calls', 'agreed', 'refused', 'not digested', 'not answered', 'result']

/** Whether a client that ran did not get through, or got a response that it should not have. */
export function isFailure(result: Result): boolean {
  if ('notRun' in result) return false
  const { refused, notDigested, notAnswered } = result.tally
  return result.ended.failed || refused.length + notDigested.length + notAnswered.length > 0
}

/** Renders a table with a row for each client, and below it the details of those that failed. Pure. */
export function renderReport(results: readonly Result[]): string {
  return [renderTable([HEAD, ...results.map(toRow)]), ...results.filter(isFailure).map(renderDetails)].join('\n\n')
}

function toRow(result: Result): readonly string[] {
  if ('notRun' in result) return [result.name, '', '', '', '', '', '', `not run: ${result.notRun}`]
  const { calls, agreed, refused, notDigested, notAnswered } = result.tally
  const counts = [calls, agreed, refused.length, notDigested.length, notAnswered.length].map(String)
  return [result.name, result.version, ...counts, result.ended.failed ? 'failed' : 'ended well']
}

function renderTable(rows: readonly (readonly string[])[]): string {
  const widths = HEAD.map((_, at) =>
    Math.max(...rows.map((row) => (at === HEAD.length - 1 ? 0 : (row[at] ?? '').length)))
  )
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

function renderDetails(result: Result): string {
  if ('notRun' in result) return ''
  const { name, ended, tally } = result
  const kinds = [
    ['refused', tally.refused],
    ['not digested', tally.notDigested],
    ['not answered', tally.notAnswered]
  ] as const
  const lines = kinds.flatMap(([kind, calls]) => calls.map((call) => `  ${kind}: ${renderCall(call)}`))
  const printed = ended.failed ? ended.output.trimEnd().split('\n').slice(-25) : []
  return [`${name}:`, ...lines, ...printed.map((line) => `  | ${line}`)].join('\n')
}
