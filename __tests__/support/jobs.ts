// Several jobs that share one Atlas and one clock, each with a runner and a run ID of its own.
import { startEmulator, type Emulator, type EmulatorOptions } from '../../local/emulator/emulator.ts'
import { prepareStep, type Step } from '../../local/step-runner.ts'
import { inProcess } from './in-process.ts'
import { accountAt } from './sample-account.ts'
import { ACTION } from './scenario.ts'
import { createVirtualClock, type VirtualClock } from './virtual-clock.ts'

export interface Jobs {
  readonly emulator: Emulator
  readonly clock: VirtualClock
  /** Prepares the step of another job. `env` may give it the runner or the run ID of another one. */
  job(
    inputs: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    signal?: AbortSignal
  ): Promise<Step>
}

/**
 * Runs `play` with an emulator and any number of jobs.
 *
 * @param options.startMs when their time begins, in milliseconds since the epoch; default: now
 */
export async function withJobs(
  { startMs, ...options }: Omit<EmulatorOptions, 'clock'> & { readonly startMs?: number },
  play: (jobs: Jobs) => Promise<void>
): Promise<void> {
  const clock = createVirtualClock(startMs)
  const emulator = await startEmulator({ clock, ...options })
  clock.waiting(() => emulator.heldRequests())
  const steps: Step[] = []
  const job: Jobs['job'] = async (inputs, env = {}, signal = new AbortController().signal) => {
    const step = await prepareStep({
      action: ACTION,
      with: { ...accountAt(emulator), ...inputs },
      env: { GITHUB_RUN_ID: String(7000000000 + steps.length), ...env },
      runPhase: inProcess({ clock, signal })
    })
    steps.push(step)
    return step
  }
  try {
    await play({ emulator, clock, job })
  } finally {
    clock.stop()
    await emulator.close()
    steps.forEach((step) => step.remove())
  }
}
