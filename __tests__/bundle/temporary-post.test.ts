import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, startEmulator, type World } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { prepareStep } from '../../local/step-runner.ts'
import { fingerprint } from '../../src/action/session/session.ts'
import {
  contentOf,
  createFor,
  expectAllLeft,
  flex,
  inOrganization,
  account,
  user,
  writesOf
} from './temporary-things.ts'
import { ACTION } from './transcript.ts'

const ourUser = { operation: 'createGroupDatabaseUser', body: user }
const twoEntries = {
  operation: 'createGroupAccessListEntry',
  body: [{ ipAddress: '203.0.113.1' }, { ipAddress: '203.0.113.2' }]
}

describe('post that cannot remove', () => {
  it('names a cluster that is protected, with its page, and is green', async () => {
    const observed = await createFor({
      operation: 'createGroupFlexCluster',
      body: { ...flex, terminationProtectionEnabled: true }
    })
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toHaveLength(1)
    expect(observed.messages[0]).toMatch(/^warning: Could not be removed: the flex cluster try-out\./)
    expect(observed.messages[0]).toContain('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED')
    const page = `${observed.emulator.url}/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/try-out`
    expect(observed.messages[0]).toContain(page)
    expect(observed.post.summary).toContain(page)
    expectAllLeft(observed)
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('goes on with the others', async () => {
    const observed = await createFor({
      ...twoEntries,
      between: ({ script }) =>
        script({
          on: { method: 'DELETE', path: /203\.0\.113\.2$/ },
          effect: { kind: 'status', status: 403, body: { error: 403, errorCode: 'FORBIDDEN', detail: 'No.' } }
        })
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Could not be removed: .* 203\.0\.113\.2\./)])
    const left = Object.keys(observed.after).filter((key) => !(key in observed.before))
    expect(left.map((key) => observed.after[key]?.['ipAddress'])).toEqual(['203.0.113.2'])
  })

  it('leaves time for the others where one takes too long', async () => {
    const observed = await createFor({
      ...twoEntries,
      clockRate: 100,
      between: ({ script }) =>
        script({
          on: { method: 'DELETE', path: /203\.0\.113\.2$/ },
          times: Infinity,
          effect: { kind: 'status', status: 500 }
        })
    })
    expect(observed.messages).toHaveLength(1)
    const left = Object.keys(observed.after).filter((key) => !(key in observed.before))
    expect(left.map((key) => observed.after[key]?.['ipAddress'])).toEqual(['203.0.113.2'])
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('warns of each thing, and touches none, where it is given another service account', async () => {
    const observed = await createFor({ ...twoEntries, postWith: { 'client-id': `mdb_sa_id_${'f'.repeat(24)}` } })
    expect(observed.post.exitCode).toBe(0)
    const things = observed.messages.filter((message) => message.includes('Could not be removed'))
    expect(things).toHaveLength(2)
    for (const { ipAddress } of twoEntries.body) {
      expect(things.filter((message) => message.includes(`access list entry ${ipAddress}`))).toHaveLength(1)
    }
    expect(things[0]).toContain('#/security/network/accessList')
    expect(observed.messages.at(-1)).toContain('access token of this step could not be revoked')
    expectAllLeft(observed)
    expect(writesOf(observed)).toHaveLength(1)
  })

  it('removes nothing that bears another mark by then', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ world }) => userOf(world, (user) => (user.description = 'mine now'))
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Not removed: the database user visitor/)])
    expectAllLeft(observed)
  })

  it('has nothing to say of what is gone by then, or expires soon', async () => {
    const gone = await createFor({
      ...ourUser,
      between: ({ world }) => userOf(world, ({ id }) => world.databaseUsers.delete(id))
    })
    expect(gone.messages).toEqual([])
    expect(gone.after).toEqual(gone.before)
    const deleteAfterDate = new Date(Date.now() + 24 * 3_600_000).toISOString()
    const expires = await createFor({
      ...ourUser,
      body: { ...user, deleteAfterDate },
      between: ({ world }) => userOf(world, (user) => (user.description = 'mine now'))
    })
    expect(expires.messages).toEqual([])
    expect(expires.post.log).toContain('It expires at')
    expectAllLeft(expires)
  })

  it('takes a cluster for removed whose removal is under way', async () => {
    const observed = await createFor({
      operation: 'createGroupFlexCluster',
      body: flex,
      between: ({ world }) => {
        for (const cluster of world.flexClusters.values()) {
          if (cluster.name === 'try-out') cluster.stateName = 'DELETING'
        }
      }
    })
    expect(observed.messages).toEqual([])
    expect(writesOf(observed).at(-1)).toMatch(/^DELETE .* 4\d\d$/)
  })
})

