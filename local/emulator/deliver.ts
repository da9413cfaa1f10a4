import { STATUS_CODES, type ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { jsonAnswer, type Answer } from './answers.ts'
import type { Effect } from './faults.ts'
import type { HeldRequests } from './held-requests.ts'
import type { World } from './world.ts'

/** The two ends of one exchange. */
export interface Exchange {
  response: ServerResponse
  world: World
  /** Value of the `Date` header. */
  date: string
  /** Carries the request out and returns the normal answer. */
  carryOut: () => Answer
  /** Notes the status once its line is on the wire. */
  answered: (status: number) => void
  /** Delays and stalls go through it. */
  held: HeldRequests
}

/** Answers one request, normally or as a scripted effect wants it. */
export async function deliver(exchange: Exchange, effect: Effect | undefined): Promise<void> {
  if (effect === undefined) {
    send(exchange, exchange.carryOut())
    return
  }
  switch (effect.kind) {
    case 'status':
      send(exchange, madeUp(effect))
      return
    case 'redirect':
      send(exchange, { status: effect.status ?? 302, headers: { Location: effect.location }, body: Buffer.alloc(0) })
      return
    case 'html':
      send(exchange, webPage(effect.status ?? 200))
      return
    case 'delay': {
      const answer = exchange.carryOut()
      await exchange.held.delay(exchange.response, effect.ms)
      send(exchange, answer)
      return
    }
    case 'then':
      if (effect.ms !== undefined) await exchange.held.delay(exchange.response, effect.ms)
      effect.run(exchange.world)
      send(exchange, exchange.carryOut())
      return
    case 'reset':
      breakOff(exchange)
      return
    case 'drop-answer':
      exchange.carryOut()
      breakOff(exchange)
      return
    case 'cut': {
      const answer = exchange.carryOut()
      const bytes = effect.afterBytes ?? Math.floor(answer.body.length / 2)
      const { response } = exchange
      start(exchange, answer, effect.framing ?? 'length')
      response.flushHeaders()
      if (bytes > 0) response.write(answer.body.subarray(0, bytes))
      response.socket?.destroySoon()
      return
    }
    case 'stall': {
      const answer = exchange.carryOut()
      if (effect.afterBytes !== undefined) {
        start(exchange, answer, 'length')
        exchange.response.flushHeaders()
        if (effect.afterBytes > 0) exchange.response.write(answer.body.subarray(0, effect.afterBytes))
      }
      exchange.held.stall(exchange.response)
    }
  }
}

function send(exchange: Exchange, answer: Answer): void {
  start(exchange, answer, 'length')
  exchange.response.end(answer.body)
}

function start(exchange: Exchange, answer: Answer, framing: 'length' | 'chunked'): void {
  const { response, date } = exchange
  const hasLength = framing === 'length' && answer.status !== 204 && answer.status !== 304
  const length = hasLength ? { 'Content-Length': String(answer.body.length) } : {}
  exchange.answered(answer.status)
  response.writeHead(answer.status, STATUS_CODES[answer.status], { Date: date, ...answer.headers, ...length })
}

/** A reset on plain TCP; over TLS the closest there is. */
function breakOff(exchange: Exchange): void {
  const { socket } = exchange.response
  if (socket instanceof Socket && !(socket instanceof TLSSocket)) socket.resetAndDestroy()
  else socket?.destroy()
}

function madeUp(effect: Extract<Effect, { kind: 'status' }>): Answer {
  const { status, body, headers = {} } = effect
  if (body === undefined) return { status, headers, body: Buffer.alloc(0) }
  if (typeof body === 'string') return { status, headers, body: Buffer.from(body) }
  return jsonAnswer({ status, body, headers })
}

function webPage(status: number): Answer {
  const page = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><h1>Welcome</h1></body></html>'
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body: Buffer.from(page) }
}
