// What rotate-client-secret does with a service account that has two valid secrets, the most that Atlas keeps.
import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../local/emulator/dates.ts'
import type { World } from '../../../local/emulator/emulator.ts'
import type { SecretRecord } from '../../../local/emulator/resources/service-accounts.ts'
import { changes, errorOf, rotate, SECRETS, secretsIn, writes } from './rotation.ts'

const OTHER = 'bbbbbbbbbbbbbbbbbbbbbbbb'

/** Adds a secret, a day old and never used unless said otherwise, beside the one in use, which is a month old. */
const beside = (secret: Partial<SecretRecord> & { ageMs?: number; usedMs?: number } = {}) => ({
  arrangeWorld(world: World, nowMs: number) {
    const { ageMs = DAY_MS, usedMs, ...more } = secret
    const ago = (ms: number) => new Date(nowMs - ms).toISOString()
    secretsIn(world).push({
      id: OTHER,
      secret: 'mdb_sa_sk_the-other-one',
      createdAt: ago(ageMs),
      expiresAt: ago(-80 * DAY_MS),
      ...(usedMs === undefined ? {} : { lastUsedAt: ago(usedMs) }),
      ...more
    })
  }
})

describe('rotate-client-secret with two valid secrets', () => {
  it('fails if both are used, and tells them apart', async () => {
    const rotation = await rotate({}, beside({ usedMs: 2 * HOUR_MS }))
    const [current, used] = secretsIn(rotation.world)
    expect(errorOf(rotation)).toContain('has 2 valid secrets, and Atlas keeps two at most')
    expect(errorOf(rotation)).toMatch(new RegExp(`${current?.id} \\(mdb_sa_sk_\\.\\.\\.ator\\)[^;]*: the one in use`))
    expect(errorOf(rotation)).toContain(
      `${OTHER} (mdb_sa_sk_...-one), last used on ${used?.lastUsedAt}, expires on ${used?.expiresAt}`
    )
    expect(errorOf(rotation)).toContain(`If nothing uses ${OTHER} any more, delete it`)
    expect(errorOf(rotation)).toContain('deleteOrgServiceAccountSecret')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
  })

  it('deletes one that is newer and was never used: an interrupted run left it', async () => {
    const rotation = await rotate({}, beside())
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(changes(rotation)).toEqual([`DELETE ${SECRETS}/${OTHER} 204`, `POST ${SECRETS} 201`])
    expect(rotation.transcript.main.log).toContain('an interrupted run created it, and it was never used')
  })

  it.each([
    [15 * MINUTE_MS - 1000, 1],
    [15 * MINUTE_MS, 0]
  ])('deletes such a one only after 15 minutes: %i ms', async (ageMs, exitCode) => {
    const rotation = await rotate({}, beside({ ageMs }))
    expect(rotation.transcript.main.exitCode).toBe(exitCode)
    expect(changes(rotation).filter((line) => line.startsWith('DELETE'))).toHaveLength(1 - exitCode)
  })

  it('fails if such a one is newer than that: its run may be in progress', async () => {
    const rotation = await rotate({}, beside({ ageMs: 5 * MINUTE_MS }))
    expect(errorOf(rotation)).toContain('it was created 5 min ago, perhaps by a run that is still in progress')
    expect(errorOf(rotation)).toContain('Run the job again in 10 min')
    expect(changes(rotation)).toEqual([])
  })

  it.each([
    ['never used, but older than the one in use', { ageMs: 300 * DAY_MS }],
    ['masked like the one in use', { secret: 'mdb_sa_sk_another-that-ends-in-emulator' }]
  ])('deletes nothing if one is %s', async (_, more) => {
    const rotation = await rotate({}, beside(more))
    expect(errorOf(rotation)).toContain('has 2 valid secrets')
    expect(changes(rotation)).toEqual([])
  })

  it('fails if the one in use is the newer one, as after a rotation', async () => {
    const first = await rotate()
    const rotation = await rotate({}, { after: first })
    const [old, current] = secretsIn(rotation.world)
    expect(errorOf(rotation)).toMatch(new RegExp(`${current?.id} [^;]*: the one in use`))
    expect(errorOf(rotation)).toContain(`If nothing uses ${old?.id} any more`)
    expect(errorOf(rotation)).toContain('Or wait until it expires')
    expect(changes(rotation)).toEqual([])
  })
})
