// Time that passes faster, in a step and in its emulator alike.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Clock } from '../../local/emulator/emulator.ts'
import { DEFAULT_DURATIONS, type Durations } from '../../local/emulator/resources/registry.ts'

/** As in `preload/fast-time.mjs`. */
const SPEED = 10

/** Every change of Atlas takes a second or less. */
export const QUICK = Object.fromEntries(Object.keys(DEFAULT_DURATIONS).map((name) => [name, 8_000])) as Durations

/** Options of a Node in which time passes as fast. */
export const FAST_NODE = ['--import', pathToFileURL(join(import.meta.dirname, 'preload', 'fast-time.mjs')).href]

/** A clock as fast as that of the step. */
export function createFastClock(): Clock {
  const startMs = Date.now()
  return {
    nowMs: () => startMs + (Date.now() - startMs) * SPEED,
    setTimer(delayMs, run) {
      const timer = setTimeout(run, delayMs / SPEED)
      return () => clearTimeout(timer)
    }
  }
}
