// Keeps integers beyond 2^53 exact in expressions: as a bigint, the form that data has them in.

import { isInteger, isSafeNumber, parse } from 'lossless-json'
import { inOrder, isNode, type Node, type Token } from './ast.ts'
import type { Finding } from './lint.ts'

/** Finds literals with numbers that would be rounded. */
export function* lintNumbers(text: string, tokens: readonly Token[]): Generator<Finding> {
  for (const { type, start: offset } of tokens) {
    if (type !== 'Literal' || text[offset] !== '`') continue
    try {
      readLiteral(text, offset)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      yield {
        offset,
        message: 'this number would be rounded; write it with all its digits, without point or exponent.'
      }
    }
  }
}

/**
 * Makes a tree exact: its literals keep their digits, and its order comparisons become calls of functions that also
 * compare a bigint. The library would read literals with JSON.parse, and give null for `<` with a bigint.
 */
export function makeExact(tree: Node, text: string, tokens: readonly Token[]): Node {
  const starts = tokens.filter(({ type }) => type === 'Literal').map(({ start }) => start)
  const literals = inOrder(tree).filter(({ type }) => type === 'Literal')
  const values = new Map(
    literals.map((node, index) => {
      const start = starts[index] ?? 0
      return [node, text[start] === '`' ? readLiteral(text, start) : node.value]
    })
  )
  const rewrite = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(rewrite)
    if (!isNode(part)) return part
    if (part.type === 'Literal') return { ...part, value: values.get(part) }
    const node = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, rewrite(value)]))
    const isOrder = part.type === 'Comparator' && part.name !== undefined && part.name in ORDERS
    return isOrder ? { type: 'Function', name: part.name, children: [node['left'], node['right']] } : node
  }
  return rewrite(tree) as Node
}

type Order = (left: number | bigint, right: number | bigint) => boolean

/** The order comparisons, by their names in the tree. No expression can call a function by such a name. */
export const ORDERS: Readonly<Record<string, Order>> = {
  GT: (left, right) => left > right,
  GTE: (left, right) => left >= right,
  LT: (left, right) => left < right,
  LTE: (left, right) => left <= right
}

export function isNumeric(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

/** @throws RangeError for a number other than an integer that a number cannot hold */
function readLiteral(text: string, start: number): unknown {
  const [, json = ''] = /^`((?:\\.|[^\\`])*)`/s.exec(text.slice(start)) ?? []
  return parse(json.replaceAll('\\`', '`'), null, {
    parseNumber: toExactNumber,
    onDuplicateKey: ({ newValue }) => newValue
  })
}

/** @throws RangeError */
export function toExactNumber(digits: string): number | bigint {
  if (isInteger(digits)) return isSafeNumber(digits) ? Number(digits) : BigInt(digits)
  const number = Number(digits)
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number))) {
    throw new RangeError('The number would be rounded.')
  }
  return number
}
