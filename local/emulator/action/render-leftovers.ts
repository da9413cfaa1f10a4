// What post prints: all that comes from a row or a log may hold text of others.
import type { EmulatorState } from '../state.ts'

/** The attributes by which a person recognizes a row. None of them is secret. */
const SHOWN = ['name', 'username', 'ipAddress', 'cidrBlock', 'clientId', 'path', 'id', 'projectId']

/** What later steps left, a line each. Pure. */
export function renderLeftovers({ liveTokens, added, removed }: EmulatorState): string[] {
  return [
    ...(liveTokens === 0 ? [] : [`Valid access tokens: ${liveTokens}`]),
    ...added.map((row) => `Added: ${describe(row)}`),
    ...removed.map((row) => `Removed, though no step created it: ${describe(row)}`)
  ]
}

/** The last lines of a log, so that none of them is a command to the runner. Pure. */
export function quoteEnd(log: string): string {
  const lines = log.trimEnd().split(/\r\n|\n|\r/)
  return lines
    .slice(-20)
    .map((line) => `| ${withoutCommands(line)}`)
    .join('\n')
}

function describe(row: object): string {
  const shown = Object.entries(row).filter(([name]) => SHOWN.includes(name))
  return withoutCommands(JSON.stringify(Object.fromEntries(shown)))
}

/** The runner carries out `##[name]` anywhere in a line, and `::name::` only at its start. */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [')
}
