// Updates the tables of README.md from action.yml and the named operations.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { loadNamedOperations } from '../src/operations/registry.ts'
import { renderInputs, renderOperations, renderOutputs, replaceBlock, type ActionDescription } from './readme/tables.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

process.exitCode = await main(process.argv.slice(2))

/** Writes the tables of README.md, or with `--check` compares them. Returns the exit code. */
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
    text = await fillTables(current)
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
      'The tables of README.md differ from action.yml or from the named operations. ' +
        'Run `npx tsx scripts/update-readme.ts` and commit README.md.'
    )
    return 1
  }
  writeFileSync(file, text)
  console.log('Wrote README.md.')
  return 0
}

async function fillTables(readme: string): Promise<string> {
  const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as ActionDescription
  const blocks = {
    inputs: renderInputs(action),
    outputs: renderOutputs(action),
    operations: renderOperations(await loadNamedOperations())
  }
  return Object.entries(blocks).reduce((text, [name, content]) => replaceBlock(text, name, content), readme)
}
