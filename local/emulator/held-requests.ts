// Requests that a fault delays or stalls: counted, and timed by the injected clock.
import type { ServerResponse } from 'node:http'
import type { Clock } from './clock.ts'

export interface HeldRequests {
  /** How many requests are held at this moment. A request stops counting when its connection closes. */
  count(): number
  /**
   * Holds a request for `delayMs` on the emulator's clock.
   *
   * @throws the signal's reason when the emulator closes first
   */
  delay(response: ServerResponse, delayMs: number): Promise<void>
  /** Holds a request until its connection closes. */
  stall(response: ServerResponse): void
}

/**
 * Creates the register of held requests.
 * @param options.signal aborted when the emulator closes
 */
export function createHeldRequests(options: { clock: Clock; signal: AbortSignal }): HeldRequests {
  const { clock, signal } = options
  const held = new Set<ServerResponse>()

  function hold(response: ServerResponse): void {
    if (response.closed) return
    held.add(response)
    response.once('close', () => held.delete(response))
  }

  return {
    count: () => held.size,
    stall: hold,
    delay(response, delayMs) {
      signal.throwIfAborted()
      hold(response)
      return new Promise((resolve, reject) => {
        const cancel = clock.setTimer(delayMs, () => {
          signal.removeEventListener('abort', onAbort)
          held.delete(response)
          resolve()
        })
        const onAbort = () => {
          cancel()
          reject(signal.reason as Error)
        }
        signal.addEventListener('abort', onAbort, { once: true })
      })
    }
  }
}
