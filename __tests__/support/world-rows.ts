// The rows of an emulated Atlas, to compare what is true with what a step says.
import type { World } from '../../local/emulator/emulator.ts'

export type Row = Readonly<Record<string, unknown>>
/** By table and ID, such as `clusters 64c0ffee0000000000000001`. */
export type Rows = ReadonlyMap<string, Row>

/** What any request may change. */
const TRACES = new Set(['databaseChangesUntilMs', 'accessListWrites', 'requestCount', 'lastUsedAddress', 'lastUsedAt'])

/** Everything in a row that only its own changes change. */
export const contentOf = (row: Row | undefined) =>
  JSON.stringify(row, (key, value: unknown) => (TRACES.has(key) ? undefined : value))

/** Every row by table and ID. */
export function rowsOf(world: World): Rows {
  const tables = Object.entries(world).filter((entry): entry is [string, Map<string, Row>] => entry[1] instanceof Map)
  return new Map(
    tables.flatMap(([table, rows]) => [...rows].map(([id, row]) => [`${table} ${id}`, structuredClone(row)] as const))
  )
}

/** Finds `TABLE NAME`, such as `clusters prod`. */
export const findRow = (rows: Rows, thing: string) =>
  [...rows].find(([key, row]) => `${tableOf(key)} ${nameOf(row)}` === thing)?.[1]

export const tableOf = (key: string) => key.split(' ')[0] ?? ''

/** What messages call a row. */
export function nameOf(row: Row): string {
  const { ipAddress, name, username, roleName, cidrBlock, eventTypeName, id } = row
  // It has no name, and its ID is in the response that may be lost.
  if (eventTypeName !== undefined) return 'alert configuration'
  return String(ipAddress ?? name ?? username ?? roleName ?? cidrBlock ?? id)
}
