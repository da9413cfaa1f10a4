// Words times for the job summary.
import { toMinute } from './log-text.ts'

/** A date-time as Atlas sends it. */
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/

const UNITS = [
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['min', 60_000],
  ['s', 1000]
] as const

/** `3 h ago (2026-11-26 12:00 UTC)`, `in 90 d (…)`; undefined for a text that is no date-time. Pure. */
export function toWhen(text: string, nowMs: number): string | undefined {
  const ms = DATE_TIME.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(ms)) return undefined
  const distance = toDistance(Math.abs(nowMs - ms))
  return `${ms > nowMs ? `in ${distance}` : `${distance} ago`} (${toMinute(ms)})`
}

/** In one unit, and at least two of it. */
function toDistance(ms: number): string {
  const [unit, length] = UNITS.find(([, unitMs]) => ms >= 2 * unitMs) ?? ['s', 1000]
  return `${Math.floor(ms / length)} ${unit}`
}
