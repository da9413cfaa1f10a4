import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const HOUR_MS = 3_600_000
const list = `/groups/${SAMPLE_PROJECT_ID}/clusters`
const flexList = `/groups/${SAMPLE_PROJECT_ID}/flexClusters`
const durations = {
  clusterCreateMs: 600,
  clusterUpdateMs: 300,
  clusterSettingMs: 300,
  clusterDeleteMs: 200,
  flexCreateMs: 60,
  flexDeleteMs: 30
}
const replicationSpecs = [
  {
    regionConfigs: [
      {
        providerName: 'AWS',
        regionName: 'EU_WEST_1',
        priority: 7,
        electableSpecs: { instanceSize: 'M30', nodeCount: 3 }
      }
    ]
  }
]
const body = { name: 'fresh', clusterType: 'REPLICASET', replicationSpecs }

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations, limits: { tokenLifetimeSeconds: 86_400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

async function read(name: string, path = list): Promise<Record<string, unknown>> {
  return json(await api('GET', `${path}/${name}`))
}

describe('creating a cluster', () => {
  it('takes a while, and connection strings appear at its end', async () => {
    const created = await api('POST', list, { body })
    expect(created.status).toBe(201)
    expect(created.headers['content-type']).toBe('application/vnd.atlas.2024-10-23+json;charset=utf-8')
    expect(json(created)).toMatchObject({ name: 'fresh', stateName: 'CREATING', connectionStrings: {}, paused: false })
    clock.advance(599)
    expect(await read('fresh')).toMatchObject({ stateName: 'CREATING' })
    clock.advance(1)
    const zone = SAMPLE_PROJECT_ID.slice(-6)
    expect(await read('fresh')).toMatchObject({
      stateName: 'IDLE',
      connectionStrings: { standardSrv: `mongodb+srv://fresh.${zone}.mongodb.test` },
      replicationSpecs: [{ regionConfigs: [{ regionName: 'EU_WEST_1', electableSpecs: { instanceSize: 'M30' } }] }]
    })
  })

  it.each([
    ['a name that is taken', { name: 'prod' }, '400 DUPLICATE_CLUSTER_NAME'],
    ['the name of a flex cluster', { name: 'playground' }, '400 DUPLICATE_CLUSTER_NAME'],
    ['a name with a space', { name: 'my cluster' }, '400 CLUSTER_NAME_INVALID'],
    ['a reserved name', { name: 'atlas-abc123' }, '400 ATLAS_RESERVED_CLUSTER_NAME'],
    ['a paused cluster', { paused: true }, '400 CANNOT_CREATE_PAUSED_CLUSTER'],
    ['no name', { name: null }, '400 MISSING_ATTRIBUTE'],
    ['no replication specs', { replicationSpecs: undefined }, '400 MISSING_ATTRIBUTE'],
    [
      'a region as the provider spells it',
      { replicationSpecs: [{ regionConfigs: [{ regionName: 'eu-west-1' }] }] },
      '400 INVALID_ATTRIBUTE'
    ]
  ])('refuses %s', async (_, change, code) => {
    expect(await codeOf(api('POST', list, { body: { ...body, ...change } }))).toBe(code)
  })

  it('refuses a name whose first 23 characters are those of another', async () => {
    const prefix = 'a'.repeat(23)
    expect((await api('POST', list, { body: { ...body, name: `${prefix}-one` } })).status).toBe(201)
    const response = await api('POST', list, { body: { ...body, name: `${prefix}-two` } })
    expect(json(response)).toMatchObject({
      errorCode: 'DUPLICATE_CLUSTER_NAME_PREFIX',
      parameters: [`${prefix}-two`, 23]
    })
  })
})

describe('changing a cluster', () => {
  it('leaves it UPDATING for a while', async () => {
    const response = await api('PATCH', `${list}/prod`, { body: { replicationSpecs } })
    expect(json(response)).toMatchObject({ stateName: 'UPDATING' })
    expect(await read('prod')).toMatchObject({ stateName: 'UPDATING' })
    clock.advance(300)
    expect(await read('prod')).toMatchObject({
      stateName: 'IDLE',
      replicationSpecs: [{ regionConfigs: [{ regionName: 'EU_WEST_1' }] }]
    })
  })

  it('leaves it UPDATING for a while even if only tags or process arguments change', async () => {
    const tags = [{ key: 'env', value: 'test' }]
    expect(json(await api('PATCH', `${list}/prod`, { body: { tags } }))).toMatchObject({ stateName: 'UPDATING', tags })
    clock.advance(300)
    expect(await read('prod')).toMatchObject({ stateName: 'IDLE', tags })
    await api('PATCH', `${list}/prod/processArgs`, { body: { noTableScan: true } })
    expect(await read('prod')).toMatchObject({ stateName: 'UPDATING' })
  })

  it('pauses it: first UPDATING and paused, then IDLE and paused', async () => {
    const response = await api('PATCH', `${list}/prod`, { body: { paused: true } })
    expect(json(response)).toMatchObject({ paused: true, stateName: 'UPDATING' })
    clock.advance(300)
    expect(await read('prod')).toMatchObject({ paused: true, stateName: 'IDLE' })
  })

  it('resumes it, and does not pause it again within an hour', async () => {
    expect(json(await api('PATCH', `${list}/archive`, { body: { paused: false } }))).toMatchObject({
      paused: false,
      stateName: 'UPDATING'
    })
    clock.advance(300)
    const refused = json(await api('PATCH', `${list}/archive`, { body: { paused: true } }))
    expect(refused).toMatchObject({ error: 400, errorCode: 'CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', parameters: [60] })
    clock.advance(HOUR_MS)
    expect((await api('PATCH', `${list}/archive`, { body: { paused: true } })).status).toBe(200)
  })

  it.each([
    ['pausing together with a change', 'prod', { paused: true, tags: [] }, '409 CANNOT_UPDATE_AND_PAUSE_CLUSTER'],
    ['pausing a paused cluster', 'archive', { paused: true }, '409 CLUSTER_ALREADY_PAUSED'],
    ['changing a paused cluster', 'archive', { backupEnabled: true }, '409 CANNOT_UPDATE_PAUSED_CLUSTER'],
    ['a new name', 'prod', { name: 'production' }, '400 CLUSTER_CANNOT_CHANGE_NAME']
  ])('refuses %s', async (_, name, change, code) => {
    expect(await codeOf(api('PATCH', `${list}/${name}`, { body: change }))).toBe(code)
  })

  it('refuses to pause a busy cluster and to change a free one', async () => {
    await api('PATCH', `${list}/prod`, { body: { replicationSpecs } })
    expect(await codeOf(api('PATCH', `${list}/prod`, { body: { paused: true } }))).toBe(
      '409 CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES'
    )
    const free = [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M0' } }] }]
    emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'free', attributes: { replicationSpecs: free } })
    expect(await codeOf(api('PATCH', `${list}/free`, { body: { paused: true } }))).toBe(
      '400 TENANT_CLUSTER_UPDATE_UNSUPPORTED'
    )
  })
})

