// The verdict of check-secret-expiry.
import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../../local/emulator/dates.ts'
import { ending, error, FIRST, gets, ORG_RECORD, respondWith, runCheck, SECOND, second } from './secret-expiry.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { toMinute } from '../../../src/action/report/log-text.ts'

describe('check-secret-expiry', () => {
  it('is met by a secret that expires late, and says when', async () => {
    const secret = ending(90 * DAY_MS + MINUTE_MS)
    const transcript = await runCheck([secret])
    const { main } = transcript
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({
      satisfied: 'true',
      id: FIRST,
      'expires-at': secret.expiresAt,
      status: '200',
      'api-version': '2024-08-05'
    })
    expect(JSON.parse(main.outputs['result'] ?? '')).toMatchObject({
      secrets: [{ id: FIRST, createdAt: secret.createdAt, expiresAt: secret.expiresAt, expired: false }]
    })
    expect(main.log).toContain(
      'Every unexpired client secret of service account pipeline remains valid for 14 d or longer.'
    )
    const later = `in 90 d (${toMinute(Date.parse(secret.expiresAt))})`
    expect(summaryText(main.summary)).toContain(`| Next expiry | ${later} |\n| Minimum | 14 d |`)
    expect(summaryText(main.summary)).toContain(
      'Atlas does not say which one is in use, so every one that has not expired counts'
    )
    expect(summaryText(main.summary)).toContain(`| ID | Expires | Last used | Created |\n| ${FIRST} | ${later} |`)
    expect(gets(transcript)).toEqual([`GET ${ORG_RECORD} 200`])
  })

  it('is not met by one that expires soon, and says what to do', async () => {
    const secret = ending(13 * DAY_MS + 23 * HOUR_MS)
    const transcript = await runCheck([secret])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', id: FIRST, 'expires-at': secret.expiresAt })
    expect(error(transcript)).toBe(
      `Client secret ${FIRST} of service account pipeline expires on ${secret.expiresAt}, in 13 d 23 h: sooner than 14 d.\n` +
        'What to do: Replace it with the operation rotate-client-secret.'
    )
  })

  it.each([
    ['minimum-remaining: 30d', 30 * DAY_MS - SECOND_MS, 1],
    ['minimum-remaining: 30d', 30 * DAY_MS, 0],
    ['minimum-remaining: 1h30m', 90 * MINUTE_MS, 0],
    ['minimum-remaining: 1h30m', 90 * MINUTE_MS - SECOND_MS, 1],
    ['minimum-remaining: 3600', HOUR_MS, 0],
    ['minimum-remaining: 3600', HOUR_MS - SECOND_MS, 1],
    ['', 14 * DAY_MS, 0],
    ['', 14 * DAY_MS - SECOND_MS, 1]
  ])('applies the minimum: "%s" with %i ms left', async (parameters, leftMs, exitCode) => {
    const { main } = await runCheck([ending(leftMs)], parameters)
    expect(main.exitCode).toBe(exitCode)
    expect(main.outputs['satisfied']).toBe(exitCode === 0 ? 'true' : 'false')
  })

  it('lists an expired secret, which does not matter beside a valid one', async () => {
    const { main } = await runCheck([ending(80 * DAY_MS), second(-DAY_MS)])
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', id: FIRST })
    expect(summaryText(main.summary)).toMatch(new RegExp(`\\| ${SECOND} \\| 24 h ago .* \\| never \\|`))
    expect(summaryText(main.summary)).toContain('| Valid secrets | 1 |\n| Expired secrets | 1 |')
  })

  it('is not met if all have expired', async () => {
    const [older, newer] = [ending(-2 * DAY_MS), second(-MINUTE_MS)]
    const transcript = await runCheck([ending(DAY_MS)], '', {
      arrange: respondWith({ name: 'p', secrets: [newer, older] })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(transcript.main.outputs['expires-at']).toBeUndefined()
    expect(error(transcript)).toContain(
      `Every client secret of service account p has expired, the last one on ${newer.expiresAt}.\nWhat to do: `
    )
    expect(error(transcript)).toContain('Create a secret in Atlas')
  })

  it('is not met if one of two valid secrets expires soon, whichever is in use', async () => {
    const secret = second(3 * DAY_MS)
    const transcript = await runCheck([ending(200 * DAY_MS), secret])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', id: SECOND, 'expires-at': secret.expiresAt })
    expect(error(transcript)).toContain(
      'Atlas keeps two secrets at most: delete the one that is no longer in use, with the operation ' +
        'deleteOrgServiceAccountSecret. If the other one expires soon, replace it with the operation rotate-client-secret.'
    )
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('does not fail the step with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await runCheck([ending(DAY_MS)], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('reads and gates in a dry run as well', async () => {
    const dryRun = { inputs: { 'dry-run': 'true' } }
    const late = await runCheck([ending(90 * DAY_MS)], '', dryRun)
    expect(late.main.exitCode).toBe(0)
    expect(gets(late)).toEqual([`GET ${ORG_RECORD} 200`])
    const soon = await runCheck([ending(DAY_MS)], '', dryRun)
    expect(soon.main.exitCode).toBe(1)
  })
})
