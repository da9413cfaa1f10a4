import type { JSONValue } from '@jmespath-community/jmespath'
import { ExpressionError, type Expression } from './compiled.ts'
import { findMistake } from './mistakes.ts'
import { replaceFunctions } from './replacements.ts'
import { findErrorOffset, findOpenQuote, type Mistake, type Node } from './syntax.ts'

/** The longest that one evaluation may take, in milliseconds. */
export const EVALUATION_MS = 2000

/**
 * Parses a JMESPath expression (community edition).
 *
 * Beyond the grammar it refuses what is valid and never meant: what has the same value whatever the data are, such as
 * a comparison with a text in double quotes, or a number with a text, and what the library reads otherwise than it is
 * written. A gate built on one of these could pass by accident.
 *
 * @throws ExpressionError
 */
export async function compileExpression(text: string): Promise<Expression> {
  const { runInNewContext } = await import('node:vm')
  const library = await import('@jmespath-community/jmespath')
  const { compile, getRegisteredFunctions, tokenize, TreeInterpreter } = library
  replaceFunctions(library)
  const open = findOpenQuote(text, tokenize)
  if (open !== undefined) throw new ExpressionError(withCaret(open, text))
  let tree: Node
  try {
    tree = compile(text) as unknown as Node
  } catch (error) {
    const offset = findErrorOffset(text, { compile, tokenize })
    throw new ExpressionError(withCaret(describeSyntax(text, offset, error as Error), text))
  }
  const isRegistered = (name: string) => getRegisteredFunctions().includes(name)
  const mistake = findMistake(text, tree, { tokenize, isRegistered })
  if (mistake !== undefined) throw new ExpressionError(withCaret(mistake, text))

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

/** Signs of other languages, and what stands for them here. */
const FOREIGN_SIGNS: Readonly<Record<string, string>> = {
  '=>': '>=',
  '=<': '<=',
  '<>': '!=',
  '===': '==',
  '!==': '!=',
  '=~': 'contains(), starts_with() or ends_with()',
  '!~': 'contains(), starts_with() or ends_with()'
}

function describeSyntax(text: string, offset: number, error: Error): Mistake {
  const [before, at] = [text.slice(0, offset), text.slice(offset)]
  if (text.trim() === '') return { message: 'the expression is empty.', offset: 0 }
  if (/^[ \t\r\n]*$/.test(at)) return { message: 'the expression ends too early.', offset }
  const begun = /[=!<>]*$/.exec(before)?.[0] ?? ''
  const sign = begun + (/^[=!<>~]+/.exec(at)?.[0] ?? '')
  if (Object.hasOwn(FOREIGN_SIGNS, sign)) {
    return { message: `there is no ${sign}; write ${FOREIGN_SIGNS[sign]}.`, offset: offset - begun.length }
  }
  const not = /(?<![\w.])not\s+$/i.exec(before)
  if (not !== null) return { message: WRITE_SIGNS, offset: not.index }
  return { message: describeStart(at, error), offset }
}

const WRITE_SIGNS = 'write && for and, || for or, ! for not.'

function describeStart(at: string, error: Error): string {
  if (/^-?\d/.test(at)) return 'a number stands in backquotes: `3`.'
  if (at.startsWith('`'))
    return 'between backquotes stands JSON: `3`, `true`, `"text"`; a text is shorter in single quotes.'
  if (/^(and|or|not)\b/i.test(at) || at.startsWith('&')) return WRITE_SIGNS
  if (/^[\u2018-\u201f\u00ab\u00bb]/.test(at)) return "a text stands in straight single quotes: 'text'."
  if (/^\s/.test(at)) return 'this is no plain space.'
  if (/^[^\0-\x7f]/.test(at)) return 'a name with such a character stands in double quotes.'
  if (/^"(\\.|[^"\\])*$/s.test(at)) return 'the closing quote is missing.'
  return `not valid JMESPath here (${error.message.replace(/^Syntax error[:,]? /, '')}).`
}

/** The message, the line of the expression, and a caret under the place. */
function withCaret({ message, offset }: Mistake, text: string): string {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = (text.slice(lineStart).split('\n')[0] ?? '').trimEnd()
  return `${message}\n  ${line}\n  ${before.slice(lineStart).replace(/[^\t]/g, ' ')}^`
}
