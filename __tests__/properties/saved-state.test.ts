// A state of any content: post ends well, and sends nothing but what a session of its own step may ask for.
import { expect, it } from '@jest/globals'
import fc from 'fast-check'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { forgeSession } from '../action/session/forge-session.ts'
import { contentOf } from '../operations/temporary/temporary-things.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { hostileText, runs } from './runs.ts'

/** Runs a post that finds a state in its environment. */
async function postWith(toState: (url: string) => string) {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  const before = contentOf(emulator.world)
  const elsewhere: string[] = []
  const step = await prepareStep({
    action: ACTION,
    with: { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET },
    // The runner cannot pass NUL on.
    env: { STATE_session: toState(emulator.url).replaceAll('\0', '') },
    runPhase: inProcess({
      clock,
      detour: (network) => ({
        ...network,
        sendOnce(request, signal) {
          if (request.url.startsWith(`${emulator.url}/`)) return network.sendOnce(request, signal)
          elsewhere.push(request.url)
          throw new Error(`a request to ${request.url}`)
        }
      })
    })
  })
  try {
    const post = await step.post()
    const after = contentOf(emulator.world)
    return {
      post,
      elsewhere,
      requests: emulator.requests.map(({ method, path }) => `${method} ${path}`),
      removed: Object.keys(before).filter((key) => !(key in after)),
      leftTokens: emulator.liveTokens()
    }
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
}

type Ended = Awaited<ReturnType<typeof postWith>>

/** Whatever the state, post succeeds, and what it says is no defect, no error, and nothing of the runner's. */
function expectCalm({ post, elsewhere }: Ended): void {
  expect(post.exitCode).toBe(0)
  expect(post.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(post.annotations.filter(({ message }) => message.includes('bug in the action'))).toEqual([])
  expect([post.outputs, post.exported, post.state]).toEqual([{}, {}, {}])
  expect(elsewhere).toEqual([])
}

const json = fc.json({ stringUnit: 'binary' })

it('a state of any text or JSON sends nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(hostileText, fc.string({ unit: 'binary' }), json), async (state) => {
      const ended = await postWith(() => state)
      expectCalm(ended)
      expect(ended.requests).toEqual([])
    }),
    runs(10)
  )
})

const value = fc.oneof(hostileText, fc.jsonValue(), fc.constantFrom<unknown>(0, -1, 1e300, null, true, [], {}))
/** What main writes, most of the time. */
const mostly = (...right: readonly unknown[]) =>
  fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...right) }, { weight: 1, arbitrary: value })
const user = { groupId: SAMPLE_PROJECT_ID, databaseName: 'admin', username: 'a/b' }
const parameters = fc.oneof(
  { weight: 3, arbitrary: fc.constant<unknown>(user) },
  { weight: 1, arbitrary: fc.record({ groupId: value, databaseName: value, username: value, x: value }) },
  { weight: 1, arbitrary: fc.record({ groupId: hostileText, databaseName: hostileText, username: hostileText }) }
)
const marker = { kind: 'marker', get: 'getGroupDatabaseUser', field: 'description', value: 'x' }
const undoStep = fc.record({
  operationId: mostly('deleteGroupDatabaseUser', 'deleteGroup', 'createGroup', '__proto__'),
  parameters,
  guard: mostly({ kind: 'returned' }, { kind: 'none' }, { kind: 'absent-before' }, marker),
  subject: mostly('database user'),
  created: mostly(true, false),
  shown: mostly(true, false)
})
const work = fc.record({
  undo: fc.oneof({ weight: 5, arbitrary: fc.array(undoStep, { maxLength: 3 }) }, { weight: 1, arbitrary: value }),
  tokens: fc.oneof(value, fc.array(fc.record({ envelope: value, expiresAtMs: mostly(9e12) }), { maxLength: 3 })),
  files: fc.oneof(value, fc.array(value, { maxLength: 3 })),
  ended: value
})
const header = fc.oneof(
  { weight: 4, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record({ baseUrl: fc.oneof(value, fc.constantFrom('http://thief.example', 'file:///etc')) })
  },
  { weight: 1, arbitrary: fc.record({ stopFile: fc.oneof(value, fc.constant('../../x')) }) },
  { weight: 1, arbitrary: fc.record({ clientFingerprint: value }) }
)
const content = fc.tuple(work, header).map(([one, other]) => ({ ...one, ...other }))

/** The only operation of these sessions that an undo rule names removes a user; the rest reads and ends tokens. */
const ALLOWED =
  /^(POST \/api\/oauth\/(token|revoke)|GET \S+|DELETE \/api\/atlas\/v2\/groups\/[^/]+(\/databaseUsers\/[^/]+\/[^/]+)?)$/

it('a session of any content that somebody else has sealed sends nothing', async () => {
  const thief = { kind: 'service-account', clientId: SAMPLE_CLIENT_ID, clientSecret: 'mdb_sa_sk_of-the-thief' } as const
  await fc.assert(
    fc.asyncProperty(content, async (changed) => {
      const ended = await postWith((url) => forgeSession({ baseUrl: url, content: changed, sealedBy: thief }))
      expectCalm(ended)
      expect(ended.requests).toEqual([])
    }),
    runs(10)
  )
})

it('a session of any content that this very step has sealed sends only what its undo steps may', async () => {
  let sent = 0
  await fc.assert(
    fc.asyncProperty(content, async (changed) => {
      const ended = await postWith((url) => forgeSession({ baseUrl: url, content: changed }))
      expectCalm(ended)
      expect(ended.requests.filter((line) => !ALLOWED.test(line))).toEqual([])
      expect(ended.leftTokens).toEqual([])
      if (ended.requests.length > 0) sent++
    }),
    runs(30)
  )
  expect(sent).toBeGreaterThan(0)
})
