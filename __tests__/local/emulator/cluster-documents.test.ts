import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { DEFAULT_DURATIONS } from '../../../local/emulator/resources/registry.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

type Json = Record<string, unknown>
interface Spec extends Json {
  id: string
  zoneId: string
  regionConfigs: Json[]
}
interface Cluster extends Json {
  replicationSpecs: Spec[]
}

const list = `/groups/${SAMPLE_PROJECT_ID}/clusters`
const HOUR_MS = 3_600_000

let emulator: Emulator
let clock: TestClock
let api: Api
let counter = 0

beforeAll(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, limits: { tokenLifetimeSeconds: 30 * 24 * 3600 } })
  api = await signIn(emulator.url)
})

afterAll(() => emulator.close())

/** Creates a cluster in a version, and returns its name and what the response says. */
async function create(version: string, body: Json): Promise<{ name: string; created: Cluster }> {
  const name = `cluster-${(counter += 1)}`
  const response = await api('POST', list, { version, body: { name, clusterType: 'REPLICASET', ...body } })
  expect(`${response.status} ${response.status === 201 ? '' : response.text}`).toBe('201 ')
  return { name, created: json<Cluster>(response) }
}

async function read(name: string, version = '2024-08-05'): Promise<Cluster> {
  return json<Cluster>(await api('GET', `${list}/${name}`, { version }))
}

function region(more: Json = {}): Json {
  const electableSpecs = { instanceSize: 'M10', nodeCount: 3 }
  return { providerName: 'AWS', regionName: 'EU_WEST_1', priority: 7, electableSpecs, ...more }
}

const SPECS = { replicationSpecs: [{ regionConfigs: [region()] }] }
const ONLY_NEW = [
  ...['adaptiveCapacity', 'effectiveDatabaseEdition', 'effectiveReplicationSpecs', 'featureCompatibilityVersion'],
  ...['internalClusterRole', 'redactClientLogData', 'retainBackups', 'useAwsTimeBasedSnapshotCopyForFastInitialSync']
]

describe('a cluster of each version', () => {
  it('has the attributes of its version alone', async () => {
    const { name } = await create('2024-10-23', SPECS)
    const [newest, middle, oldest] = [await read(name), await read(name, '2023-02-01'), await read(name, '2023-01-01')]
    expect(Object.keys(newest)).toEqual(expect.arrayContaining(ONLY_NEW))
    for (const old of [middle, oldest]) {
      expect(Object.keys(old).filter((each) => ONLY_NEW.includes(each))).toEqual([])
      expect(old).toMatchObject({ diskSizeGB: 10 })
    }
    expect(newest).not.toHaveProperty('diskSizeGB')
    const [spec] = newest.replicationSpecs
    expect(
      Object.keys(spec?.regionConfigs[0] ?? {})
        .filter((each) => each.startsWith('effective'))
        .sort()
    ).toEqual(['effectiveAnalyticsSpecs', 'effectiveElectableSpecs', 'effectiveReadOnlySpecs'])
    const [old] = middle.replicationSpecs
    expect(Object.keys(old ?? {}).sort()).toEqual(['id', 'numShards', 'regionConfigs', 'zoneId', 'zoneName'])
    expect(old?.regionConfigs[0]).toMatchObject({ electableSpecs: { instanceSize: 'M10', nodeCount: 3 } })
    expect(old?.regionConfigs[0]?.electableSpecs).not.toHaveProperty('diskSizeGB')
    expect(old?.id).not.toBe(spec?.id)
    expect(old?.zoneId).toBe(spec?.zoneId)
  })

  it('of 2023-01-01 keeps its provider settings, which no other version shows', async () => {
    const providerSettings = { providerName: 'AWS', instanceSizeName: 'M30', regionName: 'EU_WEST_1' }
    const { name, created } = await create('2023-01-01', { providerSettings, diskSizeGB: 60, numShards: 1 })
    expect(created).toMatchObject({ providerSettings, diskSizeGB: 60, numShards: 1, replicationFactor: 3 })
    expect(created.replicationSpecs).toMatchObject([
      { regionsConfig: { EU_WEST_1: { electableNodes: 3, priority: 7 } } }
    ])
    const newest = await read(name)
    expect(newest).not.toHaveProperty('providerSettings')
    expect(newest.replicationSpecs[0]?.regionConfigs).toMatchObject([
      { regionName: 'EU_WEST_1', electableSpecs: { instanceSize: 'M30', diskSizeGB: 60 } }
    ])
  })

  it('of 2023-02-01 keeps its disk size and its number of shards', async () => {
    const replicationSpecs = [{ numShards: 2, regionConfigs: [region()], zoneName: 'Zone 1' }]
    const body = { clusterType: 'SHARDED', diskSizeGB: 40, replicationSpecs }
    const { name, created } = await create('2023-02-01', body)
    expect(created).toMatchObject({ diskSizeGB: 40, replicationSpecs: [{ numShards: 2, zoneName: 'Zone 1' }] })
    const { replicationSpecs: shards } = await read(name)
    expect(shards).toHaveLength(2)
    expect(shards[0]?.id).not.toBe(shards[1]?.id)
    expect(shards[0]?.zoneId).toBe(shards[1]?.zoneId)
    clock.advance(HOUR_MS)
    await api('PATCH', `${list}/${name}`, { version: '2023-02-01', body: { diskSizeGB: 80 } })
    expect(await read(name, '2023-02-01')).toMatchObject({ diskSizeGB: 80, replicationSpecs: [{ numShards: 2 }] })
  })

  it('writes disk sizes with a decimal point', async () => {
    const { name } = await create('2024-10-23', SPECS)
    const { text } = await api('GET', `${list}/${name}`)
    expect(text).toContain('"diskSizeGB":10.0')
    expect(text).not.toMatch(/"diskSizeGB":10[,}]/)
    expect(text).toMatch(/"nodeCount":3[,}]/)
  })
})

