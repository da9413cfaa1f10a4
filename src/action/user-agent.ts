// The User-Agent header of every request.
import type { RunIdentity } from './host.ts'

/** The version of the action; a test compares it with package.json. */
export const VERSION = '1.0.0'

/** Names the project, its version and the run, so that the owner of a service account can tell who called. */
export function userAgent({ repository, runId }: Pick<RunIdentity, 'repository' | 'runId'>): string {
  const run = [repository, runId].filter((part) => part !== undefined).join('; run ')
  const agent = `mongodb-atlas-tasks/${VERSION}${run === '' ? '' : ` (${run})`}`
  return agent.replace(/[^\x20-\x7e]/g, '?')
}
