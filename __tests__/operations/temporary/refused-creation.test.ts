// Steps with `temporary: true` that Atlas refuses: post has nothing to remove.
import { describe, expect, it } from '@jest/globals'
import type { Effect } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { createFor, ourUser, user, writesOf, type Creation } from './temporary-things.ts'

const onCreation = (effect: Effect) => ({ on: { method: 'POST', path: /^\/api\/atlas\// }, effect })
const refusal = (status: number, errorCode: string) =>
  onCreation({ kind: 'status', status, body: { error: status, errorCode, detail: 'No.', parameters: [] } })
const rateLimit = (retryAfter: string) =>
  onCreation({
    kind: 'status',
    status: 429,
    headers: { 'Retry-After': retryAfter },
    body: { error: 429, errorCode: 'RATE_LIMITED', detail: 'No.', parameters: ['api/atlas/v2', 1, 1] }
  })

/** Atlas refuses each of them, so there is nothing to remove. */
const refused: readonly (readonly [string, Creation])[] = [
  ['400', { operation: 'createGroupDatabaseUser', body: { ...user, password: 'short' } }],
  ['409', { operation: 'createGroupDatabaseUser', body: { ...user, username: 'app' } }],
  ['403', { operation: 'createGroup', body: { name: 'try-out', orgId: SAMPLE_ORG_ID }, with: { 'project-id': '' } }],
  [
    '404',
    { operation: 'takeGroupClusterBackupSnapshots', body: { retentionInDays: 1 }, with: { 'cluster-name': 'nowhere' } }
  ]
]

describe('post removes nothing if Atlas refuses the creation', () => {
  it.each(refused)('with %s', async (status, creation) => {
    const observed = await createFor({
      ...creation,
      arrange: ({ script }) => {
        if (status === '403') script(refusal(403, 'FORBIDDEN'))
      }
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.main.outputs['status']).toBe(status)
    expect(observed.undo).toEqual([])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed)).toEqual([expect.stringMatching(new RegExp(`^POST .* ${status}$`))])
    expect(observed.post.log).not.toContain('emove')
  })

  it('by asking for more time than is left', async () => {
    const observed = await createFor({
      ...ourUser,
      with: { timeout: '30s' },
      arrange: ({ script }) => script(rateLimit('3600'))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('but removes what a later attempt creates', async () => {
    const observed = await createFor({
      ...ourUser,
      arrange: ({ script }) => script(rateLimit('1'))
    })
    expect(observed.main.exitCode).toBe(0)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.after).toEqual(observed.before)
  })
})

describe('more things than the saved state can hold', () => {
  const addresses = Array.from({ length: 190 }, (_, index) => ({ ipAddress: `203.0.113.${index}` }))

  it.each([180, 190])('are refused before any request: %d entries', async (count) => {
    const observed = await createFor({ operation: 'createGroupAccessListEntry', body: addresses.slice(0, count) })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(/temporary: one step can clean up about 30 things/)
    expect(observed.requests).toEqual([])
    expect(observed.undo).toEqual([])
    expect(observed.messages).toEqual([])
    expect(observed.post.log).not.toContain('Nothing to remove')
    expect(observed.after).toEqual(observed.before)
  })

  it('are not reached by thirty entries with comments', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: addresses.slice(0, 30).map((entry) => ({ ...entry, comment: 'x'.repeat(30) }))
    })
    expect(observed.mainMessages).toEqual([])
    expect(Object.keys(observed.created)).toHaveLength(30)
    expect(Buffer.byteLength(observed.main.state['session'] ?? '')).toBeLessThan(16 * 1024)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })
})
