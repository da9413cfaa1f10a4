// Runs create-database-user against the emulator, and reads what it created and left for post.
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

export const USERS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/databaseUsers`

/** Runs create-database-user for the cluster prod. */
export function create(inputs: Record<string, string>, scenario: Omit<Scenario, 'with'> = {}): Promise<Transcript> {
  const subject = { operation: 'create-database-user', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
  return runScenario({ ...scenario, with: { ...subject, ...inputs } })
}

/** Names of the database users in Atlas. One of them, `app`, existed before the step. */
export const names = ({ world }: Pick<Emulator, 'world'>): string[] =>
  [...world.databaseUsers.values()].map(({ username }) => username)

export const error = ({ main }: Transcript): string | undefined =>
  main.annotations.find(({ level }) => level === 'error')?.message

export const messages = ({ main, post }: Transcript): string[] =>
  [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)

/** What main left for post to remove. */
export function noted({ main }: Transcript): readonly unknown[] {
  return (JSON.parse(main.state['session'] ?? '{}') as { undo?: unknown[] }).undo ?? []
}

/** The body of the request that created the user. */
export function bodyOf({ emulator }: Transcript): Record<string, unknown> {
  const request = emulator.requests.find(({ method, path }) => method === 'POST' && path === USERS)
  return JSON.parse(request?.body ?? '{}') as Record<string, unknown>
}

/** Everything that a person or another step can see of a step, except its outputs. */
export function visible({ main, post }: Transcript): string {
  const printed = [main, post].flatMap(({ stdout, stderr }) => [...stdout.split(/\r?\n/), stderr])
  const lines = printed.filter((line) => !line.startsWith('::add-mask::'))
  return [...lines, main.summary, post.summary, JSON.stringify([main.state, main.exported])].join('\n')
}
