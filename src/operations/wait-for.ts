import type { ReportedError } from '../atlas/errors.ts'
import { ApiError, NetworkError, TimeoutError } from '../atlas/errors.ts'
import { delay } from '../atlas/clock.ts'
import { poll, toDuration, type PollResult, type WaitResult } from '../gate/poll.ts'
import type { OperationContext, Result, Unmet } from './definition.ts'

/** A look that began in time may take this long, in milliseconds, even when the time of the wait is up. */
const CHECK_MS = 30_000

/** What is waited for, in words. */
export interface Wait<Found> {
  /** Such as `cluster prod`. */
  readonly subject: string
  /** Such as `state IDLE`. */
  readonly wanted: string
  readonly check: (deadlineMs: number) => Promise<PollResult<Found>>
  readonly first?: PollResult<Found> | undefined
}

/**
 * Waits in Atlas: faults that pass are ridden out within the time of the wait, all others end it.
 *
 * @throws what a look throws, but for passing faults; the last of these when no look was answered
 */
export async function waitFor<Found>(context: OperationContext, wait: Wait<Found>): Promise<WaitResult<Found>> {
  const { clock, report, signal } = context
  const { timeoutMs, intervalMs, wanted } = context.wait
  const limitMs = wanted === false ? 0 : timeoutMs
  let state = 'not known yet'
  if (limitMs > 0) {
    report(
      `Waiting for ${wait.wanted} of ${wait.subject}: a look every ${toDuration(intervalMs)}, for ${toDuration(limitMs)} at most.`
    )
  }
  let answered = false
  let fault: ReportedError | undefined
  const startMs = clock.nowMs()
  const waited = await poll<Found>({
    first: wait.first,
    timeoutMs: limitMs,
    intervalMs,
    nowMs: () => clock.nowMs(),
    sleep: (delayMs) => delay(clock, delayMs, signal),
    report,
    async check(deadlineMs) {
      try {
        const seen = await wait.check(Math.max(deadlineMs, clock.nowMs() + CHECK_MS))
        state = seen.state
        answered = true
        return seen
      } catch (error) {
        if (!isTransient(error)) throw error
        fault = error
        report(`${error.message} Looking again.`)
        return { found: undefined, verdict: 'unknown', state }
      }
    }
  })
  context.atlas.extendDeadline(clock.nowMs() - startMs)
  // Where no look was answered, nothing is known: that is an error, and no state that is not reached yet.
  if (waited.end === 'expired' && !answered && fault !== undefined) throw fault
  return waited
}

/** The parts of a result that a wait gives; none where nothing was waited for. */
export type Outcome = Partial<ReturnType<typeof toResultParts>>

/** What a wait comes to, in the parts of a result. */
export function toResultParts<Found>(
  { subject, wanted }: Pick<Wait<Found>, 'subject' | 'wanted'>,
  waited: WaitResult<Found>,
  hint?: string
): Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'> {
  const after = toDuration(waited.elapsedMs)
  const unmet: Unmet | undefined =
    waited.end === 'success'
      ? undefined
      : {
          message:
            waited.end === 'failure'
              ? `Never to be reached: ${wanted}. After ${after}, the state of ${subject} is ${waited.state}.`
              : `Not reached within ${after}: ${wanted}. The last state of ${subject} was ${waited.state}.`,
          hint:
            hint ??
            (waited.end === 'expired' ? 'Give it more time by the input timeout, or look at it in Atlas.' : undefined)
        }
  return {
    verdict: unmet?.message ?? `Reached after ${after}: ${wanted} of ${subject}.`,
    satisfied: unmet === undefined,
    unmet,
    timeline: waited.timeline,
    facts: [
      ['Waited for', wanted],
      ['State', waited.state],
      ['Time', `${after}, ${waited.checks} ${waited.checks === 1 ? 'look' : 'looks'}`]
    ]
  }
}

/** Faults that may be gone at the next look: a broken network, an Atlas that is busy or down. */
export function isTransient(error: unknown): error is ReportedError {
  if (error instanceof TimeoutError) return true
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500
  if (!(error instanceof NetworkError)) return false
  return error.fault === 'unexpected' ? (error.status ?? 0) >= 500 : error.fault !== 'redirect'
}
