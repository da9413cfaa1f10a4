// Steps with `temporary: true` whose creation has an unknown outcome.
import { describe, expect, it } from '@jest/globals'
import type { Effect, World } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { user } from './temporary-things.ts'
import {
  account,
  createFor,
  expectAllLeft,
  flex,
  inOrganization,
  ourUser,
  role,
  searchIndex,
  writesOf,
  type Creation
} from './temporary-things.ts'

const onCreation = (effect: Effect) => ({ on: { method: 'POST', path: /^\/api\/atlas\// }, effect })
const methodsOf = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0])

/** Removed: the marker proves that it is ours. */
const marked: readonly (readonly [string, Creation])[] = [
  ['a database user', ourUser],
  ['a flex cluster', { operation: 'createGroupFlexCluster', body: flex }],
  ['an access list entry', { operation: 'createGroupAccessListEntry', body: [{ ipAddress: '203.0.113.1' }] }],
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
      // Atlas does not delete a snapshot in progress.
      between: ({ world }) => world.snapshots.forEach((snapshot) => (snapshot.status = 'completed'))
    }
  ]
]

/** Left: nothing proves that it is ours. */
const unmarked: readonly (readonly [string, Creation, string])[] = [
  ['a custom role', { operation: 'createGroupCustomDbRoleRole', body: role }, 'custom role auditor'],
  [
    'a search index',
    { operation: 'createGroupClusterSearchIndex', body: searchIndex, with: { 'cluster-name': 'prod' } },
    'search index try-out'
  ]
]

describe('if the response to the creation is lost, post', () => {
  it.each(marked)('removes %s', async (_title, creation) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => script(onCreation({ kind: 'drop-response' }))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(/^error: .*connection was lost/)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.undo).toMatchObject([{ created: false, guard: { kind: 'marker' } }])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(methodsOf(writesOf(observed))).toEqual(['POST', 'DELETE'])
  })

  it.each(unmarked)('leaves %s, with a warning', async (_title, creation, subject) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => script(onCreation({ kind: 'drop-response' }))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.messages).toEqual([
      expect.stringMatching(
        new RegExp(
          `^warning: Not removed: ${subject}\\. Atlas never confirmed.*no tag of ours.*/v2/${SAMPLE_PROJECT_ID}#`,
          's'
        )
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
    ['a web page', { kind: 'html' }]
  ])('removes what was created if the response is %s', async (_title, effect) => {
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

  it.each([408, 500])('removes what was created in spite of status %i', async (status) => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(onCreation({ kind: 'status', status, body: { error: status } })),
      between: ({ world, requests }) =>
        addSent(world, requests.find(({ method, path }) => method === 'POST' && /Users/.test(path))?.body)
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.main.outputs['status']).toBe(String(status))
    expect(observed.undo).toMatchObject([{ created: false }])
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(methodsOf(writesOf(observed))).toEqual(['POST', 'DELETE'])
  })

  it('removes what Atlas creates only after post has begun', async () => {
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
    expect(observed.post.log).toContain('Removed database user visitor.')
    expect(observed.after).toEqual(observed.before)
  })

  it('reads it by its name and in the list for 20 s, and is silent if nothing was created', async () => {
    const observed = await createFor({ ...ourUser, arrange: ({ script }) => script(onCreation({ kind: 'reset' })) })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Nothing to remove: database user visitor does not exist.')
    const reads = observed.emulator.requests.filter(({ method, path }) => method === 'GET' && /Users/.test(path))
    expect(reads.map(({ atMs }) => atMs - (reads[0]?.atMs ?? 0))).toEqual(
      [0, 1500, 5000, 10_000, 20_000].flatMap((ms) => [ms, ms])
    )
    expect(observed.after).toEqual(observed.before)
  })

  it('leaves what somebody else created meanwhile under the same name', async () => {
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
      expect.stringMatching(/^warning: Not removed: database user visitor does not carry the marker/)
    ])
    expect(observed.messages[0]).toContain('#/security/database/users')
    expect(Object.keys(observed.after)).toHaveLength(Object.keys(observed.before).length + 1)
    expect(methodsOf(writesOf(observed))).toEqual(['POST'])
  })
})

/** Adds the database user of a request, as if Atlas had carried it out. */
function addSent(world: World, body: string | undefined): void {
  world.addDatabaseUser({ ...(JSON.parse(body ?? '') as typeof user), projectId: SAMPLE_PROJECT_ID })
}
