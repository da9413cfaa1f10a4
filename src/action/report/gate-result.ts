// Evaluates the expressions query and expect over a result.
import { firstOf } from '../../atlas/counts.ts'
import { toJson } from '../../atlas/json.ts'
import { InputError } from '../../atlas/errors.ts'
import { isRecord, valuesAt } from '../../atlas/attributes.ts'
import { isMet } from '../../gate/condition.ts'
import { EVERY, ExpressionError, type Path } from '../../gate/compiled.ts'
import type { Result } from '../../operations/definition.ts'
import type { Gate } from '../inputs/gate.ts'

/** A larger result or value becomes no output: the outputs of a job hold 1 MiB, an environment variable far less. */
export const LARGEST_RESULT_BYTES = 512 * 1024

/** A result with what `query` and `expect` give for it. */
export interface GatedResult extends Result {
  /** Output `value`: the value of `query`. */
  readonly value: string | undefined
}

/**
 * Evaluates `query` and `expect` over a result. Pure.
 *
 * @throws InputError for an expression that does not apply to the result, for an `expect` that gives neither true nor
 *   false, and for a value too large for an output
 */
export function applyGate(result: Result, { query, expect }: Pick<Gate, 'query' | 'expect'>): GatedResult {
  const value = query === undefined ? undefined : attempt('query', () => toOutput(query.evaluate(result.data)))
  if (expect === undefined || result.unmet !== undefined) return { ...result, value }
  const satisfied = attempt('expect', () => isMet(expect, result.data))
  if (satisfied) return { ...result, value, facts: [['Expected', expect.text], ...result.facts], satisfied }
  const message = `expect is not true of the result:\n${expect.text}`
  const hint = 'See the result in the job summary, or in the file in output result-path.'
  const read = expect.reads.map((path) => ({ path, values: valuesAt(result.data, path) }))
  const simple = read.filter(({ values }) => !values.some(isRecord))
  const facts = (simple.length > 0 ? simple : read).map(
    ({ path, values }) => [toLabel(path), describeValues(values)] as const
  )
  const shown = facts.length === 0 ? {} : { facts, table: undefined }
  return { ...result, ...shown, value, satisfied, unmet: { message, hint } }
}

/** More values are only counted. */
const MAX_VALUES = 8

/** The path as an expression has it: `results[].stateName`. */
function toLabel(path: Path): string {
  return path.length === 0 ? '@' : path.join('.').replaceAll(`.${EVERY}`, '[]')
}

function describeValues(values: readonly unknown[]): string {
  return values.length === 0 ? 'none' : firstOf(values.map(describeValue), MAX_VALUES)
}

/** Texts as they are, or a mask would not match them. */
function describeValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Array.isArray(value) ? `a list of ${value.length}` : 'an object'
}

/** A string as it is, anything else as compact JSON. */
function toOutput(value: unknown): string {
  const text = typeof value === 'string' ? value : toJson(value ?? null)
  if (Buffer.byteLength(text) > LARGEST_RESULT_BYTES) {
    throw new ExpressionError(
      'the value is larger than 512 KiB. Select less of the result, or leave out query and read the file in output result-path.'
    )
  }
  return text
}

function attempt<T>(input: string, evaluate: () => T): T {
  try {
    return evaluate()
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new InputError([{ input, message: error.message }], { afterSending: true })
  }
}
