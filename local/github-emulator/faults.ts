// Faults that a test scripts, and which request each of them affects.
import type { GitHubResponse } from './responses.ts'

export type Effect =
  /** Responds with this instead of the normal response. The request is processed only if `carriedOut` says so. */
  | { readonly kind: 'respond'; readonly response: GitHubResponse; readonly carriedOut?: boolean }
  /** Resets the connection without a response, after processing the request or not. */
  | { readonly kind: 'reset'; readonly carriedOut: boolean }
  /** Never responds, after processing the request or not. */
  | { readonly kind: 'stall'; readonly carriedOut: boolean }

export interface Fault {
  readonly on: { readonly method?: string; readonly path?: RegExp }
  /** How many requests it affects; 1 by default. */
  readonly times?: number
  /** How many matching requests it lets through first. */
  readonly skip?: number
  readonly effect: Effect
}

export interface FaultQueue {
  add(fault: Fault): void
  /** Returns the effect on this request, if any. The first fault that matches has one use fewer afterwards. */
  take(method: string, path: string): Effect | undefined
}

/** Creates a queue that applies faults in the order they were scripted. */
export function createFaultQueue(): FaultQueue {
  const queue: { readonly fault: Fault; skip: number; left: number }[] = []
  return {
    add: (fault) => void queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 }),
    take(method, path) {
      for (const entry of queue) {
        const { on, effect } = entry.fault
        const matches = (on.method ?? method) === method && (on.path?.test(path) ?? true)
        if (!matches || entry.left <= 0) continue
        if (entry.skip > 0) {
          entry.skip -= 1
          continue
        }
        entry.left -= 1
        return effect
      }
      return undefined
    }
  }
}
