import { describe, expect, it } from '@jest/globals'
import {
  HEARTBEAT_MS,
  nextDelayMs,
  poll,
  isSettled,
  toDuration,
  type PollResult,
  type Observation,
  type StatePeriod,
  type PollVerdict,
  type WaitResult
} from '../../src/gate/poll.ts'

const START_MS = 1_700_000_000_000
const SECOND_MS = 1000
const MINUTE_MS = 60_000

const look = (verdict: PollVerdict, state: string, found: string | undefined = state): PollResult<string> => ({
  found,
  verdict,
  state
})
const IDLE = look('success', 'IDLE')
const UPDATING = look('pending', 'UPDATING')
const BROKEN = look('failure', 'BROKEN')
const FAILED_LOOK: PollResult<string> = { found: undefined, verdict: 'unknown', state: 'not known' }

interface Scene {
  /** What a look finds, by the time since the start. */
  readonly at: (elapsedMs: number, index: number) => PollResult<string>
  readonly intervalMs?: number
  readonly timeoutMs?: number
  readonly first?: PollResult<string>
  /** How long a look takes. */
  readonly lookMs?: number
  /** How much too early the clock wakes a sleeper. */
  readonly earlyMs?: number
  readonly breakSleepAtMs?: number
}

interface Played {
  readonly waited: WaitResult<string> | undefined
  readonly error: unknown
  /** When each look began, since the start. */
  readonly looksAt: readonly number[]
  readonly deadlines: readonly number[]
  readonly lines: readonly (readonly [atMs: number, line: string])[]
  readonly elapsedMs: number
}

/** Plays a wait with a clock that only moves while something sleeps or looks. */
async function play(scene: Scene): Promise<Played> {
  const { at, intervalMs = 10 * SECOND_MS, timeoutMs = 30 * MINUTE_MS, first, lookMs = 0, earlyMs = 0 } = scene
  let nowMs = START_MS
  const looksAt: number[] = []
  const deadlines: number[] = []
  const lines: (readonly [number, string])[] = []
  const result = await poll<string>({
    first,
    intervalMs,
    timeoutMs,
    nowMs: () => nowMs,
    check: async (deadlineMs) => {
      deadlines.push(deadlineMs)
      const index = looksAt.push(nowMs - START_MS) - 1
      const found = at(nowMs - START_MS, index)
      await Promise.resolve()
      nowMs += lookMs
      return found
    },
    sleep: async (delayMs) => {
      expect(delayMs).toBeGreaterThanOrEqual(0)
      await Promise.resolve()
      nowMs += delayMs > earlyMs ? delayMs - earlyMs : delayMs
      if (scene.breakSleepAtMs !== undefined && nowMs - START_MS >= scene.breakSleepAtMs) throw new Error('cancelled')
    },
    report: (line) => lines.push([nowMs - START_MS, line])
  }).then(
    (waited) => ({ waited, error: undefined }),
    (error: unknown) => ({ waited: undefined, error })
  )
  return { ...result, looksAt, deadlines, lines, elapsedMs: nowMs - START_MS }
}

/** States that begin at given seconds. */
const from =
  (...stretches: readonly (readonly [fromSeconds: number, seen: PollResult<string>])[]) =>
  (elapsedMs: number): PollResult<string> =>
    stretches.findLast(([fromSeconds]) => elapsedMs >= fromSeconds * SECOND_MS)?.[1] ?? FAILED_LOOK

const inSeconds = (timeline: readonly StatePeriod[] = []) =>
  timeline.map(({ state, fromMs, untilMs }) => [state, (fromMs - START_MS) / 1000, (untilMs - START_MS) / 1000])

