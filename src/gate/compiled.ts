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

/**
 * What is wrong with an expression. The message never contains values or parts of the expression, only whole lines of it,
 * each on a line of its own: a mask of the runner matches only a whole secret.
 */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError' as const
}
