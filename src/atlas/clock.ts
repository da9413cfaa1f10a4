// Time as the client sees it, injected: a test can make an hour pass in a moment.

export interface Clock {
  /** Milliseconds since the epoch. Advances steadily while the process runs, even if the machine's clock is set. */
  nowMs(): number
  /** Runs `run` once after `delayMs`; the returned function cancels it. */
  setTimer(delayMs: number, run: () => void): () => void
}

/** The wall clock at the start of the process, and the monotonic clock from then on. */
export const systemClock: Clock = {
  nowMs: () => Math.floor(performance.timeOrigin + performance.now()),
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
