import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { load } from 'js-yaml'
import { NAMED_OPERATIONS } from '../src/operations/registry.ts'
import { renderLogs } from './readme/logs.ts'
import { renderInputs, renderOperations, renderOutputs, replaceBlock, type ActionDescription } from './readme/tables.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

process.exitCode = await main(process.argv.slice(2))

/** Writes the tables and logs of README.md, or with `--check` checks that they are up to date. Returns the exit code. */
async function main(options: readonly string[]): Promise<number> {
  const unknown = options.filter((option) => option !== '--check')
  if (unknown.length > 0) {
    console.error(`Unknown option ${unknown.join(' ')}. Usage: npx tsx scripts/update-readme.ts [--check]`)
    return 1
  }
  const file = join(root, 'README.md')
  const current = readFileSync(file, 'utf8')
  let text: string
  try {
    text = await fillIn(current)
  } catch (error) {
    console.error((error as Error).message)
    return 1
  }
  if (text === current) {
    console.log('README.md is up to date.')
    return 0
  }
  if (options.includes('--check')) {
    console.error(
      'The tables and logs of README.md differ from action.yml, from the named operations, or from what dist prints. ' +
        'Run `npx tsx scripts/update-readme.ts`, and commit README.md.'
    )
    return 1
  }
  writeFileSync(file, text)
  console.log('README.md is written.')
  return 0
}

async function fillIn(readme: string): Promise<string> {
  const action = load(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionDescription
  const blocks = {
    inputs: renderInputs(action),
    outputs: renderOutputs(action),
    operations: renderOperations(NAMED_OPERATIONS),
    ...(await renderLogs(root))
  }
  return Object.entries(blocks).reduce((text, [name, content]) => replaceBlock(text, name, content), readme)
}
