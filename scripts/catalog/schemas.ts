// Works out the JSON type of a schema.
import { listAt, refuse, stringAt, type JsonObject, type Resolve } from './document.ts'

/** Keywords that combine schemas. */
const combinations = ['oneOf', 'anyOf', 'allOf'] as const

/** The schemas that this one combines, resolved; empty if it combines none. */
export function membersOf(schema: JsonObject, resolve: Resolve, where: string): readonly JsonObject[] {
  return combinations.flatMap((key) => listAt(schema[key], where).map((member) => resolve(member, `${where} ${key}`)))
}

/**
 * The JSON type of a schema: its `type`, or else the one that all its members have.
 *
 * @throws DocumentError if there is no single type, or if the schema contains itself
 */
export function typeOf(schema: JsonObject, resolve: Resolve, where: string, outer: readonly JsonObject[] = []): string {
  if (schema.type !== undefined) return stringAt(schema.type, `${where}, type`)
  if (outer.includes(schema)) return refuse(where, 'the schema refers to itself')
  const members = membersOf(schema, resolve, where)
  const types = new Set(members.map((member) => typeOf(member, resolve, where, [...outer, schema])))
  const [type] = types
  if (type === undefined || types.size > 1) return refuse(where, 'the schema has no single type')
  return type
}

/**
 * The JSON type of a parameter's value. The document declares some choices between string enums as `type: object`,
 * which no value could satisfy. For those, the members decide.
 *
 * @throws DocumentError as `typeOf` does
 */
export function valueTypeOf(schema: JsonObject, resolve: Resolve, where: string): string {
  const { type, ...rest } = schema
  return type === 'object' && schema.oneOf !== undefined ? typeOf(rest, resolve, where) : typeOf(schema, resolve, where)
}
