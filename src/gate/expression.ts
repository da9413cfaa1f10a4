// Compiles JMESPath expressions, and evaluates them within a time limit.

import { runInNewContext } from 'node:vm'
import * as library from '@jmespath-community/jmespath'
import { ExpressionError, type Expression } from './compiled.ts'
import { parse } from './parse.ts'
import { replaceFunctions } from './replacements.ts'

/** The longest that one evaluation may take. */
export const EVALUATION_MS = 2000

/**
 * Compiles a JMESPath expression (community edition). Also rejects expressions that are valid but never meant, such as
 * a comparison with a double-quoted string: a gate built on one could pass by accident.
 *
 * @throws ExpressionError with everything wrong with the expression
 */
export function compileExpression(text: string): Expression {
  replaceFunctions(library)
  const tree = parse(text, library)
  return {
    text,
    evaluate(data) {
      const evaluate = () => library.TreeInterpreter.search(tree as never, data as library.JSONValue) as unknown
      try {
        // A few nested calls over a long list can take hours. Only a vm's timeout can interrupt synchronous code.
        return runInNewContext('evaluate()', { evaluate }, { timeout: EVALUATION_MS }) as unknown
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string }
        const reason =
          code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
            ? `it takes longer than ${EVALUATION_MS / 1000} s`
            : (message ?? String(error)).replace(/\.$/, '')
        throw new ExpressionError(`cannot evaluate ${text}: ${reason}`)
      }
    }
  }
}
