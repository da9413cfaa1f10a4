/** How what an operation creates is taken back. */
export interface UndoRule {
  /** The operation that removes it. */
  readonly undo: string
  /** What it is, in words. */
  readonly noun: string
  /**
   * Where the path parameters of `undo` come from that the creation does not have: `body.name`, `answer.id`, or with
   * `eachEntry` an attribute of each entry of the body, as `entry.ipAddress`. Of several, the first that is there.
   */
  readonly from?: Readonly<Record<string, string>>
  /** The body is a list, and each of its entries is one thing. */
  readonly eachEntry?: true
  /** Attribute of the creation's body that can bear a marker. */
  readonly marker?: MarkerRule
  /**
   * Reads it by the parameters of `undo`: where it bears no marker, and that answers 404 before, and the creation
   * succeeds, it is ours.
   */
  readonly get?: string
  /** Creating what is there already would change it, its mark too. */
  readonly replaces?: true
  /** The like, where nothing but a list tells: attributes of its items, of which one equals the last parameter. */
  readonly list?: { readonly get: string; readonly attributes: readonly string[] }
}

export interface MarkerRule {
  readonly field: 'comment' | 'description' | 'tags'
  /** The longest text that the attribute takes. */
  readonly maxLength?: number
  /** The attribute takes letters, digits, and the marks `-_.,'` only. */
  readonly plain?: true
  /** The operation that reads what was created, or a list that it is in. */
  readonly get: string
  /** Parameters of `get` that neither the creation nor `undo` has: where they come from. */
  readonly getFrom?: Readonly<Record<string, string>>
  /** Parameters of `undo` that what was read tells: the attributes that hold them. */
  readonly take?: Readonly<Record<string, string>>
}

/**
 * The operations of the Administration API whose work can be taken back, in the order in which a person is told of them.
 * Operations that only add a member, and those that change what is there already, are not among them: what was before
 * would be lost. Nor are client secrets: a new one cuts the life of the one before to a week, for good.
 *
 * Source: the OpenAPI document (paths, attributes and their limits); a test compares all of it.
 */
