// Parses an expression, and reports everything wrong with it, each with a caret under its place.

import type * as library from '@jmespath-community/jmespath'
import type { Node, Token } from './ast.ts'
import { ExpressionError } from './compiled.ts'
import { lintTokens, lintTree, type Finding } from './lint.ts'
import { lintNumbers, makeExact } from './numbers.ts'

type Library = Pick<typeof library, 'compile' | 'getRegisteredFunctions' | 'tokenize'>

const MOST_FINDINGS = 5

/**
 * @param library - the JMESPath library
 * @returns the library's syntax tree, with exact numbers
 * @throws ExpressionError
 */
export function parse(text: string, library: Library): Node {
  const unreadable = findUnreadable(text, library)
  if (unreadable !== undefined) throw new ExpressionError(withCaret(unreadable, text))

  const tokens = library.tokenize(text)
  const findings = [...lintTokens(text, tokens), ...lintNumbers(text, tokens)]
  try {
    const tree = library.compile(rankProducts(text, tokens)) as unknown as Node
    findings.push(...lintTree(tree, { text, tokens, functions: library.getRegisteredFunctions() }))
    if (findings.length === 0) return makeExact(tree, text, tokens)
  } catch (error) {
    findings.push(findSyntaxError(error as Error, { text, tokens, compile: library.compile }))
  }
  const first = new Map(findings.toReversed().map((finding) => [finding.offset, finding]))
  const shown = [...first.values()].sort((one, other) => one.offset - other.offset).slice(0, MOST_FINDINGS)
  throw new ExpressionError(shown.map((finding) => withCaret(finding, text)).join('\n'))
}

/** Finds the first open quote, literal that is not JSON, or character that means nothing. */
function findUnreadable(text: string, { tokenize }: Library): Finding | undefined {
  for (const match of text.matchAll(/(['"`])(?:\\.|(?!\1)[^\\])*(\1)?|./gsu)) {
    const [piece, quote, closing] = match
    const find = (message: string) => ({ offset: match.index, message })
    // The library would take an open string to the end of the expression.
    if (quote !== undefined && closing === undefined) return find('this quote is not closed.')
    try {
      tokenize(piece)
    } catch {
      if (quote !== undefined) return find('this is not JSON; write strings in single quotes.')
      return find(`unexpected character (U+${piece.codePointAt(0)?.toString(16).padStart(4, '0')}).`)
    }
  }
  return undefined
}

/**
 * Replaces the `*` of products by `×`, which means the same. The library ranks `*` above `/`, and would read
 * `a / b * c` as `a / (b * c)`.
 */
function rankProducts(text: string, tokens: readonly Token[]): string {
  const characters = text.split('')
  for (const [index, { type, start }] of tokens.entries()) {
    const last = tokens[index - 1]
    const isProduct =
      /Identifier$|^(Literal|Current|Root|Variable|Flatten|Rparen|Rbracket|Rbrace)$/.test(last?.type ?? '') &&
      last?.value !== 'in'
    if (type === 'Star' && isProduct) characters[start] = '×'
  }
  return characters.join('')
}

/** Finds the first token that cannot follow those before it. The library does not say where that is. */
function findSyntaxError(
  error: Error,
  source: { readonly text: string; readonly tokens: readonly Token[]; readonly compile: Library['compile'] }
): Finding {
  const { text, tokens, compile } = source
  if (tokens.length === 0) return { offset: 0, message: 'the expression is empty.' }
  if (error instanceof RangeError) return { offset: 0, message: 'the expression is nested too deeply.' }
  const isWrong = (count: number) => {
    try {
      compile(text.slice(0, tokens[count]?.start))
      return false
    } catch (error) {
      return !(error as Error).message.includes('EOF')
    }
  }
  // A beginning that is wrong stays wrong, so halving finds the shortest one.
  let [right, wrong] = [0, tokens.length + 1]
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2)
    if (isWrong(middle)) wrong = middle
    else right = middle
  }
  if (wrong > tokens.length && !error.message.includes('EOF')) throw error
  if (wrong > tokens.length) return { offset: text.trimEnd().length, message: 'the expression ends too early.' }
  const isWord = (at: number) => /^(and|or|not)$/i.test(String(tokens[at]?.value))
  const at = isWord(wrong - 2) ? wrong - 2 : wrong - 1
  const offset = tokens[at]?.start ?? 0
  const hint = isWord(at) ? '; write && for and, || for or, ! for not' : ''
  return { offset, message: `this cannot follow what comes before it${hint}.` }
}

/** The place and the message, the line of the expression, and a caret under the place. */
function withCaret({ message, offset }: Finding, text: string): string {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  const line = (text.slice(lineStart).split('\n')[0] ?? '').trimEnd()
  const column = offset - lineStart
  const place = `line ${before.split('\n').length}, column ${column + 1}`
  return `${place}: ${message}\n  ${line}\n  ${before.slice(lineStart).replace(/[^\t]/g, ' ')}^`
}
