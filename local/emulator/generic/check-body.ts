// Request bodies, checked against the document as Atlas checks them: unknown attributes are refused, not ignored.
import { AtlasError, atlasError } from '../atlas-error.ts'
import type { IncomingRequest } from '../incoming.ts'
import { facts, type Shape } from './facts.ts'
import { isAccepted, isRefusedByResource } from './leniency.ts'
import { toExpression } from './sample-values.ts'
import { isObject, resolve, shapeOf } from './shapes.ts'

/** Something wrong with a value of a body. */
interface Problem {
  /** The name of the attribute; empty for the body itself. */
  readonly name: string
  readonly error: AtlasError
}

/** Where a value is in a body. */
interface Spot {
  readonly operationId: string
  /** The names of the attributes that lead to it. */
  readonly path: readonly string[]
}

/**
 * Checks the JSON of a request. A missing or broken body is left to the operation, which knows whether it needs one.
 *
 * @param version the version of the resource that the request resolves to
 * @throws AtlasError 400 INVALID_ATTRIBUTE, INVALID_ENUM_VALUE, INVALID_JSON_ATTRIBUTE, MISSING_ATTRIBUTE,
 * ATTRIBUTE_READ_ONLY
 */
export function checkBody(operationId: string, request: IncomingRequest, version: string): void {
  if (request.body.length === 0) return
  const shape = bodyShape(operationId, request.headers['content-type'], version)
  if (shape === undefined) return
  let body: unknown
  try {
    body = JSON.parse(request.body.toString('utf8'))
  } catch {
    return
  }
  const [problem] = findProblems({ operationId, path: [] }, shape, body).filter(
    ({ name, error }) => !isRefusedByResource(operationId, name, error.code)
  )
  if (problem) throw problem.error
}

/** The shape in the version that the request's media type names, or else in the one of the response. */
function bodyShape(operationId: string, contentType = '', version: string): Shape | undefined {
  const versions = facts().operations[operationId]?.versions ?? []
  const named = /application\/vnd\.atlas\.([^+;\s]+)\+json/.exec(contentType)?.[1] ?? version
  return (versions.findLast((each) => each.body && each.version <= named) ?? versions.find((each) => each.body))?.body
}

function findProblems(spot: Spot, declared: Shape, value: unknown): Problem[] {
  const resolved = resolve(declared)
  if (value === null || isAccepted(spot.operationId, spot.path)) return []
  if (resolved.oneOf !== undefined && resolved.by === undefined) return findInChoice(spot, resolved, value)
  const shape = shapeOf(declared, value)
  const type = shape.type ?? (shape.attributes ? 'object' : undefined)
  if (type !== undefined && !isFree(shape) && !hasType(type, value)) return [wrongType(spot)]
  const tagged = findInTag(spot, resolved, value)
  if (tagged) return [tagged]
  if (
    shape.enum !== undefined &&
    !shape.enum.includes(typeof value === 'number' ? String(value) : value) &&
    !shape.enum.includes(value)
  )
    return [wrongValue(spot, value)]
  if (isObject(value)) return findInObject(spot, shape, value)
  if (Array.isArray(value)) return findInList(spot, shape, value)
  return isInBounds(shape, value) ? [] : [invalid(spot)]
}

/** A value has to fit one of the choices. The problems are those of the choice that it fits best. */
function findInChoice(spot: Spot, shape: Shape, value: unknown): Problem[] {
  const { oneOf = [], ...base } = shape
  const choices = oneOf.map(resolve)
  if (choices.every(({ type }) => type === 'string')) return findProblems(spot, shapeOf(shape), value)
  const found = choices.map((choice) => findProblems(spot, mergeBase(base, choice), value))
  return found.sort((one, other) => one.length - other.length)[0] ?? []
}

function mergeBase(base: Shape, choice: Shape): Shape {
  const attributes = { ...base.attributes, ...choice.attributes }
  return { ...choice, ...(Object.keys(attributes).length > 0 && { attributes }) }
}

/** The attribute that decides what a value is. */
function findInTag(spot: Spot, { by }: Shape, value: unknown): Problem | undefined {
  if (by === undefined || !isObject(value)) return undefined
  const tag = value[by.attribute]
  if (typeof tag !== 'string' || by.schemas[tag] !== undefined) return undefined
  return wrongValue({ ...spot, path: [...spot.path, by.attribute] }, tag)
}

