import { delay } from '../../atlas/clock.ts'
import { ApiError, AuthenticationError, CancelledError, ReportedError } from '../../atlas/errors.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { readClientSecrets, type ClientSecret } from './client-secrets.ts'
import { isRefusal } from '../temporary/create-temporary.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { readOwnRecord, type RecordPlace } from './own-service-account.ts'
import { removeIfPresent } from '../temporary/remove-if-present.ts'
import type { CurrentSecret } from './secret-store.ts'

/** How the secrets of a service account are managed: from its organization, or from a project. */
export interface Level {
  readonly place: RecordPlace
  readonly create: string
  readonly remove: string
  /** What the two take beside the secret. */
  readonly parameters: Readonly<Record<string, string>>
}

/** A secret that was just made. Its value is hidden already. */
export interface NewSecret {
  readonly id: string
  readonly value: string
  readonly expiresAt: string
  readonly status: number
  readonly version: string | undefined
  readonly step: UndoStep
  readonly note: UndoNote
}

/** A new secret may not be known everywhere at once: tried so often, in this many milliseconds from each other. */
const PROOFS = 4
const PROOF_PAUSE_MS = 5000

/** Reads the secrets of the service account in use. @throws ApiError with a hint that names the role */
export async function readSecrets(
  { atlas, clock }: Pick<OperationContext, 'atlas' | 'clock'>,
  { place, parameters }: Level
): Promise<{ readonly data: unknown; readonly secrets: readonly ClientSecret[] }> {
  const { data } = await readOwnRecord({
    atlas,
    clientId: parameters['clientId'] ?? '',
    place,
    purpose: 'renew its secret',
    otherwise: 'renew the secret by another service account'
  })
  return { data, secrets: readClientSecrets(place.operationId, data, clock.nowMs()) }
}

/**
 * Makes a secret. Post deletes it again until {@link NewSecret.note} is withdrawn.
 *
 * @param known IDs of the secrets that were there before
 * @throws what the call throws; where its answer was lost, a secret that came of it is deleted
 */
export async function createSecret(
  context: OperationContext,
  level: Level,
  given: { readonly hours: number; readonly known: readonly string[] }
): Promise<NewSecret> {
  const { hours, known } = given
  const { parameters, create, remove } = level
  const planned: UndoStep = {
    operationId: remove,
    parameters,
    guard: { kind: 'none' },
    subject: 'new client secret',
    created: false
  }
  const note = context.undo.note(planned)
  try {
    const body = JSON.stringify({ secretExpiresAfterHours: hours })
    const { data, status, version } = await context.atlas.call(create, { parameters, body })
    const record = recordOf(create, data)
    // Before anything else can fail.
    if (typeof record['secret'] === 'string') context.mask(record['secret'])
    const id = textOf(create, record, 'id')
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
    if (error instanceof CancelledError) throw error
    throw await rollBack(context, level, { error, note, known })
  }
}

/**
 * Deletes a new secret, and adds to an error what became of the old one.
 *
 * @param known IDs of the secrets that were there before
 * @returns the error, to be thrown
 */
export async function rollBack(
  context: OperationContext,
  level: Level,
  given: { readonly error: unknown; readonly note: UndoNote; readonly known: readonly string[]; readonly id?: string }
): Promise<unknown> {
  const { error, note, known } = given
  if (!(error instanceof Error) || error instanceof CancelledError) return error
  let told: string
  try {
    if (given.id !== undefined) await deleteSecret(context, level, given.id)
    const { secrets } = await readSecrets(context, level)
    const isNew = ({ id, lastUsedAt }: ClientSecret) => !known.includes(id) && lastUsedAt === undefined
    const strange = given.id === undefined ? secrets.filter(isNew) : []
    for (const { id } of strange) await deleteSecret(context, level, id)
    note.withdraw()
    const made = given.id !== undefined || strange.length > 0
    const old = secrets.find(({ id }) => known.includes(id))
    told = `${made ? 'The new secret is deleted again' : 'No new secret is there'}. ${endOf(old, made)}`
  } catch (other) {
    if (!(other instanceof ReportedError)) throw other
    told =
      `The new secret ${given.id ?? ''} may still be there, for deleting it failed as well: ${other.message} ` +
      `Delete it by the operation ${level.remove}. Atlas has cut the life of the secret in use to 7 days.`
  }
  error.message = `${error.message}\n${told}`
  return error
}

function endOf(old: ClientSecret | undefined, made: boolean): string {
  if (old === undefined) return 'Atlas does not show the secret in use any more.'
  const why = made ? ': Atlas cut its life when the new one was made. Rotate before that day.' : '.'
  return `The secret in use ends on ${old.expiresAt}${why}`
}

/** Deletes a secret; one that is gone is as good as deleted. */
export function deleteSecret({ atlas }: OperationContext, level: Level, secretId: string): Promise<void> {
  return removeIfPresent(atlas, level.remove, { ...level.parameters, secretId })
}

/** Gets a token with a new secret. @throws AuthenticationError where Atlas refuses it, again and again */
export async function proveSecret(context: OperationContext, own: CurrentSecret, { value }: NewSecret): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await own.verify(value)
    } catch (error) {
      if (!(error instanceof AuthenticationError) || error.status !== 401 || attempt === PROOFS) throw error
      context.report('Atlas does not know the new secret yet; trying again.')
      await delay(context.clock, PROOF_PAUSE_MS, context.signal)
    }
  }
}

/** An organization may allow less than a year. */
function withLimit(error: unknown, hours: number): unknown {
  if (error instanceof ApiError && error.status === 400) {
    const hint = `The organization may allow less than ${hours} hours: see maxServiceAccountSecretValidityInHours in its settings, and set expires-in.`
    error.hint = `${hint} ${error.hint ?? ''}`.trim()
  }
  return error
}