describe('what a request leaves open', () => {
  it('is completed from the provider and the tier', async () => {
    const azure = region({ providerName: 'AZURE', regionName: 'EUROPE_WEST', electableSpecs: { instanceSize: 'M30' } })
    const { created } = await create('2024-10-23', { replicationSpecs: [{ regionConfigs: [azure] }] })
    expect(created.replicationSpecs[0]?.regionConfigs[0]).toMatchObject({
      electableSpecs: { instanceSize: 'M30', nodeCount: 3, diskSizeGB: 40, diskThroughput: 125 },
      readOnlySpecs: { instanceSize: 'M30', nodeCount: 0, diskSizeGB: 40 },
      analyticsSpecs: { instanceSize: 'M30', nodeCount: 0 },
      autoScaling: { compute: { enabled: false }, diskGB: { enabled: false } }
    })
    const nvme = region({ electableSpecs: { instanceSize: 'M40_NVME', nodeCount: 3 } })
    const fast = await create('2024-10-23', { replicationSpecs: [{ regionConfigs: [nvme] }] })
    expect(fast.created.replicationSpecs[0]?.regionConfigs[0]).toMatchObject({
      electableSpecs: { instanceSize: 'M40_NVME', diskSizeGB: 380, ebsVolumeType: 'PROVISIONED' }
    })
  })

  it('of each cluster has IDs of its own', async () => {
    const all = await Promise.all([create('2024-10-23', SPECS), create('2024-10-23', SPECS)])
    const specs = all.map(({ created }) => created.replicationSpecs[0])
    expect(specs[0]?.id).not.toBe(specs[1]?.id)
    expect(specs[0]?.zoneId).not.toBe(specs[1]?.zoneId)
  })

  it('shows tags in the response to a creation only if some were given', async () => {
    const { name, created } = await create('2024-10-23', SPECS)
    expect(created).not.toHaveProperty('tags')
    expect(await read(name)).toMatchObject({ tags: [] })
    const tags = [{ key: 'env', value: 'test' }]
    expect((await create('2024-10-23', { ...SPECS, tags })).created).toMatchObject({ tags })
  })

  it.each([
    ['6.0', '6.0', /^6\.0\.\d+$/],
    ['7', '7.0', /^7\.0\.\d+$/],
    [undefined, '8.0', /^8\.0\.\d+$/]
  ])('runs the major version asked for: %s', async (asked, major, version) => {
    const { created } = await create('2024-10-23', { ...SPECS, ...(asked && { mongoDBMajorVersion: asked }) })
    expect(created).toMatchObject({
      mongoDBMajorVersion: major,
      featureCompatibilityVersion: major,
      mongoDBVersion: expect.stringMatching(version)
    })
  })
})

