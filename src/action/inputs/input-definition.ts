// What is declared of an input.

/** Where the text of an input comes from. Earlier steps can set the environment, so it is trusted less. */
export type InputSource = 'input' | 'environment'

/** One input. action.yml is generated from these, and the README from action.yml. */
export interface InputDefinition<Value = unknown> {
  readonly sentence: string
  /** The environment variable of the official tools that an empty input falls back to. */
  readonly fallback?: string
  /** As in action.yml. */
  readonly default?: string
  /** Whether it is an error to leave it empty: an expression that gives nothing must not choose the default. */
  readonly neverEmpty?: true
  /** @throws InputProblem */
  parse(text: string, source: InputSource): Value | Promise<Value>
}

/** What an input is, without its parser. */
export type InputFacts = Omit<InputDefinition, 'parse'>

/** An input that is used as it is. */
export function textInput<Facts extends InputFacts>(facts: Facts): Facts & Pick<InputDefinition<string>, 'parse'> {
  return { ...facts, parse: (value) => value }
}
