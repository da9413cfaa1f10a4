import { toDuration } from '../../gate/poll.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import type { RecordPlace } from './own-service-account.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A secret that ends sooner than this needs somebody's attention. */
export const SOON_MS = 14 * DAY_MS

/** Date and time with a zone, as the Admin API's schema has it: `Date.parse` alone would take a 7 for a date. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i

/** A secret of a service account, without its value. */
export interface ClientSecret {
  readonly id: string
  readonly createdAt: string | undefined
  readonly lastUsedAt: string | undefined
  readonly expiresAt: string
  /** Until its end, in milliseconds; 0 or less once it has expired. */
  readonly remainingMs: number
}

/**
 * The secrets in the record of a service account, the first to end first. Expired ones are among them: Atlas keeps
 * those until somebody deletes them.
 *
 * @throws NetworkError where the record has no secrets, or one has no ID or no date that can be read
 */
export function readClientSecrets(operationId: string, data: unknown, nowMs: number): readonly ClientSecret[] {
  const { secrets } = recordOf(operationId, data)
  if (!Array.isArray(secrets) || secrets.length === 0) throw incompleteResponse(operationId, 'secrets')
  return secrets
    .map((secret: unknown) => toClientSecret(operationId, recordOf(operationId, secret), nowMs))
    .sort((one, other) => one.remainingMs - other.remainingMs)
}

function toClientSecret(operationId: string, record: Readonly<Record<string, unknown>>, nowMs: number): ClientSecret {
  const expiresAt = textOf(operationId, record, 'expiresAt')
  const endMs = DATE_TIME.test(expiresAt) ? Date.parse(expiresAt) : NaN
  if (Number.isNaN(endMs)) throw incompleteResponse(operationId, 'date in expiresAt')
  const { createdAt, lastUsedAt } = record
  return {
    id: textOf(operationId, record, 'id'),
    createdAt: typeof createdAt === 'string' ? createdAt : undefined,
    lastUsedAt: typeof lastUsedAt === 'string' ? lastUsedAt : undefined,
    expiresAt,
    remainingMs: endMs - nowMs
  }
}

/** Those that have not expired. Atlas does not tell which of them is in use. */
export function liveOnes(secrets: readonly ClientSecret[]): readonly ClientSecret[] {
  return secrets.filter(({ remainingMs }) => remainingMs > 0)
}

/**
 * What to do about a secret that ends soon. Atlas keeps two at most, and refuses a third.
 *
 * @param live how many secrets have not expired
 */
export function renewalHint({ operationId }: Pick<RecordPlace, 'operationId'>, live: number): string {
  if (live < 2) return 'Renew it by the operation rotate-client-secret.'
  const remove =
    operationId === 'getOrgServiceAccount' ? 'deleteOrgServiceAccountSecret' : 'deleteGroupServiceAccountSecret'
  return (
    `Atlas keeps two secrets at most: delete the one that is no longer in use, by the operation ${remove}; ` +
    'if what is left ends soon, renew it by the operation rotate-client-secret.'
  )
}

/**
 * The warning for who has read the record for something else: one at most. A record that cannot be read gives none,
 * since nobody asked for it.
 */
export function warnOfEnd(place: Pick<RecordPlace, 'operationId'>, data: unknown, nowMs: number): readonly string[] {
  let live: readonly ClientSecret[]
  try {
    live = liveOnes(readClientSecrets(place.operationId, data, nowMs))
  } catch {
    return []
  }
  const [next] = live
  if (next === undefined || next.remainingMs >= SOON_MS) return []
  const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`
  return [`Client secret ${next.id} of the service account ends ${when}. ${renewalHint(place, live.length)}`]
}

/** `13 d 23 h`; below two days as every other duration. Pure. */
export function toDays(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS)
  if (hours < 48) return toDuration(ms)
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}
