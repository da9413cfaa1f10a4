// The warning of other operations about a client secret that expires soon.
import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS } from '../../../local/emulator/dates.ts'
import type { SecretRecord } from '../../../local/emulator/resources/service-accounts.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Scenario } from '../../support/scenario.ts'
import { accountOf, ending, FIRST, respondWith, runAtNow } from './secret-expiry.ts'
import { summaryText } from '../../../local/summary-text.ts'

const inOrg = { 'org-id': SAMPLE_ORG_ID, parameters: 'roles: ORG_OWNER' }
const inProject = {
  operation: 'verify-project-access',
  'project-id': SAMPLE_PROJECT_ID,
  parameters: 'roles: GROUP_READ_ONLY'
}

/** Runs an operation with a service account that has this one secret. */
const run = (inputs: Record<string, string>, secret: SecretRecord, arrange?: Scenario['arrange']) =>
  runAtNow({
    with: inputs,
    arrange(emulator, clock) {
      const account = accountOf(emulator)
      account.projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }
      account.secrets = [secret]
      arrange?.(emulator, clock)
    }
  })

describe('a client secret that expires soon', () => {
  const soon = ending(3 * DAY_MS + HOUR_MS)

  it.each([
    ['verify-org-access', inOrg],
    ['verify-project-access', inProject]
  ])('is a warning of %s, at the cost of no request', async (_, inputs) => {
    const before = await run(inputs, ending(90 * DAY_MS))
    expect(before.main.exitCode).toBe(0)
    expect(before.main.annotations).toEqual([])
    expect(summaryText(before.main.summary)).not.toContain('Warning')

    const after = await run(inputs, soon)
    expect(after.main.exitCode).toBe(0)
    const message =
      `Client secret ${FIRST} of the service account expires on ${soon.expiresAt}, in 3 d 1 h. ` +
      'Replace it with the operation rotate-client-secret.'
    expect(after.main.annotations).toEqual([expect.objectContaining({ level: 'warning', message })])
    expect(summaryText(after.main.summary)).toContain(`Warning: ${message}`)
    expect(after.requests).toEqual(before.requests)
    expect(after.requests).toHaveLength(4)
  })

  it.each([
    ['verify-org-access', inOrg],
    ['verify-project-access', inProject]
  ])('is not looked for by %s without roles', async (_, inputs) => {
    const { main, requests } = await run({ ...inputs, parameters: '' }, soon)
    expect(main.annotations).toEqual([])
    expect(requests).toHaveLength(3)
    expect(requests.filter((line) => line.includes('serviceAccounts'))).toEqual([])
  })

  it('gives no warning and no error if its record cannot be parsed', async () => {
    const record = { roles: ['ORG_OWNER'], secrets: [{ id: 'a', expiresAt: 'someday' }] }
    const { main } = await run(inOrg, soon, respondWith(record))
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([])
  })
})
