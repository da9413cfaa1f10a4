// Runs allow-runner-ip against the emulator, and reads what it did to the access list.
import type { Emulator, Fault } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

/** The address at which the emulator sees every caller. */
export const RUNNER = '203.0.113.7'
export const ACCESS_LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/accessList`
export const HOUR_MS = 3_600_000
/** Matches the request that creates entries. */
export const onCreation: Fault['on'] = { method: 'POST', path: ACCESS_LIST }

export function allowRunner(
  inputs: Readonly<Record<string, string>> = {},
  scenario: Omit<Scenario, 'with'> = {}
): Promise<Transcript> {
  return runScenario({
    ...scenario,
    with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, ...inputs }
  })
}

/** `level: message` of every annotation of main and post. */
export function messagesOf({ main, post }: Transcript): string[] {
  return [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)
}

export function entriesOf({ world }: Pick<Emulator, 'world'>) {
  return [...world.accessList.values()].map(({ settlesAtMs: _, ...entry }) => entry)
}

/** The entry for an address or a block. */
export function findEntry(emulator: Pick<Emulator, 'world'>, value = RUNNER) {
  return entriesOf(emulator).find(({ ipAddress, cidrBlock }) => ipAddress === value || cidrBlock === value)
}

/** Requests that change the access list, as `METHOD entry status`. */
export function writesOf({ requests }: Transcript): string[] {
  return requests
    .filter((line) => /^(POST|DELETE|PATCH) \/api\/atlas/.test(line))
    .map((line) => line.replace(ACCESS_LIST, ''))
}

/** What main left for post to remove. */
export function undoOf({ main }: Transcript): unknown {
  return (JSON.parse(main.state['session'] ?? '{}') as { undo?: unknown }).undo
}

/** A date in the format of Atlas. */
export function toDate(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19)}Z`
}
