import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import { codeOf, json, signIn, type Api } from '../client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

function cluster(given: object, region: object = {}, specs: object = {}) {
  const electableSpecs = { instanceSize: 'M10', nodeCount: 3, ...specs }
  const regionConfig = { providerName: 'AWS', regionName: 'US_EAST_1', priority: 7, electableSpecs, ...region }
  return { name: 'new', clusterType: 'REPLICASET', replicationSpecs: [{ regionConfigs: [regionConfig] }], ...given }
}

const user = {
  username: 'ci',
  databaseName: 'admin',
  password: 'long-enough',
  roles: [{ roleName: 'read', databaseName: 'shop' }]
}

describe('a body is refused with', () => {
  it.each([
    ['an unknown attribute', '/clusters', cluster({ foo: 1 }), '400 INVALID_ATTRIBUTE', 'foo'],
    ['an unknown attribute in it', '/clusters', cluster({}, { bar: 1 }), '400 INVALID_ATTRIBUTE', 'bar'],
    ['a value of no enum', '/clusters', cluster({ clusterType: 'BANANA' }), '400 INVALID_ENUM_VALUE', 'BANANA'],
    ['a size of no provider', '/clusters', cluster({}, {}, { instanceSize: 'M11' }), '400 INVALID_ENUM_VALUE', 'M11'],
    ['an unknown region', '/clusters', cluster({}, { regionName: 'NARNIA_1' }), '400 INVALID_ATTRIBUTE', 'regionName'],
    ['a wrong type', '/clusters', cluster({ pitEnabled: 'yes' }), '400 INVALID_JSON_ATTRIBUTE', 'pitEnabled'],
    ['a read-only attribute', '/clusters', cluster({ stateName: 'IDLE' }), '400 ATTRIBUTE_READ_ONLY', 'stateName'],
    ['no database', '/databaseUsers', { ...user, databaseName: undefined }, '400 MISSING_ATTRIBUTE', 'databaseName'],
    [
      'a scope of no type',
      '/databaseUsers',
      { ...user, scopes: [{ name: 'a', type: 'FOO' }] },
      '400 INVALID_ENUM_VALUE',
      'FOO'
    ],
    [
      'too long a text',
      '/databaseUsers',
      { ...user, description: 'x'.repeat(200) },
      '400 INVALID_ATTRIBUTE',
      'description'
    ],
    [
      'no region',
      '/containers',
      { providerName: 'AWS', atlasCidrBlock: '10.8.0.0/21' },
      '400 MISSING_ATTRIBUTE',
      'regionName'
    ],
    ['a list instead of an object', '/containers', [], '400 INVALID_JSON', undefined]
  ])('%s', async (_, path, body, code, parameter) => {
    const response = await api('POST', `${group}${path}`, { body })
    expect(`${response.status} ${String(json(response).errorCode)}`).toBe(code)
    expect(json(response).parameters).toEqual(parameter === undefined ? [] : [parameter])
    expect(response.headers['x-error-code']).toBe(code.slice(4))
  })
})

describe('a body is taken with', () => {
  it.each([
    ['a custom role', '/databaseUsers', { ...user, roles: [{ roleName: 'auditor', databaseName: 'admin' }] }],
    ['a read preference in lower case', '/clusters', cluster({ biConnector: { readPreference: 'secondary' } })],
    ['a number for a version', '/clusters', cluster({ mongoDBMajorVersion: 8.0 })],
    ['null for what is left out', '/databaseUsers', { ...user, description: null }]
  ])('%s', async (_, path, body) => {
    emulator.world.addCustomRole({ projectId: SAMPLE_PROJECT_ID, roleName: 'auditor' })
    expect((await api('POST', `${group}${path}`, { body })).status).toBe(201)
  })
})

it('nothing is checked of an operation that changes part of a thing but what is given', async () => {
  expect((await api('PATCH', `${group}/databaseUsers/admin/app`, { body: { description: 'nightly' } })).status).toBe(
    200
  )
  expect(await codeOf(api('PATCH', `${group}/databaseUsers/admin/app`, { body: { descriptio: 'x' } }))).toBe(
    '400 INVALID_ATTRIBUTE'
  )
})
