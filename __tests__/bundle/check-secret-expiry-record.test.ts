import { describe, expect, it } from '@jest/globals'
import { DAY_MS } from '../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { accountOf, answer, ending, error, FIRST, gets, other, runCheck, SECOND } from './secret-expiry.ts'

const OF_PROJECT = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`

describe('with a project', () => {
  const inputs = { 'project-id': SAMPLE_PROJECT_ID }
  const projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }

  it.each([SAMPLE_ORG_ID, ''])('reads the record of the project, with org-id "%s"', async (orgId) => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { ...inputs, 'org-id': orgId },
      arrange: (emulator) => void Object.assign(accountOf(emulator), { orgRoles: ['ORG_MEMBER'], projectRoles })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(gets(transcript)).toEqual([`GET ${OF_PROJECT} 200`])
  })

  it('names the operation of the project that deletes one of two', async () => {
    const transcript = await runCheck([ending(DAY_MS), other(DAY_MS)], '', {
      inputs,
      arrange: (emulator) => void Object.assign(accountOf(emulator), { projectRoles })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('by the operation deleteGroupServiceAccountSecret;')
  })

  it('says what to do where the service account does not belong to it', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', { inputs })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('getGroupServiceAccount failed: 404 RESOURCE_NOT_FOUND')
    expect(error(transcript)).toMatch(
      /must read its own record in project 5f0{21}2: that takes Project Read Only\. Give it that role, or name its org/
    )
  })
})

describe('what the record cannot tell', () => {
  it('takes a role that is missing', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { 'on-unmet': 'ignore' },
      arrange: (emulator) => void (accountOf(emulator).orgRoles = ['ORG_MEMBER'])
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toMatch(
      /401 USER_UNAUTHORIZED.*To check when its secrets end, .* takes Organization Read Only\. .* set project-id to/s
    )
  })

  it.each([
    ['attributes', []],
    ['secrets', {}],
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
  ])('is an error for an answer without %s: %j', async (missing, body) => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      arrange: answer(body),
      inputs: { 'on-unmet': 'ignore' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`getOrgServiceAccount: the response has no ${missing}, so the result`)
  })

  it('needs to know the service account, which a token made elsewhere does not tell', async () => {
    const transcript = await runCheck([ending(90 * DAY_MS)], '', {
      inputs: { 'client-id': '', 'client-secret': '', 'access-token': 'made-elsewhere' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(
      /^access-token: was made elsewhere .*Give client-id and client-secret .*Nothing was sent to Atlas\.$/s
    )
    expect(transcript.requests).toEqual([])
  })

  it('says everything that is wrong with the inputs at once, and sends nothing', async () => {
    const transcript = await runCheck([], 'minimum-remaining: soon\nminimum: 1d', { inputs: { 'org-id': '' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('parameters.minimum-remaining: takes a duration')
    expect(error(transcript)).toContain('parameters.minimum: ')
    expect(error(transcript)).toContain('org-id: check-secret-expiry needs org-id or project-id.')
    expect(transcript.requests).toEqual([])
  })
})
