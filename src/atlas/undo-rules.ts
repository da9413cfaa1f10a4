// Which operation removes what another one creates, and where its parameters and our marker go.
import type { UndoRule } from './undo-rule.ts'

/**
 * The operations of the Administration API that `temporary` supports, in the order in which error messages list them.
 * Operations that add a member or change something that exists are left out, because the earlier state would be lost.
 * So are client secrets: a new one cuts the lifetime of the previous one to a week, for good.
 *
 * Source: the OpenAPI document (paths, attributes and their limits). A test compares all of it.
 */
export const UNDO_RULES: Readonly<Record<string, UndoRule>> = {
  createGroupAccessListEntry: {
    undo: 'deleteGroupAccessListEntry',
    noun: 'access list entry',
    eachEntry: true,
    replaces: true,
    from: { entryValue: 'entry.ipAddress|entry.cidrBlock|entry.awsSecurityGroup' },
    marker: {
      field: 'comment',
      maxLength: 80,
      get: 'getGroupAccessListEntry',
      search: { list: 'listGroupAccessListEntries', take: { entryValue: 'ipAddress|cidrBlock|awsSecurityGroup' } }
    }
  },
  createGroupDatabaseUser: {
    undo: 'deleteGroupDatabaseUser',
    noun: 'database user',
    from: { databaseName: 'response.databaseName|body.databaseName', username: 'response.username|body.username' },
    marker: {
      field: 'description',
      maxLength: 100,
      get: 'getGroupDatabaseUser',
      search: { list: 'listGroupDatabaseUsers', take: { databaseName: 'databaseName', username: 'username' } }
    },
    get: 'getGroupDatabaseUser'
  },
  createGroupCluster: {
    undo: 'deleteGroupCluster',
    noun: 'cluster',
    from: { clusterName: 'response.name|body.name' },
    marker: {
      field: 'tags',
      get: 'getGroupCluster',
      search: { list: 'listGroupClusters', take: { clusterName: 'name' } }
    }
  },
  createGroupFlexCluster: {
    undo: 'deleteGroupFlexCluster',
    noun: 'flex cluster',
    from: { name: 'response.name|body.name' },
    marker: {
      field: 'tags',
      get: 'getGroupFlexCluster',
      search: { list: 'listGroupFlexClusters', take: { name: 'name' } }
    }
  },
  createGroup: {
    undo: 'deleteGroup',
    noun: 'project',
    from: { groupId: 'response.id' },
    marker: {
      field: 'tags',
      get: 'getGroupByName',
      getFrom: { groupName: 'body.name' },
      take: { groupId: 'id' }
    }
  },
  takeGroupClusterBackupSnapshots: {
    undo: 'deleteGroupClusterBackupSnapshot',
    noun: 'snapshot',
    from: { snapshotId: 'response.id' },
    marker: { field: 'description', get: 'listGroupClusterBackupSnapshots', take: { snapshotId: 'id' } }
  },
  createGroupClusterSearchIndex: {
    undo: 'deleteGroupClusterSearchIndex',
    noun: 'search index',
    from: { indexId: 'response.indexID' }
  },
  createGroupAlertConfig: {
    undo: 'deleteGroupAlertConfig',
    noun: 'alert configuration',
    from: { alertConfigId: 'response.id' }
  },
  createGroupCustomDbRoleRole: {
    undo: 'deleteGroupCustomDbRoleRole',
    noun: 'custom role',
    from: { roleName: 'response.roleName|body.roleName' },
    get: 'getGroupCustomDbRoleRole'
  },
  createGroupPrivateEndpointEndpointService: {
    undo: 'deleteGroupPrivateEndpointEndpointService',
    noun: 'private endpoint service',
    from: { cloudProvider: 'body.providerName', endpointServiceId: 'response.id' }
  },
  createGroupPrivateEndpointEndpointServiceEndpoint: {
    undo: 'deleteGroupPrivateEndpointEndpointServiceEndpoint',
    noun: 'private endpoint',
    from: { endpointId: 'body.id|body.endpointGroupName' },
    get: 'getGroupPrivateEndpointEndpointServiceEndpoint'
  },
  createOrgServiceAccount: {
    undo: 'deleteOrgServiceAccount',
    noun: 'service account',
    from: { clientId: 'response.clientId' },
    marker: {
      field: 'description',
      maxLength: 250,
      plain: true,
      get: 'listOrgServiceAccounts',
      take: { clientId: 'clientId' }
    }
  },
  createOrgServiceAccountAccessList: {
    undo: 'deleteOrgServiceAccountAccessListEntry',
    noun: 'API access list entry',
    eachEntry: true,
    from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
    list: { get: 'listOrgServiceAccountAccessList', attributes: ['ipAddress', 'cidrBlock'] }
  },
  createGroupServiceAccountAccessList: {
    undo: 'deleteGroupServiceAccountAccessListEntry',
    noun: 'API access list entry',
    eachEntry: true,
    from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
    list: { get: 'listGroupServiceAccountAccessList', attributes: ['ipAddress', 'cidrBlock'] }
  },
  createOrgApiKeyAccessListEntry: {
    undo: 'deleteOrgApiKeyAccessListEntry',
    noun: 'API access list entry',
    eachEntry: true,
    from: { ipAddress: 'entry.ipAddress|entry.cidrBlock' },
    get: 'getOrgApiKeyAccessListEntry'
  },
  createOrgApiKey: { undo: 'deleteOrgApiKey', noun: 'API key', from: { apiUserId: 'response.id' } },
  createOrgTeam: { undo: 'deleteOrgTeam', noun: 'team', from: { teamId: 'response.id' } },
  createOrgInvite: { undo: 'deleteOrgInvite', noun: 'invitation', from: { invitationId: 'response.id' } },
  createGroupInvite: { undo: 'deleteGroupInvite', noun: 'invitation', from: { invitationId: 'response.id' } },
  createOrgResourcePolicy: {
    undo: 'deleteOrgResourcePolicy',
    noun: 'resource policy',
    from: { resourcePolicyId: 'response.id' },
    marker: { field: 'description', get: 'listOrgResourcePolicies', take: { resourcePolicyId: 'id' } }
  },
  createGroupContainer: {
    undo: 'deleteGroupContainer',
    noun: 'network container',
    from: { containerId: 'response.id' }
  },
  createGroupPeer: { undo: 'deleteGroupPeer', noun: 'peering connection', from: { peerId: 'response.id' } },
  createGroupBackupExportBucket: {
    undo: 'deleteGroupBackupExportBucket',
    noun: 'export bucket',
    from: { exportBucketId: 'response._id' }
  },
  createGroupBackupPrivateEndpoint: {
    undo: 'deleteGroupBackupPrivateEndpoint',
    noun: 'private endpoint for backups',
    from: { endpointId: 'response.id' }
  },
  createGroupEncryptionAtRestPrivateEndpoint: {
    undo: 'requestGroupEncryptionAtRestPrivateEndpointDeletion',
    noun: 'private endpoint for encryption keys',
    from: { endpointId: 'response.id' }
  },
  createGroupPrivateNetworkSettingEndpointId: {
    undo: 'deleteGroupPrivateNetworkSettingEndpointId',
    noun: 'private endpoint of Data Federation',
    from: { endpointId: 'body.endpointId' },
    marker: {
      field: 'comment',
      get: 'getGroupPrivateNetworkSettingEndpointId',
      search: { list: 'listGroupPrivateNetworkSettingEndpointIds', take: { endpointId: 'endpointId' } }
    },
    get: 'getGroupPrivateNetworkSettingEndpointId'
  },
  createGroupDataFederation: {
    undo: 'deleteGroupDataFederation',
    noun: 'federated database',
    from: { tenantName: 'response.name|body.name' },
    get: 'getGroupDataFederation'
  },
  createGroupClusterOnlineArchive: {
    undo: 'deleteGroupClusterOnlineArchive',
    noun: 'online archive',
    from: { archiveId: 'response._id' }
  },
  createGroupStreamWorkspace: {
    undo: 'deleteGroupStreamWorkspace',
    noun: 'stream workspace',
    from: { tenantName: 'response.name|body.name' },
    get: 'getGroupStreamWorkspace'
  },
  createGroupStreamConnection: {
    undo: 'deleteGroupStreamConnection',
    noun: 'stream connection',
    from: { connectionName: 'response.name|body.name' },
    get: 'getGroupStreamConnection'
  },
  createGroupStreamProcessor: {
    undo: 'deleteGroupStreamProcessor',
    noun: 'stream processor',
    from: { processorName: 'response.name|body.name' },
    get: 'getGroupStreamProcessor'
  },
  createGroupStreamPrivateLinkConnection: {
    undo: 'deleteGroupStreamPrivateLinkConnection',
    noun: 'private link of streams',
    from: { connectionId: 'response._id' }
  },
  createGroupLogIntegration: {
    undo: 'deleteGroupLogIntegration',
    noun: 'log integration',
    from: { id: 'response.id' }
  },
  createGroupAiModelApiKey: {
    undo: 'deleteGroupAiModelApiKey',
    noun: 'AI model API key',
    from: { apiKeyId: 'response.apiKeyId' }
  },
  startGroupClusterOutageSimulation: {
    undo: 'endGroupClusterOutageSimulation',
    noun: 'outage simulation',
    get: 'getGroupClusterOutageSimulation'
  }
}

/** How to remove what an operation creates; undefined if no single operation can. */
export function findUndoRule(operationId: string): UndoRule | undefined {
  return Object.hasOwn(UNDO_RULES, operationId) ? UNDO_RULES[operationId] : undefined
}
