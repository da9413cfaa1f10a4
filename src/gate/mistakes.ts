import type { Mistake, Node, Token } from './syntax.ts'
import { findInTree } from './tree-mistakes.ts'

/**
 * Finds what the grammar allows and nobody means: what has the same value whatever the data are, or what the library
 * reads otherwise than it is written.
 */
export function findMistake(
  text: string,
  tree: Node,
  library: { tokenize: (text: string) => unknown; isRegistered: (name: string) => boolean }
): Mistake | undefined {
  const tokens = library.tokenize(text) as readonly Token[]
  return findInTokens(text, tokens) ?? findInTree(tree, tokens, library.isRegistered)
}

const COMPARISONS = new Set(['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'])
const IDENTIFIERS = new Set(['UnquotedIdentifier', 'QuotedIdentifier'])
const BEGINNINGS = new Set([...IDENTIFIERS, 'Literal', 'Current', 'Root', 'Variable', 'Expref'])
const CLOSING = ['Rparen', 'Rbracket', 'Rbrace']
const OPENING = ['Lparen', 'Lbracket', 'Lbrace', 'Filter']
const ENDINGS = new Set([...IDENTIFIERS, 'Literal', 'Current', 'Root', 'Variable', 'Flatten', ...CLOSING])
/** What ends a product, towards the left. */
const LOOSER = new Set([...COMPARISONS, ...OPENING, 'Comma', 'Colon', 'Assign', 'Question', 'And', 'Or', 'Not', 'Pipe'])
for (const sign of ['Expref', 'Plus', 'Minus']) LOOSER.add(sign)
const DIVISIONS = new Set(['Divide', 'Div', 'Modulo'])
const SEARCHES = new Set(['contains', 'starts_with', 'ends_with'])

function findInTokens(text: string, tokens: readonly Token[]): Mistake | undefined {
  for (const [index, { type, start: offset, value }] of tokens.entries()) {
    const [before, last, next] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]]
    const sought = last?.type === 'Comma' && SEARCHES.has(calledBefore(tokens, index))
    const compared = sought || COMPARISONS.has(last?.type ?? '')
    if (compared && text[offset] === '"') {
      return { message: 'double quotes name a field; a text stands in single quotes.', offset }
    }
    // No attribute of Atlas is written like this but one, STATUS, and that stands on the left.
    const bare = /^[A-Z][A-Z0-9_]+\b/.exec(text.slice(offset))?.[0]
    if (compared && bare !== undefined) return { message: `a text stands in single quotes: '${bare}'.`, offset }
    if (type === 'Assign' && !(last?.type === 'Variable' && (before?.value === 'let' || before?.type === 'Comma'))) {
      return { message: 'a single = compares nothing; write ==.', offset }
    }
    const isKey = next?.type === 'Colon' && (last?.type === 'Lbrace' || last?.type === 'Comma')
    if (type === 'UnquotedIdentifier' && /^(true|false)$/.test(String(value)) && last?.type !== 'Dot' && !isKey) {
      return {
        message: `${String(value)} names a field here; the value stands in backquotes: \`${String(value)}\`.`,
        offset
      }
    }
    if (IDENTIFIERS.has(type) && next?.type !== 'Lparen' && String(value) in Object.prototype) {
      return { message: `no answer has a field ${String(value)}.`, offset }
    }
    if (type === 'Number' && !/^-?\d+(?![\d-])/.test(text.slice(offset))) {
      return { message: 'an index is one whole number.', offset }
    }
    const word = type === 'UnquotedIdentifier' && (value === 'let' || value === 'in')
    const wordBefore = last?.type === 'UnquotedIdentifier' && (last.value === 'let' || last.value === 'in')
    if (BEGINNINGS.has(type) && ENDINGS.has(last?.type ?? '') && !word && !wordBefore) {
      const message = type === 'Expref' ? 'write && for and; before an expression reference stands a comma.' : undefined
      return { message: message ?? 'a comma is missing.', offset }
    }
    if (type === 'Star' && ENDINGS.has(last?.type ?? '') && dividesBefore(tokens, index)) {
      return { message: 'behind a division * is done first: write (a / b) * c, or a / (b * c).', offset }
    }
  }
  return undefined
}

/** The function among whose arguments a token stands. */
function calledBefore(tokens: readonly Token[], index: number): string {
  const open = outward(tokens, index).find((at) => OPENING.includes(tokens[at]?.type ?? ''))
  return open === undefined || tokens[open]?.type !== 'Lparen' ? '' : String(tokens[open - 1]?.value)
}

/** Whether `*` stands behind `/` in one product. */
function dividesBefore(tokens: readonly Token[], index: number): boolean {
  const types = outward(tokens, index).map((at) => (tokens[at]?.value === 'in' ? 'Comma' : (tokens[at]?.type ?? '')))
  const end = types.findIndex((type) => LOOSER.has(type))
  return types.slice(0, end === -1 ? undefined : end).some((type) => DIVISIONS.has(type))
}

/** The tokens before one, from near to far, without what stands in brackets that were closed. */
function outward(tokens: readonly Token[], index: number): readonly number[] {
  const seen: number[] = []
  let depth = 0
  for (let at = index - 1; at >= 0; at--) {
    const type = tokens[at]?.type ?? ''
    if (CLOSING.includes(type)) depth++
    else if (OPENING.includes(type) && depth > 0) depth--
    else if (depth === 0) seen.push(at)
  }
  return seen
}
