import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import type { WorkflowOptions } from './run-workflow.ts'
import { census, exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

const run = (more: Partial<WorkflowOptions> = {}) => runExample('reach-cluster.yml', emulator, more)

describeScripts()('the example (needs bash)', () => {
  it('gives the job an address that works, and removes it', async () => {
    const before = census(emulator)
    let during = before
    const outcomes = await run({
      beforePost() {
        during = census(emulator)
        return Promise.resolve()
      }
    })
    expect(exitCodes(outcomes)).toEqual([
      ['npm ci', 0],
      ['Allow this runner until the job ends', 0],
      ['Create a user for this job', 0],
      ['Migrate', 0]
    ])
    expect(outcomes.at(-1)?.phase?.stdout).toMatch(/^atlas-tasks-\w{8} at prod\./m)
    expect(during.users).toHaveLength(before.users.length + 1)
    expect(during.access).toHaveLength(before.access.length + 1)
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
})
