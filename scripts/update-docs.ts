// Writes the generated blocks of README.md and docs/, or with --check compares them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from 'js-yaml'
import { listOperations } from '../local/list-operations.ts'
import { CALL_HINTS } from '../src/atlas/hints/call-hints.ts'
import { OTHER_TOKEN_HINT, TOKEN_HINTS } from '../src/atlas/hints/token-hints.ts'
import { loadNamedOperations } from '../src/operations/registry.ts'
import { fillBlocks, textBlock, type BlockContents } from './docs/blocks.ts'
import { renderHintGroups, renderHints } from './docs/render-hints.ts'
import { renderFaults } from './docs/render-faults.ts'
import { logBlocks } from './docs/render-logs.ts'
import { renderRecipes } from './docs/render-recipes.ts'
import { renderCommonInputs, renderCommonOutputs, renderTaskLinks, renderTasks } from './docs/render-tasks.ts'
import { renderInputs, renderOutputs, type ActionDescription } from './docs/tables.ts'

const NAMED_OPERATIONS = await loadNamedOperations()

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
const root = dirname(dirname(fileURLToPath(import.meta.url)))

const readAction = (...folder: readonly string[]) =>
  load(readFileSync(join(root, ...folder, 'action.yml'), 'utf8')) as ActionDescription
const readTask = (name: string) => readAction('tasks', name)

const blocks: BlockContents = {
  inputs: () => renderInputs(readAction()),
  outputs: () => renderOutputs(readAction()),
  'task-links': () => renderTaskLinks(NAMED_OPERATIONS),
  tasks: () => renderTasks(NAMED_OPERATIONS, readTask),
  'common-inputs': () => renderCommonInputs(NAMED_OPERATIONS, readTask),
  'common-outputs': () => renderCommonOutputs(NAMED_OPERATIONS, readTask),
  'emulator-inputs': () => renderInputs(readTask('emulator')),
  'emulator-outputs': () => renderOutputs(readTask('emulator')),
  hints: () => renderHintGroups(CALL_HINTS),
  'token-hints': () => renderHints([...TOKEN_HINTS, OTHER_TOKEN_HINT]),
  'operation-list': () => textBlock(listOperations(root, ['flex', 'snapshots'])),
  recipes: () => renderRecipes(root),
  'fault-matrix': () => renderFaults(root),
  ...logBlocks(root)
}

const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
const differing: string[] = []
for (const file of ['README.md', ...pages.map((name) => `docs/${name}`)]) {
  const current = readFileSync(join(root, file), 'utf8')
  const text = await fillBlocks(file, current, blocks)
  if (text === current) continue
  differing.push(file)
  if (check !== true) writeFileSync(join(root, file), text)
}

if (differing.length === 0) {
  console.log('README.md and docs/ are up to date.')
} else if (check === true) {
  differing.forEach((file) => console.error(`${file} differs from the sources, or from what dist prints.`))
  console.error('Run `npm run generate`.')
  process.exitCode = 1
} else {
  differing.forEach((file) => console.log(`Wrote ${file}.`))
}
