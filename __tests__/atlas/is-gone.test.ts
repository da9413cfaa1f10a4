// Which errors prove that a thing no longer exists.
import { describe, expect, it } from '@jest/globals'
import { ApiError } from '../../src/atlas/errors.ts'
import { isAlreadyRemoved, isGone } from '../../src/atlas/is-gone.ts'
import type { Earlier } from '../../src/atlas/retry.ts'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'

interface Refusal {
  readonly status?: number
  readonly parameters?: readonly unknown[]
  readonly fromAtlas?: boolean
  readonly earlier?: Earlier
}

/** An error of an operation whose path parameters all have their own names as values. */
function refusal(operationId: string, errorCode: string | undefined, more: Refusal = {}): ApiError {
  const { method, path } = getOperation(operationId)
  return new ApiError({
    message: 'No.',
    status: 404,
    fromAtlas: true,
    errorCode,
    operationId,
    method,
    path: path.replace(/[{}]/g, ''),
    ...more
  })
}

describe('a 404 means that the thing no longer exists', () => {
  it.each<[operationId: string, errorCode: string]>([
    ['deleteGroupCluster', 'CLUSTER_NOT_FOUND'],
    ['deleteGroupFlexCluster', 'CLUSTER_NOT_FOUND'],
    ['deleteGroup', 'GROUP_NOT_FOUND'],
    ['getGroupByName', 'GROUP_NAME_NOT_FOUND'],
    ['deleteOrg', 'ORG_NOT_FOUND'],
    ['deleteGroupClusterBackupSnapshot', 'SNAPSHOT_NOT_FOUND'],
    ['cancelGroupClusterBackupRestoreJob', 'RESTORE_JOB_NOT_FOUND_IN_GROUP'],
    ['deleteGroupAccessListEntry', 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND'],
    ['deleteGroupDatabaseUser', 'USERNAME_NOT_FOUND'],
    ['deleteGroupCustomDbRoleRole', 'ATLAS_CUSTOM_ROLE_NOT_FOUND'],
    ['deleteGroupStreamWorkspace', 'STREAM_TENANT_NOT_FOUND_FOR_NAME'],
    ['deleteGroupStreamConnection', 'STREAM_CONNECTION_NOT_FOUND_FOR_NAME'],
    ['deleteGroupPrivateEndpointEndpointServiceEndpoint', 'PRIVATELINK_INTERFACE_ENDPOINT_NOT_FOUND'],
    ['deleteOrgApiKeyAccessListEntry', 'API_KEY_ACCESS_LIST_NOT_FOUND'],
    ['deleteGroupIntegration', 'INTEGRATION_NOT_CONFIGURED'],
    ['deleteGroupClusterSearchDeployment', 'ATLAS_SEARCH_DEPLOYMENT_DOES_NOT_EXIST'],
    ['deleteOrgTeam', 'TEAM_NOT_IN_ORG'],
    ['removeOrgTeamUserFromTeam', 'USER_NOT_FOUND']
  ])('%s: %s', (operationId, errorCode) => {
    expect(isGone(refusal(operationId, errorCode))).toBe(true)
  })

  it('if RESOURCE_NOT_FOUND names the last parameter of the path', () => {
    const parameters = ['secretId']
    expect(isGone(refusal('deleteOrgServiceAccountSecret', 'RESOURCE_NOT_FOUND', { parameters }))).toBe(true)
  })
})

describe('a 404 does not mean that', () => {
  it.each<[operationId: string, errorCode: string | undefined]>([
    ['deleteGroupCluster', 'GROUP_NOT_FOUND'],
    ['deleteGroupAlertConfig', 'GROUP_NOT_FOUND'],
    ['deleteGroupClusterBackupSnapshot', 'CLUSTER_NOT_FOUND'],
    ['deleteGroupClusterBackupSnapshot', 'BACKUP_CONFIG_NOT_FOUND'],
    ['deleteGroupClusterSearchDeployment', 'CLUSTER_NOT_FOUND'],
    ['listGroupClusterBackupSnapshots', 'CLUSTER_NAME_NOT_FOUND'],
    ['deleteOrgTeam', 'ORG_NOT_FOUND'],
    ['removeOrgTeamUserFromTeam', 'TEAM_NOT_FOUND'],
    ['deleteGroupStreamConnection', 'STREAM_TENANT_NOT_FOUND_FOR_NAME'],
    ['deleteGroupPrivateEndpointEndpointServiceEndpoint', 'PRIVATELINK_NOT_FOUND'],
    // These come with 404, although the thing exists.
    ['deleteOrgTeam', 'CANNOT_DELETE_TEAM_ASSIGNED_TO_PROJECT'],
    ['deleteGroupDataFederation', 'DATA_LAKE_TENANT_INVALID_STATE'],
    ['deleteGroupAlertConfig', 'NOT_ATLAS_GROUP'],
    ['deleteGroupPeer', 'INVALID_PEER_ID'],
    ['deleteGroupCluster', 'UNEXPECTED_ERROR'],
    ['deleteGroupCluster', undefined]
  ])('%s: %s', (operationId, errorCode) => {
    expect(isGone(refusal(operationId, errorCode))).toBe(false)
  })

  it.each<[operationId: string, subjects: string]>([
    ['deleteGroupAlertConfig', 'GROUP GROUP_NAME PROJECT ATLAS_GROUP AUTOMATION_CONFIG'],
    ['deleteOrgTeam', 'ORG ORG_NAME ORGANIZATION'],
    ['deleteGroupClusterBackupSnapshot', 'CLUSTER CLUSTER_NAME BACKUP_CONFIG'],
    ['getGroupFlexClusterBackupSnapshot', 'CLUSTER CLUSTER_NAME FLEX_CLUSTER'],
    ['deleteGroupPrivateEndpointServerlessInstanceEndpoint', 'CLUSTER CLUSTER_NAME SERVERLESS_INSTANCE'],
    ['deleteGroupDataFederationLimit', 'DATA_LAKE_TENANT DATA_FEDERATION_TENANT'],
    ['deleteGroupStreamProcessor', 'STREAM_TENANT STREAM_WORKSPACE'],
    ['deleteGroupStreamConnectionFailoverConnection', 'STREAM_CONNECTION'],
    ['deleteGroupPrivateEndpointEndpointServiceEndpoint', 'PRIVATELINK PRIVATE_ENDPOINT_SERVICE'],
    ['deauthorizeGroupCloudProviderAccessRole', 'PROVIDER PROVIDER_CONFIG CLOUD_PROVIDER'],
    ['deleteGroupClusterSearchIndexByName', 'DATABASE NAMESPACE COLLECTION'],
    ['removeOrgTeamUserFromTeam', 'TEAM TEAM_NAME'],
    ['deleteOrgApiKeyAccessListEntry', 'API_KEY API_USER'],
    ['deleteOrgServiceAccountSecret', 'SERVICE_ACCOUNT'],
    ['deleteOrgMcpConfigSecret', 'MCP_CONFIG'],
    ['deleteFederationSettingIdentityProvider', 'FEDERATION FEDERATION_SETTINGS']
  ])('%s, if what is missing is around it: %s', (operationId, subjects) => {
    const codes = subjects.split(' ').map((subject) => `${subject}_NOT_FOUND`)
    expect(codes.filter((code) => isGone(refusal(operationId, code)))).toEqual([])
  })

  it.each<[what: string, parameters: readonly unknown[]]>([
    ['another parameter', ['clientId']],
    ['the whole path', ['/api/atlas/v2/orgs/orgId/serviceAccounts/clientId/secrets/secretId']],
    ['nothing', []]
  ])('if RESOURCE_NOT_FOUND names %s', (_, parameters) => {
    expect(isGone(refusal('deleteOrgServiceAccountSecret', 'RESOURCE_NOT_FOUND', { parameters }))).toBe(false)
  })

  it("outside Atlas' error schema", () => {
    expect(isGone(refusal('deleteGroupCluster', 'CLUSTER_NOT_FOUND', { fromAtlas: false }))).toBe(false)
  })

  it('of a path that is not in the catalogue: which part of it is missing is unknown', () => {
    const error = refusal('deleteGroupCluster', 'CLUSTER_NOT_FOUND')
    expect(isGone(Object.assign(error, { operationId: 'DELETE /api/atlas/v2/groups/{groupId}/new/{name}' }))).toBe(
      false
    )
  })

  it('with another status', () => {
    expect(isGone(refusal('deleteGroupCluster', 'CLUSTER_NOT_FOUND', { status: 400 }))).toBe(false)
  })
})

describe('a DELETE has removed the thing with an earlier attempt', () => {
  const after = (earlier: Earlier, more: Refusal = {}, code = 'PEER_NOT_FOUND', id = 'deleteGroupPeer') =>
    isAlreadyRemoved(refusal(id, code, { earlier, ...more }))

  it('if that may have been carried out', () => {
    expect(after('unknown')).toBe(true)
    expect(after('unknown', { status: 409 }, 'PEER_ALREADY_REQUESTED_DELETION')).toBe(true)
    expect(after('unknown', { status: 409 }, 'CLUSTER_ALREADY_REQUESTED_DELETION', 'deleteGroupCluster')).toBe(true)
  })

  it('and not if there was none, or Atlas refused it', () => {
    expect(after('none')).toBe(false)
    expect(after('refused')).toBe(false)
    expect(after('refused', { status: 409 }, 'PEER_ALREADY_REQUESTED_DELETION')).toBe(false)
  })

  it('and not if something other than Atlas says so', () => {
    expect(after('unknown', { status: 409, fromAtlas: false }, 'PEER_ALREADY_REQUESTED_DELETION')).toBe(false)
  })

  it('and not if the project is missing', () => {
    expect(after('unknown', {}, 'GROUP_NOT_FOUND')).toBe(false)
  })

  it('and not if the call is no DELETE', () => {
    expect(after('unknown', {}, 'PEER_NOT_FOUND', 'updateGroupPeer')).toBe(false)
  })
})
