export const id = 472;
export const ids = [472];
export const modules = {

/***/ 4472:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ OTHER_KIND),
/* harmony export */   S: () => (/* binding */ judge),
/* harmony export */   WAIT_RULES: () => (/* binding */ WAIT_RULES)
/* harmony export */ });
/* harmony import */ var _attributes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2622);

const is = (attribute, ...values) => ({ attribute, in: values });
const cluster = {
    get: 'getGroupCluster',
    version: '2024-08-05',
    state: 'stateName',
    success: [is('stateName', 'IDLE')],
    failure: [is('stateName', 'DELETING')]
};
const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' };
const snapshot = {
    get: 'getGroupClusterBackupSnapshot',
    state: 'status',
    success: [is('status', 'completed')],
    failure: [is('status', 'failed')]
};
const searchDeployment = {
    get: 'getGroupClusterSearchDeployment',
    version: '2025-03-12',
    state: 'stateName',
    success: [is('stateName', 'IDLE')]
};
const searchIndex = {
    get: 'getGroupClusterSearchIndex',
    state: 'status',
    success: [is('status', 'READY'), is('queryable', true)],
    failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
};
const onlineArchive = {
    get: 'getGroupClusterOnlineArchive',
    state: 'state',
    success: [is('state', 'ACTIVE')],
    failure: [is('state', 'ORPHANED', 'DELETED')]
};
const userChange = {
    get: 'getGroupClusterStatus',
    needsCluster: true,
    state: 'changeStatus',
    success: [is('changeStatus', 'APPLIED')]
};
const WAIT_RULES = {
    createGroupCluster: { ...cluster, from: { clusterName: 'answer.name' } },
    updateGroupCluster: cluster,
    deleteGroupCluster: { ...cluster, success: [], failure: [], gone: [404] },
    createGroupFlexCluster: { ...flexCluster, from: { name: 'answer.name' } },
    updateGroupFlexCluster: flexCluster,
    deleteGroupFlexCluster: { ...flexCluster, success: [], failure: [], gone: [404] },
    tenantGroupFlexClusterUpgrade: {
        ...cluster,
        from: { clusterName: 'answer.name' },
        success: [
            is('stateName', 'IDLE'),
            { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
        ],
        pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
    },
    takeGroupClusterBackupSnapshots: { ...snapshot, from: { snapshotId: 'answer.id' } },
    updateGroupClusterBackupSnapshot: snapshot,
    deleteGroupClusterBackupSnapshot: { ...snapshot, success: [], failure: [], gone: [404] },
    createGroupClusterBackupRestoreJob: {
        get: 'getGroupClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'deliveryType',
        success: [{ attribute: 'finishedAt', present: true }],
        failure: [is('failed', true), is('cancelled', true), is('expired', true)]
    },
    createGroupFlexClusterBackupRestoreJob: {
        get: 'getGroupFlexClusterBackupRestoreJob',
        from: { restoreJobId: 'answer.id' },
        state: 'status',
        success: [is('status', 'COMPLETED')],
        failure: [is('status', 'FAILED')]
    },
    createGroupClusterCollectionRestoreJob: {
        get: 'getGroupClusterCollectionRestoreJob',
        from: { jobId: 'answer.id' },
        state: 'state',
        success: [is('state', 'SUCCESSFUL')],
        failure: [is('state', 'FAILED', 'CANCELED')]
    },
    createGroupClusterBackupExport: {
        get: 'getGroupClusterBackupExport',
        from: { exportId: 'answer.id' },
        state: 'state',
        success: [is('state', 'Successful')],
        failure: [is('state', 'Failed', 'Cancelled')]
    },
    createGroupClusterSearchDeployment: searchDeployment,
    updateGroupClusterSearchDeployment: searchDeployment,
    deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
    createGroupClusterSearchIndex: { ...searchIndex, from: { indexId: 'answer.indexID' } },
    updateGroupClusterSearchIndex: searchIndex,
    updateGroupClusterSearchIndexByName: { ...searchIndex, get: 'getGroupClusterSearchIndexByName' },
    deleteGroupClusterSearchIndex: {
        ...searchIndex,
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    deleteGroupClusterSearchIndexByName: {
        ...searchIndex,
        get: 'getGroupClusterSearchIndexByName',
        success: [is('status', 'DOES_NOT_EXIST')],
        failure: [],
        gone: [404]
    },
    requestGroupSampleDatasetLoad: {
        get: 'getGroupSampleDatasetLoad',
        from: { sampleDatasetId: 'answer._id' },
        state: 'state',
        success: [is('state', 'COMPLETED')],
        failure: [is('state', 'FAILED')]
    },
    createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'answer._id' } },
    updateGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'ACTIVE', 'PAUSED')] },
    deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] },
    createGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        from: { cloudProvider: 'answer.cloudProvider', endpointServiceId: 'answer.id' },
        state: 'status',
        success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
        failure: [is('status', 'FAILED')]
    },
    deleteGroupPrivateEndpointEndpointService: {
        get: 'getGroupPrivateEndpointEndpointService',
        state: 'status',
        success: [],
        failure: [is('status', 'FAILED')],
        gone: [404]
    },
    updateGroupBackupCompliancePolicy: {
        get: 'getGroupBackupCompliancePolicy',
        state: 'state',
        success: [is('state', 'ACTIVE')]
    },
    verifyGroupUserSecurityLdap: {
        get: 'getGroupUserSecurityLdapVerify',
        from: { requestId: 'answer.requestId' },
        state: 'status',
        success: [is('status', 'SUCCESS')],
        failure: [is('status', 'FAILED', 'FAIL')]
    },
    startGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'SIMULATING')],
        failure: [is('state', 'RECOVERY_REQUESTED', 'RECOVERING', 'COMPLETE')]
    },
    endGroupClusterOutageSimulation: {
        get: 'getGroupClusterOutageSimulation',
        state: 'state',
        success: [is('state', 'COMPLETE')],
        gone: [404]
    },
    createGroupAccessListEntry: {
        get: 'getGroupAccessListStatus',
        eachEntry: true,
        from: { entryValue: 'entry.cidrBlock|entry.ipAddress|entry.awsSecurityGroup' },
        state: 'STATUS',
        success: [is('STATUS', 'ACTIVE')],
        failure: [is('STATUS', 'FAILED')]
    },
    createGroupDatabaseUser: userChange,
    updateGroupDatabaseUser: userChange,
    deleteGroupDatabaseUser: userChange,
    createOrgBillingCostExplorerUsageProcess: {
        get: 'getOrgBillingCostExplorerUsage',
        from: { token: 'answer.token' },
        state: 'state',
        success: [{ attribute: 'usageDetails', present: true }],
        empty: 'pending'
    },
    deleteGroup: {
        get: 'getGroup',
        state: 'name',
        success: [],
        gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
    }
};
const OTHER_KIND = {
    CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: { get: 'getGroupFlexCluster', version: '2024-11-13' },
    CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: { get: 'getGroupCluster', version: '2024-08-05' }
};
function judge(rule, data) {
    const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0);
    if (nothing && rule.empty !== undefined)
        return rule.empty;
    if (rule.failure?.some((attribute) => holds(attribute, data)))
        return 'failure';
    return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending';
}
function holds(rule, data) {
    const value = (0,_attributes_js__WEBPACK_IMPORTED_MODULE_0__/* .valueAt */ .f)(data, rule.attribute);
    if ('in' in rule)
        return rule.in.includes(value);
    if ('notIn' in rule)
        return typeof value === 'string' && !rule.notIn.includes(value);
    return value !== undefined && value !== null;
}


/***/ })

};
