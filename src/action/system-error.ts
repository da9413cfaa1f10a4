// Tells what is wrong with the runner, or with the data, from a defect of this action.
import { types } from 'node:util'
import { ReportedError } from '../atlas/errors.ts'

/** The runner does not provide what a step needs. */
export class RunnerError extends ReportedError {
  override readonly name = 'RunnerError' as const
}

/** Whether data has more levels than the stack can hold. */
function isNestedTooDeeply(error: unknown): boolean {
  return error instanceof RangeError && error.message.includes('call stack')
}

/** What to do, by the code of Node's error. */
const CURES: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'The disk of the runner is full. Free space before this step, or use a runner with a larger disk.'],
  ['EDQUOT', 'The disk quota of the runner is used up. Free space before this step.'],
  ['EROFS', 'The file system is read-only. RUNNER_TEMP and the files of the runner must be writable.'],
  ['EACCES', 'The user of this step may not write there. Check who owns RUNNER_TEMP and the files of the runner.'],
  ['EPERM', 'The user of this step may not write there. Check who owns RUNNER_TEMP and the files of the runner.'],
  ['EMFILE', 'This process may open too few files. Raise the limit (ulimit -n) of the runner.'],
  ['ENFILE', 'Too many files are open on the runner. Stop what keeps them open.']
])

const MISSING =
  'The runner creates RUNNER_TEMP and its files for each step. Do not remove them, and do not set RUNNER_TEMP, ' +
  'GITHUB_OUTPUT, GITHUB_STATE, GITHUB_ENV or GITHUB_STEP_SUMMARY yourself.'

/** Words an error of the file system, or of data nested too deeply, for a person. Gives any other error back. */
export function explainSystemError(error: unknown): unknown {
  // Errors of Node may come from another realm, of whose Error they are no instances.
  if (!types.isNativeError(error) || error instanceof ReportedError) return error
  const { code, path, syscall } = error as NodeJS.ErrnoException
  if (isNestedTooDeeply(error)) {
    const hint = 'Ask for less, or give a body with fewer levels: a few thousand are too many.'
    return new RunnerError('A response of Atlas, or an input, is nested too deeply.', { hint, cause: error })
  }
  // How @actions/core says that a file of the runner does not exist.
  if (error.message.startsWith('Missing file at path: ')) {
    return new RunnerError(`A file of the runner is missing: ${error.message.slice(22)}.`, {
      hint: MISSING,
      cause: error
    })
  }
  if (code === undefined || syscall === undefined) return error
  const cure = CURES.get(code) ?? (path === undefined ? undefined : MISSING)
  if (cure === undefined) return error
  return new RunnerError(`Could not access ${path ?? 'a file'}: ${error.message}.`, { hint: cure, cause: error })
}
