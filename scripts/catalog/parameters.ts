import type { Parameter } from '../../src/atlas/catalog/catalog.ts'
import { expectKeys, flagAt, numberAt, refuse, textAt, textsAt, type JsonObject, type Resolve } from './document.ts'
import { membersOf, typeOf, valueTypeOf } from './schemas.ts'

/** The one style each place may have: the only one that the request builder writes. */
const styles: Readonly<Record<Parameter['place'], string>> = { path: 'simple', query: 'form', header: 'simple' }

const parameterKeys = [
  'name',
  'in',
  'required',
  'schema',
  'style',
  'explode',
  'deprecated',
  'description',
  'example',
  'examples'
]

const restrictions = ['type', 'pattern', 'enum', 'minimum', 'maximum', 'items', 'oneOf']

/** Said about values, but not kept: examples, defaults, formats and lengths are for Atlas to judge. */
const remarks = ['default', 'example', 'description', 'title', 'externalDocs', 'format', 'readOnly', 'deprecated']
const lengths = ['minLength', 'maxLength', 'minItems', 'maxItems', 'uniqueItems']

/**
 * One parameter object of the document.
 *
 * @throws DocumentError for a place, style, type or restriction that is not understood.
 */
export function readParameter(value: unknown, resolve: Resolve, operation: string): Parameter {
  const parameter = resolve(value, `${operation}, parameters`)
  const name = textAt(parameter.name, `${operation}, a parameter's name`)
  const where = `${operation}, parameter ${name}`
  if (!/^[\w.-]+$/.test(name)) refuse(where, 'the name is not understood')
  expectKeys(parameter, parameterKeys, where)
  const place = placeOf(parameter, where)
  const schema = resolve(parameter.schema, where)
  const array = typeOf(schema, resolve, where) === 'array'
  if (array) {
    expectKeys(schema, ['type', 'items', ...remarks, ...lengths], where)
    if (place !== 'query') refuse(where, `a list in the ${place} is not understood`)
    if (parameter.explode === false) refuse(where, 'a list in one value (explode: false) is not understood')
  }
  const required = flagAt(parameter.required, where)
  if (place === 'path' && !required) refuse(where, 'a path parameter must be required')
  return {
    name,
    place,
    array,
    required,
    ...readValue(array ? resolve(schema.items, `${where}, items`) : schema, resolve, where)
  }
}

function placeOf(parameter: JsonObject, where: string): Parameter['place'] {
  const place = textAt(parameter.in, `${where}, in`)
  if (place !== 'path' && place !== 'query' && place !== 'header') return refuse(where, `in ${place}: not understood`)
  const style = parameter.style ?? styles[place]
  if (style !== styles[place]) refuse(where, `style ${JSON.stringify(style)} in the ${place}: not understood`)
  return place
}

function readValue(
  schema: JsonObject,
  resolve: Resolve,
  where: string
): Pick<Parameter, 'type' | 'pattern' | 'values' | 'minimum' | 'maximum'> {
  expectKeys(schema, [...restrictions, ...remarks, ...lengths], where)
  const type = valueTypeOf(schema, resolve, where)
  if (type !== 'string' && type !== 'integer' && type !== 'boolean')
    return refuse(where, `type ${type}: not understood`)
  const values = valuesOf(schema, resolve, where)
  if (values !== undefined && type !== 'string') refuse(where, `a choice of ${type}s is not understood`)
  // Patterns speak of texts alone (JSON Schema); the document also puts some on integers, where they say nothing.
  const pattern = type === 'string' ? patternOf(schema, where) : undefined
  const minimum = numberAt(schema.minimum, `${where}, minimum`)
  const maximum = numberAt(schema.maximum, `${where}, maximum`)
  return {
    type,
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined ? {} : { values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum })
  }
}

/** All values of a choice; a choice among several enums allows what any of them allows. */
function valuesOf(schema: JsonObject, resolve: Resolve, where: string): readonly string[] | undefined {
  const members = membersOf(schema, resolve, where)
  if (members.length === 0) return schema.enum === undefined ? undefined : textsAt(schema.enum, `${where}, enum`)
  for (const member of members) expectKeys(member, ['type', 'enum', ...remarks], `${where}, oneOf`)
  const lists = members.map((member) => valuesOf(member, resolve, where))
  return lists.includes(undefined) ? undefined : [...new Set(lists.flatMap((list) => list ?? []))]
}

function patternOf(schema: JsonObject, where: string): string | undefined {
  if (schema.pattern === undefined) return undefined
  const pattern = textAt(schema.pattern, `${where}, pattern`)
  try {
    new RegExp(pattern)
  } catch {
    refuse(where, `the pattern ${pattern} is no regular expression`)
  }
  return pattern
}
