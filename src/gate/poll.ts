// Polls until a condition decides or the time is up, and keeps a timeline of the states seen.

/** What one check found. */
export interface PollResult<Found> {
  /** Undefined if the check failed with a transient fault. */
  readonly found: Found | undefined
  readonly verdict: PollVerdict
  /** The state in a person's words: IDLE, CREATING, 3 items. */
  readonly state: string
}

/**
 * `different`: the state is the wanted one, but an attribute that was sent has another value. `unknown`: the check failed
 * with a transient fault, or the response says nothing about the state.
 */
export type PollVerdict = 'success' | 'failure' | 'pending' | 'different' | 'unknown'

/** A period during which one state was seen. Milliseconds since the epoch. */
export interface StatePeriod {
  readonly state: string
  readonly fromMs: number
  readonly untilMs: number
}

/** How a wait ended. `expired`: the time was up before a condition decided. */
export interface WaitResult<Found> {
  readonly end: 'success' | 'failure' | 'expired'
  /** What was found last. */
  readonly found: Found | undefined
  readonly state: string
  /** The verdict on `state`. With `expired`, `success` means that it came too late to be confirmed. */
  readonly verdict: PollVerdict
  readonly elapsedMs: number
  /** How many checks were made, the response of a write included. */
  readonly checks: number
  readonly timeline: readonly StatePeriod[]
}

export interface PollOptions<Found> {
  /** Checks once. An error it throws ends the wait. */
  readonly check: (deadlineMs: number) => Promise<PollResult<Found>>
  /** The response of a write. It is shown as the first check, but only reads decide. */
  readonly first?: PollResult<Found> | undefined
  /** After a write: how long a verdict must hold if no read saw a pending state, in milliseconds. */
  readonly settleMs?: number | undefined
  readonly intervalMs: number
  /** How long to wait, in milliseconds; 0 checks once. */
  readonly timeoutMs: number
  readonly nowMs: () => number
  /** Waits, and rejects when the step is cancelled. */
  readonly sleep: (delayMs: number) => Promise<void>
  /** Prints a line for a person: each change of state, and each heartbeat. */
  readonly report: (line: string) => void
}

/** A heartbeat is printed after this long without another line, in milliseconds. */
export const HEARTBEAT_MS = 30_000

/** A verdict and when it was reached. */
export interface Observation {
  readonly verdict: PollVerdict
  readonly atMs: number
}

/**
 * How long a verdict must hold after a write unless a read saw a pending state, in milliseconds. Atlas showed the old state
 * for 2 to 10 s after most writes (Terraform provider, issue 3788); this is three times as long.
 */
export const DEFAULT_SETTLE_MS = 30_000

/**
 * Whether the last verdict, success or failure, counts. After a write, reads may still show the old state: a verdict counts
 * once a read saw a pending state, or once it has lasted `settleMs`. Pure.
 *
 * @param reads what the reads found, without the response of the write
 * @param settleMs undefined if nothing was written
 */
export function isSettled(reads: readonly Observation[], settleMs: number | undefined): boolean {
  const last = reads.at(-1)
  if (last === undefined || (last.verdict !== 'success' && last.verdict !== 'failure')) return false
  if (settleMs === undefined || reads.some(({ verdict }) => verdict === 'pending')) return true
  const before = reads.findLastIndex(({ verdict }) => verdict !== last.verdict && verdict !== 'unknown')
  const first = reads.slice(before + 1).find(({ verdict }) => verdict === last.verdict) ?? last
  return last.atMs - first.atMs >= settleMs
}

/** How long to sleep before the next check: an interval, or the time left; undefined when the time is up. Pure. */
export function nextDelayMs(elapsedMs: number, intervalMs: number, timeoutMs: number): number | undefined {
  const leftMs = timeoutMs - elapsedMs
  return leftMs <= 0 ? undefined : Math.min(intervalMs, leftMs)
}

/**
 * Checks until a verdict counts or the time is up: at once (after a write, one interval later), then every interval,
 * and a last time at the end. Makes at most elapsed time / interval + 2 checks.
 *
 * @throws what `check` throws, and what `sleep` rejects with
 */
