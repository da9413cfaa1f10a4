import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const loads = `/groups/${SAMPLE_PROJECT_ID}/sampleDatasetLoad`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { sampleDataMs: 400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

it('a load is WORKING, then COMPLETED, with its ID in _id', async () => {
  const started = await api('POST', `${loads}/prod`)
  expect(started.status).toBe(201)
  const { _id, ...rest } = json<{ _id: string }>(started)
  expect(rest).toEqual({
    clusterName: 'prod',
    completeDate: null,
    createDate: '2026-08-10T03:00:00Z',
    errorMessage: null,
    state: 'WORKING'
  })
  clock.advance(399)
  expect(json(await api('GET', `${loads}/${_id}`))).toMatchObject({ _id, state: 'WORKING', completeDate: null })
  clock.advance(5_000)
  expect(json(await api('GET', `${loads}/${_id}`))).toMatchObject({
    state: 'COMPLETED',
    completeDate: '2026-08-10T03:00:00Z'
  })
})

it('a load is visible only in its project', async () => {
  const { _id } = json<{ _id: string }>(await api('POST', `${loads}/playground`))
  expect((await api('GET', `${loads}/${_id}`)).status).toBe(200)
  expect((await api('GET', `/groups/${SAMPLE_EMPTY_PROJECT_ID}/sampleDatasetLoad/${_id}`)).status).toBe(404)
})

it('a load needs an existing, idle cluster', async () => {
  const codeOf = async (name: string) => String(json(await api('POST', `${loads}/${name}`)).errorCode)
  expect(await codeOf('nowhere')).toBe('CLUSTER_NOT_FOUND')
  expect(await codeOf('archive')).toBe('ATLAS_GENERAL_ERROR')
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'unfinished', stateName: 'CREATING' })
  expect(await codeOf('unfinished')).toBe('ATLAS_GENERAL_ERROR')
})

it('a load fails if the cluster has sample data already', async () => {
  const finish = async (name: string) => {
    const { _id } = json<{ _id: string }>(await api('POST', `${loads}/${name}`))
    clock.advance(400)
    return json<{ state: string; errorMessage: string | null }>(await api('GET', `${loads}/${_id}`))
  }
  expect(await finish('prod')).toMatchObject({ state: 'COMPLETED', errorMessage: null })
  expect(await finish('prod')).toMatchObject({ state: 'FAILED', errorMessage: expect.any(String) })
  expect(await finish('playground')).toMatchObject({ state: 'COMPLETED' })
})
