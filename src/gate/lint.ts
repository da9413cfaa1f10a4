// Finds what is valid JMESPath, but lets a condition pass, or never apply, by accident.

import { inOrder, locate, type Node, type Token } from './ast.ts'

/** Something wrong with an expression. */
export interface Finding {
  readonly message: string
  /** Index into the expression. */
  readonly offset: number
}

/** Checks the tokens alone, so the expression need not parse. */
export function* lintTokens(text: string, tokens: readonly Token[]): Generator<Finding> {
  const typeAt = (index: number) => tokens[index]?.type ?? ''
  const isMisplacedAssign = (index: number) =>
    typeAt(index) === 'Assign' &&
    !(typeAt(index - 1) === 'Variable' && (tokens[index - 2]?.value === 'let' || typeAt(index - 2) === 'Comma'))

  for (const [index, { type, value, start: offset }] of tokens.entries()) {
    const [last, next, name] = [typeAt(index - 1), typeAt(index + 1), String(value)]
    if (isMisplacedAssign(index)) yield { offset, message: 'write == to compare.' }
    if (type === 'Expref' && !/Lparen|Comma/.test(last)) yield { offset, message: 'write && for and.' }
    if (type === 'Number' && last !== 'Dot') {
      const [number = ''] = /^-?\d+(\.\d+)?/.exec(text.slice(offset)) ?? []
      const isIndex = /^(Lbracket (Rbracket|Colon)?|Colon (Rbracket|Colon))$/.test(`${last} ${next}`)
      if (!isIndex) yield { offset, message: 'write numbers in backquotes, such as `5`.' }
      // The library reads [0-1] as [0].
      else if (/[\d-]/.test(text.charAt(offset + number.length))) yield { offset, message: 'an index is one number.' }
    }
    if (!type.endsWith('Identifier')) continue
    const isKey = next === 'Colon' && /Lbrace|Comma/.test(last)
    if (/^(true|false)$/i.test(name) && text[offset] !== '"' && last !== 'Dot' && !isKey) {
      yield { offset, message: `this names a field; write booleans in backquotes: \`${name.toLowerCase()}\`.` }
    }
    // The library also reads what every JavaScript object inherits.
    if (name in Object.prototype && next !== 'Lparen') yield { offset, message: `JSON has no field ${name}.` }
    const string = isMisplacedAssign(index - 1) ? suggestString(name, text[offset]) : undefined
    if (string !== undefined) yield { offset, message: string }
  }
}

/** What to write for a name that can only be meant as a string; undefined if it may be a field. */
function suggestString(name = '', firstCharacter = ''): string | undefined {
  if (firstCharacter === '"') return 'double quotes name a field; write strings in single quotes.'
  return /^[A-Z][A-Z0-9_]+$/.test(name)
    ? "this names a field; write strings in single quotes, such as 'IDLE'."
    : undefined
}

type NodeFindings = Generator<readonly [node: Node, message: string]>
type AsString = (node: Node | undefined) => string | undefined

/** Checks a parsed expression for unknown functions, and for parts that return the same whatever the data. */
export function* lintTree(
  tree: Node,
  source: { readonly text: string; readonly tokens: readonly Token[]; readonly functions: readonly string[] }
): Generator<Finding> {
  const { text, tokens, functions } = source
  const nodes = inOrder(tree)
  const bindings = nodes.flatMap((node) => node.bindings ?? [])
  // lintTokens finds the misplaced =, and what surrounds it is not what was meant.
  if (nodes.some((node) => node.type === 'Binding' && !bindings.includes(node))) return

  const offsetOf = locate(nodes, tokens)
  const asString: AsString = (node) =>
    node?.type === 'Field' ? suggestString(node.name, text[offsetOf(node)]) : undefined
  for (const node of nodes) {
    if (node.type === 'Function' && !functions.includes(node.name ?? '')) {
      yield { offset: offsetOf(node), message: 'there is no such function.' }
    }
    for (const lint of [lintNames, lintNegation, lintComparison, lintConditions, lintAlternatives, lintPipe]) {
      for (const [place, message] of lint(node, asString)) yield { offset: offsetOf(place), message }
    }
  }
}

/** `state != "IDLE"` and `state != IDLE` compare two fields, and there is no field IDLE. */
function* lintNames({ type, name, left, right, children }: Node, asString: AsString): NodeFindings {
  const isSearch = type === 'Function' && ['contains', 'starts_with', 'ends_with'].includes(name ?? '')
  const sides = type === 'Comparator' ? [right, left] : isSearch ? [children?.[1], children?.[0]] : []
  // A name next to a literal is a field.
  if (sides.some((side) => side?.type === 'Literal')) return
  const names = sides.flatMap((side) => (side?.type === 'MultiSelectList' ? side.children : side) ?? [])
  const found = names.find(asString)
  if (found !== undefined) yield [found, asString(found) ?? '']
}

/** `!a.b` is `(!a).b`, and `!a == 'x'` is `(!a) == 'x'`. */
function* lintNegation({ type, left, right, child }: Node): NodeFindings {
  const negated = [left, child].find((operand) => operand?.type === 'NotExpression')
  const isPath = /Projection$|^(Flatten|IndexExpression|Subexpression)$/.test(type)
  const isCompared = type === 'Comparator' && kindOf(right) !== 'boolean'
  if (negated && (isPath || isCompared)) yield [negated, '! negates only the next name; write !(…) to negate more.']
}