describe('deleting a cluster', () => {
  it('is accepted at once and done later, and cannot be requested twice', async () => {
    const response = await api('DELETE', `${list}/prod`)
    expect(response).toMatchObject({ status: 202, text: '{}' })
    expect(await read('prod')).toMatchObject({ stateName: 'DELETING' })
    expect(await codeOf(api('DELETE', `${list}/prod`))).toBe('400 CLUSTER_ALREADY_REQUESTED_DELETION')
    clock.advance(200)
    const gone = await api('GET', `${list}/prod`)
    expect(gone.status).toBe(404)
    expect(json(gone)).toMatchObject({
      detail: `No cluster named prod exists in group ${SAMPLE_PROJECT_ID}.`,
      errorCode: 'CLUSTER_NOT_FOUND',
      parameters: ['prod', SAMPLE_PROJECT_ID]
    })
  })

  it('is refused with termination protection', async () => {
    await api('PATCH', `${list}/prod`, { body: { terminationProtectionEnabled: true } })
    expect(await codeOf(api('DELETE', `${list}/prod`))).toBe(
      '400 CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED'
    )
    await api('PATCH', `${list}/prod`, { body: { terminationProtectionEnabled: false } })
    expect((await api('DELETE', `${list}/prod`)).status).toBe(202)
  })
})

