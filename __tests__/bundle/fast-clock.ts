// Time that passes faster, in a step and in its emulator alike.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Clock, Emulator } from '../../local/emulator/emulator.ts'
import { prepareStep, type Step } from '../../local/step-runner.ts'
import { allTake } from '../support/durations.ts'
import { ACTION } from '../support/play-step.ts'
import { accountAt } from '../support/sample-account.ts'

/** As in `preload/fast-time.mjs`. */
const SPEED = 10

/** Every change of Atlas takes less than a second. */
export const QUICK = allTake(8_000)

/** Options of a Node in which time passes as fast. */
const FAST_NODE = ['--import', pathToFileURL(join(import.meta.dirname, 'preload', 'fast-time.mjs')).href]

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

/** Prepares a step of the bundle in which time passes as fast. It uses the sample account of an emulator. */
export function prepareFastStep(emulator: Emulator, inputs: Readonly<Record<string, string>>): Promise<Step> {
  return prepareStep({ action: ACTION, with: { ...accountAt(emulator), ...inputs }, nodeOptions: FAST_NODE })
}
