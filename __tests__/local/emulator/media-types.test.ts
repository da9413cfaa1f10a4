import { afterEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Clock, type Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { createTestClock, json, send, signIn, type Api } from './client.ts'

let emulator: Emulator
const clusters = `/groups/${SAMPLE_PROJECT_ID}/clusters`

async function start(clock?: Clock): Promise<Api> {
  emulator = await startEmulator(clock ? { clock } : {})
  return signIn(emulator.url)
}

afterEach(() => emulator.close())

describe('version resolution', () => {
  it.each([
    ['2023-01-01', '2023-01-01'],
    ['2023-02-01', '2023-02-01'],
    ['2024-05-30', '2023-02-01'],
    ['2024-08-05', '2024-08-05'],
    ['2025-03-12', '2024-08-05']
  ])('resolves %s to the newest version up to it, %s', async (requested, resolved) => {
    const api = await start()
    const response = await api('GET', clusters, { version: requested })
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toBe(`application/vnd.atlas.${resolved}+json;charset=utf-8`)
  })

  it.each([
    ['no version', 'application/json'],
    ['any type', '*/*'],
    ['a date before the first version', 'application/vnd.atlas.2022-12-31+json'],
    ['a date that is none', 'application/vnd.atlas.2024-13-45+json'],
    ['a malformed version', 'application/vnd.atlas.latest+json'],
    ['preview where there is none', 'application/vnd.atlas.preview+json'],
    ['a format that is not offered', 'application/vnd.atlas.2024-08-05+csv']
  ])('responds with 406 to %s', async (_, accept) => {
    const api = await start()
    const response = await api('GET', clusters, { headers: { Accept: accept } })
    expect(response.status).toBe(406)
    expect(response.headers['content-type']).toBe('application/json')
    expect(response.headers['x-error-code']).toBe('INVALID_VERSION_DATE')
    expect(json(response)).toEqual({
      detail: 'Invalid accept header or version date.',
      error: 406,
      errorCode: 'INVALID_VERSION_DATE',
      parameters: [],
      reason: 'Not Acceptable'
    })
  })

  it('chooses preview only by name', async () => {
    const api = await start()
    const path = `/orgs/${SAMPLE_ORG_ID}/maintenanceSettings`
    expect((await api('GET', path)).status).toBe(406)
    const response = await api('GET', path, { version: 'preview' })
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toBe('application/vnd.atlas.preview+json;charset=utf-8')
  })

  it('announces the end of a deprecated version in the recorded format', async () => {
    const api = await start()
    const old = await api('GET', clusters, { version: '2023-02-01' })
    expect(old.headers.deprecation).toBe('Mon, 5 Aug 2024 00:00:00 GMT')
    expect(old.headers.sunset).toBe('Thu, 1 Jul 2027 00:00:00 GMT')
    const current = await api('GET', clusters)
    expect(current.headers).not.toHaveProperty('deprecation')
    expect(current.headers).not.toHaveProperty('sunset')
  })

  it('responds with 410 from the day of the sunset on', async () => {
    const clock = createTestClock(Date.parse('2027-06-30T23:59:59Z'))
    const api = await start(clock)
    expect((await api('GET', clusters, { version: '2023-02-01' })).status).toBe(200)
    clock.advance(1_000)
    const response = await api('GET', clusters, { version: '2023-02-01' })
    const path = `api/atlas/v2${clusters}`
    expect(response.status).toBe(410)
    expect(json(response)).toMatchObject({
      detail: `Version 2023-02-01 of ${path} is no longer available.`,
      errorCode: 'VERSION_GONE',
      parameters: ['2023-02-01', path]
    })
    expect((await api('GET', clusters)).status).toBe(200)
  })

  it('serves public resources without a token, but not without a version', async () => {
    await start()
    const path = '/api/atlas/v2/unauth/controlPlaneIPAddresses'
    const headers = { Accept: 'application/vnd.atlas.2023-11-15+json' }
    expect((await send(emulator.url, { path, headers })).status).toBe(200)
    expect((await send(emulator.url, { path })).status).toBe(406)
  })
})

describe('request bodies', () => {
  const body = { name: 'new', orgId: SAMPLE_ORG_ID }

  it.each(['application/json', 'application/json; charset=utf-8', 'application/vnd.atlas.2023-01-01+json'])(
    'are read as %s',
    async (type) => {
      const api = await start()
      expect((await api('POST', '/groups', { body, headers: { 'Content-Type': type } })).status).toBe(201)
    }
  )

  it('of another media type get 415, and those with a malformed version 406', async () => {
    const api = await start()
    expect((await api('POST', '/groups', { body, headers: { 'Content-Type': 'text/plain' } })).status).toBe(415)
    const type = 'application/vnd.atlas.soon+json'
    expect((await api('POST', '/groups', { body, headers: { 'Content-Type': type } })).status).toBe(406)
  })

  it('must be JSON with the required attributes', async () => {
    const api = await start()
    const broken = await api('POST', '/groups', { body: '{"name":' })
    expect(json(broken)).toMatchObject({ error: 400, errorCode: 'MALFORMED_JSON' })
    expect(json(await api('POST', '/groups', { body: { name: 'new' } }))).toMatchObject({
      errorCode: 'MISSING_ATTRIBUTE',
      parameters: ['orgId']
    })
    expect(json(await api('POST', '/groups', { body: [] }))).toMatchObject({ errorCode: 'INVALID_JSON' })
    const typed = await api('POST', '/groups', { body: { name: 7, orgId: SAMPLE_ORG_ID } })
    expect(json(typed)).toMatchObject({ errorCode: 'INVALID_JSON_ATTRIBUTE', parameters: ['name'] })
  })
})
