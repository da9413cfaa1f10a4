// Checks which roles the service account holds.
import type { AtlasClient } from '../../atlas/client.ts'
import type { Clock } from '../../atlas/clock.ts'
import { InputError, UnmetError } from '../../atlas/errors.ts'
import { expiryWarnings } from '../client-secret/client-secrets.ts'
import { requestServiceAccount, type RecordPlace } from '../client-secret/own-service-account.ts'

/**
 * The wire name of a role: `ORG_OWNER` for `Organization Owner` or `org_owner`, `GROUP_READ_ONLY` for `Project Read
 * Only`. The Atlas UI shows the long names, the API uses the others.
 */
export function toRoleName(text: string): string {
  return text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^ORGANIZATION_/, 'ORG_')
    .replace(/^PROJECT_/, 'GROUP_')
}

/**
 * Checks that the service account holds all the wanted roles. They are listed in its own record.
 *
 * @returns the roles held, and a warning if the record shows a secret that expires soon
 * @throws UnmetError if a role is missing
 * @throws InputError without a client ID, which names the record
 * @throws ApiError with a hint that names the role required to read the record
 */
export async function verifyRoles(options: {
  readonly atlas: AtlasClient
  readonly clientId: string | undefined
  readonly clock: Clock
  readonly wanted: readonly string[]
  readonly place: RecordPlace
}): Promise<{ readonly held: readonly string[]; readonly warnings: readonly string[] }> {
  const { atlas, clientId, clock, wanted, place } = options
  if (clientId === undefined) {
    const message =
      'roles are read from the record of the service account, and an access token does not name it. ' +
      'Use client-id and client-secret.'
    throw new InputError([{ input: 'roles', message }], { afterSending: true })
  }
  const otherwise = 'leave out the option roles'
  const { data } = await requestServiceAccount({ atlas, clientId, place, purpose: 'verify roles', otherwise })
  const listed = (data as { roles?: unknown } | null)?.roles
  const held = Array.isArray(listed) ? listed.filter((role): role is string => typeof role === 'string') : []
  const missing = wanted.map(toRoleName).filter((role) => !held.includes(role))
  if (missing.length > 0) {
    throw new UnmetError(
      `The service account lacks ${missing.join(', ')} in ${place.name}; it holds ${held.join(', ') || 'no role'}.`,
      { hint: 'Grant it the role in Atlas under Access Manager, or change the option roles.' }
    )
  }
  return { held, warnings: expiryWarnings(place, data, clock.nowMs()) }
}
