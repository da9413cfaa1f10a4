// Files where other steps of the job can write: no link is followed, nothing that could block is opened.
import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  rmSync,
  writeFileSync,
  type Stats
} from 'node:fs'
import { delay, type Clock } from '../atlas/clock.ts'

/** What is at a path is not read. The message says what it is: `it is a symbolic link`. */
export class UnsafeFileError extends Error {}

export interface FileLimits {
  /** A larger file is not read. */
  readonly maxBytes: number
  /** Whether the file may belong to another user, as a checked-out file can in a container. Default: false. */
  readonly anyOwner?: boolean
}

/** Windows has neither flag: they are undefined there, which counts as 0. */
const READ_FLAGS = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

/**
 * Reads a regular file of this user.
 *
 * @throws UnsafeFileError for anything else: a link, a pipe, a device, a folder, another user's file, a larger one
 * @throws Error with a code such as ENOENT if it cannot be read
 */
export function readSafely(path: string, limits: FileLimits): Buffer {
  // Opening a device could have effects of its own, so it is looked at before, and again once it cannot change.
  expectSafe(lstatSync(path), limits)
  const file = openSync(path, READ_FLAGS)
  try {
    const opened = fstatSync(file)
    expectSafe(opened, limits)
    return readBytes(file, opened.size)
  } finally {
    closeSync(file)
  }
}

/**
 * Creates a file that only this user may read. On Windows, it has the rights of its folder.
 *
 * @throws Error with code EEXIST if there is anything at the path, even a link that leads nowhere
 */
export function createPrivately(path: string, content: string): void {
  writeFileSync(path, content, { mode: 0o600, flag: 'wx' })
}

/** What Windows says while another program, such as a virus scanner, has a file open. */
const HELD: readonly unknown[] = ['EBUSY', 'EPERM', 'EACCES']
const ATTEMPTS = 5
const PAUSE_MS = 100

/**
 * Removes a file, if there is one. While another program has it open, it tries again for a second. Node retries only what
 * it removes recursively, and that would remove a folder in place of the file.
 *
 * @param remove the call that removes it
 * @throws Error with a code if it stays
 */
export async function removeFile(
  path: string,
  clock: Clock,
  remove: (path: string) => void = (file) => rmSync(file, { force: true })
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return remove(path)
    } catch (error) {
      if (attempt === ATTEMPTS || !HELD.includes((error as NodeJS.ErrnoException).code)) throw error
      await delay(clock, attempt * PAUSE_MS, new AbortController().signal)
    }
  }
}

/** Whether there is anything at a path, even a link that leads nowhere. */
export function isPresent(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}

function readBytes(file: number, size: number): Buffer {
  const bytes = Buffer.alloc(size)
  let length = 0
  while (length < size) {
    const count = readSync(file, bytes, { offset: length })
    if (count === 0) break
    length += count
  }
  return bytes.subarray(0, length)
}

function expectSafe(found: Stats, { maxBytes, anyOwner = false }: FileLimits): void {
  if (!found.isFile()) throw new UnsafeFileError(`it is ${kindOf(found)}, not a regular file`)
  if (!anyOwner && process.getuid !== undefined && found.uid !== process.getuid()) {
    throw new UnsafeFileError('it belongs to another user')
  }
  if (found.size > maxBytes) throw new UnsafeFileError(`it is larger than ${maxBytes} bytes`)
}

function kindOf(found: Stats): string {
  if (found.isSymbolicLink()) return 'a symbolic link'
  if (found.isDirectory()) return 'a folder'
  if (found.isFIFO()) return 'a named pipe'
  return found.isSocket() ? 'a socket' : 'a device'
}
