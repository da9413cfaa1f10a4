// Faults that a test scripts, and which request each of them affects.
import type { World } from './world.ts'

export interface Fault {
  /**
   * A string is the exact path without the query, a regular expression is tested on it; without a path, any matches.
   * `writes`: every method but GET and HEAD.
   */
  on: { method?: string; writes?: true; path?: string | RegExp }
  /** How many requests it affects; 1 by default, Infinity allowed. */
  times?: number
  /** How many matching requests it lets through first. */
  skip?: number
  effect: Effect
}

export type Effect =
  /** Responds with this instead; a string is sent as it is, anything else as JSON. The request is not processed. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** Processes the request, but responds only after `ms` milliseconds on the emulator's clock. */
  | { kind: 'delay'; ms: number }
  /** Destroys the socket before any byte is sent. The request is not processed. */
  | { kind: 'reset' }
  /** Sends the headers and part of the body (half by default), then destroys the socket. */
  | { kind: 'cut'; afterBytes?: number; framing?: 'length' | 'chunked' }
  /** Sends the headers and this many bytes of the body, then nothing more; nothing at all without `afterBytes`. */
  | { kind: 'stall'; afterBytes?: number }
  /** Processes the request, then sends the response in 4 pieces, each after `ms` milliseconds on the emulator's clock. */
  | { kind: 'drip'; ms: number }
  /** Writes this on the connection, which need not be HTTP, and ends it. The request is not processed. */
  | { kind: 'raw'; bytes: string | Buffer }
  | { kind: 'redirect'; location: string; status?: number }
  /** Responds with a web page, as a captive portal does. */
  | { kind: 'html'; status?: number }
  /** Processes the request, then destroys the socket without a response. */
  | { kind: 'drop-response' }
  /** Changes the world with `run`, after `ms` milliseconds on the emulator's clock, and then responds normally. */
  | { kind: 'then'; ms?: number; run: (world: World) => void }

export interface FaultQueue {
  add(fault: Fault): void
  /** Returns the effect on this request, if any. The first fault that matches has one use fewer afterwards. */
  take(request: { method: string; pathname: string }): Effect | undefined
}

/** Creates a queue that applies faults in the order they were scripted. */
export function createFaultQueue(): FaultQueue {
  const queue: { fault: Fault; skip: number; left: number }[] = []
  return {
    add(fault) {
      queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 })
    },
    take(request) {
      for (const entry of queue) {
        if (entry.left <= 0 || !matches(entry.fault, request)) continue
        if (entry.skip > 0) {
          entry.skip -= 1
          continue
        }
        entry.left -= 1
        return entry.fault.effect
      }
      return undefined
    }
  }
}

function matches(fault: Fault, request: { method: string; pathname: string }): boolean {
  const { method, writes, path } = fault.on
  if (method !== undefined && method !== request.method) return false
  if (writes === true && ['GET', 'HEAD'].includes(request.method)) return false
  if (path === undefined) return true
  return typeof path === 'string' ? path === request.pathname : request.pathname.search(path) >= 0
}
