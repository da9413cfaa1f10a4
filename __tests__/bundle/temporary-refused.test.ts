import { describe, expect, it } from '@jest/globals'
import type { Effect } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { createFor, flex, user, writesOf, type Creation } from './temporary-things.ts'
import { runScenario } from './transcript.ts'

const onCreation = (effect: Effect) => ({ on: { method: 'POST', path: /^\/api\/atlas\// }, effect })
const refusal = (status: number, errorCode: string) =>
  onCreation({ kind: 'status', status, body: { error: status, errorCode, detail: 'No.', parameters: [] } })

/** Each is refused by Atlas, so that there is nothing to take back. */
const refused: readonly (readonly [string, Creation])[] = [
  ['400', { operation: 'createGroupDatabaseUser', body: { ...user, password: 'short' } }],
  ['409', { operation: 'createGroupDatabaseUser', body: { ...user, username: 'app' } }],
  ['403', { operation: 'createGroup', body: { name: 'try-out', orgId: SAMPLE_ORG_ID }, with: { 'project-id': '' } }],
  [
    '404',
    { operation: 'takeGroupClusterBackupSnapshots', body: { retentionInDays: 1 }, with: { 'cluster-name': 'nowhere' } }
  ]
]

describe('where Atlas refuses, nothing is taken back', () => {
  it.each(refused)('after %s', async (status, creation) => {
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

  it('nor where Atlas asks for more time than there is', async () => {
    const observed = await createFor({
      operation: 'createGroupDatabaseUser',
      body: user,
      with: { timeout: '30s' },
      arrange: ({ script }) => script(onCreation({ kind: 'status', status: 429, headers: { 'Retry-After': '3600' } }))
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('but the thing of a repeated attempt is', async () => {
    const observed = await createFor({
      operation: 'createGroupDatabaseUser',
      body: user,
      arrange: ({ script }) => script(onCreation({ kind: 'status', status: 429, headers: { 'Retry-After': '1' } }))
    })
    expect(observed.main.exitCode).toBe(0)
    expect(Object.keys(observed.created)).toHaveLength(1)
    expect(observed.after).toEqual(observed.before)
  })
})

describe('more than can be taken back', () => {
  const addresses = Array.from({ length: 190 }, (_, index) => ({ ipAddress: `203.0.113.${index}` }))

  it('is refused before anything is created, and nothing is left to do', async () => {
    const observed = await createFor({ operation: 'createGroupAccessListEntry', body: addresses })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(/temporary: one step can take back some 30 things/)
    expect(writesOf(observed)).toEqual([])
    expect(observed.undo).toEqual([])
    expect(observed.messages).toEqual([])
    expect(observed.post.log).not.toContain('Nothing to remove')
    expect(observed.after).toEqual(observed.before)
  })

  it('is not reached by thirty entries with comments of their own', async () => {
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

describe('input temporary', () => {
  const messageOf = async (inputs: Readonly<Record<string, string>>) => {
    const { main, requests } = await runScenario({ with: inputs })
    expect(main.exitCode).toBe(1)
    expect(requests).toEqual([])
    return main.annotations[0]?.message ?? ''
  }

  it('is an error with an operation that creates nothing', async () => {
    const message = await messageOf({ operation: 'listOrgs', temporary: 'true' })
    expect(message).toContain('temporary: listOrgs creates nothing that could be taken back by one operation.')
    expect(message).toContain('createGroupDatabaseUser, createGroupCluster')
    expect(message).toContain('Nothing was sent to Atlas.')
  })

  it('is an error with an operation that only changes something', async () => {
    const with_ = { operation: 'updateGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod' }
    expect(await messageOf({ ...with_, body: '{}', temporary: 'true' })).toContain('temporary: updateGroupCluster')
  })

  it('is an error with a named operation that creates nothing', async () => {
    const message = await messageOf({
      operation: 'check-cluster',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      temporary: 'true'
    })
    expect(message).toContain('temporary: check-cluster creates nothing. Leave the input out.')
  })

  it('cannot be false where an operation always takes back what it makes', async () => {
    const message = await messageOf({
      operation: 'allow-runner-ip',
      'project-id': SAMPLE_PROJECT_ID,
      temporary: 'false'
    })
    expect(message).toContain('temporary: allow-runner-ip always takes back what it makes.')
  })

  it('may be true there', async () => {
    const { main } = await runScenario({
      clockRate: 60,
      with: { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, temporary: 'true' }
    })
    expect(main.exitCode).toBe(0)
  })

  it('takes true or false', async () => {
    expect(await messageOf({ operation: 'createGroup', temporary: 'yes', body: '{}' })).toContain(
      'temporary: takes true or false, not "yes".'
    )
  })

  it('shows in a dry run how the thing would be taken back, and sends nothing', async () => {
    const { main, requests } = await runScenario({
      with: {
        operation: 'createGroupFlexCluster',
        'project-id': SAMPLE_PROJECT_ID,
        body: JSON.stringify(flex),
        temporary: 'true',
        'dry-run': 'true'
      }
    })
    expect(main.exitCode).toBe(0)
    expect(main.summary).toContain('deleteGroupFlexCluster')
    expect(requests).toEqual([])
  })
})
