// Decides whether an error of Atlas means that the thing itself no longer exists.
import { findOperation, pathNames } from './catalog/catalog.ts'
import { ApiError } from './errors.ts'

/**
 * What a code says about its subject when the subject is missing: `CLUSTER_NOT_FOUND`, `USER_NOT_IN_GROUP`. Other codes
 * come with 404 too: `CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT`, `DATA_LAKE_TENANT_INVALID_STATE`. `INVALID_…_ID` is left
 * out because Atlas sends it for malformed IDs too.
 */
const MISSING =
  /^(?<subject>\w+?)_(?:NOT_FOUND(?:_(?:FOR|IN)_\w+)?|DOES_NOT_EXIST|NOT_CONFIGURED|NOT_IN_(?:GROUP|ORG|TEAM))$/

/**
 * The subjects of error codes for what a path parameter names. A code with one of them is about the parent if the path
 * continues after that parameter, whether Atlas looks for the parent itself or for its configuration.
 *
 * Sources: the list of error codes of the Admin API (mongodb.com/docs/atlas/reference/api-errors), and responses in
 * public logs for STREAM_TENANT and STREAM_CONNECTION. The list has no code for federations, service accounts and MCP
 * configurations; their subjects follow the names in the OpenAPI document.
 */
export const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  groupId: ['GROUP', 'GROUP_NAME', 'PROJECT', 'ATLAS_GROUP', 'AUTOMATION_CONFIG'],
  orgId: ['ORG', 'ORG_NAME', 'ORGANIZATION'],
  clusterName: ['CLUSTER', 'CLUSTER_NAME', 'BACKUP_CONFIG'],
  name: ['CLUSTER', 'CLUSTER_NAME', 'FLEX_CLUSTER'],
  instanceName: ['CLUSTER', 'CLUSTER_NAME', 'SERVERLESS_INSTANCE'],
  tenantName: ['DATA_LAKE_TENANT', 'DATA_FEDERATION_TENANT', 'STREAM_TENANT', 'STREAM_WORKSPACE'],
  connectionName: ['STREAM_CONNECTION'],
  endpointServiceId: ['PRIVATELINK', 'PRIVATE_ENDPOINT_SERVICE'],
  cloudProvider: ['PROVIDER', 'PROVIDER_CONFIG', 'CLOUD_PROVIDER'],
  databaseName: ['DATABASE', 'NAMESPACE'],
  collectionName: ['COLLECTION', 'NAMESPACE'],
  teamId: ['TEAM', 'TEAM_NAME'],
  apiUserId: ['API_KEY', 'API_USER'],
  clientId: ['SERVICE_ACCOUNT'],
  mcpConfigId: ['MCP_CONFIG'],
  federationSettingsId: ['FEDERATION', 'FEDERATION_SETTINGS'],
  identityProviderId: ['IDENTITY_PROVIDER']
}

/** Codes of a DELETE that repeats one in progress. Source: the list of error codes of the Admin API. */
const BEING_REMOVED = ['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION']

/**
 * Whether Atlas says that the thing at the end of the path does not exist. A 404 alone does not say that: a proxy, a
 * missing project or cluster around the thing, and a wrong path give the same status.
 */
export function isGone(error: unknown): error is ApiError & { readonly errorCode: string } {
  if (!(error instanceof ApiError) || error.status !== 404 || !error.fromAtlas) return false
  const { errorCode = '', operationId, path, parameters } = error
  // The parts of a route that is not in the catalogue are unknown.
  const template = findOperation(operationId)?.path
  if (template === undefined) return false
  if (errorCode === 'RESOURCE_NOT_FOUND') {
    // It names what is missing: an ID, or the whole path, which leaves open which part of it.
    return template.endsWith('}') && parameters[0] === decodeURIComponent(path.split('/').at(-1) ?? '')
  }
  const subject = MISSING.exec(errorCode)?.groups?.['subject']
  return subject !== undefined && !parentsIn(template).some((name) => SUBJECTS[name]?.includes(subject))
}

/** Whether Atlas refuses a DELETE because the removal is already in progress. */
export function isBeingRemoved(error: unknown): error is ApiError {
  return error instanceof ApiError && error.fromAtlas && BEING_REMOVED.includes(error.errorCode ?? '')
}

/** Whether a DELETE failed only because an earlier attempt of the same call had removed the thing. */
export function isAlreadyRemoved(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || error.method !== 'DELETE' || error.earlier !== 'unknown') return false
  return isGone(error) || isBeingRemoved(error)
}

/** The path parameters that name something around the thing: all but one at the very end. */
export function parentsIn(template: string): readonly string[] {
  const names = pathNames(template)
  return template.endsWith('}') ? names.slice(0, -1) : names
}
