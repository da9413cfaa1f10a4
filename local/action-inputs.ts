// The inputs that `npm start` takes, as the files of the action describe them.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type { Inputs } from './arguments.ts'

/**
 * Reads the inputs of the action, and those of the task that the command line names.
 *
 * @param root folder of action.yml and `tasks`
 */
export function readActionInputs(root: string, given: readonly string[]): Inputs {
  const isTask = (name: string) => /^[a-z-]+$/.test(name) && existsSync(join(root, 'tasks', name))
  const folders = [
    ...given
      .map((argument) => argument.replace(/^--operation=/, ''))
      .filter(isTask)
      .map((name) => join(root, 'tasks', name)),
    root
  ]
  return Object.assign({}, ...folders.map(readInputs)) as Inputs
}

function readInputs(folder: string): Inputs {
  return (load(readFileSync(join(folder, 'action.yml'), 'utf8')) as { inputs: Inputs }).inputs
}
