// The values that must not be readable in any log, summary or annotation.

/** The shortest value that GitHub can mask without hiding half of the log. */
const SHORTEST_MASK = 8

export interface Masks {
  /** Masks each line of a value. */
  add(value: string): void
  /** Replaces every masked value in a text with `***`. */
  redact(text: string): string
}

/**
 * Creates an empty set of masks.
 *
 * @param onAdd called once for each new masked line, before anything can print it
 */
export function createMasks(onAdd: (line: string) => void): Masks {
  const masked = new Set<string>()
  return {
    add(value) {
      for (const line of value.split(/\r?\n/)) {
        const part = line.trim()
        if (part.length < SHORTEST_MASK || masked.has(part)) continue
        masked.add(part)
        onAdd(part)
      }
    },
    redact(text) {
      let redacted = text
      // Longest first: one value may contain another.
      for (const value of [...masked].sort((a, b) => b.length - a.length)) redacted = redacted.replaceAll(value, '***')
      return redacted
    }
  }
}
