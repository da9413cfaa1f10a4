// Restore jobs of flex clusters.
import { atlasDate, HOUR_MS, MINUTE_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { readObject, stringOf } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { findFlexCluster } from './flex-clusters.ts'
import { checkSnapshot, checkTarget, findJob, jobsOf, schedule, type RestoreJobRecord } from './restore-jobs.ts'

const VERSIONS = [{ version: '2024-11-13' }]
const LIST = '/api/atlas/v2/groups/{groupId}/flexClusters/{name}/backup/restoreJobs'
const ROLES = ['GROUP_BACKUP_RECOVERY_OPERATOR']

const routes: readonly Route[] = [
  {
    operationId: 'listGroupFlexClusterBackupRestoreJobs',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasFlexBackupResource::getRestoreJobs',
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, jobsOf(call, findFlexCluster(call).id), (job) => show(call, job))
    })
  },
  {
    operationId: 'getGroupFlexClusterBackupRestoreJob',
    method: 'GET',
    path: `${LIST}/{restoreJobId}`,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasFlexBackupResource::getRestoreJob',
    handle: (call) => ({ status: 200, body: show(call, findJob(call, findFlexCluster(call))) })
  },
  {
    operationId: 'createGroupFlexClusterBackupRestoreJob',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'flexClusters',
    roles: ROLES,
    javaMethod: 'ApiAtlasFlexBackupResource::createRestoreJob',
    handle: create
  }
]

export const flexRestoreJobs: Resource = { routes }

/** The target stays IDLE, and is in the source's project unless the request names another one. */
function create(call: Call): Reply {
  const source = findFlexCluster(call)
  const body = readObject(call.request, ['snapshotId', 'targetDeploymentItemName'])
  const snapshotId = checkSnapshot(call, source, stringOf(body, 'snapshotId') ?? '')
  const targetProjectId = stringOf(body, 'targetProjectId') ?? source.projectId
  const targetClusterName = stringOf(body, 'targetDeploymentItemName') ?? ''
  checkTarget(call, targetProjectId, targetClusterName, ROLES)
  const job = call.world.addRestoreJob({
    clusterId: source.id,
    snapshotId,
    targetProjectId,
    targetClusterName,
    ...schedule(call.nowMs, call.durations.flexRestoreMs)
  })
  return { status: 200, body: show(call, job) }
}

/** It has a status, in upper case, and no booleans (recorded responses). */
function show(call: Call, job: RestoreJobRecord): Record<string, unknown> {
  const { name, projectId } = findFlexCluster(call)
  const snapshot = call.world.snapshots.get(job.snapshotId ?? '')
  const takenMs = Date.parse(snapshot?.createdAt ?? job.createdAt)
  return {
    deliveryType: 'RESTORE',
    expirationDate: atlasDate(Date.parse(job.createdAt) + 6 * HOUR_MS),
    id: job.id,
    instanceName: name,
    projectId,
    ...(job.finishedAt === undefined ? {} : { restoreFinishedDate: job.finishedAt }),
    restoreScheduledDate: job.createdAt,
    snapshotFinishedDate: atlasDate(takenMs + 2 * MINUTE_MS),
    snapshotId: job.snapshotId,
    status: STATUS[job.status],
    targetDeploymentItemName: job.targetClusterName,
    targetProjectId: job.targetProjectId
  }
}

const STATUS: Readonly<Record<RestoreJobRecord['status'], string>> = {
  pending: 'PENDING',
  running: 'RUNNING',
  completed: 'COMPLETED',
  failed: 'FAILED',
  cancelled: 'FAILED',
  expired: 'FAILED'
}
