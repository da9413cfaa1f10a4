// Post proves that a thing is removed: late reads, other notations, odd responses, takeovers, long waits.
import { describe, expect, it } from '@jest/globals'
import type { Emulator, World } from '../../local/emulator/emulator.ts'
import type { VirtualClock } from '../support/virtual-clock.ts'
import { createFor, ourUser, role, user, writesOf } from '../operations/temporary/temporary-things.ts'

const NOT_FOUND = {
  error: 404,
  errorCode: 'USER_NOT_FOUND',
  detail: 'Not there.',
  parameters: [],
  reason: 'Not Found'
}
const notFound = { kind: 'status', status: 404, body: NOT_FOUND } as const

describe('a thing that reads do not show yet', () => {
  it('is removed once a read shows it', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ script }) => {
        script({ on: { method: 'GET', path: /databaseUsers\/admin\/visitor$/ }, times: 3, effect: notFound })
        script({ on: { method: 'GET', path: /databaseUsers$/ }, times: 3, effect: notFound })
      }
    })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Removed database user visitor.')
    expect(observed.after).toEqual(observed.before)
  })

  it('is removed if it has no marker and only the fourth removal finds it', async () => {
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      between: ({ script }) => script({ on: { method: 'DELETE' }, times: 3, effect: notFound })
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('is named after 20 s if it has no marker', async () => {
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      between: ({ script }) => script({ on: { method: 'DELETE' }, times: Infinity, effect: notFound })
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Could not find custom role auditor for 20 s/)])
    const removals = observed.emulator.requests.filter(({ method }) => method === 'DELETE')
    expect((removals.at(-1)?.atMs ?? 0) - (removals[0]?.atMs ?? 0)).toBe(20_000)
  })
})

describe('a read of post with an empty response', () => {
  it('is repeated: it does not say that there is nothing to remove', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ script }) => script({ on: { method: 'GET', path: /Users/ }, effect: { kind: 'status', status: 204 } })
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('is a warning if that does not change', async () => {
    const observed = await createFor({
      ...ourUser,
      between: ({ script }) =>
        script({ on: { method: 'GET', path: /Users/ }, times: Infinity, effect: { kind: 'status', status: 204 } })
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Could not remove database user visitor: /)])
    expect(writesOf(observed)).toHaveLength(1)
  })
})

describe('what Atlas stores under another name', () => {
  const stored = (world: World) =>
    world.accessList.forEach((entry) => {
      if (entry.ipAddress !== '0.0.0.0') return
      delete entry.ipAddress
      entry.cidrBlock = '0.0.0.0/0'
    })

  it('is removed by the name in the list, next to an entry of the same call', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '0.0.0.0' }, { ipAddress: '203.0.113.1' }],
      between: ({ world }) => stored(world)
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('is found by its marker if the response was lost', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) =>
        script({ on: { method: 'POST', path: /databaseUsers/ }, effect: { kind: 'drop-response' } }),
      between: ({ world }) =>
        world.databaseUsers.forEach((each) => {
          if (each.username === user.username) each.username = 'VISITOR'
        })
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('is not created if it exists in another notation', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '::ffff:198.51.100.10' }, { ipAddress: '203.0.113.1' }]
    })
    expect(observed.mainMessages[0]).toMatch(/::ffff:198\.51\.100\.10 already exists/)
    expect(writesOf(observed)).toEqual([])
  })
})

describe('a removal that Atlas asks to repeat later', () => {
  const tooMany = { kind: 'status', status: 429, headers: { 'retry-after': '40' } } as const

  it('stops if another job has taken the thing over meanwhile', async () => {
    let emulator: Emulator | undefined
    const observed = await createFor({
      ...ourUser,
      between(each) {
        emulator = each
        each.script({ on: { method: 'DELETE' }, effect: tooMany })
        // The second read follows the refused removal.
        const run = ({ databaseUsers }: World) =>
          databaseUsers.forEach((record) => {
            if (record.username === user.username) record.description = 'mine now'
          })
        each.script({ on: { method: 'GET', path: /Users/ }, skip: 1, effect: { kind: 'then', run } })
      }
    })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Not removed: database user visitor does not/)])
    expect(emulator?.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
    expect([...(emulator?.world.databaseUsers.values() ?? [])].map(({ username }) => username)).toContain('visitor')
  })

  it('waits for more than 25 s while others go on', async () => {
    let clock: VirtualClock | undefined
    let startMs = 0
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '203.0.113.1' }, { ipAddress: '203.0.113.2' }],
      arrange: (_emulator, virtual) => void (clock = virtual),
      between({ script }) {
        startMs = clock?.nowMs() ?? 0
        script({ on: { method: 'DELETE', path: /203\.0\.113\.2$/ }, effect: tooMany })
      }
    })
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    const first = observed.emulator.requests.find(({ method, path }) => method === 'DELETE' && path.endsWith('.1'))
    expect((first?.atMs ?? 0) - startMs).toBe(2000)
    expect((clock?.nowMs() ?? 0) - startMs).toBeGreaterThanOrEqual(40_000)
  })
})
