// Decides whether a condition is met.

import { ExpressionError, type Expression } from './compiled.ts'

const MOST_CHARACTERS = 200

/**
 * Whether a condition is met by the data: by `true` only, and not by `false` or `null`.
 *
 * @throws ExpressionError for any other value
 */
export function isMet(condition: Expression, data: unknown): boolean {
  const value = condition.evaluate(data)
  if (value === true) return true
  if (value === false || value === null || value === undefined) return false
  throw new ExpressionError(`a condition must be true or false, but ${condition.text} is ${describe(value)}`)
}

function describe(value: unknown): string {
  const type = Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
  // JSON has no word for NaN and Infinity.
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '')
  return `${type}: ${shown.length > MOST_CHARACTERS ? `${shown.slice(0, MOST_CHARACTERS)}…` : shown}`
}
