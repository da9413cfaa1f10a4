// Which programs this machine has.
import { spawnSync } from 'node:child_process'
import { describe } from '@jest/globals'

/** Whether this machine has all of these commands. They must know `--version`. */
export const hasCommands = (...names: string[]): boolean =>
  names.every((name) => spawnSync(name, ['--version']).status === 0)

/** Runs tests only where scripts of an Ubuntu runner can run: with bash, not on Windows, and with these commands. */
export const describeScripts = (...names: string[]): typeof describe | typeof describe.skip =>
  process.platform !== 'win32' && hasCommands('bash', ...names) ? describe : describe.skip
