// The GitHub runner through @actions/core: the only file that imports it, and the only one that reads process.env.
import * as core from '@actions/core'

/** What the runner provides to a step and accepts from it. Tests replace it with one that records. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>
  /** The folder the step runs in. */
  readonly folder: string
  /** Masks all of these values at once. */
  setSecrets(values: readonly string[]): void
  info(text: string): void
  debug(text: string): void
  notice(text: string): void
  warning(text: string): void
  error(text: string, properties: { readonly title: string }): void
  setOutput(name: string, value: string): void
  exportVariable(name: string, value: string): void
  saveState(name: string, value: string): void
}

/** Creates the runner this process was started by. */
export function createRunner(): Runner {
  const { setSecret, info, debug, notice, warning, error, setOutput, exportVariable, saveState } = core
  return {
    env: process.env,
    folder: process.cwd(),
    setSecrets(values) {
      // One write for all: there may be thousands.
      process.stdout.cork()
      for (const value of values) setSecret(value)
      process.stdout.uncork()
    },
    info,
    debug,
    notice,
    warning,
    error,
    setOutput,
    exportVariable,
    saveState
  }
}
