import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import type { WorkflowOptions } from './run-workflow.ts'
import { exitCodes, runExample, startSampleAtlas, VALUES } from './sample-job.ts'

const CHECK = 'Check that the newest snapshot of production is at most a day old'
const RESTORE = 'Restore it onto staging'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
  emulator.world.addCluster({ projectId: SAMPLE_EMPTY_PROJECT_ID, name: 'staging' })
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'staging' })
})

afterEach(() => emulator.close())

const run = (more: Partial<WorkflowOptions> = {}) => runExample('refresh-staging.yml', emulator, more)
const restores = () => [...emulator.world.restoreJobs.values()]

it('the example restores the newest snapshot of production onto staging', async () => {
  const outcomes = await run()
  expect(exitCodes(outcomes)).toEqual([
    [CHECK, 0],
    [RESTORE, 0]
  ])
  const target = { targetProjectId: SAMPLE_EMPTY_PROJECT_ID, targetClusterName: 'staging' }
  expect(restores()).toMatchObject([{ ...target, status: 'completed' }])
  expect(emulator.liveTokens()).toEqual([])
})

it('the example restores nothing without a recent snapshot', async () => {
  emulator.world.snapshots.clear()
  expect(exitCodes(await run())).toEqual([[CHECK, 1]])
  expect(restores()).toEqual([])
})

it('the example overwrites nothing of another project, whatever the variable says', async () => {
  const values = { ...VALUES, 'vars.STAGING_PROJECT_ID': SAMPLE_PROJECT_ID }
  expect(exitCodes(await run({ values })).at(-1)).toEqual([RESTORE, 1])
  expect(restores()).toEqual([])
})
