import { ExpressionError, type Expression } from './compiled.ts'

/**
 * Whether a condition holds over the data. Only `true` is met; `false` and `null` are not.
 *
 * @throws ExpressionError for any other value: a condition that gives 3 is no condition
 */
export function isMet(condition: Expression, data: unknown): boolean {
  const value = condition.evaluate(data)
  if (value === true) return true
  if (value === false || value === null || value === undefined) return false
  // JSON has no word for every number, nor for what is no data at all.
  const shown = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? typeof value)
  throw new ExpressionError(
    `a condition gives true or false, and ${condition.text} gives ${shown.length > 200 ? `${shown.slice(0, 200)}…` : shown}`
  )
}
