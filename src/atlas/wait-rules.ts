// When what an operation started is finished, as data: the rule of each operation.
import type { Comparison } from './compare-sent.ts'
import type { AttributeRule, WaitRule } from './wait-rule.ts'

const is = (attribute: string, ...values: readonly (string | boolean)[]): AttributeRule => ({ attribute, in: values })

/**
 * A cluster may show its old state twice in a row, 30 s apart, the first time 30 s after the write (Terraform provider,
 * pull request 4548; also issues 105, 861 and 3148).
 */
const CLUSTER_SETTLE_MS = 60_000

/** What is read is new, and its finished states are final: there is no old state to mistake for one. */
const newAndFinal = { settleMs: 0 } as const

/**
 * Atlas shows what was sent to it, in all 14 recorded pairs of a write to a cluster and a later read of it as IDLE
 * (Terraform provider, versions 2023-02-01 to 2024-10-23). The attributes that are ignored are read-only in the OpenAPI
 * document, except the date of a forced reconfiguration, which Atlas drops once it is done, and the full version in
 * 2023-01-01.
 */
const clusterComparison = {
  ignored: [
    'id',
    'groupId',
    'stateName',
    'createDate',
    'connectionStrings',
    'links',
    'mongoDBVersion',
    'featureCompatibilityVersion',
    'featureCompatibilityVersionExpirationDate',
    'acceptDataRisksAndForceReplicaSetReconfig'
  ],
  // Some providers have disks of certain sizes only, and a disk can be set to grow.
  atLeast: ['diskSizeGB', 'diskIOPS'],
  versions: ['mongoDBMajorVersion'],
  identities: ['key', 'regionName'],
  managed: {
    instanceSize: ['autoScaling.compute.enabled', 'analyticsAutoScaling.compute.enabled'],
    instanceSizeName: ['autoScaling.compute.enabled']
  }
} as const satisfies Comparison

/** Everything that can be sent is shown as it was sent, in the recorded responses to createGroup and updateGroup. */
const projectComparison = {
  ignored: [],
  atLeast: [],
  versions: [],
  identities: ['key'],
  managed: {}
} as const satisfies Comparison

const project = {
  get: 'getGroup',
  state: 'name',
  success: [{ attribute: 'name', present: true }],
  compares: projectComparison
} as const satisfies WaitRule

const cluster = {
  get: 'getGroupCluster',
  version: '2024-08-05',
  state: 'stateName',
  success: [is('stateName', 'IDLE')],
  failure: [is('stateName', 'DELETING')],
  settleMs: CLUSTER_SETTLE_MS
} as const satisfies WaitRule

const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' } as const satisfies WaitRule

const snapshot = {
  get: 'getGroupClusterBackupSnapshot',
  state: 'status',
  success: [is('status', 'completed')],
  failure: [is('status', 'failed')]
} as const satisfies WaitRule

const searchDeployment = {
  get: 'getGroupClusterSearchDeployment',
  version: '2025-03-12',
  state: 'stateName',
  success: [is('stateName', 'IDLE')]
} as const satisfies WaitRule

const searchIndex = {
  get: 'getGroupClusterSearchIndex',
  state: 'status',
  success: [is('status', 'READY'), is('queryable', true)],
  failure: [is('status', 'FAILED', 'DOES_NOT_EXIST')]
} as const satisfies WaitRule

const onlineArchive = {
  get: 'getGroupClusterOnlineArchive',
  state: 'state',
  success: [is('state', 'ACTIVE')],
  failure: [is('state', 'ORPHANED', 'DELETED')]
} as const satisfies WaitRule

const privateEndpoint = {
  state: 'status',
  // Whoever owns the endpoint at the cloud provider has to accept it.
  success: [is('status', 'ACTIVE', 'PENDING_ACCEPTANCE')],
  failure: [is('status', 'FAILED')]
} as const satisfies Partial<WaitRule>

const peer = {
  get: 'getGroupPeer',
  // The name of the attribute depends on the cloud provider.
  state: 'statusName|status',
  // Whoever owns the network at the cloud provider has to accept it, or to add a peering there.
  success: [is('statusName|status', 'AVAILABLE', 'PENDING_ACCEPTANCE', 'WAITING_FOR_USER')],
  failure: [is('statusName|status', 'FAILED')]
} as const satisfies WaitRule

const streamConnection = {
  get: 'getGroupStreamConnection',
  state: 'state',
  success: [is('state', 'READY')],
  failure: [is('state', 'FAILED')]
} as const satisfies WaitRule

const failoverConnection = {
  ...streamConnection,
  get: 'getGroupStreamConnectionFailoverConnection'
} as const satisfies WaitRule

const liveMigration = {
  get: 'getGroupLiveMigration',
  state: 'status',
  failure: [is('status', 'FAILED', 'EXPIRED')]
} as const satisfies Partial<WaitRule>

