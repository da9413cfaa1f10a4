import { randomBytes, randomUUID } from 'node:crypto'
import { SECOND_MS } from './dates.ts'
import type { Limits } from './settings.ts'

interface LiveToken {
  clientId: string
  expiresAtMs: number
}

export interface TokenStore {
  /** A new access token for the client, or undefined where it has as many live ones as Atlas allows. */
  issue(clientId: string): string | undefined
  /** The client a live token belongs to. */
  clientOf(token: string): string | undefined
  revoke(token: string, clientId: string): void
  /** The tokens that are live now, oldest first. */
  live(): string[]
}

/** Tokens live until they expire or are revoked (fact); only those count against the limit. */
export function createTokenStore(options: { now: () => number; limits: Limits }): TokenStore {
  const { now, limits } = options
  const issued = new Map<string, LiveToken>()

  function dropExpired(): void {
    for (const [token, { expiresAtMs }] of issued) if (expiresAtMs <= now()) issued.delete(token)
  }

  return {
    issue(clientId) {
      dropExpired()
      const held = [...issued.values()].filter((token) => token.clientId === clientId).length
      if (held >= limits.liveTokens) return undefined
      const issuedAt = Math.floor(now() / SECOND_MS)
      const expiresAt = issuedAt + limits.tokenLifetimeSeconds
      const token = signedLike({ clientId, issuedAt, expiresAt })
      issued.set(token, { clientId, expiresAtMs: expiresAt * SECOND_MS })
      return token
    },
    clientOf(token) {
      dropExpired()
      return issued.get(token)?.clientId
    },
    revoke(token, clientId) {
      if (issued.get(token)?.clientId === clientId) issued.delete(token)
    },
    live() {
      dropExpired()
      return [...issued.keys()]
    }
  }
}

/** The shape of Atlas' tokens: ES512 header, its claims, and a signature of the right length that signs nothing. */
function signedLike(options: { clientId: string; issuedAt: number; expiresAt: number }): string {
  const { clientId, issuedAt, expiresAt } = options
  const header = { alg: 'ES512', typ: 'JWT', kid: 'local-emulator' }
  const claims = {
    iss: 'https://cloud.mongodb.com',
    aud: 'api://admin',
    sub: clientId,
    cid: clientId,
    actorId: clientId,
    iat: issuedAt,
    exp: expiresAt,
    jti: randomUUID()
  }
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
  return `${encode(header)}.${encode(claims)}.${randomBytes(132).toString('base64url')}`
}
