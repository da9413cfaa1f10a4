// Creates, verifies and deletes client secrets of the service account in use.
import { delay } from '../../atlas/clock.ts'
import { ApiError, AuthenticationError, CancelledError, assertFailure, isFailure } from '../../atlas/errors.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { toDuration } from '../../gate/poll.ts'
import { parseClientSecrets, type ClientSecret } from './client-secrets.ts'
import { isRefusal } from '../../atlas/outcome.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { requestServiceAccount, type RecordPlace } from './own-service-account.ts'
import { LONGEST_RUN_MS, type SecretInventory } from './secret-in-use.ts'
import { removeIfPresent } from '../temporary/remove-if-present.ts'
import type { CurrentSecret } from './secret-store.ts'

/** Where the secrets of a service account are managed: in its organization or in a project. */
export interface Level {
  readonly place: RecordPlace
  /** The operation that creates a secret. */
  readonly create: string
  /** The operation that deletes one. */
  readonly remove: string
  /** Parameters of both, except the secret's ID. */
  readonly parameters: { readonly clientId: string; readonly [name: string]: string }
}

/** A secret that was just created. Its value is masked already. */
export interface NewSecret {
  readonly id: string
  readonly value: string
  readonly expiresAt: string
  readonly status: number
  readonly version: string | undefined
  readonly step: UndoStep
  readonly note: UndoNote
}

/** A new secret may not be known everywhere at once, so it is tried this often, with this pause in milliseconds. */
const VERIFY_ATTEMPTS = 4
const VERIFY_PAUSE_MS = 5000

/** Reads the secrets of the service account in use. @throws ApiError with a hint that names the role */
export async function requestSecrets(
  { atlas, clock }: Pick<OperationContext, 'atlas' | 'clock'>,
  { place, parameters }: Level
): Promise<readonly ClientSecret[]> {
  const { data } = await requestServiceAccount({
    atlas,
    clientId: parameters.clientId,
    place,
    purpose: 'replace its secret',
    otherwise: 'replace the secret with another service account'
  })
  return parseClientSecrets(place.operationId, data, clock.nowMs())
}

/**
 * Creates a secret. Post deletes it again until {@link NewSecret.note} is withdrawn.
 *
 * @throws what the call throws. If the outcome is unknown, the error names what Atlas shows, and nothing is deleted.
 */
export async function createSecret(
  context: OperationContext,
  level: Level,
  given: { readonly hours: number; readonly inventory: SecretInventory }
): Promise<NewSecret> {
  const { hours, inventory } = given
  const { parameters, create, remove } = level
  const planned: UndoStep = {
    operationId: remove,
    parameters,
    guard: { kind: 'none' },
    subject: 'new client secret',
    created: false
  }
  const note = context.undo.note(planned)
  let id: string | undefined
  try {
    const body = JSON.stringify({ secretExpiresAfterHours: hours })
    const { data, status, version } = await context.atlas.call(create, { parameters, body })
    const record = recordOf(create, data)
    // First of all: whatever fails next must not show the value.
    if (typeof record['secret'] === 'string') context.mask(record['secret'])
    id = textOf(create, record, 'id')
    const step: UndoStep = {
      ...planned,
      parameters: { ...parameters, secretId: id },
      guard: { kind: 'returned' },
      created: true
    }
    note.confirm(step)
    const expiresAt = textOf(create, record, 'expiresAt')
    return { id, value: textOf(create, record, 'secret'), expiresAt, status, version, step, note }
  } catch (error) {
    if (isRefusal(error)) {
      note.withdraw()
      throw withLimit(error, hours)
    }
    throw id === undefined
      ? await describeUnknownOutcome(context, level, { error, note, inventory })
      : await rollBack(context, level, { error, note, id, oldId: inventory.current.id })
  }
}

/**
 * Adds to an error the secrets that Atlas shows after a creation whose outcome is unknown. None is deleted: without the ID
 * from the response, a secret of this step looks the same as one that somebody else has just created.
 *
 * @returns the error, to be thrown
 */
