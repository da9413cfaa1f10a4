// Dedicated and free clusters.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, MINUTE_MS, SECOND_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { hasProjectRole } from '../permissions.ts'
import { booleanOf, readObject, stringOf, type JsonObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { isShowable, showCluster } from './cluster-document.ts'
import { attributesIn } from './cluster-input.ts'
import { checkClusterName, checkReplicationSpecs, checkUpdate, isFree } from './cluster-rules.ts'
import { advanceDeployments, type DeploymentState } from './deployments.ts'
import { projectOf } from './projects.ts'

const READ_VERSIONS = [
  { version: '2023-01-01', sunset: '2027-07-01' },
  { version: '2023-02-01', sunset: '2027-07-01' },
  { version: '2024-08-05' }
]
const WRITE_VERSIONS = [
  { version: '2023-01-01', sunset: '2027-07-01' },
  { version: '2023-02-01', sunset: '2027-07-01' },
  { version: '2024-08-05', sunset: '2027-03-01' },
  { version: '2024-10-23' }
]
const LIST = '/api/atlas/v2/groups/{groupId}/clusters'
const ONE = `${LIST}/{clusterName}`

/** Attributes whose change leaves the cluster IDLE. */
const AT_ONCE = ['name', 'terminationProtectionEnabled']

/** Attributes whose change moves no data. The cluster is UPDATING even for tags (recorded responses). */
const SETTINGS = ['paused', 'tags', 'labels']

/** How long the changes of clusters take; where it was recorded, with the shortest and the longest time. */
const DURATIONS = {
  /** 488 to 1,762 s. */
  clusterCreateMs: 950 * SECOND_MS,
  clusterUpdateMs: 5 * MINUTE_MS,
  /** Pause and resume; up to 33 s. */
  clusterSettingMs: 33 * SECOND_MS,
  /** 110 to 250 s. */
  clusterDeleteMs: 3 * MINUTE_MS,
  /** 4 to 27 s, with UPDATING on the way. */
  freeCreateMs: 12 * SECOND_MS,
  freeDeleteMs: 29 * SECOND_MS
}

export interface ClusterRecord {
  id: string
  projectId: string
  name: string
  stateName: DeploymentState
  /** A paused cluster is IDLE (recorded responses). */
  paused: boolean
  terminationProtectionEnabled: boolean
  backupEnabled: boolean
  createDate: string
  settlesAtMs?: number
  /** When a free cluster that is CREATING becomes UPDATING. */
  updatesAtMs?: number
  resumedAtMs?: number
  /** How often its primaries were restarted. */
  failovers: number
  /** All other attributes of the cluster, as requested. */
  attributes: Record<string, unknown>
}

interface ClusterStore {
  readonly clusters: Map<string, ClusterRecord>
  addCluster(seed: Seed<ClusterRecord, 'projectId' | 'name'>): ClusterRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupClusters',
    method: 'GET',
    path: LIST,
    versions: READ_VERSIONS,
    set: 'clusters',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, showableOf(call), (cluster) => showCluster(call, cluster))
    })
  },
  {
    operationId: 'getGroupCluster',
    method: 'GET',
    path: ONE,
    versions: READ_VERSIONS,
    set: 'clusters',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: {
      '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::getCluster',
      '2024-08-05': 'ApiAtlasClusterDescriptionResource20240805::getCluster'
    },
    handle: (call) => ({ status: 200, body: showCluster(call, clusterOf(call)) })
  },
  {
    operationId: 'createGroupCluster',
    method: 'POST',
    path: LIST,
    versions: WRITE_VERSIONS,
    set: 'clusters',
    roles: ['GROUP_CLUSTER_CREATOR'],
    javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::createCluster' },
    handle: create
  },
  {
    operationId: 'updateGroupCluster',
    method: 'PATCH',
    path: ONE,
    versions: WRITE_VERSIONS,
    set: 'clusters',
    roles: ['GROUP_CLUSTER_MANAGER', 'GROUP_CLUSTER_RESILIENCE_TESTER', 'GROUP_REPLICA_SET_MANAGER'],
    handle: update
  },
  {
    operationId: 'deleteGroupCluster',
    method: 'DELETE',
    path: ONE,
    versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2023-02-01' }],
    set: 'clusters',
    roles: ['GROUP_OWNER'],
    javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::deleteCluster' },
    handle: remove
  }
]

export const clusters: TimedResource<ClusterStore, keyof typeof DURATIONS> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const clusters = createTable<ClusterRecord>()
    return {
      clusters,
      addCluster: (seed) =>
        insert(clusters, {
          id: newId(),
          stateName: 'IDLE',
          paused: false,
          terminationProtectionEnabled: false,
          backupEnabled: true,
          createDate: atlasDate(nowMs()),
          failovers: 0,
          attributes: {},
          ...seed
        })
    }
  },
  durations: DURATIONS,
  advance: (world, nowMs) => advanceDeployments(world, world.clusters, nowMs)
}

