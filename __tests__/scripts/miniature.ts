// Miniature OpenAPI documents, and what the generator makes of them.
import { buildCatalog } from '../../scripts/catalog/build-catalog.ts'
import { expandOperation, type Operation } from '../../src/atlas/catalog/operation.ts'

type Json = Record<string, unknown>

/** The media types of a content object: `2023-01-01+json` becomes `application/vnd.atlas.2023-01-01+json`. */
export function content(types: Record<string, Json>): Json {
  return Object.fromEntries(Object.entries(types).map(([type, media]) => [`application/vnd.atlas.${type}`, media]))
}

/** An operation whose 200 response has these media types; `more` overrides its keys. */
export function operation(id: string, more: Json = {}, types: Record<string, Json> = { '2023-01-01+json': {} }): Json {
  return { operationId: id, responses: { 200: { content: content(types) } }, ...more }
}

/** A document with these paths below `/api/atlas/v2`. */
export function document(paths: Record<string, Json>, components: Json = {}): Json {
  return {
    openapi: '3.0.1',
    info: { title: 'Miniature', 'x-xgen-sha': 'abc123' },
    security: [{ ServiceAccounts: [] }],
    paths: Object.fromEntries(Object.entries(paths).map(([path, item]) => [`/api/atlas/v2${path}`, item])),
    components
  }
}

/** A query parameter with this schema. */
export function query(name: string, schema: Json = { type: 'string' }, more: Json = {}): Json {
  return { name, in: 'query', schema, ...more }
}

/** The operation from the catalogue that is generated from the document. */
export function generated(value: unknown, id: string): Operation {
  const found = expandOperation(id, buildCatalog(value))
  if (found === undefined) throw new Error(`${id} was not generated`)
  return found
}

/** The generated operation for a single GET of `/things`. */
export function one(more: Json, types?: Record<string, Json>): Operation {
  return generated(document({ '/things': { get: operation('listThings', more, types) } }), 'listThings')
}

/** The same value with the keys of all its objects reversed. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, reversed(item)])
  )
}
