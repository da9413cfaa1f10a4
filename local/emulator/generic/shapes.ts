// Shapes of values, with their references followed and their choices made.
import { facts, type Shape } from './facts.ts'

export type JsonObject = Record<string, unknown>

/** Follows a shape's reference. What stands beside the reference comes on top. */
export function resolve(shape: Shape): Shape {
  const { ref, ...own } = shape
  if (ref === undefined) return shape
  const target = facts().schemas[ref]
  if (target === undefined) throw new Error(`The extract has no schema ${ref}.`)
  return { ...resolve(target), ...own }
}

/**
 * The shape that a value has, or will have: of a choice, the one that the value's attributes name, or else the one that
 * knows most of them. The document calls some choices between strings objects.
 */
export function shapeOf(given: Shape, value?: unknown): Shape {
  const shape = resolve(given)
  const refs = shape.oneOf ?? Object.values(shape.by?.schemas ?? {}).map((ref) => ({ ref }))
  if (refs.length === 0) return shape
  const choices = refs.map(resolve)
  if (choices.every(({ type }) => type === 'string')) return stringOf(shape, choices)
  const { oneOf: _oneOf, by, ...base } = shape
  const [tag, chosen] = choose(shape, choices, value)
  const attributes = { ...base.attributes, ...chosen.attributes }
  if (by !== undefined && tag !== undefined) {
    attributes[by.attribute] = { type: 'string', enum: [tag], default: tag }
  }
  const required = [...new Set([...(base.required ?? []), ...(chosen.required ?? [])])]
  return { ...base, ...shapeOf(chosen, value), attributes, required }
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function stringOf(shape: Shape, choices: readonly Shape[]): Shape {
  const { oneOf: _oneOf, ...base } = shape
  const isOpen = choices.some((choice) => choice.enum === undefined)
  return {
    ...base,
    type: 'string',
    ...(!isOpen && { enum: [...new Set(choices.flatMap((choice) => choice.enum ?? []))] })
  }
}

function choose(shape: Shape, choices: readonly Shape[], value: unknown): [tag: string | undefined, chosen: Shape] {
  const [first = {}] = choices
  if (shape.by === undefined) return [undefined, best(choices, value) ?? first]
  const { attribute, schemas } = shape.by
  const given = isObject(value) ? value[attribute] : undefined
  const tag = typeof given === 'string' && schemas[given] !== undefined ? given : tagOf(shape, value, choices)
  const ref = schemas[tag]
  return [tag, ref === undefined ? first : resolve({ ref })]
}

/** The value that the discriminator would have. */
function tagOf({ by, oneOf = [] }: Shape, value: unknown, choices: readonly Shape[]): string {
  const entries = Object.entries(by?.schemas ?? {})
  const index = Math.max(0, choices.indexOf(best(choices, value) ?? {}))
  const [tag = ''] = entries.find(([, ref]) => ref === oneOf[index]?.ref) ?? entries[index] ?? []
  return tag
}

/** The choice that knows most of a value's attributes. */
function best(choices: readonly Shape[], value: unknown): Shape | undefined {
  if (!isObject(value)) return undefined
  const names = Object.keys(value)
  const known = (choice: Shape) =>
    names.filter((name) => {
      const attribute = choice.attributes?.[name]
      return attribute !== undefined && (attribute.enum?.includes(value[name]) ?? true)
    }).length
  return [...choices].sort((one, other) => known(other) - known(one))[0]
}
