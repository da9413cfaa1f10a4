// Brings action.yml and the folder tasks/ in line with their definitions.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'
import { INPUTS } from '../../src/action/inputs/definitions.ts'
import { loadNamedOperations } from '../../src/operations/registry.ts'
import { EMULATOR_TASK, renderEmulatorTask } from './render-emulator-task.ts'
import { renderTask, type Shared } from './render-task.ts'
import { replaceInputs } from './replace-inputs.ts'
import { compareTasks, writeTasks } from './task-folders.ts'

/**
 * Compares the inputs of action.yml and the folder tasks/ with their definitions, and writes what differs.
 *
 * @param root the folder that has them
 * @param options.check only compares
 * @returns what differed, a sentence for each file or folder
 */
export async function updateAction(root: string, options: { readonly check: boolean }): Promise<string[]> {
  const file = join(root, 'action.yml')
  const folder = join(root, 'tasks')
  const style = await resolveConfig(import.meta.filename)
  const toYaml = (text: string) => format(text, { ...style, parser: 'yaml' })

  const current = readFileSync(file, 'utf8')
  const { outputs } = load(current) as Pick<Shared, 'outputs'>
  const text = await toYaml(replaceInputs(current, INPUTS))
  const tasks = new Map([[EMULATOR_TASK, await toYaml(renderEmulatorTask())]])
  for (const definition of await loadNamedOperations()) {
    tasks.set(definition.name, await toYaml(renderTask(definition, { inputs: INPUTS, outputs })))
  }

  const { stale, leftOver } = compareTasks(folder, tasks)
  const differing = [...(text === current ? [] : ['action.yml']), ...stale.map((name) => `tasks/${name}`)]
  if (!options.check) {
    writeFileSync(file, text)
    writeTasks(folder, tasks)
  }
  return [
    ...differing.map((path) => `${path} differs from its definition.`),
    ...leftOver.map((name) => `tasks/${name} is left over: there is no such task.`)
  ]
}
