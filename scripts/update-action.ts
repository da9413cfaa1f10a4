// Writes the inputs of action.yml from their definitions, or with --check compares them.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { format, resolveConfig } from 'prettier'
import { INPUTS } from '../src/action/inputs/definitions.ts'
import { replaceInputs } from './action/replace-inputs.ts'

const { check } = parseArgs({ options: { check: { type: 'boolean' } } }).values
const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'action.yml')
const current = readFileSync(file, 'utf8')
const options = await resolveConfig(file)
const text = await format(replaceInputs(current, INPUTS), { ...options, parser: 'yaml' })

if (text === current) {
  console.log('action.yml is up to date.')
} else if (check) {
  console.error('The inputs in action.yml differ from src/action/inputs/definitions.ts. Run `npm run generate`.')
  process.exitCode = 1
} else {
  writeFileSync(file, text)
  console.log('Wrote the inputs of action.yml.')
}
