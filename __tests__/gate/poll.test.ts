import { describe, expect, it } from '@jest/globals'
import { DEFAULT_SETTLE_MS } from '../../src/gate/poll.ts'
import { BROKEN, FAILED, from, IDLE, inSeconds, MINUTE_MS, play, seen, START_MS, UPDATING } from './poll-scene.ts'

describe('poll, reading a state', () => {
  it('checks at once and ends with the first success', async () => {
    const { waited, checksAt, elapsedMs, lines } = await play({ at: from([0, IDLE]) })
    expect(waited).toEqual({
      end: 'success',
      found: 'IDLE',
      state: 'IDLE',
      verdict: 'success',
      elapsedMs: 0,
      checks: 1,
      timeline: [{ state: 'IDLE', fromMs: START_MS, untilMs: START_MS }]
    })
    expect(checksAt).toEqual([0])
    expect(elapsedMs).toBe(0)
    expect(lines).toEqual([[0, 'IDLE after 0 s']])
  })

  it('checks every interval and notices a change within one', async () => {
    const { waited, checksAt } = await play({ at: from([0, UPDATING], [25, IDLE]) })
    expect(checksAt).toEqual([0, 10_000, 20_000, 30_000])
    expect(waited).toMatchObject({ end: 'success', state: 'IDLE', elapsedMs: 30_000, checks: 4 })
  })

  it('ends with the first failure', async () => {
    const { waited, checksAt } = await play({ at: from([0, UPDATING], [15, BROKEN], [25, IDLE]) })
    expect(waited).toMatchObject({ end: 'failure', found: 'BROKEN', state: 'BROKEN', elapsedMs: 20_000, checks: 3 })
    expect(checksAt).toEqual([0, 10_000, 20_000])
  })

  it('expires with the last state and the last finding', async () => {
    const { waited } = await play({ at: from([0, UPDATING], [20, seen('pending', 'REPAIRING')]), timeoutMs: 40_000 })
    expect(waited).toMatchObject({
      end: 'expired',
      found: 'REPAIRING',
      state: 'REPAIRING',
      verdict: 'pending',
      elapsedMs: 40_000,
      checks: 5
    })
  })

  it('checks once if the timeout is 0', async () => {
    expect((await play({ at: from([0, UPDATING]), timeoutMs: 0 })).waited).toMatchObject({ end: 'expired', checks: 1 })
    expect((await play({ at: from([0, IDLE]), timeoutMs: 0 })).waited).toMatchObject({ end: 'success', checks: 1 })
    expect((await play({ at: from([0, BROKEN]), timeoutMs: 0 })).waited).toMatchObject({ end: 'failure', checks: 1 })
  })

  it('checks a last time at the end if the interval does not divide the timeout', async () => {
    const { waited, checksAt } = await play({ at: from([0, UPDATING], [24, IDLE]), timeoutMs: 25_000 })
    expect(checksAt).toEqual([0, 10_000, 20_000, 25_000])
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 25_000 })
  })

  it('checks twice if the interval is longer than the timeout', async () => {
    const { waited, checksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 5000, intervalMs: 60_000 })
    expect(checksAt).toEqual([0, 5000])
    expect(waited).toMatchObject({ end: 'expired', elapsedMs: 5000 })
  })

  it('gives each check the deadline of the wait', async () => {
    const { deadlines } = await play({ at: from([0, UPDATING]), timeoutMs: 25_000 })
    expect(deadlines).toEqual(Array.from({ length: 4 }, () => START_MS + 25_000))
  })

  it('expires after a slow check that overran the timeout', async () => {
    const { waited, checksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 25_000, checkMs: 40_000 })
    expect(checksAt).toEqual([0])
    expect(waited).toMatchObject({ end: 'expired', elapsedMs: 40_000, checks: 1 })
  })

  it('counts a success from a slow check that overran the timeout', async () => {
    const { waited } = await play({ at: from([0, IDLE]), timeoutMs: 25_000, checkMs: 40_000 })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 40_000 })
  })

  it('sleeps an interval between slow checks', async () => {
    const { checksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 60_000, checkMs: 5000 })
    expect(checksAt).toEqual([0, 15_000, 30_000, 45_000, 60_000])
  })

  it('sleeps the whole interval even if a timer fires early', async () => {
    const { checksAt } = await play({ at: from([0, UPDATING]), timeoutMs: 30_000, earlyMs: 2 })
    expect(checksAt).toEqual([0, 10_000, 20_000, 30_000])
  })
})

describe('poll, with checks that fail transiently', () => {
  it('keeps the last state and the last finding', async () => {
    const { waited, lines } = await play({
      at: from([0, UPDATING], [10, FAILED], [20, UPDATING], [30, FAILED]),
      timeoutMs: 30_000
    })
    expect(waited).toMatchObject({
      end: 'expired',
      found: 'UPDATING',
      state: 'UPDATING',
      verdict: 'pending',
      checks: 4
    })
    expect(inSeconds(waited?.timeline)).toEqual([['UPDATING', 0, 30]])
    expect(lines.filter(([, line]) => !line.startsWith('still'))).toEqual([[0, 'UPDATING after 0 s']])
  })

  it('continues after a first check that failed', async () => {
    const { waited } = await play({ at: from([0, FAILED], [10, UPDATING], [20, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', checks: 3 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['unknown', 0, 10],
      ['UPDATING', 10, 20],
      ['IDLE', 20, 20]
    ])
  })

  it('finds nothing if every check fails', async () => {
    const { waited } = await play({ at: from([0, FAILED]), timeoutMs: 20_000 })
    expect(waited).toMatchObject({ end: 'expired', found: undefined, state: 'unknown', verdict: 'unknown', checks: 3 })
  })

  it('shows the state of a response without a verdict', async () => {
    const { waited } = await play({ at: from([0, UPDATING], [10, seen('unknown', 'no state')], [20, IDLE]) })
    expect(waited?.timeline.map(({ state }) => state)).toEqual(['UPDATING', 'no state', 'IDLE'])
  })

  it('shows the state of a verdict without a finding', async () => {
    const gone = { found: undefined, verdict: 'success', state: 'DELETED' } as const
    const { waited } = await play({ at: from([0, UPDATING], [10, gone]) })
    expect(waited).toMatchObject({ end: 'success', found: 'UPDATING', state: 'DELETED', verdict: 'success' })
  })

  it('does not count a failed check as pending after a write', async () => {
    const { waited, checksAt } = await play({ first: IDLE, at: from([0, FAILED], [15, IDLE]), settleMs: 20_000 })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 40_000 })
    expect(checksAt).toEqual([10_000, 20_000, 30_000, 40_000])
  })
})