describe('poll, of a state that is read', () => {
  it('looks at once, and ends with the first success', async () => {
    const { waited, looksAt, elapsedMs, lines } = await play({ at: from([0, IDLE]) })
    expect(waited).toEqual({
      end: 'success',
      found: 'IDLE',
      state: 'IDLE',
      elapsedMs: 0,
      looks: 1,
      timeline: [{ state: 'IDLE', fromMs: START_MS, untilMs: START_MS }]
    })
    expect(looksAt).toEqual([0])
    expect(elapsedMs).toBe(0)
    expect(lines).toEqual([[0, 'IDLE after 0 s']])
  })

  it('looks every interval, and notices a change within one', async () => {
    const { waited, looksAt } = await play({ at: from([0, UPDATING], [25, IDLE]) })
    expect(looksAt).toEqual([0, 10_000, 20_000, 30_000])
    expect(waited).toMatchObject({ end: 'success', state: 'IDLE', elapsedMs: 30_000, looks: 4 })
  })

  it('ends with the first failure', async () => {
    const { waited, looksAt } = await play({ at: from([0, UPDATING], [15, BROKEN], [25, IDLE]) })
    expect(waited).toMatchObject({ end: 'failure', found: 'BROKEN', state: 'BROKEN', elapsedMs: 20_000, looks: 3 })
    expect(looksAt).toEqual([0, 10_000, 20_000])
  })

  it('expires with the last state and what was found last', async () => {
    const { waited } = await play({ at: from([0, UPDATING], [20, look('pending', 'REPAIRING')]), timeoutMs: 40_000 })
    expect(waited).toMatchObject({
      end: 'expired',
      found: 'REPAIRING',
      state: 'REPAIRING',
      elapsedMs: 40_000,
      looks: 5
    })
  })

  it('looks once where the time is 0', async () => {
    expect((await play({ at: from([0, UPDATING]), timeoutMs: 0 })).waited).toMatchObject({ end: 'expired', looks: 1 })
    expect((await play({ at: from([0, IDLE]), timeoutMs: 0 })).waited).toMatchObject({ end: 'success', looks: 1 })
    expect((await play({ at: from([0, BROKEN]), timeoutMs: 0 })).waited).toMatchObject({ end: 'failure', looks: 1 })
  })

  it('looks a last time at the end where the interval does not divide the time', async () => {
    const { waited, looksAt } = await play({ at: from([0, UPDATING], [24, IDLE]), timeoutMs: 25_000 })
    expect(looksAt).toEqual([0, 10_000, 20_000, 25_000])
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 25_000 })
  })

  it('looks twice where the interval is longer than the time', async () => {
    const { waited, looksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 5000, intervalMs: 60_000 })
    expect(looksAt).toEqual([0, 5000])
    expect(waited).toMatchObject({ end: 'expired', elapsedMs: 5000 })
  })

  it('tells each look until when there is time', async () => {
    const { deadlines } = await play({ at: from([0, UPDATING]), timeoutMs: 25_000 })
    expect(deadlines).toEqual(Array.from({ length: 4 }, () => START_MS + 25_000))
  })

  it('ends after a slow look that overran the time', async () => {
    const { waited, looksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 25_000, lookMs: 40_000 })
    expect(looksAt).toEqual([0])
    expect(waited).toMatchObject({ end: 'expired', elapsedMs: 40_000, looks: 1 })
  })

  it('counts a success that a slow look brings after the time', async () => {
    const { waited } = await play({ at: from([0, IDLE]), timeoutMs: 25_000, lookMs: 40_000 })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 40_000 })
  })

  it('rests an interval between slow looks', async () => {
    const { looksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 60_000, lookMs: 5000 })
    expect(looksAt).toEqual([0, 15_000, 30_000, 45_000, 60_000])
  })

  it('rests the whole interval though the clock wakes it early', async () => {
    const { looksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 30_000, earlyMs: 2 })
    expect(looksAt).toEqual([0, 10_000, 20_000, 30_000])
  })
})

