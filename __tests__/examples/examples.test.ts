import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  sampleWorld,
  startEmulator,
  type Emulator
} from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runWorkflow, type Values } from './run-workflow.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples')
const TESTED = ['gate-deployment.yml']

const values: Values = {
  'secrets.MONGODB_ATLAS_CLIENT_ID': SAMPLE_CLIENT_ID,
  'secrets.MONGODB_ATLAS_CLIENT_SECRET': SAMPLE_CLIENT_SECRET,
  'vars.MONGODB_ATLAS_PROJECT_ID': SAMPLE_PROJECT_ID
}

let emulator: Emulator

beforeEach(async () => {
  const world = sampleWorld()
  for (const alert of world.alerts.values()) alert.acknowledgedUntil = '2099-01-01T00:00:00Z'
  emulator = await startEmulator({ world })
})

afterEach(() => emulator.close())

const run = (file: string) => runWorkflow(`examples/${file}`, values, { 'base-url': emulator.url, interval: '50ms' })

it('every example is run by a test', () => {
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))).toEqual(TESTED)
})

it('the example of the README is the one that is tested', () => {
  const readme = readFileSync(join(FOLDER, '..', 'README.md'), 'utf8')
  const example = readFileSync(join(FOLDER, 'gate-deployment.yml'), 'utf8')
  const steps = example.slice(example.indexOf('    steps:\n'))
  expect(readme).toContain(steps.trimEnd())
})

describe('gate-deployment.yml', () => {
  it('deploys when everything is as it must be', async () => {
    const outcomes = await run('gate-deployment.yml')
    expect(outcomes.map(({ name, phase }) => [name, phase?.exitCode])).toEqual([
      ['The cluster is IDLE, or will be within 20 minutes', 0],
      ['No alert is open, but for those that somebody looks after', 0],
      ['A snapshot is at most a day old', 0],
      ['It runs the version that this release was tested with', 0],
      ['Deploy', undefined]
    ])
    expect(outcomes.at(-1)?.env['ADDRESS']).toMatch(/^mongodb\+srv:\/\/prod\./)
    expect(emulator.liveTokens()).toEqual([])
  })

  it.each<[what: string, arrange: () => void, stopsAt: string]>([
    [
      'an alert is open',
      () => void [...emulator.world.alerts.values()].forEach((alert) => delete alert.acknowledgedUntil),
      'No alert is open, but for those that somebody looks after'
    ],
    ['no snapshot exists', () => emulator.world.snapshots.clear(), 'A snapshot is at most a day old'],
    [
      'the cluster is being deleted',
      () => void [...emulator.world.clusters.values()].forEach((cluster) => (cluster.stateName = 'DELETING')),
      'The cluster is IDLE, or will be within 20 minutes'
    ]
  ])('does not when %s', async (_, arrange, stopsAt) => {
    arrange()
    const outcomes = await run('gate-deployment.yml')
    expect(outcomes.at(-1)?.name).toBe(stopsAt)
    expect(outcomes.at(-1)?.phase?.exitCode).toBe(1)
    expect(emulator.liveTokens()).toEqual([])
  })
})
