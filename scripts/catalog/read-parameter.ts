// Reads a parameter object of the OpenAPI document.
import type { Parameter } from '../../src/atlas/catalog/operation.ts'
import { booleanAt, expectKeys, numberAt, refuse, stringAt, stringsAt } from './document.ts'
import type { JsonObject, Resolve } from './document.ts'
import { membersOf, typeOf, valueTypeOf } from './schemas.ts'

/** The one style that the request builder writes in each place. */
const styles: Readonly<Record<Parameter['place'], string>> = { path: 'simple', query: 'form', header: 'simple' }

const parameterKeys = [
  ...['name', 'in', 'required', 'schema', 'style', 'explode', 'deprecated'],
  ...['description', 'example', 'examples']
]

const restrictions = ['type', 'pattern', 'enum', 'minimum', 'maximum', 'items', 'oneOf']

/** Keywords that the catalogue leaves out: descriptions, and restrictions that only Atlas checks. */
const ignored = [
  ...['default', 'example', 'description', 'title', 'externalDocs', 'format', 'readOnly', 'deprecated'],
  ...['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems']
]

/**
 * Reads one parameter.
 *
 * @param operation the operationId, for error messages
 * @throws DocumentError for a place, style, type or restriction that is not supported
 */
export function readParameter(value: unknown, resolve: Resolve, operation: string): Parameter {
  const parameter = resolve(value, `${operation}, parameters`)
  const name = stringAt(parameter.name, `${operation}, a parameter's name`)
  const where = `${operation}, parameter ${name}`
  if (!/^[\w.-]+$/.test(name)) refuse(where, 'the name is not supported')
  expectKeys(parameter, parameterKeys, where)
  const place = readPlace(parameter, where)
  const schema = resolve(parameter.schema, where)
  const array = typeOf(schema, resolve, where) === 'array'
  if (array) {
    expectKeys(schema, ['type', 'items', ...ignored], where)
    if (place !== 'query') refuse(where, `a list in the ${place} is not supported`)
    if (parameter.explode === false) refuse(where, 'a list in one value (explode: false) is not supported')
  }
  const required = booleanAt(parameter.required, where)
  if (place === 'path' && !required) refuse(where, 'a path parameter must be required')
  const valueSchema = array ? resolve(schema.items, `${where}, items`) : schema
  return { name, place, array, required, ...readValue(valueSchema, resolve, where) }
}

function readPlace(parameter: JsonObject, where: string): Parameter['place'] {
  const place = stringAt(parameter.in, `${where}, in`)
  if (place !== 'path' && place !== 'query' && place !== 'header') return refuse(where, `in ${place}: not supported`)
  const style = parameter.style ?? styles[place]
  if (style !== styles[place]) refuse(where, `style ${JSON.stringify(style)} in the ${place}: not supported`)
  return place
}

/** Longer lists are left out: event types and metrics, which Atlas adds to without a new version. */
const MAX_VALUES = 100

function readValue(
  schema: JsonObject,
  resolve: Resolve,
  where: string
): Pick<Parameter, 'type' | 'pattern' | 'values' | 'minimum' | 'maximum'> {
  expectKeys(schema, [...restrictions, ...ignored], where)
  const type = valueTypeOf(schema, resolve, where)
  if (type !== 'string' && type !== 'integer' && type !== 'boolean') return refuse(where, `type ${type}: not supported`)
  const values = readValues(schema, resolve, where)
  if (values !== undefined && type !== 'string') refuse(where, `an enum of ${type}s is not supported`)
  // JSON Schema applies patterns to strings alone. The document also puts some on integers.
  const pattern = type === 'string' ? readPattern(schema, where) : undefined
  const minimum = numberAt(schema.minimum, `${where}, minimum`)
  const maximum = numberAt(schema.maximum, `${where}, maximum`)
  return {
    type,
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined || values.length > MAX_VALUES ? {} : { values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum })
  }
}

/** The values of an enum. A choice between enums allows what any of them allows. */
function readValues(schema: JsonObject, resolve: Resolve, where: string): readonly string[] | undefined {
  const members = membersOf(schema, resolve, where)
  if (members.length === 0) return schema.enum === undefined ? undefined : stringsAt(schema.enum, `${where}, enum`)
  for (const member of members) expectKeys(member, ['type', 'enum', ...ignored], `${where}, oneOf`)
  const lists = members.map((member) => readValues(member, resolve, where))
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))]
}

function readPattern(schema: JsonObject, where: string): string | undefined {
  if (schema.pattern === undefined) return undefined
  const pattern = stringAt(schema.pattern, `${where}, pattern`)
  try {
    new RegExp(pattern)
  } catch {
    refuse(where, `the pattern ${pattern} is not a regular expression`)
  }
  return pattern
}
