// Reads the action.yml of a task.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { ACTION } from '../support/play-step.ts'

export interface TaskFile {
  readonly name: string
  readonly description: string
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>
  readonly outputs: Readonly<Record<string, { description: string }>>
  readonly runs: object
}

/** The folder of a task. */
export function folderOf(name: string): string {
  return join(ACTION, 'tasks', name)
}

export function readTask(name: string): TaskFile {
  return load(readFileSync(join(folderOf(name), 'action.yml'), 'utf8')) as TaskFile
}
