// What a runner downloads for each job: the archive that .gitattributes leaves of the repository.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../local/emulator/sample-world.ts'
import { prepareStep } from '../local/step-runner.ts'

const git = (...parameters: string[]) => spawnSync('git', parameters, { maxBuffer: 64 * 1024 * 1024 })
const canArchive = git('rev-parse', '--verify', 'HEAD').status === 0 && spawnSync('tar', ['--version']).status === 0
const archive = (format: string, ...paths: readonly string[]) =>
  git('archive', '--worktree-attributes', `--format=${format}`, 'HEAD', ...paths).stdout

const RUNNER_NEEDS = ['action.yml', 'dist', 'package.json', 'tasks']
const READER_NEEDS = ['LICENSE', 'SECURITY.md']

;(canArchive ? describe : describe.skip)('the archive of the repository (needs git, tar and a clone)', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mongodb-atlas-archive-'))
    expect(spawnSync('tar', ['-xf', '-'], { cwd: folder, input: archive('tar') }).status).toBe(0)
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('holds what a step needs, and neither sources nor tests', () => {
    const names = readdirSync(folder)
    expect([...RUNNER_NEEDS, ...READER_NEEDS]).toEqual(expect.arrayContaining(names))
    expect(names).toEqual(expect.arrayContaining([...READER_NEEDS, ...RUNNER_NEEDS]))
  })

  it('holds every action.yml and all of dist', () => {
    const tracked = git('ls-tree', '-r', '--name-only', 'HEAD').stdout.toString().trim().split('\n')
    const needed = tracked.filter((path) => /(^|\/)action\.yml$|^dist\//.test(path) && !path.startsWith('.github/'))
    const held = readdirSync(folder, { recursive: true }).map((path) => String(path).replaceAll('\\', '/'))
    expect(needed).toContain('dist/main/index.js')
    expect(held).toEqual(expect.arrayContaining(needed))
  })

  it.each([
    ['without the emulator', [':!dist/emulator'], 500 * 1024],
    ['the emulator alone', ['dist/emulator'], 260_000]
  ])('%s is under its limit', (_, paths, limit) => {
    const { length } = archive('tar.gz', ...paths)
    expect(length).toBeGreaterThan(10_000)
    expect(length).toBeLessThan(limit)
  })

  it('runs main and post of a step', async () => {
    const emulator = await startEmulator()
    const step = await prepareStep({
      action: folder,
      with: {
        'client-id': SAMPLE_CLIENT_ID,
        'client-secret': SAMPLE_CLIENT_SECRET,
        'base-url': emulator.url,
        operation: 'verify-project-access',
        'project-id': SAMPLE_PROJECT_ID
      }
    })
    try {
      expect((await step.main()).exitCode).toBe(0)
      expect(emulator.liveTokens()).toHaveLength(1)
      expect((await step.post()).exitCode).toBe(0)
      expect(emulator.liveTokens()).toEqual([])
    } finally {
      step.remove()
      await emulator.close()
    }
  })
})
