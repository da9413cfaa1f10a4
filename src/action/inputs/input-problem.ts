// What is wrong with the text of one input.

/** Thrown by a parser of an input. The message follows the input's name: `takes true or false, not "yes".` */
export class InputProblem extends Error {
  override readonly name = 'InputProblem' as const
}

/** What is wrong with an input that could not be parsed. @throws any error that is not about the input */
export function problemOf(error: unknown): string {
  if (!(error instanceof InputProblem)) throw error
  return error.message
}
