// Reads the record of the service account in use.
import { getOperation } from '../../atlas/catalog/catalog.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import type { AtlasClient } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import { isGone } from '../../atlas/is-gone.ts'
import type { CallInput } from '../../atlas/request.ts'

/** Where the record of the service account is read: in its organization or in a project. */
export interface RecordPlace {
  readonly operationId: 'getOrgServiceAccount' | 'getGroupServiceAccount'
  /** All parameters except the client ID. */
  readonly parameters: NonNullable<CallInput['parameters']>
  /** The place as a person would name it. */
  readonly name: string
}

/** The record as an organization shows it. Pure. */
export function inOrganization(orgId: string): RecordPlace {
  return { operationId: 'getOrgServiceAccount', parameters: { orgId }, name: `organization ${orgId}` }
}

/** The record as a project shows it. Pure. */
export function inProject(groupId: string): RecordPlace {
  return { operationId: 'getGroupServiceAccount', parameters: { groupId }, name: `project ${groupId}` }
}

/**
 * Requests the record of the service account in use.
 *
 * @param options.purpose completes "To …, the service account must read its own record"
 * @param options.otherwise completes "Give it that role, or …"
 * @throws ApiError with a hint that names the role needed to read the record
 */
export async function requestServiceAccount(options: {
  readonly atlas: AtlasClient
  readonly clientId: string
  readonly place: RecordPlace
  readonly purpose: string
  readonly otherwise: string
}): Promise<AtlasResponse> {
  const { atlas, clientId, place, purpose, otherwise } = options
  try {
    return await atlas.call(place.operationId, { parameters: { ...place.parameters, clientId } })
  } catch (error) {
    if (isGone(error) && place.operationId === 'getGroupServiceAccount') {
      error.hint =
        `The service account is not assigned to ${place.name}: if it has access, then through its roles in the ` +
        `organization, which verify-org-access shows. Assign it to the project, or ${otherwise}.`
    } else if (error instanceof ApiError && [401, 403, 404].includes(error.status)) {
      const roles = getOperation(place.operationId).roles.join(' or ')
      error.prependHint(
        `To ${purpose}, the service account must read its own record in ${place.name}: that takes ${roles}. ` +
          `Give it that role, or ${otherwise}.`
      )
    }
    throw error
  }
}
