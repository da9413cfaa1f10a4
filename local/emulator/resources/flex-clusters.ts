import { atlasError } from '../answers.ts'
import { atlasDate, DAY_MS, MINUTE_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import type { FlexClusterRecord, SnapshotRecord } from '../records.ts'
import { flagOf, objectWith, readObject, textOf } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { tagsOf } from '../tags.ts'
import { checkClusterName } from './cluster-rules.ts'
import { projectOf } from './projects.ts'

const VERSIONS = [{ version: '2024-11-13' }]
const LIST = '/api/atlas/v2/groups/{groupId}/flexClusters'
const ONE = `${LIST}/{name}`

/** Flex clusters and their automatic snapshots, which spell their states in capitals (recorded answers). */
export const flexClusterRoutes: readonly Route[] = [
  {
    operationId: 'listGroupFlexClusters',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: pageOf(call.request, flexClustersOf(call), show) })
  },
  {
    operationId: 'getGroupFlexCluster',
    method: 'GET',
    path: ONE,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: show(flexClusterOf(call)) })
  },
  {
    operationId: 'createGroupFlexCluster',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_OWNER'],
    javaMethod: 'ApiAtlasFlexClusterResource::createFlexCluster',
    handle: create
  },
  {
    operationId: 'updateGroupFlexCluster',
    method: 'PATCH',
    path: ONE,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_OWNER'],
    handle: update
  },
  {
    operationId: 'deleteGroupFlexCluster',
    method: 'DELETE',
    path: ONE,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_OWNER'],
    javaMethod: 'ApiAtlasFlexClusterResource::deleteFlexCluster',
    handle: remove
  },
  {
    operationId: 'listGroupFlexClusterBackupSnapshots',
    method: 'GET',
    path: `${ONE}/backup/snapshots`,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasFlexBackupResource::getSnapshots',
    handle: (call) => ({ status: 200, body: pageOf(call.request, snapshotsOf(call), showSnapshot) })
  },
  {
    operationId: 'getGroupFlexClusterBackupSnapshot',
    method: 'GET',
    path: `${ONE}/backup/snapshots/{snapshotId}`,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasFlexBackupResource::getSnapshot',
    handle: getSnapshot
  }
]

function flexClustersOf(call: Call): FlexClusterRecord[] {
  return [...call.world.flexClusters.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function flexClusterOf(call: Call): FlexClusterRecord {
  const { groupId = '', name = '' } = call.params
  const flex = flexClustersOf(call).find((each) => each.name === name)
  if (flex) return flex
  const dedicated = [...call.world.clusters.values()].some((each) => each.projectId === groupId && each.name === name)
  if (dedicated) throw atlasError('CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API', name)
  throw atlasError('CLUSTER_NOT_FOUND', name, groupId)
}

function create(call: Call): Reply {
  const projectId = projectOf(call).id
  const body = readObject(call.request, ['name', 'providerSettings'])
  const settings = objectWith(body.providerSettings, ['backingProviderName', 'regionName'])
  const name = textOf(body, 'name') ?? ''
  checkClusterName(call.world, projectId, name)
  const flex = call.world.addFlexCluster({
    projectId,
    name,
    stateName: 'CREATING',
    settlesAtMs: call.nowMs + call.durations.flexCreateMs,
    createDate: atlasDate(call.nowMs),
    backingProviderName: textOf(settings, 'backingProviderName') ?? '',
    regionName: textOf(settings, 'regionName') ?? '',
    tags: tagsOf(body) ?? [],
    terminationProtectionEnabled: flagOf(body, 'terminationProtectionEnabled') ?? false
  })
  return { status: 201, body: show(flex) }
}

/** Only tags and termination protection can change; neither is work for the servers, so that it stays IDLE. */
function update(call: Call): Reply {
  const flex = flexClusterOf(call)
  const body = readObject(call.request)
  if (flex.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name)
  const protection = flagOf(body, 'terminationProtectionEnabled')
  flex.tags = tagsOf(body) ?? flex.tags
  flex.terminationProtectionEnabled = protection ?? flex.terminationProtectionEnabled
  return { status: 200, body: show(flex) }
}

function remove(call: Call): Reply {
  const flex = flexClusterOf(call)
  if (flex.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name)
  if (flex.terminationProtectionEnabled) {
    throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED', flex.name)
  }
  flex.stateName = 'DELETING'
  flex.settlesAtMs = call.nowMs + call.durations.flexDeleteMs
  return { status: 204 }
}

/** Connection strings are there from the first answer on, unlike those of a dedicated cluster (recorded answer). */
function show(flex: FlexClusterRecord): Record<string, unknown> {
  const host = `${flex.name.toLowerCase()}.${flex.projectId.slice(-6)}.mongodb.net`
  return {
    backupSettings: { enabled: true },
    clusterType: 'REPLICASET',
    connectionStrings: { standardSrv: `mongodb+srv://${host}` },
    createDate: flex.createDate,
    groupId: flex.projectId,
    id: flex.id,
    mongoDBVersion: '8.0.29',
    name: flex.name,
    providerSettings: {
      backingProviderName: flex.backingProviderName,
      diskSizeGB: 5,
      providerName: 'FLEX',
      regionName: flex.regionName
    },
    stateName: flex.stateName,
    ...(flex.tags.length > 0 ? { tags: flex.tags } : {}),
    terminationProtectionEnabled: flex.terminationProtectionEnabled,
    versionReleaseSystem: 'LTS'
  }
}

function snapshotsOf(call: Call): SnapshotRecord[] {
  const { id } = flexClusterOf(call)
  return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === id)
}

function getSnapshot(call: Call): Reply {
  const snapshotId = call.params.snapshotId ?? ''
  const snapshot = snapshotsOf(call).find(({ id }) => id === snapshotId)
  if (!snapshot) throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, call.params.name ?? '')
  return { status: 200, body: showSnapshot(snapshot) }
}

function showSnapshot(snapshot: SnapshotRecord): Record<string, unknown> {
  const scheduledMs = Date.parse(snapshot.createdAt)
  const states = { queued: 'QUEUED', inProgress: 'RUNNING', completed: 'COMPLETED', failed: 'FAILED' }
  return {
    expiration: atlasDate(scheduledMs + 8 * DAY_MS),
    finishTime: atlasDate(scheduledMs + 2 * MINUTE_MS),
    id: snapshot.id,
    mongoDBVersion: '8.0.29',
    scheduledTime: snapshot.createdAt,
    startTime: atlasDate(scheduledMs + MINUTE_MS / 2),
    status: states[snapshot.status]
  }
}
