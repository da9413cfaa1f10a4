// Finds what an expression reads of its data.
import { isNode, type Node } from './ast.ts'
import { EVERY, type Path } from './compiled.ts'

/** The paths that an expression reads, each once, in the order of the expression. Pure. */
export function findReads(tree: Node): readonly Path[] {
  const paths = new Map<string, Path>()
  const add = (found: readonly Path[]) => found.forEach((path) => paths.set(JSON.stringify(path), path))
  /** The paths of what a node gives, if the data is at `from`. Notes what its conditions read. */
  const read = (node: unknown, from: Path): readonly Path[] => {
    if (Array.isArray(node)) return node.flatMap((part) => read(part, from))
    if (!isNode(node)) return []
    const { type, left, right, condition, name = '', value } = node
    const all = () => read(left, from).map((path) => [...path, EVERY])
    switch (type) {
      case 'Field':
        return [[...from, name]]
      case 'Identity':
      case 'Current':
        return [from]
      case 'Root':
        return [[]]
      case 'Index':
        return [[...from, String(value)]]
      case 'Subexpression':
      case 'IndexExpression':
      case 'Pipe':
        return read(left, from).flatMap((path) => read(right, path))
      case 'FilterProjection':
        add(all().flatMap((path) => read(condition, path)))
        return all().flatMap((path) => read(right, path))
      case 'Projection':
      case 'ValueProjection':
        return all().flatMap((path) => read(right, path))
      // Their parts are about other data, or about none.
      case 'ExpressionReference':
      case 'Literal':
        return []
      default:
        return Object.values(node).flatMap((part) => read(part, from))
    }
  }
  add(read(tree, []))
  return [...paths.values()]
}
