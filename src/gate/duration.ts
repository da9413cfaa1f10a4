// Parses the durations that inputs and options take.

const UNITS_MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/**
 * Parses `500ms`, `90s`, `15m`, `1h30m`, `7d`, or plain seconds. Pure.
 *
 * @returns milliseconds; undefined if the text is not a duration, or exceeds the largest safe integer
 */
export function parseDuration(text: string): number | undefined {
  const written = /^\d+$/.test(text) ? `${text}s` : text
  if (!/^(\d+(ms|s|m|h|d))+$/.test(written)) return undefined
  let totalMs = 0
  for (const [, count, unit] of written.matchAll(/(\d+)(ms|s|m|h|d)/g)) {
    totalMs += Number(count) * UNITS_MS[unit as keyof typeof UNITS_MS]
  }
  return Number.isSafeInteger(totalMs) ? totalMs : undefined
}
