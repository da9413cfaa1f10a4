import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID as PROJECT } from '../../../local/emulator/sample-world.ts'
import { createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const DAY_MS = 86_400_000
const path = `/groups/${PROJECT}/accessList`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({
    clock,
    durations: { accessListMs: 15_000 },
    limits: { tokenLifetimeSeconds: 8 * 86_400 }
  })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

function add(...entries: unknown[]): ReturnType<Api> {
  return api('POST', path, { body: entries })
}

function inMs(ms: number): string {
  return new Date(clock.nowMs() + ms).toISOString()
}

async function statusOf(entry: string): Promise<unknown> {
  return json(await api('GET', `${path}/${entry}/status`)).STATUS
}

describe('adding entries', () => {
  it('responds with 201 and the list, where an address is also a block', async () => {
    const response = await add({ ipAddress: '192.0.2.1', comment: 'runner' }, { cidrBlock: '10.0.0.0/8' })
    expect(response.status).toBe(201)
    expect(json(response)).toMatchObject({
      totalCount: 2,
      results: [
        {
          cidrBlock: '192.0.2.1/32',
          comment: 'runner',
          groupId: PROJECT,
          ipAddress: '192.0.2.1',
          links: [{ href: `${emulator.url}/api/atlas/v2${path}/192.0.2.1%2F32`, rel: 'self' }]
        },
        { cidrBlock: '10.0.0.0/8' }
      ]
    })
  })

  it('accepts IPv4 and IPv6 addresses', async () => {
    const response = await add({ ipAddress: '2001:db8::1' }, { cidrBlock: '192.0.2.1/32' })
    expect(json(response)).toMatchObject({
      results: [
        { cidrBlock: '2001:db8::1/128', ipAddress: '2001:db8::1' },
        { cidrBlock: '192.0.2.1/32', ipAddress: '192.0.2.1' }
      ]
    })
    expect((await api('GET', `${path}/2001%3Adb8%3A%3A1`)).status).toBe(200)
  })

  it('takes effect after a while', async () => {
    await add({ ipAddress: '192.0.2.1' })
    expect(await statusOf('192.0.2.1')).toBe('PENDING')
    clock.advance(15_000)
    expect(await statusOf('192.0.2.1%2F32')).toBe('ACTIVE')
  })

  it.each([
    ['no address', { comment: 'x' }, 400, 'MISSING_ONE_OF_THREE_ATTRIBUTES'],
    ['a word', { ipAddress: 'localhost' }, 400, 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    ['a block too long', { cidrBlock: '10.0.0.0/33' }, 400, 'INVALID_IP_ADDRESS_OR_CIDR_NOTATION'],
    [
      'two addresses',
      { ipAddress: '192.0.2.1', cidrBlock: '10.0.0.0/8' },
      400,
      'MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY'
    ],
    ['a long comment', { ipAddress: '192.0.2.1', comment: 'x'.repeat(81) }, 400, 'INVALID_NETWORK_PERMISSION_COMMENT'],
    [
      'a temporary security group',
      { awsSecurityGroup: 'sg-1', deleteAfterDate: '2026-08-11T00:00:00Z' },
      400,
      'NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED'
    ],
    [
      'a date in the past',
      { ipAddress: '192.0.2.1', deleteAfterDate: '2020-01-01T00:00:00Z' },
      400,
      'EXPIRATION_DATE_IN_PAST'
    ],
    ['no date', { ipAddress: '192.0.2.1', deleteAfterDate: 'tomorrow' }, 400, 'INVALID_DATE_FORMAT']
  ])('refuses %s, and with it the whole request', async (_, entry, status, code) => {
    const response = await add({ ipAddress: '192.0.2.9' }, entry)
    expect([response.status, json(response).errorCode]).toEqual([status, code])
    expect(json(await api('GET', path)).totalCount).toBe(0)
  })

  it('refuses an address given twice, and an object instead of a list', async () => {
    expect(json(await add({ ipAddress: '192.0.2.1' }, { cidrBlock: '192.0.2.1/32' })).errorCode).toBe(
      'DUPLICATE_ADDRESSES_IN_INPUT'
    )
    expect(json(await api('POST', path, { body: { ipAddress: '192.0.2.1' } })).errorCode).toBe('INVALID_JSON')
  })

  it('stops at 200 entries', async () => {
    const entries = Array.from({ length: 200 }, (_, index) => ({ ipAddress: `10.0.0.${index}` }))
    expect((await add(...entries)).status).toBe(201)
    const response = await add({ ipAddress: '192.0.2.1' })
    expect(response.status).toBe(403)
    expect(json(response)).toMatchObject({ errorCode: 'ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED', parameters: [200] })
  })
})

describe('a temporary entry', () => {
  it('is removed on its date, which is at most a week away', async () => {
    const far = await add({ ipAddress: '192.0.2.1', deleteAfterDate: inMs(7 * DAY_MS + 1_000) })
    expect(json(far)).toMatchObject({ errorCode: 'EXPIRATION_DATE_EXCEEDS_MAX', parameters: [7] })
    expect((await add({ ipAddress: '192.0.2.1', deleteAfterDate: inMs(7 * DAY_MS) })).status).toBe(201)
    clock.advance(7 * DAY_MS - 1_000)
    expect((await api('GET', `${path}/192.0.2.1`)).status).toBe(200)
    clock.advance(1_000)
    expect((await api('GET', `${path}/192.0.2.1`)).status).toBe(404)
  })

  it('cannot replace a permanent one', async () => {
    await add({ ipAddress: '192.0.2.1' })
    const response = await add({ ipAddress: '192.0.2.1', deleteAfterDate: inMs(DAY_MS) })
    expect(json(response).errorCode).toBe('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY')
  })
})

describe('an existing entry', () => {
  it('is replaced or a conflict, as the world says', async () => {
    await add({ ipAddress: '192.0.2.1', comment: 'one' })
    const again = await add({ ipAddress: '192.0.2.1', comment: 'two' })
    expect(again.status).toBe(201)
    expect(json(again)).toMatchObject({ totalCount: 1, results: [{ comment: 'two' }] })
    emulator.world.accessListConflict = 'conflict'
    const refused = await add({ ipAddress: '192.0.2.1', comment: 'three' })
    expect([refused.status, json(refused).errorCode]).toEqual([409, 'ADDRESS_ALREADY_IN_ACCESS_LIST'])
  })

  it('is found and deleted by address or block', async () => {
    await add({ ipAddress: '192.0.2.1' }, { cidrBlock: '10.0.0.0/8' })
    expect((await api('GET', `${path}/192.0.2.1%2F32`)).status).toBe(200)
    expect((await api('DELETE', `${path}/192.0.2.1`)).status).toBe(204)
    expect((await api('DELETE', `${path}/10.0.0.0%2F8`)).status).toBe(204)
    const gone = await api('DELETE', `${path}/192.0.2.1`)
    expect([gone.status, json(gone).errorCode]).toEqual([404, 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND'])
  })
})

it('a POST that arrives before the response to another is a conflict', async () => {
  emulator.script({ on: { method: 'POST', path: /accessList$/ }, effect: { kind: 'delay', ms: 300 } })
  const slow = add({ ipAddress: '192.0.2.1' })
  while (emulator.heldRequests() !== 1) await new Promise(setImmediate)
  const refused = await add({ ipAddress: '192.0.2.2' })
  expect(refused.status).toBe(409)
  clock.advance(300)
  expect((await slow).status).toBe(201)
  expect((await add({ ipAddress: '192.0.2.2' })).status).toBe(201)
})
