// Finds what is wrong with a text that was meant as JSON.
import { parse } from 'lossless-json'
import type { InputProblem } from './input-problem.ts'
import { problemAt } from './place.ts'

/** @returns what is wrong, and where. The text must not be valid JSON, nor nested deeply. Pure. */
export function findJsonProblem(text: string): InputProblem {
  const offset = findError(text)
  return problemAt(text, offset, keyBefore(text.slice(0, offset)), describe(text.slice(0, offset), text.slice(offset)))
}

/** The messages of lossless-json quote the text, so only the position at their end is used. */
function findError(text: string): number {
  try {
    parse(text, null, { onDuplicateKey: () => undefined })
    return 0
  } catch (error) {
    return Number((error as Error).message.split(' ').at(-1))
  }
}

function describe(before: string, rest: string): string {
  const last = before.trimEnd().at(-1)
  if (rest === '') return 'the JSON ends too early: a quote or a bracket is not closed.'
  if (/^(\/\/|\/\*|#)/.test(rest)) return 'remove this comment: JSON has none.'
  if (/^[}\]]/.test(rest) && last === ',') return 'remove the comma before this bracket: JSON allows none there.'
  if (rest.startsWith('{') && last === '{') return 'fill in the placeholder {{ … }} before this step.'
  if (rest.startsWith("'")) return 'write double quotes: JSON has no single ones.'
  if (/^[\r\n]/.test(rest)) return 'write \\n for a line break inside a JSON string.'
  if (/^\w/.test(rest)) return 'write keys and texts in double quotes, and true, false and null in lower case.'
  return 'this is not JSON: a quote, a comma or a colon is missing or misplaced.'
}

/** The last key in the beginning of a JSON text. */
function keyBefore(text: string): string | undefined {
  const strings = [...text.matchAll(/"((?:[^"\\]|\\.)*)"(\s*:)?/gs)]
  return strings.findLast(([, , colon]) => colon !== undefined)?.[1]
}
