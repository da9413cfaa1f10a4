// Renders the action.yml of tasks/emulator.
import { dump } from 'js-yaml'
import { INPUTS, OUTPUTS } from '../../local/emulator/action/definition.ts'

/** The folder in tasks/. */
export const EMULATOR_TASK = 'emulator'

const HEAD = '# Generated from local/emulator/action/definition.ts: change that, and run `npm run generate`.\n'

/** Renders `tasks/emulator/action.yml`. Pure. */
export function renderEmulatorTask(): string {
  const describe = (sentence: string) => ({ description: `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` })
  const action = {
    name: `MongoDB Atlas Tasks: ${EMULATOR_TASK}`,
    description: 'Starts an emulated MongoDB Atlas for the later steps of the job, and stops it when the job ends.',
    inputs: Object.fromEntries(Object.entries(INPUTS).map(([name, { sentence }]) => [name, describe(sentence)])),
    outputs: Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }])),
    runs: {
      using: 'node24',
      main: '../../dist/emulator/main/index.js',
      post: '../../dist/emulator/post/index.js',
      'post-if': 'always()'
    }
  }
  return HEAD + dump(action, { lineWidth: 120 })
}
