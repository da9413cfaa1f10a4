import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../../local/emulator/emulator.ts'
import { facts } from '../../../../local/emulator/generic/facts.ts'
import { allRoutes, findRoute } from '../../../../local/emulator/generic/routes.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import { codeOf, json, signIn, type Api } from '../client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`
const containers = `${group}/containers`
const container = { atlasCidrBlock: '10.8.0.0/21', providerName: 'AWS', regionName: 'US_EAST_1' }

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('the members of a collection', () => {
  it('are created, listed, changed and removed', async () => {
    const created = await api('POST', containers, { body: container })
    expect(created.status).toBe(200)
    expect(created.headers['content-type']).toBe('application/vnd.atlas.2023-01-01+json;charset=utf-8')
    const { id } = json<{ id: string }>(created)
    expect(json(created)).toMatchObject({
      ...container,
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      provisioned: false
    })
    expect(json(await api('GET', `${containers}?providerName=AWS`))).toMatchObject({ totalCount: 1, results: [{ id }] })
    expect(json(await api('GET', `${containers}?providerName=GCP`))).toMatchObject({ totalCount: 0 })
    expect(json(await api('GET', `${containers}/all`))).toMatchObject({ results: [{ id }] })
    const body = { ...container, regionName: 'EU_WEST_1' }
    expect(json(await api('PATCH', `${containers}/${id}`, { body }))).toMatchObject({ id, regionName: 'EU_WEST_1' })
    expect(await api('DELETE', `${containers}/${id}`)).toMatchObject({ status: 204, text: '' })
    expect(await codeOf(api('GET', `${containers}/${id}`))).toBe('404 CLOUD_PROVIDER_CONTAINER_NOT_FOUND')
  })

  it('are removed with their project', async () => {
    const { id } = emulator.world.addProject({ orgId: SAMPLE_ORG_ID })
    await api('POST', `/groups/${id}/containers`, { body: container })
    expect(emulator.world.things.size).toBe(1)
    await api('DELETE', `/groups/${id}`)
    expect(emulator.world.things.size).toBe(0)
  })

  it('need what their path is below', async () => {
    expect(await codeOf(api('GET', `${group}/clusters/none/onlineArchives`))).toBe('404 CLUSTER_NOT_FOUND')
    expect(await codeOf(api('GET', `${group}/streams/none/connections`))).toBe('404 RESOURCE_NOT_FOUND')
    expect(await codeOf(api('GET', '/groups/ffffffffffffffffffffffff/peers'))).toBe('404 GROUP_NOT_FOUND')
  })

  it('are there from the start if only Atlas makes them', async () => {
    const { results } = json<{ results: { id: string }[] }>(await api('GET', `${group}/events`))
    const [event] = results
    expect(json(await api('GET', `${group}/events/${event?.id}`))).toMatchObject({ id: event?.id })
    expect(await codeOf(api('GET', `${group}/events/ffffffffffffffffffffffff`))).toBe('404 EVENT_NOT_FOUND')
  })

  it('do not show what is only ever sent', async () => {
    const body = { type: 'PAGER_DUTY', serviceKey: 'secret', region: 'US' }
    await api('POST', `${group}/integrations/PAGER_DUTY`, { body })
    const response = await api('GET', `${group}/integrations/PAGER_DUTY`)
    expect(json(response)).toMatchObject({ type: 'PAGER_DUTY', region: 'US' })
  })
})

describe('a single thing', () => {
  it('exists from the start, and keeps what it is given', async () => {
    const path = `${group}/settings`
    expect((await api('GET', path)).status).toBe(200)
    await api('PATCH', path, { body: { isDataExplorerEnabled: false } })
    expect(json(await api('GET', path))).toMatchObject({ isDataExplorerEnabled: false })
  })

  it('does not exist before the operation that creates it', async () => {
    const path = `${group}/clusters/prod/outageSimulation`
    expect((await api('GET', path)).status).toBe(404)
    const outageFilters = [{ cloudProvider: 'AWS', regionName: 'US_EAST_1', type: 'REGION' }]
    expect((await api('POST', path, { body: { outageFilters } })).status).toBe(200)
    expect(json(await api('GET', path))).toMatchObject({ clusterName: 'prod', outageFilters })
    await api('DELETE', path)
    expect((await api('GET', path)).status).toBe(404)
  })

  it('that a resource reads shows the changes of an operation that it lacks', async () => {
    const path = `/orgs/${SAMPLE_ORG_ID}/settings`
    await api('PATCH', path, { body: { multiFactorAuthRequired: true, securityContact: 'ann@example.com' } })
    expect(json(await api('GET', path))).toMatchObject({
      multiFactorAuthRequired: true,
      securityContact: 'ann@example.com',
      apiAccessListRequired: false
    })
  })
})

describe('requests', () => {
  it('with a method that a path does not have get 405', async () => {
    const response = await api('PUT', containers, { body: {} })
    expect(response.status).toBe(405)
    expect(response.headers.allow).toBe('GET, POST')
    expect(json(response)).toMatchObject({ errorCode: 'UNEXPECTED_ERROR', parameters: null })
  })

  it('with HEAD get the headers of GET', async () => {
    const response = await api('HEAD', group)
    expect(response).toMatchObject({ status: 200, text: '' })
    expect(Number(response.headers['content-length'])).toBeGreaterThan(100)
  })

  it('that ask for an envelope get one', async () => {
    expect(json(await api('GET', `${group}?envelope=true`))).toMatchObject({ status: 200, content: { name: 'shop' } })
    expect(json(await api('GET', `/groups?envelope=true`))).toMatchObject({ status: 200, totalCount: 2 })
  })

  it('need the query parameters that the document requires', async () => {
    expect(await codeOf(api('GET', containers))).toBe('400 MISSING_QUERY_PARAMETER')
    expect(await codeOf(api('GET', `${containers}?providerName=X`))).toBe('400 INVALID_QUERY_PARAMETER')
  })

  it('need one of the roles of the document', async () => {
    const { clientId, secret } = { clientId: 'mdb_sa_id_111111111111111111111111', secret: 'mdb_sa_sk_reader' }
    emulator.world.addServiceAccount({
      orgId: SAMPLE_ORG_ID,
      clientId,
      secret,
      projectRoles: { [SAMPLE_PROJECT_ID]: ['GROUP_READ_ONLY'] }
    })
    const reader = await signIn(emulator.url, clientId, secret)
    expect((await reader('GET', `${containers}?providerName=AWS`)).status).toBe(200)
    expect(await codeOf(reader('POST', containers, { body: container }))).toBe('401 USER_UNAUTHORIZED')
  })
})

it('every operation of the document is the one that its path leads to', () => {
  const operations = Object.entries(facts().operations)
  expect(operations).toHaveLength(540)
  const found = operations.map(
    ([, { method, path }]) => findRoute(method, path.replace(/\{\w+\}/g, '1'))?.route.operationId
  )
  expect(found).toEqual(operations.map(([id]) => id))
})

it('every operation responds, and says what is missing', async () => {
  const statuses = new Map<string, number>()
  for (const { operationId, method, path, versions } of allRoutes()) {
    const { version = '', formats = ['json'] } = versions.at(-1) ?? {}
    const concrete = path
      .replace('/api/atlas/v2', '')
      .replace('{groupId}', SAMPLE_PROJECT_ID)
      .replace('{orgId}', SAMPLE_ORG_ID)
      .replace(/\{\w+\}/g, 'prod')
    const { status } = await api(method, concrete, {
      headers: { Accept: `application/vnd.atlas.${version}+${formats[0]}` }
    })
    statuses.set(operationId, status)
  }
  expect([...statuses].filter(([, status]) => status >= 500)).toEqual([])
  expect([...statuses].filter(([, status]) => status < 300).length).toBeGreaterThan(150)
})
