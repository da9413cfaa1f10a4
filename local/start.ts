// `npm start`: the action on this machine.
import { join } from 'node:path'
import { requireFreshBuild } from '../scripts/build/source-digest.ts'
import { readActionInputs } from './action-inputs.ts'
import { parseArguments, UsageError } from './arguments.ts'
import { ACTION_FOLDER } from './job.ts'
import { runStart } from './run-start.ts'

const cancel = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancel.abort())

try {
  warnIfStale()
  const given = process.argv.slice(2)
  process.exitCode = await runStart({
    request: parseArguments(given, readActionInputs(ACTION_FOLDER, given)),
    environment: process.env,
    print: (text) => console.log(text),
    cancelled: cancel.signal,
    saveTo: join(ACTION_FOLDER, 'build', 'start'),
    // npm runs its scripts in the folder of package.json.
    callerFolder: process.env['INIT_CWD'] ?? process.cwd()
  })
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  console.error(`${error.message}\nFor help: npm start -- --help`)
  process.exitCode = 2
}

/** The action runs from dist/: without a build, a change in src has no effect here. */
function warnIfStale(): void {
  try {
    requireFreshBuild(ACTION_FOLDER)
  } catch (error) {
    console.error((error as Error).message)
  }
}
