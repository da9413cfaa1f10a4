/** A node of the library's syntax tree, as far as it is looked at here. */
export interface Node {
  readonly type: string
  readonly name?: string
  readonly [key: string]: unknown
}

interface Token {
  readonly type: string
  readonly start: number
  readonly value: unknown
}

export interface Mistake {
  readonly message: string
  readonly offset: number
}

type Tokenize = (text: string) => readonly Token[]

const COMPARISONS = new Set(['EQ', 'NE', 'GT', 'GTE', 'LT', 'LTE'])

/** Finds what the grammar allows and nobody means. */
export function findMistake(
  text: string,
  tree: Node,
  library: { tokenize: (text: string) => unknown; isRegistered: (name: string) => boolean }
): Mistake | undefined {
  const tokens = (library.tokenize as Tokenize)(text)
  const open = tokens.find(({ start }) => text[start] === "'" && !/^'(\\.|[^'\\])*'/s.test(text.slice(start)))
  if (open !== undefined) return { message: 'the closing quote is missing.', offset: open.start }

  for (const [index, token] of tokens.entries()) {
    const offset = token.start
    const compared = COMPARISONS.has(tokens[index - 1]?.type ?? '')
    if (compared && text[offset] === '"') {
      return { message: 'double quotes name a field; a text stands in single quotes.', offset }
    }
    // No attribute of Atlas is written like this but one, STATUS, and that stands on the left.
    const bare = /^[A-Z][A-Z0-9_]+\b/.exec(text.slice(offset))?.[0]
    if (compared && bare !== undefined) return { message: `a text stands in single quotes: '${bare}'.`, offset }
    if (text.startsWith('=', offset) && text[offset + 1] !== '=' && !bindsInLet(tokens, index)) {
      return { message: 'a single = compares nothing; write ==.', offset }
    }
  }

  const unknown = findNode(tree, ({ type, name }) => type === 'Function' && !library.isRegistered(name ?? ''))
  if (unknown !== undefined) {
    return { message: `there is no function ${unknown.name}().`, offset: Math.max(0, text.indexOf(`${unknown.name}`)) }
  }
  return undefined
}

/** Whether a `=` stands behind a variable, as in `let $x = a in …`. */
function bindsInLet(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.type === 'Variable'
}

function findNode(node: unknown, matches: (node: Node) => boolean): Node | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  if (Array.isArray(node)) {
    for (const item of node) {
      const found = findNode(item, matches)
      if (found !== undefined) return found
    }
    return undefined
  }
  if ('type' in node && matches(node as Node)) return node as Node
  return findNode(Object.values(node), matches)
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
  for (const [index, token] of tokens.entries()) {
    const end = tokens[index + 1]?.start ?? text.length
    try {
      library.compile(text.slice(0, end))
    } catch (error) {
      if (!/EOF/.test((error as Error).message)) return token.start
    }
  }
  return text.length
}

/** Where the first token begins that cannot be read. */
function firstBadCharacter(text: string, tokenize: Tokenize): number {
  for (let end = text.length - 1; end > 0; end--) {
    try {
      const tokens = tokenize(text.slice(0, end))
      // The longest readable start may end in the middle of a text: then the bad token begins with that.
      const last = tokens.at(-1)
      const rest = text.slice(end).search(/\S/)
      if (last !== undefined && /['"`]/.test(text[last.start] ?? '') && !closes(text, last.start)) return last.start
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
