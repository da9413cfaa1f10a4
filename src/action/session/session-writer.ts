// Saves the session of main after every change.
import { InputError } from '../../atlas/errors.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import type { UndoLog } from '../../operations/definition.ts'
import type { Host } from '../host.ts'
import { encodeSession, LARGEST_SESSION_BYTES, SESSION_STATE, type MintedToken, type Session } from './session.ts'

/** Reserved for what is added to existing entries: IDs from responses, and tokens that replace others. */
const RESERVE_BYTES = 3 * 1024

/** The session while main runs. Each change is in the runner's state before the function returns. */
export interface SessionWriter extends UndoLog {
  readonly stopFile: string
  addToken(token: MintedToken): void
  /** The tokens that post would revoke. */
  tokens(): readonly MintedToken[]
  /** Removes a token that has been revoked. */
  dropToken(token: MintedToken): void
  /** Adds a file for post to remove. */
  addFile(path: string): void
  /** Records that main has ended. */
  end(): void
}

/** Opens the session of a step. Nothing is saved until there is something for post to do. */
export function openSession(
  host: Pick<Host, 'saveState'>,
  start: Pick<Session, 'baseUrl' | 'clientFingerprint' | 'stopFile'>
): SessionWriter {
  let session: Session = { ...start, tokens: [], undo: [], files: [], ended: false }
  let saved = false
  const save = (change: Partial<Session>, reserveBytes = 0) => {
    const next = { ...session, ...change }
    const text = encodeSession(next)
    if (Buffer.byteLength(text) + reserveBytes > LARGEST_SESSION_BYTES) throw tooManyResources(next.undo.length)
    host.saveState(SESSION_STATE, text)
    session = next
    saved = true
  }

  return {
    stopFile: start.stopFile,
    addToken: (token) => save({ tokens: [...session.tokens, token] }),
    tokens: () => session.tokens,
    dropToken: (token) => save({ tokens: session.tokens.filter((each) => each !== token) }),
    addFile: (path) => save({ files: [...session.files, path] }),
    note(planned) {
      let current: UndoStep = planned
      save({ undo: [...session.undo, planned] }, RESERVE_BYTES)
      return {
        confirm(step) {
          save({ undo: session.undo.map((each) => (each === current ? step : each)) })
          current = step
        },
        withdraw: () => save({ undo: session.undo.filter((each) => each !== current) })
      }
    },
    end() {
      if (saved) save({ ended: true })
    }
  }
}

function tooManyResources(count: number): InputError {
  return new InputError(
    [
      {
        input: 'temporary',
        message: `one step can clean up about 30 things, not ${count}. Create them in several steps.`
      }
    ],
    { afterSending: true }
  )
}