function* lintComparison(node: Node): NodeFindings {
  const { type, name = '', left, right } = node
  if (type !== 'Comparator' || left?.type === 'NotExpression') return
  // A bare [] flattens the response.
  const isFlatten = (side?: Node) => side?.left?.child?.type === 'Identity' && side.right?.type === 'Identity'
  if (isFlatten(left) || isFlatten(right)) yield [node, 'write an empty list in backquotes: `[]`.']
  const kinds = [kindOf(left), kindOf(right)].filter((kind) => kind !== undefined)
  const unordered = kinds.find((kind) => kind !== 'number')
  const hint = kinds.includes('list') ? '; compare one item, or use contains() or length()' : ''
  if (/^[GL]TE?$/.test(name)) {
    if (unordered !== undefined) yield [node, `< and > compare only numbers, not a ${unordered}${hint}.`]
  } else if (kinds.length === 2 && kinds[0] !== kinds[1]) {
    yield [node, `a ${kinds[0]} never equals a ${kinds[1]}${hint}.`]
  }
}

/** Numbers, even 0, and strings other than '' count as true. */
function* lintConditions({ type, left, right, child, condition }: Node, asString: AsString): NodeFindings {
  const conditions = operands(condition, 'AndExpression', 'OrExpression')
  if (['AndExpression', 'OrExpression', 'NotExpression'].includes(type)) conditions.push(...operands(left ?? child))
  // In a || 'none' the string is a default; after a comparison, it is meant to be compared, too.
  if (type === 'OrExpression' && kindOf(left) === 'boolean') {
    conditions.push(...operands(right))
    const message = asString(right)
    if (right !== undefined && message !== undefined) yield [right, message]
  }
  for (const each of conditions) {
    if (kindOf(each) === 'number') yield [each, 'a number is always true; compare it: … > `0`.']
    if (each.type === 'Literal' && typeof each.value === 'string' && each.value !== '') {
      yield [each, "a string is always true; write whole comparisons: a == 'x' || a == 'y'."]
    }
  }
}

/** `a != 'x' || a != 'y'` is always true, `a == 'x' && a == 'y'` never. */
function* lintAlternatives(node: Node): NodeFindings {
  const isOr = node.type === 'OrExpression'
  if (!isOr && node.type !== 'AndExpression') return
  const comparisons = (side?: Node) =>
    operands(side, node.type).flatMap(({ name, left, right }) => {
      const [literal, other] = left?.type === 'Literal' ? [left, right] : [right, left]
      const isFixed = literal?.type === 'Literal' && name === (isOr ? 'NE' : 'EQ')
      return isFixed ? [{ subject: JSON.stringify(other), value: JSON.stringify(literal.value) }] : []
    })
  const [last] = comparisons(node.right)
  const clashes =
    last && comparisons(node.left).some(({ subject, value }) => subject === last.subject && value !== last.value)
  if (clashes)
    yield [node, `nothing equals both, so this is ${isOr ? 'always true; write &&' : 'never true; write ||'}.`]
}

/** `a == 'x' | b != 'y'` looks for b in true or false. */
function* lintPipe(node: Node): NodeFindings {
  const { type, left, right } = node
  const kind = kindOf(left)
  if (type !== 'Pipe' || right === undefined || kind === undefined || kind === 'list') return
  const usesLeft = inOrder(right).some(({ type }) => type === 'Current' || type === 'Root')
  if (!usesLeft) yield [node, `a single | passes on a ${kind}; write || for or.`]
}

/** What the given operators join. */
function operands(node: Node | undefined, ...operators: readonly string[]): Node[] {
  const found: Node[] = []
  const visit = (each: Node | undefined) => {
    if (each === undefined) return
    if (!operators.includes(each.type)) found.push(each)
    else [each.left, each.right].forEach(visit)
  }
  visit(node)
  return found
}

type Kind = 'number' | 'string' | 'boolean' | 'list'

/** Node types and functions that return one kind of value. */
const KINDS: readonly (readonly [kind: Kind, makers: RegExp])[] = [
  ['number', /^(Arithmetic|Unary|abs|avg|ceil|floor|length|sum|to_number)$/],
  ['string', /^(join|lower|to_string|type|upper)$/],
  ['boolean', /^(Comparator|NotExpression|contains|ends_with|starts_with)$/],
  ['list', /^(Filter|Value)?Projection$|^(MultiSelectList|items|keys|map|sort|sort_by|split|to_array|values)$/]
]

/** The kind of value that a node returns, unless null; undefined if it depends on the data. */
function kindOf(node: Node | undefined): Kind | undefined {
  const { type = '', name = '', value, left, right } = node ?? {}
  switch (type) {
    case 'Literal':
      return KINDS.find(([kind]) => kind === (Array.isArray(value) ? 'list' : typeof value))?.[0]
    case 'AndExpression':
    case 'OrExpression': {
      const kind = kindOf(left)
      return kind === kindOf(right) ? kind : undefined
    }
    case 'Subexpression':
    case 'Pipe':
      return kindOf(right)
    default:
      // A slice may be one of a string.
      if (type === 'Projection' && left?.type === 'IndexExpression') return undefined
      return KINDS.find(([, makers]) => makers.test(type === 'Function' ? name : type))?.[0]
  }
}
