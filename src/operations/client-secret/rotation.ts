// Replaces the client secret in use, in Atlas and in GitHub.
import { assertFailure, CancelledError, ReportedError } from '../../atlas/errors.ts'
import type { OperationContext } from '../definition.ts'
import {
  createSecret,
  deleteSecret,
  requestSecrets,
  rollBack,
  verifySecret,
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

/** What a rotation is asked to do. */
export interface Rotation {
  readonly level: Level
  readonly place: SecretPlace
  readonly secretName: string
  /** How long the new secret is valid. */
  readonly hours: number
  readonly deleteOld: boolean
}

/** What a rotation did. */
export interface RotationResult {
  readonly created: NewSecret
  readonly old: { readonly id: string; readonly deleted: boolean; readonly expiresAt?: string }
  readonly warnings: readonly string[]
}

/**
 * Replaces the secret in use. GitHub holds a secret that works at every moment.
 *
 * @param inventory from the record of the service account, which the secret in use has read and so works
 * @throws SecretStoreError, ApiError, AuthenticationError, NetworkError, TimeoutError, each with what became of both secrets
 */
export async function rotate(
  context: OperationContext,
  current: CurrentSecret,
  rotation: Rotation,
  inventory: SecretInventory
): Promise<RotationResult> {
  const { level, place, secretName, hours } = rotation
  const { report } = context
  const where = describePlace(place)
  const store = await context.openSecretStore()
  report('Writing the secret in use to GitHub again, which changes nothing and proves that the new one can be written.')
  await store.write(place, secretName, current.value)

  for (const { secret, why } of inventory.removable) {
    report(`Deleting secret ${secret.id}, because Atlas keeps two at most: ${why}.`)
    await deleteSecret(context, level, secret.id)
  }
  const oldId = inventory.current.id
  report(`Creating a secret for ${hours} hours. Atlas then limits the one in use to 7 days.`)
  const created = await createSecret(context, level, { hours, inventory })
  try {
    report('Requesting an access token with the new secret, to verify that it works.')
    await verifySecret(context, current, created)
  } catch (error) {
    throw await rollBack(context, level, { error, note: created.note, id: created.id, oldId })
  }
  report(`Writing the new secret to GitHub secret ${secretName} of ${where}.`)
  await storeSecret(context, store, rotation, { created, oldId })
  return finish(context, current, rotation, { created, oldId })
}

/** Writes the new secret to GitHub. From here on post must not delete it: GitHub may hold it. */
async function storeSecret(
  context: OperationContext,
  store: SecretStore,
  { level, place, secretName }: Rotation,
  given: { readonly created: NewSecret; readonly oldId: string }
): Promise<void> {
  const { created, oldId } = given
  created.note.withdraw()
  try {
    await store.write(place, secretName, created.value)
  } catch (error) {
    if (!(error instanceof ReportedError)) throw error
    if (error instanceof SecretStoreError && !error.unsure) {
      const note = context.undo.note(created.step)
      throw await rollBack(context, level, { error, note, id: created.id, oldId })
    }
    const expiry = error instanceof CancelledError ? 'within 7 days' : await describeExpiry(context, level, oldId)
    error.message +=
      `\nIt is unknown whether GitHub holds the new secret, so both stay: ${created.id}, which is new, and ${oldId}, ` +
      `which was in use and expires ${expiry}.`
    error.prependHint(
      `See in GitHub when ${secretName} was last updated, and delete the secret that is not in it, with the operation ` +
        `${level.remove}.`
    )
    throw error
  }
}

/** Deletes the old secret if asked to, and revokes its tokens. */
async function finish(
  context: OperationContext,
  current: CurrentSecret,
  { level, deleteOld }: Rotation,
  { created, oldId: id }: { readonly created: NewSecret; readonly oldId: string }
): Promise<RotationResult> {
  if (!deleteOld) {
    const expiresAt = await findExpiry(context, level, id)
    return { created, old: { id, deleted: false, ...(expiresAt === undefined ? {} : { expiresAt }) }, warnings: [] }
  }
  context.report('GitHub holds the new secret. Deleting the old one and revoking its access tokens.')
  try {
    await deleteSecret(context, level, id)
  } catch (error) {
    assertFailure(error)
    const expiry = await describeExpiry(context, level, id)
    error.message =
      `The new secret is in place and works, but the old one, ${id}, was not deleted: ${error.message}\n` +
      `It expires ${expiry}.`
    throw error
  }
  return { created, old: { id, deleted: true }, warnings: await revoke(current, created) }
}

/** Revokes the tokens of this step with the new secret: the old one is gone. */
async function revoke(current: CurrentSecret, { value }: NewSecret): Promise<string[]> {
  try {
    await current.revokeTokens(value)
    return []
  } catch (error) {
    assertFailure(error)
    return [`Could not revoke the access token of this step, which expires within an hour: ${error.message}`]
  }
}

async function describeExpiry(context: OperationContext, level: Level, id: string): Promise<string> {
  const expiresAt = await findExpiry(context, level, id)
  return expiresAt === undefined ? 'within 7 days' : `on ${expiresAt}`
}

/** When a secret expires; undefined if that cannot be read, which must not fail what has been done. */
async function findExpiry(context: OperationContext, level: Level, id: string): Promise<string | undefined> {
  try {
    const secrets = await requestSecrets(context, level)
    return secrets.find((secret) => secret.id === id)?.expiresAt
  } catch (error) {
    assertFailure(error)
    return undefined
  }
}
