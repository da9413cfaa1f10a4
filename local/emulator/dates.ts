// Dates as Atlas writes them, and what has become due.
export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/**
 * Formats an instant as Atlas does in bodies: UTC, whole seconds, `Z` (recorded responses).
 * @param epochMs milliseconds since the epoch
 */
export function atlasDate(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/**
 * Formats a day as Atlas does in `Deprecation` and `Sunset`: an HTTP date whose day of the month has no leading zero
 * (recorded responses: `Mon, 5 Aug 2024 00:00:00 GMT`).
 * @param day `YYYY-MM-DD`
 */
export function atlasHeaderDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().replace(/, 0/, ', ')
}

/** Whether a change set for `atMs` is due; without a time it never is. */
export function isDue(atMs: number | undefined, nowMs: number): boolean {
  return atMs !== undefined && atMs <= nowMs
}

/** Whether an Atlas date has passed; without a date nothing expires. */
export function isExpired(date: string | undefined, nowMs: number): boolean {
  return date !== undefined && Date.parse(date) <= nowMs
}
