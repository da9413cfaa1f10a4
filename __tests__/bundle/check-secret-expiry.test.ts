import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../local/emulator/dates.ts'
import { answer, ending, error, FIRST, gets, OF_ORG, other, runCheck, SECOND } from './secret-expiry.ts'

describe('check-secret-expiry', () => {
  it('is met by a secret that ends late, and tells when', async () => {
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
    expect(main.summary).toContain(`| Next end | ${secret.expiresAt}, in 90 d |\n| Must live on for | 14 d |`)
    expect(main.summary).toContain('Atlas does not tell which one is in use, so each that has not expired counts')
    expect(main.summary).toMatch(
      new RegExp(`\\| ${FIRST} \\| ${secret.createdAt} \\| \\d{4}-\\S+Z \\| ${secret.expiresAt} \\| 90 d \\|`)
    )
    expect(gets(transcript)).toEqual([`GET ${OF_ORG} 200`])
  })

  it('is not met by one that ends soon, and names the cure', async () => {
    const secret = ending(13 * DAY_MS + 23 * HOUR_MS)
    const transcript = await runCheck([secret])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', id: FIRST, 'expires-at': secret.expiresAt })
    expect(error(transcript)).toBe(
      `Client secret ${FIRST} of service account pipeline ends on ${secret.expiresAt}, in 13 d 22 h: sooner than 14 d.\n` +
        'What to do: Renew it by the operation rotate-client-secret.'
    )
  })

  it.each([
    ['minimum-remaining: 30d', 29 * DAY_MS, 1],
    ['minimum-remaining: 30d', 31 * DAY_MS, 0],
    ['minimum-remaining: 1h30m', 2 * HOUR_MS, 0],
    ['minimum-remaining: 1h30m', HOUR_MS, 1],
    ['minimum-remaining: 3600', 61 * MINUTE_MS, 0],
    ['', 14 * DAY_MS + MINUTE_MS, 0],
    ['', 14 * DAY_MS, 1]
  ])('takes what must remain: "%s" with %i ms left', async (parameters, leftMs, exitCode) => {
    const { main } = await runCheck([ending(leftMs)], parameters)
    expect(main.exitCode).toBe(exitCode)
    expect(main.outputs['satisfied']).toBe(exitCode === 0 ? 'true' : 'false')
  })

  it('lists an expired one, which closes nothing beside a live one', async () => {
    const { main } = await runCheck([ending(80 * DAY_MS), other(-DAY_MS)])
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', id: FIRST })
    expect(main.summary).toMatch(new RegExp(`\\| ${SECOND} \\| \\S+ \\| never \\| \\S+ \\| expired \\|`))
    expect(main.summary).toContain('| Live secrets | 1 |\n| Expired secrets | 1 |')
  })

  it('is not met where all have expired', async () => {
    const [older, newer] = [ending(-2 * DAY_MS), other(-MINUTE_MS)]
    const transcript = await runCheck([ending(DAY_MS)], '', { arrange: answer({ name: 'p', secrets: [newer, older] }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(transcript.main.outputs['expires-at']).toBeUndefined()
    expect(error(transcript)).toContain(
      `Every client secret of service account p has expired, the last one on ${newer.expiresAt}.\nWhat to do: `
    )
    expect(error(transcript)).toContain('Make a new secret in Atlas')
  })

  it('is not met where one of two live ones ends soon, whichever is in use', async () => {
    const secret = other(3 * DAY_MS)
    const transcript = await runCheck([ending(200 * DAY_MS), secret])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', id: SECOND, 'expires-at': secret.expiresAt })
    expect(error(transcript)).toContain(
      'Atlas keeps two secrets at most: delete the one that is no longer in use, by the operation ' +
        'deleteOrgServiceAccountSecret; if what is left ends soon, renew it by the operation rotate-client-secret.'
    )
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('lets it pass with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await runCheck([ending(DAY_MS)], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('reads as ever in a dry run, which closes the gate as well', async () => {
    const dryRun = { inputs: { 'dry-run': 'true' } }
    const late = await runCheck([ending(90 * DAY_MS)], '', dryRun)
    expect(late.main.exitCode).toBe(0)
    expect(gets(late)).toEqual([`GET ${OF_ORG} 200`])
    const soon = await runCheck([ending(DAY_MS)], '', dryRun)
    expect(soon.main.exitCode).toBe(1)
  })
})
