// When post takes something for removed: Atlas itself must say so, about the thing and not about what is around it.
import { describe, expect, it } from '@jest/globals'
import type { Effect, Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createFor, expectAllLeft, flex, ourUser, role, writesOf, type Creation } from './temporary-things.ts'

const entry: Creation = { operation: 'createGroupAccessListEntry', body: [{ ipAddress: '203.0.113.1' }] }
const flexCluster: Creation = { operation: 'createGroupFlexCluster', body: flex }
const customRole: Creation = { operation: 'createGroupCustomDbRoleRole', body: role }

const ofAtlas = (status: number, errorCode: string): Effect => ({
  kind: 'status',
  status,
  body: { error: status, errorCode, detail: 'No.', reason: 'No', parameters: [SAMPLE_PROJECT_ID] }
})
const ofProxy = (status: number): Effect => ({ kind: 'html', status })
const faults =
  (method: string, ...effects: readonly Effect[]) =>
  (emulator: Emulator) =>
    effects.forEach((effect) => emulator.script({ on: { method, path: /^\/api\/atlas\// }, effect }))

describe('post warns and does not claim that something was removed', () => {
  it.each<[what: string, creation: Creation, between: Creation['between']]>([
    ["after a 502 and a proxy's 404", ourUser, faults('DELETE', ofProxy(502), ofProxy(404))],
    ["after a proxy's 404", customRole, faults('DELETE', ofProxy(404))],
    ['after a 404 about the project', customRole, faults('DELETE', ofAtlas(404, 'GROUP_NOT_FOUND'))],
    ['after a 500 and a 404 about the project', entry, faults('DELETE', ofProxy(500), ofAtlas(404, 'GROUP_NOT_FOUND'))],
    // Such a response is read again up to four times.
    [
      "if every check of the tag gets a proxy's 404",
      flexCluster,
      faults('GET', ofProxy(404), ofProxy(404), ofProxy(404), ofProxy(404), ofProxy(404))
    ],
    ['if the check of the tag gets a 404 about the project', ourUser, faults('GET', ofAtlas(404, 'GROUP_NOT_FOUND'))]
  ])('%s', async (_, creation, between) => {
    const observed = await createFor({ ...creation, ...(between && { between }) })
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Could not remove .*404/)])
    expect(observed.post.log).not.toMatch(/Removed |Nothing to remove/)
    expectAllLeft(observed)
  })
})

describe('post takes something for removed', () => {
  it('after a lost response, if the check before the second attempt finds nothing', async () => {
    const observed = await createFor({ ...ourUser, between: faults('DELETE', { kind: 'drop-response' }) })
    expect(observed.messages).toEqual([])
    expect(observed.post.log).toContain('Removed database user visitor.')
    expect(writesOf(observed).filter((line) => line.startsWith('DELETE'))).toHaveLength(1)
    expect(observed.after).toEqual(observed.before)
  })

  it('not if no read has ever shown it: it may appear late, and a warning names it', async () => {
    const observed = await createFor({ ...customRole, between: ({ world }) => world.customRoles.clear() })
    expect(observed.messages).toEqual([expect.stringMatching(/^warning: Could not find custom role auditor for 20 s/)])
  })
})

describe('a creation whose response was lost', () => {
  it.each<[what: string, effect: Effect]>([
    ['by a broken connection', { kind: 'drop-response' }],
    ['by a 504', ofProxy(504)],
    ["by a proxy's 429", ofProxy(429)],
    ["by a proxy's 503", ofProxy(503)],
    ['by a 500', ofAtlas(500, 'UNEXPECTED_ERROR')]
  ])('%s is not repeated, and the error says how to find out what happened', async (_, effect) => {
    const { main, requests } = await createFor({ ...flexCluster, arrange: faults('POST', effect) })
    expect(main.exitCode).toBe(1)
    expect(requests.filter((line) => line.includes('POST /api/atlas/'))).toHaveLength(1)
    expect(main.annotations[0]?.message).toMatch(
      /Atlas may have carried it out nevertheless\.\nWhat to do: Before you run it again, check in the Atlas UI or with the operation listGroupFlexClusters/
    )
  })

  it('stays noted for post if a second attempt is refused after a 503 of Atlas', async () => {
    const observed = await createFor({
      ...flexCluster,
      arrange: faults('POST', ofAtlas(503, 'SERVICE_UNAVAILABLE'), ofAtlas(409, 'DUPLICATE_CLUSTER_NAME'))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.undo).toHaveLength(1)
    expect(observed.main.annotations[0]?.message).toContain('Atlas may have carried it out nevertheless.')
  })

  it('is repeated after a 429 of Atlas, and a refusal then leaves nothing to remove', async () => {
    const observed = await createFor({
      ...customRole,
      arrange: faults('POST', ofAtlas(429, 'RATE_LIMITED'), ofAtlas(403, 'CUSTOM_ROLES_LIMIT_EXCEEDED'))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.undo).toEqual([])
    expect(observed.messages).toEqual([])
  })
})
