// Where clients are kept from one run to the next.
import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Client } from './client.ts'

/** The folder that `CLIENTS_CACHE` names, or one in the cache of this user. */
export function cacheFolder(): string {
  return process.env['CLIENTS_CACHE'] || join(homedir(), '.cache', 'mongodb-atlas-tasks-clients')
}

/** The folder of one client. Makes it, if it is not there. */
export function clientFolder(cache: string, { name }: Client): string {
  const folder = join(cache, name.replace(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  return folder
}
