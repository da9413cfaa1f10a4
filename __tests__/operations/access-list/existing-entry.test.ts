// allow-runner-ip when the access list already has an entry that covers the address.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Scenario } from '../../support/scenario.ts'
import {
  ACCESS_LIST,
  allowRunner,
  findEntry,
  HOUR_MS,
  messagesOf,
  onCreation,
  RUNNER,
  toDate,
  writesOf
} from './allow-runner-ip.ts'

/** Adds an entry before the step runs; its lifetime is in milliseconds. */
function existing(entry: { comment: string; lifetimeMs?: number; cidrBlock?: string }): Scenario['arrange'] {
  const { comment, lifetimeMs, cidrBlock } = entry
  return ({ world }, clock) =>
    void world.addAccessListEntry({
      projectId: SAMPLE_PROJECT_ID,
      comment,
      ...(cidrBlock === undefined ? { ipAddress: RUNNER } : { cidrBlock }),
      ...(lifetimeMs === undefined ? {} : { deleteAfterDate: toDate(clock.nowMs() + lifetimeMs) })
    })
}

describe('an existing entry', () => {
  it('that is permanent is used and never changed', async () => {
    const transcript = await allowRunner({}, { arrange: existing({ comment: 'office' }) })
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.log).toContain('permanent, existed before and stays')
    expect(transcript.main.outputs['expires-at']).toBeUndefined()
    expect(writesOf(transcript)).toEqual([])
    expect(findEntry(transcript.emulator)).toMatchObject({ comment: 'office', status: 'ACTIVE' })
  })

  it('that is permanent and covers the address is used', async () => {
    const transcript = await allowRunner({}, { arrange: existing({ cidrBlock: '203.0.113.0/24', comment: 'office' }) })
    expect(transcript.main.log).toContain(
      `${RUNNER} is on the access list of project ${SAMPLE_PROJECT_ID} as part of 203.0.113.0/24`
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it('that is temporary and not ours is left unchanged', async () => {
    let startMs = 0
    const transcript = await allowRunner(
      {},
      {
        arrange(emulator, clock) {
          startMs = clock.nowMs()
          existing({ comment: 'ops, until noon', lifetimeMs: HOUR_MS })?.(emulator, clock)
        }
      }
    )
    const deleteAfterDate = toDate(startMs + HOUR_MS)
    const expiresAt = new Date(deleteAfterDate).toISOString()
    expect(findEntry(transcript.emulator)).toMatchObject({ comment: 'ops, until noon', deleteAfterDate })
    expect(transcript.main.log).toContain(
      `temporary, not ours, left unchanged. It expires at ${expiresAt}, earlier than requested.`
    )
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(
        `^warning: ${RUNNER} is on the access list .* only until ${expiresAt}: somebody else added it`
      )
    ])
    expect(transcript.main.outputs['expires-at']).toBe(expiresAt)
    expect(writesOf(transcript)).toEqual([])
  })

  it('that is temporary, not ours and valid for longer than requested needs no warning', async () => {
    const transcript = await allowRunner({}, { arrange: existing({ comment: 'ops', lifetimeMs: 9 * HOUR_MS }) })
    expect(transcript.main.exitCode).toBe(0)
    expect(messagesOf(transcript)).toEqual([])
  })

  const otherRun = 'atlas-tasks 999-1-aaaaaaaa 20261123T2200 example/shop test'
  it.each<[string, { comment: string; cidrBlock: string; lifetimeMs?: number }]>([
    ['covers the address, but expires', { comment: 'ops', cidrBlock: '203.0.113.0/24', lifetimeMs: HOUR_MS }],
    ['covers the address for another run', { comment: otherRun, cidrBlock: '203.0.113.0/24', lifetimeMs: HOUR_MS }],
    ['covers a neighbour only', { comment: 'ops', cidrBlock: '203.0.113.8/29' }]
  ])('that %s is not enough: the step adds its own', async (_title, entry) => {
    const transcript = await allowRunner({}, { arrange: existing(entry) })
    expect(transcript.main.exitCode).toBe(0)
    expect(writesOf(transcript)).toEqual(['POST  201', `DELETE /${RUNNER} 204`])
    expect(findEntry(transcript.emulator, entry.cidrBlock)).toMatchObject({ comment: entry.comment })
  })

  it.each(['replace', 'conflict'] as const)('of another run is shared (%s)', async (accessListConflict) => {
    let startMs = 0
    const transcript = await allowRunner(
      {},
      {
        arrange(emulator, clock) {
          startMs = clock.nowMs()
          emulator.world.accessListConflict = accessListConflict
          existing({ comment: otherRun, lifetimeMs: HOUR_MS })?.(emulator, clock)
        }
      }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.log).toContain('shared with other jobs, left to expire')
    const entry = findEntry(transcript.emulator)
    expect(entry?.comment).toMatch(/^atlas-tasks shared \d{8}T\d{4} example\/shop deploy$/)
    expect(entry?.deleteAfterDate).toBe(toDate(startMs + 6 * HOUR_MS))
    expect(transcript.main.outputs['expires-at']).toBe(new Date(entry?.deleteAfterDate ?? 0).toISOString())
    expect(writesOf(transcript)).toEqual(
      accessListConflict === 'replace' ? ['POST  201'] : ['POST  409', `DELETE /${RUNNER} 204`, 'POST  201']
    )
  })

  it('of another run stays as it is if Atlas refuses to change it', async () => {
    const body = { error: 403, detail: 'not now', reason: 'Forbidden', parameters: [] }
    const transcript = await allowRunner(
      {},
      {
        arrange(emulator, clock) {
          existing({ comment: otherRun, lifetimeMs: HOUR_MS })?.(emulator, clock)
          emulator.script({ on: onCreation, effect: { kind: 'status', status: 403, body } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(/^error: createGroupAccessListEntry failed: 403[^]*not now/)
    ])
    expect(findEntry(transcript.emulator)).toMatchObject({ comment: otherRun })
    expect(writesOf(transcript)).toEqual(['POST  403'])
  })

  it('that is no address is not used, nor one that says nothing about itself', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const results = [{ awsSecurityGroup: 'sg-903004f8' }, { cidrBlock: '203.0.113.0/24', comment: 7 }]
    const transcript = await allowRunner(
      { wait: 'false' },
      {
        arrange: ({ script }) =>
          script({
            on: { method: 'GET', path: ACCESS_LIST },
            effect: { kind: 'status', status: 200, headers, body: { results, totalCount: 2 } }
          })
      }
    )
    expect(transcript.main.log).toContain('as part of 203.0.113.0/24: permanent, existed before and stays')
    expect(writesOf(transcript)).toEqual([])
  })

  it.each([
    ['late enough is used unchanged', 48, 0],
    ['too early is extended', 1, 1]
  ])('that several jobs share and that expires %s', async (_title, hours, writes) => {
    const comment = 'atlas-tasks shared 20261123T2200 example/shop test'
    const transcript = await allowRunner({}, { arrange: existing({ comment, lifetimeMs: hours * HOUR_MS }) })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('shared with other jobs, left to expire')
    expect(writesOf(transcript)).toHaveLength(writes)
  })
})
