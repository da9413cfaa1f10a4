// Compiles JMESPath expressions, and evaluates them within a time limit.

import { runInNewContext } from 'node:vm'
import * as library from '@jmespath-community/jmespath'
import { inOrder } from './ast.ts'
import { ExpressionError, type Expression } from './compiled.ts'
import { parse } from './parse.ts'
import { findReads } from './reads.ts'
import { replaceFunctions } from './replacements.ts'

/** The longest that one evaluation may take, in milliseconds. 50,000 items take half a second on an idle machine. */
const EVALUATION_MS = 10_000

/**
 * Compiles a JMESPath expression (community edition). Also rejects expressions that are valid but never meant, such as
 * a comparison with a double-quoted string: a gate built on one could pass by accident.
 *
 * @param limitMs how long one evaluation may take, in milliseconds
 * @throws ExpressionError with everything wrong with the expression
 */
export function compileExpression(text: string, limitMs = EVALUATION_MS): Expression {
  replaceFunctions(library)
  const tree = parse(text, library)
  return {
    text,
    fields: inOrder(tree).flatMap(({ type, name = '' }) => (type === 'Field' ? [name] : [])),
    reads: findReads(tree),
    evaluate(data) {
      const evaluate = () => library.TreeInterpreter.search(tree as never, data as library.JSONValue) as unknown
      try {
        // A few nested calls over a long list can take hours. Only a vm's timeout can interrupt synchronous code.
        const value = runInNewContext('evaluate()', { evaluate }, { timeout: limitMs }) as unknown
        // JSON has no word for them, and would say null.
        if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('its value is not a finite number')
        return value
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string }
        const reason =
          code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
            ? `it takes longer than ${limitMs / 1000} s`
            : (message ?? String(error)).replace(/\.$/, '')
        throw new ExpressionError(`cannot evaluate the expression: ${reason}.\n  ${text}`)
      }
    }
  }
}
