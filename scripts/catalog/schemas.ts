import { listAt, refuse, textAt, type JsonObject, type Resolve } from './document.ts'

/** What a schema without a type of its own may be made of. */
const combinations = ['oneOf', 'anyOf', 'allOf'] as const

/** The members of a combined schema, resolved; empty for a schema that combines nothing. */
export function membersOf(schema: JsonObject, resolve: Resolve, where: string): readonly JsonObject[] {
  return combinations.flatMap((key) => listAt(schema[key], where).map((member) => resolve(member, `${where} ${key}`)))
}

/**
 * The JSON type that a schema allows: its own, else the one that all of its members have.
 *
 * @throws DocumentError when there is no single one, or the schema leads to itself.
 */
export function typeOf(schema: JsonObject, resolve: Resolve, where: string, outer: readonly JsonObject[] = []): string {
  if (schema.type !== undefined) return textAt(schema.type, `${where}, type`)
  if (outer.includes(schema)) return refuse(where, 'the schema leads to itself')
  const members = membersOf(schema, resolve, where)
  const types = new Set(members.map((member) => typeOf(member, resolve, where, [...outer, schema])))
  const [type] = types
  if (type === undefined || types.size > 1) return refuse(where, 'the schema has no single type')
  return type
}

/**
 * The JSON type of a parameter's value. The document calls some choices among texts an object, which no value could
 * satisfy; there the members say what is meant.
 *
 * @throws DocumentError as `typeOf` does.
 */
export function valueTypeOf(schema: JsonObject, resolve: Resolve, where: string): string {
  const { type, ...rest } = schema
  return type === 'object' && schema.oneOf !== undefined ? typeOf(rest, resolve, where) : typeOf(schema, resolve, where)
}
