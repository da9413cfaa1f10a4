// Runs the script of a step with `run` as the runner does, but against servers on loopback.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import type { Outcome } from './run-workflow.ts'

/** Whether this machine has all of these commands. They must know `--version`. */
export const hasCommands = (...names: string[]): boolean =>
  names.every((name) => spawnSync(name, ['--version']).status === 0)

/**
 * Runs a script with `bash -e`.
 *
 * @param hosts addresses in the script, and what to replace them with
 * @param more variables beside those of the step
 */
export async function runScript(
  { run: script = '', env }: Outcome,
  hosts: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {}
): Promise<{ code: number | null; printed: string }> {
  const local = Object.entries(hosts).reduce((text, [host, address]) => text.replaceAll(host, address), script)
  const child = spawn('bash', ['-e', '-c', local], { env: { ...process.env, ...env, ...more } })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const [code] = (await once(child, 'close')) as [number | null]
  return { code, printed }
}