/** The removal was requested before, and is in progress. */
const clusterRemoved = { alreadyThere: { codes: ['CLUSTER_ALREADY_REQUESTED_DELETION'], state: ['DELETING'] } } as const

const removed = { success: [], failure: [], gone: [404], settleMs: 0 } as const

const userChange = {
  get: 'getGroupClusterStatus',
  needsCluster: true,
  state: 'changeStatus',
  success: [is('changeStatus', 'APPLIED')]
} as const satisfies WaitRule

/**
 * The rules by operationId. Sources: the states in the Admin API's schemas, and recorded responses. If the two differ,
 * both are listed: LDAP verification returns FAILED, although its schema says FAIL.
 */
export const WAIT_RULES: Readonly<Record<string, WaitRule>> = {
  createGroupCluster: { ...cluster, compares: clusterComparison, from: { clusterName: 'response.name' } },
  updateGroupCluster: {
    ...cluster,
    compares: clusterComparison,
    alreadyThere: { codes: ['CLUSTER_ALREADY_PAUSED', 'CANNOT_UPDATE_PAUSED_CLUSTER'], attribute: 'paused' }
  },
  deleteGroupCluster: { ...cluster, ...removed, ...clusterRemoved },
  createGroupFlexCluster: { ...flexCluster, compares: clusterComparison, from: { name: 'response.name' } },
  updateGroupFlexCluster: { ...flexCluster, compares: clusterComparison },
  deleteGroupFlexCluster: { ...flexCluster, ...removed, ...clusterRemoved },
  tenantGroupFlexClusterUpgrade: {
    ...cluster,
    compares: clusterComparison,
    from: { clusterName: 'response.name' },
    success: [
      is('stateName', 'IDLE'),
      { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
    ],
    pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
  },
  // From M0 to a flex or a dedicated cluster.
  upgradeGroupClusterTenantUpgrade: {
    ...cluster,
    version: '2023-01-01',
    compares: clusterComparison,
    from: { clusterName: 'response.name' },
    success: [is('stateName', 'IDLE'), { attribute: 'providerSettings.providerName', notIn: ['TENANT'] }]
  },
  takeGroupClusterBackupSnapshots: { ...snapshot, ...newAndFinal, from: { snapshotId: 'response.id' } },
  updateGroupClusterBackupSnapshot: snapshot,
  deleteGroupClusterBackupSnapshot: { ...snapshot, ...removed },
  createGroupClusterBackupRestoreJob: {
    ...newAndFinal,
    get: 'getGroupClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'deliveryType',
    ends: { failed: 'failed', cancelled: 'cancelled', expired: 'expired', finishedAt: 'finished' },
    success: [{ attribute: 'finishedAt', present: true }],
    failure: [is('failed', true), is('cancelled', true), is('expired', true)]
  },
  createGroupFlexClusterBackupRestoreJob: {
    ...newAndFinal,
    get: 'getGroupFlexClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'status',
    success: [is('status', 'COMPLETED')],
    failure: [is('status', 'FAILED')]
  },
  createGroupClusterCollectionRestoreJob: {
    ...newAndFinal,
    get: 'getGroupClusterCollectionRestoreJob',
    from: { jobId: 'response.id' },
    state: 'state',
    success: [is('state', 'SUCCESSFUL')],
    failure: [is('state', 'FAILED', 'CANCELED')]
  },
  createGroupClusterBackupExport: {
    ...newAndFinal,
    get: 'getGroupClusterBackupExport',
    from: { exportId: 'response.id' },
    state: 'state',
    success: [is('state', 'Successful')],
    failure: [is('state', 'Failed', 'Cancelled')]
  },
  createGroupClusterSearchDeployment: searchDeployment,
  updateGroupClusterSearchDeployment: searchDeployment,
  deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
  createGroupClusterSearchIndex: { ...searchIndex, notYet: ['DOES_NOT_EXIST'], from: { indexId: 'response.indexID' } },
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
  // Atlas takes one member after the other out of the cluster, and shows neither the build nor the index: the cluster is
  // all that there is to see.
  createGroupClusterIndexRollingIndex: cluster,
  requestGroupSampleDatasetLoad: {
    ...newAndFinal,
    get: 'getGroupSampleDatasetLoad',
    from: { sampleDatasetId: 'response._id' },
    state: 'state',
    success: [is('state', 'COMPLETED')],
    failure: [is('state', 'FAILED')]
  },
  createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'response._id' } },
  updateGroupClusterOnlineArchive: {
    ...onlineArchive,
    success: [is('state', 'ACTIVE', 'PAUSED')],
    // A paused archive is not active either.
    alreadyThere: { codes: ['ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE'], attribute: 'paused' }
  },
  deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] },
  createGroupPrivateEndpointEndpointService: {
    get: 'getGroupPrivateEndpointEndpointService',
    from: { cloudProvider: 'response.cloudProvider', endpointServiceId: 'response.id' },
    state: 'status',
    success: [is('status', 'AVAILABLE', 'WAITING_FOR_USER')],
    failure: [is('status', 'FAILED')]
  },
  deleteGroupPrivateEndpointEndpointService: {
    get: 'getGroupPrivateEndpointEndpointService',
    // FAILED may be the state before the removal.
    settleMs: 30_000,
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
    ...newAndFinal,
    get: 'getGroupUserSecurityLdapVerify',
    from: { requestId: 'response.requestId' },
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
    ...newAndFinal,
    get: 'getOrgBillingCostExplorerUsage',
    from: { token: 'response.token' },
    state: 'state',
    success: [{ attribute: 'usageDetails', present: true }],
    empty: 'pending'
  },
  createGroupPrivateEndpointEndpointServiceEndpoint: {
    get: 'getGroupPrivateEndpointEndpointServiceEndpoint',
    from: { endpointId: 'body.id|body.endpointGroupName' },
    state: 'connectionStatus|status',
    success: [is('connectionStatus|status', 'AVAILABLE')],
    failure: [is('connectionStatus|status', 'REJECTED', 'FAILED')]
  },
  createGroupBackupPrivateEndpoint: {
    ...privateEndpoint,
    get: 'getGroupBackupPrivateEndpoint',
    from: { endpointId: 'response.id' }
  },
  deleteGroupBackupPrivateEndpoint: { ...privateEndpoint, get: 'getGroupBackupPrivateEndpoint', ...removed },
  createGroupEncryptionAtRestPrivateEndpoint: {
    ...privateEndpoint,
    get: 'getGroupEncryptionAtRestPrivateEndpoint',
    from: { endpointId: 'response.id' }
  },
  requestGroupEncryptionAtRestPrivateEndpointDeletion: {
    ...privateEndpoint,
    get: 'getGroupEncryptionAtRestPrivateEndpoint',
    ...removed
  },
  createGroupPeer: { ...peer, from: { peerId: 'response.id' } },
  updateGroupPeer: peer,
  deleteGroupPeer: {
    ...peer,
    ...removed,
    alreadyThere: { codes: ['PEER_ALREADY_REQUESTED_DELETION'], state: ['TERMINATING', 'DELETING'] }
  },
  createGroupStreamConnection: { ...streamConnection, from: { connectionName: 'response.name' } },
  updateGroupStreamConnection: streamConnection,
  deleteGroupStreamConnection: { ...streamConnection, ...removed },
  createGroupStreamConnectionFailoverConnection: {
    ...failoverConnection,
    from: { failoverConnectionId: 'response.id' }
  },
  updateGroupStreamConnectionFailoverConnection: failoverConnection,
  deleteGroupStreamConnectionFailoverConnection: { ...failoverConnection, ...removed },
  deleteGroupStreamPrivateLinkConnection: { get: 'getGroupStreamPrivateLinkConnection', state: 'state', ...removed },
  deleteGroupStreamWorkspace: { get: 'getGroupStreamWorkspace', state: 'name', ...removed },
  downloadGroupFlexClusterBackup: {
    ...newAndFinal,
    get: 'getGroupFlexClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'status',
    success: [is('status', 'COMPLETED')],
    failure: [is('status', 'FAILED')]
  },
  createOrgInvoiceReport: {
    ...newAndFinal,
    get: 'getOrgInvoiceReport',
    from: { reportId: 'response.reportId' },
    state: 'state',
    success: [is('state', 'SUCCEEDED')],
    failure: [is('state', 'FAILED')]
  },
  validateGroupLiveMigrations: {
    ...newAndFinal,
    get: 'getGroupLiveMigrationValidateStatus',
    from: { validationId: 'response._id' },
    state: 'status',
    success: [is('status', 'SUCCESS')],
    failure: [is('status', 'FAILED')]
  },
  createGroupLiveMigration: {
    ...liveMigration,
    ...newAndFinal,
    from: { liveMigrationId: 'response._id' },
    success: [is('readyForCutover', true)]
  },
  cutoverGroupLiveMigration: { ...liveMigration, success: [is('status', 'COMPLETE')] },
  // During a failover the cluster is not IDLE. Nothing else shows that it came and went.
  restartGroupClusterPrimaries: cluster,
  // Atlas says NOT_IN_GROUP also of a project that does not exist: see its text.
  createGroup: { ...project, ...newAndFinal, from: { groupId: 'response.id' }, notYet: ['NOT_IN_GROUP'] },
  updateGroup: project,
  deleteGroup: {
    get: 'getGroup',
    state: 'name',
    success: [],
    gone: ['GROUP_NOT_FOUND', 'NOT_IN_GROUP']
  }
}

/** The rule for when an operation is finished; undefined if none is known. */
export function findWaitRule(operationId: string): WaitRule | undefined {
  return Object.hasOwn(WAIT_RULES, operationId) ? WAIT_RULES[operationId] : undefined
}
