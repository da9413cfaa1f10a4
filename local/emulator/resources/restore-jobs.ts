// Restore jobs of dedicated clusters, and the table that those of flex clusters share.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, isDue, MINUTE_MS, SECOND_MS } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { canRead, findProject, hasProjectRole } from '../permissions.ts'
import { numberOf, readObject, stringOf, type JsonObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { clusterOf, type ClusterRecord } from './clusters.ts'
import { findDeployment } from './deployments.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/backup/restoreJobs'
const ROLES = ['GROUP_BACKUP_RECOVERY_OPERATOR', 'GROUP_BACKUP_EXPORT_OPERATOR']

/** The share of a job's time for which it is pending. */
const PENDING_SHARE = 0.25

export interface RestoreJobRecord {
  id: string
  /** ID of the dedicated or flex cluster that is the source. */
  clusterId: string
  deliveryType: 'automated' | 'download' | 'pointInTime'
  snapshotId?: string
  pointInTimeUTCSeconds?: number
  targetProjectId: string
  targetClusterName: string
  status: 'pending' | 'running' | 'completed' | 'failed' | 'cancelled' | 'expired'
  createdAt: string
  finishedAt?: string
  startsAtMs?: number
  settlesAtMs?: number
}

interface RestoreJobStore {
  readonly restoreJobs: Map<string, RestoreJobRecord>
  addRestoreJob(seed: Seed<RestoreJobRecord, 'clusterId' | 'targetProjectId' | 'targetClusterName'>): RestoreJobRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupClusterBackupRestoreJobs',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_BACKUP_MANAGER'],
    javaMethod: 'ApiAtlasDiskBackupRestoreJobsResource::getRestoreJobs',
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, jobsOf(call, clusterOf(call).id), (job) => show(call, job))
    })
  },
  {
    operationId: 'getGroupClusterBackupRestoreJob',
    method: 'GET',
    path: `${LIST}/{restoreJobId}`,
    versions: V1,
    set: 'backups',
    roles: ['GROUP_BACKUP_MANAGER'],
    javaMethod: 'ApiAtlasDiskBackupRestoreJobsResource::getRestoreJob',
    handle: (call) => ({ status: 200, body: show(call, findJob(call, clusterOf(call))) })
  },
  {
    operationId: 'createGroupClusterBackupRestoreJob',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'backups',
    roles: ROLES,
    handle: create
  }
]

export const restoreJobs: TimedResource<RestoreJobStore, 'restoreMs' | 'flexRestoreMs'> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const restoreJobs = createTable<RestoreJobRecord>()
    return {
      restoreJobs,
      addRestoreJob: (seed) =>
        insert(restoreJobs, {
          id: newId(),
          deliveryType: 'automated',
          status: 'pending',
          createdAt: atlasDate(nowMs()),
          ...seed
        })
    }
  },
  // Recorded jobs took 4 minutes (M10) and 1 minute (flex).
  durations: { restoreMs: 4 * MINUTE_MS, flexRestoreMs: 60 * SECOND_MS },
  advance(world, nowMs) {
    for (const job of world.restoreJobs.values()) {
      if (job.status === 'pending' && isDue(job.startsAtMs, nowMs)) job.status = 'running'
      if (job.status !== 'running' || !isDue(job.settlesAtMs, nowMs)) continue
      job.status = 'completed'
      job.finishedAt = atlasDate(job.settlesAtMs ?? nowMs)
    }
  }
}

/** The jobs whose source is a cluster. */
export function jobsOf({ world }: Call, clusterId: string): RestoreJobRecord[] {
  return [...world.restoreJobs.values()].filter((job) => job.clusterId === clusterId)
}

/** The job in the path. @throws AtlasError 404 RESTORE_JOB_NOT_FOUND */
export function findJob(call: Call, { id, name }: { id: string; name: string }): RestoreJobRecord {
  const { restoreJobId = '' } = call.params
  const job = jobsOf(call, id).find((each) => each.id === restoreJobId)
  if (!job) throw atlasError('RESTORE_JOB_NOT_FOUND', restoreJobId, name)
  return job
}

/** A completed snapshot of the source. @throws AtlasError */
export function checkSnapshot({ world }: Call, source: { id: string; name: string }, snapshotId: string): string {
  const snapshot = world.snapshots.get(snapshotId)
  if (snapshot?.clusterId !== source.id) throw atlasError('SNAPSHOT_NOT_FOUND', snapshotId, source.name)
  if (snapshot.status !== 'completed') throw atlasError('INVALID_ATTRIBUTE', 'snapshotId')
  return snapshotId
}

