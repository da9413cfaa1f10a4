// Starts many jobs at the same moment: each has a runner of its own, all of them one service account and one Atlas.
import type { Emulator, EmulatorOptions } from '../../local/emulator/emulator.ts'
import type { Step } from '../../local/step-runner.ts'
import { withJobs } from '../support/jobs.ts'
import type { VirtualClock } from '../support/virtual-clock.ts'

const TOKEN = '/api/oauth/token'

/** How the jobs ended. */
export interface Outcome {
  /** What the steps said that failed, or whose clean-up left anything. */
  readonly failures: readonly string[]
  /** How long each job waited for what it needs, in milliseconds on the clock of Atlas, shortest first. */
  readonly waitsMs: readonly number[]
  /** The most access tokens that were valid at the same time. */
  readonly mostTokens: number
  /** The access tokens that are still valid once all have ended. */
  readonly leftTokens: number
}

export interface LoadOptions extends Pick<EmulatorOptions, 'limits'> {
  /** The request that is waited for, by the end of its path. Default: the one for a token. */
  readonly awaited?: string
  readonly arrange?: (emulator: Emulator, clock: VirtualClock) => void
}

/** Runs main and then post of `count` jobs with the same inputs. */
export async function startAtOnce(
  count: number,
  inputs: Readonly<Record<string, string>>,
  { awaited = TOKEN, arrange, ...options }: LoadOptions
): Promise<Outcome> {
  const failures: string[] = []
  const outcome = { waitsMs: [] as number[], mostTokens: 0, leftTokens: 0 }
  let onToken = () => {}
  const onResponse: EmulatorOptions['onResponse'] = ({ path }) => {
    if (path === TOKEN) onToken()
  }
  await withJobs({ ...options, onResponse }, async ({ emulator, clock, job }) => {
    arrange?.(emulator, clock)
    const steps = await Promise.all(Array.from({ length: count }, () => job(inputs)))
    // Time begins once each job has sent its first request, however long the machine takes to get there.
    const begin = clock.busy()
    let requests = 0
    onToken = () => {
      if (++requests === count) begin()
      outcome.mostTokens = Math.max(outcome.mostTokens, emulator.liveTokens().length)
    }
    const run = async (step: Step) => {
      const main = await step.main()
      const post = await step.post()
      if (main.exitCode !== 0) failures.push(main.log)
      failures.push(...[...main.annotations, ...post.annotations].map(({ message }) => message))
    }
    const startMs = clock.nowMs()
    await Promise.all(steps.map(run))
    outcome.leftTokens = emulator.liveTokens().length
    outcome.waitsMs = emulator.requests
      .filter(({ path, status }) => path.endsWith(awaited) && status === 200)
      .map(({ atMs }) => atMs - startMs)
      .sort((one, other) => one - other)
  })
  return { failures, ...outcome }
}
