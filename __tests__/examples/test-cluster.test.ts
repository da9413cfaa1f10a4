import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { census, exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

it('gives the job a cluster, and removes it', async () => {
  const before = census(emulator)
  const inputs = { 'base-url': emulator.url, interval: '50ms' }
  const outcomes = await runExample('test-cluster.yml', emulator, { inputs })
  expect(exitCodes(outcomes)).toEqual([
    ['Create a cluster for this job', 0],
    ['Test', undefined]
  ])
  expect(outcomes.at(-1)?.env['MONGODB_URI']).toMatch(/^mongodb\+srv:\/\/atlas-tasks-\w{8}:[\w-]{32}@/)
  expect(census(emulator)).toEqual(before)
  expect(emulator.liveTokens()).toEqual([])
})
