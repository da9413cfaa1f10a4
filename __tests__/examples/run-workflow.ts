import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const THIS_ACTION = /^OWNER\/mongodb-atlas-tasks@/

interface WorkflowStep {
  readonly name?: string
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
  readonly run?: string
}

interface Workflow {
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly WorkflowStep[] }>>
}

/** What became of a step. Steps with `run` are reached, with their variables filled in, and not executed. */
export interface Outcome {
  readonly name: string
  readonly phase?: Phase
  /** The script of a step with `run`. */
  readonly run?: string | undefined
  readonly env: Readonly<Record<string, string>>
}

/** Values of the expressions in a workflow: `secrets.X`, `vars.X`. */
export type Values = Readonly<Record<string, string>>

/**
 * Runs the one job of a workflow as GitHub does: the steps that use this action through the committed bundle, until one
 * fails; then the post steps in reverse order.
 *
 * @param beforePost called when the steps are through, while what the job has is still there
 * @param runner variables that the runner sets
 * @throws Error for an expression that has no value here
 */
export async function runWorkflow(
  file: string,
  values: Values,
  extra: Readonly<Record<string, string>>,
  beforePost?: (outcomes: readonly Outcome[]) => Promise<void>,
  runner: Readonly<Record<string, string>> = {}
): Promise<Outcome[]> {
  const workflow = parse(await readFile(join(ROOT, file), 'utf8')) as Workflow
  const [job] = Object.values(workflow.jobs)
  const outputs: Record<string, string> = {}
  const fill = (text: string) =>
    text.replace(/\$\{\{\s*([\w.-]+)\s*\}\}/g, (_, name: string) => {
      const value = values[name] ?? outputs[name]
      if (value === undefined) throw new Error(`${file} uses ${name}, which has no value here`)
      return value
    })
  const fillAll = (record: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, fill(String(value))]))

  const exported: Record<string, string> = {}
  const outcomes: Outcome[] = []
  const started: { step: Step; inputs: Record<string, string> }[] = []
  try {
    for (const step of job?.steps ?? []) {
      const name = step.name ?? step.uses ?? ''
      const env = { ...exported, ...fillAll(step.env) }
      if (step.uses === undefined || !THIS_ACTION.test(step.uses)) {
        outcomes.push({ name, env, run: step.run })
        continue
      }
      const [first] = started
      const inputs = { ...fillAll(step.with), ...extra }
      const prepared = await prepareStep({
        action: ROOT,
        with: inputs,
        env: {
          ...runner,
          ...fillAll(workflow.env),
          ...env,
          ...(first === undefined ? {} : { RUNNER_TEMP: first.step.tempFolder })
        }
      })
      started.push({ step: prepared, inputs })
      const phase = await prepared.main()
      outcomes.push({ name, phase, env })
      Object.assign(exported, phase.exported)
      for (const [output, value] of Object.entries(phase.outputs)) outputs[`steps.${step.id}.outputs.${output}`] = value
      if (phase.exitCode !== 0) break
    }
    await beforePost?.(outcomes)
    const status = outcomes.some(({ phase }) => phase?.exitCode === 1) ? 'failure' : 'success'
    for (const { step, inputs } of [...started].reverse()) await step.post({ ...inputs, 'job-status': status })
    return outcomes
  } finally {
    for (const { step } of started) await step.remove()
  }
}
