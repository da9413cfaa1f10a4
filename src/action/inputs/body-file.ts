// Reads the request body from a file in the workspace.
import { readFileSync, realpathSync } from 'node:fs'
import { isAbsolute, relative, resolve } from 'node:path'
import type { Problem } from '../../atlas/errors.ts'
import { InputProblem } from './input-problem.ts'
import { parseBody } from './body.ts'

/** @returns the body as JSON text; undefined, with a problem, if the file cannot be used */
export async function readBodyFile(workspace: string, file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    return await parseBody(readWorkspaceFile(workspace, file))
  } catch (error) {
    if (!(error instanceof InputProblem)) throw error
    problems.push({ input: 'body-file', message: error.message })
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
    throw new InputProblem(`"${file}" is not in the workspace. Was the repository checked out before this step?`)
  }
  const inside = relative(root, path)
  if (inside.startsWith('..') || isAbsolute(inside)) throw new InputProblem(`"${file}" is outside the workspace.`)
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new InputProblem(`"${file}" cannot be read: ${(error as Error).message}.`)
  }
}
