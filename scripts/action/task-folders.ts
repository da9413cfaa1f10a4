// The folders in tasks/, each of which is an action.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The text of action.yml by the name of the task. */
export type Tasks = ReadonlyMap<string, string>

/** Finds the folders that lack the wanted action.yml, and those that are left over. */
export function compareTasks(folder: string, wanted: Tasks): { readonly stale: string[]; readonly leftOver: string[] } {
  const found = existsSync(folder) ? readdirSync(folder) : []
  const isStale = ([name, text]: [string, string]) => {
    const file = join(folder, name, 'action.yml')
    return !existsSync(file) || readFileSync(file, 'utf8') !== text
  }
  return {
    stale: [...wanted].filter(isStale).map(([name]) => name),
    leftOver: found.filter((name) => !wanted.has(name))
  }
}

/** Writes the wanted folders and removes the others. */
export function writeTasks(folder: string, wanted: Tasks): void {
  const { stale, leftOver } = compareTasks(folder, wanted)
  for (const name of leftOver) rmSync(join(folder, name), { recursive: true })
  for (const name of stale) {
    mkdirSync(join(folder, name), { recursive: true })
    writeFileSync(join(folder, name, 'action.yml'), wanted.get(name) ?? '')
  }
}
