// Decides which of a service account's secrets is in use, and which can be deleted.
import { parseDateTime } from '../../atlas/date-time.ts'
import { UnmetError } from '../../atlas/errors.ts'
import { toDuration } from '../../gate/poll.ts'
import { isValid, type ClientSecret } from './client-secrets.ts'

/**
 * A run has ten minutes for its work, so a secret older than this is from a run that has ended. Leaves room for clocks
 * that differ.
 */
export const LONGEST_RUN_MS = 15 * 60_000

/** The secrets of a service account before another one is created. */
export interface SecretInventory {
  /** The one that this step uses. */
  readonly current: ClientSecret
  /** To be deleted first: Atlas keeps two at most. */
  readonly removable: readonly { readonly secret: ClientSecret; readonly why: string }[]
}

interface IdentifiedSecret {
  readonly secret: ClientSecret
  /** Whether it is the one that this step uses; undefined if Atlas shows too little of it. */
  readonly inUse: boolean | undefined
}

/**
 * Finds out which secret is in use and which can be deleted. Pure.
 *
 * @param given.value the secret in use
 * @param given.removal the operation that deletes a secret, for messages
 * @throws UnmetError if two are valid and neither is certain to be left over from an interrupted run
 */
export function takeInventory(given: {
  readonly secrets: readonly ClientSecret[]
  readonly value: string
  readonly nowMs: number
  readonly removal: string
}): SecretInventory {
  const { nowMs, removal } = given
  const identified = identify(given)
  const valid = identified.filter(({ secret }) => isValid(secret))
  const expired = identified.filter(({ secret }) => !isValid(secret))
  const current = valid.find(({ inUse }) => inUse === true) ?? (valid.length === 1 ? valid[0] : undefined)
  if (valid.length === 0 || expired.some(({ inUse }) => inUse === true)) throw wrongClock()
  const removable = expired.map(({ secret }) => ({ secret, why: `it expired on ${secret.expiresAt}` }))
  if (valid.length === 1 && current !== undefined) return { current: current.secret, removable }

  const [other] = valid.filter((each) => each !== current)
  const abandoned = valid.length === 2 && current !== undefined && other !== undefined && wasLeft(current, other)
  if (!abandoned) throw twoValid(valid, current, removal)
  const ageMs = nowMs - (parseDateTime(other.secret.createdAt) ?? NaN)
  if (ageMs < LONGEST_RUN_MS) throw perhapsInProgress(other, ageMs)
  const why = 'an interrupted run created it, and it was never used'
  return { current: current.secret, removable: [...removable, { secret: other.secret, why }] }
}

/** Never used, not the one in use, and newer than that: what an interrupted rotation leaves. */
function wasLeft(current: IdentifiedSecret, { secret, inUse }: IdentifiedSecret): boolean {
  const newer = (parseDateTime(secret.createdAt) ?? NaN) > (parseDateTime(current.secret.createdAt) ?? NaN)
  return inUse === false && secret.lastUsedAt === undefined && newer
}

function identify({ secrets, value }: { secrets: readonly ClientSecret[]; value: string }): IdentifiedSecret[] {
  const identified = secrets.map((secret) => ({ secret, inUse: isMaskOf(secret.masked, value) }))
  // The token came from one of them. If none matches, the masks have a form that is not known here.
  const matches = identified.filter(({ inUse }) => inUse === true)
  return matches.length === 1 ? identified : identified.map((each) => ({ ...each, inUse: undefined }))
}

/**
 * Whether `masked`, a value with its middle starred or dotted out, is this value; undefined if fewer than three
 * characters of its end are shown. Pure.
 */
export function isMaskOf(masked: string, value: string): boolean | undefined {
  const [, head = '', end = ''] = /^(.*?)(?:\*+|\.{2,}|\u2026|\u2022+)+([^*.\u2026\u2022]*)$/.exec(masked) ?? []
  return end.length < 3 ? undefined : value.startsWith(head) && value.endsWith(end)
}

function describe({ id, masked, lastUsedAt, expiresAt }: ClientSecret): string {
  const used = lastUsedAt === undefined ? 'never used' : `last used on ${lastUsedAt}`
  return `${id}${masked === '' ? '' : ` (${masked})`}, ${used}, expires on ${expiresAt}`
}

function twoValid(
  valid: readonly IdentifiedSecret[],
  current: IdentifiedSecret | undefined,
  removal: string
): UnmetError {
  const list = valid.map((each) => `${describe(each.secret)}${each === current ? ': the one in use' : ''}`)
  const [other] = valid.filter((each) => each !== current)
  const which =
    current === undefined || other === undefined
      ? 'Find out which one is in use, and delete the other one'
      : `If nothing uses ${other.secret.id} any more, delete it`
  return new UnmetError(
    `The service account has ${valid.length} valid secrets, and Atlas keeps two at most: ${list.join('; ')}.`,
    {
      hint:
        `${which}, with the operation ${removal} and the parameter secretId, or in Atlas under Organization > ` +
        'Applications > Service Accounts. Or wait until it expires: a rotation without delete-old leaves the old secret ' +
        'for 7 days.'
    }
  )
}

function perhapsInProgress(other: IdentifiedSecret, ageMs: number): UnmetError {
  const age = toDuration(Math.max(0, ageMs))
  return new UnmetError(
    `The service account has two valid secrets. ${describe(other.secret)}: it was created ${age} ago, perhaps by a run that is ` +
      'still in progress.',
    {
      hint: `Run the job again in ${toDuration(LONGEST_RUN_MS - ageMs)}: if the secret is still unused, it is deleted.`
    }
  )
}

function wrongClock(): UnmetError {
  return new UnmetError('By the clock of this machine, the secret in use has expired, but Atlas accepts it.', {
    hint: 'Set the clock of the runner.'
  })
}
