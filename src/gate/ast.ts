// The tokens and the syntax tree of the JMESPath library, as far as the gate reads them.

export interface Token {
  readonly type: string
  /** Index into the expression. */
  readonly start: number
  readonly value: unknown
}

export interface Node {
  readonly type: string
  readonly name?: string
  readonly value?: unknown
  readonly left?: Node
  readonly right?: Node
  readonly child?: Node
  readonly condition?: Node
  readonly children?: readonly Node[]
  readonly bindings?: readonly Node[]
}

/** All nodes of a tree in source order: only `left` comes before the operator of its node. */
export function inOrder(tree: Node): readonly Node[] {
  const nodes: Node[] = []
  const visit = (part: unknown): void => {
    if (Array.isArray(part)) return part.forEach(visit)
    if (!isNode(part)) return
    // A literal holds JSON, which may resemble nodes.
    if (part.type === 'Literal') return void nodes.push(part)
    const { left, condition, right, ...others } = part
    visit(left)
    nodes.push(part)
    visit([condition, ...Object.values(others), right])
  }
  visit(tree)
  return nodes
}

export function isNode(part: unknown): part is Node {
  return typeof part === 'object' && part !== null && 'type' in part
}

/** Token types of the nodes that need a place. */
const TOKEN_TYPES: Readonly<Record<string, string>> = {
  AndExpression: 'And',
  OrExpression: 'Or',
  NotExpression: 'Not',
  Pipe: 'Pipe',
  Literal: 'Literal'
}

/**
 * Finds where nodes are in the expression. The library does not record it, but nodes of one kind come in the order of
 * their tokens. A node without a token of its own is where its first part is.
 */
export function locate(nodes: readonly Node[], tokens: readonly Token[]): (node: Node) => number {
  const starts = new Map<string | undefined, number[]>()
  for (const { type, value, start } of tokens) {
    const key = type.endsWith('Identifier') ? `name ${String(value)}` : type
    if (!starts.get(key)?.push(start)) starts.set(key, [start])
  }
  const keyOf = ({ type, name }: Node) => {
    if (type === 'Comparator') return name
    return ['Field', 'KeyValuePair', 'Function'].includes(type) ? `name ${name}` : TOKEN_TYPES[type]
  }
  const places = new Map(nodes.map((node) => [node, starts.get(keyOf(node))?.shift()]))
  const startOf = (node: Node): number | undefined => places.get(node)
  return (node) =>
    startOf(node) ??
    inOrder(node)
      .map(startOf)
      .find((start) => start !== undefined) ??
    0
}
