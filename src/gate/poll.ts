/** What one look found. */
export interface PollResult<Found> {
  /** Undefined where the look failed in a way that passes. */
  readonly found: Found | undefined
  readonly verdict: PollVerdict
  /** What a person calls the state: IDLE, CREATING, 3 open alerts. */
  readonly state: string
}

/** `unknown`: the look failed in a way that passes, or the answer says nothing of the state. */
export type PollVerdict = 'success' | 'failure' | 'pending' | 'unknown'

/** A stretch of time in which one state was seen. Milliseconds since the epoch. */
export interface StatePeriod {
  readonly state: string
  readonly fromMs: number
  readonly untilMs: number
}

/** How a wait ended. `expired`: neither condition came true in time. */
export interface WaitResult<Found> {
  readonly end: 'success' | 'failure' | 'expired'
  readonly found: Found | undefined
  readonly state: string
  readonly elapsedMs: number
  readonly checks: number
  readonly timeline: readonly StatePeriod[]
}

export interface PollOptions<Found> {
  /** Takes one look. What it throws ends the wait. */
  readonly check: (deadlineMs: number) => Promise<PollResult<Found>>
  /** The answer of a write, which is the first look. */
  readonly first?: PollResult<Found> | undefined
  readonly intervalMs: number
  /** How long to wait, in milliseconds; 0 looks once. */
  readonly timeoutMs: number
  readonly nowMs: () => number
  /** Waits, and rejects when the step is cancelled. */
  readonly sleep: (delayMs: number) => Promise<void>
  /** A line for a person, on each change of state and each heartbeat. */
  readonly report: (line: string) => void
}

/** A sign of life is given after this long without a change, in milliseconds. */
export const HEARTBEAT_MS = 30_000

/** When which verdict was given. */
export interface Observation {
  readonly verdict: PollVerdict
  readonly atMs: number
}

/**
 * The rule of success. After a write Atlas may still show the old state, so that a success counts only when a pending
 * state was seen before, or when it has lasted an interval. Pure.
 */
export function isSettled(history: readonly Observation[], afterWrite: boolean, intervalMs: number): boolean {
  const last = history.at(-1)
  if (last?.verdict !== 'success') return false
  if (!afterWrite || history.some(({ verdict }) => verdict === 'pending')) return true
  const first = history.find(({ verdict }) => verdict === 'success') ?? last
  return last.atMs - first.atMs >= intervalMs
}

/** How long to sleep before the next look: an interval, or what is left; undefined when the time is up. Pure. */
export function nextDelayMs(elapsedMs: number, intervalMs: number, timeoutMs: number): number | undefined {
  const leftMs = timeoutMs - elapsedMs
  return leftMs <= 0 ? undefined : Math.min(intervalMs, leftMs)
}

/**
 * Looks until a condition decides or the time is up: at once, or an interval after a write, then every interval, and
 * a last time at the end. Never more looks than elapsed time / interval + 2.
 */
export async function poll<Found>(options: PollOptions<Found>): Promise<WaitResult<Found>> {
  const { check, first, intervalMs, timeoutMs, nowMs, sleep, report } = options
  const startMs = nowMs()
  const history: Observation[] = []
  let timeline: readonly StatePeriod[] = []
  let found: Found | undefined
  let reportedMs = startMs

  const say = (line: string) => {
    reportedMs = nowMs()
    report(line)
  }
  const note = (seen: PollResult<Found>) => {
    const atMs = nowMs()
    found = seen.found ?? found
    history.push({ verdict: seen.verdict, atMs })
    const last = timeline.at(-1)?.state
    // A look that failed says nothing of the state: the one before stands.
    const state = seen.verdict === 'unknown' && seen.found === undefined ? (last ?? seen.state) : seen.state
    if (last !== state) say(`${state} after ${toDuration(atMs - startMs)}`)
    timeline = extend(timeline, state, startMs, atMs)
  }
  const rest = async (delayMs: number) => {
    const untilMs = nowMs() + delayMs
    while (nowMs() < untilMs) {
      await sleep(Math.max(0, Math.min(untilMs, reportedMs + HEARTBEAT_MS) - nowMs()))
      if (nowMs() < reportedMs + HEARTBEAT_MS) continue
      const elapsedMs = nowMs() - startMs
      const left = toDuration(Math.max(0, timeoutMs - elapsedMs))
      say(`still ${timeline.at(-1)?.state} after ${toDuration(elapsedMs)}, ${left} left`)
    }
  }
  const end = (how: WaitResult<Found>['end']): WaitResult<Found> => ({
    end: how,
    found,
    state: timeline.at(-1)?.state ?? '',
    elapsedMs: nowMs() - startMs,
    checks: history.length,
    timeline
  })

  for (let next = first; ; next = undefined) {
    note(next ?? (await check(startMs + timeoutMs)))
    if (history.at(-1)?.verdict === 'failure') return end('failure')
    if (isSettled(history, first !== undefined, intervalMs)) return end('success')
    const delayMs = nextDelayMs(nowMs() - startMs, intervalMs, timeoutMs)
    if (delayMs === undefined) return end('expired')
    await rest(delayMs)
  }
}

/** The timeline with one more look: the same state grows, another one begins where the last ended. */
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

/** `1 h 5 min`, `2 min 10 s`, `35 s`: two units at most. */
export function toDuration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  if (hours > 0) return minutes === 0 ? `${hours} h` : `${hours} h ${minutes} min`
  if (minutes > 0) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`
  return `${seconds} s`
}
