// What is wrong with the text of one input.

/** Thrown by a parser of an input. The message follows the input's name: `takes true or false, not "yes".` */
export class InputProblem extends Error {
  override readonly name = 'InputProblem' as const
}
