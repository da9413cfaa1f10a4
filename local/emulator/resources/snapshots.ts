// Snapshots of dedicated clusters.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, DAY_MS, isDue, MINUTE_MS } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { numberOf, readObject, stringOf } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { mongoDBVersionOf } from './cluster-document.ts'
import { clusterOf } from './clusters.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/snapshots'
const ONE = `${LIST}/{snapshotId}`
const ID = /^[a-f0-9]{24}$/

/** The share of a snapshot's time for which it is queued (recorded: up to 7 s). */
const QUEUED_SHARE = 0.02

export interface SnapshotRecord {
  id: string
  /** ID of a dedicated or a flex cluster. */
  clusterId: string
  description: string
  status: 'queued' | 'inProgress' | 'completed' | 'failed'
  snapshotType: 'onDemand' | 'scheduled' | 'fallback'
  createdAt: string
  expiresAt: string
  startsAtMs?: number
  settlesAtMs?: number
}

interface SnapshotStore {
  readonly snapshots: Map<string, SnapshotRecord>
  addSnapshot(seed: Seed<SnapshotRecord, 'clusterId'>): SnapshotRecord
}

const routes: readonly Route[] = [
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
    handle: (call) => ({ status: 200, body: show(call, findSnapshot(call)) })
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

export const snapshots: TimedResource<SnapshotStore, 'snapshotMs'> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const snapshots = createTable<SnapshotRecord>()
    return {
      snapshots,
      addSnapshot: (seed) =>
        insert(snapshots, {
          id: newId(),
          description: 'on-demand snapshot',
          status: 'completed',
          snapshotType: 'onDemand',
          createdAt: atlasDate(nowMs()),
          expiresAt: atlasDate(nowMs() + 7 * DAY_MS),
          ...seed
        })
    }
  },
  // Recorded: 161 to 527 s.
  durations: { snapshotMs: 5 * MINUTE_MS },
  advance(world, nowMs) {
    for (const snapshot of world.snapshots.values()) {
      if (snapshot.status === 'queued' && isDue(snapshot.startsAtMs, nowMs)) snapshot.status = 'inProgress'
      if (snapshot.status === 'inProgress' && isDue(snapshot.settlesAtMs, nowMs)) snapshot.status = 'completed'
    }
  }
}

function snapshotsOf(call: Call): SnapshotRecord[] {
  const cluster = clusterOf(call)
  return [...call.world.snapshots.values()].filter(({ clusterId }) => clusterId === cluster.id)
}

function findSnapshot(call: Call): SnapshotRecord {
  const { snapshotId = '', clusterName = '' } = call.params
  if (!ID.test(snapshotId)) throw atlasError('INVALID_SNAPSHOT_ID', snapshotId)
  const snapshot = snapshotsOf(call).find(({ id }) => id === snapshotId)
  if (!snapshot) throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, clusterName)
  return snapshot
}

/**
 * Responds with 200 (recorded response). While one on-demand snapshot is unfinished, Atlas takes no other (its list of
 * error codes); a scheduled one does not matter.
 */
function take(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request)
  const days = numberOf(body, 'retentionInDays') ?? 1
  if (!Number.isInteger(days) || days < 1) throw atlasError('INVALID_ATTRIBUTE', 'retentionInDays')
  if (!cluster.backupEnabled) throw atlasError('BACKUP_CONFIG_NOT_FOUND', cluster.name, cluster.projectId)
  if (snapshotsOf(call).some((one) => one.snapshotType === 'onDemand' && isUnfinished(one))) {
    throw atlasError('UNFINISHED_ON_DEMAND_SNAPSHOT')
  }
  const { snapshotMs } = call.durations
  const snapshot = call.world.addSnapshot({
    clusterId: cluster.id,
    description: stringOf(body, 'description') ?? '',
    status: 'queued',
    createdAt: atlasDate(call.nowMs),
    expiresAt: atlasDate(call.nowMs + days * DAY_MS),
    startsAtMs: call.nowMs + snapshotMs * QUEUED_SHARE,
    settlesAtMs: call.nowMs + snapshotMs
  })
  return { status: 200, body: show(call, snapshot) }
}

function remove(call: Call): Reply {
  const snapshot = findSnapshot(call)
  if (isUnfinished(snapshot)) throw atlasError('CANNOT_DELETE_IN_PROGRESS_SNAPSHOT', snapshot.id)
  call.world.snapshots.delete(snapshot.id)
  return { status: 204 }
}

function isUnfinished({ status }: SnapshotRecord): boolean {
  return status === 'queued' || status === 'inProgress'
}

/** A snapshot that is queued or has only begun lacks what is known of the finished one (recorded responses). */
function isKnown({ status, startsAtMs, settlesAtMs }: SnapshotRecord, nowMs: number): boolean {
  if (status !== 'inProgress' || startsAtMs === undefined || settlesAtMs === undefined) return status !== 'queued'
  return nowMs >= (startsAtMs + settlesAtMs) / 2
}

function show(call: Call, snapshot: SnapshotRecord): Record<string, unknown> {
  const cluster = clusterOf(call)
  const { name, projectId } = cluster
  const path = `/groups/${projectId}/clusters/${name}`
  const known = { cloudProvider: 'AWS', createdAt: snapshot.createdAt, mongodVersion: mongoDBVersionOf(cluster) }
  return {
    ...(isKnown(snapshot, call.nowMs) && known),
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
