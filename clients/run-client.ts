// Runs one client against an emulator of its own.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readFlags } from '../local/emulator/program/flags.ts'
import { startProgram, type Program as Emulated } from '../local/emulator/program/start-program.ts'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'
import { clientFolder } from './cache.ts'
import { NotAvailable, type Client, type Ended, type Program, type Target } from './client.ts'
import { tally, type Call, type Tally } from './tally.ts'

/** What became of a client. */
export type Result = { readonly name: string } & (
  { readonly notRun: string } | { readonly version: string; readonly ended: Ended; readonly tally: Tally }
)

/** A cluster is ready after a second, not after eight minutes. */
const SPEED = '480'

/**
 * Prepares and runs a client.
 *
 * @param cache gets a folder for each client, with what it installs and a record of its calls
 */
export async function runClient(client: Client, cache: string): Promise<Result> {
  const { name, expects = [] } = client
  const folder = clientFolder(cache, client)
  let program: Program
  try {
    program = await client.prepare(folder)
  } catch (error) {
    if (error instanceof NotAvailable) return { name, notRun: error.message }
    throw error
  }
  const record = join(folder, 'calls.ndjson')
  const flags = readFlags(['--speed', SPEED, '--record', record, ...(client.tls === true ? ['--tls'] : [])])
  if (flags === undefined) throw new Error('These flags ask for help.')
  const emulated = await startProgram(flags, () => undefined)
  try {
    const ended = await program.run(targetOf(emulated))
    const calls = readCalls(record)
    if (calls.length === 0) return failedToCall(name, program, ended)
    return { name, version: program.version, ended, tally: tally(calls, { failed: ended.failed, expects }) }
  } finally {
    await emulated.close()
  }
}

/** A client that calls nothing has shown nothing. */
function failedToCall(name: string, { version }: Program, { output }: Ended): Result {
  const ended = { failed: true, output: `${output}It sent no request.\n` }
  return { name, version, ended, tally: tally([], { failed: true, expects: [] }) }
}

function targetOf({ emulator: { url }, certificatePath }: Emulated): Target {
  return {
    url,
    certificate: certificatePath,
    clientId: SAMPLE_CLIENT_ID,
    clientSecret: SAMPLE_CLIENT_SECRET,
    orgId: SAMPLE_ORG_ID,
    projectId: SAMPLE_PROJECT_ID
  }
}

function readCalls(record: string): Call[] {
  const lines = readFileSync(record, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Call)
}
