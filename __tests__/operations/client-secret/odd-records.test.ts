// What rotate-client-secret does if the record of the service account shows less, or something else, than usual.
import { describe, expect, it } from '@jest/globals'
import { atlasDate, DAY_MS } from '../../../local/emulator/dates.ts'
import type { Fault, World } from '../../../local/emulator/emulator.ts'
import type { VirtualClock } from '../../support/virtual-clock.ts'
import {
  ACCOUNT,
  changes,
  errorOf,
  rotate,
  SECRET,
  SECRETS,
  secretsIn,
  valueIn,
  writes,
  type RotationScenario
} from './rotation.ts'

const OTHER = 'b'.repeat(24)

/** A secret as Atlas shows it. */
interface Shown {
  readonly id?: string
  readonly createdAt?: string
  readonly expiresAt?: string
  readonly lastUsedAt?: string
  readonly maskedSecretValue?: string
}

/** Shows these secrets from the read with this number on. Those without an ID are the one in use. */
function showing(
  secrets: (daysFromNow: (days: number) => string) => readonly Shown[],
  { read = 0, more = [] as readonly Fault[] } = {}
): RotationScenario {
  return {
    arrange({ script, world }: { script(fault: Fault): void; world: World }, clock: VirtualClock) {
      const daysFromNow = (days: number) => atlasDate(clock.nowMs() + days * DAY_MS)
      const id = secretsIn(world)[0]?.id
      const body = { secrets: secrets(daysFromNow).map((secret) => ({ id, ...secret })) }
      more.forEach(script)
      script({
        on: { method: 'GET', path: ACCOUNT },
        skip: read,
        times: Infinity,
        effect: { kind: 'status', status: 200, body }
      })
    }
  }
}

describe('the secret in use', () => {
  it.each<[what: string, expired: Shown, valid: readonly Shown[]]>([
    ['the only one has expired', { maskedSecretValue: 'mdb_sa_sk_...ator' }, []],
    [
      'it has expired and another one has not',
      { maskedSecretValue: 'mdb_sa_sk_...ator' },
      [{ id: OTHER, maskedSecretValue: 'mdb_sa_sk_...-one' }]
    ]
  ])('is not replaced if by the clock of the runner %s', async (_, expired, valid) => {
    const rotation = await rotate(
      {},
      showing((days) => [
        { ...expired, expiresAt: days(-1) },
        ...valid.map((each) => ({ ...each, expiresAt: days(30) }))
      ])
    )
    expect(errorOf(rotation)).toContain('By the clock of this machine, the secret in use has expired')
    expect(errorOf(rotation)).toContain('Set the clock of the runner.')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
  })

  it('is the only valid one, even if Atlas shows nothing of its value', async () => {
    const rotation = await rotate(
      {},
      showing((days) => [{ expiresAt: days(30) }])
    )
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })
})

describe('nothing is deleted if of two valid secrets', () => {
  it.each<[what: string, inUse: Shown, other: Shown]>([
    ['Atlas shows no value', { createdAt: '2020-01-01T00:00:00Z' }, { createdAt: '2020-02-01T00:00:00Z' }],
    [
      'the unused one has no date',
      { createdAt: '2020-01-01T00:00:00Z', maskedSecretValue: 'mdb_sa_sk_...ator' },
      { maskedSecretValue: 'mdb_sa_sk_...-one' }
    ],
    [
      'the one in use has no date',
      { maskedSecretValue: 'mdb_sa_sk_...ator' },
      { createdAt: '2020-02-01T00:00:00Z', maskedSecretValue: 'mdb_sa_sk_...-one' }
    ]
  ])('%s', async (_, inUse, other) => {
    const rotation = await rotate(
      {},
      showing((days) => [
        { ...inUse, expiresAt: days(30) },
        { ...other, id: OTHER, expiresAt: days(60) }
      ])
    )
    expect(errorOf(rotation)).toContain('has 2 valid secrets, and Atlas keeps two at most')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
  })

  it('without values, the message says which IDs there are, and not which one is in use', async () => {
    const rotation = await rotate(
      {},
      showing((days) => [{ expiresAt: days(30) }, { id: OTHER, expiresAt: days(60) }])
    )
    expect(errorOf(rotation)).toContain(`${OTHER}, never used, expires on `)
    expect(errorOf(rotation)).not.toContain('the one in use')
    expect(errorOf(rotation)).toContain('Find out which one is in use, and delete the other one')
  })
})

describe('if a creation has failed', () => {
  const lost: Fault = { on: { method: 'POST', path: SECRETS }, effect: { kind: 'reset' } }

  it('and Atlas shows another secret without a date in place of the one in use, the error says both', async () => {
    const rotation = await rotate(
      {},
      showing((days) => [{ id: OTHER, expiresAt: days(30) }], { read: 1, more: [lost] })
    )
    expect(errorOf(rotation)).toContain(`Atlas shows a new secret: ${OTHER} (created on an unknown date, never used).`)
    expect(errorOf(rotation)).toContain('Atlas no longer shows the secret in use.')
  })
})

describe('if the record cannot be read after the new secret is in place', () => {
  const unreadable = (...more: Fault[]): RotationScenario => ({
    arrange: ({ script }) =>
      [
        ...more,
        {
          on: { method: 'GET', path: ACCOUNT },
          skip: 1,
          times: Infinity,
          effect: { kind: 'status', status: 500 }
        } as const
      ].forEach(script)
  })

  it('the step is green, and says when the old one expires at the latest', async () => {
    const rotation = await rotate({}, unreadable())
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(rotation.transcript.main.log).toContain('The old one expires within 7 days.')
  })

  it('and the old one cannot be deleted, the error says so', async () => {
    const kept: Fault = { on: { method: 'DELETE' }, times: Infinity, effect: { kind: 'status', status: 500 } }
    const rotation = await rotate({ parameters: `secret-name: ${SECRET}\ndelete-old: true` }, unreadable(kept))
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(errorOf(rotation)).toContain('It expires within 7 days.')
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })
})

it('a dry run with delete-old says that the old secret would be deleted', async () => {
  const rotation = await rotate({ 'dry-run': 'true', parameters: `secret-name: ${SECRET}\ndelete-old: true` })
  expect(rotation.transcript.main.log).toContain(`${secretsIn(rotation.world)[0]?.id}, would be deleted.`)
  expect(changes(rotation)).toEqual([])
})
