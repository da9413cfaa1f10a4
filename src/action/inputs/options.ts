// Reads the options of a named operation: each is an input of its own, or a key of input `parameters`.
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OperationDefinition, OptionDefinitions, OptionValues } from '../../operations/definition.ts'
import type { ReadInputs } from './read-inputs.ts'

/** The options of a named operation, and how they were given. */
export interface ReadOptions {
  /** Defaults included; undefined for an invalid value. */
  readonly values: OptionValues<OptionDefinitions>
  /** Those that are not left at their default: the runner sets an input that is left out to its default. */
  readonly given: ReadonlySet<string>
  /** Those that are keys of input `parameters`. */
  readonly inParameters: ReadonlySet<string>
  /** By the plain names of the options. */
  readonly problems: readonly Problem[]
}

/** Reads the options of a named operation. Pure. */
export function readOptions({ name, options }: OperationDefinition, inputs: ReadInputs): ReadOptions {
  const parameters = new Map(Object.entries(inputs.values.parameters ?? {}))
  const values: Record<string, unknown> = {}
  const given = new Set<string>()
  const problems: Problem[] = []
  for (const [option, definition] of Object.entries(options)) {
    const add = (message: string) => void problems.push({ input: option, message })
    const input = inputs.explicit.get(option)
    const own = input === definition.default ? undefined : input
    const parameter = parameters.get(option)
    if (own !== undefined && parameter !== undefined) add(`is also the input ${option}. Give only one of them.`)
    const raw = parameter ?? own
    if (raw !== undefined) given.add(option)
    const text = raw ?? definition.default
    if (text !== undefined) {
      values[option] = definition.parse(typeof text === 'object' ? text.map(String) : String(text))
      if (values[option] === undefined) add(`takes ${definition.form}.`)
    } else if (definition.required === true) {
      add(`required by ${name}.`)
    }
  }
  const inParameters = new Set(Object.keys(options).filter((option) => parameters.has(option)))
  return { values, given, inParameters, problems }
}

/** Reports keys of input `parameters` that are no options. Pure. */
export function findUnknownKeys({ name, options }: OperationDefinition, { values }: ReadInputs): Problem[] {
  return Object.keys(values.parameters ?? {})
    .filter((key) => !Object.hasOwn(options, key))
    .map((key) => {
      const [close] = nearest(key, Object.keys(options), 1)
      const cure = close === undefined ? listOptions(options) : `Did you mean ${close}?`
      return { input: `parameters.${key}`, message: `${name} has no such option. ${cure}` }
    })
}

/** The options of an operation, for a message. Pure. */
export function listOptions(options: OptionDefinitions): string {
  return `It has: ${Object.keys(options).join(', ') || 'none'}.`
}

/**
 * Names options as the caller gave them: `parameters.ip`, or `ip` for an input and for one that is missing; `body-file` for
 * a body from a file. Pure.
 *
 * @param elsewhere what is not given by the input of its own name: options in `parameters`, and `body` in a file
 */
export function nameAsGiven(problems: readonly Problem[], elsewhere: ReadonlySet<string>): Problem[] {
  return problems.map(({ input, message }) => {
    if (!elsewhere.has(input)) return { input, message }
    return { input: input === 'body' ? 'body-file' : `parameters.${input}`, message }
  })
}
