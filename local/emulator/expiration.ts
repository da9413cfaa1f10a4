// When temporary things expire.
import { atlasError } from './atlas-error.ts'
import { atlasDate, DAY_MS } from './dates.ts'
import { stringOf, type JsonObject } from './request-body.ts'

const MAX_DAYS = 7

/**
 * Reads the optional `deleteAfterDate` of a request: in the future, but at most seven days ahead (specification).
 * @throws AtlasError 400 INVALID_DATE_FORMAT, EXPIRATION_DATE_IN_PAST, EXPIRATION_DATE_EXCEEDS_MAX
 */
export function readExpiration(body: JsonObject, nowMs: number): string | undefined {
  const date = stringOf(body, 'deleteAfterDate')
  if (date === undefined) return undefined
  const atMs = /^\d{4}-\d{2}-\d{2}T/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(atMs)) throw atlasError('INVALID_DATE_FORMAT', date)
  if (atMs <= nowMs) throw atlasError('EXPIRATION_DATE_IN_PAST')
  if (atMs > nowMs + MAX_DAYS * DAY_MS) throw atlasError('EXPIRATION_DATE_EXCEEDS_MAX', MAX_DAYS)
  return atlasDate(atMs)
}
