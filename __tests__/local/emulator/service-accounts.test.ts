import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { askForToken, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

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

async function codeOf(...call: Parameters<Api>): Promise<string> {
  const answer = await api(...call)
  return `${answer.status} ${String(json(answer).errorCode)}`
}

async function create(list: string, role: string): Promise<Account> {
  return json<Account>(await api('POST', list, { body: { ...common, roles: [role] } }))
}

async function getsToken(clientId: string, secret = ''): Promise<boolean> {
  return (await askForToken(emulator.url, { clientId, secret })).status === 200
}

describe.each(LEVELS)('a service account of the %s', (level, list, role) => {
  it('shows its secret once, and then masked', async () => {
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

  it('rotates its secrets: two at most, the old one lives seven days at most', async () => {
    const { clientId, secrets } = await create(list, role)
    const path = `${list}/${clientId}/secrets`
    const fresh = json<Secret>(await api('POST', path, { body: { secretExpiresAfterHours: 720 } }))
    expect(await codeOf('POST', path, { body: { secretExpiresAfterHours: 720 } })).toBe('400 VALIDATION_ERROR')
    const { secrets: both } = json<Account>(await api('GET', `${list}/${clientId}`))
    expect(both.map(({ expiresAt }) => Date.parse(expiresAt) - clock.nowMs())).toEqual([7 * DAY_MS, 30 * DAY_MS])
    const caller = await signIn(emulator.url, clientId, secrets[0]?.secret)
    expect((await api('DELETE', `${path}/${secrets[0]?.id}`)).status).toBe(204)
    expect(await getsToken(clientId, secrets[0]?.secret)).toBe(false)
    expect((await caller('GET', '/orgs')).status).toBe(200)
    expect(await getsToken(clientId, fresh.secret)).toBe(true)
    clock.advance(30 * DAY_MS)
    expect(await getsToken(clientId, fresh.secret)).toBe(false)
    expect(await codeOf('DELETE', `${path}/${secrets[0]?.id}`)).toBe('404 RESOURCE_NOT_FOUND')
  })

  it('is changed in part', async () => {
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
    expect(await codeOf('POST', list, { body: { ...common, roles: [role], ...change } })).toBe(code)
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

it('deleted from the organization, an account is gone, and its tokens with it', async () => {
  const { clientId, secrets } = await create(ofOrg, 'ORG_MEMBER')
  const caller = await signIn(emulator.url, clientId, secrets[0]?.secret)
  expect((await caller('GET', '/orgs')).status).toBe(200)
  expect((await api('DELETE', `${ofOrg}/${clientId}`)).status).toBe(204)
  expect((await caller('GET', '/orgs')).status).toBe(401)
  expect(await codeOf('GET', `${ofOrg}/${clientId}`)).toBe('404 RESOURCE_NOT_FOUND')
})

it('roles must be of the level', async () => {
  expect(await codeOf('POST', ofOrg, { body: { ...common, roles: ['GROUP_OWNER'] } })).toBe('400 INVALID_ROLE_FOR_ORG')
  expect(await codeOf('POST', ofProject, { body: { ...common, roles: ['ORG_OWNER'] } })).toBe(
    '400 INVALID_ROLE_FOR_GROUP'
  )
})

describe('a project', () => {
  it('reaches the accounts that are assigned to it, and no others', async () => {
    const { clientId } = await create(ofOrg, 'ORG_MEMBER')
    expect(await codeOf('GET', `${ofProject}/${clientId}`)).toBe('404 RESOURCE_NOT_FOUND')
    const roles = ['GROUP_READ_ONLY']
    const invited = await api('POST', `${ofProject}/${clientId}:invite`, { body: { roles } })
    expect(invited.status).toBe(200)
    expect(json(await api('GET', `${ofProject}/${clientId}`))).toMatchObject({ clientId, roles })
    expect(json(await api('GET', `${ofOrg}/${clientId}/groups`))).toMatchObject({
      results: [{ groupId: SAMPLE_PROJECT_ID, roles }]
    })
    expect(json(await api('GET', `/groups/${SAMPLE_EMPTY_PROJECT_ID}/serviceAccounts`)).totalCount).toBe(0)
  })

  it('lets an account go, which stays in the organization with its secrets', async () => {
    const { clientId, secrets } = await create(ofProject, 'GROUP_READ_ONLY')
    expect((await api('DELETE', `${ofProject}/${clientId}`)).status).toBe(204)
    expect((await api('GET', `${ofProject}/${clientId}`)).status).toBe(404)
    expect(json(await api('GET', `${ofOrg}/${clientId}`))).toMatchObject({ roles: ['ORG_MEMBER'] })
    expect(await getsToken(clientId, secrets[0]?.secret)).toBe(true)
  })

  it('lets its owner manage secrets only of accounts without access beyond it', async () => {
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
