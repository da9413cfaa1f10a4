import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, type Clock } from '../../../local/emulator/emulator.ts'

export interface Received {
  status: number
  headers: IncomingHttpHeaders
  bytes: Buffer
  text: string
}

export interface Sent {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

/** Sends one request over a new connection; rejects if the connection breaks. */
export function send(url: string, { method = 'GET', path, headers = {}, body }: Sent): Promise<Received> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(`${url}${path}`, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes, text: bytes.toString('utf8') })
      })
    })
    request.on('error', reject)
    if (body !== undefined) request.setHeader('Content-Length', Buffer.byteLength(body))
    request.end(body)
  })
}

/** Parses a body as what the test expects it to be. */
export function json<Body = Record<string, unknown>>(received: Received): Body {
  return JSON.parse(received.text) as Body
}

/** Status and error code of a response, such as `404 CLUSTER_NOT_FOUND`. */
export async function codeOf(response: Promise<Received>): Promise<string> {
  const received = await response
  return `${received.status} ${String(json(received).errorCode)}`
}

export function basic(clientId: string, secret: string): string {
  return `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}`
}

export function requestToken(
  url: string,
  options: { clientId?: string; secret?: string; body?: string; contentType?: string } = {}
): Promise<Received> {
  const { clientId = SAMPLE_CLIENT_ID, secret = SAMPLE_CLIENT_SECRET } = options
  return send(url, {
    method: 'POST',
    path: '/api/oauth/token',
    headers: {
      Authorization: basic(clientId, secret),
      'Content-Type': options.contentType ?? 'application/x-www-form-urlencoded'
    },
    body: options.body ?? 'grant_type=client_credentials'
  })
}

export type Api = (
  method: string,
  path: string,
  options?: { body?: unknown; version?: string; headers?: Record<string, string> }
) => Promise<Received>

/**
 * Gets a token and returns a function that calls the Admin API. Paths are relative to `/api/atlas/v2`; a string is sent as it
 * is, any other body as JSON.
 */
export async function signIn(url: string, clientId?: string, secret?: string): Promise<Api> {
  const response = await requestToken(url, {
    ...(clientId === undefined ? {} : { clientId }),
    ...(secret === undefined ? {} : { secret })
  })
  const token = json<{ access_token: string }>(response).access_token
  return (method, path, { body, version = '2025-03-12', headers = {} } = {}) =>
    send(url, {
      method,
      path: `/api/atlas/v2${path}`,
      headers: {
        Authorization: `Bearer ${token}`,
        Accept: `application/vnd.atlas.${version}+json`,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
    })
}

/** A clock that stands still until a test advances it. */
export interface TestClock extends Clock {
  /** Moves the clock, and runs the timers that become due in order. */
  advance(ms: number): void
}

export function createTestClock(start = Date.parse('2026-08-10T03:00:00Z')): TestClock {
  let nowMs = start
  const timers = new Set<{ atMs: number; run: () => void }>()

  function next(untilMs: number) {
    const due = [...timers].filter(({ atMs }) => atMs <= untilMs)
    return due.sort((one, other) => one.atMs - other.atMs)[0]
  }

  return {
    nowMs: () => nowMs,
    setTimer(delayMs, run) {
      const timer = { atMs: nowMs + delayMs, run }
      timers.add(timer)
      return () => void timers.delete(timer)
    },
    advance(ms) {
      const untilMs = nowMs + ms
      for (let timer = next(untilMs); timer; timer = next(untilMs)) {
        timers.delete(timer)
        nowMs = timer.atMs
        timer.run()
      }
      nowMs = untilMs
    }
  }
}
