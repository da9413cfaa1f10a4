// What main leaves for post.
import { getState, saveState } from '@actions/core'
import type { OnLeftovers } from './definition.ts'

const NAME = 'server'

/** The server that main started. */
export interface Session {
  readonly pid: number
  readonly url: string
  /** With TLS: the file with its certificate. */
  readonly certificate?: string
  /** What `/emulator/state` says if it is this server. */
  readonly identity: string
  /** What is removed at the end. */
  readonly folder: string
  readonly onLeftovers: OnLeftovers
}

/** Leaves a session for post. */
export function saveSession(session: Session): void {
  saveState(NAME, JSON.stringify(session))
}

/** What main left; undefined if it started no server. */
export function readSession(): Session | undefined {
  const saved = getState(NAME)
  return saved === '' ? undefined : (JSON.parse(saved) as Session)
}
