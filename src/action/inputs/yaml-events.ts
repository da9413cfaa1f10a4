// Splits YAML into the events of its one document.
import { EVENT_ID, parseEvents as parseYaml, YAMLException, type Event } from 'js-yaml'
import { InputProblem } from './input-problem.ts'
import { keyAbove, problemAt } from './place.ts'
import { MAX_DEPTH, TOO_DEEP } from './yaml-node.ts'

/**
 * Splits a document into events.
 *
 * @throws InputProblem with line, column and key, and nothing of the values
 */
export function parseEvents(source: string): Event[] {
  const events = parse(source)
  const documents = events.filter(({ type }) => type === EVENT_ID.DOCUMENT).length
  if (documents === 0) throw new InputProblem('is empty: there are only comments.')
  if (documents > 1) throw new InputProblem('has more than one document: remove the lines that are only ---.')
  return events
}

function parse(source: string): Event[] {
  try {
    // The library counts a scalar, and what could be a key, as a level.
    return parseYaml(source, { maxDepth: MAX_DEPTH + 2 })
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const { mark, reason } = error
    const offset = mark?.position ?? 0
    // What the library says of tags and depth quotes the text, or its own option.
    const tooDeep = reason.includes('maxDepth')
    const why = /\btag\b/.test(reason) ? 'after ! it expects a tag' : reason
    const message = tooDeep ? TOO_DEEP : `write texts with special characters in quotes. This is not YAML: ${why}.`
    throw problemAt(source, offset, keyAbove(source, offset), message)
  }
}
