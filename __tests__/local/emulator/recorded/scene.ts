// What the requests that lead to the recorded responses have in common.
import { expect } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../../local/emulator/emulator.ts'
import { DEFAULT_DURATIONS } from '../../../../local/emulator/resources/registry.ts'
import { SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import { createTestClock, json, send, signIn, type Api, type Received, type TestClock } from '../client.ts'
import type { RecordedRow } from './rows.ts'

export const GROUP = `/groups/${SAMPLE_PROJECT_ID}`
export const PROD = `${GROUP}/clusters/prod`

/** A request, with its path below the API's root. */
export interface RowRequest {
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

export interface Scene {
  readonly emulator: Emulator
  readonly clock: TestClock
  readonly api: Api
  /** A name that no other request uses. */
  fresh(name: string): string
  /** Creates something first, and returns what the response says. */
  create(path: string, body: unknown, method?: string): Promise<Record<string, unknown>>
  /** Sends the request of a row in its version; without a token for a 401. */
  send(row: RecordedRow, request: RowRequest): Promise<Received>
}

export type ToRequest = (scene: Scene, row: RecordedRow) => RowRequest | Promise<RowRequest>

/** Starts an emulator with the sample world. */
export async function startScene(): Promise<Scene> {
  const clock = createTestClock()
  const emulator = await startEmulator({ clock, limits: { tokenLifetimeSeconds: 30 * 24 * 3600 } })
  const api = await signIn(emulator.url)
  await api('GET', '/orgs')
  const authorization = emulator.requests.at(-1)?.headers.authorization ?? ''
  let counter = 0
  return {
    emulator,
    clock,
    api,
    fresh: (name) => `${name}-${(counter += 1)}`,
    async create(path, body, method = 'POST') {
      const response = await api(method, path, { body })
      expect({ path, status: response.status, text: response.status < 300 ? '' : response.text }).toMatchObject({
        text: ''
      })
      return response.text === '' ? {} : json(response)
    },
    send(row, { method, path, body }) {
      const isVersioned = row.contentType.startsWith('application/vnd')
      return send(emulator.url, {
        method,
        path: path.startsWith('/api/') ? path : `/api/atlas/v2${path}`,
        headers: {
          Accept: isVersioned ? (row.contentType.split(';')[0] ?? '') : 'application/vnd.atlas.2025-03-12+json',
          ...(row.status !== 401 && { Authorization: authorization }),
          ...(body !== undefined && { 'Content-Type': 'application/json' })
        },
        ...(body !== undefined && { body: JSON.stringify(body) })
      })
    }
  }
}

export function get(path: string): RowRequest {
  return { method: 'GET', path }
}

export function post(path: string, body?: unknown): RowRequest {
  return { method: 'POST', path, body }
}

export function patch(path: string, body: unknown): RowRequest {
  return { method: 'PATCH', path, body }
}

export function remove(path: string): RowRequest {
  return { method: 'DELETE', path }
}

/** Lets pass what things need to reach the state that a row shows: none, half, or all of it. */
export function letPass({ clock }: Scene, row: RecordedRow): void {
  if (/"(InProgress|IN_PROGRESS)"/.test(row.body)) clock.advance(DEFAULT_DURATIONS.thingMs / 2)
  if (/"(AVAILABLE|ACTIVE|Successful|FAILED)"/.test(row.body)) clock.advance(DEFAULT_DURATIONS.thingMs)
}

/** Reads a list with the query that the recorded link to itself has. */
export function list(path: string): ToRequest {
  return (_, row) => get(path + queryOf(row))
}

/** The query of the first link, or nothing. */
export function queryOf(row: RecordedRow): string {
  return /^\{"links":\[\{"href":"[^"?]*(\?[^"]*)"/.exec(row.body)?.[1] ?? ''
}
