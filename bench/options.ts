// The options of `npm run bench`.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { NodeVersion } from './program.ts'

export interface Options {
  /** Another checkout, to measure beside this one. */
  readonly baseline: string | undefined
  /** How often each program is timed. */
  readonly runs: number
  /** The Node that runs the bench, and those of `--node`. */
  readonly nodes: readonly NodeVersion[]
}

const USAGE = 'Usage: npm run bench [-- [--runs N] [--node PATH]… [--baseline CHECKOUT]]'

/** Reads the options. With a wrong one, says what is wrong, and ends the process. */
export function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      baseline: { type: 'string' },
      runs: { type: 'string', default: '40' },
      node: { type: 'string', multiple: true, default: [] }
    }
  })
  // npm runs its scripts in the folder of package.json.
  const caller = process.env['INIT_CWD'] ?? process.cwd()
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) refuse(`--runs must be a positive integer, not ${values.runs}.`)
  const baseline = values.baseline === undefined ? undefined : resolve(caller, values.baseline)
  if (baseline !== undefined && !existsSync(join(baseline, 'action.yml'))) refuse(`${baseline} has no action.yml.`)
  const others = values.node.map((path) => readVersion(resolve(caller, path)))
  return { baseline, runs, nodes: [{ path: process.execPath, version: process.versions.node }, ...others] }
}

function readVersion(path: string): NodeVersion {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' })
  if (status !== 0) refuse(`${path} is not a Node.`)
  return { path, version: stdout.trim().replace(/^v/, '') }
}

function refuse(message: string): never {
  console.error(`${message}\n${USAGE}`)
  process.exit(2)
}
