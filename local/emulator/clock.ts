/** Time in the emulator. Injected, so a test decides how fast it passes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  nowMs(): number
  /** Runs `run` once after `delayMs`; the returned function cancels it. */
  setTimer(delayMs: number, run: () => void): () => void
}

/** The machine's clock. */
export const machineClock: Clock = {
  nowMs: () => Date.now(),
  setTimer(delayMs, run) {
    const timer = setTimeout(run, delayMs)
    return () => clearTimeout(timer)
  }
}
