// Where clients are kept from one run to the next.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../scripts/cache-folder.ts'
import type { Client } from './client.ts'

/** The folder of all clients. */
export function clientsFolder(): string {
  return cacheFolder('CLIENTS_CACHE', 'clients')
}

/** The folder of one client. Makes it, if it is not there. */
export function clientFolder(cache: string, { name }: Client): string {
  const folder = join(cache, name.replace(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  return folder
}
