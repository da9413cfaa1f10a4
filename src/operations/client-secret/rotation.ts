import { CancelledError, ReportedError } from '../../atlas/errors.ts'
import type { OperationContext } from '../definition.ts'
import {
  createSecret,
  deleteSecret,
  proveSecret,
  readSecrets,
  rollBack,
  type Level,
  type NewSecret
} from './new-secret.ts'
import type { SecretInventory } from './secret-in-use.ts'
import {
  describePlace,
  SecretStoreError,
  type CurrentSecret,
  type SecretPlace,
  type SecretStore
} from './secret-store.ts'

/** What is wanted. */
export interface Rotation {
  readonly level: Level
  readonly place: SecretPlace
  readonly secretName: string
  /** Life of the new secret. */
  readonly hours: number
  readonly deleteOld: boolean
}

/** What was done. */
export interface Rotated {
  readonly made: NewSecret
  readonly old: { readonly id: string; readonly deleted: boolean; readonly expiresAt?: string }
  readonly warnings: readonly string[]
}

/**
 * Replaces the secret in use, in Atlas and in GitHub, so that at each moment one that works is in GitHub.
 *
 * @param standing what the record of the service account tells; reading it has proven the secret in use, too
 * @throws SecretStoreError, ApiError, AuthenticationError, NetworkError, TimeoutError, which say what was left how
 */
export async function rotate(
  context: OperationContext,
  own: CurrentSecret,
  rotation: Rotation,
  standing: SecretInventory
): Promise<Rotated> {
  const { level, place, secretName, hours } = rotation
  const { report } = context
  const where = describePlace(place, context.run.repository)
  const store = await context.openSecretStore()
  report('Writing the secret in use to GitHub once more: that changes nothing, and proves that the new one can follow.')
  await store.write(place, secretName, own.value)

  for (const { secret, why } of standing.removable) {
    report(`Deleting secret ${secret.id}, since Atlas keeps two at most: ${why}.`)
    await deleteSecret(context, level, secret.id)
  }
  const known = [standing.current.id, ...standing.removable.map(({ secret }) => secret.id)]
  report(`Making a secret for ${hours} hours. From now on the one in use lives for 7 days at most.`)
  const made = await createSecret(context, level, { hours, known })
  try {
    report('Getting an access token with the new secret, to be sure that it works.')
    await proveSecret(context, own, made)
  } catch (error) {
    throw await rollBack(context, level, { error, note: made.note, known, id: made.id })
  }
  report(`Writing the new secret to GitHub secret ${secretName} of ${where}.`)
  await storeSecret(context, store, rotation, { made, known, current: standing.current.id })
  return finish(context, own, rotation, { made, current: standing.current })
}

/**
 * Writes the new secret. From here on post must not delete it: GitHub may hold it.
 */
async function storeSecret(
  context: OperationContext,
  store: SecretStore,
  { level, place, secretName }: Rotation,
  given: { readonly made: NewSecret; readonly known: readonly string[]; readonly current: string }
): Promise<void> {
  const { made, known, current } = given
  made.note.withdraw()
  try {
    await store.write(place, secretName, made.value)
  } catch (error) {
    if (!(error instanceof SecretStoreError)) throw error
    if (!error.unsure) {
      const note = context.undo.note(made.step)
      throw await rollBack(context, level, { error, note, known, id: made.id })
    }
    const end = await endOf(context, level, current)
    error.message +=
      `\nWhether GitHub holds the new secret is not known, so that both stay: ${made.id}, which is new, and ${current}, which ` +
      `was in use and ends ${end}.`
    error.hint = `See in GitHub when ${secretName} was last updated, and delete the one that is not in it, by the operation ${level.remove}. ${error.hint ?? ''}`
    throw error
  }
}

/** Ends the old secret where that is wanted, and its tokens with it. */
async function finish(
  context: OperationContext,
  own: CurrentSecret,
  { level, deleteOld }: Rotation,
  { made, current }: { readonly made: NewSecret; readonly current: SecretInventory['current'] }
): Promise<Rotated> {
  const { id } = current
  if (!deleteOld) {
    const expiresAt = await readEnd(context, level, id)
    return { made, old: { id, deleted: false, ...(expiresAt === undefined ? {} : { expiresAt }) }, warnings: [] }
  }
  context.report('GitHub holds the new secret. Deleting the old one, and revoking the tokens that it got.')
  try {
    await deleteSecret(context, level, id)
  } catch (error) {
    if (!(error instanceof ReportedError) || error instanceof CancelledError) throw error
    const end = await endOf(context, level, id)
    error.message = `The new secret is in place and works, but the old one, ${id}, was not deleted: ${error.message}\nIt ends ${end}.`
    throw error
  }
  return { made, old: { id, deleted: true }, warnings: await revoke(own, made) }
}

/** By the new secret, for the old one is gone. */
async function revoke(own: CurrentSecret, { value }: NewSecret): Promise<string[]> {
  try {
    await own.revokeTokens(value)
    return []
  } catch (error) {
    if (!(error instanceof ReportedError) || error instanceof CancelledError) throw error
    return [`The access token of this step could not be revoked, and ends within an hour: ${error.message}`]
  }
}

async function endOf(context: OperationContext, level: Level, id: string): Promise<string> {
  const end = await readEnd(context, level, id)
  return end === undefined ? 'within 7 days' : `on ${end}`
}

/** When a secret ends; undefined where that cannot be read, which is no reason to fail what has been done. */
async function readEnd(context: OperationContext, level: Level, id: string): Promise<string | undefined> {
  try {
    const { secrets } = await readSecrets(context, level)
    return secrets.find((secret) => secret.id === id)?.expiresAt
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof ReportedError)) throw error
    return undefined
  }
}
