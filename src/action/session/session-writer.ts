// Saves the session of main: once before the first request, and after every change.
import { join } from 'node:path'
import type { Clock } from '../../atlas/clock.ts'
import { InputError } from '../../atlas/errors.ts'
import { isShown } from '../../atlas/undo-match.ts'
import type { UndoStep } from '../../atlas/undo.ts'
import type { UndoLog } from '../../operations/definition.ts'
import type { Host } from '../host.ts'
import type { SealKey } from './seal.ts'
import { stopFileName } from './session-files.ts'
import { encodeSession, LARGEST_SESSION_BYTES, SESSION_STATE, type MintedToken, type Session } from './session.ts'

/** Reserved for what is added to existing entries: IDs from responses, and tokens that replace others. */
const RESERVE_BYTES = 3 * 1024

/** The session while main runs. Each change is in the runner's state before the function returns. */
export interface SessionWriter extends UndoLog {
  /** Path of the file that post creates to stop this step. */
  readonly stopFile: string
  addToken(token: MintedToken): void
  /** The tokens that post would revoke. */
  tokens(): readonly MintedToken[]
  /** Removes a token that has been revoked. */
  dropToken(token: MintedToken): void
  /** Adds a file for post to remove, by its name in the temporary folder. */
  addFile(name: string): void
  /** Records what the response to a GET shows: from then on, post believes the first 404 for it. */
  noteRead(read: Parameters<typeof isShown>[1]): void
  /** Records that main has ended. */
  end(): void
}

export interface SessionWriterOptions extends Pick<Session, 'baseUrl' | 'clientFingerprint'> {
  readonly host: Pick<Host, 'saveState' | 'tempFolder'>
  readonly clock: Pick<Clock, 'nowMs'>
  readonly sealKey: SealKey
  /** Distinguishes this step from all others. */
  readonly random: string
}

/** The latest state of one undo step. */
interface Entry {
  step: UndoStep
}

/**
 * Opens the session of a step and saves it: from then on, post can stop a main that is still running.
 *
 * Expired tokens leave the session. If it gets too large, so do the oldest tokens: each was replaced because it was
 * about to expire or because Atlas refused it.
 */
export function openSession({ host, clock, sealKey, random, ...start }: SessionWriterOptions): SessionWriter {
  const stopFile = stopFileName(random)
  let session: Session = { ...start, stopFile, tokens: [], undo: [], files: [], ended: false }
  /** The session after a change, and how it is saved. @throws InputError if it is too large */
  const plan = (change: Partial<Session>, reserveBytes: number) => {
    const next = { ...session, ...change }
    const tokens = next.tokens.filter(({ expiresAtMs }) => expiresAtMs > clock.nowMs())
    const encode = () => encodeSession({ ...next, tokens }, sealKey)
    const isTooLarge = () => Buffer.byteLength(encode()) + reserveBytes > LARGEST_SESSION_BYTES
    while (tokens.length > 1 && isTooLarge()) tokens.shift()
    if (isTooLarge()) throw tooManyResources(next.undo.length)
    return { next: { ...next, tokens }, encoded: encode() }
  }
  const save = (change: Partial<Session>, reserveBytes = 0) => {
    const { next, encoded } = plan(change, reserveBytes)
    host.saveState(SESSION_STATE, encoded)
    session = next
  }
  save({})
  const entries: Entry[] = []

  return {
    stopFile: join(host.tempFolder, stopFile),
    addToken: (token) => save({ tokens: [...session.tokens, token] }),
    tokens: () => session.tokens,
    dropToken: (token) => save({ tokens: session.tokens.filter((each) => each !== token) }),
    addFile: (name) => save({ files: [...session.files, name] }),
    ensureRoom: (steps) => void plan({ undo: [...session.undo, ...steps] }, RESERVE_BYTES),
    note(planned) {
      const entry: Entry = { step: planned }
      save({ undo: [...session.undo, planned] }, RESERVE_BYTES)
      entries.push(entry)
      const replaceWith = (step: UndoStep | undefined) => {
        save({
          undo: session.undo.flatMap((each) => (each !== entry.step ? [each] : step === undefined ? [] : [step]))
        })
        entry.step = step ?? entry.step
      }
      return {
        confirm: (step) => replaceWith({ ...step, shown: entry.step.shown ?? step.shown }),
        withdraw: () => replaceWith(undefined)
      }
    },
    noteRead(read) {
      for (const entry of entries) {
        const { step } = entry
        if (step.shown === true || !session.undo.includes(step) || !isShown(step, read)) continue
        entry.step = { ...step, shown: true }
        save({ undo: session.undo.map((each) => (each === step ? entry.step : each)) })
      }
    },
    end: () => save({ ended: true })
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
