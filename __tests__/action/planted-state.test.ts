// A state that an earlier step has set, or that another step has saved: post acts on that of its own step alone.
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep, type Phase, type Step } from '../../local/step-runner.ts'
import type { Credentials } from '../../src/atlas/credentials.ts'
import { contentOf } from '../operations/temporary/temporary-things.ts'
import { inProcess } from '../support/in-process.ts'
import { ACTION, requestLines, runScenario } from '../support/scenario.ts'
import { createVirtualClock } from '../support/virtual-clock.ts'
import { forgeSession } from './session/forge-session.ts'

const PRIVATE_FILE = 'mongodb-atlas-abcdefgh-ci.pem'
const THIEF: Credentials = {
  kind: 'service-account',
  clientId: SAMPLE_CLIENT_ID,
  clientSecret: 'mdb_sa_sk_of-the-thief'
}
const GITHUB_ACTION = '__example_mongodb-atlas-tasks'

/** How a database user would be removed. */
const REMOVAL = {
  operationId: 'deleteGroupDatabaseUser',
  parameters: { groupId: SAMPLE_PROJECT_ID, databaseName: 'admin', username: 'app' },
  guard: { kind: 'returned' },
  subject: 'database user app',
  created: true,
  shown: true
}
const CONTENT = { undo: [REMOVAL], files: [PRIVATE_FILE], ended: false }

/** Runs a post that finds a state in its environment, without a main that has saved any. */
async function postWith(options: {
  readonly state: (emulator: Emulator) => string
  readonly inputs?: Readonly<Record<string, string>>
  readonly prepare?: (step: Step) => void
  readonly inspect?: (step: Step, post: Phase) => void
}) {
  const clock = createVirtualClock()
  const emulator = await startEmulator({ clock })
  emulator.world.addDatabaseUser({ projectId: SAMPLE_PROJECT_ID, username: 'app' })
  const before = contentOf(emulator.world)
  const step = await prepareStep({
    action: ACTION,
    with: { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET, ...options.inputs },
    env: { GITHUB_ACTION, STATE_session: options.state(emulator) },
    runPhase: inProcess({ clock })
  })
  try {
    writeFileSync(join(step.tempFolder, PRIVATE_FILE), 'key')
    options.prepare?.(step)
    const post = await step.post()
    options.inspect?.(step, post)
    expect(post.exitCode).toBe(0)
    return {
      messages: post.annotations.map(({ level, message }) => `${level}: ${message}`),
      requests: requestLines(emulator),
      removed: Object.keys(before).filter((key) => !(key in contentOf(emulator.world))),
      keptFile: existsSync(join(step.tempFolder, PRIVATE_FILE)),
      stopped: existsSync(join(step.tempFolder, 'mongodb-atlas-stop-abcdefgh'))
    }
  } finally {
    clock.stop()
    await emulator.close()
    step.remove()
  }
}

const UNTOUCHED = { requests: [], removed: [], keptFile: true, stopped: false }

describe('post acts on', () => {
  it('a session that its own step has sealed', async () => {
    const seen = await postWith({
      state: ({ url }) => forgeSession({ baseUrl: url, content: CONTENT, step: { GITHUB_ACTION } })
    })
    expect(seen.messages).toEqual([])
    expect(seen.removed).toHaveLength(1)
    expect(seen).toMatchObject({ keptFile: false, stopped: true })
  })
})

