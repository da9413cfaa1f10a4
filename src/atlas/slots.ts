// Limits how many requests are in flight at the same time.

export interface Slots {
  /** Takes a slot, once one is free. @throws the reason of `signal` if that is aborted first */
  take(signal: AbortSignal): Promise<void>
  /** Gives a slot back: to whoever has waited longest, if anybody does. */
  release(): void
}

/** Creates `count` slots. */
export function createSlots(count: number): Slots {
  let free = count
  const waiting: (() => void)[] = []
  return {
    take(signal) {
      if (free > 0) {
        free--
        return Promise.resolve()
      }
      return new Promise((resolve, reject) => {
        const start = () => {
          signal.removeEventListener('abort', onAbort)
          resolve()
        }
        const onAbort = () => {
          waiting.splice(waiting.indexOf(start), 1)
          reject(signal.reason as Error)
        }
        signal.addEventListener('abort', onAbort, { once: true })
        waiting.push(start)
      })
    },
    release() {
      const next = waiting.shift()
      if (next === undefined) free++
      else next()
    }
  }
}
