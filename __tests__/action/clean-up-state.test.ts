// What post reads of a damaged state.
import { expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { contentOf } from '../operations/temporary/temporary-things.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { forgeSession } from './session/forge-session.ts'

const stepFor = (username: string) => ({
  operationId: 'deleteGroupDatabaseUser',
  parameters: { groupId: SAMPLE_PROJECT_ID, databaseName: 'admin', username },
  guard: { kind: 'returned' },
  subject: `database user ${username}`,
  created: true
})
const { guard: _guard, ...unguarded } = stepFor('unguarded')
const { subject: _subject, ...nameless } = stepFor('nameless')
const names = ['first', 'unguarded', 'nameless', 'oddly-guarded', 'never-created', 'last']
const UNDO = [
  stepFor('first'),
  null,
  7,
  'deleteGroup',
  {},
  unguarded,
  nameless,
  { ...stepFor('oddly-guarded'), guard: {} },
  { ...stepFor('oddly-guarded'), guard: { kind: 'because' } },
  { ...stepFor('oddly-guarded'), guard: { kind: 'marker', get: 'getGroupDatabaseUser', field: 'labels' } },
  { ...stepFor('oddly-guarded'), parameters: null },
  { ...stepFor('never-created'), created: false },
  { ...stepFor('none'), operationId: 'deleteEverything' },
  stepFor('last')
]

it('post acts on the complete entries of a damaged state, and skips the others', async () => {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  names.forEach((username) => emulator.world.addDatabaseUser({ projectId: SAMPLE_PROJECT_ID, username }))
  const before = contentOf(emulator.world)
  const session = forgeSession({
    baseUrl: emulator.url,
    content: { tokens: [null, { envelope: 7, expiresAtMs: 'soon' }], undo: UNDO, files: [7, null] }
  })
  const step = await prepareStep({
    action: ACTION,
    with: { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET },
    env: { STATE_session: session },
    runPhase: inProcess({ clock })
  })
  try {
    const post = await step.post()
    expect(post.exitCode).toBe(0)
    const left = Object.values(contentOf(emulator.world)).map(({ username }) => username)
    expect(names.filter((name) => !left.includes(name))).toEqual(['first', 'last'])
    expect(Object.keys(contentOf(emulator.world))).toHaveLength(Object.keys(before).length - 2)
    expect(post.annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
    expect(emulator.liveTokens()).toEqual([])
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
})
