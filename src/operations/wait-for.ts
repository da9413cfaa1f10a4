// Waits for Atlas, survives transient faults, and words how a wait ended.
import { countOf } from '../atlas/counts.ts'
import type { ReportedError } from '../atlas/errors.ts'
import { ApiError, NetworkError, TimeoutError } from '../atlas/errors.ts'
import { delay } from '../atlas/clock.ts'
import { poll, toDuration, toExactDuration, type PollResult, type WaitResult } from '../gate/poll.ts'
import type { OperationContext, Result, Unmet } from './definition.ts'

/** A check that started in time may take this long, in milliseconds, even past the end of the wait. */
const CHECK_MS = 30_000

/** Contact is lost if this many checks failed in a row, each of them after several attempts. */
const LOST_CONTACT_CHECKS = 2

/** What is waited for, and how to check it. */
export interface Wait<Found> extends Goal {
  /** Checks once; its state completes the sentence "cluster prod is …". */
  readonly check: (deadlineMs: number) => Promise<PollResult<Found>>
  /** The response of a write. It is shown as the first check, but only reads decide. */
  readonly first?: PollResult<Found> | undefined
  /** After a write: how long a verdict must hold if no read saw a pending state, in milliseconds. */
  readonly settleMs?: number | undefined
}

/** What is waited for, in words: "cluster prod is IDLE". */
export interface Goal {
  /** Such as `cluster prod`; lower case, since it may be in the middle of a sentence. */
  readonly subject: string
  /** The verb between subject and `wanted`. Default: `be`. */
  readonly verb?: 'be' | 'meet'
  /** What the subject must be, such as `IDLE`, or the condition it must meet. */
  readonly wanted: string
}

/**
 * Waits for Atlas. Transient faults do not end the wait, all others do.
 *
 * @throws what a check throws, except transient faults; the last of these if contact was lost at the end
 */
export async function waitFor<Found>(context: OperationContext, wait: Wait<Found>): Promise<WaitResult<Found>> {
  const { clock, report, signal } = context
  const { timeoutMs, intervalMs, wanted } = context.wait
  const limitMs = wanted === false ? 0 : timeoutMs
  if (limitMs > 0) {
    const pace = `checking every ${toExactDuration(intervalMs)}, timeout ${toExactDuration(limitMs)}`
    report(`Waiting for ${describeGoal(wait)} (${pace}).`)
  }
  let succeeded = false
  let faults: readonly ReportedError[] = []
  const startMs = clock.nowMs()
  const waited = await poll<Found>({
    first: wait.first,
    settleMs: wait.settleMs,
    timeoutMs: limitMs,
    intervalMs,
    nowMs: () => clock.nowMs(),
    sleep: (delayMs) => delay(clock, delayMs, signal),
    report,
    async check(deadlineMs) {
      try {
        const result = await wait.check(Math.max(deadlineMs, clock.nowMs() + CHECK_MS))
        succeeded = true
        faults = []
        return result
      } catch (error) {
        if (!isTransient(error)) throw error
        faults = [...faults, error]
        report(`${error.message} Checking again.`)
        return { found: undefined, verdict: 'unknown', state: 'unknown' }
      }
    }
  })
  context.atlas.extendDeadline(clock.nowMs() - startMs)
  // Without contact the state is not known: that is an error, not a state that was not reached in time.
  const lost = faults.length >= LOST_CONTACT_CHECKS || !succeeded
  const lastFault = faults.at(-1)
  if (waited.end === 'expired' && lost && lastFault !== undefined) throw lastFault
  return waited
}

/** The parts of a result that a wait gives; none if nothing was waited for. */
export type Outcome = Partial<ReturnType<typeof toResultParts>>

/** Words how a wait ended, as parts of a result. Pure. */
export function toResultParts<Found>(
  goal: Goal,
  waited: WaitResult<Found>,
  hint?: string
): Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'> {
  const unmet: Unmet | undefined =
    waited.end === 'success'
      ? undefined
      : { message: describeUnmet(goal, waited), hint: hint ?? (waited.end === 'expired' ? hintFor(waited) : undefined) }
  const elapsed = toDuration(waited.elapsedMs)
  const { subject, verb = 'be', wanted } = goal
  return {
    verdict: unmet?.message ?? capitalize(`${subject} ${verb === 'be' ? 'is' : 'meets'} ${wanted} (after ${elapsed}).`),
    satisfied: unmet === undefined,
    unmet,
    timeline: waited.timeline,
    facts: [['Time', `${elapsed}, ${countOf(waited.checks, 'check', 'checks')}`]]
  }
}

/** `cluster prod to be IDLE`. */
function describeGoal({ subject, verb = 'be', wanted }: Goal): string {
  return `${subject} to ${verb} ${wanted}`
}

function describeUnmet<Found>({ subject, verb = 'be', wanted }: Goal, waited: WaitResult<Found>): string {
  const { end, state, verdict, checks } = waited
  const elapsed = toDuration(waited.elapsedMs)
  if (end === 'failure') {
    const become = verb === 'be' ? 'become' : 'meet'
    return capitalize(`${subject} cannot ${become} ${wanted}: it is ${state} (after ${elapsed}).`)
  }
  if (verdict === 'success') return `Timed out after ${elapsed}: ${subject} is ${state}, but that is not confirmed yet.`
  if (verdict === 'different') return `Timed out after ${elapsed}: ${subject} is ${state}.`
  const missing = verb === 'be' ? `, not ${wanted}` : ` and does not meet ${wanted}`
  if (checks === 1) return capitalize(`${subject} is ${state}${missing} (checked once).`)
  return `Timed out after ${elapsed}: ${subject} is still ${state}${missing}.`
}

function hintFor({ verdict }: WaitResult<unknown>): string {
  if (verdict === 'different') {
    return "Atlas accepted the change but does not show it. The project's activity feed in Atlas shows who else changed it."
  }
  return verdict === 'success'
    ? 'After a change, Atlas may show the old state for a minute. Set timeout to 2 minutes or more.'
    : 'Increase timeout, or look for the cause in the Atlas UI.'
}

/** A sentence that starts with a capital letter. Pure. */
export function capitalize(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}

/** Whether a fault may be over by the next check: the network broke, or Atlas is busy or down. */
export function isTransient(error: unknown): error is ReportedError {
  if (error instanceof TimeoutError) return true
  if (error instanceof ApiError) return error.status === 429 || error.status >= 500
  if (!(error instanceof NetworkError)) return false
  if (error.fault === 'unexpected') return (error.status ?? 0) >= 500
  return error.fault !== 'redirect' && error.fault !== 'untrusted'
}
