// Sample request bodies from the schemas of the OpenAPI document.
import type { ApiDocument } from './document.ts'
import type { Schema } from './openapi.ts'
import { isReadOnly, resolveSchema } from './schema-check.ts'
import { fitString, patternedString } from './sample-strings.ts'

type Schemas = ApiDocument['schemas']

const FORMATTED: Readonly<Record<string, string>> = {
  'date-time': '2027-01-02T03:04:05Z',
  date: '2027-01-02',
  email: 'ann+ops@example.com',
  uuid: '0f9619ff-8b86-4d01-a42d-00cf4fc964ff',
  uri: 'https://example.com/a?b=c%20d'
}

/** The text of a small request body: only what the schema requires, with spaces that no serializer writes. */
export function sampleBody({ schemas }: ApiDocument, schema: Schema): string {
  return `${JSON.stringify(sample(schemas, schema, 0), null, 1).replaceAll('": ', '" :  ')}\n\n`
}

/** JSON of the documented type. An object has each attribute of the document. */
export function sampleResponse({ schemas }: ApiDocument, schema: Schema): unknown {
  const { type } = resolveSchema(schemas, schema)
  if (type === 'array') return [{ id: 1 }]
  if (type === 'string') return 'text'
  if (type === 'boolean') return false
  return Object.fromEntries(attributeNames(schemas, schema).map((name) => [name, name === 'results' ? [] : 1]))
}

/** The names of all documented attributes, also of what the schema extends or chooses from. */
export function attributeNames(schemas: Schemas, schema: Schema, seen = new Set<Schema>()): string[] {
  const whole = resolveSchema(schemas, schema)
  if (seen.has(whole)) return []
  seen.add(whole)
  const parts = [whole.allOf, whole.oneOf, whole.anyOf].flatMap((members) => members ?? [])
  return [...Object.keys(whole.properties ?? {}), ...parts.flatMap((part) => attributeNames(schemas, part, seen))]
}

function sample(schemas: Schemas, schema: Schema, turn: number): unknown {
  const flat = flatten(schemas, schema)
  if (flat.enum !== undefined) return flat.enum[turn % flat.enum.length]
  switch (flat.type ?? 'object') {
    case 'string':
      return sampleString(flat)
    case 'boolean':
      return true
    case 'integer':
    case 'number':
      return Math.min(flat.maximum ?? Infinity, Math.max((flat.minimum ?? 1) + (flat.exclusiveMinimum ? 1 : 0), 1))
    case 'array':
      return Array.from({ length: Math.max(flat.minItems ?? 0, 1) }, (_, at) => sample(schemas, flat.items ?? {}, at))
    case 'object':
      return sampleObject(schemas, flat)
    default:
      throw new Error(`No sample for a value of type ${flat.type}.`)
  }
}

function sampleObject(schemas: Schemas, { required = [], properties = {}, ...rest }: Schema): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const name of required) {
    const property = properties[name]
    if (isReadOnly(schemas, { properties }, name)) continue
    result[name] = property === undefined ? 'ünlisted' : sample(schemas, property, 0)
  }
  if (rest.minProperties !== undefined && Object.keys(result).length < rest.minProperties) {
    const { additionalProperties } = rest
    result['näme'] = typeof additionalProperties === 'object' ? sample(schemas, additionalProperties, 0) : 'välue'
  }
  return result
}

function sampleString(schema: Schema): string {
  if (schema.pattern !== undefined) return patternedString(schema.pattern, 0)
  return FORMATTED[schema.format ?? ''] ?? fitString('naïve "text" \\ 日本 🍃', schema)
}

/** The schema merged with its parents and its first child. */
function flatten(schemas: Schemas, given: Schema, extended = false): Schema {
  const { allOf = [], oneOf, anyOf, discriminator, ...rest } = resolveSchema(schemas, given)
  const choices = extended ? [] : (oneOf ?? anyOf ?? [])
  const chosen = choices[0]
  const parts = [...allOf.map((parent) => flatten(schemas, parent, true)), rest]
  if (chosen !== undefined) parts.push(flatten(schemas, chosen))
  const tag = Object.entries(discriminator?.mapping ?? {}).find(([, reference]) => reference === chosen?.$ref)?.[0]
  if (discriminator !== undefined && tag !== undefined) {
    const { propertyName } = discriminator
    parts.push({ properties: { [propertyName]: { type: 'string', enum: [tag] } }, required: [propertyName] })
  }
  return parts.reduce((all, part) => ({
    ...all,
    ...part,
    properties: { ...all.properties, ...part.properties },
    required: [...new Set([...(all.required ?? []), ...(part.required ?? [])])]
  }))
}
