// What remove-leftovers does if it cannot remove something, or cannot find out what there is.
import { describe, expect, it } from '@jest/globals'
import type { Emulator, Fault, World } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { actions, clean, error, leaveOneOfEach, sent, writes } from './leftover-run.ts'
import { CURRENT_RUN, leave } from './leftover-world.ts'

const ORG = `/api/atlas/v2/orgs/${SAMPLE_ORG_ID}`
const PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`

function eachOf<Row>(rows: Map<string, Row>, change: (row: Row, id: string) => unknown): void {
  for (const [id, row] of rows) change(row, id)
}

/** One old resource of each kind, and something that goes wrong. */
const oneOfEachWith = (fault: Fault) => (emulator: Emulator) => {
  leaveOneOfEach(emulator)
  emulator.script(fault)
}

describe('remove-leftovers, if something cannot be removed,', () => {
  const guarded = (emulator: Emulator) => {
    leave(emulator).cluster('guarded', { isProtected: true })
    leave(emulator).cluster('other')
    leave(emulator).account('account')
  }

  it('goes on after a refusal, and fails', async () => {
    const cleaned = await clean(guarded)
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.main.outputs['satisfied']).toBe('false')
    expect(cleaned.changed).toEqual(['clusters other', 'serviceAccounts account'])
    expect(cleaned.data).toMatchObject({ removed: 2, failed: 1 })
    expect(actions(cleaned)[0]).toMatch(
      /^cluster guarded: failed: .*CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED/
    )
    expect(error(cleaned)).toMatch(/: 2 removed, 1 failed, 0 skipped\.\ncluster guarded: failed: .*What to do: /s)
    const rows = summaryText(cleaned.main.summary)
      .split('\n')
      .filter((line) => line.startsWith('| guarded |'))
    expect(rows[0]).toMatch(/^\| guarded \| failed: /)
    const links = cleaned.main.summary.match(/<td><a .*?<\/a>/g)?.map((link) => link.replace(/http:.*?(?=\/v2)/, ''))
    expect(links).toEqual([`<td><a href="/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/guarded">guarded</a>`])
  })

  it('names three of them at most', async () => {
    const cleaned = await clean((emulator) => {
      for (let number = 1; number <= 5; number++) leave(emulator).cluster(`guarded-${number}`, { isProtected: true })
    })
    expect(cleaned.data).toMatchObject({ removed: 0, failed: 5 })
    const lines = error(cleaned)?.split('\n') ?? []
    expect(lines.filter((line) => line.startsWith('cluster guarded-'))).toHaveLength(3)
    expect(lines).toContain('and 2 more, in the result.')
  })

  it('advises to run it again if nothing better is known', async () => {
    const body = { error: 422, errorCode: 'MADE_UP', detail: 'made up', reason: 'Unprocessable', parameters: [] }
    const cleaned = await clean((emulator) => {
      leave(emulator).cluster('other')
      emulator.script({ on: { method: 'DELETE' }, effect: { kind: 'status', status: 422, body } })
    })
    expect(error(cleaned)).toMatch(/cluster other: failed: .*MADE_UP/)
    expect(error(cleaned)).toContain('What to do: Run the operation again. If that fails too, remove it in Atlas.')
  })

  it('does not fail the step with on-unmet: warn', async () => {
    const { main } = await clean(guarded, { with: { 'org-id': SAMPLE_ORG_ID, 'on-unmet': 'warn' } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('goes on after broken connections', async () => {
    const cleaned = await clean((emulator) => {
      guarded(emulator)
      emulator.script({ on: { method: 'DELETE', path: /other$/ }, times: Infinity, effect: { kind: 'reset' } })
    })
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.data).toMatchObject({ removed: 1, failed: 2 })
    expect(cleaned.changed).toEqual(['serviceAccounts account'])
  })

  it.each<[what: string, last: Fault['effect']]>([
    ["a proxy's 404", { kind: 'html', status: 404 }],
    [
      'a 404 about the project',
      { kind: 'status', status: 404, body: { error: 404, errorCode: 'GROUP_NOT_FOUND', detail: 'No.' } }
    ]
  ])('does not take %s for a removal', async (_, last) => {
    const cleaned = await clean((emulator) => {
      leave(emulator).cluster('other')
      for (const effect of [{ kind: 'html', status: 502 } as const, last])
        emulator.script({ on: { method: 'DELETE' }, effect })
    })
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.data).toMatchObject({ removed: 0, failed: 1 })
    expect(cleaned.changed).toEqual([])
  })

  it('sends nothing more once it is cancelled', async () => {
    const cancel = new AbortController()
    const run = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    const cleaned = await clean(
      oneOfEachWith({ on: { method: 'DELETE', path: /old-cluster$/ }, effect: { kind: 'then', ms: 200, run } }),
      { signal: cancel.signal }
    )
    expect(cleaned.main.exitCode).toBe(1)
    expect(cleaned.main.annotations[0]).toMatchObject({ title: 'MongoDB Atlas: Cancelled' })
    expect(cleaned.mainMs).toBe(200)
    expect(cleaned.data).toBeUndefined()
    expect(cleaned.changed).toEqual(['accessList 203.0.113.0/28', 'clusters old-cluster', 'databaseUsers old-user'])
    expect(sent(cleaned, 'DELETE')).toHaveLength(3)
  })

  it('skips a project whose clusters are being removed, and succeeds', async () => {
    const cleaned = await clean((emulator) => {
      const { id } = leave(emulator).project('full')
      leave(emulator, id).cluster('in-it')
    })
    expect(cleaned.main.exitCode).toBe(0)
    expect(cleaned.main.outputs['satisfied']).toBe('true')
    expect(actions(cleaned)).toEqual([
      'cluster in-it: removed',
      'project full: still contains clusters; the next run tries again'
    ])
    expect(cleaned.changed).toEqual(['clusters in-it'])
  })

  it.each([
    ['created by this run', { days: 3, runId: CURRENT_RUN }],
    ['too young', { days: 0 }]
  ])('skips a project that contains something %s', async (why, user) => {
    const cleaned = await clean((emulator) => {
      const { id } = leave(emulator).project('in-use')
      leave(emulator, id).user('somebody', user)
    })
    expect(actions(cleaned)).toEqual([
      `database user somebody: ${why}`,
      'project in-use: still contains what is skipped'
    ])
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
  ])('skips a %s that somebody takes over meanwhile', async (kind, path, change) => {
    const cleaned = await clean((emulator) => {
      leaveOneOfEach(emulator)
      emulator.script({ on: { method: 'GET', path }, effect: { kind: 'then', run: () => change(emulator) } })
    })
    expect(cleaned.requests).toContain(`GET ${path} 200`)
    expect(sent(cleaned, 'DELETE').filter((line) => line.includes(path))).toEqual([])
    const left = cleaned.data?.found.filter(({ action }) => action !== 'removed')
    expect(left?.map((entry) => [entry.kind, entry.action])).toEqual([[kind, 'no longer carries its marker']])
    expect(cleaned.main.exitCode).toBe(0)
  })

  it('counts what was removed meanwhile as neither removed nor failed', async () => {
    const run = ({ serviceAccounts }: World) =>
      eachOf(serviceAccounts, ({ name }, id) => /old/.test(name) && serviceAccounts.delete(id))
    const cleaned = await clean(
      oneOfEachWith({ on: { method: 'GET', path: /\/serviceAccounts\// }, effect: { kind: 'then', run } })
    )
    expect(actions(cleaned)).toContain('service account old-account: already removed')
    expect(cleaned.data).toMatchObject({ removed: 5, failed: 0 })
    expect(cleaned.main.exitCode).toBe(0)
  })
})

describe('remove-leftovers, if it cannot find out what there is,', () => {
  const lists = [
    `${ORG}/groups`,
    `${ORG}/serviceAccounts`,
    `${PROJECT}/clusters`,
    `${PROJECT}/flexClusters`,
    `${PROJECT}/databaseUsers`,
    `${PROJECT}/accessList`
  ]

  it.each(lists.flatMap((path) => [401, 403, 404].map((status) => [path, status] as const)))(
    'fails and removes nothing: %s responds %i',
    async (path, status) => {
      const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
      const cleaned = await clean(
        oneOfEachWith({ on: { path }, times: Infinity, effect: { kind: 'status', status, body } }),
        { with: { 'org-id': SAMPLE_ORG_ID, 'on-unmet': 'ignore' } }
      )
      expect(cleaned.main.exitCode).toBe(1)
      expect(cleaned.main.outputs['satisfied']).toBeUndefined()
      expect(error(cleaned)).toContain(`failed: ${status} MADE_UP`)
      expect(writes(cleaned)).toEqual([])
      expect(cleaned.changed).toEqual([])
    }
  )

  it.each([
    [`${ORG}/groups`, { results: [{ name: 'without an ID' }], totalCount: 1 }, 'no id'],
    [`${PROJECT}/clusters`, {}, 'got 200 with an object that has no results'],
    [`${PROJECT}/clusters`, { results: ['text'] }, 'no attributes'],
    [
      `${PROJECT}/clusters`,
      { results: [{ tags: [{ key: 'atlas-tasks', value: '77-1-x7k2p9qa' }] }] },
      'no name of a cluster'
    ]
  ])('fails if %s responds with %j', async (path, body, message) => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const cleaned = await clean(oneOfEachWith({ on: { path }, effect: { kind: 'status', status: 200, headers, body } }))
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