describe('poll, of looks that fail in a way that passes', () => {
  it('keeps the state and what was found before', async () => {
    const { waited, lines } = await play({
      at: from([0, UPDATING], [10, FAILED_LOOK], [20, UPDATING], [30, FAILED_LOOK]),
      timeoutMs: 30_000
    })
    expect(waited).toMatchObject({ end: 'expired', found: 'UPDATING', state: 'UPDATING', looks: 4 })
    expect(inSeconds(waited?.timeline)).toEqual([['UPDATING', 0, 30]])
    expect(lines.filter(([, line]) => !line.startsWith('still'))).toEqual([[0, 'UPDATING after 0 s']])
  })

  it('goes on from a first look that failed', async () => {
    const { waited } = await play({ at: from([0, FAILED_LOOK], [10, UPDATING], [20, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', looks: 3 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['not known', 0, 10],
      ['UPDATING', 10, 20],
      ['IDLE', 20, 20]
    ])
  })

  it('has found nothing where every look failed', async () => {
    const { waited } = await play({ at: from([0, FAILED_LOOK]), timeoutMs: 20_000 })
    expect(waited).toMatchObject({ end: 'expired', found: undefined, state: 'not known', looks: 3 })
  })

  it('takes the state of an answer that says nothing of success', async () => {
    const { waited } = await play({ at: from([0, UPDATING], [10, look('unknown', 'no state')], [20, IDLE]) })
    expect(waited?.timeline.map(({ state }) => state)).toEqual(['UPDATING', 'no state', 'IDLE'])
  })

  it('does not count them as pending after a write', async () => {
    const { waited, looksAt } = await play({ first: IDLE, at: from([0, FAILED_LOOK], [15, IDLE]), intervalMs: 10_000 })
    // The success of the answer has lasted, and is confirmed by the look at 20 s.
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 20_000 })
    const late = await play({ first: look('unknown', 'requested'), at: from([0, FAILED_LOOK], [15, IDLE]) })
    expect(late.waited).toMatchObject({ end: 'success', elapsedMs: 30_000 })
    expect(late.looksAt).toEqual([10_000, 20_000, 30_000])
    expect(looksAt).toEqual([10_000, 20_000])
  })
})