export async function poll<Found>(options: PollOptions<Found>): Promise<WaitResult<Found>> {
  const { check, first, intervalMs, timeoutMs, nowMs } = options
  const settleMs = first === undefined ? undefined : (options.settleMs ?? DEFAULT_SETTLE_MS)
  const startMs = nowMs()
  const log = createLog(options, startMs)
  const history: Observation[] = []
  let timeline: readonly StatePeriod[] = []
  let found: Found | undefined
  let verdict: PollVerdict = 'unknown'

  const record = (result: PollResult<Found>) => {
    const atMs = nowMs()
    history.push({ verdict: result.verdict, atMs })
    const last = timeline.at(-1)?.state
    // A failed check says nothing about the state: the last one still holds.
    const failed = result.verdict === 'unknown' && result.found === undefined
    const state = failed ? (last ?? result.state) : result.state
    if (!failed) verdict = result.verdict
    found = result.found ?? found
    if (last !== state) log.change(state)
    timeline = extend(timeline, state, startMs, atMs)
  }
  const finish = (end: WaitResult<Found>['end']): WaitResult<Found> => ({
    end,
    found,
    state: timeline.at(-1)?.state ?? '',
    verdict,
    elapsedMs: nowMs() - startMs,
    checks: history.length,
    timeline
  })

  for (let next = first; ; next = undefined) {
    record(next ?? (await check(startMs + timeoutMs)))
    const reads = first === undefined ? history : history.slice(1)
    if (isSettled(reads, settleMs)) return finish(reads.at(-1)?.verdict === 'failure' ? 'failure' : 'success')
    const delayMs = nextDelayMs(nowMs() - startMs, intervalMs, timeoutMs)
    if (delayMs === undefined) return finish('expired')
    await log.sleep(delayMs)
  }
}

/** The lines of a wait: one on each change of state, and a heartbeat while it sleeps. */
function createLog<Found>({ timeoutMs, nowMs, sleep, report }: PollOptions<Found>, startMs: number) {
  let reportedMs = startMs
  let state = ''
  const print = (line: string) => {
    reportedMs = nowMs()
    report(line)
  }
  return {
    change(next: string) {
      state = next
      print(`${state} after ${toDuration(nowMs() - startMs)}`)
    },
    async sleep(delayMs: number) {
      const untilMs = nowMs() + delayMs
      // A timer may fire a little early, so the clock decides when the time has passed.
      while (nowMs() < untilMs) {
        await sleep(Math.max(0, Math.min(untilMs, reportedMs + HEARTBEAT_MS) - nowMs()))
        if (nowMs() < reportedMs + HEARTBEAT_MS) continue
        const elapsedMs = nowMs() - startMs
        const left = toDuration(Math.max(0, timeoutMs - elapsedMs))
        print(`still ${state} (${toDuration(elapsedMs)} elapsed, ${left} left)`)
      }
    }
  }
}

/** The timeline with one more check: the same state lasts longer, another one starts where the last one ended. */
function extend(
  timeline: readonly StatePeriod[],
  state: string,
  startMs: number,
  atMs: number
): readonly StatePeriod[] {
  const last = timeline.at(-1)
  if (last === undefined) return [{ state, fromMs: startMs, untilMs: atMs }]
  const grown = [...timeline.slice(0, -1), { ...last, untilMs: atMs }]
  return last.state === state ? grown : [...grown, { state, fromMs: atMs, untilMs: atMs }]
}

/** A duration that somebody has set: `500 ms`, `1.5 s`, else as {@link toDuration}. Pure. */
export function toExactDuration(ms: number): string {
  if (ms > 0 && ms < 1000) return `${ms} ms`
  return ms < 60_000 ? `${ms / 1000} s` : toDuration(ms)
}

/** `1 h 5 min`, `2 min 10 s`, `35 s`: two units at most. Pure. */
export function toDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
  if (minutes > 0) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  return `${seconds} s`
}
