// An Atlas for tests and trials: OAuth and the Admin API over real HTTP on loopback.
import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createAtlas } from './atlas.ts'
import { machineClock, type Clock } from './clock.ts'
import { deliver } from './deliver.ts'
import { createFaultQueue, type Fault } from './faults.ts'
import type { Felt, Habits } from './habits.ts'
import { createHeldRequests } from './held-requests.ts'
import { toIncoming, type RecordedRequest } from './incoming.ts'
import { DEFAULT_LIMITS, type Limits } from './limits.ts'
import { DEFAULT_DURATIONS, type Durations } from './resources/registry.ts'
import type { WireResponse } from './responses.ts'
import { sampleWorld } from './sample-world.ts'
import { STATE_PATH } from './state.ts'
import type { World } from './world.ts'

export { machineClock, type Clock } from './clock.ts'
export type { Effect, Fault } from './faults.ts'
export type { Felt, Habits, Write } from './habits.ts'
export type { RecordedRequest } from './incoming.ts'
export type { World } from './world.ts'
export { createWorld } from './world.ts'
export { SAMPLE_CLIENT_ID, SAMPLE_CLIENT_SECRET, sampleWorld } from './sample-world.ts'

export interface EmulatorOptions {
  /** Port on 127.0.0.1; 0, the default, takes any free one. */
  port?: number
  /** Dates, pending states and the delays of faults follow it; default {@link machineClock}. */
  clock?: Clock
  /** The address that every request seems to come from; default 203.0.113.7. */
  callerIp?: string
  /** PEM key and certificate, to serve https instead of http. */
  tls?: { key: string; cert: string }
  limits?: Partial<Limits>
  durations?: Partial<Durations>
  /** Default: none. */
  habits?: Habits
  /** Called with each response before it is sent, unless a fault replaces it. */
  onResponse?: (request: RecordedRequest, response: WireResponse) => void
  /** Default: {@link sampleWorld}. */
  world?: World
  /** What `/emulator/state` names it by, so that whoever started it recognizes it. */
  identity?: string
}

export interface Emulator {
  /** `http://127.0.0.1:PORT`, without a trailing slash. */
  readonly url: string
  /** Every request received, in order. */
  readonly requests: RecordedRequest[]
  /** The state. Changes that are due are applied when the next request arrives. */
  readonly world: World
  /**
   * How many requests the emulator deliberately leaves unanswered at this moment: delayed or stalled by a fault. A test
   * may let time jump while every request in flight is one of these.
   */
  heldRequests(): number
  /** Access tokens that are valid at this moment, oldest first. */
  liveTokens(): string[]
  /** How often requests have met a habit: without any, a test of habits proves nothing. */
  feltHabits(): Felt
  /** Adds a fault to the queue. */
  script(fault: Fault): void
  /** Stops listening and closes every connection. */
  close(): Promise<void>
}

/** Starts an emulated Atlas on 127.0.0.1. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { clock = machineClock, callerIp = '203.0.113.7', world = sampleWorld({ clock }), habits = {}, tls } = options
  const now = () => clock.nowMs()
  const limits = { ...DEFAULT_LIMITS, ...options.limits }
  const durations = { ...DEFAULT_DURATIONS, ...options.durations }
  const faults = createFaultQueue()
  const closing = new AbortController()
  const held = createHeldRequests({ clock, signal: closing.signal })
  const requests: RecordedRequest[] = []
  const about = () => describeSelf(options, requests)
  const atlas = createAtlas({ world, limits, durations, habits, callerIp, now, about })

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = message
    const recorded: RecordedRequest = { method, path: url, headers, body: '', atMs: now() }
    requests.push(recorded)
    const body = await buffer(message)
    recorded.body = body.toString('utf8')
    const request = toIncoming({ message, response, body, scheme: tls ? 'https' : 'http' })
    const exchange = {
      response,
      world,
      date: new Date(now()).toUTCString(),
      held,
      respond() {
        const wire = atlas.respond(request)
        options.onResponse?.(recorded, wire)
        return wire
      },
      onStatus: (status: number) => void (recorded.status = status)
    }
    await deliver(exchange, faults.take(request))
  }

  function listener(message: IncomingMessage, response: ServerResponse): void {
    serve(message, response).catch((error: unknown) => {
      if (closing.signal.aborted || response.headersSent || message.errored) response.destroy()
      else response.writeHead(500, { 'Content-Type': 'text/plain' }).end(`Emulator failed: ${String(error)}`)
    })
  }

  const server = tls ? createHttpsServer(tls, listener) : createHttpServer(listener)
  server.keepAliveTimeout = 60_000
  await listen(server, options.port ?? 0)
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    world,
    heldRequests: () => held.count(),
    liveTokens: () => atlas.liveTokens(),
    feltHabits: () => atlas.feltHabits(),
    script: (fault) => faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        closing.abort()
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function describeSelf({ identity }: EmulatorOptions, received: readonly RecordedRequest[]) {
  const requests = received.filter(({ path }) => path !== STATE_PATH).length
  return { ...(identity === undefined ? {} : { identity }), requests }
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
}
