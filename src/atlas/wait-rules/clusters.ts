// When changes of clusters are finished.
import type { Comparison } from '../compare-sent.ts'
import type { WaitRule } from '../wait-rule.ts'
import { is, removed } from './parts.ts'

/**
 * A cluster may show its old state twice in a row, 30 s apart, the first time 30 s after the write (Terraform provider,
 * pull request 4548; also issues 105, 861 and 3148).
 */
const CLUSTER_SETTLE_MS = 60_000

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

const cluster = {
  get: 'getGroupCluster',
  version: '2024-08-05',
  state: 'stateName',
  success: [is('stateName', 'IDLE')],
  failure: [is('stateName', 'DELETING')],
  settleMs: CLUSTER_SETTLE_MS
} as const satisfies WaitRule

const flexCluster = { ...cluster, get: 'getGroupFlexCluster', version: '2024-11-13' } as const satisfies WaitRule

const searchDeployment = {
  get: 'getGroupClusterSearchDeployment',
  version: '2025-03-12',
  state: 'stateName',
  success: [is('stateName', 'IDLE')]
} as const satisfies WaitRule

/** The removal was requested before, and is in progress. */
const clusterRemoved = { alreadyThere: { codes: ['CLUSTER_ALREADY_REQUESTED_DELETION'], state: ['DELETING'] } } as const

export const CLUSTERS: Readonly<Record<string, WaitRule>> = {
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
  createGroupClusterSearchDeployment: searchDeployment,
  updateGroupClusterSearchDeployment: searchDeployment,
  deleteGroupClusterSearchDeployment: { ...searchDeployment, success: [], gone: [404], empty: 'success' },
  // Atlas takes one member after the other out of the cluster, and shows neither the build nor the index: the cluster is
  // all that there is to see.
  createGroupClusterIndexRollingIndex: cluster,
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
  // During a failover the cluster is not IDLE. Nothing else shows that it came and went.
  restartGroupClusterPrimaries: cluster
}
