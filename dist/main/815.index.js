export const id = 815;
export const ids = [815];
export const modules = {

/***/ 5815:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UNDO_RULES: () => (/* binding */ UNDO_RULES)
/* harmony export */ });
const UNDO_RULES = {
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
};


/***/ })

};
