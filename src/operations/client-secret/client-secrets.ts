// The secrets of a service account and when they expire.
import { toDuration } from '../../gate/poll.ts'
import { dateOf } from '../../atlas/date-time.ts'
import { incompleteResponse, recordOf, textOf } from '../../atlas/required-fields.ts'
import type { RecordPlace } from './own-service-account.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

/** A secret that expires sooner than this needs attention, in milliseconds. */
export const SOON_MS = 14 * DAY_MS

/** A secret of a service account, without its value. */
export interface ClientSecret {
  readonly id: string
  readonly createdAt: string | undefined
  readonly lastUsedAt: string | undefined
  readonly expiresAt: string
  /** The value with its middle starred or dotted out; empty if Atlas does not show it. */
  readonly masked: string
  /** Time until it expires, in milliseconds; 0 or less once it has expired. */
  readonly remainingMs: number
}

/**
 * Parses the secrets in the record of a service account, in order of expiry. Expired ones are included: Atlas keeps them
 * until somebody deletes them.
 *
 * @throws NetworkError if the record has no secrets, or one of them has no ID or no valid date
 */
export function parseClientSecrets(operationId: string, data: unknown, nowMs: number): readonly ClientSecret[] {
  const { secrets } = recordOf(operationId, data)
  if (!Array.isArray(secrets) || secrets.length === 0) throw incompleteResponse(operationId, 'secrets')
  return secrets
    .map((secret: unknown) => toClientSecret(operationId, recordOf(operationId, secret), nowMs))
    .sort((one, other) => one.remainingMs - other.remainingMs)
}

function toClientSecret(operationId: string, record: Readonly<Record<string, unknown>>, nowMs: number): ClientSecret {
  const expiresAtMs = dateOf(operationId, record, 'expiresAt')
  const { createdAt, lastUsedAt, maskedSecretValue: masked } = record
  return {
    id: textOf(operationId, record, 'id'),
    createdAt: typeof createdAt === 'string' ? createdAt : undefined,
    lastUsedAt: typeof lastUsedAt === 'string' ? lastUsedAt : undefined,
    expiresAt: textOf(operationId, record, 'expiresAt'),
    masked: typeof masked === 'string' ? masked : '',
    remainingMs: expiresAtMs - nowMs
  }
}

/** Whether a secret has not expired. Atlas does not say which secret is in use. */
export function isValid({ remainingMs }: ClientSecret): boolean {
  return remainingMs > 0
}

/**
 * What to do about a secret that expires soon. Atlas keeps two at most and refuses a third.
 *
 * @param validCount how many secrets have not expired
 */
export function renewalHint({ operationId }: Pick<RecordPlace, 'operationId'>, validCount: number): string {
  if (validCount < 2) return 'Replace it with the operation rotate-client-secret.'
  const remove =
    operationId === 'getOrgServiceAccount' ? 'deleteOrgServiceAccountSecret' : 'deleteGroupServiceAccountSecret'
  return (
    `Atlas keeps two secrets at most: delete the one that is no longer in use, with the operation ${remove}. ` +
    'If the other one expires soon, replace it with the operation rotate-client-secret.'
  )
}

/**
 * Warns about the secret that expires next, for an operation that has read the record for another purpose.
 *
 * @returns at most one warning; none if the record cannot be parsed, because the operation does not depend on it
 */
export function expiryWarnings(
  place: Pick<RecordPlace, 'operationId'>,
  data: unknown,
  nowMs: number
): readonly string[] {
  let valid: readonly ClientSecret[]
  try {
    valid = parseClientSecrets(place.operationId, data, nowMs).filter(isValid)
  } catch {
    return []
  }
  const [next] = valid
  if (next === undefined || next.remainingMs >= SOON_MS) return []
  const when = `on ${next.expiresAt}, in ${toDays(next.remainingMs)}`
  return [`Client secret ${next.id} of the service account expires ${when}. ${renewalHint(place, valid.length)}`]
}

/** `13 d 23 h`; below two days like any other duration. Pure. */
export function toDays(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS)
  if (hours < 48) return toDuration(ms)
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`
}
