import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`
const jobs = `${group}/clusters/prod/backup/restoreJobs`

let emulator: Emulator
let api: Api
let clock: TestClock
let snapshotId = ''

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { restoreMs: 400, flexRestoreMs: 200 } })
  api = await signIn(emulator.url)
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'staging' })
  snapshotId = idOf('prod')
})

afterEach(() => emulator.close())

function idOf(name: string): string {
  const { clusters, flexClusters, snapshots } = emulator.world
  const cluster = [...clusters.values(), ...flexClusters.values()].find((one) => one.name === name)
  return [...snapshots.values()].find(({ clusterId }) => clusterId === cluster?.id)?.id ?? ''
}

const restore = (more: object = {}) => {
  const to = { targetGroupId: SAMPLE_PROJECT_ID, targetClusterName: 'staging' }
  return api('POST', jobs, { body: { deliveryType: 'automated', snapshotId, ...to, ...more } })
}

describe('restore jobs of a dedicated cluster', () => {
  it('have booleans and a date instead of a status, and keep the target UPDATING', async () => {
    const created = await restore()
    expect(created.status).toBe(200)
    const { id, ...job } = json<{ id: string }>(created)
    const open = { failed: false, cancelled: false, expired: false }
    expect(job).toMatchObject({ ...open, deliveryType: 'automated', snapshotId, targetClusterName: 'staging' })
    expect(job).not.toHaveProperty('finishedAt')
    const target = async () => json(await api('GET', `${group}/clusters/staging`)).stateName
    expect(await target()).toBe('UPDATING')
    expect(await codeOf(restore())).toBe('409 ATLAS_CLUSTER_RESTORE_IN_PROGRESS')
    clock.advance(400)
    expect(json(await api('GET', `${jobs}/${id}`))).toMatchObject({ ...open, finishedAt: expect.any(String) })
    expect(await target()).toBe('IDLE')
    expect(json(await api('GET', jobs))).toMatchObject({ results: [{ id }], totalCount: 1 })
  })

  it.each([
    [{ snapshotId: 'a'.repeat(24) }, '404 SNAPSHOT_NOT_FOUND'],
    [{ targetClusterName: 'archive' }, '400 CLUSTER_PAUSED_CANNOT_RESTORE'],
    [{ targetClusterName: 'playground' }, '400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API'],
    [{ targetClusterName: 'Staging' }, '404 CLUSTER_NOT_FOUND'],
    [{ targetGroupId: 'a'.repeat(24) }, '404 GROUP_NOT_FOUND'],
    [{ deliveryType: 'pointInTime' }, '400 MISSING_ATTRIBUTE'],
    [{ deliveryType: 'pointInTime', pointInTimeUTCSeconds: 1_800_000_000 }, '400 INVALID_ATTRIBUTE']
  ])('are refused with %j', async (more, code) => {
    expect(await codeOf(restore(more))).toBe(code)
    expect(emulator.world.restoreJobs.size).toBe(0)
  })

  it('need a role in the project of the target, too', async () => {
    const { id: other } = emulator.world.addProject({ orgId: '5f0000000000000000000001', name: 'other' })
    for (const account of emulator.world.serviceAccounts.values()) {
      account.orgRoles = ['ORG_MEMBER']
      account.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_OWNER'], [other]: ['GROUP_READ_ONLY'] }
    }
    expect(await codeOf(restore({ targetGroupId: other }))).toBe('401 USER_UNAUTHORIZED')
  })
})

describe('restore jobs of a flex cluster', () => {
  it('have a status in upper case', async () => {
    const path = `${group}/flexClusters/playground/backup/restoreJobs`
    emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: 'trial' })
    const body = { snapshotId: idOf('playground'), targetDeploymentItemName: 'trial' }
    const { id, status } = json<{ id: string; status: string }>(await api('POST', path, { body }))
    expect(status).toBe('PENDING')
    clock.advance(60)
    expect(json(await api('GET', `${path}/${id}`))).toMatchObject({ status: 'RUNNING' })
    clock.advance(200)
    const ended = { status: 'COMPLETED', restoreFinishedDate: expect.any(String), targetDeploymentItemName: 'trial' }
    expect(json(await api('GET', `${path}/${id}`))).toMatchObject(ended)
    expect(await codeOf(api('GET', `${path}/${'a'.repeat(24)}`))).toBe('404 RESTORE_JOB_NOT_FOUND')
    expect(await codeOf(api('GET', `${group}/flexClusters/prod/backup/restoreJobs`))).toBe(
      '400 CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API'
    )
  })
})

it('the backup schedule says how far back a point in time may be', async () => {
  const path = `${group}/clusters/prod/backup/schedule`
  expect(json(await api('GET', path))).toMatchObject({ clusterName: 'prod', restoreWindowDays: 7 })
  await api('PATCH', `${group}/clusters/prod`, { body: { backupEnabled: false } })
  expect(await codeOf(api('GET', path))).toBe('404 BACKUP_CONFIG_NOT_FOUND')
})
