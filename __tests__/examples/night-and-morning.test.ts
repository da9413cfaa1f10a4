import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../local/emulator/resources/clusters.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { exitCodes, runExample } from './sample-job.ts'

const NAMES = ['staging', 'demo', 'dev-idle', 'dev-used'] as const

let emulator: Emulator

beforeEach(async () => {
  emulator = await startEmulator({ durations: { clusterUpdateMs: 300, clusterSettingMs: 300 } })
})

afterEach(() => emulator.close())

function add(name: (typeof NAMES)[number], instanceSize: string, more: Partial<ClusterRecord> = {}): ClusterRecord {
  const replicationSpecs = [{ regionConfigs: [{ electableSpecs: { instanceSize, nodeCount: 3 } }] }]
  return emulator.world.addCluster({
    projectId: SAMPLE_PROJECT_ID,
    name,
    createDate: '2026-01-02T03:04:05Z',
    attributes: { replicationSpecs },
    ...more
  })
}

const runJob = (job: string) => runExample('night-and-morning.yml', emulator, { job })

/** Each cluster, with its tier, or that it is paused. */
function clusters(): readonly (readonly [name: string, what: string | undefined])[] {
  return NAMES.map((name) => {
    const found = [...emulator.world.clusters.values()].find((cluster) => cluster.name === name)
    const tier = /"instanceSize":"(\w+)"/.exec(JSON.stringify(found?.attributes))?.[1]
    return [name, found?.paused === true ? 'paused' : tier]
  })
}

it('pauses and scales down in the evening, but not what is in use', async () => {
  add('staging', 'M10')
  add('demo', 'M30')
  add('dev-idle', 'M10')
  emulator.world.addLogin({ clusterId: add('dev-used', 'M10').id, atMs: Date.now() - 60_000 })
  const outcomes = await runJob('evening')
  expect(exitCodes(outcomes).map(([, code]) => code)).toEqual([0, 0, 0])
  expect(clusters()).toEqual([
    ['staging', 'paused'],
    ['demo', 'M10'],
    ['dev-idle', 'paused'],
    ['dev-used', 'M10']
  ])
  expect(emulator.liveTokens()).toEqual([])
})

it('resumes and scales up in the morning', async () => {
  add('staging', 'M10', { paused: true })
  add('demo', 'M10')
  add('dev-idle', 'M10', { paused: true })
  add('dev-used', 'M10')
  const outcomes = await runJob('morning')
  expect(exitCodes(outcomes).map(([, code]) => code)).toEqual([0, 0])
  expect(clusters()).toEqual([
    ['staging', 'M10'],
    ['demo', 'M30'],
    ['dev-idle', 'paused'],
    ['dev-used', 'M10']
  ])
  expect(emulator.liveTokens()).toEqual([])
})
