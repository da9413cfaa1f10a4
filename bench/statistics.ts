// Numbers about several runs.

/** The middle value, or the mean of the two middle ones; NaN without any. Pure. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2
}

/** The smallest value; NaN without any. Pure. */
export function minimum(values: readonly number[]): number {
  return values.length === 0 ? NaN : Math.min(...values)
}
