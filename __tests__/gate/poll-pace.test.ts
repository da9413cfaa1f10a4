import { describe, expect, it } from '@jest/globals'
import {
  HEARTBEAT_MS,
  isSettled,
  nextDelayMs,
  type Observation,
  type PollVerdict,
  type StatePeriod
} from '../../src/gate/poll.ts'
import { play, seen, START_MS, UPDATING } from './poll-scene.ts'

describe('isSettled', () => {
  const history = (...verdicts: readonly PollVerdict[]): readonly Observation[] =>
    verdicts.map((verdict, index) => ({ verdict, atMs: index * 10_000 }))

  it('requires a success or a failure last', () => {
    expect(isSettled([], undefined)).toBe(false)
    expect(isSettled([], 0)).toBe(false)
    for (const verdict of ['pending', 'different', 'unknown'] as const) {
      expect(isSettled(history('success', verdict), undefined)).toBe(false)
      expect(isSettled(history('pending', 'success', verdict), 0)).toBe(false)
    }
    for (const verdict of ['success', 'failure'] as const) {
      expect(isSettled(history(verdict), undefined)).toBe(true)
      expect(isSettled(history('unknown', verdict), undefined)).toBe(true)
    }
  })

  it.each(['success', 'failure'] as const)('requires, after a write, a pending read before or a lasting %s', (end) => {
    expect(isSettled(history(end), 20_000)).toBe(false)
    expect(isSettled(history(end), 0)).toBe(true)
    expect(isSettled(history('unknown', end), 20_000)).toBe(false)
    expect(isSettled(history('different', end), 20_000)).toBe(false)
    expect(isSettled(history('pending', end), 20_000)).toBe(true)
    expect(isSettled(history('pending', 'unknown', end), 20_000)).toBe(true)
    expect(isSettled(history(end, end), 20_000)).toBe(false)
    expect(isSettled(history(end, end, end), 20_000)).toBe(true)
    expect(isSettled(history(end, end, end), 20_001)).toBe(false)
    expect(isSettled(history(end, 'unknown', end), 20_000)).toBe(true)
    expect(isSettled(history(end, 'different', end), 20_000)).toBe(false)
  })

  it('counts from the last change between success and failure', () => {
    expect(isSettled(history('failure', 'success', 'success'), 20_000)).toBe(false)
    expect(isSettled(history('success', 'failure', 'failure', 'failure'), 20_000)).toBe(true)
  })
})

describe('nextDelayMs', () => {
  it('is an interval, the time left, or nothing', () => {
    expect(nextDelayMs(0, 10, 100)).toBe(10)
    expect(nextDelayMs(89, 10, 100)).toBe(10)
    expect(nextDelayMs(95, 10, 100)).toBe(5)
    expect(nextDelayMs(100, 10, 100)).toBeUndefined()
    expect(nextDelayMs(101, 10, 100)).toBeUndefined()
    expect(nextDelayMs(0, 10, 0)).toBeUndefined()
  })
})

describe('the pace of poll', () => {
  const grid = [500, 1000, 3000, 7000, 10_000, 29_999, 30_000, 45_000, 300_000].flatMap((intervalMs) =>
    [0, 1, 500, 9999, 10_000, 61_000, 600_000, 601_234].flatMap((timeoutMs) =>
      [0, 250, 12_000].flatMap((checkMs) => [0, 1].map((earlyMs) => ({ intervalMs, timeoutMs, checkMs, earlyMs })))
    )
  )

  it.each([
    ['reading', undefined],
    ['after a write', UPDATING]
  ])('makes at most elapsed / interval + 2 checks, %s', async (_what, first) => {
    for (const pace of grid) {
      const states = ['A', 'A', 'B', 'C', 'C', 'C']
      const at = (_elapsedMs: number, index: number) => seen('pending', states[index % states.length] ?? 'A')
      const { waited, error, checksAt, elapsedMs, lines } = await play({ ...pace, at, ...(first && { first }) })
      if (waited === undefined) throw error
      const { checks, timeline } = waited
      expect(checks).toBe(checksAt.length + (first === undefined ? 0 : 1))
      expect(checks).toBeLessThanOrEqual(elapsedMs / pace.intervalMs + 2)
      // Every check starts in time; the last one at the end of the timeout at the latest.
      expect(Math.max(0, ...checksAt)).toBeLessThanOrEqual(pace.timeoutMs)
      expect(elapsedMs).toBeGreaterThanOrEqual(pace.timeoutMs)
      expect(elapsedMs).toBeLessThanOrEqual(pace.timeoutMs + pace.checkMs)
      expect(waited.elapsedMs).toBe(elapsedMs)
      expectComplete(timeline, elapsedMs)
      expectFewLines(lines, timeline)
    }
  })

  /** Periods follow one another from start to end, and neighbours differ in state. */
  function expectComplete(timeline: readonly StatePeriod[], elapsedMs: number): void {
    expect(timeline[0]?.fromMs).toBe(START_MS)
    expect(timeline.at(-1)?.untilMs).toBe(START_MS + elapsedMs)
    const broken = timeline.slice(1).filter(({ state, fromMs }, index) => {
      const before = timeline[index]
      return before?.untilMs !== fromMs || before.state === state
    })
    expect(broken).toEqual([])
    expect(timeline.reduce((sum, { fromMs, untilMs }) => sum + untilMs - fromMs, 0)).toBe(elapsedMs)
  }

  /** One line for each period, and a heartbeat only after 30 s without a line. */
  function expectFewLines(lines: readonly (readonly [number, string])[], timeline: readonly StatePeriod[]): void {
    expect(lines.filter(([, line]) => !line.startsWith('still '))).toHaveLength(timeline.length)
    const early = lines.filter(
      ([atMs, line], index) => line.startsWith('still ') && atMs - (lines[index - 1]?.[0] ?? 0) < HEARTBEAT_MS
    )
    expect(early).toEqual([])
  }
})
