import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { actions, clean, error, leaveOneOfEach, sent, writes } from './leftover-run.ts'
import { CURRENT_RUN, leave } from './leftover-world.ts'

const ORG = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`
const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

function eachOf<Row>(rows: Map<string, Row>, change: (row: Row, id: string) => unknown): void {
  for (const [id, row] of rows) change(row, id)
}

describe('remove-leftovers, where something stays', () => {
  const guarded = (emulator: Emulator) => {
    leave(emulator).cluster('guarded', { isProtected: true })
    leave(emulator).cluster('other')
    leave(emulator).account('account')
  }

  it('goes on after a refusal, and is red', async () => {
    const cleaned = await clean(guarded)
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.main.outputs['satisfied']).toBe('false')
    expect(cleaned.changed).toEqual(['clusters other', 'serviceAccounts account'])
    expect(cleaned.data).toMatchObject({ removed: 2, failed: 1 })
    expect(actions(cleaned)[0]).toMatch(
      /^cluster guarded: failed: .*CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED/
    )
    expect(error(cleaned)).toMatch(/: 2 removed, 1 failed, 0 left for now\.\ncluster guarded: failed: .*What to do: /s)
    const rows = cleaned.main.summary.split('\n').filter((line) => line.startsWith('| cluster'))
    expect(rows[0]).toContain('| guarded |')
  })

  it('lets that pass with on-unmet: warn', async () => {
    const { main } = await clean(guarded, { with: { 'org-id': SAMPLE_ORG_ID, 'on-unmet': 'warn' } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('goes on where Atlas does not answer', async () => {
    const cleaned = await clean(guarded, {
      clockRate: 200,
      onStart: (_, { script }) =>
        script({ on: { method: 'DELETE', path: /other$/ }, times: Infinity, effect: { kind: 'reset' } })
    })
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.data).toMatchObject({ removed: 1, failed: 2 })
    expect(cleaned.changed).toEqual(['serviceAccounts account'])
  })

  it('asks for no more once it is cancelled', async () => {
    const cleaned = await clean(leaveOneOfEach, {
      onStart(child, { script }) {
        const cancel = () => void setTimeout(() => child.kill('SIGTERM'), 200)
        script({ on: { method: 'GET', path: /old-cluster$/ }, effect: { kind: 'then', run: cancel } })
        script({ on: { method: 'DELETE', path: /old-cluster$/ }, effect: { kind: 'stall' } })
      }
    })
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.data).toBeUndefined()
    expect(cleaned.changed).toEqual(['accessList 203.0.113.0/28', 'clusters old-cluster', 'databaseUsers old-user'])
    expect(sent(cleaned, 'DELETE')).toHaveLength(3)
  })

  it('lets a project wait for its clusters, without being red', async () => {
    const cleaned = await clean((emulator) => {
      const { id } = leave(emulator).project('full')
      leave(emulator, id).cluster('in-it')
    })
    expect(cleaned.main.exitCode).toBe(0)
    expect(cleaned.main.outputs['satisfied']).toBe('true')
    expect(actions(cleaned)).toEqual(['cluster in-it: removed', 'project full: waits for its clusters, next run'])
    expect(cleaned.changed).toEqual(['clusters in-it'])
  })

  it.each([
    ['of this run', { days: 3, runId: CURRENT_RUN }],
    ['too young', { days: 0 }]
  ])('does not remove a project with something in it that is %s', async (why, user) => {
    const cleaned = await clean((emulator) => {
      const { id } = leave(emulator).project('in-use')
      leave(emulator, id).user('somebody', user)
    })
    expect(actions(cleaned)).toEqual([`database user somebody: ${why}`, 'project in-use: waits for what is in it'])
    expect(writes(cleaned)).toEqual([])
  })

  it.each<[what: string, path: string, change: (emulator: Emulator) => void]>([
    ['cluster', `${PROJECT}/clusters/old-cluster`, ({ world }) => eachOf(world.clusters, (it) => (it.attributes = {}))],
    [
      'flex cluster',
      `${PROJECT}/flexClusters/old-flex`,
      ({ world }) => eachOf(world.flexClusters, (it) => (it.tags = []))
    ],
    [
      'database user',
      `${PROJECT}/databaseUsers/admin/old-user`,
      ({ world }) => eachOf(world.databaseUsers, (it) => (it.description = 'mine now'))
    ],
    [
      'access list entry',
      `${PROJECT}/accessList/203.0.113.0%2F28`,
      ({ world }) => eachOf(world.accessList, (it) => (it.comment = 'atlas-tasks shared 20260101T0000'))
    ]
  ])('leaves a %s that somebody takes over meanwhile', async (kind, path, change) => {
    const cleaned = await clean(leaveOneOfEach, {
      onStart: (_, emulator) =>
        emulator.script({ on: { method: 'GET', path }, effect: { kind: 'then', run: () => change(emulator) } })
    })
    expect(cleaned.requests).toContain(`GET ${path} 200`)
    expect(sent(cleaned, 'DELETE').filter((line) => line.includes(path))).toEqual([])
    const left = cleaned.data?.found.filter(({ action }) => action !== 'removed')
    expect(left?.map((entry) => [entry.kind, entry.action])).toEqual([
      [kind, 'left: it does not bear its mark any more']
    ])
    expect(cleaned.main.exitCode).toBe(0)
  })

  it('counts what is gone meanwhile as neither removed nor failed', async () => {
    const cleaned = await clean(leaveOneOfEach, {
      onStart: (_, emulator) =>
        emulator.script({
          on: { method: 'GET', path: /\/serviceAccounts\// },
          effect: {
            kind: 'then',
            run: (world) =>
              eachOf(world.serviceAccounts, (it, id) => /old/.test(it.name) && world.serviceAccounts.delete(id))
          }
        })
    })
    expect(actions(cleaned)).toContain('service account old-account: gone meanwhile')
    expect(cleaned.data).toMatchObject({ removed: 5, failed: 0 })
    expect(cleaned.main.exitCode).toBe(0)
  })
})

describe('remove-leftovers, where it cannot look', () => {
  const lists = [
    `${ORG}/groups`,
    `${ORG}/serviceAccounts`,
    `${PROJECT}/clusters`,
    `${PROJECT}/flexClusters`,
    `${PROJECT}/databaseUsers`,
    `${PROJECT}/accessList`
  ]

  it.each(lists.flatMap((path) => [401, 403, 404].map((status) => [path, status] as const)))(
    'fails, and removes nothing: %s answers %i',
    async (path, status) => {
      const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
      const cleaned = await clean(leaveOneOfEach, {
        with: { 'org-id': SAMPLE_ORG_ID, 'on-unmet': 'ignore' },
        onStart: (_, { script }) => script({ on: { path }, times: Infinity, effect: { kind: 'status', status, body } })
      })
      expect(cleaned.main.exitCode).toBe(1)
      expect(cleaned.main.outputs['satisfied']).toBeUndefined()
      expect(error(cleaned)).toContain(`failed: ${status} MADE_UP`)
      expect(writes(cleaned)).toEqual([])
      expect(cleaned.changed).toEqual([])
    }
  )

  it.each([
    [`${ORG}/groups`, { results: [{ name: 'without an ID' }], totalCount: 1 }, 'no id'],
    [`${PROJECT}/clusters`, {}, 'no results'],
    [`${PROJECT}/clusters`, { results: ['text'] }, 'no attributes'],
    [
      `${PROJECT}/clusters`,
      { results: [{ tags: [{ key: 'atlas-tasks', value: '77-1-x7k2p9qa' }] }] },
      'no name of a cluster'
    ]
  ])('fails where %s answers %j', async (path, body, message) => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const cleaned = await clean(leaveOneOfEach, {
      onStart: (_, { script }) => script({ on: { path }, effect: { kind: 'status', status: 200, headers, body } })
    })
    expect(cleaned.main.exitCode).toBe(1)
    expect(error(cleaned)).toContain(message)
    expect(writes(cleaned)).toEqual([])
  })

  it.each<[Record<string, string>, string]>([
    [{}, 'project-id: remove-leftovers needs project-id or org-id.'],
    [{ 'org-id': SAMPLE_ORG_ID, parameters: 'older-than: soon' }, 'parameters.older-than: takes a duration'],
    [{ 'org-id': SAMPLE_ORG_ID, parameters: 'older-than: 0s' }, 'parameters.older-than: takes a duration'],
    [{ 'org-id': SAMPLE_ORG_ID, parameters: 'oldr-than: 1h' }, 'Did you mean older-than?'],
    [{ 'org-id': SAMPLE_ORG_ID, 'cluster-name': 'prod' }, 'cluster-name: remove-leftovers does not use it.']
  ])('refuses %j before anything is sent', async (inputs, message) => {
    const cleaned = await clean(leaveOneOfEach, { with: inputs })
    expect(cleaned.main.exitCode).toBe(1)
    expect(error(cleaned)).toContain(message)
    expect(cleaned.requests).toEqual([])
  })
})
