// Puts numbers of things into words.

/** `1 cluster`, `3 clusters`, `1,000 clusters`. Pure. */
export function countOf(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** The first of a list: `a, b and 3 more`. Pure. */
export function firstOf(items: readonly string[], most: number): string {
  const rest = items.length - most
  return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
