// Puts a response on the wire, as it is or as a fault wants it.
import { STATUS_CODES, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import type { Effect } from './faults.ts'
import type { HeldRequests } from './held-requests.ts'
import { jsonResponse, type WireResponse } from './responses.ts'
import type { World } from './world.ts'

export interface Exchange {
  response: ServerResponse
  world: World
  /** Value of the `Date` header. */
  date: string
  held: HeldRequests
  /** Processes the request and returns the normal response. */
  respond: () => WireResponse
  /** Called with the status as soon as the status line is sent. */
  onStatus: (status: number) => void
}

/** Responds to one request, normally or with the effect of a fault. */
export async function deliver(exchange: Exchange, effect: Effect | undefined): Promise<void> {
  if (effect === undefined) {
    send(exchange, exchange.respond())
    return
  }
  switch (effect.kind) {
    case 'status':
      send(exchange, scriptedResponse(effect))
      return
    case 'redirect':
      send(exchange, { status: effect.status ?? 302, headers: { Location: effect.location }, body: Buffer.alloc(0) })
      return
    case 'html':
      send(exchange, webPage(effect.status ?? 200))
      return
    case 'delay': {
      const wire = exchange.respond()
      await exchange.held.delay(exchange.response, effect.ms)
      send(exchange, wire)
      return
    }
    case 'then':
      if (effect.ms !== undefined) await exchange.held.delay(exchange.response, effect.ms)
      effect.run(exchange.world)
      send(exchange, exchange.respond())
      return
    case 'reset':
      resetConnection(exchange)
      return
    case 'drop-response':
      exchange.respond()
      resetConnection(exchange)
      return
    case 'cut': {
      const wire = exchange.respond()
      const bytes = effect.afterBytes ?? Math.floor(wire.body.length / 2)
      sendStart(exchange, wire, bytes, effect.framing)
      exchange.response.socket?.destroySoon()
      return
    }
    case 'drip':
      await drip(exchange, exchange.respond(), effect.ms)
      return
    case 'raw':
      exchange.response.socket?.end(effect.bytes)
      return
    case 'stall': {
      const wire = exchange.respond()
      if (effect.afterBytes !== undefined) sendStart(exchange, wire, effect.afterBytes)
      exchange.held.stall(exchange.response)
    }
  }
}

function send(exchange: Exchange, wire: WireResponse): void {
  if (wire.lost) {
    resetConnection(exchange)
    return
  }
  writeHead(exchange, wire, 'length')
  exchange.response.end(wire.body)
}

/** Sends the headers and the first bytes of the body. */
function sendStart(exchange: Exchange, wire: WireResponse, bytes: number, framing: Framing = 'length'): void {
  writeHead(exchange, wire, framing)
  exchange.response.flushHeaders()
  if (bytes > 0) exchange.response.write(wire.body.subarray(0, bytes))
}

async function drip(exchange: Exchange, wire: WireResponse, ms: number): Promise<void> {
  const size = Math.ceil(wire.body.length / 4)
  sendStart(exchange, wire, 0)
  for (let start = 0; start < wire.body.length; start += size) {
    await exchange.held.delay(exchange.response, ms)
    exchange.response.write(wire.body.subarray(start, start + size))
  }
  exchange.response.end()
}

type Framing = 'length' | 'chunked'

function writeHead(exchange: Exchange, wire: WireResponse, framing: Framing): void {
  const { response, date } = exchange
  const hasLength = framing === 'length' && wire.status !== 204 && wire.status !== 304
  const length = hasLength ? { 'Content-Length': String(wire.body.length) } : {}
  exchange.onStatus(wire.status)
  response.writeHead(wire.status, STATUS_CODES[wire.status], { Date: date, ...wire.headers, ...length })
}

/** Sends a TCP reset; over TLS it can only destroy the socket. */
function resetConnection(exchange: Exchange): void {
  const { socket } = exchange.response
  if (socket instanceof Socket && !(socket instanceof TLSSocket)) socket.resetAndDestroy()
  else socket?.destroy()
}

function scriptedResponse(effect: Extract<Effect, { kind: 'status' }>): WireResponse {
  const { status, body, headers = {} } = effect
  if (body === undefined) return { status, headers, body: Buffer.alloc(0) }
  if (typeof body === 'string') return { status, headers, body: Buffer.from(body) }
  return jsonResponse({ status, body, headers })
}

function webPage(status: number): WireResponse {
  const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>'
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) }
}
