// Plays a wait on a clock that moves only while something sleeps or checks.
import { poll, type PollResult, type PollVerdict, type StatePeriod, type WaitResult } from '../../src/gate/poll.ts'

export const START_MS = 1_700_000_000_000
const SECOND_MS = 1000
export const MINUTE_MS = 60_000

/** What a check gives; `found` is the name of the state unless given. */
export const seen = (verdict: PollVerdict, state: string, found: string | undefined = state): PollResult<string> => ({
  found,
  verdict,
  state
})
export const IDLE = seen('success', 'IDLE')
export const UPDATING = seen('pending', 'UPDATING')
export const BROKEN = seen('failure', 'BROKEN')
/** A check that failed with a transient fault. */
export const FAILED: PollResult<string> = { found: undefined, verdict: 'unknown', state: 'unknown' }

interface Scene {
  /** What a check finds, by the time since the start. */
  readonly at: (elapsedMs: number, index: number) => PollResult<string>
  readonly intervalMs?: number
  readonly timeoutMs?: number
  readonly first?: PollResult<string>
  readonly settleMs?: number
  /** How long a check takes. */
  readonly checkMs?: number
  /** How much too early a sleep ends. */
  readonly earlyMs?: number
  /** When sleeping rejects, as it does when the step is cancelled. */
  readonly cancelAtMs?: number
}

interface Played {
  readonly waited: WaitResult<string> | undefined
  readonly error: unknown
  /** When each check started, since the start. */
  readonly checksAt: readonly number[]
  readonly deadlines: readonly number[]
  readonly lines: readonly (readonly [atMs: number, line: string])[]
  readonly elapsedMs: number
}

/** Plays a wait. */
export async function play(scene: Scene): Promise<Played> {
  const { at, intervalMs = 10 * SECOND_MS, timeoutMs = 30 * MINUTE_MS, first, checkMs = 0, earlyMs = 0 } = scene
  let nowMs = START_MS
  const checksAt: number[] = []
  const deadlines: number[] = []
  const lines: (readonly [number, string])[] = []
  const result = await poll<string>({
    first,
    settleMs: scene.settleMs,
    intervalMs,
    timeoutMs,
    nowMs: () => nowMs,
    check: async (deadlineMs) => {
      deadlines.push(deadlineMs)
      const index = checksAt.push(nowMs - START_MS) - 1
      const found = at(nowMs - START_MS, index)
      await Promise.resolve()
      nowMs += checkMs
      return found
    },
    sleep: async (delayMs) => {
      if (!(delayMs >= 0)) throw new Error(`slept for ${delayMs} ms`)
      await Promise.resolve()
      nowMs += delayMs > earlyMs ? delayMs - earlyMs : delayMs
      if (scene.cancelAtMs !== undefined && nowMs - START_MS >= scene.cancelAtMs) throw new Error('cancelled')
    },
    report: (line) => lines.push([nowMs - START_MS, line])
  }).then(
    (waited) => ({ waited, error: undefined }),
    (error: unknown) => ({ waited: undefined, error })
  )
  return { ...result, checksAt, deadlines, lines, elapsedMs: nowMs - START_MS }
}

/** What checks find, each from a number of seconds on. */
export const from =
  (...periods: readonly (readonly [fromSeconds: number, seen: PollResult<string>])[]) =>
  (elapsedMs: number): PollResult<string> =>
    periods.findLast(([fromSeconds]) => elapsedMs >= fromSeconds * SECOND_MS)?.[1] ?? FAILED

/** A timeline in seconds since the start. */
export const inSeconds = (timeline: readonly StatePeriod[] = []) =>
  timeline.map(({ state, fromMs, untilMs }) => [state, (fromMs - START_MS) / 1000, (untilMs - START_MS) / 1000])
