// The clock of the action: it does not follow a wall clock that is set.
import { afterEach, describe, expect, it } from '@jest/globals'
import { delay, systemClock } from '../../src/atlas/clock.ts'

const wallClock = Date.now

describe('systemClock', () => {
  afterEach(() => {
    Date.now = wallClock
  })

  it('starts from the wall clock, in whole milliseconds', () => {
    expect(Math.abs(systemClock.nowMs() - Date.now())).toBeLessThan(60_000)
    expect(Number.isInteger(systemClock.nowMs())).toBe(true)
  })

  it.each([
    ['back', -5 * 3_600_000],
    ['forward', 5 * 3_600_000]
  ])('advances with the time that passes while the wall clock is set %s', async (_title, byMs) => {
    const beforeMs = systemClock.nowMs()
    Date.now = () => wallClock() + byMs
    await delay(systemClock, 20, new AbortController().signal)
    const passedMs = systemClock.nowMs() - beforeMs
    expect(passedMs).toBeGreaterThanOrEqual(10)
    expect(passedMs).toBeLessThan(3_600_000)
  })
})
