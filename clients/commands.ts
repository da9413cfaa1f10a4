// Runs commands: those that install clients, and the clients themselves.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { NotAvailable, type Ended, type Target } from './client.ts'

type Strings = Readonly<Record<string, string>>

export interface CommandOptions {
  readonly folder: string
  /** The whole environment; default: that of this process. */
  readonly env?: Strings
}

/** Nothing here takes longer, unless it hangs. */
export const LONGEST_MS = 15 * 60_000

/** Runs a command to its end, and collects what it prints. A command that cannot be started has failed. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<Ended> {
  return new Promise((resolve) => {
    let output = `$ ${[command, ...args].join(' ')}\n`
    const child = spawn(command, args, {
      cwd: options.folder,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe']
    })
    // The option `timeout` of spawn would keep this process alive for a command that cannot be started.
    const timer = setTimeout(() => child.kill(), LONGEST_MS)
    const end = (ended: Ended) => {
      clearTimeout(timer)
      resolve(ended)
    }
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text))
    }
    child.once('error', (error) => end({ failed: true, output: `${output}${error.message}\n` }))
    child.once('close', (code, signal) => {
      if (code === 0) end({ failed: false, output })
      else end({ failed: true, output: `${output}It ended with ${signal ?? `exit code ${code}`}.\n` })
    })
  })
}

/** Runs commands one after another, until one fails. */
export async function runAll(commands: readonly (() => Promise<Ended>)[]): Promise<Ended> {
  let output = ''
  for (const command of commands) {
    const ended = await command()
    output += ended.output
    if (ended.failed) return { failed: true, output }
  }
  return { failed: false, output }
}

/**
 * Runs a command that finds or installs something, and returns what it prints.
 *
 * @throws NotAvailable with its last line, if it fails
 */
export async function runOrGiveUp(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  const { failed, output } = await runCommand(command, args, options)
  const [first = '', ...lines] = output.trim().split('\n')
  if (!failed) return lines.join('\n')
  throw new NotAvailable(`${first.slice(2)}: ${lines.join(' ').trim().slice(-300)}`)
}

/**
 * The environment of a client: Atlas by the variables that the official tools read, a home of its own, and nothing of
 * this machine's accounts and proxies.
 *
 * @param home gets the settings that the client keeps
 */
export function clientEnvironment(target: Target, home: string, more: Strings = {}): Strings {
  mkdirSync(home, { recursive: true })
  const names = ['PATH', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'windir', 'ComSpec', 'PATHEXT']
  const kept = names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return {
    ...(Object.fromEntries(kept) as Strings),
    HOME: home,
    USERPROFILE: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    DO_NOT_TRACK: '1',
    MONGODB_ATLAS_BASE_URL: target.url,
    MONGODB_ATLAS_CLIENT_ID: target.clientId,
    MONGODB_ATLAS_CLIENT_SECRET: target.clientSecret,
    MONGODB_ATLAS_ORG_ID: target.orgId,
    MONGODB_ATLAS_PROJECT_ID: target.projectId,
    ...more
  }
}
