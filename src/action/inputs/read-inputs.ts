// Reads and parses every input once, and reports misspelt ones.
import { distance } from 'fastest-levenshtein'
import { findOperation } from '../../atlas/catalog/catalog.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OperationDefinition } from '../../operations/definition.ts'
import { findNamedOperation, loadNamedOperations } from '../../operations/registry.ts'
import type { Host } from '../host.ts'
import { INPUTS, type InputName, type InputValues } from './definitions.ts'
import type { InputDefinition } from './input-definition.ts'
import { problemOf } from './input-problem.ts'
import { listOptions } from './options.ts'

/** The inputs of a step. */
export interface ReadInputs {
  /** The named operation that the step asks for; undefined for any other. */
  readonly definition: OperationDefinition | undefined
  readonly values: InputValues
  /** The text of the inputs that the step itself sets, options included; other inputs may come from the environment. */
  readonly explicit: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Parses all inputs. An empty one falls back to its environment variable, then to its default. */
export async function readInputs(host: Host): Promise<ReadInputs> {
  const definition = await findNamedOperation(operationOf(host.inputs))
  const problems = [...host.plantedInputs.map(describePlanted), ...(await findUnknown(host.inputs, definition))]
  const values: Record<string, unknown> = {}
  for (const [name, input] of Object.entries<InputDefinition>(INPUTS)) {
    const { fallback, neverEmpty } = input
    if (neverEmpty === true && host.emptyInputs.has(name)) problems.push({ input: name, message: EMPTY })
    const explicit = host.inputs.get(name)
    const text = explicit ?? (fallback === undefined ? undefined : host.env(fallback)) ?? input.default
    if (text === undefined) continue
    try {
      values[name] = await input.parse(text, explicit === undefined ? 'environment' : 'input')
    } catch (error) {
      problems.push({ input: name, message: problemOf(error) })
      // The other inputs are still checked, as if this one were not given.
      if (input.default !== undefined) values[name] = await input.parse(input.default, 'input')
    }
  }
  return { definition, values: values as InputValues, explicit: host.inputs, problems }
}

/** Whether an input was given and could not be parsed, which is a problem already. */
export function isInvalid({ problems }: ReadInputs, name: InputName): boolean {
  return problems.some(({ input }) => input === name)
}

/** Such a variable does nothing, but whoever set it meant it to. */
function describePlanted(variable: string): Problem {
  const message = `an earlier step has set this variable: the runner writes ${variable.toUpperCase()}. Remove it from GITHUB_ENV, or from env.`
  return { input: variable, message }
}

const EMPTY = 'is empty. Did its expression give nothing? Name an operation, or leave this input out.'

/** What other tools call these inputs: too far from their names to be found as misspelt. */
const ALIASES: Readonly<Record<string, InputName>> = {
  until: 'wait-until',
  condition: 'expect',
  conditions: 'expect',
  assert: 'expect',
  assertion: 'expect',
  check: 'expect',
  fail: 'fail-when',
  'fail-if': 'fail-when'
}

/** An input by its usual spelling: `wait_until`, `WaitUntil` and `wait-until` are the same. */
const spelling = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')

function operationOf(given: ReadonlyMap<string, string>): string {
  return given.get('operation') ?? INPUTS.operation.default
}

/**
 * Finds inputs that are neither inputs of the action nor options of the operation. The runner only warns about an input
 * it does not know, and a gate with `expct:` would gate nothing.
 */
async function findUnknown(
  given: ReadonlyMap<string, string>,
  definition: OperationDefinition | undefined
): Promise<Problem[]> {
  const known = [...Object.keys(INPUTS), ...Object.keys(definition?.options ?? {})]
  const unknown = [...given.keys()].filter((name) => !known.includes(name))
  if (unknown.length === 0) return []
  const options = new Set((await loadNamedOperations()).flatMap(({ options }) => Object.keys(options)))
  // Without an operation it is unknown which options there are.
  const noOperation = definition === undefined && findOperation(operationOf(given)) === undefined
  return unknown
    .filter((name) => !(noOperation && options.has(name)))
    .map((name) => ({ input: name, message: describeUnknown(name, { known, options, definition }) }))
}

function describeUnknown(
  name: string,
  {
    known,
    options,
    definition
  }: {
    readonly known: readonly string[]
    /** Options of any named operation. */
    readonly options: ReadonlySet<string>
    readonly definition: OperationDefinition | undefined
  }
): string {
  const close = options.has(name) ? undefined : (aliasOf(name) ?? nearestInput(name, known))
  if (close !== undefined) return `there is no such input. Did you mean ${close}?`
  return definition === undefined
    ? 'there is no such input. What an API operation takes goes into parameters.'
    : `there is no such input, and ${definition.name} has no such option. ${listOptions(definition.options)}`
}

function aliasOf(name: string): string | undefined {
  return Object.entries(ALIASES).find(([alias]) => spelling(alias) === spelling(name))?.[1]
}

/** Finds an input within two edits, or that starts with the same four letters. */
function nearestInput(name: string, known: readonly string[]): string | undefined {
  const [close] = known
    .map((other) => ({ other, edits: distance(spelling(name), spelling(other)) }))
    .filter(({ other, edits }) => edits <= 2 || other.slice(0, 4) === name.slice(0, 4))
    .sort((a, b) => a.edits - b.edits)
  return close?.other
}
