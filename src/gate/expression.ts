import type { JSONValue } from '@jmespath-community/jmespath'
import { findMistake, findErrorOffset, type Node } from './syntax.ts'

/** An expression that can be evaluated. */
export interface Expression {
  readonly text: string
  /**
   * Evaluates the expression over parsed JSON.
   *
   * @throws ExpressionError when it does not apply to the data, or takes longer than {@link EVALUATION_MS}
   */
  evaluate(data: unknown): unknown
}

/** What is wrong with an expression; the message shows it, with a caret under the place where that is known. */
export class ExpressionError extends Error {
  override readonly name = 'ExpressionError' as const
}

/** The longest that one evaluation may take, in milliseconds. */
export const EVALUATION_MS = 2000

/**
 * Parses a JMESPath expression (community edition).
 *
 * Beyond the grammar it refuses what is valid and hardly ever meant: a single `=`, which binds and does not compare;
 * text in double quotes, or a bare word in capitals, beside a comparison, which name fields that do not exist; a text
 * without its closing quote. A gate built on one of these could pass by accident.
 *
 * @throws ExpressionError
 */
export async function compileExpression(text: string): Promise<Expression> {
  const { runInNewContext } = await import('node:vm')
  const { compile, isRegistered, tokenize, TreeInterpreter } = await import('@jmespath-community/jmespath')
  let tree: Node
  try {
    tree = compile(text) as unknown as Node
  } catch (error) {
    const offset = findErrorOffset(text, { compile, tokenize })
    throw new ExpressionError(withCaret(describeSyntax(text, offset, error as Error), text, offset))
  }
  const mistake = findMistake(text, tree, { tokenize, isRegistered })
  if (mistake !== undefined) throw new ExpressionError(withCaret(mistake.message, text, mistake.offset))

  return {
    text,
    evaluate(data) {
      const evaluate = () => TreeInterpreter.search(tree as never, data as JSONValue) as unknown
      try {
        return runInNewContext('evaluate()', { evaluate }, { timeout: EVALUATION_MS }) as unknown
      } catch (error) {
        const { code, message } = error as { code?: string; message?: string }
        const why =
          code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
            ? `took longer than ${EVALUATION_MS / 1000} s`
            : `does not apply to the answer: ${message ?? String(error)}`
        throw new ExpressionError(`the expression ${text} ${why}`)
      }
    }
  }
}

function describeSyntax(text: string, offset: number, error: Error): string {
  const at = text.slice(offset)
  if (text.trim() === '') return 'the expression is empty.'
  if (at.trim() === '') return 'the expression ends too early.'
  if (/^-?\d/.test(at)) return 'a number stands in backquotes: `3`.'
  if (at.startsWith('`'))
    return 'between backquotes stands JSON: `3`, `true`, `"text"`; a text is shorter in single quotes.'
  if (/^(and|or|not)\b/i.test(at)) return 'write && for and, || for or, ! for not.'
  return `not valid JMESPath here (${error.message.replace(/^Syntax error[:,]? /, '')}).`
}

/** The message, the line of the expression, and a caret under the place. */
function withCaret(message: string, text: string, offset: number): string {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = text.slice(lineStart).split('\n')[0] ?? ''
  return `${message}\n  ${line}\n  ${' '.repeat(offset - lineStart)}^`
}