describe('poll, after a write', () => {
  it('takes the answer of the write as the first look, and the next an interval later', async () => {
    const { waited, looksAt } = await play({ first: UPDATING, at: from([0, IDLE]) })
    expect(looksAt).toEqual([10_000])
    expect(waited).toMatchObject({ end: 'success', found: 'IDLE', looks: 2, elapsedMs: 10_000 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['UPDATING', 0, 10],
      ['IDLE', 10, 10]
    ])
  })

  it('does not take a success that the write itself answers', async () => {
    const { waited } = await play({ first: IDLE, at: from([0, UPDATING], [30, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 30_000, looks: 4 })
  })

  it('takes a success that has lasted an interval', async () => {
    const { waited } = await play({ first: IDLE, at: from([0, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 10_000, looks: 2 })
    expect(inSeconds(waited?.timeline)).toEqual([['IDLE', 0, 10]])
  })

  it('takes a success at once that follows a pending state', async () => {
    const { waited } = await play({ first: UPDATING, at: from([0, UPDATING], [20, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 20_000, looks: 3 })
  })

  it('waits out a state that goes from done to pending and back', async () => {
    const { waited } = await play({ first: IDLE, at: from([0, IDLE], [4, UPDATING], [44, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 50_000 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['IDLE', 0, 10],
      ['UPDATING', 10, 50],
      ['IDLE', 50, 50]
    ])
  })

  it('expires with a success that was seen once', async () => {
    expect((await play({ first: IDLE, at: from([0, IDLE]), timeoutMs: 0 })).waited).toMatchObject({
      end: 'expired',
      state: 'IDLE',
      looks: 1
    })
    expect((await play({ first: IDLE, at: from([0, IDLE]), timeoutMs: 4000 })).waited).toMatchObject({
      end: 'expired',
      looks: 2
    })
  })

  it('ends with a failure that the write itself answers', async () => {
    const { waited, looksAt } = await play({ first: BROKEN, at: from([0, IDLE]) })
    expect(waited).toMatchObject({ end: 'failure', looks: 1, elapsedMs: 0 })
    expect(looksAt).toEqual([])
  })
})

describe('the pace of poll', () => {
  const grid = [500, 1000, 3000, 7000, 10_000, 29_999, 30_000, 45_000, 300_000].flatMap((intervalMs) =>
    [0, 1, 500, 9999, 10_000, 61_000, 600_000, 601_234].flatMap((timeoutMs) =>
      [0, 250, 12_000].flatMap((lookMs) => [0, 1].map((earlyMs) => ({ intervalMs, timeoutMs, lookMs, earlyMs })))
    )
  )

  it.each([
    ['a state that is read', undefined],
    ['a state after a write', UPDATING]
  ])('never has more looks than the time has intervals, and two: %s', async (_what, first) => {
    for (const pace of grid) {
      const states = ['A', 'A', 'B', 'C', 'C', 'C']
      const at = (_elapsedMs: number, index: number) => look('pending', states[index % states.length] ?? 'A')
      const { waited, looksAt, elapsedMs, lines } = await play({ ...pace, at, ...(first && { first }) })
      if (waited === undefined) throw new Error('did not end')
      const { checks: looks, timeline } = waited
      expect(looks).toBe(looksAt.length + (first === undefined ? 0 : 1))
      expect(looks).toBeLessThanOrEqual(elapsedMs / pace.intervalMs + 2)
      // There was time for all looks but the last, which comes at the end of the time and no later.
      expect(Math.max(0, ...looksAt)).toBeLessThanOrEqual(pace.timeoutMs)
      expect(elapsedMs).toBeGreaterThanOrEqual(pace.timeoutMs)
      expect(elapsedMs).toBeLessThanOrEqual(pace.timeoutMs + pace.lookMs)
      expect(waited.elapsedMs).toBe(elapsedMs)
      expectWhole(timeline, elapsedMs)
      expectSparing(lines, timeline)
    }
  })

  /** Stretches follow one another from the start to the end, and no two neighbours are of one state. */
  function expectWhole(timeline: readonly StatePeriod[], elapsedMs: number): void {
    expect(timeline[0]?.fromMs).toBe(START_MS)
    expect(timeline.at(-1)?.untilMs).toBe(START_MS + elapsedMs)
    for (const [index, { state, fromMs }] of timeline.entries()) {
      const before = timeline[index - 1]
      if (before === undefined) continue
      expect(before.untilMs).toBe(fromMs)
      expect(before.state).not.toBe(state)
    }
    expect(timeline.reduce((sum, { fromMs, untilMs }) => sum + untilMs - fromMs, 0)).toBe(elapsedMs)
  }

  /** One line for each stretch; a heartbeat only after 30 s without a line. */
  function expectSparing(lines: readonly (readonly [number, string])[], timeline: readonly StatePeriod[]): void {
    expect(lines.filter(([, line]) => !line.startsWith('still '))).toHaveLength(timeline.length)
    for (const [index, [atMs, line]] of lines.entries()) {
      if (line.startsWith('still ')) expect(atMs - (lines[index - 1]?.[0] ?? 0)).toBeGreaterThanOrEqual(HEARTBEAT_MS)
    }
  }
})

describe('the lines of poll', () => {
  it('are one on each change of state', async () => {
    const { lines } = await play({
      at: from([0, look('pending', 'CREATING')], [20, UPDATING], [40, look('pending', 'CREATING')], [45, IDLE])
    })
    expect(lines).toEqual([
      [0, 'CREATING after 0 s'],
      [20_000, 'UPDATING after 20 s'],
      [40_000, 'CREATING after 40 s'],
      [50_000, 'IDLE after 50 s']
    ])
  })

  it('are a heartbeat each 30 s without a change, with the time that has gone and that is left', async () => {
    const { lines } = await play({ at: from([0, UPDATING], [100, IDLE]), timeoutMs: 5 * MINUTE_MS })
    expect(lines).toEqual([
      [0, 'UPDATING after 0 s'],
      [30_000, 'still UPDATING after 30 s, 4 min 30 s left'],
      [60_000, 'still UPDATING after 1 min, 4 min left'],
      [90_000, 'still UPDATING after 1 min 30 s, 3 min 30 s left'],
      [100_000, 'IDLE after 1 min 40 s']
    ])
  })

  it('are a heartbeat each 30 s while the interval is five minutes', async () => {
    const { lines, looksAt } = await play({
      at: from([0, UPDATING]),
      intervalMs: 5 * MINUTE_MS,
      timeoutMs: 7 * MINUTE_MS
    })
    expect(looksAt).toEqual([0, 5 * MINUTE_MS, 7 * MINUTE_MS])
    expect(lines.map(([atMs]) => atMs)).toEqual(Array.from({ length: 15 }, (_, index) => index * 30_000))
    expect(lines[13]?.[1]).toBe('still UPDATING after 6 min 30 s, 30 s left')
  })

  it('count the 30 s from the last line, of whatever kind', async () => {
    const { lines } = await play({ at: from([0, look('pending', 'CREATING')], [15, UPDATING]), timeoutMs: 55_000 })
    expect(lines).toEqual([
      [0, 'CREATING after 0 s'],
      [20_000, 'UPDATING after 20 s'],
      [50_000, 'still UPDATING after 50 s, 5 s left']
    ])
  })

  it('do not pile up after a look that took longer than a heartbeat', async () => {
    const { lines } = await play({ at: from([0, UPDATING]), timeoutMs: 3 * MINUTE_MS, lookMs: 70_000 })
    expect(lines.map(([atMs]) => atMs)).toEqual([70_000, 150_000])
  })

  it('never have less than nothing left', async () => {
    const { lines } = await play({ at: from([0, UPDATING]), timeoutMs: 60_000 })
    expect(lines.at(-1)).toEqual([60_000, 'still UPDATING after 1 min, 0 s left'])
  })
})

describe('poll, broken off', () => {
  it('ends with the reason of a sleep that rejects', async () => {
    const { error, looksAt } = await play({ at: from([0, UPDATING]), breakSleepAtMs: 20_000 })
    expect(error).toEqual(new Error('cancelled'))
    expect(looksAt).toEqual([0, 10_000])
  })

  it('ends within a heartbeat of a long interval where the sleep rejects', async () => {
    const { error, elapsedMs } = await play({
      at: from([0, UPDATING]),
      intervalMs: 5 * MINUTE_MS,
      breakSleepAtMs: 60_000
    })
    expect(error).toEqual(new Error('cancelled'))
    expect(elapsedMs).toBe(60_000)
  })

  it('ends with what a look throws, the first or a later one', async () => {
    for (const last of [0, 2]) {
      const gone = new Error('no such cluster')
      const { error, looksAt } = await play({
        at: (_elapsedMs, index) => {
          if (index === last) throw gone
          return UPDATING
        }
      })
      expect(error).toBe(gone)
      expect(looksAt).toHaveLength(last + 1)
    }
  })
})

describe('settles', () => {
  const history = (...verdicts: readonly PollVerdict[]): readonly Observation[] =>
    verdicts.map((verdict, index) => ({ verdict, atMs: index * 10_000 }))

  it('wants a success last', () => {
    expect(isSettled([], false, 10_000)).toBe(false)
    expect(isSettled([], true, 10_000)).toBe(false)
    for (const verdict of ['failure', 'pending', 'unknown'] as const) {
      expect(isSettled(history('success', verdict), false, 10_000)).toBe(false)
      expect(isSettled(history('pending', 'success', verdict), true, 10_000)).toBe(false)
    }
    expect(isSettled(history('success'), false, 10_000)).toBe(true)
    expect(isSettled(history('unknown', 'success'), false, 10_000)).toBe(true)
  })

  it('wants, after a write, a pending state before, or an interval', () => {
    expect(isSettled(history('success'), true, 10_000)).toBe(false)
    expect(isSettled(history('unknown', 'success'), true, 10_000)).toBe(false)
    expect(isSettled(history('pending', 'success'), true, 10_000)).toBe(true)
    expect(isSettled(history('pending', 'unknown', 'success'), true, 10_000)).toBe(true)
    expect(isSettled(history('success', 'success'), true, 10_000)).toBe(true)
    expect(isSettled(history('success', 'success'), true, 10_001)).toBe(false)
    expect(isSettled(history('success', 'unknown', 'success'), true, 10_001)).toBe(true)
  })
})

describe('nextDelayMs', () => {
  it('is an interval, or what is left, or nothing', () => {
    expect(nextDelayMs(0, 10, 100)).toBe(10)
    expect(nextDelayMs(89, 10, 100)).toBe(10)
    expect(nextDelayMs(95, 10, 100)).toBe(5)
    expect(nextDelayMs(100, 10, 100)).toBeUndefined()
    expect(nextDelayMs(101, 10, 100)).toBeUndefined()
    expect(nextDelayMs(0, 10, 0)).toBeUndefined()
  })
})

describe('toDuration', () => {
  it.each([
    [0, '0 s'],
    [499, '0 s'],
    [500, '1 s'],
    [35_000, '35 s'],
    [59_499, '59 s'],
    [59_500, '1 min'],
    [60_000, '1 min'],
    [130_000, '2 min 10 s'],
    [3_599_500, '1 h'],
    [3_600_000, '1 h'],
    [3_660_000, '1 h 1 min'],
    [3_659_000, '1 h'],
    [5_400_000, '1 h 30 min'],
    [604_800_000, '168 h']
  ])('writes %d ms as %s', (ms, text) => {
    expect(toDuration(ms)).toBe(text)
  })
})
