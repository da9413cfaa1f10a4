import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { toLogText } from './report/log-text.ts'

/** What this run is, as far as the runner tells. */
export interface RunIdentity {
  readonly repository: string | undefined
  readonly runId: string | undefined
  readonly attempt: string | undefined
  readonly job: string | undefined
  readonly eventName: string | undefined
  readonly actor: string | undefined
}

/** The GitHub runner as this action sees it. One real implementation; nothing else touches the process. */
export interface Host {
  /** All `INPUT_*` variables, keyed by the input's name as in action.yml, trimmed; empty ones left out. */
  readonly inputs: ReadonlyMap<string, string>
  readonly run: RunIdentity
  /** Where files of this job may be left: `RUNNER_TEMP`. */
  readonly tempFolder: string
  /** `GITHUB_WORKSPACE`, or the current folder. */
  readonly workspace: string
  env(name: string): string | undefined
  /** Hides a value in all logs from here on, line by line. Values under 8 characters cannot be hidden. */
  mask(value: string): void
  /** Replaces every masked value in a text. The runner does so in logs; this also serves what it may not reach. */
  redact(text: string): string
  info(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(title: string, text: string): void
  startGroup(title: string): void
  endGroup(): void
  setOutput(name: string, value: string): void
  /** Sets an environment variable for the later steps of the job. */
  exportVariable(name: string, value: string): void
  saveState(name: string, value: string): void
  readState(name: string): string
  /** Appends Markdown to the job summary. */
  appendSummary(markdown: string): void
}

/** The shortest value that GitHub can hide without hiding half of the log. */
const SHORTEST_MASK = 8

/** Creates the host from the environment of the runner. */
export function createHost(): Host {
  const env = (name: string) => process.env[name]?.trim() || undefined
  const masked = new Set<string>()
  const redact = (text: string) => {
    let redacted = text
    // Longer values first: one may hold another.
    for (const value of [...masked].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(value, '***')
    return redacted
  }
  const printable = (text: string) => toLogText(redact(text))

  return {
    inputs: readInputs(process.env),
    run: {
      repository: env('GITHUB_REPOSITORY'),
      runId: env('GITHUB_RUN_ID'),
      attempt: env('GITHUB_RUN_ATTEMPT'),
      job: env('GITHUB_JOB'),
      eventName: env('GITHUB_EVENT_NAME'),
      actor: env('GITHUB_ACTOR')
    },
    tempFolder: env('RUNNER_TEMP') ?? process.cwd(),
    workspace: env('GITHUB_WORKSPACE') ?? process.cwd(),
    env,
    mask(value) {
      for (const line of value.split(/\r?\n/)) {
        const part = line.trim()
        if (part.length < SHORTEST_MASK || masked.has(part)) continue
        masked.add(part)
        core.setSecret(part)
      }
    },
    redact,
    info: (text) => core.info(printable(text)),
    debug: (text) => core.debug(printable(text)),
    notice: (text) => core.notice(printable(text)),
    warning: (text) => core.warning(printable(text)),
    error: (title, text) => core.error(printable(text), { title }),
    startGroup: (title) => core.startGroup(printable(title)),
    endGroup: () => core.endGroup(),
    setOutput: (name, value) => core.setOutput(name, value),
    exportVariable: (name, value) => core.exportVariable(name, value),
    saveState: (name, value) => core.saveState(name, value),
    readState: (name) => core.getState(name),
    appendSummary(markdown) {
      // The runner sets the variable; anywhere else there is no summary to write.
      const file = env('GITHUB_STEP_SUMMARY')
      if (file !== undefined) appendFileSync(file, `${markdown}\n`)
    }
  }
}

const YAML_INPUTS = new Set(['parameters', 'body'])

/** The runner upper-cases the name of an input and turns its spaces, not its hyphens, into underscores. */
function readInputs(environment: NodeJS.ProcessEnv): Map<string, string> {
  const inputs = new Map<string, string>()
  for (const name of Object.keys(environment)) {
    const value = name.startsWith('INPUT_') ? environment[name] : undefined
    if (value === undefined) continue
    const input = name.slice('INPUT_'.length).toLowerCase()
    // In YAML the first line's indentation means as much as that of the others.
    const text = YAML_INPUTS.has(input) ? value.replace(/^([ \t]*\r?\n)+/, '').trimEnd() : value.trim()
    if (text !== '') inputs.set(input, text)
  }
  return inputs
}
