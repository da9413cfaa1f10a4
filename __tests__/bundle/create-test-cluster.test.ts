import { describe, expect, it } from '@jest/globals'
import type { Emulator, Fault } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const run = (inputs: Record<string, string> = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  runScenario({
    clockRate: 200,
    ...scenario,
    with: { operation: 'create-test-cluster', 'project-id': SAMPLE_PROJECT_ID, ...inputs }
  })
const messages = ({ main, post }: Transcript) =>
  [...main.annotations, ...post.annotations].map(({ level, message }) => `${level}: ${message}`)
const writes = ({ requests }: Transcript) =>
  requests.filter((line) => /^(POST|DELETE|PATCH) \/api\/atlas/.test(line)).map((line) => line.replace(PROJECT, ''))
const bodyOf = ({ emulator }: Transcript, path: string) =>
  JSON.parse(
    emulator.requests.find((request) => request.method === 'POST' && request.path === `${PROJECT}${path}`)?.body ?? ''
  ) as {
    name: string
    tags: { key: string; value: string }[]
  }
/** Names of everything in the project that the step could have made. */
const census = ({ world }: Emulator) => ({
  flex: [...world.flexClusters.values()].filter(({ stateName }) => stateName !== 'DELETING').map(({ name }) => name),
  dedicated: [...world.clusters.values()].filter(({ stateName }) => stateName !== 'DELETING').map(({ name }) => name),
  users: [...world.databaseUsers.values()].map(({ username }) => username),
  access: [...world.accessList.values()].map(({ cidrBlock }) => cidrBlock)
})
/** What the emulator holds before a step. */
async function before(): Promise<ReturnType<typeof census>> {
  let found: ReturnType<typeof census> | undefined
  await runScenario({
    with: { operation: 'listOrgs', 'dry-run': 'true' },
    arrange: (emulator) => void (found = census(emulator))
  })
  return found ?? census(undefined as never)
}

describe('create-test-cluster', () => {
  it('gives a flex cluster that works, and takes all of it back', async () => {
    const untouched = await before()
    let during = untouched
    const transcript = await run({}, { between: (emulator) => void (during = census(emulator)) })
    const { main, emulator } = transcript
    expect(messages(transcript)).toEqual([])
    expect(main.exitCode).toBe(0)
    const { name, tags } = bodyOf(transcript, '/flexClusters')
    expect(name).toMatch(/^[a-z2-9]{8}-1234567890$/)
    expect(tags.map(({ key, value }) => `${key}=${value}`)).toEqual([
      `atlas-tasks=1234567890-1-${name.slice(0, 8)}`,
      'github-owner=example',
      'github-repository=shop'
    ])
    const { outputs } = main
    expect(outputs).toMatchObject({ name, state: 'IDLE', satisfied: 'true', 'ip-address': '203.0.113.7' })
    const { username = '', password = '' } = outputs
    expect(password).toHaveLength(32)
    expect(outputs['connection-string']).toMatch(
      new RegExp(`^mongodb\\+srv://${username}:${encodeURIComponent(password)}@[\\w.-]+\\.mongodb\\.net/?`)
    )
    const open = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect([...open, main.summary, JSON.stringify(main.state)].filter((text) => text.includes(password))).toEqual([])
    expect(outputs['result']).not.toContain(password)
    expect(during.flex).toEqual([...untouched.flex, name])
    expect(during.users).toEqual([...untouched.users, username])
    expect(during.access).toEqual([...untouched.access, '203.0.113.7/32'])
    expect(census(emulator)).toEqual(untouched)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('waits for the user only when the cluster is there, since Atlas says APPLIED before', async () => {
    const paths: string[] = []
    await run(
      {},
      { between: ({ requests }) => void paths.push(...requests.map(({ path }) => path.replace(PROJECT, ''))) }
    )
    const idle = paths.findLastIndex((path) => /^\/flexClusters\/./.test(path))
    const status = paths.findIndex((path) => /^\/clusters\/.*\/status$/.test(path))
    expect(idle).toBeGreaterThan(-1)
    expect(status).toBeGreaterThan(idle)
  })

  it('asks for cluster and access at once', async () => {
    const { emulator } = await run()
    const made = emulator.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(PROJECT))
    const looks = emulator.requests.filter(({ path }) => /flexClusters\/./.test(path))
    expect(made.map(({ path }) => path.replace(PROJECT, '')).sort()).toEqual([
      '/accessList',
      '/databaseUsers',
      '/flexClusters'
    ])
    expect(Math.max(...made.map(({ atMs }) => atMs))).toBeLessThan(Math.min(...looks.map(({ atMs }) => atMs)))
  })

  it('makes a dedicated cluster of the version and region that are asked for', async () => {
    const parameters =
      'tier: m10\nprovider: gcp\nregion: EUROPE_WEST_3\nversion: 8.0\nname: nightly\nroles: readWrite@app'
    const untouched = await before()
    const transcript = await run({ parameters })
    expect(messages(transcript)).toEqual([])
    expect(bodyOf(transcript, '/clusters')).toMatchObject({
      name: 'nightly',
      clusterType: 'REPLICASET',
      mongoDBMajorVersion: '8.0',
      replicationSpecs: [
        {
          regionConfigs: [
            { providerName: 'GCP', regionName: 'EUROPE_WEST_3', electableSpecs: { instanceSize: 'M10', nodeCount: 3 } }
          ]
        }
      ]
    })
    expect(bodyOf(transcript, '/databaseUsers')).toMatchObject({
      roles: [{ roleName: 'readWrite', databaseName: 'app' }],
      scopes: [{ name: 'nightly', type: 'CLUSTER' }]
    })
    expect(census(transcript.emulator)).toEqual(untouched)
  })

  it('loads sample data and makes search indexes, and waits for both', async () => {
    const index =
      '{"database":"sample_mflix","collectionName":"movies","name":"titles","definition":{"mappings":{"dynamic":true}}}'
    const transcript = await run({ parameters: `tier: M10\nsample-data: true\nsearch-indexes: '[${index}]'` })
    expect(messages(transcript)).toEqual([])
    expect(transcript.main.log).toMatch(/COMPLETED after[^]*READY after[^]*APPLIED after/)
    expect(writes(transcript).filter((line) => /sampleDatasetLoad|search/.test(line))).toHaveLength(2)
  })

  it('reports everything that is wrong at once, and sends nothing', async () => {
    const parameters = [
      'tier: M7x',
      'provider: ibm',
      'name: my_cluster',
      'roles: "@app"',
      'ip: here',
      'expires-in: 8d',
      'search-indexes: default',
      'keep-on-failure: soon'
    ].join('\n')
    const transcript = await run({ parameters })
    expect(transcript.requests).toEqual([])
    const [error = ''] = messages(transcript)
    for (const option of ['tier', 'provider', 'name', 'roles', 'ip', 'expires-in', 'search-indexes', 'keep-on-failure'])
      expect(error).toContain(`parameters.${option}:`)
    const version = await run({ parameters: 'version: 8.0' })
    expect(messages(version)[0]).toContain('parameters.version: Atlas chooses the version of a FLEX cluster')
  })

  it('changes nothing in a dry run', async () => {
    const transcript = await run({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/Dry run: cluster \S+ \(FLEX, AWS US_EAST_1\) would be created/)
    expect(writes(transcript)).toEqual([])
  })

  it('copes with an Atlas that does not tell of users of flex clusters', async () => {
    const transcript = await run({}, { arrange: ({ world }) => void (world.flexClusterStatus = 'refused') })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Atlas does not tell whether a flex cluster knows its users.')
  })
})

describe('a test cluster that does not come about', () => {
  it('is red when the time is up, and goes all the same', async () => {
    const untouched = await before()
    const transcript = await run({ timeout: '1m' }, { emulator: { durations: { flexCreateMs: 3_600_000 } } })
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)[0]).toMatch(/Not reached within 1 min.*: state IDLE.*CREATING/)
    expect(transcript.main.outputs['connection-string']).toBeUndefined()
    expect(census(transcript.emulator)).toEqual(untouched)
  })

  it.each<[string, Fault['on']]>([
    ['cluster', { method: 'POST', path: `${PROJECT}/flexClusters` }],
    ['access', { method: 'POST', path: `${PROJECT}/accessList` }],
    ['user', { method: 'POST', path: `${PROJECT}/databaseUsers` }]
  ])('leaves nothing where Atlas refuses the %s', async (_, on) => {
    const untouched = await before()
    const body = { error: 403, errorCode: 'FEATURE_UNSUPPORTED', detail: 'not in this plan', reason: 'Forbidden' }
    const transcript = await run(
      {},
      { arrange: ({ script }) => script({ on, effect: { kind: 'status', status: 403, body } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messages(transcript)).toHaveLength(1)
    expect(messages(transcript)[0]).toContain('FEATURE_UNSUPPORTED')
    expect(census(transcript.emulator)).toEqual(untouched)
  })

  it('is found by its tag where the answer was lost', async () => {
    const untouched = await before()
    const on = { method: 'POST', path: `${PROJECT}/flexClusters` }
    const transcript = await run({}, { arrange: ({ script }) => script({ on, effect: { kind: 'drop-response' } }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.post.log).toMatch(/Removed: the flex cluster/)
    expect(census(transcript.emulator)).toEqual(untouched)
  })
})

describe('keep-on-failure', () => {
  const parameters = 'keep-on-failure: 12h'

  it('leaves the cluster alone, with a date, when the job has failed', async () => {
    const untouched = await before()
    const transcript = await run({ parameters }, { postWith: { 'job-status': 'failure' } })
    const { world } = transcript.emulator
    const { name } = bodyOf(transcript, '/flexClusters')
    const kept = [...world.flexClusters.values()].find((cluster) => cluster.name === name)
    const until = kept?.tags.find(({ key }) => key === 'keep-until')?.value ?? ''
    expect(until).toMatch(/^\d{8}T\d{6}Z$/)
    expect(kept?.tags).toHaveLength(4)
    expect(messages(transcript)).toEqual([
      expect.stringMatching(/^notice: Kept: the flex cluster .*and costs, until 2/)
    ])
    expect(transcript.post.summary).toMatch(/left in Atlas[^]*costs, until/)
    expect({ ...census(transcript.emulator), flex: [] }).toEqual({ ...untouched, flex: [] })
  })

  it.each(['success', 'cancelled'])('removes it when the job ended as %s', async (status) => {
    const untouched = await before()
    const transcript = await run({ parameters }, { postWith: { 'job-status': status } })
    expect(messages(transcript)).toEqual([])
    expect(census(transcript.emulator)).toEqual(untouched)
  })

  it('also keeps a dedicated one', async () => {
    const transcript = await run({ parameters: `${parameters}\ntier: M10` }, { postWith: { 'job-status': 'failure' } })
    expect(messages(transcript)).toEqual([expect.stringMatching(/^notice: Kept: the cluster /)])
    expect(writes(transcript).filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
  })
})
