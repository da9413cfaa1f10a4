// What main saves for post.
import { createHash } from 'node:crypto'
import type { Envelope } from './sealed-token.ts'
import type { UndoStep } from '../../atlas/undo.ts'

/** A token that main requested, for post to revoke. */
export interface MintedToken {
  readonly envelope: Envelope
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number
}

/** What main saves for post. Any later step can read it, so it contains no secret in the clear. */
export interface Session {
  readonly baseUrl: string
  /** Shows whether post has the same service account, without naming it; empty if main was given an access token. */
  readonly clientFingerprint: string
  readonly tokens: readonly MintedToken[]
  /** How to remove what was created, in the order of creation. */
  readonly undo: readonly UndoStep[]
  /** Files that contain secrets. */
  readonly files: readonly string[]
  /** The file that post creates to stop a main that is still running. */
  readonly stopFile: string
  /** Whether main has ended; false if it was killed or may still be running. */
  readonly ended: boolean
}

/** Name of the session in the runner's state. */
export const SESSION_STATE = 'session'
/** Largest session, in bytes: post gets it as an environment variable. */
export const LARGEST_SESSION_BYTES = 16 * 1024

/** Renders a session for the runner's state. */
export function encodeSession(session: Session): string {
  return JSON.stringify({ version: 2, ...session })
}

/**
 * Parses what main saved.
 *
 * @returns undefined if it is missing, damaged or of another version; invalid entries are left out
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

/** Computes a short digest of a client ID. */
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
  const named = typeof operationId === 'string' && typeof subject === 'string'
  return named && typeof parameters === 'object' && parameters !== null && isGuard(guard)
}

/** Without a valid guard, anything could be removed. */
function isGuard(guard: unknown): boolean {
  const { kind, value } = (guard ?? {}) as Record<string, unknown>
  return kind === 'marker' ? typeof value === 'string' : ['returned', 'absent-before', 'none'].includes(String(kind))
}
