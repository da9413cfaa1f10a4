// Post's cleanup: what it cannot or must not remove, and how it uses its time.
import { describe, expect, it } from '@jest/globals'
import type { World } from '../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import type { VirtualClock } from '../support/virtual-clock.ts'
import {
  createFor,
  expectAllLeft,
  flex,
  MARKER,
  ourUser,
  user,
  writesOf,
  type Observed
} from '../operations/temporary/temporary-things.ts'

const addresses = ['203.0.113.1', '203.0.113.2', '203.0.113.3', '203.0.113.4']
const entriesFor = (count: number) => ({
  operation: 'createGroupAccessListEntry',
  body: addresses.slice(0, count).map((ipAddress) => ({ ipAddress }))
})
/** Addresses on the access list that post left. */
const addressesLeft = ({ before, after }: Observed) =>
  Object.keys(after)
    .filter((key) => !(key in before))
    .map((key) => after[key]?.['ipAddress'])

describe('a thing that cannot be removed', () => {
  it('is named in a warning with its page, and post succeeds', async () => {
    const observed = await createFor({
      operation: 'createGroupFlexCluster',
      body: { ...flex, terminationProtectionEnabled: true }
    })
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toHaveLength(1)
    expect(observed.messages[0]).toMatch(/^warning: Could not remove flex cluster try-out: /)
    expect(observed.messages[0]).toContain('CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED')
    const page = `${observed.emulator.url}/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/try-out`
    expect(observed.messages[0]).toContain(`It may still exist: ${page}`)
    expect(observed.post.summary).toContain(page)
    expectAllLeft(observed)
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('does not keep the others', async () => {
    const observed = await createFor({
      ...entriesFor(2),
      between: ({ script }) =>
        script({
          on: { method: 'DELETE', path: /203\.0\.113\.2$/ },
          effect: { kind: 'status', status: 403, body: { error: 403, errorCode: 'FORBIDDEN', detail: 'No.' } }
        })
    })
    expect(observed.messages).toEqual([
      expect.stringMatching(/^warning: Could not remove access list entry 203\.0\.113\.2: /)
    ])
    expect(addressesLeft(observed)).toEqual(['203.0.113.2'])
  })

  it('holds up the others for no more than two seconds', async () => {
    const removedAtMs: number[] = []
    let startMs = 0
    let clock: VirtualClock | undefined
    const observed = await createFor({
      ...entriesFor(2),
      arrange: (_emulator, virtual) => void (clock = virtual),
      between({ script }) {
        startMs = clock?.nowMs() ?? 0
        script({ on: { path: /203\.0\.113\.2$/ }, times: Infinity, effect: { kind: 'stall' } })
      }
    })
    for (const { method, path, atMs } of observed.emulator.requests) {
      if (method === 'DELETE' && path.endsWith('203.0.113.1')) removedAtMs.push(atMs - startMs)
    }
    expect(observed.messages).toHaveLength(1)
    expect(removedAtMs).toEqual([2000])
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('is named if post is given another service account, which removes nothing', async () => {
    const observed = await createFor({ ...entriesFor(2), postWith: { 'client-id': `mdb_sa_id_${'f'.repeat(24)}` } })
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toEqual([
      expect.stringMatching(/^warning: Could not remove access list entry 203\.0\.113\.1: the inputs no longer name/),
      expect.stringMatching(/^warning: Could not remove access list entry 203\.0\.113\.2: the inputs no longer name/),
      expect.stringMatching(/^warning: Could not revoke the access token: the inputs no longer name/)
    ])
    expect(observed.messages[0]).toContain('#/security/network/accessList')
    expectAllLeft(observed)
    expect(writesOf(observed)).toHaveLength(1)
  })
})

describe('the time of post', () => {
  it('is enough to revoke the token, even if the cleanup uses up its share', async () => {
    let startMs = 0
    let clock: VirtualClock | undefined
    const observed = await createFor({
      ...entriesFor(4),
      arrange: (_emulator, virtual) => void (clock = virtual),
      between({ script }) {
        startMs = clock?.nowMs() ?? 0
        script({ on: { path: /accessList/ }, times: Infinity, effect: { kind: 'stall' } })
        script({ on: { path: '/api/oauth/revoke' }, effect: { kind: 'delay', ms: 15_000 } })
      }
    })
    expect(observed.messages).toHaveLength(4)
    expect(observed.post.log).toContain('Revoked the access token.')
    expect(observed.emulator.liveTokens()).toEqual([])
    expect(clock?.nowMs()).toBeLessThanOrEqual(startMs + 90_000)
    // Without reserved time, the removals would use up all 90 s.
    const revocation = observed.emulator.requests.find(({ path }) => path === '/api/oauth/revoke')
    expect(revocation?.atMs).toBe(startMs + 70_000)
  })
})

describe('a failed job', () => {
  it.each<[string, Readonly<Record<string, string>>]>([
    ['allow-runner-ip', {}],
    ['create-database-user', { 'cluster-name': 'prod', parameters: 'database: app' }],
    ['create-test-cluster', {}]
  ])('does not keep what %s created', async (operation, inputs) => {
    const observed = await createFor({
      operation,
      body: undefined,
      with: inputs,
      postWith: { 'project-id': SAMPLE_PROJECT_ID, ...inputs, operation, 'job-status': 'failure' }
    })
    expect(observed.main.exitCode).toBe(0)
    expect(Object.keys(observed.created)).not.toEqual([])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })
})

describe('a thing without our marker', () => {
  it('is left, with a warning', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ world }) => changeUser(world, ({ record }) => (record.description = 'mine now'))
    })
    expect(observed.messages).toEqual([
      expect.stringMatching(/^warning: Not removed: database user visitor does not carry the marker of this step\./)
    ])
    expectAllLeft(observed)
  })

  it.each<[string, (marker: string) => string]>([
    ['begins with ours', (marker) => `${marker}x`],
    ['ends with ours', (marker) => `x${marker}`],
    ['continues ours with a hyphen', (marker) => `${marker}-2`]
  ])('is left if its marker only %s', async (_title, change) => {
    const inText = await createFor({
      ...ourUser,
      between: ({ world }) =>
        changeUser(world, ({ record }) => (record.description = record.description?.replace(MARKER, change)))
    })
    expect(inText.messages).toEqual([expect.stringMatching(/^warning: Not removed: database user visitor does not/)])
    expectAllLeft(inText)
    const inTags = await createFor({
      operation: 'createGroupFlexCluster',
      body: flex,
      between: ({ world }) => {
        for (const { name, tags } of world.flexClusters.values()) {
          if (name === flex.name) tags.forEach((tag) => (tag.value = tag.value.replace(MARKER, change)))
        }
      }
    })
    expect(inTags.messages).toEqual([expect.stringMatching(/^warning: Not removed: flex cluster try-out does not/)])
    expectAllLeft(inTags)
  })

  it('is left without a warning if it expires', async () => {
    const deleteAfterDate = new Date(Date.now() + 24 * 3_600_000).toISOString()
    const observed = await createFor({
      ...ourUser,
      body: { ...user, deleteAfterDate },
      between: ({ world }) => changeUser(world, ({ record }) => (record.description = 'mine now'))
    })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Left database user visitor: it no longer carries the marker of this step.')
    expect(observed.post.log).toContain('It expires at')
    expectAllLeft(observed)
  })
})

