import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Fault, type World } from '../../local/emulator/emulator.ts'
import { ACCOUNT, changes, DAY_MS, errorOf, rotate, SECRET, SECRETS, secretsIn, valueIn, writes } from './rotation.ts'

const scripted = (...faults: Fault[]) => ({
  clockRate: 60,
  arrange: ({ script }: { script(fault: Fault): void }) => faults.forEach(script)
})
const status = (status: number, body: object = {}) => ({ kind: 'status', status, body }) as const
const TOKEN = '/api/oauth/token'
const invalid = status(401, { error: 'invalid_client', error_description: 'Invalid credentials provided.' })

const ago = (ms: number) => new Date(Date.now() - ms).toISOString()
/** Another secret beside the one in use, which is a month old. */
const other = (more: object) => (_github: unknown, world: World) => {
  const [current] = secretsIn(world)
  Object.assign(current ?? {}, { createdAt: ago(30 * DAY_MS), expiresAt: ago(-60 * DAY_MS) })
  secretsIn(world).push({
    id: 'bbbbbbbbbbbbbbbbbbbbbbbb',
    secret: 'mdb_sa_sk_the-other-one',
    createdAt: ago(DAY_MS),
    expiresAt: ago(-80 * DAY_MS),
    ...more
  })
}

describe('Atlas refuses', () => {
  it('the secret in use: GitHub is not even asked', async () => {
    const rotation = await rotate({ 'client-secret': 'mdb_sa_sk_one-that-is-gone' })
    expect(errorOf(rotation)).toContain('invalid_client')
    expect(rotation.github.requests).toEqual([])
  })

  it('to show the record: nothing is changed anywhere', async () => {
    const rotation = await rotate(
      {},
      {
        onReady: (_github, { serviceAccounts }) =>
          serviceAccounts.forEach((account) => void (account.orgRoles = ['ORG_MEMBER']))
      }
    )
    expect(errorOf(rotation)).toContain('To renew its secret, the service account must read its own record')
    expect([changes(rotation), rotation.github.requests]).toEqual([[], []])
  })

  it('to make a secret: the one in use stays as it is', async () => {
    const rotation = await rotate(
      {},
      {
        onReady: (_github, { serviceAccounts }) =>
          serviceAccounts.forEach((account) => void (account.orgRoles = ['ORG_READ_ONLY']))
      }
    )
    const { transcript, world, github } = rotation
    expect(errorOf(rotation)).toContain('createOrgServiceAccountSecret')
    expect(errorOf(rotation)).toContain('Organization Owner')
    expect(errorOf(rotation)).not.toContain('deleted again')
    expect(secretsIn(world)).toHaveLength(1)
    expect(writes(rotation)).toHaveLength(1)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.post.annotations).toEqual([])
  })

  it('a life that the organization does not allow', async () => {
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\nexpires-in: 365d` },
      {
        onReady: (_github, { organizations }) =>
          organizations.forEach((each) => void (each.maxServiceAccountSecretValidityInHours = 720))
      }
    )
    expect(errorOf(rotation)).toContain('The organization may allow less than 8760 hours')
  })

  it('the new secret for a moment: it is tried again', async () => {
    const rotation = await rotate(
      {},
      scripted({ on: { method: 'POST', path: TOKEN }, skip: 1, times: 2, effect: invalid })
    )
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(valueIn(rotation.github)).toBe(secretsIn(rotation.world)[1]?.secret)
  })

  it('the new secret for good: it is deleted again, and GitHub keeps the old one', async () => {
    const rotation = await rotate(
      {},
      scripted({ on: { method: 'POST', path: TOKEN }, skip: 1, times: Infinity, effect: invalid })
    )
    const { world, github, transcript } = rotation
    const [old, ...others] = secretsIn(world)
    expect(transcript.main.outputs['status']).toBe('401')
    expect(others).toEqual([])
    expect(errorOf(rotation)).toContain(`The new secret is deleted again. The secret in use ends on ${old?.expiresAt}`)
    expect(writes(rotation)).toHaveLength(1)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.emulator.liveTokens()).toEqual([])
  })

  it('to delete the old one: the new one is in place, which the error says', async () => {
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\ndelete-old: true` },
      scripted({ on: { method: 'DELETE' }, times: 5, effect: status(500) })
    )
    const { world, github, transcript } = rotation
    const [old, made] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(valueIn(github)).toBe(made?.secret)
    expect(errorOf(rotation)).toContain(
      `The new secret is in place and works, but the old one, ${old?.id}, was not deleted`
    )
    expect(errorOf(rotation)).toContain(`It ends on ${old?.expiresAt}.`)
    expect(transcript.post.annotations).toEqual([])
  })

  it('to revoke the tokens of the old one: a warning', async () => {
    const rotation = await rotate(
      { parameters: `secret-name: ${SECRET}\ndelete-old: true` },
      scripted({ on: { path: '/api/oauth/revoke' }, skip: 1, times: 5, effect: status(500) })
    )
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(rotation.transcript.main.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('ends within an hour') }
    ])
  })
})

