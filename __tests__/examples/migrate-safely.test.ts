import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import type { WorkflowOptions } from './run-workflow.ts'
import { census, exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

const UNTIL_MIGRATION = [
  ['npm ci', 0],
  ['Take a snapshot', 0],
  ['Allow this runner until the job ends', 0],
  ['Create a user for this job', 0]
] as const

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
})

afterEach(() => emulator.close())

const run = (more: Partial<WorkflowOptions> = {}) => runExample('migrate-safely.yml', emulator, more)

const restores = () => [...emulator.world.restoreJobs.values()]

const snapshotTaken = () =>
  [...emulator.world.snapshots.values()].find(({ description }) => description.startsWith('example/shop@'))

describeScripts()('the example (needs bash)', () => {
  it('takes a snapshot and migrates', async () => {
    const before = census(emulator)
    const outcomes = await run()
    expect(exitCodes(outcomes)).toEqual([...UNTIL_MIGRATION, ['Migrate', 0], ['Check the migrated data', 0]])
    expect(snapshotTaken()?.status).toBe('completed')
    expect(restores()).toEqual([])
    expect(census(emulator)).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })

  it.each<[script: string, steps: readonly (readonly [string, number])[]]>([
    ['npm run migrate', [['Migrate', 1]]],
    [
      'npm run check',
      [
        ['Migrate', 0],
        ['Check the migrated data', 1]
      ]
    ]
  ])('returns to the snapshot when %s fails', async (script, steps) => {
    const outcomes = await run({ replace: { [script]: 'npm run what-fails' } })
    expect(exitCodes(outcomes)).toEqual([...UNTIL_MIGRATION, ...steps, ['Return to the snapshot', 0]])
    const { id: snapshotId } = snapshotTaken() ?? {}
    expect(restores()).toMatchObject([{ snapshotId, targetClusterName: 'prod', status: 'completed' }])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('does not restore what was not migrated', async () => {
    for (const cluster of emulator.world.clusters.values()) cluster.backupEnabled = false
    const outcomes = await run()
    expect(exitCodes(outcomes).at(-1)).toEqual(['Take a snapshot', 1])
    expect(restores()).toEqual([])
  })
})
