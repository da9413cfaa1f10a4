// Says where in a text something is, without quoting the text: it may hold secrets.
import { InputProblem } from './input-problem.ts'

/** A key that is surely a name, and so may be shown. */
const NAME = /^[\w$][\w.$-]{0,59}$/

/**
 * A problem at a place of a text: `line 3, column 11, at password: write …`.
 *
 * @param offset index into the text
 * @param key the key whose value it is; shown if it looks like a name
 */
export function problemAt(text: string, offset: number, key: string | undefined, message: string): InputProblem {
  const before = text.slice(0, offset)
  const lines = before.split(/\r\n?|\n/)
  const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'))
  const name = key !== undefined && NAME.test(key) ? `, at ${key}` : ''
  return new InputProblem(`line ${lines.length}, column ${column}${name}: ${message}`)
}

/** The key that begins the line of a place, or the nearest line above that has one. */
export function keyAbove(text: string, offset: number): string | undefined {
  const end = text.slice(offset).search(/[\r\n]|$/)
  const keys = text.slice(0, offset + end).matchAll(/^[ \t]*(?:- +)*(?:[{[] *)*["']?([\w$][\w.$-]*)["']?[ \t]*:/gm)
  return [...keys].at(-1)?.[1]
}
