// Reads the dates in responses, and writes those in requests.
import { incompleteResponse, textOf } from './required-fields.ts'

/** Source: RFC 3339 section 5.6. A zone is required: without one, the result would depend on that of the runner. */
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i

/** Reads a date and time of RFC 3339. Pure. @returns milliseconds since the epoch; undefined for anything else */
export function parseDateTime(value: unknown): number | undefined {
  const match = typeof value === 'string' ? DATE_TIME.exec(value) : null
  if (match === null) return undefined
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number]
  // Date.parse turns 31 April into 1 May.
  if (new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined
  const ms = Date.parse(match[0].toUpperCase())
  return Number.isNaN(ms) ? undefined : ms
}

/** A date in the format of Atlas: ISO 8601, UTC, whole seconds. Pure. */
export function toDate(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}

/**
 * A date that must be present, in milliseconds since the epoch.
 *
 * @throws NetworkError that names operation and attribute if it is missing or not a date
 */
export function dateOf(operationId: string, record: Readonly<Record<string, unknown>>, attribute: string): number {
  const ms = parseDateTime(textOf(operationId, record, attribute))
  if (ms === undefined) throw incompleteResponse(operationId, `date in ${attribute}`)
  return ms
}

/**
 * A date that may be missing, in milliseconds since the epoch.
 *
 * @throws NetworkError that names operation and attribute if it is present and not a date
 */
export function optionalDateOf(
  operationId: string,
  record: Readonly<Record<string, unknown>>,
  attribute: string
): number | undefined {
  const value = record[attribute] ?? undefined
  const ms = parseDateTime(value)
  if (value !== undefined && ms === undefined) throw incompleteResponse(operationId, `date in ${attribute}`)
  return ms
}
