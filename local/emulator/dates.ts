export const SECOND_MS = 1_000
export const MINUTE_MS = 60 * SECOND_MS
export const HOUR_MS = 60 * MINUTE_MS
export const DAY_MS = 24 * HOUR_MS

/**
 * An instant as Atlas writes it in bodies: UTC, whole seconds, `Z` (recorded answers).
 * @param epochMs milliseconds since the epoch
 */
export function atlasDate(epochMs: number): string {
  return new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/**
 * A day as Atlas writes it in `Deprecation` and `Sunset`: an HTTP date whose day of the month has no leading zero
 * (recorded answers: `Mon, 5 Aug 2024 00:00:00 GMT`).
 * @param day `YYYY-MM-DD`
 */
export function atlasHeaderDate(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString().replace(/, 0/, ', ')
}
