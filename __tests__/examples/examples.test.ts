import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
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
import { startGitHubEmulator, type GitHubEmulator } from '../../local/github-emulator/emulator.ts'
import { runWorkflow, type Outcome, type Values } from './run-workflow.ts'

const FOLDER = join(import.meta.dirname, '..', '..', 'examples')
const TESTED = [
  'gate-deployment.yml',
  'login-atlas-cli.yml',
  'login-curl.yml',
  'login-terraform.yml',
  'reach-cluster.yml',
  'remove-leftovers.yml',
  'rotate-secret.yml',
  'test-cluster.yml'
]

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

it.each(['gate-deployment.yml', 'login-curl.yml', 'reach-cluster.yml', 'rotate-secret.yml', 'test-cluster.yml'])(
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

describe('rotate-secret.yml', () => {
  const NAME = 'MONGODB_ATLAS_CLIENT_SECRET'
  const TOKEN = 'github_pat_example-token-that-may-write-secrets'
  let github: GitHubEmulator

  beforeEach(async () => {
    github = await startGitHubEmulator()
    github.world.tokens.set(TOKEN, { kind: 'fine-grained', permissions: { secrets: 'write' } })
    github.world.addSecret(github.world.addRepository('example/shop').vault, NAME, SAMPLE_CLIENT_SECRET)
  })

  afterEach(() => github.close())

  const stored = () => github.world.repositories.get('example/shop')?.vault.secrets.get(NAME)?.value ?? ''
  const rotate = (more: Values = {}) => {
    const secrets = { 'secrets.ADMIN_TOKEN': TOKEN, [`secrets.${NAME}`]: stored(), ...more }
    const extra = { 'base-url': emulator.url }
    const runner = { GITHUB_API_URL: github.url }
    return runWorkflow('examples/rotate-secret.yml', { ...values, ...secrets }, extra, undefined, runner)
  }
  const ofAtlas = () => emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets.map(({ secret }) => secret)

  it('renews the secret, week after week', async () => {
    const seen = [stored()]
    for (let week = 0; week < 3; week++) {
      const [outcome] = await rotate()
      expect(outcome?.phase?.annotations).toEqual([])
      expect(outcome?.phase?.exitCode).toBe(0)
      expect(ofAtlas()).toEqual([stored()])
      seen.push(stored())
    }
    expect(new Set(seen).size).toBe(4)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('is red, and changes nothing, when the token may not write', async () => {
    const [outcome] = await rotate({ 'secrets.ADMIN_TOKEN': 'github_pat_revoked-by-somebody' })
    expect(outcome?.phase?.exitCode).toBe(1)
    expect([ofAtlas(), stored()]).toEqual([[SAMPLE_CLIENT_SECRET], SAMPLE_CLIENT_SECRET])
  })
})

const hasCurl = ['bash', 'curl'].every((tool) => spawnSync(tool, ['--version']).status === 0)

/** Runs a script of a workflow as the runner does, but against the emulator. */
async function runScript({ run: script = '', env }: Outcome): Promise<{ code: number | null; printed: string }> {
  const child = spawn('bash', ['-e', '-c', script.replaceAll('https://cloud.mongodb.com', emulator.url)], {
    env: { ...process.env, ...env }
  })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, printed }
}

describe('login-curl.yml', () => {
  ;(hasCurl ? it : it.skip)('lets curl ask Atlas, as long as the job lasts (needs bash and curl)', async () => {
    let asked = { code: null as number | null, printed: '' }
    let last: Outcome | undefined
    await runWorkflow('examples/login-curl.yml', values, { 'base-url': emulator.url }, async (outcomes) => {
      last = outcomes.at(-1)
      if (last !== undefined) asked = await runScript(last)
    })
    expect(asked.code).toBe(0)
    expect(JSON.parse(asked.printed)).toMatchObject({ results: [{ name: 'prod' }, { name: 'archive' }] })
    expect(emulator.liveTokens()).toEqual([])
    // When the job has ended, the token is worth nothing.
    expect(last && (await runScript(last)).code).not.toBe(0)
  })
})

describe.each(['login-terraform.yml', 'login-atlas-cli.yml'])('%s', (file) => {
  it('logs in, and gives the tool the variable that it reads', async () => {
    const outcomes = await runWorkflow(`examples/${file}`, values, { 'base-url': emulator.url })
    expect(outcomes[0]?.phase?.exitCode).toBe(0)
    expect(outcomes.at(-1)?.env['MONGODB_ATLAS_ACCESS_TOKEN']).toBe(outcomes[0]?.phase?.outputs['access-token'])
    expect(outcomes.at(-1)?.run).toMatch(file.includes('terraform') ? /^terraform plan/m : /^atlas clusters list/m)
    expect(emulator.liveTokens()).toEqual([])
  })
})
