import type { World } from './world.ts'

/** Something to go wrong, and with which requests. */
export interface Fault {
  /** A string is the exact path (without query), a regular expression is tested on it; left out, any matches. */
  on: { method?: string; path?: string | RegExp }
  /** How many requests it befalls; 1 by default, Infinity allowed. */
  times?: number
  /** How many matching requests pass unharmed before. */
  skip?: number
  effect: Effect
}

export type Effect =
  /** A made-up answer; text is sent as it is, anything else as JSON. The request is not carried out. */
  | { kind: 'status'; status: number; body?: unknown; headers?: Record<string, string> }
  /** The request is carried out, its answer sent after so many milliseconds on the emulator's clock. */
  | { kind: 'delay'; ms: number }
  /** The socket is destroyed before any byte; the request is not carried out. */
  | { kind: 'reset' }
  /** The answer's headers, part of its body (half by default), then the socket is destroyed. */
  | { kind: 'cut'; afterBytes?: number; framing?: 'length' | 'chunked' }
  /** The answer's headers and so many bytes of its body, then silence; nothing at all without `afterBytes`. */
  | { kind: 'stall'; afterBytes?: number }
  | { kind: 'redirect'; location: string; status?: number }
  /** A web page, as a captive portal sends it. */
  | { kind: 'html'; status?: number }
  /** The request is carried out, then the socket destroyed without an answer. */
  | { kind: 'drop-answer' }
  /** `run` changes the world (after so many milliseconds on the emulator's clock), then the request is answered normally. */
  | { kind: 'then'; ms?: number; run: (world: World) => void }

export interface FaultQueue {
  add(fault: Fault): void
  /** The effect that the request meets, if any; the first fault that matches is used up by one. */
  take(request: { method: string; pathname: string }): Effect | undefined
}

/** Faults in the order they were scripted. */
export function createFaultQueue(): FaultQueue {
  const queue: { fault: Fault; skip: number; left: number }[] = []
  return {
    add(fault) {
      queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 })
    },
    take(request) {
      for (const entry of queue) {
        if (entry.left <= 0 || !befalls(entry.fault, request)) continue
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

function befalls(fault: Fault, request: { method: string; pathname: string }): boolean {
  const { method, path } = fault.on
  if (method !== undefined && method !== request.method) return false
  if (path === undefined) return true
  return typeof path === 'string' ? path === request.pathname : request.pathname.search(path) >= 0
}
