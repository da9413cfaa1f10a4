import { atlasError } from './answers.ts'
import { atlasDate, DAY_MS } from './dates.ts'
import { textOf, type JsonObject } from './request-body.ts'

const MAX_DAYS = 7

/**
 * The `deleteAfterDate` of a temporary thing: in the future, and at most seven days ahead (fact).
 * @throws AtlasError 400 INVALID_DATE_FORMAT, EXPIRATION_DATE_IN_PAST, EXPIRATION_DATE_EXCEEDS_MAX
 */
export function expirationOf(body: JsonObject, nowMs: number): string | undefined {
  const text = textOf(body, 'deleteAfterDate')
  if (text === undefined) return undefined
  const atMs = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(atMs)) throw atlasError('INVALID_DATE_FORMAT', text)
  if (atMs <= nowMs) throw atlasError('EXPIRATION_DATE_IN_PAST')
  if (atMs > nowMs + MAX_DAYS * DAY_MS) throw atlasError('EXPIRATION_DATE_EXCEEDS_MAX', MAX_DAYS)
  return atlasDate(atMs)
}
