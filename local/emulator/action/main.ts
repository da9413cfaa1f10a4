// Entry of the main step of tasks/emulator: starts an emulated Atlas, which later steps of the job use.
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { exportVariable, notice, setFailed, setOutput } from '@actions/core'
import { saveSession } from './session.ts'
import { startServer } from './start-server.ts'

/** The variables that the action and the official tools read, by the output that each holds. */
const VARIABLES = {
  MONGODB_ATLAS_BASE_URL: 'base-url',
  MONGODB_ATLAS_CLIENT_ID: 'client-id',
  MONGODB_ATLAS_CLIENT_SECRET: 'client-secret'
} as const

/** The runner starts this file by its path. */
const bundles = dirname(dirname(process.argv[1] ?? ''))

try {
  await start()
} catch (error) {
  setFailed((error as Error).message)
}

async function start(): Promise<void> {
  const folder = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'mongodb-atlas-emulator-'))
  const identity = randomUUID()
  const script = join(bundles, 'server', 'index.js')
  const started = startServer(script, { inputs: givenInputs(), identity, folder })
  const { pid, reply, leave } = await started.catch((error: Error) => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    throw error
  })
  const { outputs, onLeftovers } = reply
  const { 'base-url': url = '', certificate } = outputs
  saveSession({ pid, url, identity, folder, onLeftovers, ...(certificate === undefined ? {} : { certificate }) })
  for (const [variable, output] of Object.entries(VARIABLES)) exportVariable(variable, outputs[output])
  for (const [output, value] of Object.entries(outputs)) setOutput(output, value)
  await leave()
  notice(`Later steps of this job use an emulated Atlas at ${url}, not the real one.`)
}

/** The texts of the inputs by their names. The runner sets a variable for each. */
function givenInputs(): Record<string, string> {
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('INPUT_'))
  return Object.fromEntries(
    variables.map(([name, text = '']) => [name.slice('INPUT_'.length).toLowerCase(), text.trim()])
  )
}
