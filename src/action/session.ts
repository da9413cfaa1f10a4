import { createHash } from 'node:crypto'
import type { Envelope } from '../atlas/token-envelope.ts'

/** A token that main made, for post to revoke. */
export interface MintedToken {
  readonly envelope: Envelope
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
}

/** What main leaves for post. Any later step can read it, so that it holds no secret in the clear. */
export interface Session {
  readonly baseUrl: string
  /** Tells whether post was given the same service account, without naming it. */
  readonly clientFingerprint: string
  readonly tokens: readonly MintedToken[]
}

/** Name of the entry in the runner's state. */
export const SESSION_STATE = 'session'

export function encodeSession(session: Session): string {
  return JSON.stringify({ version: 1, ...session })
}

/**
 * Reads what main left. Tolerant: what is missing, damaged or of another version is nothing to do.
 */
export function decodeSession(text: string): Session | undefined {
  if (text === '') return undefined
  try {
    const { version, baseUrl, clientFingerprint, tokens } = JSON.parse(text) as Record<string, unknown>
    if (version !== 1 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string') return undefined
    if (!Array.isArray(tokens)) return undefined
    return { baseUrl, clientFingerprint, tokens: tokens.filter(isMintedToken) }
  } catch {
    return undefined
  }
}

/** A short digest of a client ID. */
export function fingerprint(clientId: string): string {
  return createHash('sha256').update(clientId, 'utf8').digest('base64url').slice(0, 22)
}

function isMintedToken(value: unknown): value is MintedToken {
  const { envelope, expiresAtMs } = (value ?? {}) as Record<string, unknown>
  return typeof envelope === 'string' && typeof expiresAtMs === 'number'
}
