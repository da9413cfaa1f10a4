/** A node of the library's syntax tree, as far as it is looked at here. */
export interface Node {
  readonly type: string
  readonly name?: string
  readonly [key: string]: unknown
}

export interface Token {
  readonly type: string
  readonly start: number
  readonly value: unknown
}

export interface Mistake {
  readonly message: string
  readonly offset: number
}

type Tokenize = (text: string) => readonly Token[]

/** What a node may be made of, in the order in which it is written; `left` stands before the node's own sign. */
const PARTS = ['bindings', 'condition', 'trueExpr', 'falseExpr', 'expression', 'reference', 'child', 'operand', 'right']

/** The parts of a node, those before its own sign and those behind it. A literal has none, whatever it holds. */
function partsOf(node: Node): { readonly before: readonly Node[]; readonly behind: readonly Node[] } {
  if (node.type === 'Literal') return { before: [], behind: [] }
  const at = (key: string) => (node[key] === undefined ? [] : [node[key]].flat()) as Node[]
  const listed = [...at('children'), ...(node.type === 'KeyValuePair' ? at('value') : [])]
  return { before: at('left'), behind: [...PARTS.flatMap(at), ...listed] }
}

/** All nodes, in the order in which their signs are written. */
export function inOrder(node: Node): readonly Node[] {
  const { before, behind } = partsOf(node)
  return [...before.flatMap(inOrder), node, ...behind.flatMap(inOrder)]
}

const SIGNS: Readonly<Record<string, string>> = {
  EQ: 'Comparator',
  NE: 'Comparator',
  GT: 'Comparator',
  GTE: 'Comparator',
  LT: 'Comparator',
  LTE: 'Comparator',
  Or: 'OrExpression',
  And: 'AndExpression',
  Not: 'NotExpression',
  Pipe: 'Pipe',
  Expref: 'ExpressionReference',
  Literal: 'Literal',
  Variable: 'Variable',
  Assign: 'Binding'
}

/** Where the signs of nodes stand in the text; the library does not keep it. Nodes without one sign of their own are left out. */
export function locate(nodes: readonly Node[], tokens: readonly Token[]): ReadonlyMap<Node, number> {
  const waiting = new Map<string, number[]>()
  for (const [index, { type, start, value }] of tokens.entries()) {
    const next = tokens[index + 1]?.type
    const kind = type === 'UnquotedIdentifier' && next === 'Lparen' ? `Function ${String(value)}` : SIGNS[type]
    // The variable that a let names is part of the binding.
    if (kind === undefined || (type === 'Variable' && next === 'Assign')) continue
    const starts = waiting.get(kind)
    if (starts === undefined) waiting.set(kind, [start])
    else starts.push(start)
  }
  const places = new Map<Node, number>()
  for (const node of nodes) {
    const start = waiting.get(node.type === 'Function' ? `Function ${node.name}` : node.type)?.shift()
    if (start !== undefined) places.set(node, start)
  }
  return places
}

/** Finds a text or a literal without its closing quote, which the library takes to the end. */
export function findOpenQuote(text: string, tokenize: (text: string) => unknown): Mistake | undefined {
  let tokens: readonly Token[]
  try {
    tokens = tokenize(text) as readonly Token[]
  } catch {
    return undefined
  }
  const open = tokens.find(({ start }) => {
    const quote = text[start]
    if (quote !== "'" && quote !== '`') return false
    return !(quote === "'" ? /^'(\\.|[^'\\])*'/s : /^`(\\.|[^`\\])*`/s).test(text.slice(start))
  })
  return open && { message: 'the closing quote is missing.', offset: open.start }
}

/**
 * Finds where an expression goes wrong; the library does not tell. That is the first token whose arrival makes the text
 * before it wrong for another reason than that it ends.
 */
export function findErrorOffset(
  text: string,
  library: { compile: (text: string) => unknown; tokenize: (text: string) => unknown }
): number {
  const tokenize = library.tokenize as Tokenize
  let tokens: readonly Token[]
  try {
    tokens = tokenize(text)
  } catch {
    return firstBadCharacter(text, tokenize)
  }
  const isWrong = (last: number): boolean => {
    try {
      library.compile(text.slice(0, tokens[last + 1]?.start ?? text.length))
      return false
    } catch (error) {
      return !/EOF/.test((error as Error).message)
    }
  }
  // What is wrong once stays wrong, so that halving finds the first.
  let [right, wrong] = [-1, tokens.length]
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2)
    if (isWrong(middle)) wrong = middle
    else right = middle
  }
  return tokens[wrong]?.start ?? text.trimEnd().length
}

/** Where the first token begins that cannot be read. */
function firstBadCharacter(text: string, tokenize: Tokenize): number {
  for (let end = text.length - 1; end > 0; end--) {
    try {
      const tokens = tokenize(text.slice(0, end))
      // The longest readable start may end in the middle of a text: then the bad token begins with that.
      const last = tokens.at(-1)
      const rest = text.slice(end).search(/[^ \t\r\n]/)
      if (last !== undefined && /['"`]/.test(text[last.start] ?? '') && !closes(text.slice(0, end), last.start))
        return last.start
      return end + Math.max(0, rest)
    } catch {
      continue
    }
  }
  return 0
}

function closes(text: string, start: number): boolean {
  const quote = text[start] ?? ''
  return text.indexOf(quote, start + 1) !== -1
}
