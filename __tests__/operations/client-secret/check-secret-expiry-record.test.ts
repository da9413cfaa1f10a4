// The record that check-secret-expiry reads: where, and what it must contain.
import { describe, expect, it } from '@jest/globals'
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import {
  accountOf,
  ending,
  error,
  FIRST,
  gets,
  NOW_MS,
  respondWith,
  runCheck,
  SECOND,
  second
} from './secret-expiry.ts'

const PROJECT_RECORD = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`

describe('check-secret-expiry with a project', () => {
  const inputs = { 'project-id': SAMPLE_PROJECT_ID }
  const projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }

  it.each([SAMPLE_ORG_ID, ''])('reads the record of the project, with org-id "%s"', async (orgId) => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { ...inputs, 'org-id': orgId },
      arrange: (emulator) => void Object.assign(accountOf(emulator), { orgRoles: ['ORG_MEMBER'], projectRoles })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(gets(transcript)).toEqual([`GET ${PROJECT_RECORD} 200`])
  })

  it('names the operation of the project that deletes one of two', async () => {
    const transcript = await runCheck([ending(DAY_MS), second(DAY_MS)], '', {
      inputs,
      arrange: (emulator) => void Object.assign(accountOf(emulator), { projectRoles })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('with the operation deleteGroupServiceAccountSecret.')
  })

  it('says what to do if the service account does not belong to it', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', { inputs })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('getGroupServiceAccount failed: 404 RESOURCE_NOT_FOUND')
    expect(error(transcript)).toMatch(
      /is not assigned to project 5f0{21}2: if it has access, then through its roles in the organization.*, or set org-id/
    )
  })
})

it('check-secret-expiry takes a record without a name, and a secret without a date of creation', async () => {
  const expiresAt = atlasDate(NOW_MS + DAY_MS)
  const transcript = await runCheck([ending(DAY_MS)], '', {
    arrange: respondWith({ secrets: [{ id: FIRST, expiresAt }] })
  })
  expect(error(transcript)).toContain(`Client secret ${FIRST} of the service account expires on ${expiresAt}`)
  expect(transcript.main.summary).toContain('unknown')
})

describe('check-secret-expiry fails, and does not gate,', () => {
  it('if the role to read the record is missing', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { 'on-unmet': 'ignore' },
      arrange: (emulator) => void (accountOf(emulator).orgRoles = ['ORG_MEMBER'])
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toMatch(
      /401 USER_UNAUTHORIZED.*To check when its secrets expire, .* takes Organization Read Only\. .* set project-id to/s
    )
  })

  it.each([
    ['secrets', { clientId: 'mdb_sa_id_0123456789abcdef01234567' }],
    ['secrets', { secrets: null }],
    ['secrets', { secrets: [] }],
    ['attributes', { secrets: ['mdb_sa_sk_...'] }],
    ['id', { secrets: [{ expiresAt: '2099-01-01T00:00:00Z' }] }],
    ['expiresAt', { secrets: [{ id: FIRST }] }],
    ['expiresAt', { secrets: [{ id: FIRST, expiresAt: 4_102_444_800_000 }] }],
    ['date in expiresAt', { secrets: [{ id: FIRST, expiresAt: '9' }] }],
    ['date in expiresAt', { secrets: [{ id: FIRST, expiresAt: '2099-01-01' }] }],
    ['date in expiresAt', { secrets: [{ id: FIRST, expiresAt: '2099-13-01T00:00:00Z' }] }],
    ['date in expiresAt', { secrets: [ending(90 * DAY_MS), { id: SECOND, expiresAt: 'never' }] }]
  ])('on a response without %s: %j', async (missing, body) => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      arrange: respondWith(body),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`getOrgServiceAccount: the response has no ${missing}, so the result`)
  })

  it('on a list', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      arrange: respondWith([]),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain('getOrgServiceAccount: got 200 with a list, not an object.')
  })

  it('without a service account: an access token does not identify one', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { 'client-id': '', 'client-secret': '', 'access-token': 'made-elsewhere' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(
      /^access-token: does not say which .*Give client-id and client-secret .*Nothing was sent to Atlas\.$/s
    )
    expect(transcript.requests).toEqual([])
  })

  it('on invalid inputs, all of which it names before it sends anything', async () => {
    const transcript = await runCheck([], 'minimum-remaining: soon\nminimum: 1d', { inputs: { 'org-id': '' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('parameters.minimum-remaining: takes a duration')
    expect(error(transcript)).toContain('parameters.minimum: ')
    expect(error(transcript)).toContain('org-id: check-secret-expiry needs org-id or project-id.')
    expect(transcript.requests).toEqual([])
  })
})