it('a free cluster shares its hardware, and has an address from the start', async () => {
  const free = { providerName: 'TENANT', backingProviderName: 'AWS', regionName: 'US_EAST_1', priority: 7 }
  const regionConfigs = [{ ...free, electableSpecs: { instanceSize: 'M0' } }]
  const { name, created } = await create('2024-10-23', { replicationSpecs: [{ regionConfigs }] })
  expect(created.connectionStrings).toEqual({ standardSrv: expect.stringMatching(/^mongodb\+srv:.*\.mongodb\.test$/) })
  expect(created).not.toHaveProperty('advancedConfiguration')
  expect(created.replicationSpecs[0]?.regionConfigs).toEqual([
    { ...free, electableSpecs: { diskSizeGB: 0.5, effectiveInstanceSize: 'M0', instanceSize: 'M0' } }
  ])
  clock.advance(DEFAULT_DURATIONS.freeCreateMs / 2)
  expect(await read(name)).toMatchObject({ stateName: 'UPDATING' })
  clock.advance(DEFAULT_DURATIONS.freeCreateMs / 2)
  expect(await read(name)).toMatchObject({ stateName: 'IDLE' })
  expect(await read(name)).toMatchObject({ connectionStrings: { standard: expect.stringMatching(/ac-.*:27017/) } })
  expect(await read(name, '2023-01-01')).toMatchObject({
    providerSettings: { providerName: 'TENANT', backingProviderName: 'AWS', instanceSizeName: 'M0' }
  })
})

describe('a sharded cluster', () => {
  const shard = { regionConfigs: [region()] }

  it('says how its config servers run, and its addresses are those of mongos', async () => {
    const { name, created } = await create('2024-10-23', { clusterType: 'SHARDED', replicationSpecs: [shard, shard] })
    expect(created).toMatchObject({ configServerType: 'DEDICATED', configServerManagementMode: 'ATLAS_MANAGED' })
    expect(created.connectionStrings).toEqual({ privateEndpoint: [] })
    clock.advance(HOUR_MS)
    expect((await read(name)).connectionStrings).toEqual({
      awsPrivateLinkSrv: {},
      privateEndpoint: [],
      standard: expect.stringMatching(/:27016\/\?ssl=true&authSource=admin$/),
      standardSrv: expect.stringMatching(/^mongodb\+srv:/)
    })
  })

  it('whose shards differ is refused by versions that cannot show it', async () => {
    const large = { regionConfigs: [region({ electableSpecs: { instanceSize: 'M30', nodeCount: 3 } })] }
    const { name } = await create('2024-10-23', { clusterType: 'SHARDED', replicationSpecs: [shard, large] })
    for (const version of ['2023-01-01', '2023-02-01']) {
      expect(await codeOf(api('GET', `${list}/${name}`, { version }))).toBe('400 ASYMMETRIC_SHARD_UNSUPPORTED')
      const { results } = json<{ results: Json[] }>(await api('GET', list, { version }))
      expect(results.map((each) => each.name)).not.toContain(name)
    }
    expect(await read(name)).toMatchObject({ name })
  })
})

it('takes as long as recorded changes did', () => {
  const seconds = Object.fromEntries(Object.entries(DEFAULT_DURATIONS).map(([name, ms]) => [name, ms / 1000]))
  const recorded: Record<string, readonly [least: number, most: number]> = {
    clusterCreateMs: [488, 1762],
    clusterDeleteMs: [110, 250],
    clusterSettingMs: [1, 33],
    freeCreateMs: [4, 27],
    freeDeleteMs: [29, 29],
    flexCreateMs: [1, 8],
    flexDeleteMs: [30, 45],
    sampleDataMs: [44, 50],
    snapshotMs: [161, 527]
  }
  for (const [name, [least, most]] of Object.entries(recorded)) {
    expect({ name, isBetween: least <= (seconds[name] ?? 0) && (seconds[name] ?? 0) <= most }).toMatchObject({
      isBetween: true
    })
  }
})
