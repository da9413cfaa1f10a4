import { afterEach, beforeEach, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { describeScripts } from './has-commands.ts'
import { exitCodes, runExample, startSampleAtlas } from './sample-job.ts'

const WAIT = 'Wait until the cluster is ready'
const ALERTS = 'Check that every open alert is acknowledged'
const BACKUP = 'Check that the newest snapshot is at most a day old'
const VERSION = 'Check that the cluster runs the tested version'

let emulator: Emulator

beforeEach(async () => {
  emulator = await startSampleAtlas()
  for (const alert of emulator.world.alerts.values()) alert.acknowledgedUntil = '2099-01-01T00:00:00Z'
})

afterEach(() => emulator.close())

const run = () => runExample('gate-deployment.yml', emulator)

describeScripts()('the example (needs bash)', () => {
  it('deploys when everything is as it must be', async () => {
    const outcomes = await run()
    expect(exitCodes(outcomes)).toEqual([
      [WAIT, 0],
      [VERSION, 0],
      [ALERTS, 0],
      [BACKUP, 0],
      ['Deploy', 0]
    ])
    expect(outcomes.at(-1)?.phase?.stdout).toMatch(/^Deploying against mongodb\+srv:\/\/prod\./)
    expect(emulator.liveTokens()).toEqual([])
  })

  const clusters = () => [...emulator.world.clusters.values()]

  it.each<[what: string, arrange: () => void, stopsAt: string]>([
    ['an alert is open', () => emulator.world.alerts.forEach((alert) => delete alert.acknowledgedUntil), ALERTS],
    ['no snapshot exists', () => emulator.world.snapshots.clear(), BACKUP],
    ['the cluster is being deleted', () => clusters().forEach((cluster) => (cluster.stateName = 'DELETING')), WAIT]
  ])('does not when %s', async (_, arrange, stopsAt) => {
    arrange()
    const outcomes = await run()
    expect(exitCodes(outcomes).at(-1)).toEqual([stopsAt, 1])
    expect(emulator.liveTokens()).toEqual([])
  })
})
