// Splits YAML into the events of its one document.
import type * as library from 'js-yaml'
import { InputProblem } from './input-problem.ts'
import { keyAbove, problemAt } from './place.ts'

/** The library, which is loaded on demand: most steps have no YAML. */
export type YamlLibrary = Pick<
  typeof library,
  'COLLECTION_STYLE' | 'EVENT_ID' | 'getScalarValue' | 'parseEvents' | 'SCALAR_STYLE' | 'YAMLException'
>

/** How deeply lists and mappings may be nested. No body of the Administration API comes close. */
export const MAX_DEPTH = 100
export const TOO_DEEP = `this is inside more than ${MAX_DEPTH} lists and mappings.`
/** How many values a document may have with its aliases followed: a few lines could grow without end. */
export const MAX_VALUES = 1_000_000

/**
 * Splits a document into events.
 *
 * @throws InputProblem with line, column and key, and nothing of the values
 */
export function parseEvents(yaml: YamlLibrary, source: string): library.Event[] {
  const events = parse(yaml, source)
  const documents = events.filter(({ type }) => type === yaml.EVENT_ID.DOCUMENT).length
  if (documents === 0) throw new InputProblem('is empty: there are only comments.')
  if (documents > 1) throw new InputProblem('has more than one document: remove the lines that are only ---.')
  return events
}

function parse(yaml: YamlLibrary, source: string): library.Event[] {
  try {
    // The library counts a scalar, and what could be a key, as a level.
    return yaml.parseEvents(source, { maxDepth: MAX_DEPTH + 2 })
  } catch (error) {
    if (!(error instanceof yaml.YAMLException)) throw error
    const { mark, reason } = error
    const offset = mark?.position ?? 0
    // What the library says of tags and depth quotes the text, or its own option.
    const tooDeep = reason.includes('maxDepth')
    const why = /\btag\b/.test(reason) ? 'after ! it expects a tag' : reason
    const message = tooDeep ? TOO_DEEP : `write texts with special characters in quotes. This is not YAML: ${why}.`
    throw problemAt(source, offset, keyAbove(source, offset), message)
  }
}
