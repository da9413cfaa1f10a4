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

const run = (more: Partial<WorkflowOptions> = {}) => runExample('test-cluster.yml', emulator, more)

describeScripts()('the example (needs bash)', () => {
  it('gives the job a cluster, and removes it', async () => {
    const before = census(emulator)
    const outcomes = await run()
    expect(exitCodes(outcomes)).toEqual([
      ['npm ci', 0],
      ['Create a cluster for this job', 0],
      ['Test', 0]
    ])
    expect(outcomes.at(-1)?.phase?.stdout).toMatch(/^atlas-tasks-\w{8} at /m)
    expect(census(emulator)).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('keeps the cluster, and nothing else, when the tests fail', async () => {
    const before = census(emulator)
    const outcomes = await run({ replace: { 'npm test': 'npm run test-that-fails' } })
    expect(exitCodes(outcomes).at(-1)).toEqual(['Test', 1])
    const { flex, ...others } = census(emulator)
    expect(flex).toHaveLength(before.flex.length + 1)
    expect(others).toEqual({ users: before.users, access: before.access })
    expect(emulator.liveTokens()).toEqual([])
  })
})
