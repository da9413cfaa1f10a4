// What else makes the call: the programs of MongoDB's tutorial, and the Atlas CLI. clients/ finds or installs them.
import { copyFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { atlasCli, atlasCliEnvironment } from '../clients/atlas-cli.ts'
import { clientFolder } from '../clients/cache.ts'
import { NotAvailable, type Client, type Target } from '../clients/client.ts'
import { clientEnvironment, runOrGiveUp } from '../clients/commands.ts'
import { goTutorial } from '../clients/go-tutorial.ts'
import { nodeTutorial } from '../clients/node-tutorial.ts'
import { PYTHON, pythonTutorial } from '../clients/python-tutorial.ts'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  SAMPLE_ORG_ID,
  SAMPLE_PROJECT_ID
} from '../local/emulator/sample-world.ts'
import { mustSucceed, type Command } from './execute.ts'
import type { NodeVersion, NotRun, Program } from './program.ts'

const PROGRAMS = join(import.meta.dirname, 'programs')

/** A client of clients/, with a program that makes one call. */
interface Other {
  readonly client: Client
  readonly node?: NodeVersion
  /** Makes a command of what the client's `prepare` has left in `folder`. */
  readonly prepare: (folder: string) => Promise<(target: Target) => Omit<Command, 'folder'>>
}

/** The tutorial's program for Node, with axios and simple-oauth2. */
export const nodeProgram = (node: NodeVersion): Other => ({
  client: nodeTutorial,
  node,
  prepare(folder) {
    const program = join(folder, 'bench.mjs')
    copyFileSync(join(PROGRAMS, 'tutorial.mjs'), program)
    return Promise.resolve((target) => ({
      command: node.path,
      args: [program],
      env: clientEnvironment(target, join(folder, 'home'))
    }))
  }
})

/** Its program for Python, with requests-oauthlib. */
const pythonProgram: Other = {
  client: pythonTutorial,
  async prepare(folder) {
    // A version manager's own `python3` is a script that starts another.
    const command = await runOrGiveUp(PYTHON, ['-c', 'import sys; print(sys.executable)'], { folder })
    // The library refuses http, which all other programs use here.
    const more = { PYTHONPATH: join(folder, 'packages'), OAUTHLIB_INSECURE_TRANSPORT: '1' }
    return (target) => ({
      command,
      args: [join(PROGRAMS, 'tutorial.py')],
      env: clientEnvironment(target, join(folder, 'home'), more)
    })
  }
}

/** Its program for Go, with golang.org/x/oauth2. */
const goProgram: Other = {
  client: goTutorial,
  async prepare(folder) {
    cpSync(join(PROGRAMS, 'go'), join(folder, 'bench'), { recursive: true })
    const program = join(folder, process.platform === 'win32' ? 'bench.exe' : 'bench.out')
    await runOrGiveUp('go', ['build', '-o', program, './bench'], { folder })
    return (target) => ({ command: program, args: [], env: clientEnvironment(target, join(folder, 'home')) })
  }
}

const cliProgram: Other = {
  client: atlasCli,
  prepare: (folder) =>
    Promise.resolve((target) => ({
      command: 'atlas',
      args: ['projects', 'describe', target.projectId, '--output', 'json'],
      env: atlasCliEnvironment(target, join(folder, 'home'))
    }))
}

/** Those that need no Node. */
export const OTHERS = [pythonProgram, goProgram, cliProgram]

/**
 * Finds or installs a client.
 *
 * @param cache the folder of clients/
 * @returns a program, or why this machine does not have it
 */
export async function prepareOther({ client, node, prepare }: Other, cache: string): Promise<Program | NotRun> {
  const common = { rows: [client.name], ...(node === undefined ? {} : { node }) }
  try {
    const folder = clientFolder(cache, client)
    const { version } = await client.prepare(folder)
    const commandFor = await prepare(folder)
    return {
      ...common,
      version,
      run: async (url, execute) => [(await mustSucceed(execute, { ...commandFor(targetAt(url)), folder })).sample]
    }
  } catch (error) {
    if (error instanceof NotAvailable) return { ...common, notRun: error.message }
    throw error
  }
}

function targetAt(url: string): Target {
  return {
    url,
    certificate: undefined,
    clientId: SAMPLE_CLIENT_ID,
    clientSecret: SAMPLE_CLIENT_SECRET,
    orgId: SAMPLE_ORG_ID,
    projectId: SAMPLE_PROJECT_ID
  }
}
