// Runs a program to its end, and measures it.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { NO_TRAFFIC, type Traffic } from './traffic.ts'

export interface Command {
  readonly command: string
  readonly args: readonly string[]
  readonly folder: string
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>
}

/** What one run took. */
export interface Sample {
  readonly wallMs: number
  /** In user and system mode. NaN if it was not measured. */
  readonly cpuMs: number
  /** The most memory that was resident at once. NaN if it was not measured. */
  readonly memoryBytes: number
  /** Nothing if it was not counted. */
  readonly traffic: Traffic
}

export interface Ended {
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly sample: Sample
}

export type Execute = (command: Command) => Promise<Ended>

/** Runs a command, and times it from its start to the end of its output. */
export const executeTimed: Execute = ({ command, args, folder, env }) =>
  new Promise((resolve, reject) => {
    const printed = { stdout: '', stderr: '' }
    const startMs = performance.now()
    const child = spawn(command, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed.stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (printed.stderr += text))
    child.once('error', reject)
    child.once('close', (exitCode, signal) => {
      const sample = { wallMs: performance.now() - startMs, cpuMs: NaN, memoryBytes: NaN, traffic: NO_TRAFFIC }
      resolve({ exitCode, signal, ...printed, sample })
    })
  })

/** GNU time knows the memory, and bash the processor time, to the millisecond. Both go to the file `$0`. */
const WRAPPER = [
  'bash',
  '-c',
  `TIMEFORMAT='%3U %3S'; { time /usr/bin/time --quiet --format=%M --output="$0" "$@" 2>&3; } 3>&2 2>>"$0"`
] as const

/** Whether this machine has what {@link executeWithCosts} needs. */
export function canMeasureCosts(): boolean {
  return spawnSync('/usr/bin/time', ['--format=%M', 'true']).status === 0 && spawnSync('bash', ['-c', ':']).status === 0
}

/** As {@link executeTimed}, with processor time and memory. That costs a few milliseconds of `wallMs`. */
export const executeWithCosts: Execute = async (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-bench-'))
  try {
    const file = join(folder, 'costs')
    const [bash, ...args] = WRAPPER
    const ended = await executeTimed({
      ...command,
      command: bash,
      args: [...args, file, command.command, ...command.args]
    })
    const [kibibytes = NaN, user = NaN, system = NaN] = readFileSync(file, 'utf8').trim().split(/\s+/).map(Number)
    const costs = { cpuMs: (user + system) * 1000, memoryBytes: kibibytes * 1024 }
    return { ...ended, sample: { ...ended.sample, ...costs } }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** @throws Error, with what a program printed, if it did not end well */
export async function mustSucceed(execute: Execute, command: Command): Promise<Ended> {
  const ended = await execute(command)
  if (ended.exitCode === 0) return ended
  const name = [command.command, ...command.args].join(' ')
  throw new Error(`${name} ended with ${ended.signal ?? ended.exitCode}:\n${ended.stdout}\n${ended.stderr}`)
}
