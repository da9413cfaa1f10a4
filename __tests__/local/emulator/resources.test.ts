import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { codeOf, json, send, signIn, type Api } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

describe('the system status', () => {
  it.each(['', '/'])('is at the root of the API, with %j at its end', async (end) => {
    expect(json(await api('GET', end))).toMatchObject({ appName: expect.any(String), throttling: false })
  })
})

describe('organizations', () => {
  it('are found by the first letters of their names', async () => {
    expect(json(await api('GET', '/orgs?name=exam'))).toMatchObject({
      totalCount: 1,
      results: [{ name: 'Example Org' }]
    })
    expect(json(await api('GET', '/orgs?name=ample')).totalCount).toBe(0)
  })

  it('show in their settings whether an access list is required', async () => {
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/settings`))).toMatchObject({ apiAccessListRequired: false })
  })
})

describe('projects', () => {
  it('are created, found by name, renamed and deleted', async () => {
    const tags = [{ key: 'env', value: 'test' }]
    const created = await api('POST', '/groups', { body: { name: 'My Project', orgId: SAMPLE_ORG_ID, tags } })
    expect(created.status).toBe(201)
    const { id } = json<{ id: string }>(created)
    expect(json(await api('GET', '/groups/byName/My%20Project'))).toMatchObject({ id, tags, clusterCount: 0 })
    expect(json(await api('PATCH', `/groups/${id}`, { body: { name: 'renamed' } }))).toMatchObject({
      name: 'renamed',
      tags
    })
    expect(json(await api('GET', `/orgs/${SAMPLE_ORG_ID}/groups?name=RENA`)).totalCount).toBe(1)
    expect(await api('DELETE', `/groups/${id}`)).toMatchObject({ status: 202, text: '{}' })
    expect(await codeOf(api('GET', '/groups/byName/renamed'))).toBe('404 GROUP_NAME_NOT_FOUND')
  })

  it('need a valid name that is not taken', async () => {
    const name = (text: string) => ({ body: { name: text, orgId: SAMPLE_ORG_ID } })
    expect(await codeOf(api('POST', '/groups', name('shop')))).toBe('409 GROUP_ALREADY_EXISTS')
    expect(await codeOf(api('POST', '/groups', name('a/b')))).toBe('400 INVALID_GROUP_NAME')
  })
})

describe('responses that are not JSON', () => {
  it('logs are compressed, as the media type says', async () => {
    const cluster = json<{ connectionStrings: { standard: string } }>(await api('GET', `${group}/clusters/prod`))
    const host = /\/\/([^:]+):/.exec(cluster.connectionStrings.standard)?.[1] ?? ''
    const path = `${group}/clusters/${host}/logs/mongodb.gz`
    const response = await api('GET', path, { headers: { Accept: 'application/vnd.atlas.2023-02-01+gzip' } })
    expect(response.headers).toMatchObject({
      'content-type': 'application/vnd.atlas.2023-02-01+gzip',
      'content-disposition': `attachment; filename="${host}_mongodb.log.gz"`
    })
    expect(response.headers).not.toHaveProperty('content-encoding')
    const text = gunzipSync(response.bytes).toString()
    expect(text.split('\n')[0]).toContain('Connection accepted')
    expect(response.headers['x-uncompressed-content-length']).toBe(String(text.length))
    expect(await codeOf(api('GET', path))).toBe('406 INVALID_VERSION_DATE')
  })

  it('an invoice is available as CSV', async () => {
    const invoice = [...emulator.world.invoices.keys()][0] ?? ''
    const path = `/orgs/${SAMPLE_ORG_ID}/invoices/${invoice}/csv`
    const response = await api('GET', path, { headers: { Accept: 'application/vnd.atlas.2023-01-01+csv' } })
    expect(response.headers['content-type']).toMatch(/^application\/vnd\.atlas\.2023-01-01\+csv/)
    expect(
      response.text
        .trim()
        .split('\n')
        .map((line) => line.split(',').length)
    ).toEqual([7, 7])
  })
})

it('the search of line items is a GET that needs a body', async () => {
  const invoice = [...emulator.world.invoices.keys()][0] ?? ''
  const path = `/orgs/${SAMPLE_ORG_ID}/invoices/${invoice}/lineItems:search`
  expect((await api('GET', path)).status).toBe(400)
  expect(json(await api('GET', path, { body: {} }))).toMatchObject({
    totalCount: 1,
    results: [{ totalPriceCents: 192 }]
  })
  const filters = { groupIds: ['ffffffffffffffffffffffff'] }
  expect(json(await api('GET', path, { body: { filters } })).totalCount).toBe(0)
})

it('there is nothing outside the API', async () => {
  expect((await send(emulator.url, { path: '/nothing' })).status).toBe(404)
})
