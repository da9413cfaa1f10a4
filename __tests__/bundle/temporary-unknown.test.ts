import { describe, expect, it } from '@jest/globals'
import type { Effect, World } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import {
  account,
  createFor,
  expectAllLeft,
  flex,
  inOrganization,
  killOn,
  MARKER,
  role,
  searchIndex,
  user,
  writesOf,
  type Creation
} from './temporary-things.ts'
import { describeSignals } from './signals.ts'

const ourUser: Creation = { operation: 'createGroupDatabaseUser', body: user }
const onCreation = (effect: Effect) => ({ on: { method: 'POST', path: /^\/api\/atlas\// }, effect })
const methodsOf = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0])

/** Each is removed: its mark tells whose it is. */
const marked: readonly (readonly [string, Creation])[] = [
  ['a database user', ourUser],
  ['a flex cluster', { operation: 'createGroupFlexCluster', body: flex }],
  ['an entry of the access list', { operation: 'createGroupAccessListEntry', body: [{ ipAddress: '203.0.113.1' }] }],
  [
    'a project, found by its name',
    { operation: 'createGroup', body: { name: 'try-out', orgId: SAMPLE_ORG_ID }, with: { 'project-id': '' } }
  ],
  [
    'a service account, found in the list',
    { operation: 'createOrgServiceAccount', body: account, with: inOrganization }
  ],
  [
    'a snapshot, found in the list',
    {
      operation: 'takeGroupClusterBackupSnapshots',
      body: { retentionInDays: 1 },
      with: { 'cluster-name': 'prod' },
      // Atlas does not delete one that it is still taking.
      between: ({ world }) => world.snapshots.forEach((snapshot) => (snapshot.status = 'completed'))
    }
  ]
]

/** Each stays: nothing tells it from one of somebody else. */
const unmarked: readonly (readonly [string, Creation, string])[] = [
  ['a custom role', { operation: 'createGroupCustomDbRoleRole', body: role }, 'custom role auditor'],
  [
    'a search index',
    { operation: 'createGroupClusterSearchIndex', body: searchIndex, with: { 'cluster-name': 'prod' } },
    'search index try-out'
  ]
]

describe('where the answer to the creation is lost, post', () => {
  it.each(marked)('removes %s', async (_title, creation) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => script(onCreation({ kind: 'drop-response' }))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(/^error: .*connection broke/)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.undo).toMatchObject([{ created: false, guard: { kind: 'marker' } }])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(methodsOf(writesOf(observed))).toEqual(['POST', 'DELETE'])
  })

  it.each(unmarked)('warns of %s, and leaves it', async (_title, creation, subject) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => script(onCreation({ kind: 'drop-response' }))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.messages).toEqual([
      expect.stringMatching(
        new RegExp(`^warning: Not removed: the ${subject}\\..*not known.*/v2/${SAMPLE_PROJECT_ID}#`, 's')
      )
    ])
    expect(observed.post.summary).toContain(subject)
    expect(observed.post.exitCode).toBe(0)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expectAllLeft(observed)
    expect(methodsOf(writesOf(observed))).toEqual(['POST'])
  })

  it.each<readonly [string, Effect]>([
    ['cut short', { kind: 'cut' }],
    ['a page of somebody else', { kind: 'html' }]
  ])('removes what an answer that is %s speaks of', async (_title, effect) => {
    const carriedOut = effect.kind === 'cut'
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation(effect)),
      between: ({ world, requests }) => {
        if (!carriedOut)
          addSent(world, requests.find(({ method, path }) => method === 'POST' && /Users/.test(path))?.body)
      }
    })
    expect(observed.main.exitCode).toBe(1)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('removes what a server error may have followed', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation({ kind: 'status', status: 500, body: { error: 500 } })),
      between: ({ world, requests }) =>
        addSent(world, requests.find(({ method, path }) => method === 'POST' && /Users/.test(path))?.body)
    })
    expect(observed.mainMessages[0]).toContain('500')
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(methodsOf(writesOf(observed))).toEqual(['POST', 'DELETE'])
  })

  it('finds what is carried out only after it has begun', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation({ kind: 'reset' })),
      between: ({ script, requests }) => {
        const sent = requests.find(({ method, path }) => method === 'POST' && /Users/.test(path))?.body
        const run = (world: World) => addSent(world, sent)
        script({ on: { method: 'GET', path: /databaseUsers/ }, skip: 1, effect: { kind: 'then', run } })
      }
    })
    expect(observed.created).toEqual({})
    expect(observed.post.log).toContain('Removed: the database user visitor.')
    expect(observed.after).toEqual(observed.before)
  })

  it('looks a few times, and is silent where nothing came of it', async () => {
    const observed = await createFor({ ...ourUser, arrange: ({ script }) => script(onCreation({ kind: 'reset' })) })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Nothing to remove: the database user visitor is not there.')
    expect(observed.requests.filter((line) => /^GET .*databaseUsers/.test(line))).toHaveLength(3)
    expect(observed.after).toEqual(observed.before)
  })

  it('leaves what somebody else has made meanwhile under the same name', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation({ kind: 'reset' })),
      between: ({ world }) =>
        void world.addDatabaseUser({
          projectId: SAMPLE_PROJECT_ID,
          username: 'visitor',
          description: 'atlas-tasks 1234567890-1-another9 20261123T2310'
        })
    })
    expect(observed.messages).toEqual([
      expect.stringMatching(/^warning: Not removed: the database user visitor does not bear the mark/)
    ])
    expect(observed.messages[0]).toContain('#/security/database/users')
    expect(Object.keys(observed.after)).toHaveLength(Object.keys(observed.before).length + 1)
    expect(methodsOf(writesOf(observed))).toEqual(['POST'])
  })
})

describeSignals('where main is killed (signals; not on Windows), post', () => {
  it('removes what Atlas has not yet answered', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation({ kind: 'stall' })),
      onStart: killOn(({ method, path, body }) => method === 'POST' && /databaseUsers/.test(path) && body !== '')
    })
    expect(observed.main.signal).toBe('SIGKILL')
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.undo).toMatchObject([
      { created: false, guard: { value: expect.stringMatching(MARKER) as unknown } }
    ])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it.each<readonly [string, Creation, RegExp]>([
    [
      'waits for it',
      { operation: 'createGroupFlexCluster', body: flex, with: { wait: 'true' } },
      /flexClusters\/try-out/
    ],
    [
      'waits for what bears no mark',
      {
        operation: 'createGroupClusterSearchIndex',
        body: searchIndex,
        with: { 'cluster-name': 'prod', wait: 'true' }
      },
      /search\/indexes\/[0-9a-f]{24}/
    ]
  ])('removes what was created while main %s', async (_title, creation, look) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => script({ on: { method: 'GET', path: look }, effect: { kind: 'stall' } }),
      onStart: killOn(({ method, path }) => method === 'GET' && look.test(path))
    })
    expect(observed.main.signal).toBe('SIGKILL')
    expect(observed.undo).toMatchObject([{ created: true }])
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })
})

/** Adds the database user of a request, as an Atlas that carried it out. */
function addSent(world: World, body: string | undefined): void {
  world.addDatabaseUser({ ...(JSON.parse(body ?? '') as typeof user), projectId: SAMPLE_PROJECT_ID })
}
