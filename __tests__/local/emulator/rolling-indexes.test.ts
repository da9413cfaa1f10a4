import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, durations: { rollingIndexMs: 400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('rolling indexes', () => {
  const path = (cluster: string) => `/groups/${SAMPLE_PROJECT_ID}/clusters/${cluster}`
  const body = { db: 'shop', collection: 'items', keys: [{ sku: '1' }] }
  const build = (given: unknown = body, cluster = 'prod') => api('POST', `${path(cluster)}/index`, { body: given })
  const state = async () => json<{ stateName: string }>(await api('GET', path('prod'))).stateName

  it('are built while the cluster is UPDATING, one at a time', async () => {
    const accepted = await build()
    expect([accepted.status, accepted.text]).toEqual([202, ''])
    expect(await state()).toBe('UPDATING')
    expect(await codeOf(build())).toBe('409 AUTOMATION_CONFIG_CONCURRENT_MODIFICATION')
    clock.advance(400)
    expect(await state()).toBe('IDLE')
    expect((await build()).status).toBe(202)
    expect([...emulator.world.rollingIndexes.values()]).toMatchObject([{ ...body, options: {} }])
  })

  it.each([
    ['no keys', { ...body, keys: [] }, '400 INVALID_JSON_ATTRIBUTE'],
    ['a number as kind', { ...body, keys: [{ sku: 1 }] }, '400 INVALID_JSON_ATTRIBUTE'],
    ['two fields in a key', { ...body, keys: [{ sku: '1', name: '1' }] }, '400 INVALID_JSON_ATTRIBUTE'],
    ['no database', { collection: 'items', keys: body.keys }, '400 MISSING_ATTRIBUTE'],
    ['a collation without a locale', { ...body, collation: {} }, '400 MISSING_ATTRIBUTE']
  ])('are refused with %s', async (_, given, code) => {
    expect(await codeOf(build(given))).toBe(code)
  })

  it('are refused by clusters that cannot build them', async () => {
    const specs = [{ regionConfigs: [{ electableSpecs: { instanceSize: 'M0' } }] }]
    emulator.world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'free', attributes: { replicationSpecs: specs } })
    expect(await codeOf(build(body, 'free'))).toBe('403 UNSUPPORTED_FOR_CURRENT_CONFIG')
    expect(await codeOf(build(body, 'playground'))).toBe('400 CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API')
    expect(await codeOf(build(body, 'archive'))).toBe('409 CANNOT_UPDATE_PAUSED_CLUSTER')
  })
})
