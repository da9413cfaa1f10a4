// Does what the GitHub runner does for one step: environment, command files, masks, main, post.
import { spawn, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { createCommandFiles, type WrittenFiles } from './file-commands.ts'
import { openJob, type JobState } from './job-state.ts'
import { createLogReader, type Annotation } from './runner-log.ts'
import { toInputVariables, toStateVariables, type ActionFile } from './step-environment.ts'

/** A step of a workflow. */
export interface StepOptions {
  /** The job of the step; default: one of its own, removed with the step. */
  readonly job?: JobState
  /** Folder of action.yml. */
  readonly action: string
  /** The step's `with`. */
  readonly with: Readonly<Record<string, string>>
  /** The step's `env`, and variables of the runner that differ from the defaults. */
  readonly env?: Readonly<Record<string, string>>
  /** The Node that runs the action; default: the one of this process. */
  readonly node?: string
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[]
  /** Called with each line of the log as it is printed. */
  readonly onLine?: (line: string) => void
  /** How main and post are run; default: each in a Node process. */
  readonly runPhase?: RunPhase
}

/** One phase to run. The environment is complete, and everything printed is passed to `print`. */
export interface PhaseStart {
  readonly phase: 'main' | 'post'
  readonly command: string
  readonly arguments: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly print: (text: string, stream: 'stdout' | 'stderr') => void
  readonly onStart: ((child: ChildProcess) => void) | undefined
}

export type RunPhase = (start: PhaseStart) => Promise<Pick<Phase, 'exitCode' | 'signal'>>

/** What one phase of a step, main or post, did. */
export interface Phase extends WrittenFiles {
  /** Null if a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Everything printed, including commands to the runner. */
  readonly stdout: string
  readonly stderr: string
  /** The log as a person sees it: commands carried out, masked values hidden. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly durationMs: number
}

/** One step of a job. */
export interface Step {
  /** `RUNNER_TEMP` of the job. */
  readonly tempFolder: string
  readonly workspace: string
  /** Every value masked so far. */
  readonly masks: ReadonlySet<string>
  /** Runs main. `onStart` gets its process at once, for a test that ends it. */
  main(onStart?: (child: ChildProcess) => void): Promise<Phase>
  /** Runs post with what main saved. @param inputs default: those of main */
  post(inputs?: Readonly<Record<string, string>>): Promise<Phase>
  /** Removes the folders, unless they belong to a job. */
  remove(): void
}

/** Prepares a step: its environment with the defaults of action.yml, and fresh files for each phase. */
export async function prepareStep(options: StepOptions): Promise<Step> {
  const action = await readAction(options.action)
  const job = options.job ?? openJob()
  let saved: Readonly<Record<string, string>> = {}

  const run = async (phase: 'main' | 'post', inputs: StepOptions['with'], onStart?: PhaseStart['onStart']) => {
    const script = action.runs[phase]
    if (script === undefined) throw new Error(`action.yml has no ${phase}.`)
    const files = createCommandFiles(job.commandFolder, phase)
    const env = {
      ...job.environment(options.env),
      ...files.variables,
      ...toInputVariables(action, inputs, job.status),
      ...toStateVariables(saved)
    }
    const command = options.node ?? process.execPath
    const args = [...(options.nodeOptions ?? []), join(options.action, script)]
    const start = { phase, command, arguments: args, folder: job.workspace, env, onStart }
    const printed = await runPhase(start, { ...options, masks: job.masks })
    const written = files.read()
    if (phase === 'main') saved = written.state
    job.add(written)
    return { ...printed, ...written }
  }

  return {
    tempFolder: job.tempFolder,
    workspace: job.workspace,
    masks: job.masks,
    main: (onStart) => run('main', options.with, onStart),
    post: (inputs) => run('post', inputs ?? options.with),
    remove() {
      if (options.job === undefined) job.remove()
    }
  }
}

const actions = new Map<string, Promise<ActionFile>>()

/** Reads the action.yml of a folder, once. */
function readAction(folder: string): Promise<ActionFile> {
  const read = async () => load(await readFile(join(folder, 'action.yml'), 'utf8')) as ActionFile
  const action = actions.get(folder) ?? read()
  actions.set(folder, action)
  return action
}

/** Runs one phase, and reads what it prints. */
export async function runPhase(
  start: Omit<PhaseStart, 'print'>,
  how: { readonly masks: Set<string> } & Pick<StepOptions, 'onLine' | 'runPhase'>
): Promise<Omit<Phase, keyof WrittenFiles>> {
  const reader = createLogReader({ masks: how.masks, onLine: how.onLine })
  const printed = { stdout: '', stderr: '' }
  const startMs = performance.now()
  const end = await (how.runPhase ?? spawnPhase)({
    ...start,
    print(text, stream) {
      printed[stream] += text
      reader.write(text)
    }
  })
  const durationMs = performance.now() - startMs
  reader.end()
  return { ...end, ...printed, log: reader.log(), annotations: reader.annotations, durationMs }
}

/** Runs a phase in a process, as the runner does. */
const spawnPhase: RunPhase = ({ command, arguments: args, folder, env, print, onStart }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.setEncoding('utf8').on('data', (text: string) => print(text, 'stdout'))
    child.stderr.setEncoding('utf8').on('data', (text: string) => print(text, 'stderr'))
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
    onStart?.(child)
  })
