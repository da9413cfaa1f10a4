import type { Problem } from '../../atlas/errors.ts'

/** When things expire by themselves that say nothing else: after six hours, the longest that a hosted job runs. */
export const DEFAULT_EXPIRY_MS = 6 * 3_600_000
/** Atlas keeps temporary users and access list entries for a week at most. */
const LONGEST_MS = 7 * 24 * 3_600_000
const SHORTEST_MS = 5 * 60_000

/** What is wrong with the option `expires-in`. Pure. */
export function checkExpiry(expiresInMs: number | undefined): Problem[] {
  if (expiresInMs === undefined || (expiresInMs >= SHORTEST_MS && expiresInMs <= LONGEST_MS)) return []
  return [{ input: 'parameters.expires-in', message: 'takes 5m to 7d: Atlas keeps nothing temporary longer.' }]
}

/** A date as Atlas takes and writes it: ISO 8601, UTC, whole seconds. Pure. */
export function toDate(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
