import type { AtlasClient } from '../../atlas/client.ts'
import type { Clock } from '../../atlas/clock.ts'
import { InputError, UnmetError } from '../../atlas/errors.ts'
import { expiryWarnings } from '../client-secret/client-secrets.ts'
import { requestServiceAccount, type RecordPlace } from '../client-secret/own-service-account.ts'

/**
 * The wire name of a role: `ORG_OWNER` for `Organization Owner` or `org_owner`, `GROUP_READ_ONLY` for `Project Read
 * Only`. Atlas shows the long names and takes the others.
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
 * Checks that the service account holds all of the wanted roles, as its own record lists them.
 *
 * @returns the roles held, and a warning where the record shows that a secret ends soon
 * @throws UnmetError when one is missing
 * @throws ApiError with a hint that names the role to read the record
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
      'roles are read from the record of the service account, and the access token does not tell which it is.'
    throw new InputError([{ input: 'parameters.roles', message }], { afterSending: true })
  }
  const otherwise = 'leave out the option roles'
  const { data } = await requestServiceAccount({ atlas, clientId, place, purpose: 'verify roles', otherwise })
  const listed = (data as { roles?: unknown } | null)?.roles
  const held = Array.isArray(listed) ? listed.filter((role): role is string => typeof role === 'string') : []
  const missing = wanted.map(toRoleName).filter((role) => !held.includes(role))
  if (missing.length > 0) {
    throw new UnmetError(
      `The service account lacks ${missing.join(', ')} in ${place.name}; it holds ${held.join(', ') || 'no role'}.`,
      { hint: `Give it the role in Atlas under Access Manager, or change the option roles.` }
    )
  }
  return { held, warnings: expiryWarnings(place, data, clock.nowMs()) }
}