describe('the status of a cluster', () => {
  const user = {
    username: 'x',
    databaseName: 'admin',
    password: 'long-enough',
    roles: [{ roleName: 'read', databaseName: 'shop' }]
  }

  it('is PENDING until changes of database users are applied', async () => {
    expect(await read('prod/status')).toEqual({ changeStatus: 'APPLIED' })
    await api('POST', `/groups/${SAMPLE_PROJECT_ID}/databaseUsers`, { body: user })
    expect(await read('prod/status')).toEqual({ changeStatus: 'PENDING' })
    clock.advance(20_000)
    expect(await read('prod/status')).toEqual({ changeStatus: 'APPLIED' })
  })

  it('is APPLIED while the cluster itself is CREATING', async () => {
    await api('POST', list, { body })
    await api('POST', `/groups/${SAMPLE_PROJECT_ID}/databaseUsers`, { body: user })
    expect(await read('fresh/status')).toEqual({ changeStatus: 'APPLIED' })
  })

  it('exists for flex clusters too, unless the world refuses it', async () => {
    expect(await read('playground/status')).toEqual({ changeStatus: 'APPLIED' })
    await api('POST', `/groups/${SAMPLE_PROJECT_ID}/databaseUsers`, { body: user })
    expect(await read('playground/status')).toEqual({ changeStatus: 'PENDING' })
    clock.advance(20_000)
    expect(await read('playground/status')).toEqual({ changeStatus: 'APPLIED' })
    expect(await codeOf(api('GET', `${list}/nowhere/status`))).toBe('404 CLUSTER_NOT_FOUND')
    emulator.world.flexClusterStatus = 'refused'
    expect(await codeOf(api('GET', `${list}/playground/status`))).toBe('400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
    expect(await read('prod/status')).toEqual({ changeStatus: 'APPLIED' })
  })
})

describe('older versions', () => {
  it('show the attributes that they had', async () => {
    const v2 = json(await api('GET', `${list}/prod`, { version: '2023-02-01' }))
    expect(v2).toMatchObject({ diskSizeGB: 10, replicationSpecs: [{ numShards: 1 }] })
    expect(v2).not.toHaveProperty('effectiveReplicationSpecs')
    const v1 = json(await api('GET', `${list}/prod`, { version: '2023-01-01' }))
    expect(v1).toMatchObject({ providerSettings: { instanceSizeName: 'M10', regionName: 'US_EAST_1' } })
  })
})

it('a project cannot be deleted before its clusters', async () => {
  const path = `/groups/${SAMPLE_PROJECT_ID}`
  expect(await codeOf(api('DELETE', path))).toBe('409 CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
  await Promise.all(['prod', 'archive'].map((name) => api('DELETE', `${list}/${name}`)))
  await api('DELETE', `${flexList}/playground`)
  expect(await codeOf(api('DELETE', path))).toBe('409 CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
  clock.advance(200)
  expect(await api('DELETE', path)).toMatchObject({ status: 202, text: '{}' })
  expect((await api('GET', path)).status).toBe(404)
  expect((await api('DELETE', `/groups/${SAMPLE_EMPTY_PROJECT_ID}`)).status).toBe(202)
})

describe('validating a cluster', () => {
  const path = `/groups/${SAMPLE_PROJECT_ID}/clusterConfigurations:validate`
  const regionConfigs = [{ providerName: 'AWS', regionName: 'eu-west-1' }]

  it.each([
    ['a new one', { clusterDescription: body, editing: false }, []],
    [
      'one whose name is taken',
      { clusterDescription: { ...body, name: 'prod' }, editing: false },
      ['DUPLICATE_CLUSTER_NAME']
    ],
    ['one that exists', { clusterDescription: { ...body, name: 'prod' }, editing: true }, []],
    [
      'one with several mistakes',
      { clusterDescription: { ...body, name: 'a b', replicationSpecs: [{ regionConfigs }] }, editing: false },
      ['CLUSTER_NAME_INVALID', 'INVALID_ATTRIBUTE']
    ]
  ])('says what is wrong with %s', async (_, configuration, codes) => {
    const response = await api('POST', path, { body: configuration })
    expect(response.status).toBe(200)
    const { valid, errors } = json<{ valid: boolean; errors: { errorCode: string }[] }>(response)
    expect(errors.map(({ errorCode }) => errorCode)).toEqual(codes)
    expect(valid).toBe(codes.length === 0)
    expect([...emulator.world.clusters.values()].map(({ name }) => name)).not.toContain('fresh')
  })

  it('needs to know whether it exists', async () => {
    expect(await codeOf(api('POST', path, { body: { clusterDescription: body } }))).toBe('400 MISSING_ATTRIBUTE')
  })
})
