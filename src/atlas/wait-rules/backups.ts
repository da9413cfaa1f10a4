// When snapshots, restores, exports and archives are finished.
import type { WaitRule } from '../wait-rule.ts'
import { is, newAndFinal, removed } from './parts.ts'

const snapshot = {
  get: 'getGroupClusterBackupSnapshot',
  state: 'status',
  success: [is('status', 'completed')],
  failure: [is('status', 'failed')]
} as const satisfies WaitRule

/** A download of a flex snapshot is a job as well. */
const flexRestoreJob = {
  ...newAndFinal,
  get: 'getGroupFlexClusterBackupRestoreJob',
  from: { restoreJobId: 'response.id' },
  state: 'status',
  success: [is('status', 'COMPLETED')],
  failure: [is('status', 'FAILED')]
} as const satisfies WaitRule

const onlineArchive = {
  get: 'getGroupClusterOnlineArchive',
  state: 'state',
  success: [is('state', 'ACTIVE')],
  failure: [is('state', 'ORPHANED', 'DELETED')]
} as const satisfies WaitRule

export const BACKUPS: Readonly<Record<string, WaitRule>> = {
  takeGroupClusterBackupSnapshots: { ...snapshot, ...newAndFinal, from: { snapshotId: 'response.id' } },
  updateGroupClusterBackupSnapshot: snapshot,
  deleteGroupClusterBackupSnapshot: { ...snapshot, ...removed },
  createGroupClusterBackupRestoreJob: {
    ...newAndFinal,
    get: 'getGroupClusterBackupRestoreJob',
    from: { restoreJobId: 'response.id' },
    state: 'deliveryType',
    ends: { failed: 'failed', cancelled: 'cancelled', expired: 'expired', finishedAt: 'finished' },
    success: [{ attribute: 'finishedAt', present: true }],
    failure: [is('failed', true), is('cancelled', true), is('expired', true)]
  },
  createGroupFlexClusterBackupRestoreJob: flexRestoreJob,
  downloadGroupFlexClusterBackup: flexRestoreJob,
  createGroupClusterCollectionRestoreJob: {
    ...newAndFinal,
    get: 'getGroupClusterCollectionRestoreJob',
    from: { jobId: 'response.id' },
    state: 'state',
    success: [is('state', 'SUCCESSFUL')],
    failure: [is('state', 'FAILED', 'CANCELED')]
  },
  createGroupClusterBackupExport: {
    ...newAndFinal,
    get: 'getGroupClusterBackupExport',
    from: { exportId: 'response.id' },
    state: 'state',
    success: [is('state', 'Successful')],
    failure: [is('state', 'Failed', 'Cancelled')]
  },
  updateGroupBackupCompliancePolicy: {
    get: 'getGroupBackupCompliancePolicy',
    state: 'state',
    success: [is('state', 'ACTIVE')]
  },
  createGroupClusterOnlineArchive: { ...onlineArchive, from: { archiveId: 'response._id' } },
  updateGroupClusterOnlineArchive: {
    ...onlineArchive,
    success: [is('state', 'ACTIVE', 'PAUSED')],
    // A paused archive is not active either.
    alreadyThere: { codes: ['ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE'], attribute: 'paused' }
  },
  deleteGroupClusterOnlineArchive: { ...onlineArchive, success: [is('state', 'DELETED')], failure: [], gone: [404] }
}
