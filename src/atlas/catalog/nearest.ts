/** Words that mean the same in Atlas: the interface says project where the API says group. */
const synonyms: Readonly<Record<string, string>> = { project: 'group', organization: 'org', organisation: 'org' }

/** A score above this is no suggestion any more. 0 is the same word, 1 has nothing in common. */
const farthest = 0.42

interface Name {
  readonly text: string
  readonly lower: string
  readonly words: readonly string[]
  /** The canonical words run together. */
  readonly joined: string
}

/**
 * The candidates that `word` may have been meant to be, best first; none when nothing is plausible. Case does not count.
 * A candidate is near by few edits (Damerau-Levenshtein), by containing the word or being contained in it, or by
 * sharing most camelCase words with it, in any order, where project and group are the same word.
 *
 * @param limit how many to return at most
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = nameOf(word)
  if (wanted.lower === '') return []
  const scored: { readonly text: string; readonly score: number; readonly edits: number }[] = []
  for (const candidate of new Set(candidates)) {
    const name = nameOf(candidate)
    const score = distance(wanted, name)
    if (score <= farthest) scored.push({ text: candidate, score, edits: editDistance(wanted.lower, name.lower) })
  }
  scored.sort((a, b) => a.score - b.score || a.edits - b.edits || (a.text < b.text ? -1 : 1))
  return scored.slice(0, limit).map(({ text }) => text)
}

/**
 * The Damerau-Levenshtein distance: how many characters to insert, delete, replace or swap with a neighbour to turn
 * `a` into `b`. Characters are code points; case counts.
 */
export function editDistance(a: string, b: string): number {
  const from = [...a]
  const to = [...b]
  const width = to.length + 2
  const unreachable = from.length + to.length
  const cells = new Array<number>((from.length + 2) * width).fill(unreachable)
  const at = (row: number, column: number): number => cells[(row + 1) * width + column + 1] ?? unreachable
  const set = (row: number, column: number, value: number): void => void (cells[(row + 1) * width + column + 1] = value)
  for (let row = 0; row <= from.length; row++) set(row, 0, row)
  for (let column = 0; column <= to.length; column++) set(0, column, column)
  const lastRowOf = new Map<string, number>()
  for (let row = 1; row <= from.length; row++) {
    let lastMatch = 0
    for (let column = 1; column <= to.length; column++) {
      const swapRow = lastRowOf.get(to[column - 1] ?? '') ?? 0
      const swapColumn = lastMatch
      const same = from[row - 1] === to[column - 1]
      if (same) lastMatch = column
      const swap = at(swapRow - 1, swapColumn - 1) + (row - swapRow - 1) + 1 + (column - swapColumn - 1)
      const replace = at(row - 1, column - 1) + (same ? 0 : 1)
      set(row, column, Math.min(replace, at(row, column - 1) + 1, at(row - 1, column) + 1, swap))
    }
    lastRowOf.set(from[row - 1] ?? '', row)
  }
  return at(from.length, to.length)
}

function distance(wanted: Name, name: Name): number {
  if (wanted.lower === name.lower) return 0
  return Math.min(spelling(wanted, name), containment(wanted.lower, name.lower), wordOverlap(wanted.words, name.words))
}

/** Edits for each character, with and without the synonyms. */
function spelling(wanted: Name, name: Name): number {
  const plain = perCharacter(wanted.lower, name.lower)
  const canonical =
    wanted.joined === wanted.lower && name.joined === name.lower ? plain : perCharacter(wanted.joined, name.joined)
  return Math.min(plain, canonical + 0.01)
}

function perCharacter(a: string, b: string): number {
  const length = Math.max(a.length, b.length)
  const gap = Math.abs(a.length - b.length)
  return gap > length * farthest ? 1 : editDistance(a, b) / length
}

/** One holds the other: a start weighs more than a middle, and the more of the longer one it covers the better. */
function containment(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length < 3) return 1
  const position = long.indexOf(short)
  if (position === -1) return 1
  return (position === 0 ? 0.2 : 0.25) + 0.2 * (1 - short.length / long.length)
}

/** The Sørensen-Dice coefficient of the words, turned around; likeness of single words counts in part. */
function wordOverlap(wanted: readonly string[], words: readonly string[]): number {
  if (wanted.length < 2) return 1
  const left = [...words]
  let shared = 0
  for (const word of wanted) {
    let best = 0
    let bestIndex = -1
    for (const [index, other] of left.entries()) {
      const likeness = wordLikeness(word, other)
      if (likeness > best) [best, bestIndex] = [likeness, index]
    }
    if (bestIndex >= 0) left.splice(bestIndex, 1)
    shared += best
  }
  return 1 - (2 * shared) / (wanted.length + words.length)
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length >= 3 && long.startsWith(short)) return 0.8
  if (short.length < 4 || long.length - short.length > 1) return 0
  return editDistance(a, b) === 1 ? 0.8 : 0
}

function nameOf(text: string): Name {
  const words = (text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((word) => canonicalWord(word.toLowerCase()))
  return { text, lower: text.toLowerCase(), words, joined: words.join('') }
}

/** One form for singular and plural, and for words of one meaning. */
function canonicalWord(word: string): string {
  const singular = word.replace(/ies$/, 'y').replace(/(?<=[^s]{3})s$/, '')
  return synonyms[singular] ?? singular
}
