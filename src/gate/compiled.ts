// A compiled expression and its error, without the code that compiles.

/** An expression that can be evaluated. */
export interface Expression {
  readonly text: string
  /** The names of the fields that it reads, wherever they are. */
  readonly fields: readonly string[]
  /**
   * Evaluates the expression over parsed JSON.
   *
   * @throws ExpressionError if it does not fit the data, or takes too long
   */
  evaluate(data: unknown): unknown
}

/** What is wrong with an expression, with a caret under each place. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError' as const
}
