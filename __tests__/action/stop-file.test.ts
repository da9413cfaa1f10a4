// The stop file: how post ends a main step that is still running, as in a container that gets no signal.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  startEmulator,
  type Emulator,
  type Fault
} from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { parseFileCommands } from '../../local/file-commands.ts'
import { prepareStep, type Phase } from '../../local/step-runner.ts'
import {
  contentOf,
  createFor,
  flex,
  ourUser,
  role,
  user,
  type Thing
} from '../operations/temporary/temporary-things.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'

interface Outlived {
  readonly main: Phase
  readonly post: Phase
  readonly emulator: Emulator
  /** `METHOD path`, in the order of arrival. */
  readonly duringPost: readonly string[]
  readonly afterPost: readonly string[]
  readonly before: Readonly<Record<string, Thing>>
}

/** Runs the whole of post while main is stalled by a fault. */
async function outlive(
  inputs: Readonly<Record<string, string>>,
  fault: Fault,
  isStalled: (line: string) => boolean
): Promise<Outlived> {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  clock.waiting(() => emulator.heldRequests())
  const before = contentOf(emulator.world)
  emulator.script(fault)
  const options = {
    action: ACTION,
    with: {
      'client-id': SAMPLE_CLIENT_ID,
      'client-secret': SAMPLE_CLIENT_SECRET,
      'base-url': emulator.url,
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'true',
      ...inputs
    },
    runPhase: inProcess({ clock })
  }
  const lines = () => emulator.requests.map(({ method, path }) => `${method} ${path}`)
  const mainStep = await prepareStep(options)
  const steps = [mainStep]
  try {
    let hasEnded = false
    const running = mainStep.main().finally(() => (hasEnded = true))
    while (!hasEnded && !lines().some(isStalled)) await new Promise((resolve) => setImmediate(resolve))
    // Main must not reach its idle timeout before post has ended.
    const resume = clock.busy()
    const saved = join(mainStep.tempFolder, '_runner_file_commands', 'save_state_main')
    const { session = '' } = parseFileCommands(await readFile(saved, 'utf8'))
    const sentBefore = lines().length
    // Another step, because a step has no state until its main has ended.
    const postStep = await prepareStep({
      ...options,
      env: { STATE_session: session, RUNNER_TEMP: mainStep.tempFolder }
    })
    steps.push(postStep)
    const post = await postStep.post()
    const sentUntilPostEnded = lines().length
    resume()
    const main = await running
    const duringPost = lines().slice(sentBefore, sentUntilPostEnded)
    return { main, post, emulator, duringPost, afterPost: lines().slice(sentUntilPostEnded), before }
  } finally {
    clock.stop()
    await emulator.close()
    steps.forEach((step) => step.remove())
  }
}

describe('a main step that is still running when post begins', () => {
  it('sends nothing more and ends as cancelled, if it waits for what it created', async () => {
    const { main, post, emulator, ...seen } = await outlive(
      { operation: 'createGroupFlexCluster', body: JSON.stringify(flex), wait: 'true' },
      { on: { method: 'GET', path: /flexClusters\/try-out/ }, effect: { kind: 'stall' } },
      (line) => line.startsWith('GET') && line.includes('flexClusters/try-out')
    )
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ level: 'error', title: 'MongoDB Atlas: Cancelled' }])
    expect(main.annotations[0]?.message).toContain('its post step has begun')
    expect(seen.duringPost.map((line) => line.replace(/\/api\/(atlas\/v2\/groups\/[0-9a-f]+)?/, ''))).toEqual([
      'GET /flexClusters/try-out',
      'DELETE /flexClusters/try-out',
      'POST oauth/revoke'
    ])
    expect(seen.afterPost).toEqual([])
    expect(post.annotations).toEqual([])
    expect(contentOf(emulator.world)).toEqual(seen.before)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('creates nothing, if it has only read so far', async () => {
    const { main, post, emulator, ...seen } = await outlive(
      { operation: 'createGroupCustomDbRoleRole', body: JSON.stringify(role) },
      { on: { method: 'GET', path: /roles\/auditor/ }, effect: { kind: 'stall' } },
      (line) => line.startsWith('GET') && line.includes('roles/auditor')
    )
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ level: 'error', title: 'MongoDB Atlas: Cancelled' }])
    expect(seen.duringPost).toEqual(['POST /api/oauth/revoke'])
    expect(seen.afterPost).toEqual([])
    expect(post.annotations).toEqual([])
    expect(contentOf(emulator.world)).toEqual(seen.before)
  })
})

describe('a main step that has sent only its token request when post begins', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['an API operation', { operation: 'createGroupFlexCluster', body: JSON.stringify(flex), temporary: '' }],
    ['a named operation', { operation: 'allow-runner-ip', temporary: '' }]
  ])('creates nothing: %s', async (_title, inputs) => {
    const { main, post, emulator, ...seen } = await outlive(
      inputs,
      { on: { path: '/api/oauth/token' }, effect: { kind: 'stall' } },
      (line) => line === 'POST /api/oauth/token'
    )
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ level: 'error', title: 'MongoDB Atlas: Cancelled' }])
    expect(main.annotations[0]?.message).toContain('its post step has begun')
    expect([...seen.duringPost, ...seen.afterPost]).toEqual([])
    expect(post.annotations).toEqual([])
    expect(contentOf(emulator.world)).toEqual(seen.before)
  })
})

describe('the stop file', () => {
  const isStopFile = (name: string) => name.startsWith('mongodb-atlas-stop-')
  const sessionOf = ({ main }: { readonly main: Phase }) =>
    JSON.parse(main.state['session'] ?? '{}') as { stopFile?: string; ended?: boolean }

  it.each<[string, unknown, number]>([
    ['successfully', user, 0],
    ['with an error', { ...user, password: 'short' }, 1]
  ])('is named in the state, but not written if main ended %s', async (_title, body, exitCode) => {
    const transcript = await createFor({ ...ourUser, body })
    expect(transcript.main.exitCode).toBe(exitCode)
    const { stopFile, ended } = sessionOf(transcript)
    expect(stopFile).toMatch(/mongodb-atlas-stop-[a-z2-9]{8}$/)
    expect(ended).toBe(true)
    expect(transcript.tempFiles.filter(isStopFile)).toEqual([])
  })
})
