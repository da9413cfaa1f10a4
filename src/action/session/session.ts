import { createHash } from 'node:crypto'
import type { Envelope } from './sealed-token.ts'
import type { UndoStep } from '../../atlas/undo.ts'

/** A token that main made, for post to revoke. */
export interface MintedToken {
  readonly envelope: Envelope
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
}

/** What main leaves for post. Any later step can read it, so that it holds no secret in the clear. */
export interface Session {
  readonly baseUrl: string
  /** Tells whether post was given the same service account, without naming it; empty for a token made elsewhere. */
  readonly clientFingerprint: string
  readonly tokens: readonly MintedToken[]
  /** What was created, in that order. */
  readonly undo: readonly UndoStep[]
  /** Files that hold secrets. */
  readonly files: readonly string[]
  /** The file by which post tells a main that still lives to stop. */
  readonly stopFile: string
  /** Whether main came to its end. */
  readonly ended: boolean
}

/** Name of the entry in the runner's state. */
export const SESSION_STATE = 'session'
/** The longest state, in bytes: post gets it as an environment variable. */
export const LARGEST_SESSION_BYTES = 16 * 1024

export function encodeSession(session: Session): string {
  return JSON.stringify({ version: 2, ...session })
}

/**
 * Reads what main left. Tolerant: what is missing, damaged or of another version is nothing to do.
 */
export function decodeSession(text: string): Session | undefined {
  if (text === '') return undefined
  try {
    const { version, ...session } = JSON.parse(text) as Partial<Session> & { version?: unknown }
    const { baseUrl, clientFingerprint, tokens, undo, files, stopFile, ended } = session
    if (version !== 2 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string') return undefined
    if (typeof stopFile !== 'string') return undefined
    return {
      baseUrl,
      clientFingerprint,
      tokens: listOf(tokens, isMintedToken),
      undo: listOf(undo, isUndoStep),
      files: listOf(files, (file) => typeof file === 'string'),
      stopFile,
      ended: ended === true
    }
  } catch {
    return undefined
  }
}

/** A short digest of a client ID. */
export function fingerprint(clientId: string): string {
  return createHash('sha256').update(clientId, 'utf8').digest('base64url').slice(0, 22)
}

function listOf<Item>(value: unknown, is: (item: unknown) => boolean): Item[] {
  return Array.isArray(value) ? ((value as unknown[]).filter(is) as Item[]) : []
}

function isMintedToken(value: unknown): boolean {
  const { envelope, expiresAtMs } = (value ?? {}) as Record<string, unknown>
  return typeof envelope === 'string' && typeof expiresAtMs === 'number'
}

function isUndoStep(value: unknown): boolean {
  const { operationId, parameters, guard, subject } = (value ?? {}) as Record<string, unknown>
  const texts = typeof operationId === 'string' && typeof subject === 'string'
  return texts && typeof parameters === 'object' && parameters !== null && isGuard(guard)
}

/** What is no guard would let anything be removed. */
function isGuard(guard: unknown): boolean {
  const { kind, value } = (guard ?? {}) as Record<string, unknown>
  return kind === 'marker' ? typeof value === 'string' : ['returned', 'absent-before', 'none'].includes(String(kind))
}
