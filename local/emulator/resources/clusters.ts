import { atlasError } from '../answers.ts'
import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { hasProjectRole } from '../permissions.ts'
import type { ClusterRecord } from '../records.ts'
import { flagOf, readObject, textOf, type JsonObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { tagsOf } from '../tags.ts'
import { showCluster } from './cluster-document.ts'
import { checkClusterName, checkReplicationSpecs, checkUpdate } from './cluster-rules.ts'
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

/** Attributes whose change needs no work on the servers, so that the cluster stays IDLE. */
const METADATA = ['name', 'tags', 'labels', 'terminationProtectionEnabled']

/** Dedicated and free clusters. A paused cluster is IDLE with `paused: true` (recorded answers). */
export const clusterRoutes: readonly Route[] = [
  {
    operationId: 'listGroupClusters',
    method: 'GET',
    path: LIST,
    versions: READ_VERSIONS,
    set: 'clusters',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, clustersOf(call), (cluster) => showCluster(call, cluster))
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

/** The cluster named in the path. @throws AtlasError 404 CLUSTER_NOT_FOUND, 400 for the name of a flex cluster */
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

function create(call: Call): Reply {
  const projectId = projectOf(call).id
  const isLegacy = call.version === '2023-01-01'
  const body = readObject(call.request, ['name', isLegacy ? 'providerSettings' : 'replicationSpecs'])
  const name = textOf(body, 'name') ?? ''
  checkClusterName(call.world, projectId, name)
  checkReplicationSpecs(body)
  if (flagOf(body, 'paused')) throw atlasError('CANNOT_CREATE_PAUSED_CLUSTER', name)
  const cluster = call.world.addCluster({
    projectId,
    name,
    stateName: 'CREATING',
    settlesAtMs: call.nowMs + call.durations.clusterCreateMs,
    createDate: atlasDate(call.nowMs),
    backupEnabled: flagOf(body, 'backupEnabled') ?? false,
    terminationProtectionEnabled: flagOf(body, 'terminationProtectionEnabled') ?? false,
    attributes: storable(body)
  })
  return { status: 201, body: showCluster(call, cluster) }
}

function update(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request)
  checkUpdate(cluster, body, call.nowMs)
  checkReplicationSpecs(body)
  const attributes = storable(body)
  const protection = flagOf(body, 'terminationProtectionEnabled')
  if (protection !== undefined && !hasProjectRole(call.account, projectOf(call), ['GROUP_OWNER'])) {
    throw atlasError('USER_UNAUTHORIZED')
  }
  const paused = flagOf(body, 'paused') ?? cluster.paused
  const isWork =
    paused !== cluster.paused || Object.keys(body).some((key) => key !== 'paused' && !METADATA.includes(key))
  if (cluster.paused && !paused) cluster.resumedAtMs = call.nowMs
  cluster.paused = paused
  cluster.terminationProtectionEnabled = protection ?? cluster.terminationProtectionEnabled
  cluster.backupEnabled = flagOf(body, 'backupEnabled') ?? cluster.backupEnabled
  Object.assign(cluster.attributes, attributes)
  if (isWork && cluster.stateName !== 'CREATING') {
    cluster.stateName = 'UPDATING'
    cluster.settlesAtMs = call.nowMs + call.durations.clusterUpdateMs
  }
  return { status: 200, body: showCluster(call, cluster) }
}

/** Accepted with 202 and `{}`; the cluster then shows as DELETING until it is gone (recorded answers). */
function remove(call: Call): Reply {
  const cluster = clusterOf(call)
  if (cluster.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', cluster.name)
  if (cluster.terminationProtectionEnabled) {
    throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED', cluster.name)
  }
  cluster.stateName = 'DELETING'
  cluster.settlesAtMs = call.nowMs + call.durations.clusterDeleteMs
  return { status: 202, body: {} }
}

/** What a request may set beyond the attributes that the record holds by name. */
function storable(body: JsonObject): JsonObject {
  const { name: _name, paused: _paused, backupEnabled: _backup, terminationProtectionEnabled: _on, ...rest } = body
  for (const readOnly of ['id', 'groupId', 'stateName', 'createDate', 'connectionStrings', 'links', 'mongoDBVersion']) {
    delete rest[readOnly]
  }
  const tags = tagsOf(body)
  return tags === undefined ? rest : { ...rest, tags }
}
