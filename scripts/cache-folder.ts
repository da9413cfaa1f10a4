// Where programs that only some scripts need are kept from one run to the next.
import { homedir } from 'node:os'
import { join } from 'node:path'

/** The folder that an environment variable names, or one in the cache of this user. It need not exist. */
export function cacheFolder(variable: string, name: string): string {
  return process.env[variable] || join(homedir(), '.cache', `mongodb-atlas-tasks-${name}`)
}
