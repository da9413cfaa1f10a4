// When a token is renewed, and what a token endpoint may respond with.
import { describe, expect, it } from '@jest/globals'
import { NetworkError } from '../../src/atlas/errors.ts'
import { createTokenSource, type AccessToken } from '../../src/atlas/token.ts'
import type { Transport } from '../../src/atlas/transport.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

const HOUR_MS = 3_600_000

/** A token source for an endpoint that responds with this body, and how often the endpoint was asked. */
function createSource(body: unknown, { initial }: { initial?: (nowMs: number) => AccessToken } = {}) {
  const clock = createVirtualClock()
  let asked = 0
  const transport: Transport = {
    send() {
      asked++
      const json = Buffer.from(JSON.stringify(body))
      return Promise.resolve({ status: 200, headers: {}, body: json, durationMs: 1, earlier: 'none' })
    }
  }
  const tokens = createTokenSource({
    transport,
    clock,
    baseUrl: 'https://cloud.mongodb.com',
    account: { kind: 'service-account', clientId: 'mdb_sa_id_0', clientSecret: 'mdb_sa_sk_0' },
    initial: initial?.(clock.nowMs()),
    onMinted: () => {}
  })
  return { tokens, deadlineMs: clock.nowMs() + 60_000, asked: () => asked }
}

const minted = { access_token: 'new', token_type: 'Bearer', expires_in: 3600 }
const old = (nowMs: number): AccessToken => ({
  value: 'old',
  mintedAtMs: nowMs - HOUR_MS / 2,
  expiresAtMs: nowMs + HOUR_MS / 2
})

describe('a token that Atlas no longer accepts', () => {
  it('is renewed once for all requests that were sent with it, also for those that are refused later', async () => {
    const { tokens, deadlineMs, asked } = createSource(minted, { initial: old })
    const token = await tokens.current(deadlineMs)
    const [first, second] = await Promise.all([tokens.replace(token, deadlineMs), tokens.replace(token, deadlineMs)])
    const third = await tokens.replace(token, deadlineMs)
    expect([token, first, second, third].map((each) => each?.value)).toEqual(['old', 'new', 'new', 'new'])
    expect(asked()).toBe(1)
  })
})

describe('the response of a token endpoint', () => {
  it.each<[what: string, body: unknown]>([
    ['null', null],
    ['a list', [minted]],
    ['no token', { ...minted, access_token: undefined }],
    ['a token with a line break', { ...minted, access_token: 'a\nb' }],
    ['no type', { ...minted, token_type: undefined }],
    ['another type', { ...minted, token_type: 'mac' }],
    ['a lifetime that is no number', { ...minted, expires_in: '3600' }],
    ['no lifetime', { ...minted, expires_in: 0 }]
  ])('is no token with %s', async (_, body) => {
    const { tokens, deadlineMs } = createSource(body)
    const error = await tokens.current(deadlineMs).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ hint: expect.stringContaining('Check base-url') })
  })
})
