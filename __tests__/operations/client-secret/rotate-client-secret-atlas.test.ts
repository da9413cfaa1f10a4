// How rotate-client-secret ends when Atlas refuses something, or main is cancelled.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_SECRET, type Fault } from '../../../local/emulator/emulator.ts'
import { ACCOUNT, changes, errorOf, rotate, SECRET, SECRETS, secretsIn, valueIn, writes } from './rotation.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'

const scripted = (...faults: Fault[]) => ({
  arrange: ({ script }: { script(fault: Fault): void }) => faults.forEach(script)
})
const status = (status: number, body: object = {}) => ({ kind: 'status', status, body }) as const
const TOKEN = '/api/oauth/token'
const invalid = status(401, { error: 'invalid_client', error_description: 'Invalid credentials provided.' })
/** Every request for a token with the new secret. */
const withNewSecret = { on: { method: 'POST', path: TOKEN }, skip: 1 } as const
const DELETE_OLD = { parameters: `secret-name: ${SECRET}\ndelete-old: true` }

describe('if Atlas refuses the secret in use', () => {
  it('nothing is sent to GitHub', async () => {
    const rotation = await rotate({ 'client-secret': 'mdb_sa_sk_one-that-is-gone' })
    expect(errorOf(rotation)).toContain('invalid_client')
    expect(rotation.github.requests).toEqual([])
  })
})

describe('if the role is missing', () => {
  const withRole = (role: string) => ({
    arrangeWorld: ({ serviceAccounts }: { serviceAccounts: Map<string, { orgRoles: string[] }> }) =>
      serviceAccounts.forEach((account) => void (account.orgRoles = [role]))
  })

  it('to read the record, nothing is changed anywhere', async () => {
    const rotation = await rotate({}, withRole('ORG_MEMBER'))
    expect(errorOf(rotation)).toContain('To replace its secret, the service account must read its own record')
    expect([changes(rotation), rotation.github.requests]).toEqual([[], []])
  })

  it('to create a secret, the one in use stays as it is', async () => {
    const rotation = await rotate({}, withRole('ORG_READ_ONLY'))
    const { transcript, world, github } = rotation
    expect(errorOf(rotation)).toContain('createOrgServiceAccountSecret')
    expect(errorOf(rotation)).toContain('Organization Owner')
    expect(errorOf(rotation)).not.toContain('deleted again')
    expect(secretsIn(world)).toHaveLength(1)
    expect(writes(rotation)).toHaveLength(1)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.post.annotations).toEqual([])
  })
})

