// Flex clusters and their automatic snapshots.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, DAY_MS, MINUTE_MS, SECOND_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { booleanOf, readObject, stringOf, toObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { readTags, type Tag } from '../tags.ts'
import { zoneOf } from './cluster-hosts.ts'
import { checkClusterName } from './cluster-rules.ts'
import { advanceDeployments, type DeploymentState } from './deployments.ts'
import { projectOf } from './projects.ts'
import type { SnapshotRecord } from './snapshots.ts'

const VERSIONS = [{ version: '2024-11-13' }]
const LIST = '/api/atlas/v2/groups/{groupId}/flexClusters'
const ONE = `${LIST}/{name}`

export interface FlexClusterRecord {
  id: string
  projectId: string
  name: string
  stateName: DeploymentState
  terminationProtectionEnabled: boolean
  backingProviderName: string
  regionName: string
  tags: Tag[]
  createDate: string
  settlesAtMs?: number
}

interface FlexClusterStore {
  readonly flexClusters: Map<string, FlexClusterRecord>
  addFlexCluster(seed: Seed<FlexClusterRecord, 'projectId' | 'name'>): FlexClusterRecord
}

const routes: readonly Route[] = [
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
    handle: (call) => ({ status: 200, body: show(findFlexCluster(call)) })
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

export const flexClusters: TimedResource<FlexClusterStore, 'flexCreateMs' | 'flexDeleteMs'> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const flexClusters = createTable<FlexClusterRecord>()
    return {
      flexClusters,
      addFlexCluster: (seed) =>
        insert(flexClusters, {
          id: newId(),
          stateName: 'IDLE',
          terminationProtectionEnabled: false,
          backingProviderName: 'AWS',
          regionName: 'US_EAST_1',
          tags: [],
          createDate: atlasDate(nowMs()),
          ...seed
        })
    }
  },
  // Recorded: up to 8 s, and 30 to 45 s.
  durations: { flexCreateMs: 8 * SECOND_MS, flexDeleteMs: 38 * SECOND_MS },
  advance: (world, nowMs) => advanceDeployments(world, world.flexClusters, nowMs)
}

function flexClustersOf(call: Call): FlexClusterRecord[] {
  return [...call.world.flexClusters.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

/** The flex cluster in the path. @throws AtlasError 404 CLUSTER_NOT_FOUND, 400 for the name of another cluster */
export function findFlexCluster(call: Call): FlexClusterRecord {
  const { groupId = '', name = '' } = call.params
  const flex = flexClustersOf(call).find((each) => each.name === name)
  if (flex) return flex
  const dedicated = [...call.world.clusters.values()].some((each) => each.projectId === groupId && each.name === name)
  if (dedicated) throw atlasError('CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API', name)
  throw atlasError('CLUSTER_NOT_FOUND', name, groupId)
}

/** The response shows tags only if some were given (recorded response). */
function create(call: Call): Reply {
  const projectId = projectOf(call).id
  const body = readObject(call.request, ['name', 'providerSettings'])
  const settings = toObject(body.providerSettings, ['backingProviderName', 'regionName'])
  const name = stringOf(body, 'name') ?? ''
  checkClusterName(call.world, projectId, name)
  const flex = call.world.addFlexCluster({
    projectId,
    name,
    stateName: 'CREATING',
    settlesAtMs: call.nowMs + call.durations.flexCreateMs,
    createDate: atlasDate(call.nowMs),
    backingProviderName: stringOf(settings, 'backingProviderName') ?? '',
    regionName: stringOf(settings, 'regionName') ?? '',
    tags: readTags(body) ?? [],
    terminationProtectionEnabled: booleanOf(body, 'terminationProtectionEnabled') ?? false
  })
  const { tags, ...shown } = show(flex)
  return { status: 201, body: flex.tags.length === 0 ? shown : { ...shown, tags } }
}

/** Only tags and termination protection can change, and the cluster stays IDLE. */
function update(call: Call): Reply {
  const flex = findFlexCluster(call)
  const body = readObject(call.request)
  if (flex.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name)
  const protection = booleanOf(body, 'terminationProtectionEnabled')
  flex.tags = readTags(body) ?? flex.tags
  flex.terminationProtectionEnabled = protection ?? flex.terminationProtectionEnabled
  return { status: 200, body: show(flex) }
}

function remove(call: Call): Reply {
  const flex = findFlexCluster(call)
  if (flex.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', flex.name)
  if (flex.terminationProtectionEnabled) {
    throw atlasError('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED')
  }
  flex.stateName = 'DELETING'
  flex.settlesAtMs = call.nowMs + call.durations.flexDeleteMs
  return { status: 204 }
}

/**
 * An address is there from the start, unlike that of a dedicated cluster; the hosts follow (recorded responses).
 */
function connectionStringsOf({ id, name, projectId, stateName }: FlexClusterRecord): Record<string, string> {
  const standardSrv = `mongodb+srv://${name.toLowerCase()}.${zoneOf({ projectId })}`
  if (stateName === 'CREATING') return { standardSrv }
  const hosts = ['00', '01', '02'].map(
    (member) => `ac-${id.slice(-7)}-shard-00-${member}.${zoneOf({ projectId })}:27017`
  )
  const options = `ssl=true&authSource=admin&replicaSet=atlas-${id.slice(-6)}-shard-0`
  return { standard: `mongodb://${hosts.join(',')}/?${options}`, standardSrv }
}

function show(flex: FlexClusterRecord): Record<string, unknown> {
  return {
    backupSettings: { enabled: true },
    clusterType: 'REPLICASET',
    connectionStrings: connectionStringsOf(flex),
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
    tags: flex.tags,
    terminationProtectionEnabled: flex.terminationProtectionEnabled,
    versionReleaseSystem: 'LTS'
  }
}

function snapshotsOf(call: Call): SnapshotRecord[] {
  const { id } = findFlexCluster(call)
  return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === id)
}

function getSnapshot(call: Call): Reply {
  const snapshotId = call.params.snapshotId ?? ''
  const snapshot = snapshotsOf(call).find(({ id }) => id === snapshotId)
  if (!snapshot) throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, call.params.name ?? '')
  return { status: 200, body: showSnapshot(snapshot) }
}

/** States are in upper case, unlike those of a dedicated cluster's snapshots (recorded response). */
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
