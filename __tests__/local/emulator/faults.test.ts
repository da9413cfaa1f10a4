import { once } from 'node:events'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startEmulator, type Emulator, type Fault } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { json, signIn, type Api } from './client.ts'

const group = `/groups/${SAMPLE_PROJECT_ID}`
const wirePath = `/api/atlas/v2${group}`

let emulator: Emulator
let api: Api

beforeEach(async () => {
  emulator = await startEmulator()
  api = await signIn(emulator.url)
})

afterEach(() => emulator.close())

function script(effect: Fault['effect'], rest: Partial<Fault> = {}): void {
  emulator.script({ on: { path: wirePath }, ...rest, effect })
}

/** Sends the GET with the fault, and returns the response as soon as its headers have arrived. */
async function open(): Promise<IncomingMessage> {
  const authorization = emulator.requests.length > 0 ? await bearer() : ''
  const headers = { Authorization: authorization, Accept: 'application/vnd.atlas.2023-01-01+json' }
  const request = httpRequest(`${emulator.url}${wirePath}`, { headers, agent: false })
  request.end()
  const [response] = (await once(request, 'response')) as [IncomingMessage]
  return response
}

async function bearer(): Promise<string> {
  await api('GET', '/orgs')
  return emulator.requests.at(-1)?.headers.authorization ?? ''
}

/** Reads a body until it ends or breaks off. */
async function drain(response: IncomingMessage): Promise<{ text: string; complete: boolean }> {
  let text = ''
  response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
  response.on('error', () => undefined)
  await new Promise((resolve) => response.once('close', resolve))
  return { text, complete: response.complete }
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise(setImmediate)
}

