// Reads the request body from a file in the workspace.
import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Problem } from '../../atlas/errors.ts'
import { readSafely, UnsafeFileError } from '../safe-file.ts'
import { isInside } from '../workspace.ts'
import { parseBody } from './body.ts'
import { InputProblem, problemOf } from './input-problem.ts'

/** Far more than any request of the API. */
const LARGEST_BYTES = 16 * 1024 * 1024

/** @returns the body as JSON text; undefined, with a problem, if the file cannot be used */
export async function readBodyFile(workspace: string, file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    return await parseBody(readWorkspaceFile(workspace, file))
  } catch (error) {
    problems.push({ input: 'body-file', message: problemOf(error) })
    return undefined
  }
}

/** Refuses files outside the workspace, whether reached by `..` or by a link. */
function readWorkspaceFile(workspace: string, file: string): string {
  let root: string
  let path: string
  try {
    root = realpathSync(workspace)
    path = realpathSync(resolve(root, file))
  } catch {
    throw new InputProblem('is not in the workspace. Was the repository checked out before this step?')
  }
  if (!isInside(root, path)) throw new InputProblem('is outside the workspace.')
  let bytes: Buffer
  try {
    bytes = readSafely(path, { maxBytes: LARGEST_BYTES, anyOwner: true })
  } catch (error) {
    if (error instanceof UnsafeFileError) throw new InputProblem(`cannot be used: ${error.message}.`)
    throw new InputProblem(`cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}).`)
  }
  return decode(bytes)
}

/** Decodes UTF-8, with or without a byte order mark. Nothing is replaced: a body arrives as it was written. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0
  if (isUtf16) throw new InputProblem("is UTF-16, as PowerShell's > writes it. Save it as UTF-8.")
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new InputProblem('is not UTF-8. Save it as UTF-8.')
  }
}