describe('if the organization does not allow so long a validity', () => {
  it('the error says where its limit is', async () => {
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\nexpires-in: 365d` },
      {
        arrangeWorld: ({ organizations }) =>
          organizations.forEach((each) => void (each.maxServiceAccountSecretValidityInHours = 720))
      }
    )
    expect(errorOf(rotation)).toContain('The organization may allow less than 8760 hours')
    expect(rotation.transcript.post.annotations).toEqual([])
  })
})

describe('if Atlas does not accept the new secret', () => {
  it('at first, it is tried again after 5 seconds', async () => {
    const rotation = await rotate({}, scripted({ ...withNewSecret, times: 2, effect: invalid }))
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(rotation.transcript.mainMs).toBe(10_000)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })

  it('at all, it is deleted again, and GitHub keeps the old one', async () => {
    const rotation = await rotate({}, scripted({ ...withNewSecret, times: Infinity, effect: invalid }))
    const { world, github, transcript } = rotation
    const [old, ...others] = secretsIn(world)
    expect(transcript.mainMs).toBe(15_000)
    expect(transcript.main.outputs['status']).toBe('401')
    expect(others).toEqual([])
    expect(errorOf(rotation)).toContain(
      `The new secret was deleted again. The secret in use expires on ${old?.expiresAt}: Atlas shortened its life`
    )
    expect(writes(rotation)).toHaveLength(1)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.emulator.liveTokens()).toEqual([])
    expect(transcript.post.annotations).toEqual([])
  })

  it('and the record cannot be read afterwards, the error still says that it was deleted', async () => {
    const unreadable = { on: { method: 'GET', path: ACCOUNT }, skip: 1, times: 5, effect: status(500) } as const
    const rotation = await rotate({}, scripted({ ...withNewSecret, times: Infinity, effect: invalid }, unreadable))
    expect(secretsIn(rotation.world)).toHaveLength(1)
    expect(errorOf(rotation)).toContain('The new secret was deleted again. The secret in use expires within 7 days')
    expect(rotation.transcript.post.annotations).toEqual([])
  })
})

describe('if the token that has verified the new secret is not revoked', () => {
  it('the rotation goes on, and post revokes it', async () => {
    const rotation = await rotate({}, scripted({ on: { path: '/api/oauth/revoke' }, effect: status(400) }))
    const { transcript, world, github } = rotation
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.annotations).toEqual([])
    expect(valueIn(github)).toBe(secretsIn(world)[1]?.secret)
    const revocations = transcript.requests.filter((line) => line.includes('/oauth/revoke'))
    expect(revocations).toEqual(['400', '200', '200'].map((code) => `POST /api/oauth/revoke ${code}`))
    expect(transcript.emulator.liveTokens()).toEqual([])
  })
})

describe('after the new secret is in GitHub', () => {
  it('an old one that cannot be deleted is an error, which says that the new one is in place', async () => {
    const rotation = await rotate(DELETE_OLD, scripted({ on: { method: 'DELETE' }, times: 5, effect: status(500) }))
    const { world, github, transcript } = rotation
    const [old, created] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(valueIn(github)).toBe(created?.secret)
    expect(errorOf(rotation)).toContain(
      `The new secret is in place and works, but the old one, ${old?.id}, was not deleted`
    )
    expect(errorOf(rotation)).toContain(`It expires on ${old?.expiresAt}.`)
    expect(transcript.post.annotations).toEqual([])
  })

  it('tokens of the old one that cannot be revoked are a warning', async () => {
    const rotation = await rotate(
      DELETE_OLD,
      scripted({ on: { path: '/api/oauth/revoke' }, skip: 1, times: 5, effect: status(500) })
    )
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(rotation.transcript.main.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('which expires within an hour') }
    ])
  })
})

describe('if main is cancelled', () => {
  const cancelled = () => {
    const cancel = new AbortController()
    const stop = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    return { signal: cancel.signal, stop }
  }

  it('while Atlas creates the secret, post warns that there may be one', async () => {
    const { signal, stop } = cancelled()
    const creation = { on: { method: 'POST', path: SECRETS }, effect: { kind: 'then', ms: 2000, run: stop } } as const
    const { transcript, world, github } = await rotate({}, { signal, ...scripted(creation) })
    expect(transcript.main.annotations[0]?.message).toContain('The step was cancelled')
    expect(transcript.post.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('new client secret') }
    ])
    expect(secretsIn(world)).toHaveLength(2)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
  })

  it.each<[what: string, fault: Omit<Fault, 'effect'>, lost: number]>([
    ['a token is requested with the new secret', withNewSecret, 1],
    ['that token is revoked', { on: { path: '/api/oauth/revoke' } }, 0]
  ])('while %s, post deletes it, and GitHub keeps the old one', async (_, fault, lost) => {
    const { signal, stop } = cancelled()
    const verification = { ...fault, effect: { kind: 'then', ms: 2000, run: stop } } as const
    const { transcript, world, github } = await rotate({}, { signal, ...scripted(verification) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.mainMs).toBe(2000)
    expect(transcript.main.annotations[0]?.message).toContain('The step was cancelled')
    expect(transcript.post.log).toContain('Removed new client secret.')
    expect(secretsIn(world).map(({ secret }) => secret)).toEqual([SAMPLE_CLIENT_SECRET])
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    // Only Atlas knows a token whose response was lost.
    expect(transcript.emulator.liveTokens()).toHaveLength(lost)
  })

  it('while GitHub stores the new secret, both secrets stay: GitHub may hold either', async () => {
    const { signal, stop } = cancelled()
    const rotation = await rotate(
      {},
      {
        signal,
        arrange: (_emulator, clock) => void clock.setTimer(20_000, stop),
        arrangeGitHub: ({ script }) =>
          script({ on: { method: 'PUT' }, skip: 1, effect: { kind: 'stall', carriedOut: true } })
      }
    )
    const { world, github } = rotation
    const [old, created] = secretsIn(world)
    expect(errorOf(rotation)).toContain(
      `The step was cancelled (SIGTERM).\nIt is unknown whether GitHub holds the new secret, so both stay: ${created?.id}, ` +
        `which is new, and ${old?.id}, which was in use and expires within 7 days.`
    )
    expect(errorOf(rotation)).toContain(
      'delete the secret that is not in it, with the operation deleteOrgServiceAccountSecret.'
    )
    expect(old?.secret).toBe(SAMPLE_CLIENT_SECRET)
    expect(valueIn(github)).toBe(created?.secret)
    expect(changes(rotation)).toEqual([`POST ${SECRETS} 201`])
  })
})
