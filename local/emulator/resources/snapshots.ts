import { atlasError } from '../answers.ts'
import { atlasDate, DAY_MS } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import type { SnapshotRecord } from '../records.ts'
import { numberOf, readObject, textOf } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { clusterOf } from './clusters.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots'
const ONE = `${LIST}/{snapshotId}`
const ID = /^[a-f0-9]{24}$/

/** A snapshot waits this share of its whole time in the queue. */
const QUEUED_SHARE = 0.25

/** Snapshots of dedicated clusters; taking one answers 200, queued (recorded answer). */
export const snapshotRoutes: readonly Route[] = [
  {
    operationId: 'listGroupClusterBackupSnapshots',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasDiskBackupSnapshotsResource::getSnapshots',
    handle: (call) => ({ status: 200, body: pageOf(call.request, snapshotsOf(call), (each) => show(call, each)) })
  },
  {
    operationId: 'getGroupClusterBackupSnapshot',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: show(call, snapshotOf(call)) })
  },
  {
    operationId: 'takeGroupClusterBackupSnapshots',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_BACKUP_CREATOR', 'GROUP_BACKUP_MANAGER'],
    javaMethod: 'ApiAtlasDiskBackupSnapshotsResource::onDemandSnapshot',
    handle: take
  },
  {
    operationId: 'deleteGroupClusterBackupSnapshot',
    method: 'DELETE',
    path: ONE,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_BACKUP_MANAGER'],
    handle: remove
  }
]

function snapshotsOf(call: Call): SnapshotRecord[] {
  const cluster = clusterOf(call)
  return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === cluster.id)
}

function snapshotOf(call: Call): SnapshotRecord {
  const { snapshotId = '', clusterName = '' } = call.params
  if (!ID.test(snapshotId)) throw atlasError('INVALID_SNAPSHOT_ID', snapshotId)
  const snapshot = snapshotsOf(call).find(({ id }) => id === snapshotId)
  if (!snapshot) throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, clusterName)
  return snapshot
}

/** One on-demand snapshot at a time (fact). */
function take(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request)
  const days = numberOf(body, 'retentionInDays') ?? 1
  if (!Number.isInteger(days) || days < 1) throw atlasError('INVALID_ATTRIBUTE', 'retentionInDays')
  if (!cluster.backupEnabled) throw atlasError('BACKUP_CONFIG_NOT_FOUND', cluster.name, cluster.projectId)
  if (snapshotsOf(call).some(isUnfinished)) throw atlasError('UNFINISHED_ON_DEMAND_SNAPSHOT')
  const { snapshotMs } = call.durations
  const snapshot = call.world.addSnapshot({
    clusterId: cluster.id,
    description: textOf(body, 'description') ?? '',
    status: 'queued',
    createdAt: atlasDate(call.nowMs),
    expiresAt: atlasDate(call.nowMs + days * DAY_MS),
    startsAtMs: call.nowMs + snapshotMs * QUEUED_SHARE,
    settlesAtMs: call.nowMs + snapshotMs
  })
  return { status: 200, body: show(call, snapshot) }
}

function remove(call: Call): Reply {
  const snapshot = snapshotOf(call)
  if (isUnfinished(snapshot)) throw atlasError('CANNOT_DELETE_IN_PROGRESS_SNAPSHOT', snapshot.id)
  call.world.snapshots.delete(snapshot.id)
  return { status: 204 }
}

function isUnfinished({ status }: SnapshotRecord): boolean {
  return status === 'queued' || status === 'inProgress'
}

/** Provider, time and version appear once the snapshot has started (recorded answers). */
function show(call: Call, snapshot: SnapshotRecord): Record<string, unknown> {
  const { name, projectId } = clusterOf(call)
  const path = `/groups/${projectId}/clusters/${name}`
  const started = { cloudProvider: 'AWS', createdAt: snapshot.createdAt, mongodVersion: '8.0.29' }
  return {
    ...(snapshot.status === 'queued' ? {} : started),
    copyRegions: [],
    description: snapshot.description,
    expiresAt: snapshot.expiresAt,
    frequencyType: snapshot.snapshotType === 'onDemand' ? 'ondemand' : 'daily',
    id: snapshot.id,
    links: [
      apiLink(call.request, `${path}/backup/snapshots/${snapshot.id}`),
      apiLink(call.request, path, 'https://cloud.mongodb.com/cluster')
    ],
    policyItems: [],
    replicaSetName: name,
    snapshotType: snapshot.snapshotType,
    status: snapshot.status,
    storageSizeBytes: snapshot.status === 'completed' ? 1_500_000_000 : 0,
    type: 'replicaSet'
  }
}
