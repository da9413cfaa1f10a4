import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { census, exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

const run = () => runExample('reach-cluster.yml', emulator, { inputs: { 'base-url': emulator.url, interval: '50ms' } })

it('gives the job an address that works, and removes it', async () => {
  const before = census(emulator)
  const outcomes = await run()
  expect(exitCodes(outcomes)).toEqual([
    ['Allow this runner until the job ends', 0],
    ['Create a user for this job', 0],
    ['Migrate', undefined]
  ])
  expect(outcomes.at(-1)?.env['MONGODB_URI']).toMatch(/^mongodb\+srv:\/\/atlas-tasks-\w{8}:[\w-]{32}@prod\./)
  expect(census(emulator)).toEqual(before)
  expect(emulator.liveTokens()).toEqual([])
})

it('does not migrate, and leaves nothing, when the user cannot be created', async () => {
  const before = census(emulator)
  for (const cluster of emulator.world.clusters.values()) cluster.name = 'other'
  const outcomes = await run()
  expect(exitCodes(outcomes).at(-1)).toEqual(['Create a user for this job', 1])
  expect(census(emulator)).toEqual(before)
})
