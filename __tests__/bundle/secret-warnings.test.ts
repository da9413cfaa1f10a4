import { describe, expect, it } from '@jest/globals'
import { atlasDate, DAY_MS, HOUR_MS } from '../../local/emulator/dates.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { accountOf, answer } from './secret-expiry.ts'
import { runScenario, type Scenario } from './transcript.ts'

describe('a client secret that ends soon', () => {
  const inOrg = { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: ORG_OWNER' }
  const inProject = {
    operation: 'verify-project-access',
    'project-id': SAMPLE_PROJECT_ID,
    parameters: 'roles: GROUP_READ_ONLY'
  }
  const expiresAt = atlasDate(Date.now() + 3 * DAY_MS + HOUR_MS)

  /** The only secret ends then, 90 days from now where nothing is given. */
  const run = (inputs: Record<string, string>, end?: string, arrange?: Scenario['arrange']) =>
    runScenario({
      with: inputs,
      arrange(emulator) {
        const found = accountOf(emulator)
        found.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }
        for (const secret of found.secrets) secret.expiresAt = end ?? secret.expiresAt
        arrange?.(emulator)
      }
    })

  it.each([
    ['verify-org-access', inOrg],
    ['verify-project-access', inProject]
  ])('is warned of by %s, which costs no request', async (_, inputs) => {
    const late = await run(inputs)
    expect(late.main.exitCode).toBe(0)
    expect(late.main.annotations).toEqual([])
    expect(late.main.summary).not.toContain('Warning')

    const soon = await run(inputs, expiresAt)
    expect(soon.main.exitCode).toBe(0)
    expect(soon.main.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(
          `^Client secret [0-9a-f]{24} of the service account ends on ${expiresAt}, in 3 d( 1 h)?\\. ` +
            'Renew it by the operation rotate-client-secret\\.$'
        ) as unknown
      })
    ])
    expect(soon.main.summary).toMatch(new RegExp(`\\*\\*Warning:\\*\\* Client secret .* ends on ${expiresAt}`))
    expect(soon.requests).toEqual(late.requests)
    expect(soon.requests).toHaveLength(4)
  })

  it.each([
    ['verify-org-access', inOrg],
    ['verify-project-access', inProject]
  ])('is not looked for by %s without roles', async (_, inputs) => {
    const { main, requests } = await run({ ...inputs, parameters: '' }, expiresAt)
    expect(main.annotations).toEqual([])
    expect(requests).toHaveLength(3)
    expect(requests.filter((line) => line.includes('serviceAccounts'))).toEqual([])
  })

  it('in a record that cannot be read gives no warning, and no error', async () => {
    const { main } = await run(
      inOrg,
      undefined,
      answer({ roles: ['ORG_OWNER'], secrets: [{ id: 'a', expiresAt: 'someday' }] })
    )
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([])
  })
})