describe('post sends nothing and removes nothing for a session', () => {
  const reason = 'the client secret is not the one that this step used, or an earlier step has set STATE_session.'

  it.each<[string, Parameters<typeof forgeSession>[0]['step'], Credentials | undefined]>([
    ['that somebody without the client secret has sealed', { GITHUB_ACTION }, THIEF],
    ['of another step of the job', { GITHUB_ACTION: '__example_mongodb-atlas-tasks_2' }, undefined],
    ['of another job', { GITHUB_ACTION, GITHUB_JOB: 'build' }, undefined],
    ['of another run', { GITHUB_ACTION, GITHUB_RUN_ID: '1234567891' }, undefined],
    ['of another attempt', { GITHUB_ACTION, GITHUB_RUN_ATTEMPT: '2' }, undefined],
    ['of another version of the action', { GITHUB_ACTION, GITHUB_ACTION_REF: 'main' }, undefined]
  ])('%s, and names what may be left', async (_title, step, sealedBy) => {
    const seen = await postWith({
      state: ({ url }) =>
        forgeSession({ baseUrl: url, content: CONTENT, ...(step && { step }), ...(sealedBy && { sealedBy }) })
    })
    expect(seen).toMatchObject(UNTOUCHED)
    expect(seen.messages).toEqual([expect.stringContaining(`warning: Could not remove database user app: ${reason}`)])
  })

  it.each<[string, (state: string) => string]>([
    ['another thing', (state) => state.replaceAll('"username":"app"', '"username":"ap"')],
    ['another host', (state) => state.replace(/127\.0\.0\.1:\d+/, 'thief.example')],
    ['another file', (state) => state.replace('ci.pem', 'my.pem')]
  ])('in which somebody has put %s', async (_title, change) => {
    const seen = await postWith({
      state: ({ url }) => change(forgeSession({ baseUrl: url, content: CONTENT, step: { GITHUB_ACTION } }))
    })
    expect(seen).toMatchObject(UNTOUCHED)
    expect(seen.messages).toEqual([expect.stringContaining(reason)])
    expect(seen.messages.join()).not.toContain('thief.example')
  })

  it('sealed with another access token than that of the inputs', async () => {
    const state = (url: string, token: string) =>
      forgeSession({
        baseUrl: url,
        content: { ...CONTENT, clientFingerprint: '' },
        step: { GITHUB_ACTION },
        sealedBy: { kind: 'access-token', token }
      })
    const inputs = { 'client-id': '', 'client-secret': '', 'access-token': 'a-token-of-the-caller' }
    const seen = await postWith({ state: ({ url }) => state(url, 'another-token'), inputs })
    expect(seen).toMatchObject(UNTOUCHED)
    expect(seen.messages).toEqual([expect.stringContaining('the access token is not the one that this step used')])
    const own = await postWith({ state: ({ url }) => state(url, 'a-token-of-the-caller'), inputs })
    expect(own.requests[0]).toMatch(/^DELETE /)
    expect(own.keptFile).toBe(false)
  })

  it.each([['{'], ['[]'], ['null'], ['{"version":2,"baseUrl":"x","clientFingerprint":"y","stopFile":"/tmp/x"}']])(
    'that it cannot read: %s',
    async (state) => {
      const seen = await postWith({ state: () => state })
      expect(seen).toMatchObject(UNTOUCHED)
      expect(seen.messages).toEqual([
        'warning: Did not clean up: the saved session cannot be read. Perhaps an earlier step has set STATE_session.'
      ])
    }
  )
})

it('post takes a date that is none for damage, not for a bug', async () => {
  const tokens = [{ envelope: 'AQID', expiresAtMs: 1e300 }]
  const content = { ...CONTENT, tokens }
  const seen = await postWith({ state: ({ url }) => forgeSession({ baseUrl: url, content, sealedBy: THIEF }) })
  expect(seen).toMatchObject(UNTOUCHED)
  expect(seen.messages).toEqual([expect.stringContaining('Could not remove database user app')])
})

