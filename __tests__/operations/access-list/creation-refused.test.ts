// allow-runner-ip when Atlas refuses the entry, is busy, or never responds.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import {
  allowRunner,
  entriesOf,
  findEntry,
  messagesOf,
  onCreation,
  RUNNER,
  undoOf,
  writesOf
} from './allow-runner-ip.ts'

describe('a new entry', () => {
  it('is reported as refused if the list is full, and nothing is left', async () => {
    const transcript = await allowRunner(
      {},
      {
        arrange({ world }) {
          const used = entriesOf({ world }).filter(({ projectId }) => projectId === SAMPLE_PROJECT_ID).length
          for (let index = 0; index < 200 - used; index++) {
            world.addAccessListEntry({ projectId: SAMPLE_PROJECT_ID, ipAddress: `192.0.2.${index}` })
          }
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(/ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED[^]*What to do: .*remove-leftovers/)
    ])
    expect(undoOf(transcript)).toEqual([])
    expect(entriesOf(transcript.emulator)).toHaveLength(200)
  })

  it.each([{ errorCode: 'AUTOMATION_CONFIG_CONCURRENT_MODIFICATION' }, {}])(
    'is retried while another job writes to the list: %j',
    async (code) => {
      const body = { error: 409, ...code, detail: 'busy', reason: 'Conflict' }
      const transcript = await allowRunner(
        {},
        {
          arrange: ({ script }) => script({ on: onCreation, times: 3, effect: { kind: 'status', status: 409, body } })
        }
      )
      expect(transcript.main.exitCode).toBe(0)
      expect(writesOf(transcript)).toEqual([
        'POST  409',
        'POST  409',
        'POST  409',
        'POST  201',
        `DELETE /${RUNNER} 204`
      ])
    }
  )

  it('is removed by post if Atlas refuses to show its status', async () => {
    const body = { error: 403, errorCode: 'MADE_UP', detail: 'made up', reason: 'Forbidden', parameters: [] }
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: { path: /\/status$/ }, effect: { kind: 'status', status: 403, body } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toContain('failed: 403 MADE_UP')
    expect(writesOf(transcript)).toEqual(['POST  201', `DELETE /${RUNNER} 204`])
  })

  it('is looked up in the list if the response is lost', async () => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onCreation, effect: { kind: 'drop-response' } }) }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Reading the access list again.')
    expect(writesOf(transcript).filter((line) => line.startsWith('POST'))).toHaveLength(1)
    expect(findEntry(transcript.emulator)).toBeUndefined()
  })

  it('is left to post if a lost request may still create it, even if the next one is refused', async () => {
    const body = { error: 403, errorCode: 'FEATURE_UNSUPPORTED', detail: 'not now', reason: 'Forbidden' }
    const transcript = await allowRunner(
      {},
      {
        arrange({ script }) {
          script({ on: onCreation, effect: { kind: 'reset' } })
          script({ on: onCreation, effect: { kind: 'status', status: 403, body } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toContain('FEATURE_UNSUPPORTED')
    expect(undoOf(transcript)).toMatchObject([{ created: false }])
    expect(transcript.post.log).toContain(`Nothing to remove: access list entry ${RUNNER} does not exist.`)
  })

  it('is given up after five server errors', async () => {
    const transcript = await allowRunner(
      {},
      { arrange: ({ script }) => script({ on: onCreation, times: Infinity, effect: { kind: 'status', status: 500 } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(writesOf(transcript).filter((line) => line.startsWith('POST'))).toHaveLength(5)
    expect(messagesOf(transcript)[0]).toContain('500')
  })

  it('is refused without the role, and leaves nothing to undo', async () => {
    const transcript = await allowRunner(
      {},
      {
        arrange({ world }) {
          for (const account of world.serviceAccounts.values()) {
            account.orgRoles = ['ORG_MEMBER']
            account.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }
          }
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)[0]).toMatch(
      /createGroupAccessListEntry failed: 40[13][^]*Project Network Access Manager/
    )
    expect(undoOf(transcript)).toEqual([])
  })
})
