// Limits of the dates at which Atlas removes temporary things.
import type { Problem } from '../../atlas/errors.ts'

/** Default of the option `expires-in`: the maximum run time of a job on a hosted runner. */
export const DEFAULT_EXPIRY = '6h'
/** Atlas keeps temporary users and access list entries for at most a week. */
const LONGEST_MS = 7 * 24 * 3_600_000
const SHORTEST_MS = 5 * 60_000
/** How far the clock of the runner may be ahead of that of Atlas, which refuses a date beyond a week. */
const CLOCK_SKEW_MS = 60_000

/** Checks the option `expires-in`. Pure. */
export function checkExpiry(expiresInMs: number | undefined): Problem[] {
  if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS)) return []
  return [
    {
      input: 'expires-in',
      message: 'takes 5m to 7d. Atlas keeps temporary users and entries for at most a week.'
    }
  ]
}

/** When a thing expires, in milliseconds since the epoch; a week is cut by a minute, since clocks differ. Pure. */
export function toExpiryMs(nowMs: number, expiresInMs: number): number {
  return nowMs + Math.min(expiresInMs, LONGEST_MS - CLOCK_SKEW_MS)
}
