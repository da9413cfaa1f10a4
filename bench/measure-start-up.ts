// Times whole processes, one after another: an empty Node program, and main and post of each checkout.
import { spawn } from 'node:child_process'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_ORG_ID } from '../local/emulator/sample-world.ts'
import { systemVariables } from '../local/step-environment.ts'
import { prepareStep, type Phase } from '../local/step-runner.ts'

/** Durations of the runs, in milliseconds. */
export interface StepTimes {
  readonly main: number[]
  readonly post: number[]
}

const WARM_UP_RUNS = 5

/**
 * Measures `runs` steps of each checkout, and as many empty programs. They take turns, so anything else that the machine
 * does slows all of them. Each step is the only one of its job: main gets a token and makes one call, post revokes the
 * token. NODE_EXTRA_CA_CERTS does not reach any of them: Node 20 reads that file at every start.
 *
 * @param options.url the emulator
 * @returns times of the empty program, and of each checkout in the given order
 * @throws Error, with the log, if a program fails
 */
export async function measureStartUp(options: {
  readonly checkouts: readonly string[]
  readonly runs: number
  readonly url: string
}): Promise<{ readonly empty: number[]; readonly steps: StepTimes[] }> {
  const { checkouts, runs, url } = options
  const empty: number[] = []
  const steps: StepTimes[] = checkouts.map(() => ({ main: [], post: [] }))
  for (let run = 0; run < WARM_UP_RUNS + runs; run++) {
    const emptyMs = await timeEmptyProgram()
    if (run >= WARM_UP_RUNS) empty.push(emptyMs)
    const order = [...checkouts.keys()]
    // No checkout always runs first.
    for (const at of run % 2 === 0 ? order : order.reverse()) {
      const { main, post } = await timeStep(checkouts[at] ?? '', url)
      if (run < WARM_UP_RUNS) continue
      steps[at]?.main.push(main)
      steps[at]?.post.push(post)
    }
  }
  return { empty, steps }
}

async function timeStep(action: string, url: string): Promise<{ readonly main: number; readonly post: number }> {
  const step = await prepareStep({
    action,
    with: {
      operation: 'verify-org-access',
      'org-id': SAMPLE_ORG_ID,
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': url
    }
  })
  try {
    const main = duration(action, await step.main())
    const post = duration(action, await step.post())
    return { main, post }
  } finally {
    await step.remove()
  }
}

function duration(action: string, { exitCode, durationMs, log, stderr }: Phase): number {
  if (exitCode !== 0) throw new Error(`The step of ${action} ended with ${exitCode}:\n${log}\n${stderr}`)
  return durationMs
}

function timeEmptyProgram(): Promise<number> {
  return new Promise((resolve, reject) => {
    const startMs = performance.now()
    const child = spawn(process.execPath, ['-e', '0'], { env: systemVariables(), stdio: ['ignore', 'pipe', 'pipe'] })
    // The end of the streams is part of what is timed for a step.
    child.stdout.resume()
    child.stderr.resume()
    child.once('error', reject)
    child.once('close', () => resolve(performance.now() - startMs))
  })
}
