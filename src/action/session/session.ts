// What main saves for post.
import { createHash } from 'node:crypto'
import type { Envelope } from './sealed-token.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import { isSealOf, sealOf, type SealKey } from './seal.ts'

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
  /** Names of files that contain secrets, in the job's temporary folder. */
  readonly files: readonly string[]
  /** Name of the file that post creates to stop a main that is still running, in the same folder. */
  readonly stopFile: string
  /** Whether main has ended; false if it was killed or may still be running. */
  readonly ended: boolean
}

/** A session as post finds it. Until its seal is checked, anybody may have written it. */
export interface SavedSession {
  readonly session: Session
  isSealedWith(key: SealKey): boolean
}

/** Name of the session in the runner's state. */
export const SESSION_STATE = 'session'
/**
 * What main saves before anything else, and keeps if it sends nothing. A variable of the same name that an earlier step
 * has set never reaches post then.
 */
export const NOTHING_TO_DO = 'nothing'
/** Largest session, in bytes: post gets it as an environment variable. */
export const LARGEST_SESSION_BYTES = 16 * 1024

/** Renders a session for the runner's state, with its seal. */
export function encodeSession(session: Session, key: SealKey): string {
  const content = { version: 3, ...session }
  return JSON.stringify({ ...content, seal: sealOf(JSON.stringify(content), key) })
}

/**
 * Parses what main saved.
 *
 * @returns undefined if it is damaged or of another version; invalid entries are left out
 */
export function decodeSession(text: string): SavedSession | undefined {
  try {
    const { seal, ...content } = JSON.parse(text) as Partial<Session> & { version?: unknown; seal?: unknown }
    const { version, baseUrl, clientFingerprint, tokens, undo, files, stopFile, ended } = content
    if (version !== 3 || typeof baseUrl !== 'string' || typeof clientFingerprint !== 'string') return undefined
    if (typeof stopFile !== 'string' || typeof seal !== 'string') return undefined
    return {
      session: {
        baseUrl,
        clientFingerprint,
        tokens: listOf(tokens, isMintedToken),
        undo: listOf(undo, isUndoStep),
        files: listOf(files, (file) => typeof file === 'string'),
        stopFile,
        ended: ended === true
      },
      // Rendered again, an object that was parsed has the text it was parsed from.
      isSealedWith: (key) => isSealOf(seal, JSON.stringify(content), key)
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
  return typeof envelope === 'string' && isTime(expiresAtMs)
}

/** Whether a value is a time in milliseconds since the epoch that can be printed as a date. */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).getTime())
}

function isUndoStep(value: unknown): boolean {
  const { operationId, parameters, guard, subject } = (value ?? {}) as Record<string, unknown>
  return typeof operationId === 'string' && typeof subject === 'string' && isTexts(parameters) && isGuard(guard)
}

/** Without a valid guard, anything could be removed. */
function isGuard(guard: unknown): boolean {
  const { kind, ...marker } = (guard ?? {}) as Record<string, unknown>
  if (kind !== 'marker') return ['returned', 'absent-before', 'none'].includes(String(kind))
  const { get, field, value, take = {}, getParameters = {} } = marker
  return [get, field, value].every((text) => typeof text === 'string') && isTexts(take) && isTexts(getParameters)
}

function isTexts(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.values(value).every((text) => typeof text === 'string')
}
