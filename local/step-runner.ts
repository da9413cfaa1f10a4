// Does what the GitHub runner does for one step: environment, command files, masks, main, post.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { createLogReader, type Annotation } from './runner-log.ts'
import { parseFileCommands } from './file-commands.ts'

/** What a workflow says of one step, and what the runner adds. */
export interface StepOptions {
  /** Folder of the action: where action.yml is. */
  readonly action: string
  /** The step's `with`. */
  readonly with: Readonly<Record<string, string>>
  /** The step's `env`, and variables of the runner that differ from the defaults here. */
  readonly env?: Readonly<Record<string, string>>
  /** Node that runs the action; default: the one that runs this. */
  readonly node?: string
  /** Options for Node itself, before the script. */
  readonly nodeOptions?: readonly string[]
  /** Called for each line that a person would see, as it comes. */
  readonly onLine?: (line: string) => void
  /** How main and post are run; by default each in a Node process of its own. */
  readonly runPhase?: RunPhase
}

/** One phase to run: the environment is complete, and everything printed goes to `print`. */
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

/** What one phase of a step, main or post, left behind. */
export interface Phase {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  /** Everything printed, commands to the runner among it. */
  readonly stdout: string
  readonly stderr: string
  /** The log as a person sees it: commands carried out, secrets hidden. */
  readonly log: string
  readonly annotations: readonly Annotation[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  readonly summary: string
  readonly durationMs: number
}

/** One step of a job. Main first, post at the job's end, with what main saved. */
export interface Step {
  /** `RUNNER_TEMP` of the job. */
  readonly tempFolder: string
  readonly workspace: string
  /** Every value that was masked so far. */
  readonly masks: ReadonlySet<string>
  /** Starts main; `child` is there at once, for a test that ends it. */
  main(onStart?: (child: ChildProcess) => void): Promise<Phase>
  post(inputs?: Readonly<Record<string, string>>): Promise<Phase>
  /** Removes the folders of the step. */
  remove(): Promise<void>
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly main: string; readonly post?: string }
}

/**
 * Prepares a step as the GitHub runner does: defaults of action.yml, `INPUT_*` variables, the files for outputs, state,
 * environment and summary, each fresh for each phase.
 */
export async function prepareStep(options: StepOptions): Promise<Step> {
  const action = load(await readFile(join(options.action, 'action.yml'), 'utf8')) as ActionFile
  const folder = await mkdtemp(join(tmpdir(), 'mongodb-atlas-step-'))
  const tempFolder = join(folder, 'temp')
  const workspace = join(folder, 'workspace')
  await mkdir(join(tempFolder, '_runner_file_commands'), { recursive: true })
  await mkdir(workspace)
  const masks = new Set<string>()
  let saved: Readonly<Record<string, string>> = {}

  const run = async (
    phase: 'main' | 'post',
    inputs: Readonly<Record<string, string>>,
    onStart?: (child: ChildProcess) => void
  ): Promise<Phase> => {
    const script = action.runs[phase]
    if (script === undefined) throw new Error(`action.yml has no ${phase}`)
    const files = await makeFiles(join(tempFolder, '_runner_file_commands'), phase)
    const reader = createLogReader({ masks, onLine: options.onLine })
    const printed = { stdout: '', stderr: '' }
    const startMs = performance.now()
    const ending = await (options.runPhase ?? spawnPhase)({
      phase,
      command: options.node ?? process.execPath,
      arguments: [...(options.nodeOptions ?? []), join(options.action, script)],
      folder: workspace,
      env: {
        ...systemEnvironment(),
        ...runnerEnvironment(tempFolder, workspace),
        ...options.env,
        ...files.variables,
        ...toInputVariables(action, inputs),
        ...Object.fromEntries(Object.entries(saved).map(([name, value]) => [`STATE_${name}`, value]))
      },
      print(text, stream) {
        printed[stream] += text
        reader.write(text)
      },
      onStart
    })
    reader.end()
    const durationMs = performance.now() - startMs
    const written = await files.read()
    if (phase === 'main') saved = written.state
    return { ...ending, ...printed, log: reader.log(), annotations: reader.annotations, durationMs, ...written }
  }

  return {
    tempFolder,
    workspace,
    masks,
    main: (onStart) => run('main', options.with, onStart),
    post: (inputs) => run('post', inputs ?? options.with),
    remove: () => rm(folder, { recursive: true, force: true })
  }
}

/** The one default that is an expression. What the job came to, a test says itself. */
const JOB_STATUS = '${{ job.status }}'

/** Inputs as the runner hands them over: name in upper case, spaces as underscores, hyphens kept. */
function toInputVariables(action: ActionFile, given: Readonly<Record<string, string>>): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, { default: value }] of Object.entries(action.inputs ?? {})) {
    values[name] = value === JOB_STATUS ? 'success' : (value ?? '')
  }
  Object.assign(values, given)
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value])
  )
}

/** What a program needs of the machine; nothing else of this process's environment reaches the step. */
function systemEnvironment(): Record<string, string> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'ComSpec', 'PATHEXT', 'USERPROFILE']
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  )
}

function runnerEnvironment(tempFolder: string, workspace: string): Record<string, string> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'example/shop',
    GITHUB_RUN_ID: '1234567890',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'deploy',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_ACTOR: 'octocat',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: tempFolder,
    RUNNER_OS: process.platform === 'win32' ? 'Windows' : process.platform === 'darwin' ? 'macOS' : 'Linux'
  }
}

async function makeFiles(folder: string, phase: string) {
  const path = (name: string) => join(folder, `${name}_${phase}`)
  const names = { GITHUB_OUTPUT: 'set_output', GITHUB_STATE: 'save_state', GITHUB_ENV: 'set_env' }
  const summary = path('step_summary')
  await Promise.all([...Object.values(names).map(path), summary].map((file) => writeFile(file, '')))
  const read = async (name: string) => parseFileCommands(await readFile(path(name), 'utf8'))
  return {
    variables: {
      ...Object.fromEntries(Object.entries(names).map(([variable, name]) => [variable, path(name)])),
      GITHUB_STEP_SUMMARY: summary
    },
    read: async () => ({
      outputs: await read(names.GITHUB_OUTPUT),
      state: await read(names.GITHUB_STATE),
      exported: await read(names.GITHUB_ENV),
      summary: await readFile(summary, 'utf8')
    })
  }
}

/** Runs a phase as the runner does: in a Node process. */
const spawnPhase: RunPhase = ({ command, arguments: args, folder, env, print, onStart }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.setEncoding('utf8').on('data', (text: string) => print(text, 'stdout'))
    child.stderr.setEncoding('utf8').on('data', (text: string) => print(text, 'stderr'))
    child.once('error', reject)
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }))
    onStart?.(child)
  })
