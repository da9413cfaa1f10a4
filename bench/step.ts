// Runs main and post of a checkout.
import { prepareStep } from '../local/step-runner.ts'
import { mustSucceed, type Execute, type Sample } from './execute.ts'

/** A step to measure. */
export interface StepOptions {
  /** The folder of action.yml. */
  readonly action: string
  /** The Node that runs it. */
  readonly node: string
  readonly with: Readonly<Record<string, string>>
}

/** What the phases of a step took, and what main has set. */
export interface StepRun {
  readonly main: Sample
  readonly post: Sample
  readonly outputs: Readonly<Record<string, string>>
}

/**
 * Runs a step that is the only one of its job.
 *
 * @throws Error, with the log, if main or post fails
 */
export async function runStep({ action, node, with: inputs }: StepOptions, execute: Execute): Promise<StepRun> {
  const samples: Sample[] = []
  const step = await prepareStep({
    action,
    node,
    with: inputs,
    async runPhase({ command, arguments: args, folder, env, print }) {
      const ended = await mustSucceed(execute, { command, args, folder, env })
      print(ended.stdout, 'stdout')
      samples.push(ended.sample)
      return ended
    }
  })
  try {
    const { outputs } = await step.main()
    await step.post()
    const [main, post] = samples
    if (main === undefined || post === undefined) throw new Error('A phase was not run.')
    return { main, post, outputs }
  } finally {
    step.remove()
  }
}
