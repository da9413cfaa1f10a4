// Writes the inputs of action.yml and the folder tasks/ from their definitions, or with --check compares them.
import { dirname } from 'node:path'
import { parseArgs } from 'node:util'
import { updateAction } from './action/update.ts'

const { check = false } = parseArgs({ options: { check: { type: 'boolean' } } }).values
const differences = await updateAction(dirname(import.meta.dirname), { check })

if (differences.length === 0) {
  console.log('action.yml and tasks/ are up to date.')
} else if (check) {
  for (const difference of differences) console.error(difference)
  console.error('Run `npm run generate`.')
  process.exitCode = 1
} else {
  console.log('Wrote the inputs of action.yml, and tasks/.')
}
