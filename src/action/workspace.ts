// Files that a step writes to the workspace. Nothing is written outside it, not even through a link.
import {
  createWriteStream,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type WriteStream
} from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { InputError, ReportedError } from '../atlas/errors.ts'
import type { OutputFolder } from '../operations/definition.ts'

/** Whether a path is that of the folder, or of something in it. Both are free of links. Pure. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path)
  // A name may begin with two dots.
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/**
 * Opens a folder of the workspace for new files. Nothing is created yet.
 *
 * @param input the input that names the folder, for errors
 * @throws InputError if it is not in the workspace
 */
export function openFolder(workspace: string, input: string, folder: string): OutputFolder {
  const refuse = (message: string, afterSending = false) => new InputError([{ input, message }], { afterSending })
  const root = realPathOf(workspace)
  if (root === undefined) throw refuse('there is no workspace to write to.')
  const path = resolve(root, folder)
  const check = (afterSending: boolean) => {
    const existing = nearestRealPath(path)
    if (!isInside(root, path) || !isInside(root, existing)) throw refuse('is outside the workspace.', afterSending)
    if (!lstatSync(existing).isDirectory()) throw refuse('is a file, or in one. Name a folder.', afterSending)
  }
  check(false)
  return {
    pathOf: (name) => relative(root, join(path, name)).split(sep).join('/'),
    async save(name, body, through) {
      const file = join(path, name)
      const part = join(path, `.${name}.part`)
      try {
        mkdirSync(path, { recursive: true })
        check(true)
        rmSync(part, { force: true })
        // Another program must not read half a file. `wx` follows no link.
        await writeAll(body, through, createWriteStream(part, { fd: openSync(part, 'wx', 0o600) }))
        renameSync(part, file)
      } catch (error) {
        removeIfPresent(part)
        if (error instanceof ReportedError) throw error
        const { code = 'unknown error' } = error as NodeJS.ErrnoException
        throw refuse(`${name} cannot be written to it (${code}).`, true)
      }
    },
    remove: (name) => rmSync(join(path, name), { force: true })
  }
}

/** Writes a body to its end. If that fails, the file is closed by then, so that it can be removed. */
async function writeAll(body: AsyncIterable<Uint8Array>, through: Transform, file: WriteStream): Promise<void> {
  try {
    await pipeline(body, through, file)
  } catch (error) {
    // `once` of node:events would reject with the stream's own error.
    if (!file.closed) await new Promise<void>((resolve) => file.once('close', resolve))
    throw error
  }
}

/** What cannot be removed does not hide why it should be. */
function removeIfPresent(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // Such as after the loss of the whole folder.
  }
}

/** The real path of the deepest folder on the way to a path that exists. */
function nearestRealPath(path: string): string {
  // A link that leads nowhere could lead anywhere later.
  return isThere(path) ? (realPathOf(path) ?? sep) : nearestRealPath(dirname(path))
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    // What is on the way to it is no folder.
    return false
  }
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