describe('the answer of Atlas is lost', () => {
  it.each<[string, Fault['effect']]>([
    ['with nothing made', { kind: 'reset' }],
    ['with a secret made', { kind: 'drop-response' }],
    ['in its middle', { kind: 'cut' }]
  ])('%s: what came of it is deleted again', async (_, effect) => {
    const rotation = await rotate({}, scripted({ on: { method: 'POST', path: SECRETS }, effect }))
    const { world, github, transcript } = rotation
    const [old, ...others] = secretsIn(world)
    expect(transcript.main.exitCode).toBe(1)
    expect(others).toEqual([])
    expect(errorOf(rotation)).toContain(effect.kind === 'reset' ? 'No new secret is there' : 'is deleted again')
    expect(errorOf(rotation)).toContain(`The secret in use ends on ${old?.expiresAt}`)
    expect(valueIn(github)).toBe(SAMPLE_CLIENT_SECRET)
    expect(transcript.post.annotations).toEqual([])
  })
})

describe('two live secrets', () => {
  it('are an error that tells them apart', async () => {
    const rotation = await rotate({}, { onReady: other({ lastUsedAt: ago(2 * 3_600_000) }) })
    const [current, used] = secretsIn(rotation.world)
    expect(errorOf(rotation)).toContain('has 2 live secrets, and Atlas keeps two at most')
    expect(errorOf(rotation)).toMatch(new RegExp(`${current?.id} \\(mdb_sa_sk_\\.\\.\\.ator\\)[^;]*: the one in use`))
    expect(errorOf(rotation)).toContain(
      `bbbbbbbbbbbbbbbbbbbbbbbb (mdb_sa_sk_...-one), last used on ${used?.lastUsedAt}, ends on ${used?.expiresAt}`
    )
    expect(errorOf(rotation)).toContain('If nothing uses bbbbbbbbbbbbbbbbbbbbbbbb any more, delete it')
    expect(errorOf(rotation)).toContain('deleteOrgServiceAccountSecret')
    expect([changes(rotation), writes(rotation)]).toEqual([[], []])
  })

  it('of which one was never used and is newer: it was left by a run that died, and is removed', async () => {
    const rotation = await rotate({}, { onReady: other({}) })
    expect(rotation.transcript.main.exitCode).toBe(0)
    expect(changes(rotation)).toEqual([`DELETE ${SECRETS}/bbbbbbbbbbbbbbbbbbbbbbbb 204`, `POST ${SECRETS} 201`])
    expect(rotation.transcript.main.log).toContain('an earlier run made it and did not come to its end')
  })

  it('of which one was never used and is new: perhaps by a run that still goes', async () => {
    const rotation = await rotate({}, { onReady: other({ createdAt: ago(5 * 60_000) }) })
    expect(errorOf(rotation)).toMatch(/it was made (5|4) min[^,]* ago, perhaps by a run that still goes/)
    expect(errorOf(rotation)).toMatch(/Run the job again in (10|9) min/)
    expect(changes(rotation)).toEqual([])
  })

  it.each([
    ['never used, but older than the one in use', { createdAt: ago(300 * DAY_MS) }],
    ['not to be told apart', { secret: 'mdb_sa_sk_another-that-ends-in-emulator' }]
  ])('of which one is %s: nothing is removed', async (_, more) => {
    const rotation = await rotate({}, { onReady: other(more) })
    expect(errorOf(rotation)).toContain('has 2 live secrets')
    expect(changes(rotation)).toEqual([])
  })

  it('of which the one in use is the newer one, as after a rotation', async () => {
    const first = await rotate()
    const rotation = await rotate({}, { after: first })
    const [old, current] = secretsIn(rotation.world)
    expect(errorOf(rotation)).toMatch(new RegExp(`${current?.id} [^;]*: the one in use`))
    expect(errorOf(rotation)).toContain(`If nothing uses ${old?.id} any more`)
    expect(errorOf(rotation)).toContain('Or wait until it ends')
    expect(changes(rotation)).toEqual([])
  })
})

it('is about the service account in use and no other', async () => {
  const rotation = await rotate()
  const paths = rotation.transcript.emulator.requests.map(({ path }) => path).filter((path) => path.includes('/orgs/'))
  expect(ACCOUNT).toContain(SAMPLE_CLIENT_ID)
  expect(paths.filter((path) => !path.startsWith(ACCOUNT))).toEqual([])
})
