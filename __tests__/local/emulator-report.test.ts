// What `npm start` reports about the emulator.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { countTokens, renderRequests } from '../../local/emulator-report.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'

let emulator: Emulator
beforeEach(async () => {
  emulator = await startEmulator()
})
afterEach(() => emulator.close())

const post = (path: string, body: Record<string, string>, secret = SAMPLE_CLIENT_SECRET) =>
  fetch(`${emulator.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(body),
    headers: { Authorization: `Basic ${Buffer.from(`${SAMPLE_CLIENT_ID}:${secret}`).toString('base64')}` }
  })
const requestToken = async (secret?: string) =>
  (await (await post('/api/oauth/token', { grant_type: 'client_credentials' }, secret)).json()) as {
    access_token: string
  }

describe('countTokens', () => {
  it('counts tokens issued, revoked and still valid', async () => {
    await requestToken()
    const { access_token: token } = await requestToken()
    await post('/api/oauth/revoke', { token })
    expect(countTokens(emulator)).toEqual({ issued: 2, revoked: 1, valid: 1 })
  })

  it('counts no token that was refused', async () => {
    await requestToken('mdb_sa_sk_wrong')
    expect(countTokens(emulator)).toEqual({ issued: 0, revoked: 0, valid: 0 })
  })
})

describe('renderRequests', () => {
  it('shows one request per line', async () => {
    await requestToken()
    expect(renderRequests(emulator.requests)).toBe('  POST   /api/oauth/token  200')
  })

  it('says so if there were none', () => {
    expect(renderRequests([])).toBe('  none')
  })
})
