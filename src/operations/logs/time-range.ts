// The time that logs are downloaded for: two dates, or durations ago.
import { parseDateTime, toDate } from '../../atlas/date-time.ts'
import type { Problem } from '../../atlas/errors.ts'
import { parseDuration } from '../../gate/duration.ts'
import type { OptionDefinition } from '../definition.ts'
import { singleOption } from '../options.ts'

/** A moment as it was given: a date in milliseconds since the epoch, or milliseconds ago. */
export type Moment = { readonly atMs: number } | { readonly agoMs: number }

/** The times between two moments, in milliseconds since the epoch. */
export interface TimeRange {
  readonly fromMs: number
  readonly toMs: number
}

const HOUR_MS = 3_600_000

/** An option that takes a moment in the past. */
export function momentOption(sentence: string): OptionDefinition<Moment> {
  return singleOption<Moment>({
    sentence,
    form: 'a date and time with its zone, such as `2026-01-31T08:00:00Z`, or a duration ago, such as `90s`, `15m`, `24h` or `7d`',
    read(text) {
      const agoMs = parseDuration(text)
      if (agoMs !== undefined) return { agoMs }
      const atMs = parseDateTime(text)
      return atMs === undefined ? undefined : { atMs }
    }
  })
}

/** The range between two moments; by default the hour before the second, which is now by default. Pure. */
export function toRange(from: Moment | undefined, to: Moment | undefined, nowMs: number): TimeRange {
  const toMs = to === undefined ? nowMs : timeOf(to, nowMs)
  return { fromMs: from === undefined ? toMs - HOUR_MS : timeOf(from, nowMs), toMs }
}

/** What is wrong with a range, by the options `from` and `to`. Pure. */
export function checkRange({ fromMs, toMs }: TimeRange, nowMs: number): readonly Problem[] {
  if (fromMs >= nowMs) return [{ input: 'from', message: `${toDate(fromMs)} is in the future.` }]
  if (fromMs < toMs) return []
  return [{ input: 'from', message: `must be earlier than to: ${toDate(fromMs)} is not earlier than ${toDate(toMs)}.` }]
}

function timeOf(moment: Moment, nowMs: number): number {
  return 'atMs' in moment ? moment.atMs : nowMs - moment.agoMs
}
