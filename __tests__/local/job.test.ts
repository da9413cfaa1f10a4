// What the steps of a job share, on the committed bundle.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { openJob, type JobState } from '../../local/job-state.ts'
import { runJob, type JobStep } from '../../local/job.ts'
import { runScript } from '../../local/script-step.ts'

describe('runJob', () => {
  let folder = ''
  let emulator: Emulator
  let cancel: AbortController

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'job-test-'))
    emulator = await startEmulator({ durations: { flexCreateMs: 300, accessListMs: 100, databaseUserMs: 1500 } })
    cancel = new AbortController()
  })

  afterEach(async () => {
    await emulator.close()
    await rm(folder, { recursive: true, force: true })
  })

  const account = { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET }

  /** Runs a job, and returns the exit codes of its steps. */
  async function run(steps: readonly JobStep[]): Promise<number[]> {
    const target = { banner: '', emulator, with: { 'base-url': emulator.url }, env: {}, close: () => emulator.close() }
    const finished = await runJob({
      target,
      steps,
      print: (text) => (text.includes('── Step 2') && text.includes('cancelled') ? cancel.abort() : undefined),
      cancelled: cancel.signal,
      saveTo: join(folder, 'saved'),
      callerFolder: folder
    })
    return finished.map(({ exitCode }) => exitCode)
  }

  it('passes what a step exports on to later steps', async () => {
    const login = { title: 'login', with: { ...account, operation: 'login' } }
    const list = { title: 'list', with: { operation: 'listOrgs' } }
    expect(await run([list])).toEqual([1])
    expect(await run([login, list])).toEqual([0, 0])
    expect(emulator.liveTokens()).toEqual([])
  })

  const create = {
    title: 'create',
    with: {
      ...account,
      operation: 'create-test-cluster',
      'project-id': SAMPLE_PROJECT_ID,
      interval: '50ms',
      parameters: 'keep-on-failure: 2h'
    }
  }
  const fail = { title: 'fail', with: { ...account, operation: 'createClster' } }

  it.each<[what: string, step: JobStep, kept: number]>([
    ['failed', fail, 1],
    ['succeeded', { ...fail, with: { ...account, operation: 'listOrgs' } }, 0],
    ['had only failures that are meant', { ...fail, expected: 'failure' }, 0],
    ['was cancelled', { ...fail, title: 'cancelled' }, 0]
  ])('tells post whether the job %s', async (_, step, kept) => {
    const count = () =>
      [...emulator.world.flexClusters.values()].filter(({ stateName }) => stateName !== 'DELETING').length
    const before = count()
    await run([create, step])
    expect(count() - before).toBe(kept)
  })
})

// GitHub runs scripts on Windows with PowerShell.
;(process.platform === 'win32' ? describe.skip : describe)('runScript', () => {
  let job: JobState

  beforeEach(() => {
    job = openJob({ OF_JOB: 'job', BOTH: 'job' })
  })

  afterEach(() => job.remove())

  const run = (script: string, env = {}) => runScript({ job, script, env })

  it('runs in the workspace, with the variables of the job and of the step', async () => {
    const phase = await run('echo "$PWD" "$OF_JOB" "$BOTH"', { BOTH: 'step' })
    expect(phase).toMatchObject({ exitCode: 0, stdout: `${await realpath(job.workspace)} job step\n` })
  })

  it('stops at the first command that fails', async () => {
    expect(await run('echo one\nfalse\necho two')).toMatchObject({ exitCode: 1, stdout: 'one\n' })
  })

  it('passes variables, folders of the path and masks on to later scripts', async () => {
    await run('echo "BOTH=exported" >> "$GITHUB_ENV"\necho "::add-mask::open-sesame"')
    await run(
      'mkdir first second\nprintf "%s\\n" "$GITHUB_WORKSPACE/first" "$GITHUB_WORKSPACE/second" >> "$GITHUB_PATH"'
    )
    const phase = await run('echo "$BOTH open-sesame"\necho "$PATH"')
    expect(phase.log.split('\n')[0]).toBe('exported ***')
    const [second = '', first = ''] = (phase.stdout.split('\n')[1] ?? '').split(':')
    expect([second, first]).toEqual([join(job.workspace, 'second'), join(job.workspace, 'first')])
  })

  it('leaves its own variables to itself', async () => {
    await run('true', { BOTH: 'step' })
    expect((await run('echo "$BOTH"')).stdout).toBe('job\n')
  })
})
