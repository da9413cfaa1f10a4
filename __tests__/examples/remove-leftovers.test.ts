import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

const addOld = (more = {}) =>
  emulator.world.addCluster({
    projectId: SAMPLE_PROJECT_ID,
    name: 'pr-17',
    createDate: '2026-01-02T03:04:05Z',
    attributes: { tags: [{ key: 'atlas-tasks', value: '77-1-x7k2p9qa' }] },
    ...more
  })

it('removes what a job has left, and nothing else', async () => {
  const left = addOld()
  const [outcome] = await runExample('remove-leftovers.yml', emulator)
  expect(outcome?.phase?.exitCode).toBe(0)
  const deleting = [...emulator.world.clusters.values()].filter(({ stateName }) => stateName === 'DELETING')
  expect(deleting).toEqual([left])
  expect(emulator.liveTokens()).toEqual([])
})

it('fails when something cannot be removed', async () => {
  addOld({ terminationProtectionEnabled: true })
  const [outcome] = await runExample('remove-leftovers.yml', emulator)
  expect(outcome?.phase?.exitCode).toBe(1)
  expect(outcome?.phase?.annotations[0]?.message).toContain('cluster pr-17: failed: ')
})
