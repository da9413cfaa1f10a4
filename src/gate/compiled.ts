// A compiled expression and its error, without the code that compiles.

/** The way to values in a document; `*` stands for every item of a list. */
export type Path = readonly string[]

/** A part of a path that stands for every item. */
export const EVERY = '*'

/** An expression that can be evaluated. */
export interface Expression {
  readonly text: string
  /** The names of the fields that it reads, wherever they are. */
  readonly fields: readonly string[]
  /** What it reads, as far as that is plain. */
  readonly reads: readonly Path[]
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
