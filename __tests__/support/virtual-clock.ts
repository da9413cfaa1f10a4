// Time for tests: it stands still while anything is in progress and jumps to the next timer when nothing is.
import type { Clock } from '../../src/atlas/clock.ts'

export interface VirtualClock extends Clock {
  /** Says that something is in progress, such as a request; time stands still until the returned function is called. */
  busy(): () => void
  /** Sets how many of the things in progress only wait for time to pass, such as requests an emulator delays. */
  waiting(count: () => number): void
  /** Moves time by hand. */
  advance(ms: number): void
  /** Cancels all timers; time moves no more. */
  stop(): void
}

interface Timer {
  readonly atMs: number
  readonly run: () => void
}

/** Turns of the event loop without any change before time jumps: I/O on loopback arrives within a few. */
const QUIET_TURNS = 12

/** Creates a clock that starts now and needs no real time for waits of any length. */
export function createVirtualClock(startMs = Date.now()): VirtualClock {
  let nowMs = startMs
  let changes = 0
  let inProgress = 0
  let waiting = () => 0
  let watching = false
  let stopped = false
  const timers = new Set<Timer>()

  /** Watches the event loop while there are timers, and jumps once it has been quiet. */
  const watch = () => {
    if (watching || stopped) return
    watching = true
    let quiet = 0
    let seen = changes
    const turn = () => {
      if (timers.size === 0 || stopped) {
        watching = false
        return
      }
      quiet = changes === seen && inProgress <= waiting() ? quiet + 1 : 0
      seen = changes
      if (quiet >= QUIET_TURNS) {
        jump()
        quiet = 0
      }
      setImmediate(turn)
    }
    setImmediate(turn)
  }

  const jump = () => {
    const next = [...timers].reduce((first, timer) => (timer.atMs < first.atMs ? timer : first))
    nowMs = Math.max(nowMs, next.atMs)
    timers.delete(next)
    changes++
    next.run()
  }

  return {
    nowMs: () => nowMs,
    setTimer(delayMs, run) {
      const timer = { atMs: nowMs + Math.max(0, delayMs), run }
      timers.add(timer)
      changes++
      watch()
      return () => {
        changes++
        timers.delete(timer)
      }
    },
    busy() {
      inProgress++
      changes++
      let over = false
      return () => {
        if (over) return
        over = true
        inProgress--
        changes++
      }
    },
    waiting: (count) => void (waiting = count),
    advance: (ms) => void (nowMs += ms),
    stop() {
      stopped = true
      timers.clear()
    }
  }
}