function findInObject(spot: Spot, shape: Shape, value: Record<string, unknown>): Problem[] {
  const { attributes = {}, required = [], others } = shape
  const isOpen = shape.attributes === undefined && others === undefined
  const found = Object.entries(value).flatMap(([name, each]) => {
    const inner = { ...spot, path: [...spot.path, name] }
    const attribute = attributes[name] ?? others
    if (attribute !== undefined) {
      const isSet = shapeOf(attribute).readOnly === true && spot.path.length === 0 && each !== null
      return isSet && !isAccepted(spot.operationId, inner.path)
        ? [readOnly(inner)]
        : findProblems(inner, attribute, each)
    }
    return isOpen || isAccepted(spot.operationId, inner.path) ? [] : [invalid(inner)]
  })
  const isPartial = spot.path.length === 0 && isPartialBody(spot.operationId)
  const missing = isPartial ? [] : required.filter((name) => value[name] === undefined || value[name] === null)
  const needed = missing.filter((name) => attributes[name] !== undefined && !shapeOf(attributes[name]).readOnly)
  const absent = needed.map((name) => ({ ...spot, path: [...spot.path, name] }))
  return [...found, ...absent.filter(({ path }) => !isAccepted(spot.operationId, path)).map(missingAttribute)]
}

/** A PATCH whose schema is also that of something whole changes only what it is given. */
function isPartialBody(operationId: string): boolean {
  const { operations } = facts()
  const operation = operations[operationId]
  if (operation?.method !== 'PATCH') return false
  const names = operation.versions.map(({ body }) => body?.ref)
  return Object.values(operations).some(({ method, versions }) =>
    versions.some(({ body, response }) => {
      const whole = [response?.ref, method === 'PATCH' ? undefined : body?.ref]
      return whole.some((name) => name !== undefined && names.includes(name))
    })
  )
}

function findInList(spot: Spot, { items = {}, minItems = 0, maxItems = Infinity }: Shape, value: unknown[]): Problem[] {
  if (value.length < minItems || value.length > maxItems) return [invalid(spot)]
  return value.flatMap((item) => findProblems(spot, items, item))
}

/** The document says "object" of attributes that take any value, such as the `dynamic` of a search index. */
function isFree({ type, attributes, others }: Shape): boolean {
  return type === 'object' && attributes === undefined && others === undefined
}

/** Whether a value has a type. A number is taken for a string, as Atlas' JSON reader does: YAML writes 8.0 for "8.0". */
function hasType(type: NonNullable<Shape['type']>, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return isObject(value)
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'string' && typeof value === 'number') return true
  return typeof value === type
}

function isInBounds(shape: Shape, value: unknown): boolean {
  if (typeof value === 'string') {
    const { pattern, minLength = 0, maxLength = Infinity } = shape
    const length = [...value].length
    if (length < minLength || length > maxLength) return false
    return pattern === undefined || toExpression(pattern).test(value)
  }
  if (typeof value !== 'number') return true
  return value >= (shape.minimum ?? -Infinity) && value <= (shape.maximum ?? Infinity)
}

function nameOf({ path }: Spot): string {
  return path.at(-1) ?? ''
}

function invalid(spot: Spot): Problem {
  const name = nameOf(spot)
  return { name, error: name === '' ? atlasError('INVALID_JSON') : atlasError('INVALID_ATTRIBUTE', name) }
}

function wrongType(spot: Spot): Problem {
  const name = nameOf(spot)
  return { name, error: name === '' ? atlasError('INVALID_JSON') : atlasError('INVALID_JSON_ATTRIBUTE', name) }
}

/** An unknown region is an invalid attribute (Atlas' responses). */
function wrongValue(spot: Spot, value: unknown): Problem {
  const name = nameOf(spot)
  if (name === 'regionName') return invalid(spot)
  return { name, error: atlasError('INVALID_ENUM_VALUE', String(value)) }
}

function missingAttribute(spot: Spot): Problem {
  return { name: nameOf(spot), error: atlasError('MISSING_ATTRIBUTE', nameOf(spot)) }
}

function readOnly(spot: Spot): Problem {
  const name = nameOf(spot)
  const detail = `The attribute ${name} is read-only and cannot be changed by the user.`
  return { name, error: new AtlasError({ status: 400, code: 'ATTRIBUTE_READ_ONLY', detail, parameters: [name] }) }
}