describe('the tokens of post', () => {
  it('are new where those of main have expired, and are revoked', async () => {
    const observed = await createFor({
      ...ourUser,
      clockRate: 100,
      emulator: { limits: { tokenLifetimeSeconds: 300 } },
      between: () => new Promise((resolve) => setTimeout(resolve, 3100))
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^notice: .*has expired/)])
    expect(observed.after).toEqual(observed.before)
    expect(observed.requests.filter((line) => line.includes('/oauth/'))).toEqual([
      'POST /api/oauth/token 200',
      'POST /api/oauth/token 200',
      'POST /api/oauth/revoke 200'
    ])
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('are new where Atlas does not take that of main any more', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ script }) =>
        script({ on: { method: 'GET' }, effect: { kind: 'status', status: 401, body: { error: 401, detail: 'No.' } } })
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(observed.requests.filter((line) => line.includes('/oauth/revoke'))).toHaveLength(2)
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('are that of main where it still lives', async () => {
    const observed = await createFor({ operation: 'createOrgServiceAccount', body: account, with: inOrganization })
    expect(observed.requests.filter((line) => line.includes('/oauth/'))).toHaveLength(2)
    expect(observed.emulator.liveTokens()).toEqual([])
  })
})

describe('what post reads of the saved state', () => {
  const good = (username: string) => ({
    operationId: 'deleteGroupDatabaseUser',
    parameters: { groupId: SAMPLE_PROJECT_ID, databaseName: 'admin', username },
    guard: { kind: 'returned' },
    subject: `database user ${username}`,
    created: true
  })
  const { guard: _guard, ...unguarded } = good('unguarded')
  const { subject: _subject, ...nameless } = good('nameless')
  const names = ['first', 'unguarded', 'nameless', 'oddly-guarded', 'never-created', 'last']

  it('is only what is whole; damaged entries are skipped', async () => {
    const emulator = await startEmulator()
    names.forEach((username) => emulator.world.addDatabaseUser({ projectId: SAMPLE_PROJECT_ID, username }))
    const before = contentOf(emulator.world)
    const session = {
      version: 2,
      baseUrl: emulator.url,
      clientFingerprint: fingerprint(SAMPLE_CLIENT_ID),
      tokens: [null, { envelope: 7, expiresAtMs: 'soon' }],
      undo: [
        good('first'),
        null,
        7,
        'deleteGroup',
        {},
        unguarded,
        nameless,
        { ...good('oddly-guarded'), guard: {} },
        { ...good('oddly-guarded'), guard: { kind: 'because' } },
        { ...good('oddly-guarded'), guard: { kind: 'marker', get: 'getGroupDatabaseUser', field: 'labels' } },
        { ...good('oddly-guarded'), parameters: null },
        { ...good('never-created'), created: false },
        { ...good('none'), operationId: 'deleteEverything' },
        good('last')
      ],
      files: [7, null],
      stopFile: '/nonexistent/stop',
      ended: true
    }
    const step = await prepareStep({
      action: ACTION,
      with: { 'client-id': SAMPLE_CLIENT_ID, 'client-secret': SAMPLE_CLIENT_SECRET },
      env: { STATE_session: JSON.stringify(session) }
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
      await emulator.close()
      await step.remove()
    }
  })
})

/** Does something with the database user that the step has created. */
function userOf(
  world: World,
  change: (user: World['databaseUsers'] extends Map<string, infer User> ? User : never) => void
): void {
  const found = [...world.databaseUsers.values()].find(({ username }) => username === user.username)
  if (found === undefined) throw new Error('The step created no user.')
  change(found)
}
