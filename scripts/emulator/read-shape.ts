// Reads a schema of the OpenAPI document as the shape that the emulator works with.
import type { Shape } from '../../local/emulator/generic/facts.ts'
import { listAt, objectAt, refuse, stringAt, stringsAt, type JsonObject } from '../catalog/document.ts'

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

const PREFIX = '#/components/schemas/'

/** Keywords that a shape has under the same name. */
const SAME = [
  ...['type', 'pattern', 'enum', 'default', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems']
] as const

const FLAGS = ['nullable', 'readOnly', 'writeOnly'] as const

/** Formats of numbers say nothing that JSON shows. */
const FORMATS = ['date-time', 'date', 'email', 'uuid', 'uri', 'url', 'binary', 'int64']

/**
 * Reads a schema. References stay names, so that a shape is small; what `allOf` merges is merged, without the parent's
 * choice of children.
 *
 * @throws DocumentError for what is not as expected
 */
export function readShape(value: unknown, schemas: JsonObject, where: string): Shape {
  const schema = objectAt(value, where)
  if (schema.$ref !== undefined) return { ref: nameOf(schema.$ref, where) }
  const parents = listAt(schema.allOf, where).map((parent) => {
    const { oneOf: _oneOf, by: _by, ...base } = readShape(follow(parent, schemas, where), schemas, where)
    return base
  })
  return [...parents, readOwn(schema, schemas, where)].reduce(merge)
}

/** The names of the schemas that a shape refers to. */
export function namesIn(shape: Shape): string[] {
  const inner = [
    ...Object.values(shape.attributes ?? {}),
    ...(shape.oneOf ?? []),
    ...(shape.items === undefined ? [] : [shape.items]),
    ...(shape.others === undefined ? [] : [shape.others])
  ]
  const named = [...(shape.ref === undefined ? [] : [shape.ref]), ...Object.values(shape.by?.schemas ?? {})]
  return [...named, ...inner.flatMap(namesIn)]
}

function readOwn(schema: JsonObject, schemas: JsonObject, where: string): Shape {
  const shape: Record<string, unknown> = {}
  for (const key of SAME) if (schema[key] !== undefined) shape[key] = schema[key]
  for (const key of FLAGS) if (schema[key] === true) shape[key] = true
  if (FORMATS.includes(String(schema.format))) shape.format = schema.format
  return { ...(shape as Shape), ...readParts(schema, schemas, where) }
}

function readParts(schema: JsonObject, schemas: JsonObject, where: string): Shape {
  const parts: Writable<Shape> = {}
  const read = (value: unknown, part: string) => readShape(value, schemas, `${where}, ${part}`)
  if (schema.items !== undefined) parts.items = read(schema.items, 'items')
  if (schema.properties !== undefined) {
    const properties = Object.entries(objectAt(schema.properties, where)).sort(([a], [b]) => (a < b ? -1 : 1))
    parts.attributes = Object.fromEntries(properties.map(([name, property]) => [name, read(property, name)]))
  }
  const required = stringsAt(schema.required, where)
  if (required.length > 0) parts.required = [...required].sort()
  const { additionalProperties } = schema
  if (additionalProperties === true) parts.others = {}
  else if (typeof additionalProperties === 'object') parts.others = read(additionalProperties, 'additionalProperties')
  const choices = listAt(schema.oneOf ?? schema.anyOf, where)
  if (choices.length > 0) parts.oneOf = choices.map((choice) => read(choice, 'oneOf'))
  if (schema.discriminator !== undefined) parts.by = readDiscriminator(schema.discriminator, where)
  return parts
}

function readDiscriminator(value: unknown, where: string): Shape['by'] {
  const { propertyName, mapping } = objectAt(value, `${where}, discriminator`)
  const entries = Object.entries(objectAt(mapping ?? {}, where)).map(
    ([name, ref]) => [name, nameOf(ref, where)] as const
  )
  return {
    attribute: stringAt(propertyName, `${where}, discriminator`),
    schemas: Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
}

function merge(parent: Shape, child: Shape): Shape {
  const attributes = Object.entries({ ...parent.attributes, ...child.attributes }).sort(([a], [b]) => (a < b ? -1 : 1))
  const required = [...new Set([...(parent.required ?? []), ...(child.required ?? [])])].sort()
  return {
    ...parent,
    ...child,
    ...(attributes.length === 0 ? {} : { attributes: Object.fromEntries(attributes) }),
    ...(required.length === 0 ? {} : { required })
  }
}

function follow(value: unknown, schemas: JsonObject, where: string): JsonObject {
  const schema = objectAt(value, where)
  if (schema.$ref === undefined) return schema
  return follow(schemas[nameOf(schema.$ref, where)], schemas, where)
}

function nameOf(reference: unknown, where: string): string {
  const text = stringAt(reference, where)
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length) : refuse(where, `${text} is not a schema`)
}
