import { createPrivateKey, X509Certificate } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, createTestClock, json, signIn, type Api, type TestClock } from './client.ts'

const DAY_MS = 86_400_000
const users = `/groups/${SAMPLE_PROJECT_ID}/databaseUsers`
const customRoles = `/groups/${SAMPLE_PROJECT_ID}/customDBRoles/roles`
const roles = [{ roleName: 'read', databaseName: 'shop' }]

let emulator: Emulator
let api: Api
let clock: TestClock

beforeEach(async () => {
  clock = createTestClock()
  emulator = await startEmulator({ clock, limits: { tokenLifetimeSeconds: 800 * 86_400 } })
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

function inMs(ms: number): string {
  return new Date(clock.nowMs() + ms).toISOString()
}

describe('changing a database user', () => {
  it('changes only the given attributes, and takes a while to reach the clusters', async () => {
    const scopes = [{ name: 'prod', type: 'CLUSTER' }]
    await api('POST', users, {
      body: { username: 'ci', databaseName: 'admin', password: 'long-enough', roles, scopes }
    })
    clock.advance(20_000)
    const response = await api('PATCH', `${users}/admin/ci`, {
      body: { description: 'pipeline', password: 'longer-yet' }
    })
    expect(response.status).toBe(200)
    expect(json(response)).toMatchObject({ username: 'ci', roles, scopes, description: 'pipeline' })
    expect(response.text).not.toContain('longer-yet')
    const status = `/groups/${SAMPLE_PROJECT_ID}/clusters/prod/status`
    expect(json(await api('GET', status))).toEqual({ changeStatus: 'PENDING' })
    const other = [{ roleName: 'readWrite', databaseName: 'shop' }]
    await api('PATCH', `${users}/admin/ci`, { body: { roles: other } })
    expect(json(await api('GET', `${users}/admin/ci`))).toMatchObject({ roles: other, description: 'pipeline' })
  })

  it.each([
    ['another name', { username: 'other' }, '409 DATABASE_USERNAME_CANNOT_BE_CHANGED'],
    ['another database', { databaseName: '$external' }, '409 DATABASE_NAME_CANNOT_BE_CHANGED'],
    ['another authentication', { x509Type: 'MANAGED' }, '409 AUTH_TYPE_CANNOT_BE_CHANGED'],
    ['an end', { deleteAfterDate: '2026-08-11T00:00:00Z' }, '400 PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY'],
    ['a short password', { password: 'short' }, '400 WEAK_PASSWORD'],
    ['another project', { groupId: 'ffffffffffffffffffffffff' }, '400 GROUP_MISMATCH'],
    ['a role without a database', { roles: [{ roleName: 'read' }] }, '400 MISSING_ATTRIBUTE']
  ])('is refused with %s', async (_, body, code) => {
    expect(await codeOf(api('PATCH', `${users}/admin/app`, { body }))).toBe(code)
  })

  it('changes the date of a temporary user', async () => {
    const body = {
      username: 'ci',
      databaseName: 'admin',
      password: 'long-enough',
      roles,
      deleteAfterDate: inMs(DAY_MS)
    }
    await api('POST', users, { body })
    expect((await api('PATCH', `${users}/admin/ci`, { body: { deleteAfterDate: inMs(2 * DAY_MS) } })).status).toBe(200)
    clock.advance(DAY_MS)
    expect((await api('GET', `${users}/admin/ci`)).status).toBe(200)
    clock.advance(DAY_MS)
    expect((await api('GET', `${users}/admin/ci`)).status).toBe(404)
    expect(await codeOf(api('PATCH', `${users}/admin/ci`, { body: { roles } }))).toBe('404 USERNAME_NOT_FOUND')
  })
})

describe('the certificates of a database user', () => {
  beforeEach(async () => {
    await api('POST', users, { body: { username: 'CN=job', databaseName: '$external', x509Type: 'MANAGED', roles } })
  })

  it('are created as plain text, certificate and private key, although the media type says JSON', async () => {
    const response = await api('POST', `${users}/CN%3Djob/certs`, { body: { monthsUntilExpiration: 24 } })
    expect(response.status).toBe(201)
    expect(response.headers['content-type']).toBe('application/vnd.atlas.2023-01-01+json;charset=utf-8')
    const pem = response.text
    expect(pem).toMatch(/^-----BEGIN CERTIFICATE-----\n[^\r"]+\n-----END PRIVATE KEY-----\n$/)
    const certificate = new X509Certificate(pem)
    expect(certificate.subject).toBe('CN=job')
    expect(Date.parse(certificate.validFrom)).toBe(clock.nowMs())
    expect(Date.parse(certificate.validTo)).toBe(Date.parse('2028-08-10T03:00:00Z'))
    expect(certificate.checkPrivateKey(createPrivateKey(pem))).toBe(true)
    expect(certificate.verify(certificate.publicKey)).toBe(true)
  })

  it('are listed without keys as long as they are valid, by default three months', async () => {
    await api('POST', `${users}/CN%3Djob/certs`, { body: {} })
    const listed = await api('GET', `${users}/CN%3Djob/certs`)
    expect(json(listed)).toMatchObject({
      totalCount: 1,
      results: [{ subject: 'CN=job', notAfter: '2026-11-10T03:00:00Z', groupId: SAMPLE_PROJECT_ID }]
    })
    expect(listed.text).toContain('"_id":2558523591213958694,')
    expect(listed.text).not.toContain('PRIVATE KEY')
    clock.advance(92 * DAY_MS)
    expect(json(await api('GET', `${users}/CN%3Djob/certs`)).totalCount).toBe(0)
  })

  it.each([
    ['more than two years', 'CN%3Djob', { monthsUntilExpiration: 25 }, '400 CERT_EXPIRY_CANNOT_EXCEED_TWO_YEARS'],
    ['no time at all', 'CN%3Djob', { monthsUntilExpiration: 0 }, '400 INVALID_ATTRIBUTE'],
    ['a user with a password', 'app', {}, '400 USER_NOT_MANAGED_X509'],
    ['an unknown user', 'nobody', {}, '404 USERNAME_NOT_FOUND']
  ])('are refused for %s', async (_, name, body, code) => {
    expect(await codeOf(api('POST', `${users}/${name}/certs`, { body }))).toBe(code)
  })

  it('need the role Project Owner', async () => {
    const projectRoles = { [SAMPLE_PROJECT_ID]: ['GROUP_DATABASE_ACCESS_ADMIN'] }
    const [org] = emulator.world.organizations.keys()
    const account = emulator.world.addServiceAccount({ orgId: org ?? '', projectRoles })
    const admin = await signIn(emulator.url, account.clientId, account.secrets[0]?.secret)
    expect((await admin('POST', `${users}/CN%3Djob/certs`, { body: {} })).status).toBe(401)
    expect((await admin('PATCH', `${users}/admin/app`, { body: { roles } })).status).toBe(200)
  })
})

describe('custom roles', () => {
  const actions = [{ action: 'FIND', resources: [{ db: 'shop', collection: '' }] }]
  const body = { roleName: 'auditor', actions }

  it('are created, read, listed, changed and deleted', async () => {
    const created = await api('POST', customRoles, { body })
    expect(created.status).toBe(202)
    expect(json(created)).toEqual({ ...body, inheritedRoles: [] })
    const inheritedRoles = [{ db: 'admin', role: 'read' }]
    expect(json(await api('PATCH', `${customRoles}/auditor`, { body: { inheritedRoles } }))).toEqual({
      ...body,
      inheritedRoles
    })
    expect(json(await api('GET', customRoles))).toEqual([{ ...body, inheritedRoles }])
    expect((await api('DELETE', `${customRoles}/auditor`)).status).toBe(204)
    expect(await codeOf(api('GET', `${customRoles}/auditor`))).toBe('404 ATLAS_CUSTOM_ROLE_NOT_FOUND')
  })

  it.each([
    ['the name of another', {}, '409 ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS'],
    ['a name with a space', { roleName: 'the auditor' }, '400 ATLAS_CUSTOM_ROLE_INVALID_NAME'],
    ['the name of a built-in one', { roleName: 'readWrite' }, '400 ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED'],
    ['no permission', { roleName: 'idle', actions: [] }, '400 ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS'],
    [
      'itself as its parent',
      { roleName: 'loop', inheritedRoles: [{ db: 'admin', role: 'loop' }] },
      '400 ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL'
    ]
  ])('are refused with %s', async (_, change, code) => {
    await api('POST', customRoles, { body })
    expect(await codeOf(api('POST', customRoles, { body: { ...body, ...change } }))).toBe(code)
  })

  it('cannot be deleted while a user or a role has no other', async () => {
    await api('POST', customRoles, { body })
    const only = [{ roleName: 'auditor', databaseName: 'admin' }]
    await api('POST', users, { body: { username: 'ci', databaseName: 'admin', password: 'long-enough', roles: only } })
    expect(await codeOf(api('DELETE', `${customRoles}/auditor`))).toBe('409 ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS')
    await api('PATCH', `${users}/admin/ci`, { body: { roles: [...only, ...roles] } })
    const heir = { roleName: 'heir', inheritedRoles: [{ db: 'admin', role: 'auditor' }] }
    await api('POST', customRoles, { body: heir })
    expect(await codeOf(api('DELETE', `${customRoles}/auditor`))).toBe('409 ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES')
    await api('DELETE', `${customRoles}/heir`)
    expect((await api('DELETE', `${customRoles}/auditor`)).status).toBe(204)
  })
})
