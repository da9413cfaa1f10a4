import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import {
  SAMPLE_CLIENT_ID,
  SAMPLE_CLIENT_SECRET,
  machineClock,
  startEmulator,
  type Emulator,
  type Fault
} from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { parseFileCommands } from '../../local/file-commands.ts'
import { prepareStep, type Phase } from '../../local/step-runner.ts'
import { contentOf, createFor, flex, killOn, role, user } from './temporary-things.ts'
import { ACTION } from './transcript.ts'
import { itSignals } from './signals.ts'

const RATE = 60
const FAST_CLOCK = pathToFileURL(join(import.meta.dirname, 'preload', 'fast-clock.mjs')).href

interface Outlived {
  readonly main: Phase
  readonly post: Phase
  readonly emulator: Emulator
  /** `METHOD path`, in the order in which they came. */
  readonly beforePost: readonly string[]
  readonly duringPost: readonly string[]
  readonly afterPost: readonly string[]
  readonly before: Readonly<Record<string, unknown>>
}

/** Runs post while main still lives, stalled by a fault, as it happens in a container that is told of no signal. */
async function outlive(inputs: Readonly<Record<string, string>>, fault: Fault, isStalled: (line: string) => boolean) {
  const start = Date.now()
  const clock = { ...machineClock, nowMs: () => start + (Date.now() - start) * RATE }
  const emulator = await startEmulator({ clock })
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
    env: { FAST_CLOCK_RATE: String(RATE), FAST_CLOCK_START: String(start) },
    nodeOptions: ['--import', FAST_CLOCK]
  }
  const lines = () => emulator.requests.map(({ method, path }) => `${method} ${path}`)
  const mainStep = await prepareStep(options)
  const steps = [mainStep]
  try {
    const running = mainStep.main()
    while (!lines().some(isStalled)) await new Promise((resolve) => setTimeout(resolve, 5))
    const saved = join(mainStep.tempFolder, '_runner_file_commands', 'save_state_main')
    const state = parseFileCommands(await readFile(saved, 'utf8'))
    const beforePost = lines()
    // A step of its own, for this one has no state before its main has ended.
    const postStep = await prepareStep({ ...options, env: { ...options.env, STATE_session: state['session'] ?? '' } })
    steps.push(postStep)
    const post = await postStep.post()
    const untilPostEnded = lines().length
    const main = await running
    const outlived: Outlived = {
      main,
      post,
      emulator,
      beforePost,
      duringPost: lines().slice(beforePost.length, untilPostEnded),
      afterPost: lines().slice(untilPostEnded),
      before
    }
    return outlived
  } finally {
    await emulator.close()
    await Promise.all(steps.map((step) => step.remove()))
  }
}

describe('a main that still lives when post begins', () => {
  it('sends nothing more, and ends as cancelled, where it waits for what it has created', async () => {
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

  it('creates nothing more, where it has only looked so far', async () => {
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

describe('the file by which post stops main', () => {
  const ourUser = { operation: 'createGroupDatabaseUser', body: user }
  const stopFileOf = (session: string | undefined) =>
    JSON.parse(session ?? '{}') as { stopFile?: string; ended?: boolean }
  const isStopFile = (name: string) => name.startsWith('mongodb-atlas-stop-')

  it('is named in the state, and not written where main has ended by itself', async () => {
    const { main, tempFiles } = await createFor(ourUser)
    expect(stopFileOf(main.state['session'])).toMatchObject({
      stopFile: expect.stringMatching(/mongodb-atlas-stop-[a-z2-9]{8}$/) as unknown,
      ended: true
    })
    expect(tempFiles.filter(isStopFile)).toEqual([])
  })

  it('is not written where main has ended with an error', async () => {
    const { main, tempFiles } = await createFor({ ...ourUser, body: { ...user, password: 'short' } })
    expect(main.exitCode).toBe(1)
    expect(stopFileOf(main.state['session']).ended).toBe(true)
    expect(tempFiles.filter(isStopFile)).toEqual([])
  })

  itSignals('is written where main did not come to its end (signals; not on Windows)', async () => {
    let path = ''
    const { main, tempFiles } = await createFor({
      ...ourUser,
      arrange: ({ script }) => script({ on: { method: 'POST', path: /databaseUsers/ }, effect: { kind: 'stall' } }),
      onStart: killOn(({ path, body }) => path.includes('databaseUsers') && body !== ''),
      inspect: (_step, { state }) => {
        path = stopFileOf(state['session']).stopFile ?? ''
        expect(existsSync(path)).toBe(false)
        return Promise.resolve()
      }
    })
    expect(stopFileOf(main.state['session']).ended).toBe(false)
    expect(tempFiles.filter(isStopFile)).toEqual([path.split(/[\\/]/).at(-1)])
  })
})
