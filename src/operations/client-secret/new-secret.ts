// Creates, verifies and deletes client secrets of the service account in use.
import { delay } from '../../atlas/clock.ts'
import { ApiError, AuthenticationError, CancelledError, ReportedError } from '../../atlas/errors.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { parseClientSecrets, type ClientSecret } from './client-secrets.ts'
import { isRefusal } from '../temporary/create-temporary.ts'
import type { OperationContext, UndoNote } from '../definition.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { requestServiceAccount, type RecordPlace } from './own-service-account.ts'
import { removeIfThere } from '../temporary/remove-if-present.ts'
import type { CurrentSecret } from './secret-store.ts'

/** Where the secrets of a service account are managed: in its organization or in a project. */
export interface Level {
  readonly place: RecordPlace
  /** The operation that creates a secret. */
  readonly create: string
  /** The operation that deletes one. */
  readonly remove: string
  /** Parameters of both, except the secret's ID. */
  readonly parameters: Readonly<Record<string, string>>
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
): Promise<{ readonly data: unknown; readonly secrets: readonly ClientSecret[] }> {
  const { data } = await requestServiceAccount({
    atlas,
    clientId: parameters['clientId'] ?? '',
    place,
    purpose: 'replace its secret',
    otherwise: 'replace the secret with another service account'
  })
  return { data, secrets: parseClientSecrets(place.operationId, data, clock.nowMs()) }
}

/**
 * Creates a secret. Post deletes it again until {@link NewSecret.note} is withdrawn.
 *
 * @param given.known IDs of the secrets that existed before
 * @throws what the call throws; if its response was lost, a secret that resulted from it is deleted
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
    // First of all: whatever fails next must not show the value.
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
 * Deletes a new secret, and adds to an error what happened to the old one.
 *
 * @param given.known IDs of the secrets that existed before
 * @returns the error, to be thrown
 */
export async function rollBack(
  context: OperationContext,
  level: Level,
  given: { readonly error: unknown; readonly note: UndoNote; readonly known: readonly string[]; readonly id?: string }
): Promise<unknown> {
  const { error, note, known } = given
  if (!(error instanceof Error) || error instanceof CancelledError) return error
  let outcome: string
  try {
    if (given.id !== undefined) await deleteSecret(context, level, given.id)
    const { secrets } = await requestSecrets(context, level)
    const isNew = ({ id, lastUsedAt }: ClientSecret) => !known.includes(id) && lastUsedAt === undefined
    const unexpected = given.id === undefined ? secrets.filter(isNew) : []
    for (const { id } of unexpected) await deleteSecret(context, level, id)
    note.withdraw()
    const created = given.id !== undefined || unexpected.length > 0
    const old = secrets.find(({ id }) => known.includes(id))
    outcome = `${created ? 'The new secret was deleted again' : 'Atlas shows no new secret'}. ${describeExpiry(old, created)}`
  } catch (other) {
    if (!(other instanceof ReportedError)) throw other
    outcome =
      `The new secret ${given.id ?? ''} may still exist, because deleting it failed as well: ${other.message} ` +
      `Delete it with the operation ${level.remove}. Atlas has limited the secret in use to 7 days.`
  }
  error.message = `${error.message}\n${outcome}`
  return error
}

function describeExpiry(old: ClientSecret | undefined, created: boolean): string {
  if (old === undefined) return 'Atlas no longer shows the secret in use.'
  const why = created ? ': Atlas shortened its life when the new one was created. Rotate before that day.' : '.'
  return `The secret in use expires on ${old.expiresAt}${why}`
}

/** Deletes a secret, unless it has been deleted already. */
export function deleteSecret({ atlas }: OperationContext, level: Level, secretId: string): Promise<void> {
  return removeIfThere(atlas, level.remove, { ...level.parameters, secretId })
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
    const hint =
      `The organization may allow less than ${hours} hours: see maxServiceAccountSecretValidityInHours in its settings, ` +
      'and set expires-in.'
    error.hint = `${hint} ${error.hint ?? ''}`.trim()
  }
  return error
}
