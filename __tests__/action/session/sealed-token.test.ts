// The envelope in which tokens are stored.
import { describe, expect, it } from '@jest/globals'
import { openToken, sealToken } from '../../../src/action/session/sealed-token.ts'

const account = { kind: 'service-account', clientId: 'mdb_sa_id_a', clientSecret: 'mdb_sa_sk_b' } as const
const HOST = 'https://cloud.mongodb.com'

describe('the envelope of a token', () => {
  it('opens for the same account and host', () => {
    expect(openToken(sealToken('token é 1', account, HOST), account, HOST)).toBe('token é 1')
  })

  it('differs each time, and shows nothing of the token', () => {
    const seal = () => sealToken('eyJhbGciOi', account, HOST)
    const [first, second] = [seal(), seal()]
    expect(first).not.toBe(second)
    expect(Buffer.from(first, 'base64url').toString('latin1')).not.toContain('eyJ')
  })

  it('does not open for another secret, client ID or host', () => {
    const envelope = sealToken('token', account, HOST)
    expect(openToken(envelope, { ...account, clientSecret: 'other' }, HOST)).toBeUndefined()
    expect(openToken(envelope, { ...account, clientId: 'other' }, HOST)).toBeUndefined()
    expect(openToken(envelope, account, 'https://cloud.mongodbgov.com')).toBeUndefined()
  })

  it('does not open if a single bit is changed or a part is missing', () => {
    const bytes = Buffer.from(sealToken('token', account, HOST), 'base64url')
    for (let index = 0; index < bytes.length; index++) {
      const changed = Buffer.from(bytes)
      changed[index] = (changed[index] ?? 0) ^ 1
      expect(openToken(changed.toString('base64url'), account, HOST)).toBeUndefined()
      expect(openToken(bytes.subarray(0, index).toString('base64url'), account, HOST)).toBeUndefined()
    }
    expect(openToken('', account, HOST)).toBeUndefined()
    expect(openToken('%%%', account, HOST)).toBeUndefined()
  })
})
