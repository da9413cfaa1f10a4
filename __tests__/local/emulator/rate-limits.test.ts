import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createTestClock, json, send, signIn, type Api, type TestClock } from './client.ts'

const settings = `/orgs/${SAMPLE_ORG_ID}/settings`

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

async function empty(): Promise<void> {
  for (let index = 0; index < 10; index += 1) expect((await api('GET', settings)).status).toBe(200)
}

it('each response shows the size of its bucket and what is left', async () => {
  expect((await api('GET', '/orgs')).headers).toMatchObject({ 'ratelimit-limit': '300', 'ratelimit-remaining': '299' })
  expect((await api('GET', '/orgs')).headers['ratelimit-remaining']).toBe('298')
})

it('an empty bucket leads to 429 with the time to wait', async () => {
  await empty()
  clock.advance(5_000)
  const response = await api('GET', settings)
  const path = `api/atlas/v2${settings}`
  expect(response.status).toBe(429)
  expect(response.headers).toMatchObject({
    'retry-after': '55',
    'ratelimit-limit': '10',
    'ratelimit-remaining': '0',
    'x-error-code': 'RATE_LIMITED_TOKEN_BUCKET'
  })
  expect(json(response)).toEqual({
    detail: `Rate limit exceeded for ${path}. Please retry after 55 seconds. Request capacity: 10. Refill rate: 5 per 60 seconds.`,
    error: 429,
    errorCode: 'RATE_LIMITED_TOKEN_BUCKET',
    parameters: [path, 55, 10, 5, 60],
    reason: 'Too Many Requests'
  })
})

it('a bucket refills every minute, up to its size', async () => {
  await empty()
  clock.advance(60_000)
  expect((await api('GET', settings)).headers['ratelimit-remaining']).toBe('4')
  clock.advance(3_000_000)
  expect((await api('GET', settings)).headers['ratelimit-remaining']).toBe('9')
})

it('each scope and endpoint set has its own bucket', async () => {
  await empty()
  expect((await api('GET', `/orgs/${SAMPLE_ORG_ID}`)).status).toBe(200)
  await api('GET', `/groups/${SAMPLE_PROJECT_ID}`)
  expect((await api('GET', `/groups/${SAMPLE_PROJECT_ID}`)).headers['ratelimit-remaining']).toBe('1198')
  expect((await api('GET', `/groups/${SAMPLE_EMPTY_PROJECT_ID}`)).headers['ratelimit-remaining']).toBe('1199')
})

it('a failed operation costs a token, a request refused before it does not', async () => {
  const missing = await api('GET', `/groups/${SAMPLE_PROJECT_ID}/clusters/none`)
  expect(missing.headers['ratelimit-remaining']).toBe('9999')
  expect((await api('GET', '/groups/ffffffffffffffffffffffff')).headers).not.toHaveProperty('ratelimit-limit')
})

it('limits can be switched off without their headers', async () => {
  await emulator.close()
  emulator = await startEmulator({ limits: { buckets: false } })
  api = await signIn(emulator.url)
  await empty()
  expect((await api('GET', settings)).headers).toMatchObject({ 'ratelimit-limit': '10', 'ratelimit-remaining': '0' })
})

it("the caller's address is available outside the versioned API, without rate limit headers", async () => {
  await api('GET', '/orgs')
  const authorization = emulator.requests.at(-1)?.headers.authorization ?? ''
  const response = await send(emulator.url, { path: '/api/private/ipinfo', headers: { Authorization: authorization } })
  expect(json(response)).toEqual({ currentIpv4Address: '203.0.113.7' })
  expect(response.headers['content-type']).toBe('application/json')
  expect(response.headers).not.toHaveProperty('ratelimit-limit')
})
