// Requests about snapshots, restores, exports and policies.
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import type { RecordedRow } from './rows.ts'
import { get, GROUP, list, patch, post, PROD, queryOf, remove, type Scene, type ToRequest } from './scene.ts'

const FLEX = `${GROUP}/flexClusters/playground`
const BUCKET = { bucketName: 'test-bucket', cloudProvider: 'AWS', iamRoleId: 'c0123456789abcdef012345c' }

export const BACKUP_REQUESTS: Readonly<Record<string, ToRequest>> = {
  takeGroupClusterBackupSnapshots: ({ emulator, fresh }) => {
    const { name } = emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('cluster') })
    return post(`${GROUP}/clusters/${name}/backup/snapshots`, { description: 'test-snapshot', retentionInDays: 1 })
  },
  listGroupClusterBackupSnapshots: list(`${PROD}/backup/snapshots`),
  listGroupClusterBackupRestoreJobs: (scene, row) => {
    scene.emulator.world.restoreJobs.clear()
    newRestoreJob(scene, 'prod', { status: 'completed', finishedAt: '2026-08-10T03:40:10Z' })
    return get(`${PROD}/backup/restoreJobs${queryOf(row)}`)
  },
  getGroupClusterBackupRestoreJob: (scene) =>
    get(`${PROD}/backup/restoreJobs/${newRestoreJob(scene, 'prod', { status: 'running' })}`),

  listGroupFlexClusterBackupSnapshots: ({ emulator, fresh }, row) => {
    const flex = emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('flex') })
    emulator.world.addSnapshot({ clusterId: flex.id, snapshotType: 'scheduled' })
    const name = row.status === 400 ? 'prod' : flex.name
    return get(`${GROUP}/flexClusters/${name}/backup/snapshots${queryOf(row)}`)
  },
  getGroupFlexClusterBackupSnapshot: (scene, row) =>
    get(`${flexOrNot(row)}/backup/snapshots/${newSnapshot(scene, 'playground')}`),
  createGroupFlexClusterBackupRestoreJob: (scene) => {
    const target = scene.emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: scene.fresh('flex') })
    const snapshotId = newSnapshot(scene, 'playground')
    return post(`${FLEX}/backup/restoreJobs`, { snapshotId, targetDeploymentItemName: target.name })
  },
  listGroupFlexClusterBackupRestoreJobs: (scene, row) => {
    scene.emulator.world.restoreJobs.clear()
    const ended = { status: 'completed', finishedAt: '2026-08-10T03:04:32Z' } as const
    for (let count = 0; count <= 100; count++) newRestoreJob(scene, 'playground', ended)
    return get(`${flexOrNot(row)}/backup/restoreJobs${queryOf(row)}`)
  },
  getGroupFlexClusterBackupRestoreJob: (scene, row) => {
    const ended = { status: 'completed', finishedAt: '2026-08-10T03:04:32Z' } as const
    const state = row.body.includes('COMPLETED') ? ended : ({ status: 'running' } as const)
    return get(`${flexOrNot(row)}/backup/restoreJobs/${newRestoreJob(scene, 'playground', state)}`)
  },

  getGroupClusterBackupExport: async (scene) => get(`${PROD}/backup/exports/${await newExport(scene)}`),
  listGroupClusterBackupExports: async (scene, row) => {
    await newExport(scene)
    return get(`${PROD}/backup/exports${queryOf(row)}`)
  },
  getGroupBackupExportBucket: async (scene) => get(`${GROUP}/backup/exportBuckets/${await newBucket(scene)}`),
  deleteGroupBackupExportBucket: async (scene) => remove(`${GROUP}/backup/exportBuckets/${await newBucket(scene)}`),
  updateGroupClusterBackupSchedule: () => patch(`${PROD}/backup/schedule`, { restoreWindowDays: 7 }),
  deleteGroupClusterBackupSchedule: () => remove(`${PROD}/backup/schedule`),
  getGroupBackupCompliancePolicy: async (scene) => {
    const path = `/groups/${SAMPLE_EMPTY_PROJECT_ID}/backupCompliancePolicy`
    const scheduled = { frequencyInterval: 1, frequencyType: 'hourly', retentionUnit: 'days', retentionValue: 1 }
    const who = { authorizedUserFirstName: 'firstname', authorizedUserLastName: 'lastname' }
    const policy = { authorizedEmail: 'firstname.lastname@example.com', ...who, scheduledPolicyItems: [scheduled] }
    await scene.create(path, policy, 'PUT')
    return get(path)
  }
}

function deploymentId({ emulator }: Scene, name: string): string {
  const { clusters, flexClusters } = emulator.world
  return [...clusters.values(), ...flexClusters.values()].find((each) => each.name === name)?.id ?? ''
}

function newSnapshot(scene: Scene, clusterName: string): string {
  return scene.emulator.world.addSnapshot({ clusterId: deploymentId(scene, clusterName) }).id
}

function newRestoreJob(
  scene: Scene,
  clusterName: string,
  state: { status: 'completed' | 'running'; finishedAt?: string }
): string {
  const to = { targetProjectId: SAMPLE_PROJECT_ID, targetClusterName: scene.fresh('gone') }
  const from = { clusterId: deploymentId(scene, clusterName), snapshotId: newSnapshot(scene, clusterName) }
  return scene.emulator.world.addRestoreJob({ ...from, ...to, ...state }).id
}

async function newBucket(scene: Scene): Promise<string> {
  return String((await scene.create(`${GROUP}/backup/exportBuckets`, BUCKET))._id)
}

async function newExport(scene: Scene): Promise<string> {
  const body = { exportBucketId: await newBucket(scene), snapshotId: newSnapshot(scene, 'prod') }
  return String((await scene.create(`${PROD}/backup/exports`, body)).id)
}

function flexOrNot(row: RecordedRow): string {
  return row.status === 400 ? `${GROUP}/flexClusters/prod` : FLEX
}
