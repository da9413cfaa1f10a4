// The files by which a step sets outputs, state and variables.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The files of one phase. */
export interface CommandFiles {
  /** The variables that name the files. */
  readonly variables: Readonly<Record<string, string>>
  read(): WrittenFiles
}

/** What a phase wrote. */
export interface WrittenFiles {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly exported: Readonly<Record<string, string>>
  /** Folders to put on the path. */
  readonly paths: readonly string[]
  readonly summary: string
}

/** Creates empty files for one phase, as the GitHub runner does. */
export function createCommandFiles(folder: string, phase: 'main' | 'post'): CommandFiles {
  const variables = {
    GITHUB_OUTPUT: join(folder, `set_output_${phase}`),
    GITHUB_STATE: join(folder, `save_state_${phase}`),
    GITHUB_ENV: join(folder, `set_env_${phase}`),
    GITHUB_PATH: join(folder, `add_path_${phase}`),
    GITHUB_STEP_SUMMARY: join(folder, `step_summary_${phase}`)
  }
  for (const file of Object.values(variables)) writeFileSync(file, '')
  const read = (file: string) => readFileSync(file, 'utf8')
  return {
    variables,
    read: () => ({
      outputs: parseFileCommands(read(variables.GITHUB_OUTPUT)),
      state: parseFileCommands(read(variables.GITHUB_STATE)),
      exported: parseFileCommands(read(variables.GITHUB_ENV)),
      paths: read(variables.GITHUB_PATH)
        .split(/\r?\n/)
        .filter((line) => line !== ''),
      summary: read(variables.GITHUB_STEP_SUMMARY)
    })
  }
}

/**
 * Parses `name=value` lines and `name<<delimiter` blocks. The last value of a name counts, and the line breaks in a value
 * stay as they are. Pure.
 *
 * Source: FileCommandManager.cs of actions/runner: only on Windows, a carriage return is part of a line break.
 *
 * @throws Error for a line that the runner would refuse
 */
export function parseFileCommands(text: string, platform: NodeJS.Platform = process.platform): Record<string, string> {
  const values: Record<string, string> = {}
  // Each line is followed by its line break.
  const parts = text.split(platform === 'win32' ? /(\r?\n)/ : /(\n)/)
  for (let index = 0; index < parts.length; index += 2) {
    const line = parts[index] ?? ''
    if (line === '') continue
    const block = /^([^=]*?)<<(.+)$/s.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const delimiter = block[2]
      const end = parts.findIndex((part, at) => at > index && at % 2 === 0 && part === delimiter)
      if (end === -1) throw new Error(`The value of ${block[1]} has no closing ${delimiter}.`)
      values[block[1]] = parts.slice(index + 2, end - 1).join('')
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals <= 0) throw new Error(`Neither name=value nor name<<delimiter: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}
