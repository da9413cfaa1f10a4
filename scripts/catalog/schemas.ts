// Works out the JSON type and the attributes of a schema.
import { listAt, objectAt, refuse, stringAt, stringsAt, type JsonObject, type Resolve } from './document.ts'

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

/** The attributes of an object: all that are documented, and those that every document has. */
export interface Attributes {
  readonly documented: ReadonlySet<string>
  readonly required: ReadonlySet<string>
}

/** The attributes of an object's schema. One that is only ever sent (`writeOnly`) is not among them. */
export function attributesOf(
  schema: JsonObject,
  resolve: Resolve,
  where: string,
  outer: readonly JsonObject[] = []
): Attributes {
  if (outer.includes(schema)) return { documented: new Set(), required: new Set() }
  const inner = (key: (typeof combinations)[number]) =>
    listAt(schema[key], where).map((member) =>
      attributesOf(resolve(member, `${where} ${key}`), resolve, where, [...outer, schema])
    )
  const parts = inner('allOf')
  const choices = [...inner('oneOf'), ...inner('anyOf')]
  const properties = Object.entries(objectAt(schema.properties ?? {}, `${where}, properties`))
  const own = properties.filter(([, value]) => resolve(value, where).writeOnly !== true).map(([name]) => name)
  const documented = new Set([...own, ...[...parts, ...choices].flatMap((part) => [...part.documented])])
  const required = [
    ...stringsAt(schema.required, `${where}, required`),
    ...parts.flatMap((part) => [...part.required]),
    ...intersection(choices.map((choice) => choice.required))
  ]
  return { documented, required: new Set(required.filter((name) => documented.has(name))) }
}

/** What all of these sets contain, in order; empty if there is no set. */
export function intersection(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const [first = new Set<string>(), ...others] = sets
  return [...first].filter((name) => others.every((other) => other.has(name)))
}
