import { afterEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator, type Habits } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const ACCESS_LIST = `/groups/${SAMPLE_PROJECT_ID}/accessList`
const PROD = `/groups/${SAMPLE_PROJECT_ID}/clusters/prod`
const FLEX = `/groups/${SAMPLE_PROJECT_ID}/flexClusters/playground`

let clock: TestClock
let emulator: Emulator
let api: Api

async function start(habits: Habits): Promise<void> {
  clock = createTestClock()
  emulator = await startEmulator({ clock, habits })
  api = await signIn(emulator.url)
}

afterEach(() => emulator.close())

const add = (ipAddress: string) => api('POST', ACCESS_LIST, { body: [{ ipAddress }] })
const stateOf = async (path: string) => json(await api('GET', path)).stateName
const addresses = async () =>
  json<{ results: { ipAddress: string }[] }>(await api('GET', ACCESS_LIST)).results.map(({ ipAddress }) => ipAddress)

describe('with lagMs, a read shows a write only after that time', () => {
  it('if it creates', async () => {
    await start({ lagMs: 10_000 })
    expect((await add('192.0.2.1')).status).toBe(201)
    expect(await addresses()).toEqual(['198.51.100.10'])
    clock.advance(9_999)
    expect(await codeOf(api('GET', `${ACCESS_LIST}/192.0.2.1`))).toBe('404 ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND')
    clock.advance(1)
    expect((await api('GET', `${ACCESS_LIST}/192.0.2.1`)).status).toBe(200)
    expect(await addresses()).toEqual(['198.51.100.10', '192.0.2.1'])
    expect(emulator.feltHabits()).toEqual({ reads: 2, lostResponses: 0 })
  })

  it('if it changes', async () => {
    await start({ lagMs: 10_000 })
    const written = await api('PATCH', PROD, { body: { mongoDBMajorVersion: '8.0' } })
    expect(json(written).stateName).toBe('UPDATING')
    expect(await stateOf(PROD)).toBe('IDLE')
    clock.advance(10_000)
    expect(await stateOf(PROD)).toBe('UPDATING')
  })

  it('if it removes, even though time has completed the removal', async () => {
    await start({ lagMs: 60_000 })
    await api('DELETE', `${ACCESS_LIST}/198.51.100.10`)
    await api('DELETE', FLEX)
    clock.advance(45_000)
    expect(await addresses()).toEqual(['198.51.100.10'])
    expect(await stateOf(FLEX)).toBe('IDLE')
    expect(emulator.world.flexClusters.size).toBe(0)
    clock.advance(15_000)
    expect(await addresses()).toEqual([])
    expect(await codeOf(api('GET', FLEX))).toBe('404 CLUSTER_NOT_FOUND')
  })

  it('one write after the other, if there are several', async () => {
    await start({ lagMs: 10_000 })
    await api('PATCH', FLEX, { body: { tags: [{ key: 'step', value: '1' }] } })
    clock.advance(6_000)
    await api('PATCH', FLEX, { body: { tags: [{ key: 'step', value: '2' }] } })
    const step = async () => json<{ tags?: { value: string }[] }>(await api('GET', FLEX)).tags?.[0]?.value
    expect(await step()).toBeUndefined()
    clock.advance(4_000)
    expect(await step()).toBe('1')
    clock.advance(6_000)
    expect(await step()).toBe('2')
  })

  it('whatever the resource', async () => {
    await start({ lagMs: 10_000 })
    const created = json(await api('POST', '/groups', { body: { name: 'new', orgId: SAMPLE_ORG_ID } }))
    expect(await codeOf(api('GET', '/groups/byName/new'))).toMatch(/^404 /)
    clock.advance(10_000)
    expect(json(await api('GET', '/groups/byName/new')).id).toBe(created.id)
    await api('DELETE', `/groups/${String(created.id)}`)
    expect((await api('GET', `/groups/${String(created.id)}`)).status).toBe(200)
    clock.advance(10_000)
    expect(await codeOf(api('GET', `/groups/${String(created.id)}`))).toBe('404 GROUP_NOT_FOUND')
  })

  it('but another write sees it at once', async () => {
    await start({ lagMs: 10_000 })
    await api('DELETE', FLEX)
    expect(await codeOf(api('DELETE', FLEX))).toBe('400 CLUSTER_ALREADY_REQUESTED_DELETION')
  })
})

it('staleMs is only about what is changed', async () => {
  await start({ staleMs: 10_000 })
  await add('192.0.2.1')
  await api('DELETE', `${ACCESS_LIST}/198.51.100.10`)
  expect(await addresses()).toEqual(['192.0.2.1'])
  await api('PATCH', PROD, { body: { mongoDBMajorVersion: '8.0' } })
  expect(await stateOf(PROD)).toBe('IDLE')
  clock.advance(10_000)
  expect(await stateOf(PROD)).toBe('UPDATING')
})

it('staleStateMs is only about the state of what is changed', async () => {
  await start({ staleStateMs: 10_000 })
  await api('PATCH', PROD, { body: { paused: true } })
  expect(json(await api('GET', PROD))).toMatchObject({ stateName: 'IDLE', paused: true })
  clock.advance(10_000)
  expect(json(await api('GET', PROD))).toMatchObject({ stateName: 'UPDATING', paused: true })
  expect(emulator.feltHabits().reads).toBe(1)
})

it('notFoundMs is only about what is created', async () => {
  await start({ notFoundMs: 10_000 })
  await add('192.0.2.1')
  await api('DELETE', `${ACCESS_LIST}/198.51.100.10`)
  expect(await addresses()).toEqual([])
  await api('PATCH', PROD, { body: { mongoDBMajorVersion: '8.0' } })
  expect(await stateOf(PROD)).toBe('UPDATING')
  clock.advance(10_000)
  expect(await addresses()).toEqual(['192.0.2.1'])
})

it('losesResponse: the write is carried out, and the connection breaks', async () => {
  const seen: string[] = []
  await start({
    losesResponse: ({ method, operationId, number }) => {
      seen.push(`${number} ${method} ${operationId}`)
      return number === 2
    }
  })
  expect((await add('192.0.2.1')).status).toBe(201)
  expect(await codeOf(api('DELETE', `${ACCESS_LIST}/192.0.2.9`))).toMatch(/^404 /)
  await expect(add('192.0.2.2')).rejects.toMatchObject({ code: 'ECONNRESET' })
  expect(await addresses()).toEqual(['198.51.100.10', '192.0.2.1', '192.0.2.2'])
  expect(seen).toEqual(['1 POST createGroupAccessListEntry', '2 POST createGroupAccessListEntry'])
  expect(emulator.feltHabits()).toEqual({ reads: 0, lostResponses: 1 })
})

it('reversedLists: what was added last comes first', async () => {
  await start({ reversedLists: true })
  await add('192.0.2.1')
  await add('192.0.2.2')
  expect(await addresses()).toEqual(['192.0.2.2', '192.0.2.1', '198.51.100.10'])
  expect(emulator.feltHabits().reads).toBe(1)
})

it('without habits, a read shows every write at once', async () => {
  await start({})
  await add('192.0.2.1')
  expect(await addresses()).toEqual(['198.51.100.10', '192.0.2.1'])
  expect((await api('DELETE', `/groups/${SAMPLE_EMPTY_PROJECT_ID}`)).status).toBe(202)
  expect(await codeOf(api('GET', `/groups/${SAMPLE_EMPTY_PROJECT_ID}`))).toBe('404 GROUP_NOT_FOUND')
  expect(emulator.feltHabits()).toEqual({ reads: 0, lostResponses: 0 })
})
