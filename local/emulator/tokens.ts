// Access tokens.
import { randomBytes, randomUUID } from 'node:crypto'
import { SECOND_MS } from './dates.ts'
import type { Limits } from './limits.ts'

interface LiveToken {
  clientId: string
  expiresAtMs: number
}

export interface TokenStore {
  /** Issues a token; undefined if the client already has as many live ones as Atlas allows. */
  issue(clientId: string): string | undefined
  /** The client that a live token was issued to. */
  clientOf(token: string): string | undefined
  revoke(token: string, clientId: string): void
  /** The tokens that are valid now, oldest first. */
  live(): string[]
}

/** A token counts against the limit until it expires or is revoked (Atlas documentation). */
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
      const token = createJwt({ clientId, issuedAt, expiresAt })
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

/**
 * Has the shape of Atlas' tokens: an ES512 header, the same claims, and a signature of the right length that is random.
 */
function createJwt(options: { clientId: string; issuedAt: number; expiresAt: number }): string {
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
