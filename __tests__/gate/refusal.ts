// What compileExpression says about an expression that it refuses.

import { ExpressionError } from '../../src/gate/compiled.ts'
import { compileExpression } from '../../src/gate/expression.ts'

/** The message for an expression; it has three lines for each problem. */
export function refusalOf(expression: string): string {
  try {
    compileExpression(expression)
  } catch (error) {
    if (error instanceof ExpressionError) return error.message
    throw error
  }
  throw new Error(`${expression} was accepted`)
}

/** The three lines for a one-line expression, with the caret under the last `from`, or after the end. */
export function pointAt(expression: string, from: string, message: string): string {
  const column = from === '' ? expression.length : expression.lastIndexOf(from)
  return `line 1, column ${column + 1}: ${message}\n  ${expression}\n  ${' '.repeat(column)}^`
}

/** What compileExpression says, without the places that its lines begin with. */
export function caretsOf(expression: string): string {
  return refusalOf(expression).replace(/^line \d+, column \d+: /gm, '')
}
