// The GitHub runner as this action uses it: inputs, masks, safe log lines, outputs, state and summary.
import { appendFileSync } from 'node:fs'
import { createMasks } from './masks.ts'
import { toAnnotationText, toLogText } from './report/log-text.ts'
import type { Runner } from './runner.ts'

/** Which workflow run this is, as far as the runner says. */
export interface RunIdentity {
  readonly repository: string | undefined
  readonly runId: string | undefined
  readonly attempt: string | undefined
  readonly job: string | undefined
  /** The commit that the run is for. */
  readonly commit: string | undefined
  readonly eventName: string | undefined
  readonly actor: string | undefined
  /** The step within its job, and the action it runs. */
  readonly action: string | undefined
  readonly actionRepository: string | undefined
  readonly actionRef: string | undefined
}

/** Everything the rest of the action may ask of the runner. */
export interface Host {
  /** All `INPUT_*` variables by input name as in action.yml, trimmed; empty ones are left out. */
  readonly inputs: ReadonlyMap<string, string>
  /** The inputs that are set, and empty. The runner also sets those without a default that a step leaves out. */
  readonly emptyInputs: ReadonlySet<string>
  /** Variables that name an input as the runner never does, so that only an earlier step can have set them. */
  readonly plantedInputs: readonly string[]
  readonly run: RunIdentity
  /** `RUNNER_TEMP`: files here live as long as the job. */
  readonly tempFolder: string
  /** `GITHUB_WORKSPACE`, or the current folder. */
  readonly workspace: string
  /** An environment variable, trimmed; undefined when empty. */
  env(name: string): string | undefined
  /** Masks values and their lines in all logs and summaries from here on. What is under 8 characters cannot be masked. */
  mask(values: string | readonly string[]): void
  /** Whether a text contains a masked value. */
  isMasked(text: string): boolean
  info(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(title: string, text: string): void
  setOutput(name: string, value: string): void
  /** Sets an environment variable for the later steps of the job. */
  exportVariable(name: string, value: string): void
  saveState(name: string, value: string): void
  readState(name: string): string
  /** Appends HTML or Markdown to the job summary. The runner hides masked values in it. */
  appendSummary(text: string): void
}

/**
 * Creates the host on top of a runner.
 *
 * @param platform Windows knows no case in the names of variables
 */
export function createHost(runner: Runner, platform: NodeJS.Platform = process.platform): Host {
  const { inputs, empty, planted } = readInputs(runner.env, platform)
  const env = (name: string) => runner.env[name]?.trim() || undefined
  const masks = createMasks((values) => runner.setSecrets(values))
  /** An annotation keeps little text. What does not fit is in the log. */
  const annotate = (text: string, print: (text: string) => void) => {
    const printable = toLogText(text)
    const fitting = toAnnotationText(printable)
    if (fitting !== printable) runner.info(printable)
    print(fitting)
  }

  return {
    inputs,
    emptyInputs: empty,
    plantedInputs: planted,
    run: {
      repository: env('GITHUB_REPOSITORY'),
      runId: env('GITHUB_RUN_ID'),
      attempt: env('GITHUB_RUN_ATTEMPT'),
      job: env('GITHUB_JOB'),
      commit: env('GITHUB_SHA'),
      eventName: env('GITHUB_EVENT_NAME'),
      actor: env('GITHUB_ACTOR'),
      action: env('GITHUB_ACTION'),
      actionRepository: env('GITHUB_ACTION_REPOSITORY'),
      actionRef: env('GITHUB_ACTION_REF')
    },
    tempFolder: env('RUNNER_TEMP') ?? runner.folder,
    workspace: env('GITHUB_WORKSPACE') ?? runner.folder,
    env,
    mask: (values) => masks.add(typeof values === 'string' ? [values] : values),
    isMasked: masks.isIn,
    info: (text) => runner.info(toLogText(text)),
    debug: (text) => runner.debug(toLogText(text)),
    notice: (text) => annotate(text, (fitting) => runner.notice(fitting)),
    warning: (text) => annotate(text, (fitting) => runner.warning(fitting)),
    error: (title, text) => annotate(text, (fitting) => runner.error(fitting, { title })),
    setOutput: (name, value) => runner.setOutput(name, value),
    exportVariable: (name, value) => runner.exportVariable(name, value),
    saveState: (name, value) => runner.saveState(name, value),
    readState: (name) => runner.env[`STATE_${name}`] ?? '',
    appendSummary(text) {
      // Outside a runner there is no summary to write.
      const file = env('GITHUB_STEP_SUMMARY')
      if (file !== undefined) appendFileSync(file, `${text}\n`)
    }
  }
}

const PREFIX = 'INPUT_'
const YAML_INPUTS = new Set(['parameters', 'body'])

/**
 * Reads the variables of the inputs. The runner upper-cases the name of an input and replaces its spaces, not its
 * hyphens, with underscores; it sets every input of action.yml. Another spelling is another variable, except on Windows.
 *
 * Source: Handler.cs (AddInputsToEnvironment) of actions/runner.
 */
function readInputs(env: Runner['env'], platform: NodeJS.Platform) {
  const inputs = new Map<string, string>()
  const empty = new Set<string>()
  const planted: string[] = []
  for (const [name, value] of Object.entries(env)) {
    const known = platform === 'win32' ? name.toUpperCase() : name
    if (!known.startsWith(PREFIX) || value === undefined) continue
    if (known !== known.toUpperCase()) {
      planted.push(name)
      continue
    }
    const input = known.slice(PREFIX.length).toLowerCase()
    // In YAML the indentation of the first line matters as much as that of the others.
    const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, '').trimEnd() : value.trim()
    if (text === '') empty.add(input)
    else inputs.set(input, text)
  }
  return { inputs, empty, planted }
}