describe('a thing that is already removed', () => {
  it('needs no warning if main has seen it', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '203.0.113.1' }],
      with: { wait: 'true' },
      between: ({ world }) => {
        for (const [id, { ipAddress }] of world.accessList) {
          if (ipAddress === '203.0.113.1') world.accessList.delete(id)
        }
      }
    })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Nothing to remove: access list entry 203.0.113.1 does not exist.')
    expect(observed.after).toEqual(observed.before)
  })

  it('is named after 20 s if no read has ever shown it', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ world }) => changeUser(world, ({ id }) => world.databaseUsers.delete(id))
    })
    expect(observed.messages).toEqual([
      expect.stringMatching(/^warning: Could not find database user visitor for 20 s: .*\n.*#\/security\/database/)
    ])
    expect(observed.after).toEqual(observed.before)
  })

  it('includes a cluster that is being deleted', async () => {
    const observed = await createFor({
      operation: 'createGroupFlexCluster',
      body: flex,
      between: ({ world }) => {
        for (const cluster of world.flexClusters.values()) {
          if (cluster.name === flex.name) cluster.stateName = 'DELETING'
        }
      }
    })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Removed flex cluster try-out.')
    expect(writesOf(observed).at(-1)).toMatch(/^DELETE .* 4\d\d$/)
  })
})

type UserRecord = World['databaseUsers'] extends Map<string, infer Value> ? Value : never

/** Changes the database user that the step created. */
function changeUser(world: World, change: (found: { readonly id: string; readonly record: UserRecord }) => void): void {
  const found = [...world.databaseUsers].find(([, { username }]) => username === user.username)
  if (found === undefined) throw new Error('The step created no user.')
  change({ id: found[0], record: found[1] })
}