/** The cluster in the path. @throws AtlasError 404 CLUSTER_NOT_FOUND, 400 for the name of a flex cluster */
export function clusterOf(call: Call): ClusterRecord {
  const { groupId = '', clusterName = '' } = call.params
  const cluster = clustersOf(call).find(({ name }) => name === clusterName)
  if (cluster) return cluster
  const isHere = (each: { projectId: string; name: string }) => each.projectId === groupId && each.name === clusterName
  if ([...call.world.flexClusters.values()].some(isHere)) {
    throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', clusterName)
  }
  throw atlasError('CLUSTER_NOT_FOUND', clusterName, groupId)
}

function clustersOf(call: Call): ClusterRecord[] {
  return [...call.world.clusters.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

/** An older version lists only the clusters that it can show. */
function showableOf(call: Call): ClusterRecord[] {
  return clustersOf(call).filter((cluster) => isShowable(call, cluster))
}

/** The response shows tags only if some were given (recorded response). */
function create(call: Call): Reply {
  const projectId = projectOf(call).id
  const isLegacy = call.version === '2023-01-01'
  const body = readObject(call.request, ['name', isLegacy ? 'providerSettings' : 'replicationSpecs'])
  const name = stringOf(body, 'name') ?? ''
  checkClusterName(call.world, projectId, name)
  checkReplicationSpecs(body)
  if (booleanOf(body, 'paused')) throw atlasError('CANNOT_CREATE_PAUSED_CLUSTER', name)
  const cluster = call.world.addCluster({
    projectId,
    name,
    stateName: 'CREATING',
    createDate: atlasDate(call.nowMs),
    backupEnabled: backupIn(body) ?? false,
    terminationProtectionEnabled: booleanOf(body, 'terminationProtectionEnabled') ?? false,
    attributes: attributesIn(call.version, body)
  })
  const { freeCreateMs, clusterCreateMs } = call.durations
  cluster.settlesAtMs = call.nowMs + (isFree(cluster) ? freeCreateMs : clusterCreateMs)
  if (isFree(cluster)) cluster.updatesAtMs = call.nowMs + freeCreateMs / 2
  const { tags, ...shown } = showCluster(call, cluster)
  return { status: 201, body: cluster.attributes.tags === undefined ? shown : { ...shown, tags } }
}

function update(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request)
  checkUpdate(cluster, body, call.nowMs)
  checkReplicationSpecs(body)
  const attributes = attributesIn(call.version, body, cluster)
  const protection = booleanOf(body, 'terminationProtectionEnabled')
  if (protection !== undefined && !hasProjectRole(call.account, projectOf(call), ['GROUP_OWNER'])) {
    throw atlasError('USER_UNAUTHORIZED')
  }
  const paused = booleanOf(body, 'paused') ?? cluster.paused
  const unchanged = [...AT_ONCE, ...(paused === cluster.paused ? ['paused'] : [])]
  const changed = Object.keys(body).filter((name) => !unchanged.includes(name))
  if (cluster.paused && !paused) cluster.resumedAtMs = call.nowMs
  cluster.paused = paused
  cluster.terminationProtectionEnabled = protection ?? cluster.terminationProtectionEnabled
  cluster.backupEnabled = backupIn(body) ?? cluster.backupEnabled
  Object.assign(cluster.attributes, attributes)
  const { clusterUpdateMs, clusterSettingMs } = call.durations
  const isSetting = changed.every((name) => SETTINGS.includes(name))
  if (changed.length > 0) beginChange(call, cluster, isSetting ? clusterSettingMs : clusterUpdateMs)
  return { status: 200, body: showCluster(call, cluster) }
}

/** Makes a cluster UPDATING, unless it is not there yet. */
export function beginChange(call: Call, cluster: ClusterRecord, durationMs: number): void {
  if (cluster.stateName === 'CREATING') return
  cluster.stateName = 'UPDATING'
  cluster.settlesAtMs = Math.max(cluster.settlesAtMs ?? 0, call.nowMs + durationMs)
}

/** Responds with 202 and `{}`; the cluster is then DELETING until it is removed (recorded responses). */
function remove(call: Call): Reply {
  const cluster = clusterOf(call)
  if (cluster.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', cluster.name)
  if (cluster.terminationProtectionEnabled) {
    throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED')
  }
  cluster.stateName = 'DELETING'
  const { freeDeleteMs, clusterDeleteMs } = call.durations
  cluster.settlesAtMs = call.nowMs + (isFree(cluster) ? freeDeleteMs : clusterDeleteMs)
  return { status: 202, body: {} }
}

/** Version 2023-01-01 has another name for the backups of dedicated clusters. */
function backupIn(body: JsonObject): boolean | undefined {
  return booleanOf(body, 'providerBackupEnabled') ?? booleanOf(body, 'backupEnabled')
}
