import type { AtlasClient } from '../atlas/client.ts'
import { getOperation } from '../atlas/catalog/catalog.ts'
import { ApiError, InputError, UnmetError } from '../atlas/errors.ts'
import type { CallInput } from '../atlas/request.ts'

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
 * @param read the operation that gives the record, and its parameters but for the client ID
 * @returns the roles held
 * @throws UnmetError when one is missing
 * @throws ApiError with a hint that names the role to read the record
 */
export async function verifyRoles(options: {
  readonly atlas: AtlasClient
  readonly clientId: string | undefined
  readonly wanted: readonly string[]
  readonly place: string
  readonly read: { readonly operationId: string; readonly parameters: NonNullable<CallInput['parameters']> }
}): Promise<readonly string[]> {
  const { atlas, clientId, wanted, place, read } = options
  if (clientId === undefined) {
    const message =
      'roles are read from the record of the service account, and the access token does not tell which it is.'
    throw new InputError([{ input: 'parameters.roles', message }], { afterSending: true })
  }
  let data: unknown
  try {
    ;({ data } = await atlas.call(read.operationId, { parameters: { ...read.parameters, clientId } }))
  } catch (error) {
    if (error instanceof ApiError && [401, 403, 404].includes(error.status)) {
      const roles = getOperation(read.operationId).roles.join(' or ')
      error.hint =
        `To verify roles, the service account must read its own record in ${place}: that takes ${roles}. ` +
        `Give it that role, or leave out the option roles. ${error.hint ?? ''}`.trim()
    }
    throw error
  }
  const held = (data as { roles?: unknown } | null)?.roles
  const names = Array.isArray(held) ? held.filter((role): role is string => typeof role === 'string') : []
  const missing = wanted.map(toRoleName).filter((role) => !names.includes(role))
  if (missing.length > 0) {
    throw new UnmetError(
      `The service account lacks ${missing.join(', ')} in ${place}; it holds ${names.join(', ') || 'no role'}.`,
      { hint: `Give it the role in Atlas under Access Manager, or change the option roles.` }
    )
  }
  return names
}
