// curl, which is started twice: for the token, and for the call.
import { tmpdir } from 'node:os'
import { NotAvailable } from '../clients/client.ts'
import { runOrGiveUp } from '../clients/commands.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, SAMPLE_PROJECT_ID } from '../local/emulator/sample-world.ts'
import { systemVariables } from '../local/step-environment.ts'
import { mustSucceed, type Execute, type Sample } from './execute.ts'
import type { NotRun, Program } from './program.ts'
import { addTraffic } from './traffic.ts'

const ROWS = ['curl, started twice']
const OPTIONS = ['--silent', '--show-error', '--fail']

/** Finds curl. */
export async function prepareCurl(): Promise<Program | NotRun> {
  try {
    const version = await runOrGiveUp('curl', ['--version'], { folder: tmpdir() })
    return { rows: ROWS, version: version.split(' ').slice(0, 2).join(' '), run }
  } catch (error) {
    if (error instanceof NotAvailable) return { rows: ROWS, notRun: error.message }
    throw error
  }
}

async function run(url: string, execute: Execute): Promise<readonly Sample[]> {
  const curl = (...args: string[]) =>
    mustSucceed(execute, { command: 'curl', args: [...OPTIONS, ...args], folder: tmpdir(), env: systemVariables() })
  const credentials = `${SAMPLE_CLIENT_ID}:${SAMPLE_CLIENT_SECRET}`
  const issued = await curl('--user', credentials, '--data', 'grant_type=client_credentials', `${url}/api/oauth/token`)
  const { access_token: token } = JSON.parse(issued.stdout) as { access_token: string }
  const headers = [`Authorization: Bearer ${token}`, 'Accept: application/vnd.atlas.2023-01-01+json']
  const project = `${url}/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
  const called = await curl(...headers.flatMap((header) => ['--header', header]), project)
  return [inTurn(issued.sample, called.sample)]
}

/** What two programs took that ran one after the other. */
function inTurn(one: Sample, other: Sample): Sample {
  return {
    wallMs: one.wallMs + other.wallMs,
    cpuMs: one.cpuMs + other.cpuMs,
    memoryBytes: Math.max(one.memoryBytes, other.memoryBytes),
    traffic: addTraffic(one.traffic, other.traffic)
  }
}
