// Finds attributes in the schemas of the OpenAPI document.
import type { ApiDocument } from './document.ts'
import type { Schema } from './openapi.ts'
import { resolveSchema } from './schema-check.ts'

/** Finds the schemas of an attribute: several, if the schema is a choice. */
export type FindAttribute = (schema: Schema | undefined, name: string) => readonly Schema[]

/** Creates a search for attributes that follows references, parents and choices. */
export function createFindAttribute({ schemas }: ApiDocument): FindAttribute {
  return (schema, name) => {
    const seen = new Set<Schema>()
    const collect = (part: Schema): Schema[] => {
      const whole = resolveSchema(schemas, part)
      // Children refer to their parent, and the parent to its children.
      if (seen.has(whole)) return []
      seen.add(whole)
      const property = whole.properties?.[name]
      const children = Object.values(whole.discriminator?.mapping ?? {}).map(($ref) => ({ $ref }))
      const parts = [whole.allOf, whole.oneOf, whole.anyOf, children].flatMap((schemas) => schemas ?? [])
      return [...(property === undefined ? [] : [resolveSchema(schemas, property)]), ...parts.flatMap(collect)]
    }
    return schema === undefined ? [] : collect(schema)
  }
}

/** Finds the schemas at a dotted path, whose numbers are indexes of lists. */
export function findAtPath(find: FindAttribute, schema: Schema | undefined, path: string): readonly Schema[] {
  return path
    .split('.')
    .reduce<readonly Schema[]>(
      (parts, name) =>
        parts.flatMap((part) =>
          /^\d+$/.test(name) ? (part.items === undefined ? [] : [part.items]) : find(part, name)
        ),
      schema === undefined ? [] : [schema]
    )
}

/** The schema of one item of a list, or of a page of a list; undefined for any other schema. */
export function itemOf(document: ApiDocument, schema: Schema | undefined): Schema | undefined {
  if (schema === undefined) return undefined
  const whole = resolveSchema(document.schemas, schema)
  if (whole.type === 'array') return whole.items
  const [results] = createFindAttribute(document)(whole, 'results')
  return results?.type === 'array' ? results.items : undefined
}
