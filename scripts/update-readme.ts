// Writes the tables and logs of README.md, or with --check compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { load } from 'js-yaml'
import { NAMED_OPERATIONS } from '../src/operations/registry.ts'
import { renderLogs } from './readme/render-logs.ts'
import { renderInputs, renderOperations, renderOutputs, replaceBlock, type ActionDescription } from './readme/tables.ts'

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(root, 'README.md')
const current = readFileSync(file, 'utf8')
const text = await fillIn(current)

if (text === current) {
  console.log('README.md is up to date.')
} else if (check) {
  console.error(
    'README.md differs from action.yml, from the named operations, or from what dist prints. Run `npm run generate`.'
  )
  process.exitCode = 1
} else {
  writeFileSync(file, text)
  console.log('Wrote README.md.')
}

async function fillIn(readme: string): Promise<string> {
  const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionDescription
  const blocks = {
    inputs: renderInputs(action),
    outputs: renderOutputs(action),
    operations: renderOperations(NAMED_OPERATIONS),
    ...(await renderLogs(root))
  }
  return Object.entries(blocks).reduce((filled, [name, content]) => replaceBlock(filled, name, content), readme)
}
