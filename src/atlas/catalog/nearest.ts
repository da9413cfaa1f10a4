// Suggests the known names that a misspelt name may have meant.
import { distance } from 'fastest-levenshtein'

/** Users say project and organization; the API says group and org. */
const synonyms: ReadonlyMap<string, string> = new Map([
  ['project', 'group'],
  ['organization', 'org'],
  ['organisation', 'org']
])

/** 0 means equal, 1 nothing in common. Above this limit a candidate is not worth suggesting. */
const maxDifference = 0.42

/**
 * The candidates most similar to `word`, best first; empty if none is similar. Ignores case, separators, plurals and
 * the order of camelCase words, and treats project as group and organization as org.
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, difference: differenceOf(word, candidate) }))
    .filter(({ difference }) => difference <= maxDifference)
    .sort((a, b) => a.difference - b.difference || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate)
}

/** The smallest of five measures. The small surcharges rank a match by spelling above one by words. */
function differenceOf(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  const spelling = editsPerCharacter(a.toLowerCase(), b.toLowerCase())
  return Math.min(
    spelling,
    editsPerCharacter(left.join(''), right.join('')) + 0.01,
    editsPerCharacter(left.toSorted().join(''), right.toSorted().join('')) + 0.02,
    unsharedWords(left, right) + spelling / 10,
    isBeginning(a, b) ? 0.2 : 1
  )
}

function editsPerCharacter(a: string, b: string): number {
  return a === '' || b === '' ? 1 : distance(a, b) / Math.max(a.length, b.length)
}

/** Whether somebody stopped typing early. */
function isBeginning(a: string, b: string): boolean {
  return a.length >= 4 && b.toLowerCase().startsWith(a.toLowerCase())
}

/** The share of words that only one of the names has. */
function unsharedWords(a: readonly string[], b: readonly string[]): number {
  const shared = a.filter((word) => b.includes(word)).length
  return 1 - (2 * shared) / Math.max(a.length + b.length, 1)
}

/** The words of a camelCase, kebab-case or snake_case name, each in lower case, singular and as the API says it. */
function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []
  const singular = words.map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/, 'y')
      .replace(/(?<=[^s]{3})s$/, '')
  )
  return singular.map((word) => synonyms.get(word) ?? word)
}
