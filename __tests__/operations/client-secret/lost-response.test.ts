// What rotate-client-secret does if it never learns whether Atlas created the secret.
import { describe, expect, it } from '@jest/globals'
import { DAY_MS, HOUR_MS } from '../../../local/emulator/dates.ts'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Fault, type World } from '../../../local/emulator/emulator.ts'
import type { SecretRecord } from '../../../local/emulator/resources/service-accounts.ts'
import {
  ACCOUNT,
  changes,
  errorOf,
  rotate,
  SECRETS,
  secretsIn,
  valueIn,
  type Rotation,
  type RotationScenario
} from './rotation.ts'

const creation = { method: 'POST', path: SECRETS } as const
/** The second read of the record, after the creation has failed. */
const secondRead = { on: { method: 'GET', path: ACCOUNT }, skip: 1 } as const
const scripted = (...faults: Fault[]): RotationScenario => ({
  arrange: ({ script }) => faults.forEach(script)
})
const deletions = (rotation: Rotation) => changes(rotation).filter((line) => line.startsWith('DELETE'))

/** Expects the step to fail with the secret in use unchanged in GitHub, and nothing left for post. */
function expectFailed(rotation: Rotation): void {
  const { transcript, github } = rotation
  expect(transcript.main.exitCode).toBe(1)
  expect(transcript.main.annotations[0]?.title).toBe('MongoDB Atlas: No valid response')
  expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
  expect(transcript.post.annotations).toEqual([])
}

describe('if the response to the creation of a secret is lost', () => {
  it('and Atlas shows no new secret, the error says so', async () => {
    const rotation = await rotate({}, scripted({ on: creation, effect: { kind: 'reset' } }))
    const [old, ...others] = secretsIn(rotation.world)
    expectFailed(rotation)
    expect(others).toEqual([])
    expect(errorOf(rotation)).toContain(`Atlas shows no new secret. The secret in use expires on ${old?.expiresAt}.`)
  })

  it.each<[string, Fault['effect']]>([
    ['before it arrives', { kind: 'drop-response' }],
    ['halfway', { kind: 'cut' }]
  ])('%s, the new secret is named and not deleted, and a rotation an hour later deletes it', async (_, effect) => {
    const rotation = await rotate({}, scripted({ on: creation, effect }))
    const [old, created] = secretsIn(rotation.world)
    expectFailed(rotation)
    expect(deletions(rotation)).toEqual([])
    expect(errorOf(rotation)).toContain(`${created?.id} (created on ${created?.createdAt}, never used)`)
    expect(errorOf(rotation)).toContain('this step or somebody else created it, so it was not deleted')
    expect(errorOf(rotation)).toContain(`The secret in use expires on ${old?.expiresAt}`)
    expect(errorOf(rotation)).toContain('delete it with the operation deleteOrgServiceAccountSecret')

    const next = await rotate({}, { after: rotation, laterMs: HOUR_MS })
    expect(next.transcript.main.exitCode).toBe(0)
    expect(deletions(next)).toEqual([`DELETE ${SECRETS}/${created?.id} 204`])
  })

  it.each<[string, Partial<SecretRecord>, string]>([
    ['has just created', {}, 'never used'],
    ['has created and used', { lastUsedAt: '2030-01-02T03:04:05Z' }, 'last used on 2030-01-02T03:04:05Z']
  ])('a secret that somebody else %s meanwhile is not deleted', async (_, more, used) => {
    const theirs: SecretRecord = {
      id: 'c'.repeat(24),
      secret: 'mdb_sa_sk_made-by-somebody-else',
      createdAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + 90 * DAY_MS).toISOString(),
      ...more
    }
    const run = (world: World) => void secretsIn(world).push(theirs)
    const rotation = await rotate(
      {},
      scripted({ on: creation, effect: { kind: 'reset' } }, { ...secondRead, effect: { kind: 'then', run } })
    )
    expectFailed(rotation)
    expect(secretsIn(rotation.world)).toContain(theirs)
    expect(deletions(rotation)).toEqual([])
    expect(errorOf(rotation)).toContain(`${theirs.id} (created on ${theirs.createdAt}, ${used})`)
  })

  it('and the secrets cannot be read, the error says how to look, and post warns', async () => {
    const unavailable = { kind: 'status', status: 500 } as const
    const rotation = await rotate(
      {},
      scripted({ on: creation, effect: { kind: 'drop-response' } }, { ...secondRead, times: 5, effect: unavailable })
    )
    expect(rotation.transcript.main.exitCode).toBe(1)
    expect(deletions(rotation)).toEqual([])
    expect(errorOf(rotation)).toMatch(/It is unknown whether Atlas created a secret: .*500.*getOrgServiceAccount/s)
    expect(rotation.transcript.post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('new client secret') }
    ])
  })
})

describe('if the response to the creation of a secret is incomplete', () => {
  const id = 'd'.repeat(24)
  const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
  const respond = (body: object) => ({ on: creation, effect: { kind: 'status', status: 201, headers, body } }) as const

  it('the secret with the ID in it is deleted, and no other', async () => {
    const rotation = await rotate({}, scripted(respond({ id, secret: 'mdb_sa_sk_without-an-end' })))
    expectFailed(rotation)
    expect(deletions(rotation)).toEqual([`DELETE ${SECRETS}/${id} 404`])
    expect(errorOf(rotation)).toContain('The new secret was deleted again.')
  })

  it('and has no value, the secret with the ID in it is deleted: nobody can use it', async () => {
    const rotation = await rotate({}, scripted(respond({ id, expiresAt: '2099-01-01T00:00:00Z' })))
    expectFailed(rotation)
    expect(deletions(rotation)).toEqual([`DELETE ${SECRETS}/${id} 404`])
  })

  it.each<[what: string, effect: Fault['effect']]>([
    ['a proxy', { kind: 'html', status: 404 }],
    [
      'Atlas for the service account',
      {
        kind: 'status',
        status: 404,
        body: { error: 404, errorCode: 'RESOURCE_NOT_FOUND', detail: 'No.', parameters: [SAMPLE_CLIENT_ID] }
      }
    ]
  ])('the secret counts as deleted only if Atlas says so of it, and not after a 404 of %s', async (_, effect) => {
    const deletion = { on: { method: 'DELETE', path: `${SECRETS}/${id}` }, times: Infinity, effect } as const
    const rotation = await rotate({}, scripted(respond({ id, secret: 'mdb_sa_sk_without-an-end' }), deletion))
    expect(errorOf(rotation)).toContain(`The new secret ${id} may still exist, because deleting it failed as well`)
    expect(rotation.transcript.post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('Could not remove new client secret') }
    ])
  })

  it('and has no ID, nothing is deleted', async () => {
    const rotation = await rotate({}, scripted(respond({ secret: 'mdb_sa_sk_without-an-id' })))
    expectFailed(rotation)
    expect(deletions(rotation)).toEqual([])
  })
})
