import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createWorld, startEmulator, type Emulator, type World } from '../../../local/emulator/emulator.ts'
import { json, send, signIn, type Api } from './client.ts'

let emulator: Emulator
let world: World
let orgId: string
let projectId: string

beforeEach(async () => {
  world = createWorld()
  orgId = world.addOrganization().id
  projectId = world.addProject({ orgId }).id
  emulator = await startEmulator({ world, callerIp: '198.51.100.7' })
})

afterEach(() => emulator.close())

function signInWith(seed: Omit<Parameters<World['addServiceAccount']>[0], 'orgId'>): Promise<Api> {
  const account = world.addServiceAccount({ orgId, ...seed })
  return signIn(emulator.url, account.clientId, account.secrets[0]?.secret)
}

describe('without a valid token', () => {
  it.each([
    ['no header', {}],
    ['an unknown token', { Authorization: 'Bearer eyJ.eyJ.x' }]
  ])('%s leads to a Digest challenge without X-Error-Code', async (_, headers) => {
    const response = await send(emulator.url, { path: '/api/atlas/v2/orgs', headers })
    expect(response.status).toBe(401)
    expect(response.headers['www-authenticate']).toMatch(/^Digest realm="MMS Public API"/)
    expect(response.headers).not.toHaveProperty('x-error-code')
    expect(response.headers).not.toHaveProperty('ratelimit-limit')
    expect(response.text.replace(/\s+/g, ' ')).toBe(
      '{ "error" : 401, "reason" : "Unauthorized", "detail" : "You are not authorized for this resource.", "errorCode" : "UNEXPECTED_ERROR" }'
    )
  })

  it("the caller's address is not available", async () => {
    expect((await send(emulator.url, { path: '/api/private/ipinfo' })).status).toBe(401)
  })
})

describe('the API access list', () => {
  it('allows every address while it is empty and not required', async () => {
    const api = await signInWith({})
    expect((await api('GET', '/orgs')).status).toBe(200)
  })

  it('allows no address while it is empty and required', async () => {
    const api = await signInWith({})
    const organization = world.organizations.get(orgId)
    if (organization) organization.apiAccessListRequired = true
    const response = await api('GET', '/orgs')
    expect(response.status).toBe(403)
    expect(response.headers['x-error-code']).toBe('ORG_REQUIRES_ACCESS_LIST')
    expect(json(response)).toMatchObject({
      detail: 'This organization requires access through an access list of ip ranges.',
      parameters: ['198.51.100.7']
    })
  })

  it('refuses other addresses, and names them', async () => {
    const api = await signInWith({ accessList: ['203.0.113.0/24'] })
    const response = await api('GET', '/orgs')
    expect(response.status).toBe(403)
    expect(json(response)).toMatchObject({
      detail: 'IP address 198.51.100.7 is not allowed to access this resource.',
      errorCode: 'IP_ADDRESS_NOT_ON_ACCESS_LIST',
      parameters: ['198.51.100.7']
    })
  })

  it('allows the addresses of its blocks, and counts their requests', async () => {
    const api = await signInWith({ accessList: ['198.51.100.0/24'] })
    await api('GET', '/orgs')
    await api('GET', '/orgs')
    const [entry] = [...world.serviceAccounts.values()][0]?.accessList ?? []
    expect(entry).toMatchObject({ requestCount: 2, lastUsedAddress: '198.51.100.7' })
  })

  it("is managed through the API, but does not lose the caller's address", async () => {
    const api = await signInWith({ orgRoles: ['ORG_OWNER'], accessList: ['198.51.100.7'] })
    const clientId = [...world.serviceAccounts.keys()][0] ?? ''
    const path = `/orgs/${orgId}/serviceAccounts/${clientId}/accessList`
    const added = await api('POST', path, { body: [{ ipAddress: '192.0.2.1' }, { cidrBlock: '10.0.0.0/8' }] })
    expect(added.status).toBe(200)
    expect(json(added).totalCount).toBe(3)
    expect((await api('DELETE', `${path}/10.0.0.0%2F8`)).status).toBe(204)
    expect((await api('DELETE', `${path}/192.0.2.1`)).status).toBe(204)
    expect((await api('DELETE', `${path}/192.0.2.1`)).status).toBe(404)
    expect(json(await api('DELETE', `${path}/198.51.100.7`)).errorCode).toBe('CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST')
    expect(json(await api('GET', path)).totalCount).toBe(1)
  })
})

