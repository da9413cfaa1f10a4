import { InputError } from '../../atlas/errors.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import type { UndoLog } from '../../operations/definition.ts'
import type { Host } from '../host.ts'
import { encodeSession, LARGEST_SESSION_BYTES, SESSION_STATE, type MintedToken, type Session } from './session.ts'

/** Kept free for what only answers tell: IDs, and tokens that replace others. */
const RESERVE_BYTES = 3 * 1024

/** The session as main writes it; each change is in the runner's state before the function returns. */
export interface SessionWriter extends UndoLog {
  readonly stopFile: string
  addToken(token: MintedToken): void
  /** What post would revoke. */
  tokens(): readonly MintedToken[]
  /** The token is revoked. */
  dropToken(token: MintedToken): void
  /** Notes a file that post removes. */
  addFile(path: string): void
  /** Main came to its end. */
  end(): void
}

/** Opens the session of a step. Nothing is saved before there is something for post to do. */
export function openSession(
  host: Pick<Host, 'saveState'>,
  start: Pick<Session, 'baseUrl' | 'clientFingerprint' | 'stopFile'>
): SessionWriter {
  let session: Session = { ...start, tokens: [], undo: [], files: [], ended: false }
  let saved = false
  const save = (change: Partial<Session>, roomFor = 0) => {
    const next = { ...session, ...change }
    const text = encodeSession(next)
    if (Buffer.byteLength(text) + roomFor > LARGEST_SESSION_BYTES) throw tooMuch(next.undo.length)
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

function tooMuch(count: number): InputError {
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
