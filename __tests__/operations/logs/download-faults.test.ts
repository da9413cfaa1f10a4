import { randomBytes } from 'node:crypto'
import { symlinkSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import type { Effect } from '../../../local/emulator/faults.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { errorMessage } from '../checks/transcript-parts.ts'
import { download, HOST, logPath, textOf } from './logs.ts'

const FILE = `mongodb-logs/${HOST}-mongodb.gz`
const TEXT_FILE = `mongodb-logs/${HOST}-mongodb.log`
const on = { path: logPath(HOST) }
const one = { host: HOST, 'cluster-name': '' }
const HALF = gzipSync(randomBytes(50_000)).subarray(0, 25_000)
const FLIPPED = Buffer.from(gzipSync('a line\n'.repeat(1000)))
FLIPPED.writeUInt8(FLIPPED.readUInt8(FLIPPED.length - 8) ^ 1, FLIPPED.length - 8)

const downloads = (requests: readonly string[]) => requests.filter((line) => line.includes('/logs/'))

describe('a download that fails', () => {
  it.each<[string, Effect]>([
    ['is cut', { kind: 'cut' }],
    ['is cut between chunks', { kind: 'cut', framing: 'chunked' }],
    ['goes silent', { kind: 'stall', afterBytes: 100 }],
    ['never begins', { kind: 'reset' }],
    ['meets an outage', { kind: 'status', status: 503 }]
  ])('because it %s, starts again, and the file is whole', async (_, effect) => {
    const { transcript, files } = await download(one, {
      arrange: (emulator) => emulator.script({ on, times: 2, effect })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(textOf(files.get(FILE)).toString().split('\n').length).toBeGreaterThan(59)
    expect([...files.keys()]).toEqual([FILE])
    expect(downloads(transcript.requests)).toHaveLength(3)
  })

  it.each<[string, Effect, string]>([
    ['is cut', { kind: 'cut' }, 'the connection was lost'],
    ['goes silent', { kind: 'stall', afterBytes: 100 }, 'no data for 60 s'],
    ['is a web page', { kind: 'html' }, 'got 200 with an HTML page'],
    ['is a redirect', { kind: 'redirect', location: 'https://example.com/x' }, 'got 302, a redirect']
  ])('each time because it %s, leaves the file of an earlier download', async (_, effect, message) => {
    const { transcript, files } = await download(one, {
      prepare: async (workspace) => {
        await mkdir(join(workspace, 'mongodb-logs'))
        await writeFile(join(workspace, FILE), 'older')
      },
      arrange: (emulator) => emulator.script({ on, times: Infinity, effect })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect(Object.fromEntries(files)).toEqual({ [FILE]: Buffer.from('older') })
  })

  it.each([
    ['half of it', HALF],
    ['a wrong checksum', FLIPPED],
    ['text', Buffer.from('a line\n')]
  ])('because its gzip is damaged, %s, leaves no file and is not repeated', async (_, gzip) => {
    for (const gunzip of ['true', 'false']) {
      const { transcript, files } = await download(
        { ...one, gunzip },
        { arrange: ({ world }) => void world.logs.set(`${HOST}/mongodb`, { gzip }) }
      )
      expect(transcript.main.exitCode).toBe(1)
      expect(errorMessage(transcript)).toContain('the gzip of the response is damaged or incomplete')
      expect(files.size).toBe(0)
      expect(downloads(transcript.requests)).toHaveLength(1)
    }
  })

  it('because the file cannot be replaced, names the folder', async () => {
    const { transcript } = await download(one, {
      prepare: async (workspace) => void (await mkdir(join(workspace, FILE), { recursive: true }))
    })
    expect(errorMessage(transcript)).toMatch(/folder: \S+-mongodb\.gz cannot be written to it \(EISDIR\)/)
    expect(downloads(transcript.requests)).toHaveLength(1)
  })

  const itLinks = process.platform === 'win32' ? it.skip : it
  itLinks('because its folder has become a link elsewhere, says so, and not that nothing was sent', async () => {
    let folder = ''
    const { transcript, files } = await download(one, {
      prepare: (workspace) => void (folder = join(workspace, 'mongodb-logs')),
      arrange: ({ script }) => script({ on, effect: { kind: 'then', run: () => symlinkSync(tmpdir(), folder) } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toBe('folder: is outside the workspace.')
    expect(files.size).toBe(0)
    expect(downloads(transcript.requests)).toHaveLength(1)
  })

  it('because the step is cancelled, leaves no file', async () => {
    const cancel = new AbortController()
    const { transcript, files } = await download(one, {
      signal: cancel.signal,
      arrange: (emulator, clock) => {
        emulator.script({ on, effect: { kind: 'stall', afterBytes: 100 } })
        clock.setTimer(30_000, () => cancel.abort(new CancelledError('The step was cancelled.')))
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(files.size).toBe(0)
  })
})

describe('a large log', () => {
  it('may be larger than any other response', async () => {
    const gzip = gzipSync(Buffer.alloc(65 * 1024 * 1024, 'a line\n'), { level: 0 })
    const { transcript, files } = await download(one, {
      arrange: ({ world }) => void world.logs.set(`${HOST}/mongodb`, { gzip })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(files.get(FILE)?.equals(gzip)).toBe(true)
  })

  it('may be several gzip files in a row', async () => {
    const parts = ['first\n', 'second\n', 'third\n']
    const gzip = Buffer.concat(parts.map((part) => gzipSync(part)))
    const { files } = await download(
      { ...one, gunzip: 'true' },
      { arrange: ({ world }) => void world.logs.set(`${HOST}/mongodb`, { gzip }) }
    )
    expect(files.get(TEXT_FILE)?.toString()).toBe(parts.join(''))
  })
})
