import type { Answer } from './answers.ts'

/** Something to go wrong with a request. */
export type Effect =
  /** This answer, in place of the normal one; nothing is carried out. */
  | { readonly kind: 'answer'; readonly answer: Answer; readonly carriedOut?: boolean }
  /** Carried out or not, and no answer: the connection breaks. */
  | { readonly kind: 'break'; readonly carriedOut: boolean }
  /** Carried out or not, and then silence. */
  | { readonly kind: 'stall'; readonly carriedOut: boolean }

export interface Fault {
  readonly on: { readonly method?: string; readonly path?: RegExp }
  /** How many requests it befalls; default: one. */
  readonly times?: number
  /** How many requests it lets pass before. */
  readonly skip?: number
  readonly effect: Effect
}

/** Faults in the order in which they were scripted. */
export function createFaults(): { add(fault: Fault): void; take(method: string, path: string): Effect | undefined } {
  const queue: { readonly fault: Fault; skip: number; left: number }[] = []
  return {
    add: (fault) => void queue.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 }),
    take(method, path) {
      for (const entry of queue) {
        const { on, effect } = entry.fault
        const befalls = (on.method ?? method) === method && (on.path?.test(path) ?? true)
        if (!befalls || entry.left <= 0) continue
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
