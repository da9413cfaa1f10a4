// Decides whether a condition is met.

import { ExpressionError, type Expression } from './compiled.ts'

/**
 * Whether a condition is met by the data: by `true` only, and not by `false` or `null`.
 *
 * @throws ExpressionError for any other value
 */
export function isMet(condition: Expression, data: unknown): boolean {
  const value = condition.evaluate(data)
  if (value === true) return true
  if (value === false || value === null || value === undefined) return false
  throw new ExpressionError(`a condition must be true or false, but this one is ${typeOf(value)}:\n  ${condition.text}`)
}

/** Only the type: the value may be secret. */
function typeOf(value: unknown): string {
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object'
  return typeof value === 'bigint' ? 'a number' : `a ${typeof value}`
}