export const UNDO_RULES: Readonly<Record<string, UndoRule>> = {
  createGroupAccessListEntry: {
    undo: 'deleteGroupAccessListEntry',
    noun: 'access list entry',
    eachEntry: true,
    replaces: true,
    from: { entryValue: 'entry.ipAddress|entry.cidrBlock|entry.awsSecurityGroup' },
    marker: { field: 'comment', maxLength: 80, get: 'getGroupAccessListEntry' }
  },
  createGroupDatabaseUser: {
    undo: 'deleteGroupDatabaseUser',
    noun: 'database user',
    from: { databaseName: 'body.databaseName', username: 'answer.username|body.username' },
    marker: { field: 'description', maxLength: 100, get: 'getGroupDatabaseUser' },
    get: 'getGroupDatabaseUser'
  },
  createGroupCluster: {
    undo: 'deleteGroupCluster',
    noun: 'cluster',
    from: { clusterName: 'body.name' },
    marker: { field: 'tags', get: 'getGroupCluster' }
  },
  createGroupFlexCluster: {
    undo: 'deleteGroupFlexCluster',
    noun: 'flex cluster',
    from: { name: 'body.name' },
    marker: { field: 'tags', get: 'getGroupFlexCluster' }
  },
  createGroup: {
    undo: 'deleteGroup',
    noun: 'project',
    from: { groupId: 'answer.id' },
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
    from: { snapshotId: 'answer.id' },
    marker: { field: 'description', get: 'listGroupClusterBackupSnapshots', take: { snapshotId: 'id' } }
  },
  createGroupClusterSearchIndex: {
    undo: 'deleteGroupClusterSearchIndex',
    noun: 'search index',
    from: { indexId: 'answer.indexID' }
  },
  createGroupAlertConfig: {
    undo: 'deleteGroupAlertConfig',
    noun: 'alert configuration',
    from: { alertConfigId: 'answer.id' }
  },
  createGroupCustomDbRoleRole: {
    undo: 'deleteGroupCustomDbRoleRole',
    noun: 'custom role',
    from: { roleName: 'body.roleName' },
    get: 'getGroupCustomDbRoleRole'
  },
  createGroupPrivateEndpointEndpointService: {
    undo: 'deleteGroupPrivateEndpointEndpointService',
    noun: 'private endpoint service',
    from: { cloudProvider: 'body.providerName', endpointServiceId: 'answer.id' }
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
    from: { clientId: 'answer.clientId' },
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
  createOrgApiKey: { undo: 'deleteOrgApiKey', noun: 'API key', from: { apiUserId: 'answer.id' } },
  createOrgTeam: { undo: 'deleteOrgTeam', noun: 'team', from: { teamId: 'answer.id' } },
  createOrgInvite: { undo: 'deleteOrgInvite', noun: 'invitation', from: { invitationId: 'answer.id' } },
  createGroupInvite: { undo: 'deleteGroupInvite', noun: 'invitation', from: { invitationId: 'answer.id' } },
  createOrgResourcePolicy: {
    undo: 'deleteOrgResourcePolicy',
    noun: 'resource policy',
    from: { resourcePolicyId: 'answer.id' },
    marker: { field: 'description', get: 'listOrgResourcePolicies', take: { resourcePolicyId: 'id' } }
  },
  createGroupContainer: { undo: 'deleteGroupContainer', noun: 'network container', from: { containerId: 'answer.id' } },
  createGroupPeer: { undo: 'deleteGroupPeer', noun: 'peering connection', from: { peerId: 'answer.id' } },
  createGroupBackupExportBucket: {
    undo: 'deleteGroupBackupExportBucket',
    noun: 'export bucket',
    from: { exportBucketId: 'answer._id' }
  },
  createGroupBackupPrivateEndpoint: {
    undo: 'deleteGroupBackupPrivateEndpoint',
    noun: 'private endpoint for backups',
    from: { endpointId: 'answer.id' }
  },
  createGroupEncryptionAtRestPrivateEndpoint: {
    undo: 'requestGroupEncryptionAtRestPrivateEndpointDeletion',
    noun: 'private endpoint for encryption keys',
    from: { endpointId: 'answer.id' }
  },
  createGroupPrivateNetworkSettingEndpointId: {
    undo: 'deleteGroupPrivateNetworkSettingEndpointId',
    noun: 'private endpoint of Data Federation',
    from: { endpointId: 'body.endpointId' },
    marker: { field: 'comment', get: 'getGroupPrivateNetworkSettingEndpointId' },
    get: 'getGroupPrivateNetworkSettingEndpointId'
  },
  createGroupDataFederation: {
    undo: 'deleteGroupDataFederation',
    noun: 'federated database',
    from: { tenantName: 'body.name' },
    get: 'getGroupDataFederation'
  },
  createGroupClusterOnlineArchive: {
    undo: 'deleteGroupClusterOnlineArchive',
    noun: 'online archive',
    from: { archiveId: 'answer._id' }
  },
  createGroupStreamWorkspace: {
    undo: 'deleteGroupStreamWorkspace',
    noun: 'stream workspace',
    from: { tenantName: 'body.name' },
    get: 'getGroupStreamWorkspace'
  },
  createGroupStreamConnection: {
    undo: 'deleteGroupStreamConnection',
    noun: 'stream connection',
    from: { connectionName: 'body.name' },
    get: 'getGroupStreamConnection'
  },
  createGroupStreamProcessor: {
    undo: 'deleteGroupStreamProcessor',
    noun: 'stream processor',
    from: { processorName: 'body.name' },
    get: 'getGroupStreamProcessor'
  },
  createGroupStreamPrivateLinkConnection: {
    undo: 'deleteGroupStreamPrivateLinkConnection',
    noun: 'private link of streams',
    from: { connectionId: 'answer._id' }
  },
  createGroupLogIntegration: {
    undo: 'deleteGroupLogIntegration',
    noun: 'log integration',
    from: { id: 'answer.id' }
  },
  createGroupAiModelApiKey: {
    undo: 'deleteGroupAiModelApiKey',
    noun: 'AI model API key',
    from: { apiKeyId: 'answer.apiKeyId' }
  },
  startGroupClusterOutageSimulation: {
    undo: 'endGroupClusterOutageSimulation',
    noun: 'outage simulation',
    get: 'getGroupClusterOutageSimulation'
  }
}

/** How post removes what an operation creates; undefined if no single operation can. */
export function findUndoRule(operationId: string): UndoRule | undefined {
  return Object.hasOwn(UNDO_RULES, operationId) ? UNDO_RULES[operationId] : undefined
}
