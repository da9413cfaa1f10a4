// Single facts about Atlas' responses that no recorded row in full shows.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, json, signIn, type Api } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api

beforeAll(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterAll(() => emulator.close())

it('a new project has seven links, a Location, and tags only if some were given', async () => {
  const created = await api('POST', '/groups', { body: { name: 'linked', orgId: SAMPLE_ORG_ID } })
  expect(created.headers.location).toBe(`${emulator.url}//api/atlas/v1.0`)
  expect(json<{ links: unknown[] }>(created).links).toHaveLength(7)
  expect(json(created)).not.toHaveProperty('tags')
  expect(json(await api('GET', `/groups/${String(json(created).id)}`))).toMatchObject({ tags: [] })
  const tags = [{ key: 'env', value: 'test' }]
  const tagged = await api('POST', '/groups', { body: { name: 'tagged', orgId: SAMPLE_ORG_ID, tags } })
  expect(json(tagged)).toMatchObject({ tags })
})

it('a flex cluster that is ready has its hosts and its tags', async () => {
  expect(json(await api('GET', `${group}/flexClusters/playground`))).toMatchObject({
    connectionStrings: {
      standard: expect.stringMatching(/^mongodb:\/\/ac-[^,]*\.mongodb\.test:27017,/),
      standardSrv: expect.stringMatching(/^mongodb\+srv:\/\/playground\..*\.mongodb\.test$/)
    },
    tags: []
  })
})

it('an alert about a metric says what was measured', async () => {
  const { results } = json<{ results: object[] }>(await api('GET', `${group}/alerts`))
  expect(results[0]).toMatchObject({
    currentValue: { number: expect.any(Number), units: expect.any(String) },
    eventTypeName: 'OUTSIDE_METRIC_THRESHOLD',
    hostnameAndPort: expect.stringMatching(/\.mongodb\.test:27017$/),
    metricName: expect.any(String)
  })
  const other = emulator.world.addAlert({ projectId: SAMPLE_PROJECT_ID, eventTypeName: 'NO_PRIMARY' })
  expect(json(await api('GET', `${group}/alerts/${other.id}`))).not.toHaveProperty('currentValue')
})

it('the list of sharded snapshots is not taken for the ID of one', async () => {
  const response = await api('GET', `${group}/clusters/prod/backup/snapshots/shardedClusters`)
  expect(response.status).toBe(200)
  expect(json(response)).toMatchObject({ results: expect.any(Array) })
})

it('an error in a version that ends says so, too', async () => {
  const response = await api('GET', `${group}/clusters/none`, { version: '2023-02-01' })
  expect(response.status).toBe(404)
  expect(response.headers).toMatchObject({
    deprecation: 'Mon, 5 Aug 2024 00:00:00 GMT',
    sunset: 'Thu, 1 Jul 2027 00:00:00 GMT'
  })
})

it('the name of a file is in quotation marks', async () => {
  const { results } = json<{ results: { hostname: string }[] }>(await api('GET', `${group}/processes`))
  const path = `${group}/clusters/${results[0]?.hostname}/logs/mongodb.gz`
  const headers = { Accept: 'application/vnd.atlas.2023-02-01+gzip' }
  const response = await api('GET', path, { headers })
  expect(response.headers['content-disposition']).toMatch(/^attachment; filename="[\w.-]+_mongodb\.log\.gz"$/)
})

it('a protected cluster is refused with Atlas’ text', async () => {
  emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'safe', terminationProtectionEnabled: true })
  expect(json(await api('DELETE', `${group}/clusters/safe`))).toMatchObject({
    detail:
      'Cannot terminate a cluster when termination protection is enabled. Disable termination protection and try again.',
    parameters: []
  })
})

describe('the roles of a database user', () => {
  const user = { username: 'someone', databaseName: 'admin', password: 'long-enough' }

  it.each([
    ['none', [], '400 MISSING_ATTRIBUTE'],
    ['one that does not exist', [{ roleName: 'readWrit@app', databaseName: 'admin' }], '400 UNSUPPORTED_ROLE'],
    ['a role of the project in another database', [{ roleName: 'own', databaseName: 'app' }], '400 UNSUPPORTED_ROLE']
  ])('cannot be %s', async (_, roles, code) => {
    emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, roleName: 'own' })
    expect(await codeOf(api('POST', `${group}/databaseUsers`, { body: { ...user, roles } }))).toBe(code)
    expect(await codeOf(api('PATCH', `${group}/databaseUsers/admin/app`, { body: { roles } }))).toBe(code)
  })

  it('can be built-in ones and the project’s own', async () => {
    emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, roleName: 'own' })
    const roles = [
      { roleName: 'readWrite', databaseName: 'app' },
      { roleName: 'own', databaseName: 'admin' }
    ]
    expect((await api('POST', `${group}/databaseUsers`, { body: { ...user, roles } })).status).toBe(201)
  })
})
