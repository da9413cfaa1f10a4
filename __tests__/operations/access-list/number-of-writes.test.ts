// allow-runner-ip writes at most six times, whatever Atlas responds, and recognises what it has written.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Fault } from '../../../local/emulator/emulator.ts'
import type { Transcript } from '../../support/scenario.ts'
import {
  ACCESS_LIST,
  allowRunner,
  entriesOf,
  HOUR_MS,
  messagesOf,
  onCreation,
  RUNNER,
  toDate
} from './allow-runner-ip.ts'

const onList: Fault['on'] = { method: 'GET', path: ACCESS_LIST }
const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
const emptyList: Fault['effect'] = { kind: 'status', status: 200, headers, body: { results: [], totalCount: 0 } }
const posts = ({ requests }: Transcript) => requests.filter((line) => line.startsWith(`POST ${ACCESS_LIST}`))

function refusal(status: number, errorCode: string): Fault['effect'] {
  return { kind: 'status', status, body: { error: status, errorCode, reason: 'refused', detail: 'no' } }
}

describe('a list that lags', () => {
  it('is read again, and not written to, until it shows the entry', async () => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onList, times: 4, effect: emptyList }) }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(posts(transcript)).toHaveLength(1)
    expect(entriesOf(transcript.emulator).filter(({ ipAddress }) => ipAddress === RUNNER)).toEqual([])
  })

  it('still shows the entry of another run: that is shared once', async () => {
    const entry = {
      ipAddress: RUNNER,
      comment: 'atlas-tasks 999-1-aaaaaaaa 20261123T2200 example/shop test',
      deleteAfterDate: toDate(Date.now() + HOUR_MS)
    }
    const body = { results: [{ ...entry, cidrBlock: `${RUNNER}/32` }], totalCount: 1 }
    const transcript = await allowRunner(
      {},
      {
        arrange({ script, world }) {
          world.addAccessListEntry({ projectId: SAMPLE_PROJECT_ID, ...entry })
          script({ on: onList, times: 3, effect: { kind: 'status', status: 200, headers, body } })
        }
      }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.log).toContain('shared with other jobs, left to expire')
    expect(posts(transcript)).toHaveLength(1)
  })

  it('is not written to either, once Atlas refuses to add an entry again whose response was lost', async () => {
    const transcript = await allowRunner(
      {},
      {
        emulator: { habits: { lagMs: 20_000, losesResponse: ({ number }) => number === 1 } },
        arrange: ({ world }) => void (world.accessListConflict = 'conflict')
      }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(posts(transcript).map((line) => line.split(' ')[2])).toEqual(['undefined', '409'])
    expect(entriesOf(transcript.emulator).filter(({ ipAddress }) => ipAddress === RUNNER)).toEqual([])
  })

  it('that never shows the entry ends the step after six writes, and post removes the entry', async () => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onList, times: Infinity, effect: emptyList }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(`^error: Atlas accepted 6 writes, but .* does not show ${RUNNER}`)
    ])
    expect(posts(transcript)).toHaveLength(6)
    expect(entriesOf(transcript.emulator).filter(({ ipAddress }) => ipAddress === RUNNER)).toEqual([])
  })
})

describe('a status that lags behind the list', () => {
  it('is pending', async () => {
    const effect = refusal(404, 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND')
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: { path: /\/status$/ }, times: 2, effect }) }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.exitCode).toBe(0)
    expect(posts(transcript)).toHaveLength(1)
  })
})

describe('an entry that Atlas stores in another notation', () => {
  it('is recognised by its marker, and removed under the stored one', async () => {
    const stored = '203.0.113.0/29'
    const transcript = await allowRunner(
      {},
      {
        arrange: ({ script }) =>
          script({
            on: onList,
            skip: 1,
            effect: {
              kind: 'then',
              run: (world) => {
                for (const entry of world.accessList.values()) {
                  if (entry.ipAddress !== RUNNER) continue
                  delete entry.ipAddress
                  entry.cidrBlock = stored
                }
              }
            }
          })
      }
    )
    expect(messagesOf(transcript)).toEqual([])
    expect(posts(transcript)).toHaveLength(1)
    expect(transcript.post.log).toContain(`Removed access list entry`)
    expect(entriesOf(transcript.emulator).filter(({ cidrBlock }) => cidrBlock === stored)).toEqual([])
  })

  it('because it is IPv4-mapped is sent as IPv4', async () => {
    const transcript = await allowRunner({ parameters: 'ip: "::ffff:198.51.100.23"' })
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.outputs['ip-address']).toBe('198.51.100.23')
    expect(posts(transcript)).toHaveLength(1)
  })
})

describe('a write that Atlas never accepts', () => {
  it.each([
    ['409 of another writer', refusal(409, 'AUTOMATION_CONFIG_CONCURRENT_MODIFICATION')],
    ['409 of an entry that the list does not show', refusal(409, 'ADDRESS_ALREADY_IN_ACCESS_LIST')]
  ])('is sent six times: %s', async (_title, effect) => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onCreation, times: Infinity, effect }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([expect.stringMatching(/^error: createGroupAccessListEntry failed: 409/)])
    expect(posts(transcript)).toHaveLength(6)
    expect(transcript.mainMs).toBeGreaterThan(12_000)
    expect(transcript.main.outputs['status']).toBe('409')
  })
})
