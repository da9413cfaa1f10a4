// Evaluates the expressions query and expect over a result.
import { toJson } from '../../atlas/json.ts'
import { InputError } from '../../atlas/errors.ts'
import { isMet } from '../../gate/condition.ts'
import { ExpressionError } from '../../gate/compiled.ts'
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
  const facts = [['Expected', expect.text] as const, ['Met', satisfied ? 'yes' : 'no'] as const, ...result.facts]
  if (satisfied) return { ...result, value, facts, satisfied }
  const message = `expect is not true of the result:\n${expect.text}`
  const hint = 'See the result in the job summary, or in the file in output result-path.'
  return { ...result, value, facts, satisfied, unmet: { message, hint } }
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
