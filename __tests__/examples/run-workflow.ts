// Runs a workflow of examples/ as GitHub does, against the emulator.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { OUR_ACTION } from '../shown-steps.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Actions of others that the tests skip, each with the reason. */
export const SKIPPED_ACTIONS: Readonly<Record<string, string>> = {
  'actions/checkout': 'a test has no repository to clone',
  'actions/setup-node': 'downloads Node; a test uses the one that runs it',
  'hashicorp/setup-terraform': 'downloads Terraform'
}

type Strings = Readonly<Record<string, string>>

interface WorkflowStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Strings
  readonly run?: string
}

interface Workflow {
  readonly env?: Strings
  readonly jobs: Readonly<Record<string, { readonly env?: Strings; readonly steps: readonly WorkflowStep[] }>>
}

/** What became of a step. Steps with `run` are reached, with their variables filled in, and not executed. */
export interface Outcome {
  readonly name: string
  /** What a step of this action did. */
  readonly phase?: Phase
  /** The script of a step with `run`. */
  readonly run?: string
  /** Why a step of another action did not run. */
  readonly skipped?: string
  readonly env: Strings
}

export interface WorkflowOptions {
  /** Values of the expressions in the workflow: `secrets.X`, `vars.X`. */
  readonly values: Strings
  /** Inputs that every step of this action gets beside its own, such as the address of the emulator. */
  readonly inputs: Strings
  /** Variables that the runner sets. */
  readonly runner?: Strings
  /** Called after the last step, before the post steps. */
  readonly beforePost?: (outcomes: readonly Outcome[]) => Promise<void>
}

/**
 * Runs the one job of a workflow: the steps of this action through the committed bundle, until one fails; then the post
 * steps in reverse order. Steps of other actions are skipped.
 *
 * @throws Error for an expression that has no value here, and for an action that {@link SKIPPED_ACTIONS} does not name
 */
export async function runWorkflow(file: string, options: WorkflowOptions): Promise<Outcome[]> {
  const workflow = load(await readFile(join(ROOT, file), 'utf8')) as Workflow
  const [job = { steps: [] }] = Object.values(workflow.jobs)
  const outputs: Record<string, string> = {}
  const exported: Record<string, string> = {}
  const outcomes: Outcome[] = []
  const started: { step: Step; inputs: Strings }[] = []
  const fill = (values: Readonly<Record<string, unknown>> = {}) => fillIn(values, { ...options.values, ...outputs })
  try {
    for (const { name = '', id = '', uses, run, ...step } of job.steps) {
      const env = { ...fill(workflow.env), ...fill(job.env), ...exported, ...fill(step.env) }
      if (uses === undefined || !OUR_ACTION.test(uses)) {
        outcomes.push({ name, env, ...(uses === undefined ? { run } : { skipped: whySkipped(uses) }) })
        continue
      }
      const inputs = { ...fill(step.with), ...options.inputs }
      const temp = started[0] && { RUNNER_TEMP: started[0].step.tempFolder }
      const prepared = await prepareStep({ action: ROOT, with: inputs, env: { ...options.runner, ...env, ...temp } })
      started.push({ step: prepared, inputs })
      const phase = await prepared.main()
      outcomes.push({ name, phase, env })
      Object.assign(exported, phase.exported)
      for (const [output, value] of Object.entries(phase.outputs)) outputs[`steps.${id}.outputs.${output}`] = value
      if (phase.exitCode !== 0) break
    }
    await options.beforePost?.(outcomes)
    const status = outcomes.some(({ phase }) => phase?.exitCode === 1) ? 'failure' : 'success'
    for (const { step, inputs } of started.reverse()) await step.post({ ...inputs, 'job-status': status })
    return outcomes
  } finally {
    for (const { step } of started) await step.remove()
  }
}

/** Replaces the expressions `${{ … }}` of a mapping. */
function fillIn(mapping: Readonly<Record<string, unknown>>, values: Strings): Record<string, string> {
  const replace = (text: string) =>
    text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`The expression ${name} has no value here.`)
      return value
    })
  return Object.fromEntries(Object.entries(mapping).map(([name, value]) => [name, replace(String(value))]))
}

function whySkipped(uses: string): string {
  const [action = ''] = uses.split('@')
  const reason = SKIPPED_ACTIONS[action]
  if (reason === undefined) throw new Error(`SKIPPED_ACTIONS does not say why ${action} is skipped.`)
  return reason
}
