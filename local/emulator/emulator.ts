import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { AtlasError, errorAnswer, type Answer } from './answers.ts'
import { API_ROOT, createAtlasApi, IP_INFO_PATH } from './atlas-api.ts'
import { machineClock, type Clock } from './clock.ts'
import { deliver } from './deliver.ts'
import { createFaultQueue, type Fault } from './faults.ts'
import { createHeldRequests } from './held-requests.ts'
import type { IncomingRequest, RecordedRequest } from './incoming.ts'
import { createOAuthServer, REVOKE_PATH, TOKEN_PATH } from './oauth.ts'
import { sampleWorld } from './sample-world.ts'
import { settle } from './settle.ts'
import { DEFAULT_DURATIONS, DEFAULT_LIMITS, type Durations, type Limits } from './settings.ts'
import { createTokenStore } from './tokens.ts'
import type { World } from './world.ts'

export { machineClock, type Clock } from './clock.ts'
export type { Effect, Fault } from './faults.ts'
export type { RecordedRequest } from './incoming.ts'
export type { World } from './world.ts'
export { createWorld } from './world.ts'
export { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, sampleWorld } from './sample-world.ts'

export interface EmulatorOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  port?: number
  /** Dates, pending states and the delays of faults follow it; default {@link machineClock}. */
  clock?: Clock
  /** The address that Atlas sees the caller at; default 203.0.113.7. */
  callerIp?: string
  /** PEM key and certificate: serve https instead of http. */
  tls?: { key: string; cert: string }
  limits?: Partial<Limits>
  durations?: Partial<Durations>
  /** Default: {@link sampleWorld}. */
  world?: World
}

export interface Emulator {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string
  /** Every request received, in order. */
  readonly requests: RecordedRequest[]
  /** The state; it is brought up to the clock whenever a request arrives. */
  readonly world: World
  /**
   * How many requests the emulator deliberately leaves unanswered at this moment: delayed or stalled by a fault. A test
   * may let time jump while every request in flight is one of these.
   */
  heldRequests(): number
  /** Access tokens that are live at this moment, oldest first. */
  liveTokens(): string[]
  /** Queues a fault. */
  script(fault: Fault): void
  /** Stops listening and ends every connection. */
  close(): Promise<void>
}

/** Starts an Atlas of its own on loopback, over real HTTP. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const clock = options.clock ?? machineClock
  const now = () => clock.nowMs()
  const callerIp = options.callerIp ?? '203.0.113.7'
  const world = options.world ?? sampleWorld({ clock })
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const durations = { ...DEFAULT_DURATIONS, ...options.durations }
  const tokens = createTokenStore({ now, limits })
  const oauth = createOAuthServer({ world, tokens, limits, callerIp, now })
  const api = createAtlasApi({ world, tokens, limits, durations, callerIp, now })
  const faults = createFaultQueue()
  const requests: RecordedRequest[] = []
  const closing = new AbortController()
  const held = createHeldRequests({ clock, signal: closing.signal })
  const scheme = options.tls ? 'https' : 'http'

  function answer(request: IncomingRequest): Answer {
    settle(world, now())
    const { method, pathname } = request
    if (method === 'POST' && pathname === TOKEN_PATH) return oauth.token(request)
    if (method === 'POST' && pathname === REVOKE_PATH) return oauth.revoke(request)
    const isApi = pathname === API_ROOT || pathname.startsWith(`${API_ROOT}/`) || pathname === IP_INFO_PATH
    return isApi ? api.answer(request) : noSuchPage(request)
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const recorded: RecordedRequest = {
      method: message.method ?? '',
      path: message.url ?? '',
      headers: message.headers,
      body: '',
      atMs: now()
    }
    requests.push(recorded)
    const body = await bodyOf(message)
    recorded.body = body.toString('utf8')
    const [pathname = '', query = ''] = recorded.path.split(/\?(.*)/s)
    const request: IncomingRequest = {
      method: recorded.method,
      pathname,
      query: new URLSearchParams(query),
      headers: message.headers,
      body,
      baseUrl: `${scheme}://${message.headers.host ?? `127.0.0.1:${port()}`}`,
      whenAnswered: (callback) => void response.once('close', callback)
    }
    const effect = faults.take(request)
    await deliver(
      {
        response,
        world,
        date: new Date(now()).toUTCString(),
        carryOut: () => answer(request),
        answered: (status) => (recorded.status = status),
        held
      },
      effect
    )
  }

  function listener(message: IncomingMessage, response: ServerResponse): void {
    serve(message, response).catch((error: unknown) => {
      if (closing.signal.aborted || response.headersSent || message.errored) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`Emulator failed: ${String(error)}`)
    })
  }

  const server = options.tls ? createHttpsServer(options.tls, listener) : createHttpServer(listener)
  server.keepAliveTimeout = 60_000
  const port = () => (server.address() as AddressInfo).port
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })

  return {
    url: `${scheme}://127.0.0.1:${port()}`,
    requests,
    world,
    heldRequests: () => held.count(),
    liveTokens: () => tokens.live(),
    script: (fault) => faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function noSuchPage(request: IncomingRequest): Answer {
  const detail = `The emulator serves nothing at ${request.pathname}.`
  return errorAnswer(new AtlasError({ status: 404, code: 'RESOURCE_NOT_FOUND', detail }))
}