async function describeUnknownOutcome(
  context: OperationContext,
  level: Level,
  given: { readonly error: unknown; readonly note: UndoNote; readonly inventory: SecretInventory }
): Promise<unknown> {
  const { error, note, inventory } = given
  if (!isFailure(error)) return error
  let secrets: readonly ClientSecret[]
  try {
    secrets = await requestSecrets(context, level)
  } catch (other) {
    assertFailure(other)
    error.message += `\nIt is unknown whether Atlas created a secret: reading the secrets failed as well. ${other.message}`
    error.prependHint(
      `Look for a new secret with the operation ${level.place.operationId}. If nobody else created it, delete it with the ` +
        `operation ${level.remove}.`
    )
    return error
  }
  note.withdraw()
  const known = [inventory.current, ...inventory.removable.map(({ secret }) => secret)].map(({ id }) => id)
  const found = secrets.filter(({ id }) => !known.includes(id))
  const expiry = describeExpiry(secrets, inventory.current.id, found.length > 0)
  if (found.length === 0) {
    error.message += `\nAtlas shows no new secret. ${expiry}`
    return error
  }
  const list = found.map(({ id, createdAt = 'an unknown date', lastUsedAt }) => {
    const use = lastUsedAt === undefined ? 'never used' : `last used on ${lastUsedAt}`
    return `${id} (created on ${createdAt}, ${use})`
  })
  error.message +=
    `\nAtlas shows a new secret: ${list.join('; ')}. It is unknown whether this step or somebody else created it, so it ` +
    `was not deleted. ${expiry}`
  error.prependHint(
    `If nobody else created it, delete it with the operation ${level.remove} and the parameter secretId: its value is ` +
      `lost. A rotation deletes it if it is still unused after ${toDuration(LONGEST_RUN_MS)}.`
  )
  return error
}

/**
 * Deletes a new secret, and adds to an error what happened to both secrets.
 *
 * @param given.id from the response that created it
 * @param given.oldId of the secret in use
 * @returns the error, to be thrown
 */
export async function rollBack(
  context: OperationContext,
  level: Level,
  given: { readonly error: unknown; readonly note: UndoNote; readonly id: string; readonly oldId: string }
): Promise<unknown> {
  const { error, note, id, oldId } = given
  if (!(error instanceof Error) || error instanceof CancelledError) return error
  try {
    await deleteSecret(context, level, id)
  } catch (other) {
    assertFailure(other)
    error.message +=
      `\nThe new secret ${id} may still exist, because deleting it failed as well: ${other.message} ` +
      `Delete it with the operation ${level.remove}. Atlas has limited the secret in use to 7 days.`
    return error
  }
  note.withdraw()
  error.message += `\nThe new secret was deleted again. ${await describeShortened(context, level, oldId)}`
  return error
}

async function describeShortened(context: OperationContext, level: Level, oldId: string): Promise<string> {
  try {
    return describeExpiry(await requestSecrets(context, level), oldId, true)
  } catch (error) {
    assertFailure(error)
    return 'The secret in use expires within 7 days: Atlas shortened its life when the new one was created.'
  }
}

function describeExpiry(secrets: readonly ClientSecret[], oldId: string, shortened: boolean): string {
  const old = secrets.find(({ id }) => id === oldId)
  if (old === undefined) return 'Atlas no longer shows the secret in use.'
  const why = shortened ? ': Atlas shortened its life when the new one was created. Rotate before that day.' : '.'
  return `The secret in use expires on ${old.expiresAt}${why}`
}

/** Deletes a secret, unless it has been deleted already. */
export function deleteSecret({ atlas }: OperationContext, level: Level, secretId: string): Promise<void> {
  return removeIfPresent(atlas, level.remove, { ...level.parameters, secretId })
}

/** Requests a token with a new secret. @throws AuthenticationError if Atlas refuses it at every attempt */
export async function verifySecret(
  context: OperationContext,
  current: CurrentSecret,
  { value }: NewSecret
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await current.verify(value)
    } catch (error) {
      if (!(error instanceof AuthenticationError) || error.status !== 401 || attempt === VERIFY_ATTEMPTS) throw error
      context.report(`Atlas does not know the new secret yet; trying again in ${VERIFY_PAUSE_MS / 1000} s.`)
      await delay(context.clock, VERIFY_PAUSE_MS, context.signal)
    }
  }
}

/** An organization may allow less than a year. */
function withLimit(error: unknown, hours: number): unknown {
  if (error instanceof ApiError && error.status === 400) {
    error.prependHint(
      `The organization may allow less than ${hours} hours: see maxServiceAccountSecretValidityInHours in its settings, ` +
        'and set expires-in.'
    )
  }
  return error
}
