import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  machineClock,
  startEmulator,
  type Emulator,
  type EmulatorOptions
} from '../../local/emulator/emulator.ts'
import { prepareStep, type Step } from '../../local/step-runner.ts'
import { ACTION } from './transcript.ts'

/** Several jobs that meet in one Atlas. */
export interface Jobs {
  readonly emulator: Emulator
  /** Prepares the step of another job; each has a runner and a run ID of its own, but for what `env` says. */
  job(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Step>
}

const FAST_CLOCK = pathToFileURL(join(import.meta.dirname, 'preload', 'fast-clock.mjs')).href

/** Runs `play` with an emulator for which, as for all jobs, time passes `clockRate` times as fast. */
export async function withJobs(
  { clockRate, ...options }: EmulatorOptions & { readonly clockRate: number },
  play: (jobs: Jobs) => Promise<void>
): Promise<void> {
  const start = Date.now()
  const clock = { ...machineClock, nowMs: () => start + (Date.now() - start) * clockRate }
  const emulator = await startEmulator({ clock, ...options })
  const steps: Step[] = []
  const job: Jobs['job'] = async (inputs, env = {}) => {
    const step = await prepareStep({
      action: ACTION,
      with: {
        'client-id': SAMPLE_CLIENT_ID,
        'client-secret': SAMPLE_CLIENT_SECRET,
        'base-url': emulator.url,
        ...inputs
      },
      env: {
        FAST_CLOCK_RATE: String(clockRate),
        FAST_CLOCK_START: String(start),
        GITHUB_RUN_ID: String(7000000000 + steps.length),
        ...env
      },
      nodeOptions: ['--import', FAST_CLOCK]
    })
    steps.push(step)
    return step
  }
  try {
    await play({ emulator, job })
  } finally {
    await emulator.close()
    await Promise.all(steps.map((step) => step.remove()))
  }
}
