import { FUNCTIONS, kindsOf } from './functions.ts'
import { inOrder, locate, type Mistake, type Node, type Token } from './syntax.ts'

const NEGATES = '! takes only the name behind it; write !(…) around the rest.'
const WORDS = { number: 'a number', string: 'a text', boolean: 'true or false', array: 'a list', object: 'an object' }

/** Finds what has the same value whatever the data are, and calls that cannot be carried out. */
export function findInTree(
  tree: Node,
  tokens: readonly Token[],
  isRegistered: (name: string) => boolean
): Mistake | undefined {
  const nodes = inOrder(tree)
  const places = locate(nodes, tokens)
  const arguments_ = new Set(nodes.flatMap(({ type, children }) => (type === 'Function' ? (children as Node[]) : [])))
  const bound = new Set(nodes.flatMap(({ type, variable }) => (type === 'Binding' ? [variable] : [])))
  // Of a chain of one sign, the last is looked at as a whole.
  const inner = new Set(nodes.flatMap(({ type, left }) => ((left as Node)?.type === type ? [left as Node] : [])))
  for (const node of nodes) {
    const { type, name = '' } = node
    const at = (place: Node, message: string): Mistake => ({ message, offset: places.get(place) ?? 0 })
    const [left, right] = [node.left as Node, node.right as Node]
    const negated = [left, node.child as Node].find((part) => part?.type === 'NotExpression')
    const message = type === 'Function' ? checkCall(node, isRegistered) : undefined
    if (message !== undefined) return at(node, message)
    if (type === 'Variable' && !bound.has(name)) return at(node, `no let gives $${name} a value.`)
    if (type === 'ExpressionReference' && !arguments_.has(node)) {
      return at(node, 'a single & only stands before an argument of a function; write && for and.')
    }
    const goesIn =
      /Projection$|^Flatten$|^IndexExpression$/.test(type) || (type === 'Subexpression' && readsField(right))
    if (negated !== undefined && goesIn) return at(negated, NEGATES)
    if (type === 'Pipe' && (right.type === 'Literal' || (isScalar(left) && readsField(right)))) {
      return at(node, 'a single | hands what is left of it to the right; write || for or.')
    }
    const wrong = type === 'Comparator' ? checkComparison(node) : undefined
    if (wrong !== undefined) return left.type === 'NotExpression' ? at(left, NEGATES) : at(node, wrong)
    if (type === 'OrExpression' && isText(right) && kindsOf(left)?.every((kind) => /boolean|null/.test(kind))) {
      return at(right, 'behind || stands a whole comparison, with the name again.')
    }
    const number = tested(node).find(isNumber)
    if (number !== undefined)
      return at(places.has(number) ? number : node, 'a number is always true, 0 as well; compare it: … > `0`.')
    const constant = tested(node).find(isText)
    if (constant !== undefined) return at(constant, 'a text by itself is always true; write a whole comparison.')
    if (type === 'OrExpression' && !inner.has(node) && contradicts(operands(node, [type]), 'NE')) {
      return at(node, 'one value always differs from one of two texts, so that this is always true; write &&.')
    }
    if (type === 'AndExpression' && !inner.has(node) && contradicts(operands(node, [type]), 'EQ')) {
      return at(node, 'one value never equals two texts, so that this is never true; write ||.')
    }
  }
  return undefined
}

function checkCall({ name = '', children }: Node, isRegistered: (name: string) => boolean): string | undefined {
  if (!isRegistered(name)) return `there is no function ${name}().`
  const { takes, expression } = FUNCTIONS[name] ?? { takes: [0, Infinity] as const, expression: undefined }
  const given = children as readonly Node[]
  if (given.length < takes[0] || given.length > takes[1]) {
    const most = takes[1] === Infinity ? ' or more' : takes[1] > takes[0] ? ` to ${takes[1]}` : ''
    const plural = takes[0] === 1 && most === '' ? '' : 's'
    return `${name}() takes ${takes[0]}${most} argument${plural}, not ${given.length}.`
  }
  if (given.every(({ type }, index) => (type === 'ExpressionReference') === (index === expression))) return undefined
  return expression === undefined
    ? `${name}() takes no expression reference; write && for and.`
    : `argument ${expression + 1} of ${name}() is an expression, with & before it, and no other is.`
}

function checkComparison(node: Node): string | undefined {
  const [left, right] = [kindsOf(node.left as Node), kindsOf(node.right as Node)]
  const say = (kinds: typeof left) => WORDS[kinds?.find((kind) => kind !== 'null') as keyof typeof WORDS] ?? 'null'
  if (node.name !== 'EQ' && node.name !== 'NE') {
    const other = [left, right].find((kinds) => kinds !== undefined && !kinds.includes('number'))
    return other && `< and > compare numbers only, and ${say(other)} is none.`
  }
  if (left === undefined || right === undefined || left.some((kind) => right.includes(kind))) return undefined
  const kinds = [...left, ...right]
  const hint = kinds.includes('array')
    ? '; ask for one item, or use contains(), or length() of a filter'
    : kinds.includes('number')
      ? '; a number stands in backquotes'
      : ''
  return `${say(left)} never equals ${say(right)}${hint}.`
}

/** Whether a field is read from the value that is handed over. */
function readsField(node: Node): boolean {
  if (node.type === 'Field') return true
  if (node.type === 'ExpressionReference' || node.type === 'LetExpression') return false
  const inner = node.type === 'Flatten' ? [node.child] : node.left === undefined ? [] : [node.left]
  const whole = /^(Comparator|AndExpression|OrExpression|Arithmetic)$/.test(node.type)
  const rest = whole
    ? [node.right]
    : [node.child, node.operand, node.condition, ...((node.children ?? []) as unknown[])]
  if (/Projection$|^Subexpression$|^Pipe$|^IndexExpression$/.test(node.type)) return (inner as Node[]).some(readsField)
  const values = [...inner, ...rest].filter((part) => part !== undefined) as Node[]
  return values.some((part) => readsField(part.type === 'KeyValuePair' ? (part.value as Node) : part))
}

function isScalar(node: Node): boolean {
  return kindsOf(node)?.every((kind) => kind !== 'object' && kind !== 'array') ?? false
}

function isText(node: Node): boolean {
  return node.type === 'Literal' && typeof node.value === 'string' && node.value !== ''
}

function isNumber(node: Node): boolean {
  return kindsOf(node)?.every((kind) => kind === 'number') ?? false
}

/** What a node takes as true or false. */
function tested({ type, child, left, condition }: Node): readonly Node[] {
  if (type === 'FilterProjection') return operands(condition as Node)
  if (type === 'Ternary') return [condition as Node]
  if (type === 'NotExpression') return [child as Node]
  return type === 'AndExpression' || type === 'OrExpression' ? [left as Node] : []
}

/** What && and || and ! join. */
function operands(node: Node, joints = ['AndExpression', 'OrExpression', 'NotExpression']): readonly Node[] {
  if (!joints.includes(node.type)) return [node]
  return [node.left, node.right, node.child].flatMap((part) => (part ? operands(part as Node, joints) : []))
}

/** Whether one value is compared in one way with two constants. */
function contradicts(parts: readonly Node[], name: string): boolean {
  const seen = new Map<string, string>()
  return parts.some((part) => {
    if (part.type !== 'Comparator' || part.name !== name || (part.right as Node).type !== 'Literal') return false
    const [subject, value] = [JSON.stringify(part.left), JSON.stringify((part.right as Node).value)]
    const earlier = seen.get(subject)
    seen.set(subject, value)
    return earlier !== undefined && earlier !== value
  })
}
