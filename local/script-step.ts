// Does what the GitHub runner does for one step with `run`, on Linux and macOS, if the step names no shell.
import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createCommandFiles } from './file-commands.ts'
import type { JobState } from './job-state.ts'
import { runPhase, type Phase } from './step-runner.ts'

/** A step with `run`. */
export interface ScriptStep {
  readonly job: JobState
  readonly script: string
  /** The step's `env`. */
  readonly env?: Readonly<Record<string, string>>
  /** Called with each line of the log as it is printed. */
  readonly onLine?: (line: string) => void
}

/** Runs the script in the workspace with `bash -e`. */
export async function runScript({ job, script, env, onLine }: ScriptStep): Promise<Phase> {
  const file = join(job.tempFolder, `${randomUUID()}.sh`)
  await writeFile(file, script)
  const files = createCommandFiles(job.commandFolder, 'main')
  const printed = await runPhase(
    {
      phase: 'main',
      command: 'bash',
      arguments: ['-e', file],
      folder: job.workspace,
      env: { ...job.environment(env), ...files.variables },
      onStart: undefined
    },
    { masks: job.masks, onLine }
  )
  const written = files.read()
  job.add(written)
  return { ...printed, ...written }
}
