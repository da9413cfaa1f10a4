// Writes the inputs of action.yml and the folder tasks/ from their definitions, or with --check compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from 'js-yaml'
import { format, resolveConfig } from 'prettier'
import { INPUTS } from '../src/action/inputs/definitions.ts'
import { loadNamedOperations } from '../src/operations/registry.ts'
import { EMULATOR_TASK, renderEmulatorTask } from './action/render-emulator-task.ts'
import { renderTask, type Shared } from './action/render-task.ts'
import { replaceInputs } from './action/replace-inputs.ts'
import { compareTasks, writeTasks } from './action/task-folders.ts'

const NAMED_OPERATIONS = await loadNamedOperations()

const { check, root = dirname(dirname(fileURLToPath(import.meta.url))) } = parseArgs({
  options: { check: { type: 'boolean' }, root: { type: 'string' } }
}).values
const file = join(root, 'action.yml')
const folder = join(root, 'tasks')
const options = await resolveConfig(fileURLToPath(import.meta.url))
const toYaml = (text: string) => format(text, { ...options, parser: 'yaml' })

const current = readFileSync(file, 'utf8')
const { outputs } = load(current) as Pick<Shared, 'outputs'>
const text = await toYaml(replaceInputs(current, INPUTS))
const tasks = new Map([[EMULATOR_TASK, await toYaml(renderEmulatorTask())]])
for (const definition of NAMED_OPERATIONS) {
  tasks.set(definition.name, await toYaml(renderTask(definition, { inputs: INPUTS, outputs })))
}
const { stale, leftOver } = compareTasks(folder, tasks)
const differing = [...(text === current ? [] : ['action.yml']), ...stale.map((name) => `tasks/${name}`)]

if (differing.length === 0 && leftOver.length === 0) {
  console.log('action.yml and tasks/ are up to date.')
} else if (check) {
  differing.forEach((path) => console.error(`${path} differs from its definition.`))
  leftOver.forEach((name) => console.error(`tasks/${name} is left over: there is no such task.`))
  console.error('Run `npm run generate`.')
  process.exitCode = 1
} else {
  writeFileSync(file, text)
  writeTasks(folder, tasks)
  console.log('Wrote the inputs of action.yml, and tasks/.')
}
