// What the steps of a job share: folders, variables, the path, masks and the status of the job.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import type { WrittenFiles } from './file-commands.ts'
import { runnerVariables, systemVariables } from './step-environment.ts'

type Strings = Readonly<Record<string, string>>

/** What `${{ job.status }}` is. */
export type JobStatus = 'success' | 'failure' | 'cancelled'

/** A job whose steps run one after another. */
export interface JobState {
  /** `RUNNER_TEMP`. */
  readonly tempFolder: string
  /** Where the runner keeps the files by which steps set outputs, state and variables. */
  readonly commandFolder: string
  readonly workspace: string
  /** Every value masked so far. */
  readonly masks: Set<string>
  /** The caller says how the job is going: it knows which failures count. */
  status: JobStatus
  /** The `env` of the job, and over it what its steps have exported. */
  variables(): Strings
  /** The environment of the next step. @param env the step's `env` */
  environment(env?: Strings): Record<string, string>
  /** Passes what a phase wrote on to later ones. */
  add(written: Pick<WrittenFiles, 'exported' | 'paths'>): void
  /** Removes the folders. */
  remove(): void
}

/**
 * Creates the folders of a job.
 *
 * @param env the `env` of the job
 */
export function openJob(env: Strings = {}): JobState {
  const folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-step-'))
  const tempFolder = join(folder, 'temp')
  const commandFolder = join(tempFolder, '_runner_file_commands')
  const workspace = join(folder, 'workspace')
  mkdirSync(commandFolder, { recursive: true })
  mkdirSync(workspace)
  const variables: Record<string, string> = { ...env }
  const paths: string[] = []
  return {
    tempFolder,
    commandFolder,
    workspace,
    masks: new Set(),
    status: 'success',
    variables: () => ({ ...variables }),
    environment(ofStep = {}) {
      const all = { ...systemVariables(), ...runnerVariables(tempFolder, workspace), ...variables, ...ofStep }
      const path = [...paths, ...(all['PATH'] === undefined ? [] : [all['PATH']])]
      return { ...all, PATH: path.join(delimiter) }
    },
    add(written) {
      Object.assign(variables, written.exported)
      // The runner puts what was added last in front.
      paths.unshift(...written.paths.toReversed())
    },
    // On Windows a file stays for a moment after the process that had it open.
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
