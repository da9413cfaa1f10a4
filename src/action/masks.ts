// The values that must not be readable in any log, summary or annotation.

/** The shortest value that GitHub can mask without hiding half of the log. */
const SHORTEST_MASK = 8

export interface Masks {
  /** Masks some values, and each of their lines. */
  add(values: readonly string[]): void
  /** Whether a text contains a masked value. */
  isIn(text: string): boolean
}

/**
 * Creates an empty set of masks. Only the runner replaces masked values: what this action hid would be missing where a
 * longer secret of the workflow contains it, and the rest of that would no longer match.
 *
 * @param onAdd called with what is new, before anything can print them
 */
export function createMasks(onAdd: (lines: readonly string[]) => void): Masks {
  const masked = new Set<string>()
  /** The masked lines by their first characters, so that a text is searched for all of them at once. */
  const byStart = new Map<string, string[]>()
  return {
    add(values) {
      const lines = values.flatMap((value) => [value, ...value.split(/\r\n|\r|\n/)]).map((line) => line.trim())
      const added = new Set(lines.filter((line) => line.length >= SHORTEST_MASK && !masked.has(line)))
      for (const line of added) {
        masked.add(line)
        const start = line.slice(0, SHORTEST_MASK)
        const others = byStart.get(start)
        if (others === undefined) byStart.set(start, [line])
        else others.push(line)
      }
      if (added.size > 0) onAdd([...added])
    },
    isIn(text) {
      for (let at = 0; at + SHORTEST_MASK <= text.length; at++) {
        const lines = byStart.get(text.slice(at, at + SHORTEST_MASK))
        if (lines?.some((line) => text.startsWith(line, at)) === true) return true
      }
      return false
    }
  }
}
