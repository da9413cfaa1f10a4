// Time as the client sees it, injected: a test can make an hour pass in a moment.

export interface Clock {
  /** Milliseconds since the epoch. Never goes backwards while the process runs. */
  nowMs(): number
  /** Runs `run` once after `delayMs`; the returned function cancels it. */
  setTimer(delayMs: number, run: () => void): () => void
}

let latestMs = 0

/** The machine's clock. If that is set back, time stands still instead. */
export const systemClock: Clock = {
  nowMs: () => (latestMs = Math.max(latestMs, Date.now())),
  setTimer(delayMs, run) {
    // Node fires timers beyond 2^31 - 1 ms at once.
    const timer = setTimeout(run, Math.min(delayMs, 0x7fffffff))
    return () => clearTimeout(timer)
  }
}

/**
 * Waits.
 *
 * @throws the signal's reason as soon as `signal` is aborted
 */
export function delay(clock: Clock, delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason as Error)
    const stop = clock.setTimer(delayMs, () => {
      signal.removeEventListener('abort', onAbort)
      resolve()
    })
    const onAbort = () => {
      stop()
      reject(signal.reason as Error)
    }
    signal.addEventListener('abort', onAbort, { once: true })
  })
}
