// Shares one access token among the steps of a job.
import { createHash, randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ServiceAccount } from '../../atlas/credentials.ts'
import { createPrivately, readSafely, UnsafeFileError } from '../safe-file.ts'
import { openToken, type Envelope } from './sealed-token.ts'
import { isTime } from './session.ts'

/** The access token that the steps of a job share. */
export interface SharedToken {
  /** Reads the token of an earlier step, with its expiry in milliseconds since the epoch. */
  read(): { readonly value: string; readonly expiresAtMs: number } | undefined
  /** Stores a token for later steps, instead of any other. If that fails, they request their own. */
  write(envelope: Envelope, expiresAtMs: number): void
  /**
   * Removes the file if it holds this token. If that fails, later steps that find the token get 401 and request their
   * own.
   */
  forget(value: string): void
}

/** The calls that Windows refuses with EPERM while another program has the file open. */
export interface FileCalls {
  readonly rename: (from: string, to: string) => void
  readonly remove: (path: string) => void
}

export interface SharedTokenOptions {
  /** Told of something at the place of the file that only somebody else can have put there. */
  readonly onUnsafe?: (message: string) => void
  readonly calls?: FileCalls
}

const fileCalls: FileCalls = { rename: renameSync, remove: (path) => rmSync(path, { force: true }) }

/** Larger than any envelope. A larger file is not from this action. */
const LARGEST_BYTES = 16 * 1024

/**
 * Opens the file in the job's temporary folder in which steps share a token: one for each client ID and host. Other
 * steps can read the folder, so the file contains the token only in its envelope. What cannot be opened with the client
 * secret is ignored. Nothing throws: the file only saves requests.
 */
export function openSharedToken(
  tempFolder: string,
  account: ServiceAccount,
  baseUrl: string,
  { onUnsafe, calls: { rename, remove } = fileCalls }: SharedTokenOptions = {}
): SharedToken {
  const digest = createHash('sha256')
    .update(JSON.stringify([account.clientId, baseUrl]), 'utf8')
    .digest('hex')
  const file = join(tempFolder, `mongodb-atlas-token-${digest.slice(0, 16)}.json`)
  const read: SharedToken['read'] = () => {
    try {
      const text = readSafely(file, { maxBytes: LARGEST_BYTES }).toString('utf8')
      const { envelope, expiresAtMs } = JSON.parse(text) as Record<string, unknown>
      if (typeof envelope !== 'string' || !isTime(expiresAtMs)) return undefined
      const value = openToken(envelope, account, baseUrl)
      return value === undefined ? undefined : { value, expiresAtMs }
    } catch (error) {
      if (error instanceof UnsafeFileError) onUnsafe?.(`Ignored the shared token in ${file}: ${error.message}.`)
      return undefined
    }
  }
  return {
    read,
    write(envelope, expiresAtMs) {
      const draft = `${file}.${randomBytes(6).toString('hex')}`
      try {
        createPrivately(draft, JSON.stringify({ envelope, expiresAtMs }))
        rename(draft, file)
      } catch {
        ignoreFailure(() => remove(draft))
      }
    },
    forget(value) {
      if (read()?.value === value) ignoreFailure(() => remove(file))
    }
  }
}

function ignoreFailure(run: () => void): void {
  try {
    run()
  } catch {
    // The file holds a token only in its envelope.
  }
}