describe('main always saves a state of its own, so one that an earlier step has set never reaches post:', () => {
  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['if an input is invalid', { 'org-id': SAMPLE_ORG_ID, summary: 'perhaps' }, 1],
    ['if there are no credentials', { 'client-secret': '' }, 1],
    ['in a dry run', { operation: 'listOrgs', 'dry-run': 'true' }, 0]
  ])('%s', async (_title, inputs, exitCode) => {
    const { main, post, requests } = await runScenario({
      with: inputs,
      env: { STATE_session: forgeSession({ baseUrl: 'https://cloud.mongodb.com', content: CONTENT }) }
    })
    expect(main.exitCode).toBe(exitCode)
    expect(main.state).toEqual({ session: 'nothing' })
    expect(post.log).toBe('')
    expect(requests).toEqual([])
  })
})

describe('even with the right seal, post leaves what main does not create:', () => {
  const refuse = async (content: Readonly<Record<string, unknown>>, prepare?: (step: Step) => void) =>
    postWith({
      state: ({ url }) => forgeSession({ baseUrl: url, content, step: { GITHUB_ACTION } }),
      ...(prepare && { prepare })
    })

  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['the host is not https', { ...CONTENT, baseUrl: 'http://thief.example' }],
    ['the host has a path', { ...CONTENT, baseUrl: 'https://cloud.mongodb.com/x' }],
    ['the stop file is elsewhere', { ...CONTENT, stopFile: '../mongodb-atlas-stop-abcdefgh' }]
  ])('nothing is done if %s', async (_title, content) => {
    const seen = await refuse(content)
    expect(seen).toMatchObject(UNTOUCHED)
    expect(seen.messages).toEqual([
      'warning: Did not clean up: the saved session names a host or a file that is not allowed.'
    ])
  })

  it.each([
    [{ ...REMOVAL, operationId: 'deleteGroupUser' }],
    [{ ...REMOVAL, operationId: 'updateGroup' }],
    [{ ...REMOVAL, operationId: 'constructor' }],
    [{ ...REMOVAL, parameters: { ...REMOVAL.parameters, pretty: 'true' } }],
    [{ ...REMOVAL, guard: { kind: 'marker', get: 'getGroup', field: 'name', value: 'app' } }],
    [
      {
        ...REMOVAL,
        operationId: 'deleteGroupCustomDbRoleRole',
        parameters: { groupId: SAMPLE_PROJECT_ID, roleName: 'app' },
        guard: { kind: 'marker', get: 'getGroupCustomDbRoleRole', field: 'roleName', value: 'app' }
      }
    ],
    [{ ...REMOVAL, guard: { kind: 'marker', get: 'getGroupDatabaseUser', field: 'username', value: 'app' } }]
  ])('a removal that no rule plans: %j', async (removal) => {
    const seen = await refuse({ undo: [removal] })
    expect(seen).toMatchObject(UNTOUCHED)
    expect(seen.messages).toEqual(['warning: Did not remove database user app: this action does not create that.'])
  })

  it.each(['../outside', '_runner_file_commands', 'mongodb-atlas-token-abcdefgh/../../outside', 'notes.txt'])(
    'the file %s',
    async (name) => {
      const seen = await refuse({ files: [name] }, ({ tempFolder }) => {
        writeFileSync(join(tempFolder, '..', 'outside'), '')
        writeFileSync(join(tempFolder, 'notes.txt'), '')
      })
      expect(seen.messages).toEqual([`warning: Did not remove ${name}: this action does not create that.`])
    }
  )

  const itLinks = process.platform === 'win32' ? it.skip : it
  itLinks('what a link at the place of the stop file leads to (not on Windows)', async () => {
    await postWith({
      state: ({ url }) => forgeSession({ baseUrl: url, content: { ended: false }, step: { GITHUB_ACTION } }),
      prepare({ workspace, tempFolder }) {
        writeFileSync(join(workspace, 'precious'), 'content')
        symlinkSync(join(workspace, 'precious'), join(tempFolder, 'mongodb-atlas-stop-abcdefgh'))
      },
      inspect({ workspace }, post) {
        expect(post.annotations).toEqual([])
        expect(readFileSync(join(workspace, 'precious'), 'utf8')).toBe('content')
      }
    })
  })
})
