// Completes what a client has sent to what Atlas responds with.
import type { Shape } from './facts.ts'
import { isLikely, numberFor, pickValue, stringFor, type Origin } from './sample-values.ts'
import { isObject, shapeOf, type JsonObject } from './shapes.ts'

/** Objects in objects are completed this deep, unless the document requires more. */
const MAX_DEPTH = 3

/**
 * The value of a response: what was given, as far as the shape knows it, with the attributes that are required, that
 * have a default, and that Atlas sets by itself. Attributes that are only ever sent are left out, and so are passwords,
 * of which the document does not always say it.
 */
export function complete(shape: Shape, given: unknown, origin: Origin): unknown {
  return completeValue({ name: '', path: '', depth: 0 }, shape, given, origin)
}

interface Place {
  readonly name: string
  readonly path: string
  readonly depth: number
}

function completeValue(place: Place, declared: Shape, given: unknown, origin: Origin): unknown {
  const shape = shapeOf(declared, given)
  if (given === null && shape.nullable) return null
  if (shape.enum !== undefined) return enumValue(shape, given)
  switch (shape.type ?? (shape.attributes ? 'object' : undefined)) {
    case 'object':
      return completeObject(place, shape, isObject(given) ? given : {}, origin)
    case 'array':
      return completeList(place, shape, given, origin)
    case 'string':
      if (typeof given === 'string') return given
      return shape.default ?? stringFor(place.name, shape, origin, place.path)
    case 'integer':
    case 'number':
      return typeof given === 'number' ? given : (shape.default ?? numberFor(shape))
    case 'boolean':
      return typeof given === 'boolean' ? given : (shape.default ?? false)
    case undefined:
      return given ?? shape.default ?? {}
  }
}

/** Atlas knows more values than the document, so any string stays. */
function enumValue({ enum: values = [], default: fallback }: Shape, given: unknown): unknown {
  return typeof given === typeof values[0] && given !== undefined ? given : (fallback ?? pickValue(values))
}

function completeList(place: Place, shape: Shape, given: unknown, origin: Origin): unknown[] {
  const items = shape.items ?? {}
  const list: unknown[] = Array.isArray(given) ? given : []
  if (place.name === 'links' && list.length === 0) return [{ href: origin.href, rel: 'self' }]
  const length = Math.max(list.length, Math.min(shape.minItems ?? 0, 3))
  return Array.from({ length }, (_, index) => {
    const inner = { name: place.name, path: `${place.path}/${index}`, depth: place.depth }
    return completeValue(inner, items, list[index], origin)
  })
}

function completeObject(place: Place, shape: Shape, given: JsonObject, origin: Origin): JsonObject {
  const { attributes = {}, required = [] } = shape
  const result: JsonObject = {}
  for (const [name, attribute] of Object.entries(attributes)) {
    const inner = { name, path: `${place.path}/${name}`, depth: place.depth + 1 }
    const resolved = shapeOf(attribute, given[name])
    const isGiven = given[name] !== undefined && (given[name] !== null || resolved.nullable === true)
    if (resolved.writeOnly || name === 'password' || (!isGiven && !isSent(inner, resolved, required, origin))) continue
    result[name] = completeValue(inner, attribute, isGiven ? given[name] : undefined, origin)
  }
  if (shape.others === undefined && shape.attributes !== undefined) return result
  const others = Object.entries(given).filter(([name]) => attributes[name] === undefined)
  return { ...result, ...Object.fromEntries(others) }
}

function isSent({ name, depth }: Place, shape: Shape, required: readonly string[], origin: Origin): boolean {
  if (required.includes(name)) return true
  const isIdentity = ['id', '_id'].includes(name) || origin.known[name.toLowerCase()] !== undefined
  if (depth === 1 && isIdentity) return true
  if (depth > MAX_DEPTH) return false
  if (name === 'links') return depth === 1
  return shape.default !== undefined || (shape.readOnly === true && isLikely(name))
}
