// Reads a list of indexes, entry by entry, and collects everything wrong with it.
import { isRecord } from '../../atlas/attributes.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { Problem } from '../../atlas/errors.ts'
import { parseJson } from '../../atlas/json.ts'

/** One entry of the list: its attributes, and how to say what is wrong with it. */
export interface Entry {
  readonly attributes: Readonly<Record<string, unknown>>
  /** Continues "index 3", such as `has no name.` */
  readonly report: (message: string) => void
}

/** The indexes of a list, and what is wrong with it. */
export interface IndexList<Index> {
  readonly indexes: readonly Index[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a list of indexes. Pure.
 *
 * @param body JSON text
 * @param read reads one entry; undefined for one that is too wrong to go on with
 * @param keysOf what no two entries may share, in words such as `shop.items.default`
 */
export function readIndexList<Index>(
  body: string,
  read: (entry: Entry) => Index | undefined,
  keysOf: (index: Index) => readonly string[]
): IndexList<Index> {
  const list: unknown = parseJson(body)
  if (!Array.isArray(list)) return { indexes: [], problems: [problem('is not a list: start each index with "- ".')] }
  if (list.length === 0) return { indexes: [], problems: [problem('is an empty list. Name at least one index.')] }
  const problems: Problem[] = []
  const first = new Map<string, number>()
  const indexes: Index[] = []
  list.forEach((item: unknown, position) => {
    const title = `index ${position + 1}`
    const report = (message: string) => void problems.push(problem(`${title} ${message}`))
    if (!isRecord(item)) return report('is not a mapping of attributes.')
    const index = read({ attributes: item, report })
    if (index === undefined) return
    indexes.push(index)
    for (const key of keysOf(index)) {
      const earlier = first.get(key)
      if (earlier === undefined) first.set(key, position + 1)
      else report(`is ${key}, as is index ${earlier}.`)
    }
  })
  return { indexes, problems }
}

/** Reports attributes that an entry does not have. */
export function checkNames({ attributes, report }: Entry, known: readonly string[]): void {
  for (const name of Object.keys(attributes).filter((each) => !known.includes(each))) {
    const [close] = nearest(name, known, 1)
    report(
      `has the unknown attribute ${name}. ${close === undefined ? `Known are ${known.join(', ')}.` : `Did you mean ${close}?`}`
    )
  }
}

/** A required text; reported and undefined if it is missing. */
export function textAt({ attributes, report }: Entry, name: string): string | undefined {
  const value = attributes[name]
  if (typeof value === 'string' && value !== '') return value
  report(value === undefined || value === '' ? `has no ${name}.` : `has a ${name} that is not a text.`)
  return undefined
}

/** What is wrong with the list as a whole. */
function problem(message: string): Problem {
  return { input: 'body', message }
}
