import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID, startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, requestToken, signIn, type Api, type TestClock } from './client.ts'

interface Secret {
  id: string
  expiresAt: string
  secret?: string
  maskedSecretValue?: string
}

interface Account {
  clientId: string
  roles: string[]
  secrets: Secret[]
}

const DAY_MS = 86_400_000
const ofOrg = `/orgs/${SAMPLE_ORG_ID}/serviceAccounts`
const ofProject = `/groups/${SAMPLE_PROJECT_ID}/serviceAccounts`
const common = { name: 'nightly', description: 'Nightly job', secretExpiresAfterHours: 24 * 30 }
const LEVELS = [
  ['organization', ofOrg, 'ORG_MEMBER'],
  ['project', ofProject, 'GROUP_OWNER']
] as const

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, limits: { tokenLifetimeSeconds: 40 * 86_400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

async function create(list: string, role: string): Promise<Account> {
  return json<Account>(await api('POST', list, { body: { ...common, roles: [role] } }))
}

async function getsToken(clientId: string, secret = ''): Promise<boolean> {
  return (await requestToken(emulator.url, { clientId, secret })).status === 200
}

describe.each(LEVELS)('a service account of the %s', (level, list, role) => {
  it('shows its secret once, and masked from then on', async () => {
    const created = await api('POST', list, { body: { ...common, roles: [role] } })
    expect(created.status).toBe(201)
    const account = json<Account>(created)
    expect(account).toMatchObject({ name: 'nightly', description: 'Nightly job', roles: [role] })
    expect(account.clientId).toMatch(/^mdb_sa_id_[a-f0-9]{24}$/)
    const [first] = account.secrets
    expect(Date.parse(first?.expiresAt ?? '')).toBe(clock.nowMs() + 30 * DAY_MS)
    expect(await getsToken(account.clientId, first?.secret)).toBe(true)
    const later = await api('GET', `${list}/${account.clientId}`)
    expect(later.text).not.toContain(first?.secret)
    const [masked] = json<Account>(later).secrets
    expect(masked).toMatchObject({
      id: first?.id,
      maskedSecretValue: expect.stringMatching(/^mdb_sa_sk_\.\.\./)
    })
    expect(json(await api('GET', list))).toMatchObject({
      results: expect.arrayContaining([expect.objectContaining({ clientId: account.clientId })])
    })
  })

  it('rotates its secrets: at most two, the old one valid for at most seven days', async () => {
    const { clientId, secrets } = await create(list, role)
    const path = `${list}/${clientId}/secrets`
    const fresh = json<Secret>(await api('POST', path, { body: { secretExpiresAfterHours: 720 } }))
    expect(await codeOf(api('POST', path, { body: { secretExpiresAfterHours: 720 } }))).toBe('400 VALIDATION_ERROR')
    const { secrets: both } = json<Account>(await api('GET', `${list}/${clientId}`))
    expect(both.map(({ expiresAt }) => Date.parse(expiresAt) - clock.nowMs())).toEqual([7 * DAY_MS, 30 * DAY_MS])
    const caller = await signIn(emulator.url, clientId, secrets[0]?.secret)
    expect((await api('DELETE', `${path}/${secrets[0]?.id}`)).status).toBe(204)
    expect(await getsToken(clientId, secrets[0]?.secret)).toBe(false)
    expect((await caller('GET', '/orgs')).status).toBe(200)
    expect(await getsToken(clientId, fresh.secret)).toBe(true)
    clock.advance(30 * DAY_MS)
    expect(await getsToken(clientId, fresh.secret)).toBe(false)
    expect(await codeOf(api('DELETE', `${path}/${secrets[0]?.id}`))).toBe('404 RESOURCE_NOT_FOUND')
  })

  it('is changed only as requested', async () => {
    const { clientId } = await create(list, role)
    expect(json(await api('PATCH', `${list}/${clientId}`, { body: { name: 'daily' } }))).toMatchObject({
      name: 'daily',
      description: 'Nightly job',
      roles: [role]
    })
    const other = level === 'project' ? 'GROUP_READ_ONLY' : 'ORG_OWNER'
    await api('PATCH', `${list}/${clientId}`, { body: { roles: [other] } })
    expect(json(await api('GET', `${list}/${clientId}`))).toMatchObject({ name: 'daily', roles: [other] })
  })

  it.each([
    ['no description', { description: undefined }, '400 MISSING_ATTRIBUTE'],
    ['a name with a slash', { name: 'a/b' }, '400 INVALID_ATTRIBUTE'],
    ['a name of 65 letters', { name: 'n'.repeat(65) }, '400 INVALID_ATTRIBUTE'],
    ['a secret of seven hours', { secretExpiresAfterHours: 7 }, '400 INVALID_ATTRIBUTE'],
    ['no roles', { roles: [] }, '400 INVALID_ATTRIBUTE']
  ])('is refused with %s', async (_, change, code) => {
    const before = emulator.world.serviceAccounts.size
    expect(await codeOf(api('POST', list, { body: { ...common, roles: [role], ...change } }))).toBe(code)
    expect(emulator.world.serviceAccounts.size).toBe(before)
  })

  it('has an access list', async () => {
    const { clientId } = await create(list, role)
    const path = `${list}/${clientId}/accessList`
    const added = await api('POST', path, { body: [{ ipAddress: '192.0.2.1' }, { cidrBlock: '10.0.0.0/8' }] })
    expect(json(added)).toMatchObject({
      totalCount: 2,
      results: [{ ipAddress: '192.0.2.1' }, { cidrBlock: '10.0.0.0/8' }]
    })
    expect((await api('DELETE', `${path}/10.0.0.0%2F8`)).status).toBe(204)
    expect(json(await api('GET', path)).totalCount).toBe(1)
  })
})

it('an account that is deleted from the organization loses its tokens', async () => {
  const { clientId, secrets } = await create(ofOrg, 'ORG_MEMBER')
  const caller = await signIn(emulator.url, clientId, secrets[0]?.secret)
  expect((await caller('GET', '/orgs')).status).toBe(200)
  expect((await api('DELETE', `${ofOrg}/${clientId}`)).status).toBe(204)
  expect((await caller('GET', '/orgs')).status).toBe(401)
  expect(await codeOf(api('GET', `${ofOrg}/${clientId}`))).toBe('404 RESOURCE_NOT_FOUND')
})

it('roles must be those of the organization or the project', async () => {
  expect(await codeOf(api('POST', ofOrg, { body: { ...common, roles: ['GROUP_OWNER'] } }))).toBe(
    '400 INVALID_ROLE_FOR_ORG'
  )
  expect(await codeOf(api('POST', ofProject, { body: { ...common, roles: ['ORG_OWNER'] } }))).toBe(
    '400 INVALID_ROLE_FOR_GROUP'
  )
})

describe('a project', () => {
  it('sees only the accounts that are assigned to it', async () => {
    const { clientId } = await create(ofOrg, 'ORG_MEMBER')
    expect(await codeOf(api('GET', `${ofProject}/${clientId}`))).toBe('404 RESOURCE_NOT_FOUND')
    const roles = ['GROUP_READ_ONLY']
    const invited = await api('POST', `${ofProject}/${clientId}:invite`, { body: { roles } })
    expect(invited.status).toBe(200)
    expect(json(await api('GET', `${ofProject}/${clientId}`))).toMatchObject({ clientId, roles })
    expect(json(await api('GET', `${ofOrg}/${clientId}/groups`))).toMatchObject({
      results: [{ groupId: SAMPLE_PROJECT_ID, roles }]
    })
    expect(json(await api('GET', `/groups/${SAMPLE_EMPTY_PROJECT_ID}/serviceAccounts`)).totalCount).toBe(0)
  })

  it('can remove an account, which stays in the organization with its secrets', async () => {
    const { clientId, secrets } = await create(ofProject, 'GROUP_READ_ONLY')
    expect((await api('DELETE', `${ofProject}/${clientId}`)).status).toBe(204)
    expect((await api('GET', `${ofProject}/${clientId}`)).status).toBe(404)
    expect(json(await api('GET', `${ofOrg}/${clientId}`))).toMatchObject({ roles: ['ORG_MEMBER'] })
    expect(await getsToken(clientId, secrets[0]?.secret)).toBe(true)
  })

  it('lets its owner manage the secrets only of accounts without further access', async () => {
    const { clientId, secrets } = await create(ofProject, 'GROUP_OWNER')
    const owner = await signIn(emulator.url, clientId, secrets[0]?.secret)
    const rotate = () => owner('POST', `${ofProject}/${clientId}/secrets`, { body: { secretExpiresAfterHours: 8 } })
    const rotated = await rotate()
    expect(rotated.status).toBe(201)
    await api('POST', `/groups/${SAMPLE_EMPTY_PROJECT_ID}/serviceAccounts/${clientId}:invite`, {
      body: { roles: ['GROUP_READ_ONLY'] }
    })
    const remove = `${ofProject}/${clientId}/secrets/${json<Secret>(rotated).id}`
    expect((await owner('DELETE', remove)).status).toBe(401)
    expect((await owner('POST', `${ofProject}/${clientId}:invite`, { body: { roles: ['GROUP_OWNER'] } })).status).toBe(
      401
    )
    expect((await api('DELETE', remove)).status).toBe(204)
  })
})

describe('the secrets of a service account', () => {
  const path = `/orgs/${SAMPLE_ORG_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`
  const body = { secretExpiresAfterHours: 24 }

  it('rotate: a new one is shown once, and the old one stays valid for a week', async () => {
    const created = await api('POST', `${path}/secrets`, { body })
    expect(created.status).toBe(201)
    const { secret, expiresAt } = json<{ secret: string; expiresAt: string }>(created)
    expect(Date.parse(expiresAt)).toBe(clock.nowMs() + DAY_MS)
    const account = json<{ secrets: { id: string; expiresAt: string }[] }>(await api('GET', path))
    expect(account.secrets.map((each) => Date.parse(each.expiresAt))).toEqual([
      clock.nowMs() + 7 * DAY_MS,
      clock.nowMs() + DAY_MS
    ])
    expect(JSON.stringify(account)).not.toContain(secret)
    expect((await api('DELETE', `${path}/secrets/${account.secrets[0]?.id}`)).status).toBe(204)
    const again = await signIn(emulator.url, SAMPLE_CLIENT_ID, secret)
    expect((await again('GET', '/orgs')).status).toBe(200)
    clock.advance(DAY_MS)
    await expect(
      signIn(emulator.url, SAMPLE_CLIENT_ID, secret).then((call) => call('GET', '/orgs'))
    ).resolves.toMatchObject({ status: 401 })
  })

  it('are at most two, valid for at least eight hours', async () => {
    expect(await codeOf(api('POST', `${path}/secrets`, { body: { secretExpiresAfterHours: 7 } }))).toBe(
      '400 INVALID_ATTRIBUTE'
    )
    expect((await api('POST', `${path}/secrets`, { body })).status).toBe(201)
    expect((await api('POST', `${path}/secrets`, { body })).status).toBe(400)
  })

  it('belong to an account that is listed with its roles', async () => {
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/serviceAccounts`))).toMatchObject({
      results: [{ clientId: SAMPLE_CLIENT_ID, roles: ['ORG_OWNER'] }]
    })
    expect((await api('GET', `/groups/${SAMPLE_PROJECT_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`)).status).toBe(404)
    const account = emulator.world.serviceAccounts.get(SAMPLE_CLIENT_ID)
    if (account) account.projectRoles[SAMPLE_PROJECT_ID] = ['GROUP_OWNER']
    expect(json(await api('GET', `/groups/${SAMPLE_PROJECT_ID}/serviceAccounts/${SAMPLE_CLIENT_ID}`))).toMatchObject({
      roles: ['GROUP_OWNER']
    })
  })
})
