// Runs a workflow of examples/ as GitHub does, against the emulator: scripts in a shell, and the committed bundle.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { openJob, type JobState } from '../../local/job-state.ts'
import { runScript } from '../../local/script-step.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import { OUR_ACTION, readActionOf } from '../shown-steps.ts'
import { REPLACED_ACTIONS } from './replaced-actions.ts'

const ROOT = join(import.meta.dirname, '..', '..')
/** Keeps tools from calling home. */
const OFFLINE = {
  npm_config_audit: 'false',
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  CHECKPOINT_DISABLE: '1'
}

type Strings = Readonly<Record<string, string>>

interface WorkflowStep {
  readonly name?: string
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Strings
  readonly run?: string
}

interface Workflow {
  readonly env?: Strings
  readonly jobs: Readonly<Record<string, { readonly env?: Strings; readonly steps: readonly WorkflowStep[] }>>
}

/** What became of a step. */
export interface Outcome {
  /** The name, the action or the script of the step. */
  readonly name: string
  /** What the step did; undefined for an action of others, which is replaced. */
  readonly phase?: Phase
  /** What its post step did; set when all steps have ended. */
  post?: Phase
  readonly env: Strings
}

export interface WorkflowOptions {
  /** The job to run; default: the first. Its condition is not evaluated. */
  readonly job?: string
  /** Values of the expressions in the workflow: `secrets.X`, `vars.X`. */
  readonly values: Strings
  /** Inputs that every step of this action gets beside its own if it has them. */
  readonly inputs: Strings
  /** Text in the scripts, and what to replace it with, such as the address of Atlas. */
  readonly replace: Strings
  /** Variables that the runner sets. */
  readonly runner?: Strings
  /** What else stands in for something that a test cannot have. */
  readonly standIns?: readonly string[]
  /** Called after the last step, before the post steps. */
  readonly beforePost?: (outcomes: readonly Outcome[]) => Promise<void>
}

/**
 * Runs one job of a workflow, and then the post steps in reverse order. After a step that fails, only those follow whose
 * `if` says so. Prints what stood in for something that a test cannot have.
 *
 * @throws Error for an expression that has no value here, and for an action that {@link REPLACED_ACTIONS} does not have
 */
export async function runWorkflow(file: string, options: WorkflowOptions): Promise<Outcome[]> {
  const workflow = load(await readFile(join(ROOT, file), 'utf8')) as Workflow
  const definition = workflow.jobs[options.job ?? Object.keys(workflow.jobs)[0] ?? '']
  if (definition === undefined) throw new Error(`${file} has no job ${options.job}.`)
  const outputs: Record<string, string> = {}
  const outcomes = new Map<WorkflowStep, Outcome>()
  const ended = new Map<string, string>()
  const started = new Map<WorkflowStep, Step>()
  const standIns = [...(options.standIns ?? [])]
  const fill = (values: WorkflowStep['with'] = {}) => fillIn(values, { ...options.values, ...outputs })
  const job = openJob({ ...OFFLINE, ...options.runner, ...fill(workflow.env), ...fill(definition.env) })

  const runStep = async (step: WorkflowStep, env: Strings): Promise<Phase | undefined> => {
    const { uses, run } = step
    if (run !== undefined) return runScript({ job, script: replaceIn(run, options.replace), env })
    const ours = OUR_ACTION.exec(uses ?? '')
    if (ours === null) {
      standIns.push(await replaceAction(uses ?? '', job))
      return undefined
    }
    const [, task = '.'] = ours
    const known = readActionOf({ uses: uses ?? '' })?.inputs ?? {}
    const more = Object.entries(options.inputs).filter(([name]) => Object.hasOwn(known, name))
    const inputs = { ...fill(step.with), ...Object.fromEntries(more) }
    const prepared = await prepareStep({ job, action: join(ROOT, task), with: inputs, env })
    started.set(step, prepared)
    return prepared.main()
  }

  try {
    for (const step of definition.steps) {
      if (!isDue(step, { failed: job.status === 'failure', ended })) continue
      const env = fill(step.env)
      const name = step.name ?? step.uses ?? step.run ?? ''
      const phase = await runStep(step, env)
      outcomes.set(step, { name, env: { ...job.variables(), ...env }, phase })
      for (const [output, value] of Object.entries(phase?.outputs ?? {})) {
        outputs[`steps.${step.id}.outputs.${output}`] = value
      }
      const failed = phase !== undefined && phase.exitCode !== 0
      if (failed) job.status = 'failure'
      if (step.id !== undefined) ended.set(step.id, failed ? 'failure' : 'success')
    }
    process.stderr.write(`${file}: ${standIns.length === 0 ? 'no stand-ins' : standIns.join(', ')}\n`)
    await options.beforePost?.([...outcomes.values()])
    for (const [step, prepared] of [...started].toReversed()) {
      const post = await prepared.post()
      Object.assign(outcomes.get(step) ?? {}, { post })
    }
    return [...outcomes.values()]
  } finally {
    job.remove()
  }
}

/**
 * Whether a step runs: without `if`, only while no step has failed.
 *
 * @throws Error for a condition other than the outcome of a step, or failure(), or both
 */
function isDue(
  { if: condition = 'success()' }: WorkflowStep,
  { failed, ended }: { readonly failed: boolean; readonly ended: ReadonlyMap<string, string> }
): boolean {
  const terms = condition.split(' && ')
  const holds = (term: string) => {
    if (term === 'failure()') return failed
    if (term === 'success()') return !failed
    const [, id = '', operator, wanted] = /^steps\.(\w+)\.outcome (==|!=) '(\w+)'$/.exec(term) ?? []
    if (operator === undefined) throw new Error(`The condition ${term} has no meaning here.`)
    return ((ended.get(id) ?? 'skipped') === wanted) === (operator === '==')
  }
  const isForFailure = terms.includes('failure()') || !failed
  return isForFailure && terms.every(holds)
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

function replaceIn(script: string, replace: Strings): string {
  return Object.entries(replace).reduce((text, [from, to]) => text.replaceAll(from, to), script)
}

async function replaceAction(uses: string, job: JobState): Promise<string> {
  const [action = ''] = uses.split('@')
  const replacement = REPLACED_ACTIONS[action]
  if (replacement === undefined) throw new Error(`REPLACED_ACTIONS does not have ${action}.`)
  return replacement(job)
}
