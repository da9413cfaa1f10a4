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
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runWorkflow, type Values } from './run-workflow.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples')
const TESTED = ['gate-deployment.yml', 'reach-cluster.yml', 'remove-leftovers.yml', 'test-cluster.yml']

const values: Values = {
  'secrets.MONGODB_ATLAS_CLIENT_ID': SAMPLE_CLIENT_ID,
  'secrets.MONGODB_ATLAS_CLIENT_SECRET': SAMPLE_CLIENT_SECRET,
  'vars.MONGODB_ATLAS_ORG_ID': SAMPLE_ORG_ID,
  'vars.MONGODB_ATLAS_PROJECT_ID': SAMPLE_PROJECT_ID
}

let emulator: Emulator

beforeEach(async () => {
  const world = sampleWorld()
  for (const alert of world.alerts.values()) alert.acknowledgedUntil = '2099-01-01T00:00:00Z'
  emulator = await startEmulator({ world, durations: { flexCreateMs: 300, accessListMs: 100, databaseUserMs: 100 } })
})

afterEach(() => emulator.close())

const run = (file: string) => runWorkflow(`examples/${file}`, values, { 'base-url': emulator.url, interval: '50ms' })

it('every example is run by a test', () => {
  expect(readdirSync(FOLDER).filter((name) => name.endsWith('.yml'))).toEqual(TESTED)
})

it.each(['gate-deployment.yml', 'reach-cluster.yml', 'test-cluster.yml'])(
  'the README shows %s as it is tested',
  (file) => {
    const readme = readFileSync(join(FOLDER, '..', 'README.md'), 'utf8')
    const example = readFileSync(join(FOLDER, file), 'utf8')
    const steps = example.slice(example.indexOf('    steps:\n'))
    expect(readme).toContain(steps.trimEnd())
  }
)

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

/** What a job could leave in the project. */
const census = () => ({
  users: [...emulator.world.databaseUsers.keys()],
  access: [...emulator.world.accessList.keys()],
  flex: [...emulator.world.flexClusters.values()]
    .filter(({ stateName }) => stateName !== 'DELETING')
    .map(({ id }) => id)
})

describe('reach-cluster.yml', () => {
  it('gives the job an address that works, and takes it back', async () => {
    const before = census()
    const outcomes = await run('reach-cluster.yml')
    expect(outcomes.map(({ name, phase }) => [name, phase?.exitCode])).toEqual([
      ['Let this runner in until the job ends', 0],
      ['Make a user for this job', 0],
      ['Migrate', undefined]
    ])
    expect(outcomes[2]?.env['MONGODB_URI']).toMatch(/^mongodb\+srv:\/\/atlas-tasks-\w{8}:[\w-]{32}@prod\./)
    expect(census()).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('does not migrate, and leaves nothing, when the user cannot be made', async () => {
    const before = census()
    for (const cluster of emulator.world.clusters.values()) cluster.name = 'other'
    const outcomes = await run('reach-cluster.yml')
    expect(outcomes.at(-1)).toMatchObject({ name: 'Make a user for this job', phase: { exitCode: 1 } })
    expect(census()).toEqual(before)
  })
})

describe('test-cluster.yml', () => {
  it('gives the job a cluster, and takes it back', async () => {
    const before = census()
    const outcomes = await run('test-cluster.yml')
    expect(outcomes.map(({ name, phase }) => [name, phase?.exitCode])).toEqual([
      ['Create a cluster for this job', 0],
      ['Test', undefined]
    ])
    expect(outcomes[1]?.env['MONGODB_URI']).toMatch(/^mongodb\+srv:\/\/atlas-tasks-\w{8}:[\w-]{32}@/)
    expect(census()).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })
})

describe('remove-leftovers.yml', () => {
  const tags = [{ key: 'atlas-tasks', value: '77-1-x7k2p9qa' }]
  const addOld = (more = {}) =>
    emulator.world.addCluster({
      projectId: SAMPLE_PROJECT_ID,
      name: 'pr-17',
      createDate: '2026-01-02T03:04:05Z',
      attributes: { tags },
      ...more
    })

  it('removes what a job has left, and nothing else', async () => {
    const left = addOld()
    const [outcome] = await run('remove-leftovers.yml')
    expect(outcome?.phase?.exitCode).toBe(0)
    const going = [...emulator.world.clusters.values()].filter(({ stateName }) => stateName === 'DELETING')
    expect(going).toEqual([left])
    expect(emulator.liveTokens()).toEqual([])
  })

  it('is red when something cannot be removed', async () => {
    addOld({ terminationProtectionEnabled: true })
    const [outcome] = await run('remove-leftovers.yml')
    expect(outcome?.phase?.exitCode).toBe(1)
    expect(outcome?.phase?.annotations[0]?.message).toContain('cluster pr-17: failed: ')
  })
})
