// Reads and parses every input once, and reports misspelt ones.
import { distance } from 'fastest-levenshtein'
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'
import { INPUTS, type InputName, type InputValues } from './definitions.ts'
import type { InputDefinition } from './input-definition.ts'
import { InputProblem } from './input-problem.ts'

/** The inputs of a step. */
export interface ReadInputs {
  readonly values: InputValues
  /** Names of the inputs that the step itself sets; the others may come from the environment. */
  readonly explicit: ReadonlySet<string>
  readonly problems: readonly Problem[]
}

/** Parses all inputs. An empty one falls back to its environment variable, then to its default. */
export async function readInputs(host: Host): Promise<ReadInputs> {
  const problems = findMisspelt(host.inputs.keys())
  const values: Record<string, unknown> = {}
  for (const [name, definition] of Object.entries<InputDefinition>(INPUTS)) {
    const { fallback } = definition
    const explicit = host.inputs.get(name)
    const text = explicit ?? (fallback === undefined ? undefined : host.env(fallback)) ?? definition.default
    if (text === undefined) continue
    try {
      values[name] = await definition.parse(text, explicit === undefined ? 'environment' : 'input')
    } catch (error) {
      if (!(error instanceof InputProblem)) throw error
      problems.push({ input: name, message: error.message })
    }
  }
  return { values: values as InputValues, explicit: new Set(host.inputs.keys()), problems }
}

/** Whether an input was given and could not be parsed, which is a problem already. */
export function isInvalid({ problems }: ReadInputs, name: InputName): boolean {
  return problems.some(({ input }) => input === name)
}

/**
 * Finds misspelt inputs. The runner only warns about an input it does not know, and a gate with `expct:` would gate
 * nothing. An input counts as misspelt within two edits of a known one, or if it starts with the same four letters.
 */
function findMisspelt(given: Iterable<string>): Problem[] {
  const known = Object.keys(INPUTS)
  const problems: Problem[] = []
  for (const name of given) {
    if (known.includes(name)) continue
    const [close] = known
      .map((other) => ({ other, edits: distance(name, other) }))
      .filter(({ other, edits }) => edits <= 2 || other.slice(0, 4) === name.slice(0, 4))
      .sort((a, b) => a.edits - b.edits)
    if (close !== undefined) {
      problems.push({ input: name, message: `there is no such input. Did you mean ${close.other}?` })
    }
  }
  return problems
}