/**
 * The cluster to restore onto. One job at a time, none onto a paused cluster (list of error codes).
 * @throws AtlasError, 401 for a project in which the caller may not restore
 */
export function checkTarget(call: Call, projectId: string, name: string, roles: readonly string[]) {
  const { world, account, params } = call
  const project = findProject(world, projectId)
  if (!canRead(account, project)) throw atlasError('NOT_IN_GROUP')
  if (!hasProjectRole(account, project, roles)) throw atlasError('USER_UNAUTHORIZED')
  const target = findDeployment({ ...call, params: { ...params, groupId: projectId } }, name)
  if ('paused' in target && target.paused) throw atlasError('CLUSTER_PAUSED_CANNOT_RESTORE')
  const isBusy = [...world.restoreJobs.values()].some(
    (job) =>
      job.targetProjectId === projectId &&
      job.targetClusterName === name &&
      (job.status === 'pending' || job.status === 'running')
  )
  if (isBusy) throw atlasError('ATLAS_CLUSTER_RESTORE_IN_PROGRESS')
  return target
}

/** When a job starts and ends. */
export function schedule(nowMs: number, durationMs: number) {
  return {
    createdAt: atlasDate(nowMs),
    startsAtMs: nowMs + durationMs * PENDING_SHARE,
    settlesAtMs: nowMs + durationMs
  }
}

/** Restores a cluster, which is UPDATING meanwhile. */
function create(call: Call): Reply {
  const source = clusterOf(call)
  const body = readObject(call.request, ['deliveryType', 'targetClusterName', 'targetGroupId'])
  const what = readDelivery(call, source, body)
  const projectId = stringOf(body, 'targetGroupId') ?? ''
  const targetClusterName = stringOf(body, 'targetClusterName') ?? ''
  const target = checkTarget(call, projectId, targetClusterName, ROLES)
  if (!('paused' in target)) throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', targetClusterName)
  const times = schedule(call.nowMs, call.durations.restoreMs)
  target.stateName = 'UPDATING'
  target.settlesAtMs = times.settlesAtMs
  const to = { targetProjectId: projectId, targetClusterName }
  const job = call.world.addRestoreJob({ clusterId: source.id, ...what, ...to, ...times })
  return { status: 200, body: show(call, job) }
}

function readDelivery(call: Call, source: ClusterRecord, body: JsonObject) {
  const deliveryType = stringOf(body, 'deliveryType') ?? ''
  if (deliveryType === 'automated') {
    return { deliveryType, snapshotId: checkSnapshot(call, source, stringOf(body, 'snapshotId') ?? '') } as const
  }
  if (deliveryType !== 'pointInTime') throw atlasError('INVALID_ENUM_VALUE', deliveryType)
  const seconds = numberOf(body, 'pointInTimeUTCSeconds')
  if (seconds === undefined) throw atlasError('MISSING_ATTRIBUTE', 'pointInTimeUTCSeconds')
  if (source.attributes.pitEnabled !== true) throw atlasError('INVALID_ATTRIBUTE', 'deliveryType')
  return { deliveryType, pointInTimeUTCSeconds: seconds } as const
}

/** Booleans and a date say how the job ended: there is no status (recorded responses). */
function show(call: Call, job: RestoreJobRecord): Record<string, unknown> {
  const { name, projectId } = clusterOf(call)
  const path = `/groups/${projectId}/clusters/${name}`
  const { snapshotId, finishedAt, pointInTimeUTCSeconds } = job
  return {
    cancelled: job.status === 'cancelled',
    deliveryType: job.deliveryType,
    deliveryUrl: [],
    desiredTimestamp: { increment: null, time: null, date: null },
    expired: job.status === 'expired',
    failed: job.status === 'failed',
    ...(finishedAt === undefined ? {} : { finishedAt }),
    id: job.id,
    links: [
      apiLink(call.request, `${path}/backup/restoreJobs/${job.id}`),
      ...(snapshotId === undefined
        ? []
        : [apiLink(call.request, `${path}/backup/snapshots/${snapshotId}`, 'https://cloud.mongodb.com/snapshot')]),
      apiLink(call.request, path, 'https://cloud.mongodb.com/cluster'),
      apiLink(call.request, `/groups/${projectId}`, 'https://cloud.mongodb.com/group')
    ],
    ...(pointInTimeUTCSeconds === undefined ? {} : { pointInTimeUTCSeconds }),
    ...(snapshotId === undefined ? {} : { snapshotId }),
    targetClusterName: job.targetClusterName,
    targetGroupId: job.targetProjectId,
    timestamp: job.createdAt
  }
}
