import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

/** What a snapshot lacks at first. */
const GROWN = ['cloudProvider', 'createdAt', 'mongodVersion']
const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { snapshotMs: 400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('snapshots', () => {
  const path = `${group}/clusters/prod/backup/snapshots`

  it('go from queued through inProgress to completed, one at a time', async () => {
    const taken = await api('POST', path, { body: { description: 'before release', retentionInDays: 2 } })
    expect(taken.status).toBe(200)
    const { id, ...rest } = json<{ id: string }>(taken)
    expect(rest).toMatchObject({ status: 'queued', snapshotType: 'onDemand', description: 'before release' })
    expect(await codeOf(api('POST', path, { body: {} }))).toBe('400 UNFINISHED_ON_DEMAND_SNAPSHOT')
    clock.advance(8)
    const begun = json(await api('GET', `${path}/${id}`))
    expect(begun).toMatchObject({ status: 'inProgress' })
    for (const name of GROWN) expect([rest, begun].filter((each) => name in each)).toEqual([])
    clock.advance(200)
    const halfDone = json(await api('GET', `${path}/${id}`))
    expect(Object.keys(halfDone)).toEqual(expect.arrayContaining(GROWN))
    expect(halfDone).toMatchObject({ status: 'inProgress' })
    expect(await codeOf(api('DELETE', `${path}/${id}`))).toBe('400 CANNOT_DELETE_IN_PROGRESS_SNAPSHOT')
    clock.advance(192)
    expect(json(await api('GET', `${path}/${id}`))).toMatchObject({ status: 'completed', cloudProvider: 'AWS' })
    expect((await api('DELETE', `${path}/${id}`)).status).toBe(204)
    expect(await codeOf(api('GET', `${path}/${id}`))).toBe('404 SNAPSHOT_NOT_FOUND')
  })

  it('are taken on demand while a scheduled one is in progress', async () => {
    const prod = [...emulator.world.clusters.values()].find(({ name }) => name === 'prod')
    emulator.world.addSnapshot({ clusterId: prod?.id ?? '', snapshotType: 'scheduled', status: 'inProgress' })
    expect((await api('POST', path, { body: {} })).status).toBe(200)
  })

  it('need a cluster with backup, and a retention of at least a day', async () => {
    expect(await codeOf(api('POST', path, { body: { retentionInDays: 0 } }))).toBe('400 INVALID_ATTRIBUTE')
    await api('PATCH', `${group}/clusters/prod`, { body: { backupEnabled: false } })
    expect(await codeOf(api('POST', path, { body: {} }))).toBe('404 BACKUP_CONFIG_NOT_FOUND')
  })

  it('of a flex cluster have upper-case states', async () => {
    const flexPath = `${group}/flexClusters/playground/backup/snapshots`
    const { results } = json<{ results: { id: string; status: string }[] }>(await api('GET', flexPath))
    expect(results).toMatchObject([{ status: 'COMPLETED' }])
    expect((await api('GET', `${flexPath}/${results[0]?.id}`)).status).toBe(200)
  })
})
