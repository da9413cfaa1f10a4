import { describe, expect, it } from '@jest/globals'
import { toDuration, toExactDuration } from '../../src/gate/poll.ts'
import { from, IDLE, MINUTE_MS, play, seen, UPDATING } from './poll-scene.ts'

describe('the log of poll', () => {
  it('has one line on each change of state', async () => {
    const { lines } = await play({
      at: from([0, seen('pending', 'CREATING')], [20, UPDATING], [40, seen('pending', 'CREATING')], [45, IDLE])
    })
    expect(lines).toEqual([
      [0, 'CREATING after 0 s'],
      [20_000, 'UPDATING after 20 s'],
      [40_000, 'CREATING after 40 s'],
      [50_000, 'IDLE after 50 s']
    ])
  })

  it('has a heartbeat every 30 s without a change, with the elapsed and the remaining time', async () => {
    const { lines } = await play({ at: from([0, UPDATING], [100, IDLE]), timeoutMs: 5 * MINUTE_MS })
    expect(lines).toEqual([
      [0, 'UPDATING after 0 s'],
      [30_000, 'still UPDATING (30 s elapsed, 4 min 30 s left)'],
      [60_000, 'still UPDATING (1 min elapsed, 4 min left)'],
      [90_000, 'still UPDATING (1 min 30 s elapsed, 3 min 30 s left)'],
      [100_000, 'IDLE after 1 min 40 s']
    ])
  })

  it('has a heartbeat every 30 s while the interval is five minutes', async () => {
    const { lines, checksAt } = await play({
      at: from([0, UPDATING]),
      intervalMs: 5 * MINUTE_MS,
      timeoutMs: 7 * MINUTE_MS
    })
    expect(checksAt).toEqual([0, 5 * MINUTE_MS, 7 * MINUTE_MS])
    expect(lines.map(([atMs]) => atMs)).toEqual(Array.from({ length: 15 }, (_, index) => index * 30_000))
    expect(lines[13]?.[1]).toBe('still UPDATING (6 min 30 s elapsed, 30 s left)')
  })

  it('counts the 30 s from the last line of any kind', async () => {
    const { lines } = await play({ at: from([0, seen('pending', 'CREATING')], [15, UPDATING]), timeoutMs: 55_000 })
    expect(lines).toEqual([
      [0, 'CREATING after 0 s'],
      [20_000, 'UPDATING after 20 s'],
      [50_000, 'still UPDATING (50 s elapsed, 5 s left)']
    ])
  })

  it('makes up for no heartbeat after a check that took longer', async () => {
    const { lines } = await play({ at: from([0, UPDATING]), timeoutMs: 3 * MINUTE_MS, checkMs: 70_000 })
    expect(lines.map(([atMs]) => atMs)).toEqual([70_000, 150_000])
  })

  it('never shows a negative time left', async () => {
    const { lines } = await play({ at: from([0, UPDATING]), timeoutMs: 60_000 })
    expect(lines.at(-1)).toEqual([60_000, 'still UPDATING (1 min elapsed, 0 s left)'])
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

describe('toExactDuration', () => {
  it.each([
    [0, '0 s'],
    [1, '1 ms'],
    [999, '999 ms'],
    [1000, '1 s'],
    [1500, '1.5 s'],
    [59_999, '59.999 s'],
    [60_000, '1 min'],
    [90_000, '1 min 30 s']
  ])('%d is %s', (ms, text) => {
    expect(toExactDuration(ms)).toBe(text)
  })
})
