import type { ApiDocument } from './document.ts'
import type { Schema } from './openapi.ts'
import { resolveSchema } from './schema-check.ts'

/** Finds the schemas that an attribute may have: several, where the whole is a choice among forms. */
export type FindAttribute = (schema: Schema | undefined, name: string) => readonly Schema[]

/** Creates a search for attributes through references, parents and choices of a schema. */
export function createFindAttribute({ schemas }: ApiDocument): FindAttribute {
  return (schema, name) => {
    const seen = new Set<Schema>()
    const collect = (part: Schema): Schema[] => {
      const whole = resolveSchema(schemas, part)
      // Children name their parent, and the parent its children.
      if (seen.has(whole)) return []
      seen.add(whole)
      const own = whole.properties?.[name]
      const others = [whole.allOf, whole.oneOf, whole.anyOf].flatMap((parts) => parts ?? [])
      return [...(own === undefined ? [] : [resolveSchema(schemas, own)]), ...others.flatMap(collect)]
    }
    return schema === undefined ? [] : collect(schema)
  }
}

/** The schema of an entry, where a schema is a list or a page of a list; else undefined. */
export function itemOf(document: ApiDocument, schema: Schema | undefined): Schema | undefined {
  if (schema === undefined) return undefined
  const whole = resolveSchema(document.schemas, schema)
  if (whole.type === 'array') return whole.items
  const [results] = createFindAttribute(document)(whole, 'results')
  return results?.type === 'array' ? results.items : undefined
}
