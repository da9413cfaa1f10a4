import { afterEach, describe, expect, it } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  startEmulator,
  type Emulator,
  type EmulatorOptions
} from '../../../local/emulator/emulator.ts'
import { requestToken, basic, createTestClock, json, send, signIn } from './client.ts'

let emulator: Emulator
const clock = createTestClock()

async function start(options: EmulatorOptions = {}): Promise<string> {
  emulator = await startEmulator({ clock, ...options })
  return emulator.url
}

afterEach(() => emulator.close())

async function tokenOf(url: string): Promise<string> {
  return json<{ access_token: string }>(await requestToken(url)).access_token
}

function revoke(url: string, token: string, secret = SAMPLE_CLIENT_SECRET): ReturnType<typeof send> {
  return send(url, {
    method: 'POST',
    path: '/api/oauth/revoke',
    headers: {
      Authorization: basic(SAMPLE_CLIENT_ID, secret),
      'Content-Type': 'application/x-www-form-urlencoded'
    },
    body: new URLSearchParams({ token, token_type_hint: 'access_token' }).toString()
  })
}

function statusWith(url: string, token: string): Promise<number> {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/vnd.atlas.2023-01-01+json' }
  return send(url, { path: '/api/atlas/v2/orgs', headers }).then(({ status }) => status)
}

describe('the token endpoint', () => {
  it('issues a bearer token in the shape of a JWT', async () => {
    const response = await requestToken(await start())
    const body = json<{ access_token: string; expires_in: number; token_type: string }>(response)
    const [header = '', claims = '', signature = ''] = body.access_token.split('.')
    const decode = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>
    expect(response.status).toBe(200)
    expect(Object.keys(body).sort()).toEqual(['access_token', 'expires_in', 'token_type'])
    expect(body).toMatchObject({ expires_in: 3600, token_type: 'Bearer' })
    expect(decode(header)).toMatchObject({ alg: 'ES512', typ: 'JWT' })
    const iat = clock.nowMs() / 1000
    expect(decode(claims)).toMatchObject({ aud: 'api://admin', cid: SAMPLE_CLIENT_ID, iat, exp: iat + 3600 })
    expect(Buffer.from(signature, 'base64url')).toHaveLength(132)
  })

  it.each([
    ['a wrong secret', SAMPLE_CLIENT_ID, 'mdb_sa_sk_wrong'],
    ['an unknown client', 'mdb_sa_id_ffffffffffffffffffffffff', SAMPLE_CLIENT_SECRET],
    ['a percent-encoded secret', SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET.replaceAll('_', '%5F')]
  ])('refuses %s as invalid_client', async (_, clientId, secret) => {
    const response = await requestToken(await start(), { clientId, secret })
    expect(response.status).toBe(401)
    expect(json(response)).toEqual({ error: 'invalid_client', error_description: 'Invalid credentials provided.' })
  })

  it('refuses an expired secret like a wrong one', async () => {
    const url = await start()
    const [secret] = emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? []
    if (secret) secret.expiresAt = new Date(clock.nowMs()).toISOString()
    expect((await requestToken(url)).status).toBe(401)
  })

  it('records when a secret was used', async () => {
    await requestToken(await start())
    const [secret] = emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)?.secrets ?? []
    expect(Date.parse(secret?.lastUsedAt ?? '')).toBe(clock.nowMs())
  })

  it.each([
    ['another grant type', { body: 'grant_type=password' }, 'unsupported_grant_type'],
    ['no grant type', { body: '' }, 'invalid_request'],
    ['a JSON body', { body: '{"grant_type":"client_credentials"}', contentType: 'application/json' }, 'invalid_request']
  ])('responds with 400 to %s', async (_, options, error) => {
    const response = await requestToken(await start(), options)
    expect(response.status).toBe(400)
    expect(json(response).error).toBe(error)
  })

  it('limits requests per minute, in the schema of the Admin API', async () => {
    const url = await start({ limits: { tokenRequestsPerMinute: 2 } })
    await requestToken(url)
    await requestToken(url, { secret: 'mdb_sa_sk_wrong' })
    const refused = await requestToken(url)
    expect(refused.status).toBe(429)
    expect(json(refused)).toEqual({
      detail: 'Resource /api/oauth/token is limited to 2 requests every 1 minutes.',
      error: 429,
      errorCode: 'RATE_LIMITED',
      parameters: ['/api/oauth/token', 2, 1],
      reason: 'Too Many Requests'
    })
    expect((await requestToken(url, { clientId: 'mdb_sa_id_ffffffffffffffffffffffff' })).status).toBe(401)
    clock.advance(60_000)
    expect((await requestToken(url)).status).toBe(200)
  })

  it('limits the number of live tokens, without revoked and expired ones', async () => {
    const url = await start({ limits: { liveTokens: 2 } })
    const first = await tokenOf(url)
    await tokenOf(url)
    const refused = await requestToken(url)
    expect(refused.status).toBe(403)
    expect(json(refused).error).toBe('access_denied')
    await revoke(url, first)
    expect((await requestToken(url)).status).toBe(200)
    expect((await requestToken(url)).status).toBe(403)
    clock.advance(3_600_000)
    expect((await requestToken(url)).status).toBe(200)
  })

  it('is not guarded by the API access list, unlike its tokens', async () => {
    const url = await start()
    const org = [...emulator.world.organizations.values()][0]
    if (org) org.apiAccessListRequired = true
    const api = await signIn(url)
    expect((await api('GET', '/orgs')).status).toBe(403)
  })
})

describe('a token', () => {
  it('is valid until it expires', async () => {
    const url = await start({ limits: { tokenLifetimeSeconds: 600 } })
    const token = await tokenOf(url)
    clock.advance(599_000)
    expect(await statusWith(url, token)).toBe(200)
    clock.advance(1_000)
    expect(await statusWith(url, token)).toBe(401)
  })

  it('is valid until it is revoked', async () => {
    const url = await start()
    const token = await tokenOf(url)
    expect(emulator.liveTokens()).toEqual([token])
    const response = await revoke(url, token)
    expect(response).toMatchObject({ status: 200, text: '' })
    expect(emulator.liveTokens()).toEqual([])
    expect(await statusWith(url, token)).toBe(401)
  })

  it('can be revoked again, and without having existed, but not with wrong credentials', async () => {
    const url = await start()
    const token = await tokenOf(url)
    expect((await revoke(url, 'never issued')).status).toBe(200)
    expect((await revoke(url, token, 'mdb_sa_sk_wrong')).status).toBe(401)
    expect(await statusWith(url, token)).toBe(200)
    await revoke(url, token)
    expect((await revoke(url, token)).status).toBe(200)
  })
})
