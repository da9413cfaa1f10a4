import type { Node } from './syntax.ts'

/** What a value is, in the words of function type(). */
type Kind = 'number' | 'string' | 'boolean' | 'array' | 'object' | 'null'

interface Signature {
  /** All that it may give; undefined where that depends on the data. */
  readonly gives: readonly Kind[] | undefined
  /** How many arguments it takes, at least and at most. */
  readonly takes: readonly [number, number]
  /** Which argument is an expression, written with &. */
  readonly expression: number | undefined
}

const takes = (least: number, most = least, gives?: readonly Kind[], expression?: number): Signature => ({
  gives,
  takes: [least, most],
  expression
})

/** The functions of the library. */
export const FUNCTIONS: Readonly<Record<string, Signature>> = {
  abs: takes(1, 1, ['number']),
  avg: takes(1, 1, ['number', 'null']),
  ceil: takes(1, 1, ['number']),
  contains: takes(2, 2, ['boolean', 'null']),
  ends_with: takes(2, 2, ['boolean']),
  find_first: takes(2, 4, ['number', 'null']),
  find_last: takes(2, 4, ['number', 'null']),
  floor: takes(1, 1, ['number']),
  from_items: takes(1, 1, ['object']),
  group_by: takes(2, 2, ['object'], 1),
  items: takes(1, 1, ['array']),
  join: takes(2, 2, ['string']),
  keys: takes(1, 1, ['array']),
  length: takes(1, 1, ['number']),
  lower: takes(1, 1, ['string']),
  map: takes(2, 2, ['array'], 0),
  max: takes(1, 1, ['number', 'string', 'null']),
  max_by: takes(2, 2, undefined, 1),
  merge: takes(1, Infinity, ['object']),
  min: takes(1, 1, ['number', 'string', 'null']),
  min_by: takes(2, 2, undefined, 1),
  not_null: takes(1, Infinity),
  pad_left: takes(2, 3, ['string']),
  pad_right: takes(2, 3, ['string']),
  replace: takes(3, 4, ['string']),
  reverse: takes(1, 1, ['array', 'string']),
  sort: takes(1, 1, ['array']),
  sort_by: takes(2, 2, ['array'], 1),
  split: takes(2, 3, ['array']),
  starts_with: takes(2, 2, ['boolean']),
  sum: takes(1, 1, ['number']),
  to_array: takes(1, 1, ['array']),
  to_number: takes(1, 1, ['number', 'null']),
  to_string: takes(1, 1, ['string']),
  trim: takes(1, 2, ['string']),
  trim_left: takes(1, 2, ['string']),
  trim_right: takes(1, 2, ['string']),
  type: takes(1, 1, ['string']),
  upper: takes(1, 1, ['string']),
  values: takes(1, 1, ['array']),
  zip: takes(1, Infinity, ['array'])
}

/** What an expression may give, whatever the data are; undefined where that cannot be told. */
export function kindsOf(node: Node): readonly Kind[] | undefined {
  const part = (key: string) => kindsOf(node[key] as Node)
  switch (node.type) {
    case 'Literal':
      return [kindOf(node.value)]
    case 'Comparator':
      return node.name === 'EQ' || node.name === 'NE' ? ['boolean'] : ['boolean', 'null']
    case 'NotExpression':
      return ['boolean']
    case 'AndExpression':
    case 'OrExpression':
      return either(part('left'), part('right'))
    case 'Ternary':
      return either(part('trueExpr'), part('falseExpr'))
    case 'Arithmetic':
    case 'Unary':
      return ['number']
    case 'MultiSelectList':
    case 'FilterProjection':
    case 'ValueProjection':
      return ['array', 'null']
    case 'Projection': {
      // A slice may also be one of a text.
      const left = node.left as Node
      return left.type === 'IndexExpression' ? undefined : ['array', 'null']
    }
    case 'MultiSelectHash':
      return ['object', 'null']
    case 'Subexpression':
      return either(part('right'), ['null'])
    case 'Pipe':
      return part('right')
    case 'LetExpression':
      return part('expression')
    case 'Function':
      return Object.hasOwn(FUNCTIONS, node.name ?? '') ? FUNCTIONS[node.name ?? '']?.gives : undefined
    default:
      return undefined
  }
}

function either(left: readonly Kind[] | undefined, right: readonly Kind[] | undefined): readonly Kind[] | undefined {
  return left === undefined || right === undefined ? undefined : [...new Set([...left, ...right])]
}

function kindOf(value: unknown): Kind {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return typeof value as Kind
}
