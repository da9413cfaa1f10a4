// A runner in this process: prints the commands that @actions/core prints, and writes the files that it writes.
import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Runner } from '../../src/action/runner.ts'

/**
 * Creates a runner for one phase of a step.
 *
 * @param options.env the whole environment of the step; names the command files
 * @param options.print gets everything that a real step would write to stdout
 */
export function createRecordingRunner(options: {
  readonly env: Readonly<Record<string, string>>
  readonly folder: string
  readonly print: (text: string) => void
}): Runner {
  const { env, folder } = options
  const print = (line: string) => options.print(`${line}\n`)
  const command = (name: string, text: string, properties = '') =>
    print(`::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(text)}`)
  const write = (variable: string, name: string, value: string) => {
    const delimiter = `ghadelimiter_${randomUUID()}`
    appendFileSync(env[variable] ?? '', `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
  }

  return {
    env,
    folder,
    setSecrets: (values) => values.forEach((value) => command('add-mask', value)),
    info: print,
    debug: (text) => command('debug', text),
    notice: (text) => command('notice', text),
    warning: (text) => command('warning', text),
    error: (text, { title }) => command('error', text, `title=${escapeProperty(title)}`),
    setOutput: (name, value) => write('GITHUB_OUTPUT', name, value),
    exportVariable: (name, value) => write('GITHUB_ENV', name, value),
    saveState: (name, value) => write('GITHUB_STATE', name, value)
  }
}

/** Source of the escapes: the workflow command format that @actions/core writes. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
}
