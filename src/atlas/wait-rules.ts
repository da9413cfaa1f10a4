// When what an operation started is finished, as data.
import { valueAt } from './attributes.ts'

/** What one attribute of a response must be. */
export type AttributeRule =
  | { readonly attribute: string; readonly in: readonly (string | boolean)[] }
  | { readonly attribute: string; readonly notIn: readonly string[] }
  | { readonly attribute: string; readonly present: true }

/**
 * When what an operation started is finished. `get` is polled. Its parameters have the values that the operation itself
 * was given under the same names, or those that `from` names.
 */
export interface WaitRule {
  readonly get: string
  readonly version?: string
  /** Parameters of `get`, by a path into the response (`response.id`), or into the request body if that lacks it. */
  readonly from?: Readonly<Record<string, string>>
  /** The request body is a list: each entry is polled, and `entry.…` in `from` refers to it. */
  readonly eachEntry?: true
  /** The wait is for the cluster in input cluster-name, which the operation itself has no parameter for. */
  readonly needsCluster?: true
  /** The attribute that a person calls the state. */
  readonly state: string
  /** All must hold. Empty: the wait only succeeds once the thing no longer exists. */
  readonly success: readonly AttributeRule[]
  /** If any holds, it will never be finished. */
  readonly failure?: readonly AttributeRule[]
  /** Error codes that mean it no longer exists, or 404 for those of {@link isGone}. Without them, that fails the wait. */
  readonly gone?: readonly (404 | string)[]
  /** Error codes of a thing that `get` cannot show yet. */
  readonly pendingCodes?: readonly string[]
  /** What a response with an empty body means. */
  readonly empty?: 'success' | 'pending'
}

const is = (attribute: string, ...values: readonly (string | boolean)[]): AttributeRule => ({ attribute, in: values })

const cluster = {
  get: 'getGroupCluster',
  version: '2024-08-05',
  state: 'stateName',
  success: [is('stateName', 'IDLE')],
  failure: [is('stateName', 'DELETING')]
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
  createGroupCluster: { ...cluster, from: { clusterName: 'response.name' } },
  updateGroupCluster: cluster,
  deleteGroupCluster: { ...cluster, success: [], failure: [], gone: [404] },
  createGroupFlexCluster: { ...flexCluster, from: { name: 'response.name' } },
  updateGroupFlexCluster: flexCluster,
  deleteGroupFlexCluster: { ...flexCluster, success: [], failure: [], gone: [404] },
  tenantGroupFlexClusterUpgrade: {
    ...cluster,
    from: { clusterName: 'response.name' },
    success: [
      is('stateName', 'IDLE'),
      { attribute: 'replicationSpecs.0.regionConfigs.0.providerName', notIn: ['FLEX', 'TENANT'] }
    ],
    pendingCodes: ['CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API']
  },
  takeGroupClusterBackupSnapshots: { ...snapshot, from: { snapshotId: 'response.id' } },
  updateGroupClusterBackupSnapshot: snapshot,
  deleteGroupClusterBackupSnapshot: { ...snapshot, success: [], failure: [], gone: [404] },
  createGroupClusterBackupRestoreJob: {
    get: 'getGroupClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'deliveryType',
    success: [{ attribute: 'finishedAt', present: true }],
    failure: [is('failed', true), is('cancelled', true), is('expired', true)]
  },
  createGroupFlexClusterBackupRestoreJob: {
    get: 'getGroupFlexClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'status',
    success: [is('status', 'COMPLETED')],
    failure: [is('status', 'FAILED')]
  },
  createGroupClusterCollectionRestoreJob: {
    get: 'getGroupClusterCollectionRestoreJob',
    from: { jobId: 'response.id' },
    state: 'state',
    success: [is('state', 'SUCCESSFUL')],
    failure: [is('state', 'FAILED', 'CANCELED')]
  },
  createGroupClusterBackupExport: {
    get: 'getGroupClusterBackupExport',
    from: { exportId: 'response.id' },
    state: 'state',
    success: [is('state', 'Successful')],
    failure: [is('state', 'Failed', 'Cancelled')]
  },
  createGroupClusterSearchDeployment: searchDeployment,
  updateGroupClusterSearchDeployment: searchDeployment,
  deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
  createGroupClusterSearchIndex: { ...searchIndex, from: { indexId: 'response.indexID' } },
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
    from: { sampleDatasetId: 'response._id' },
    state: 'state',
    success: [is('state', 'COMPLETED')],
    failure: [is('state', 'FAILED')]
  },
  createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'response._id' } },
  updateGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'ACTIVE', 'PAUSED')] },
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
    get: 'getOrgBillingCostExplorerUsage',
    from: { token: 'response.token' },
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
}

/** How to read the other kind of cluster, by the error code that Atlas distinguishes flex and dedicated clusters with. */
export const OTHER_KIND: Readonly<Record<string, { readonly get: string; readonly version: string }>> = {
  CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: { get: 'getGroupFlexCluster', version: '2024-11-13' },
  CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: { get: 'getGroupCluster', version: '2024-08-05' }
}

/** Judges a response of `get` by a rule. Pure. */
export function judge(rule: WaitRule, data: unknown): 'success' | 'failure' | 'pending' {
  const nothing = data === undefined || (typeof data === 'object' && data !== null && Object.keys(data).length === 0)
  if (nothing && rule.empty !== undefined) return rule.empty
  if (rule.failure?.some((attribute) => holds(attribute, data))) return 'failure'
  return rule.success.length > 0 && rule.success.every((attribute) => holds(attribute, data)) ? 'success' : 'pending'
}

function holds(rule: AttributeRule, data: unknown): boolean {
  const value = valueAt(data, rule.attribute)
  if ('in' in rule) return rule.in.includes(value as string)
  if ('notIn' in rule) return typeof value === 'string' && !rule.notIn.includes(value)
  return value !== undefined && value !== null
}

/** The rule for when an operation is finished; undefined if none is known. */
export function findWaitRule(operationId: string): WaitRule | undefined {
  return Object.hasOwn(WAIT_RULES, operationId) ? WAIT_RULES[operationId] : undefined
}