describe('an effect', () => {
  it('status: the scripted response, as JSON or as plain text', async () => {
    script({ kind: 'status', status: 503, body: { error: 503 }, headers: { 'Retry-After': '7' } })
    script({ kind: 'status', status: 200, body: 'half a {' })
    const first = await api('DELETE', group)
    expect(first).toMatchObject({ status: 503, text: '{"error":503}' })
    expect(first.headers).toMatchObject({ 'content-type': 'application/json', 'retry-after': '7' })
    expect(emulator.world.projects.has(SAMPLE_PROJECT_ID)).toBe(true)
    expect((await api('GET', group)).text).toBe('half a {')
  })

  it('reset: the connection breaks before the first byte', async () => {
    script({ kind: 'reset' })
    await expect(api('GET', group)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(emulator.requests.at(-1)).toMatchObject({ method: 'GET', path: wirePath })
    expect(emulator.requests.at(-1)?.status).toBeUndefined()
  })

  it.each(['length', 'chunked'] as const)('cut: headers and part of the body, framed by %s', async (framing) => {
    const whole = (await api('GET', group)).text
    script({ kind: 'cut', afterBytes: 20, framing })
    const response = await open()
    expect(response.statusCode).toBe(200)
    expect(response.headers['content-length']).toBe(framing === 'length' ? String(whole.length) : undefined)
    expect(response.headers['transfer-encoding']).toBe(framing === 'chunked' ? 'chunked' : undefined)
    expect(await drain(response)).toEqual({ text: whole.slice(0, 20), complete: false })
  })

  it('cut: after the headers, or without a body', async () => {
    script({ kind: 'cut', afterBytes: 0 })
    const response = await open()
    expect(response.statusCode).toBe(200)
    expect(await drain(response)).toEqual({ text: '', complete: false })
    const path = `${group}/accessList/198.51.100.10`
    emulator.script({ on: { method: 'DELETE' }, effect: { kind: 'cut' } })
    expect((await api('DELETE', path)).status).toBe(204)
    expect((await api('GET', path)).status).toBe(404)
  })

  it('stall: headers and some bytes of the body', async () => {
    script({ kind: 'stall', afterBytes: 10 })
    const response = await open()
    const [chunk] = (await once(response, 'data')) as [Buffer]
    expect(chunk).toHaveLength(10)
    expect(response.complete).toBe(false)
    await emulator.close()
    expect((await drain(response)).complete).toBe(false)
  })

  it('stall: headers alone', async () => {
    script({ kind: 'stall', afterBytes: 0 })
    const response = await open()
    expect(response.statusCode).toBe(200)
    await emulator.close()
    expect(await drain(response)).toEqual({ text: '', complete: false })
  })

  it('stall: not even headers', async () => {
    script({ kind: 'stall' })
    const count = emulator.requests.length
    const outcome = api('GET', group).then(
      () => 'responded',
      () => 'broken'
    )
    await until(() => emulator.requests.length > count)
    expect(emulator.requests.at(-1)?.status).toBeUndefined()
    await emulator.close()
    expect(await outcome).toBe('broken')
  })

  it('redirect: to any location, with any status', async () => {
    script({ kind: 'redirect', location: 'https://login.example/' })
    script({ kind: 'redirect', location: '/elsewhere', status: 308 })
    const found = await api('GET', group)
    expect([found.status, found.headers.location]).toEqual([302, 'https://login.example/'])
    const moved = await api('GET', group)
    expect([moved.status, moved.headers.location]).toEqual([308, '/elsewhere'])
  })

  it('html: the page of a captive portal', async () => {
    script({ kind: 'html' })
    const response = await api('GET', group)
    expect(response.status).toBe(200)
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(response.text).toMatch(/^<!DOCTYPE html>/)
  })

  it('drop-response: the request is processed, but gets no response', async () => {
    const path = `${group}/accessList`
    emulator.script({ on: { method: 'POST', path: `/api/atlas/v2${path}` }, effect: { kind: 'drop-response' } })
    await expect(api('POST', path, { body: [{ ipAddress: '192.0.2.1' }] })).rejects.toMatchObject({
      code: 'ECONNRESET'
    })
    expect((await api('GET', `${path}/192.0.2.1`)).status).toBe(200)
    expect((await api('POST', path, { body: [{ ipAddress: '192.0.2.2' }] })).status).toBe(201)
  })

  it('then: the world changes first', async () => {
    script({ kind: 'then', run: (world) => void world.projects.delete(SAMPLE_PROJECT_ID) })
    expect((await api('GET', group)).status).toBe(404)
  })
})

describe('a fault', () => {
  const effect = { kind: 'status', status: 500 } as const

  async function statuses(count: number, method = 'GET'): Promise<number[]> {
    const seen: number[] = []
    for (let index = 0; index < count; index += 1) seen.push((await api(method, group)).status)
    return seen
  }

  it('affects one request, a given number, or all', async () => {
    script(effect)
    expect(await statuses(2)).toEqual([500, 200])
    script(effect, { times: 2 })
    expect(await statuses(3)).toEqual([500, 500, 200])
    script(effect, { times: Infinity })
    expect(await statuses(4)).toEqual([500, 500, 500, 500])
  })

  it('lets the first requests through if it says so', async () => {
    script(effect, { skip: 2 })
    expect(await statuses(4)).toEqual([200, 200, 500, 200])
  })

  it('matches by method and path, exact or as a pattern', async () => {
    emulator.script({ on: { method: 'PATCH', path: wirePath }, effect })
    emulator.script({ on: { path: wirePath.slice(0, -1) }, effect })
    expect(await statuses(1)).toEqual([200])
    emulator.script({ on: { path: /\/groups\/[a-f0-9]+$/g }, effect, times: 2 })
    expect(await statuses(3)).toEqual([500, 500, 200])
  })

  it('applies after the one scripted before it', async () => {
    script(effect)
    script({ kind: 'status', status: 502 })
    expect(await statuses(3)).toEqual([500, 502, 200])
  })
})

it('every request is recorded with the status of its response', async () => {
  await api('PATCH', group, { body: { name: 'näme' } })
  expect(emulator.requests.map(({ method, path, status }) => [method, path, status])).toEqual([
    ['POST', '/api/oauth/token', 200],
    ['PATCH', wirePath, 200]
  ])
  expect(emulator.requests[0]?.body).toBe('grant_type=client_credentials')
  expect(emulator.requests[1]).toMatchObject({
    body: '{"name":"näme"}',
    headers: { 'content-type': 'application/json' }
  })
  expect(json(await api('GET', `${group}?pretty=true`)).name).toBe('näme')
  expect(emulator.requests.at(-1)?.path).toBe(`${wirePath}?pretty=true`)
})