describe('poll, after a write', () => {
  it('shows the response of the write as the first check, and reads an interval later', async () => {
    const { waited, checksAt } = await play({ first: UPDATING, at: from([0, IDLE]), settleMs: 0 })
    expect(checksAt).toEqual([10_000])
    expect(waited).toMatchObject({ end: 'success', found: 'IDLE', checks: 2, elapsedMs: 10_000 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['UPDATING', 0, 10],
      ['IDLE', 10, 10]
    ])
  })

  it.each([
    ['pending', UPDATING],
    ['success', IDLE],
    ['failure', BROKEN],
    ['unknown', seen('unknown', 'requested')]
  ])('does not let the response of the write decide: %s', async (_what, first) => {
    const stale = await play({ first, at: from([0, IDLE], [25, UPDATING], [60, IDLE]) })
    expect(stale.waited).toMatchObject({ end: 'success', elapsedMs: 60_000 })
    const lasting = await play({ first, at: from([0, IDLE]) })
    expect(lasting.waited).toMatchObject({ end: 'success', elapsedMs: 10_000 + DEFAULT_SETTLE_MS, checks: 5 })
  })

  it('trusts a verdict that holds for the time to settle, whatever the interval', async () => {
    const scene = { first: IDLE, at: from([0, IDLE]), settleMs: 25_000 }
    expect((await play({ ...scene, intervalMs: 1000 })).waited).toMatchObject({ end: 'success', elapsedMs: 26_000 })
    expect((await play({ ...scene, intervalMs: 60_000 })).waited).toMatchObject({ end: 'success', elapsedMs: 120_000 })
    const failure = await play({ first: IDLE, at: from([0, BROKEN]), settleMs: 20_000 })
    expect(failure.waited).toMatchObject({ end: 'failure', elapsedMs: 30_000 })
  })

  it('outlasts a failure that was there before the write', async () => {
    const { waited } = await play({ first: BROKEN, at: from([0, BROKEN], [15, UPDATING], [35, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 40_000 })
  })

  it('trusts a verdict that follows a pending read at once', async () => {
    for (const last of [IDLE, BROKEN]) {
      const { waited } = await play({ first: UPDATING, at: from([0, UPDATING], [20, last]) })
      expect(waited).toMatchObject({ found: last.found, elapsedMs: 20_000, checks: 3 })
    }
  })

  it('waits while the state changes from done to pending and back', async () => {
    const { waited } = await play({ first: IDLE, at: from([0, IDLE], [14, UPDATING], [44, IDLE]) })
    expect(waited).toMatchObject({ end: 'success', elapsedMs: 50_000 })
    expect(inSeconds(waited?.timeline)).toEqual([
      ['IDLE', 0, 20],
      ['UPDATING', 20, 50],
      ['IDLE', 50, 50]
    ])
  })

  it.each([
    ['checked twice', 4000, IDLE, 2],
    ['checked until the end', 35_000, IDLE, 5]
  ])('expires with a success that is not confirmed in time: %s', async (_what, timeoutMs, second, checks) => {
    const { waited } = await play({ first: IDLE, at: from([0, second]), timeoutMs })
    expect(waited).toMatchObject({ end: 'expired', state: 'IDLE', verdict: 'success', checks })
  })

  it('expires without a verdict if nothing was read', async () => {
    const { waited } = await play({ first: seen('unknown', 'IDLE'), at: from([0, FAILED]), timeoutMs: 4000 })
    expect(waited).toMatchObject({ end: 'expired', state: 'IDLE', verdict: 'unknown', checks: 2 })
  })
})

describe('poll, interrupted', () => {
  it('rejects with the error of a sleep that rejects', async () => {
    const { error, checksAt } = await play({ at: from([0, UPDATING]), cancelAtMs: 20_000 })
    expect(error).toEqual(new Error('cancelled'))
    expect(checksAt).toEqual([0, 10_000])
  })

  it('ends within a heartbeat, however long the interval', async () => {
    const { error, elapsedMs } = await play({
      at: from([0, UPDATING]),
      intervalMs: 5 * MINUTE_MS,
      cancelAtMs: 60_000
    })
    expect(error).toEqual(new Error('cancelled'))
    expect(elapsedMs).toBe(60_000)
  })

  it('rejects with the error of a check, the first or a later one', async () => {
    for (const last of [0, 2]) {
      const gone = new Error('no such cluster')
      const { error, checksAt } = await play({
        at: (_elapsedMs, index) => {
          if (index === last) throw gone
          return UPDATING
        }
      })
      expect(error).toBe(gone)
      expect(checksAt).toHaveLength(last + 1)
    }
  })
})