describe('roles', () => {
  it('that are missing lead to 401 and a code of their own', async () => {
    const api = await signInWith({ projectRoles: { [projectId]: ['GROUP_READ_ONLY'] } })
    expect((await api('GET', `/groups/${projectId}`)).status).toBe(200)
    const response = await api('DELETE', `/groups/${projectId}`)
    expect(response.status).toBe(401)
    expect(json(response).errorCode).toBe('USER_UNAUTHORIZED')
  })

  it('suffice if the caller has any one of those required', async () => {
    const user = {
      username: 'app',
      databaseName: 'admin',
      password: 'long-enough',
      roles: [{ roleName: 'read', databaseName: 'shop' }]
    }
    const reader = await signInWith({ projectRoles: { [projectId]: ['GROUP_READ_ONLY'] } })
    const admin = await signInWith({ projectRoles: { [projectId]: ['GROUP_DATABASE_ACCESS_ADMIN'] } })
    expect((await reader('POST', `/groups/${projectId}/databaseUsers`, { body: user })).status).toBe(401)
    expect((await admin('POST', `/groups/${projectId}/databaseUsers`, { body: user })).status).toBe(201)
  })

  it('do not count in another project or organization', async () => {
    const api = await signInWith({})
    const other = world.addOrganization({ name: 'Other' })
    expect(json(await api('GET', `/groups/${projectId}`)).errorCode).toBe('NOT_IN_GROUP')
    expect(json(await api('GET', `/orgs/${other.id}`)).errorCode).toBe('USER_CANNOT_ACCESS_ORG')
    expect(json<{ results: unknown[] }>(await api('GET', '/groups')).results).toEqual([])
  })

  it('for creating a project are those in the organization', async () => {
    const body = { name: 'new', orgId }
    const member = await signInWith({ orgRoles: ['ORG_MEMBER'] })
    expect(json(await member('POST', '/groups', { body }))).toMatchObject({
      error: 401,
      errorCode: 'NOT_ORG_GROUP_CREATOR',
      parameters: [orgId]
    })
    const creator = await signInWith({ orgRoles: ['ORG_GROUP_CREATOR'] })
    const created = json<{ id: string }>(await creator('POST', '/groups', { body }))
    expect((await creator('DELETE', `/groups/${created.id}`)).status).toBe(202)
  })
})

describe('identifiers', () => {
  it.each([
    ['/groups/nonsense', 'INVALID_GROUP_ID'],
    ['/groups/ffffffffffffffffffffffff/clusters', 'GROUP_NOT_FOUND'],
    ['/orgs/nonsense', 'INVALID_ORG_ID'],
    ['/orgs/ffffffffffffffffffffffff/settings', 'ORG_NOT_FOUND']
  ])('%s leads to 404 %s', async (path, code) => {
    const api = await signInWith({ orgRoles: ['ORG_OWNER'] })
    const response = await api('GET', path)
    expect(response.status).toBe(404)
    expect(json(response).errorCode).toBe(code)
  })
})

it('a path that is no operation gets 404', async () => {
  const api = await signInWith({ orgRoles: ['ORG_OWNER'] })
  const response = await api('PUT', `/groups/${projectId}/somewhere`)
  expect(json(response)).toEqual({
    detail: `Cannot find resource /api/atlas/v2/groups/${projectId}/somewhere.`,
    error: 404,
    errorCode: 'RESOURCE_NOT_FOUND',
    parameters: [`/api/atlas/v2/groups/${projectId}/somewhere`],
    reason: 'Not Found'
  })
})
