// Files that another program has open for a moment, as a virus scanner does on Windows.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { removeFile } from '../../src/action/safe-file.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

let folder = ''

/** Refuses so many times, and then removes. */
function held(times: number, code: string) {
  const calls = { count: 0 }
  const remove = (path: string) => {
    if (++calls.count <= times) throw Object.assign(new Error(`${code}: held`), { code })
    rmSync(path)
  }
  return { calls, remove }
}

describe('a file to remove', () => {
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'safe-file-'))))
  afterEach(() => rmSync(folder, { recursive: true }))

  it.each(['EBUSY', 'EPERM', 'EACCES'])('is removed once nobody holds it: %s', async (code) => {
    const path = join(folder, 'key.pem')
    writeFileSync(path, 'key')
    const clock = createVirtualClock()
    const startMs = clock.nowMs()
    await removeFile(path, clock, held(4, code).remove)
    expect(existsSync(path)).toBe(false)
    expect(clock.nowMs() - startMs).toBe(1000)
  })

  it.each([
    ['that stays held', 'EPERM', 5],
    ['that cannot be removed for another reason', 'EISDIR', 1]
  ])('%s is an error', async (_, code, attempts) => {
    const { calls, remove } = held(Infinity, code)
    await expect(removeFile(join(folder, 'x'), createVirtualClock(), remove)).rejects.toThrow(code)
    expect(calls.count).toBe(attempts)
  })

  it('that does not exist is no error', async () => {
    await removeFile(join(folder, 'none'), createVirtualClock())
  })
})
