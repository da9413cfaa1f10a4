import { UnmetError } from '../../atlas/errors.ts'
import { toDuration } from '../../gate/poll.ts'
import { liveOnes, type ClientSecret } from './client-secrets.ts'
import { recordOf } from '../../atlas/required-fields.ts'

/**
 * A run of this action has ten minutes for its work, so that what is older than this was left by one that has ended.
 * With room for clocks that differ.
 */
const LONGEST_RUN_MS = 15 * 60_000

/** What can be told of the secrets of a service account before another one is made. */
export interface SecretInventory {
  /** The one that this step uses. */
  readonly current: ClientSecret
  /** To be deleted first: Atlas keeps two at most. */
  readonly removable: readonly { readonly secret: ClientSecret; readonly why: string }[]
}

interface Known {
  readonly secret: ClientSecret
  /** As Atlas shows its value. */
  readonly masked: string
  /** Whether it is the one that this step uses; undefined where Atlas shows too little of it. */
  readonly inUse: boolean | undefined
}

/**
 * Finds out which secret is in use, and which can go. Pure.
 *
 * @param data the record of the service account that `secrets` are from
 * @param value the secret in use
 * @param removal how a person deletes one: an operation
 * @throws UnmetError where two live ones are there, and it is not certain that one of them was left by a run that died
 */
export function judgeSecrets(given: {
  readonly secrets: readonly ClientSecret[]
  readonly data: unknown
  readonly value: string
  readonly nowMs: number
  readonly removal: string
}): SecretInventory {
  const { nowMs, removal } = given
  const known = identify(given)
  const live = known.filter(({ secret }) => liveOnes([secret]).length > 0)
  const expired = known.filter((each) => !live.includes(each))
  const current = live.find(({ inUse }) => inUse === true) ?? (live.length === 1 ? live[0] : undefined)
  if (live.length === 0 || expired.some(({ inUse }) => inUse === true)) throw clockProblem()
  const gone = expired.map(({ secret }) => ({ secret, why: `it has expired on ${secret.expiresAt}` }))
  if (live.length === 1 && current !== undefined) return { current: current.secret, removable: gone }

  const [other] = live.filter((each) => each !== current)
  const abandoned = live.length === 2 && current !== undefined && other !== undefined && wasLeft(current, other)
  if (!abandoned) throw twoLive(live, current, removal)
  const ageMs = nowMs - Date.parse(other.secret.createdAt ?? '')
  if (ageMs < LONGEST_RUN_MS) throw perhapsAtWork(other, ageMs)
  const why = 'an earlier run made it and did not come to its end: it was never used, and its value is lost'
  return { current: current.secret, removable: [...gone, { secret: other.secret, why }] }
}

/** Never used, not the one in use, and newer than that: nothing but a rotation makes such a secret. */
function wasLeft(current: Known, { secret, inUse }: Known): boolean {
  const newer = Date.parse(secret.createdAt ?? '') > Date.parse(current.secret.createdAt ?? '')
  return inUse === false && secret.lastUsedAt === undefined && newer
}

function identify(given: { secrets: readonly ClientSecret[]; data: unknown; value: string }): Known[] {
  const masks = readMasks(given.data)
  const known = given.secrets.map((secret) => {
    const masked = masks.get(secret.id) ?? ''
    return { secret, masked, inUse: isMaskOf(masked, given.value) }
  })
  // The one in use is among them, for it got the token: where none fits, the masks are of a kind not known here.
  const matches = known.filter(({ inUse }) => inUse === true)
  return matches.length === 1 ? known : known.map((each) => ({ ...each, inUse: undefined }))
}

function readMasks(data: unknown): ReadonlyMap<unknown, string> {
  const { secrets } = (data ?? {}) as { secrets?: unknown }
  const records = (Array.isArray(secrets) ? (secrets as unknown[]) : []).map((each) => recordOf('', each))
  return new Map(records.map(({ id, maskedSecretValue: masked }) => [id, typeof masked === 'string' ? masked : '']))
}

/**
 * Whether a value with its middle starred or dotted out stands for this one; undefined where less than three characters
 * of its end are shown. Pure.
 */
export function isMaskOf(masked: string, value: string): boolean | undefined {
  const [, head = '', end = ''] = /^(.*?)(?:\*+|\.{2,}|\u2026|\u2022+)+([^*.\u2026\u2022]*)$/.exec(masked) ?? []
  return end.length < 3 ? undefined : value.startsWith(head) && value.endsWith(end)
}

function describe({ secret, masked }: Known): string {
  const used = secret.lastUsedAt === undefined ? 'never used' : `last used on ${secret.lastUsedAt}`
  return `${secret.id}${masked === '' ? '' : ` (${masked})`}, ${used}, ends on ${secret.expiresAt}`
}

function twoLive(live: readonly Known[], current: Known | undefined, removal: string): UnmetError {
  const list = live.map((each) => `${describe(each)}${each === current ? ': the one in use' : ''}`)
  const [other] = live.filter((each) => each !== current)
  const which =
    current === undefined || other === undefined
      ? 'Find out which one is in use, and delete the other one'
      : `If nothing uses ${other.secret.id} any more, delete it`
  return new UnmetError(
    `The service account has ${live.length} live secrets, and Atlas keeps two at most: ${list.join('; ')}.`,
    {
      hint:
        `${which}, by the operation ${removal} with the parameter secretId, or in Atlas under Organization > Applications > ` +
        'Service Accounts. Or wait until it ends. A rotation without delete-old leaves the old secret for 7 days.'
    }
  )
}

function perhapsAtWork(other: Known, ageMs: number): UnmetError {
  const restMs = LONGEST_RUN_MS - ageMs
  return new UnmetError(
    `The service account has two live secrets. ${describe(other)}: it was made ${toDuration(Math.max(0, ageMs))} ago, perhaps by a run that still goes.`,
    { hint: `Run the job again in ${toDuration(restMs)}: if nothing has used it by then, it is deleted.` }
  )
}

function clockProblem(): UnmetError {
  return new UnmetError('By the clock of this machine the secret in use has expired, but Atlas accepts it.', {
    hint: 'Set the clock of the runner.'
  })
}
