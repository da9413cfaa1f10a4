/** An expression that can be evaluated. */
export interface Expression {
  readonly text: string
  /**
   * Evaluates the expression over parsed JSON.
   *
   * @throws ExpressionError when it does not apply to the data, or takes too long
   */
  evaluate(data: unknown): unknown
}

/** What is wrong with an expression; the message shows it, with a caret under the place where that is known. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError' as const
}
