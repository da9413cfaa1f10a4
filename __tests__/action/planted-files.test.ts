// What an earlier step has planted where this action keeps its files: it is neither read nor followed.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../local/emulator/dates.ts'
import type { Step } from '../../local/step-runner.ts'
import { withJobs } from '../support/jobs.ts'
import { countIssued, prepareSteps, runPosts, sharedFiles, VERIFY } from './session/job-steps.ts'

/** Windows has no pipes in folders, and links need a privilege. */
const describePosix = process.platform === 'win32' ? describe.skip : describe

/** Replaces the token that the first step shares before the second step reads it. */
async function plant(prepare: (file: string, step: Step) => void) {
  let seen: { messages: string[]; issued: number; left: string[]; live: number } | undefined
  await withJobs({}, async (jobs) => {
    const [first, second] = await prepareSteps(jobs, [VERIFY, VERIFY])
    await first.main()
    const [name = ''] = sharedFiles(first)
    prepare(join(first.tempFolder, name), first)
    const main = await second.main()
    expect(main.exitCode).toBe(0)
    const posts = await runPosts([first, second])
    expect(posts.flatMap(({ annotations }) => annotations)).toEqual([])
    seen = {
      messages: main.annotations.map(({ level, message }) => `${level}: ${message}`),
      issued: countIssued(jobs.emulator),
      left: sharedFiles(first),
      live: jobs.emulator.liveTokens().length
    }
  })
  return seen
}

describePosix('instead of the shared token (not on Windows)', () => {
  it('a link is not followed: the step says so, and requests its own token', async () => {
    const seen = await plant((file, { tempFolder }) => {
      const elsewhere = join(tempFolder, 'elsewhere')
      renameSync(file, elsewhere)
      symlinkSync(elsewhere, file)
    })
    expect(seen?.messages).toEqual([
      expect.stringMatching(/^warning: Ignored the shared token in .*: it is a symbolic link, not a regular file\.$/)
    ])
    expect(seen).toMatchObject({ issued: 2, live: 0 })
  })

  it('a pipe does not hang the step', async () => {
    const seen = await plant((file) => {
      rmSync(file)
      execFileSync('mkfifo', [file])
    })
    expect(seen?.messages).toEqual([expect.stringContaining('it is a named pipe, not a regular file')])
    expect(seen).toMatchObject({ issued: 2, live: 0 })
  })

  it('a link to an endless device is not read', async () => {
    const seen = await plant((file) => {
      rmSync(file)
      symlinkSync('/dev/zero', file)
    })
    expect(seen?.messages).toEqual([expect.stringContaining('it is a symbolic link')])
  })

  it('a date that is none does not count', async () => {
    const seen = await plant((file) => {
      const content = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
      writeFileSync(file, JSON.stringify({ ...content, expiresAtMs: 1e300 }))
    })
    expect(seen).toMatchObject({ messages: [], issued: 2, live: 0 })
  })

  it('a folder stays, and stops neither the step nor the revocation', async () => {
    const seen = await plant((file) => {
      rmSync(file)
      mkdirSync(file)
    })
    expect(seen?.messages).toEqual([expect.stringContaining('it is a folder')])
    expect(seen).toMatchObject({ issued: 2, live: 0 })
    expect(seen?.left).toHaveLength(1)
  })

  const itAsRoot = process.getuid?.() === 0 ? it : it.skip
  itAsRoot('a file of another user is not read (only root can give one away)', async () => {
    const seen = await plant((file) => chownSync(file, 65534, 65534))
    expect(seen?.messages).toEqual([expect.stringContaining('it belongs to another user')])
    expect(seen).toMatchObject({ issued: 2, live: 0 })
  })
})

/** Keeps a file from being removed or replaced, as another program does on Windows. @returns how to end that */
function hold(file: string): () => void {
  if (process.getuid?.() === 0) {
    execFileSync('chattr', ['+i', file], { stdio: 'ignore' })
    return () => void execFileSync('chattr', ['-i', file])
  }
  chmodSync(dirname(file), 0o555)
  return () => chmodSync(dirname(file), 0o755)
}

/** Not on Windows, nor for root on a file system without attributes. */
function canHold(): boolean {
  if (process.platform === 'win32') return false
  const folder = mkdtempSync(join(tmpdir(), 'hold-'))
  try {
    writeFileSync(join(folder, 'file'), '')
    hold(join(folder, 'file'))()
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const describeHeld = canHold() ? describe : describe.skip
describeHeld('a token file that can be neither removed nor replaced (needs chattr for root; not on Windows)', () => {
  it('fails no step, and stops no revocation', async () => {
    await withJobs({ limits: { tokenLifetimeSeconds: 15 * 60 } }, async (jobs) => {
      const { clock, emulator } = jobs
      const [first, second] = await prepareSteps(jobs, [VERIFY, VERIFY])
      await first.main()
      const [name = ''] = sharedFiles(first)
      const release = hold(join(first.tempFolder, name))
      try {
        // The second step has to renew the token.
        clock.advance(6 * MINUTE_MS)
        const main = await second.main()
        expect([main.exitCode, main.annotations]).toEqual([0, []])
        expect(countIssued(emulator)).toBe(2)
        const posts = await runPosts([first, second])
        expect(posts.flatMap(({ annotations }) => annotations)).toEqual([])
        expect(emulator.liveTokens()).toEqual([])
        expect(sharedFiles(first)).toEqual([name])
      } finally {
        release()
      }
    })
  })
})
