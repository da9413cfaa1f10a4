import { readFileSync } from 'node:fs'
import { expandOperation, readByLine, type CatalogReader, type StoredCatalog } from './layout.ts'
import { nearest } from './nearest.ts'

/** HTTP methods that the Admin API uses. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The part of a media type after the `+`. */
export type ResponseKind = 'json' | 'csv' | 'gzip'

/** One version of an operation, as the media types `application/vnd.atlas.<version>+<kind>` declare it. */
export interface OperationVersion {
  /** `YYYY-MM-DD`, `YYYY-MM-DD.upcoming` or `preview`. */
  readonly version: string
  /** The day, `YYYY-MM-DD`, on which Atlas stops to serve this version; absent where none is announced. */
  readonly sunset?: string
  readonly kinds: readonly ResponseKind[]
  /** What the request body is at its top level; absent where this version takes no body. */
  readonly body?: 'object' | 'list'
  /** The version for the Content-Type, only where it is not `version`. */
  readonly bodyVersion?: string
}

/** A parameter of an operation. Array parameters repeat their name in the query, once for each item. */
export interface Parameter {
  readonly name: string
  readonly place: 'path' | 'query' | 'header'
  /** The type of the value, or of each item of an array. */
  readonly type: 'string' | 'integer' | 'boolean'
  readonly array: boolean
  readonly required: boolean
  /** The document's own pattern: often not anchored, and on some path parameters written for the percent-encoded value. */
  readonly pattern?: string
  readonly values?: readonly string[]
  readonly minimum?: number
  readonly maximum?: number
}

/** One operation of the Atlas Administration API. */
export interface Operation {
  readonly id: string
  /** A shorter name (`x-xgen-operation-id-override`), where it differs from the ID. */
  readonly alias?: string
  readonly method: Method
  /** The template, such as `/api/atlas/v2/groups/{groupId}`. */
  readonly path: string
  /** Stable ones ascending, then upcoming ones, preview last. */
  readonly versions: readonly OperationVersion[]
  readonly parameters: readonly Parameter[]
  readonly bodyRequired: boolean
  /** Whether it takes both `pageNum` and `itemsPerPage`. Some paged operations are not GETs. */
  readonly paged: boolean
  /** Roles of which one is enough; empty where the document names none. */
  readonly roles: readonly string[]
  readonly deprecated: boolean
  /** Whether Atlas serves it without a token. */
  readonly unauthenticated: boolean
}

const expanded = new Map<string, Operation>()
let text: string | undefined
let reader: CatalogReader | undefined
let whole: StoredCatalog | undefined
let idsByName: ReadonlyMap<string, string> | undefined

/** ASCII, read when the first operation is looked up: as a part of the bundle it would be compiled at each start. */
function readText(): string {
  return (text ??= readFileSync(new URL('./operations.json', import.meta.url), 'latin1'))
}

/** All of the catalogue, for what has to look at all of it: names in another case, suggestions. */
function catalog(): StoredCatalog {
  return (whole ??= JSON.parse(readText()) as StoredCatalog)
}

/** `x-xgen-sha` of the OpenAPI document that the catalogue was generated from. */
export function catalogSource(): string {
  return catalog().source
}

/** The operation with this operationId or alias, in any case; undefined when there is none. */
export function findOperation(name: string): Operation | undefined {
  const exact = lookUp(name)
  if (exact !== undefined) return exact
  idsByName ??= indexNames()
  const id = idsByName.get(name.toLowerCase())
  return id === undefined ? undefined : lookUp(id)
}

/**
 * The operation with exactly this operationId, for callers that name it in code.
 *
 * @throws Error when the catalogue does not hold it: a mistake in the program, not in its input.
 */
export function getOperation(id: string): Operation {
  const operation = lookUp(id)
  if (operation === undefined) throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`)
  return operation
}

/** All operationIds, sorted. */
export function operationIds(): readonly string[] {
  return Object.keys(catalog().operations)
}

/**
 * Operation names that somebody who wrote `name` may have meant, best first: each operation at most once, by its ID or
 * its alias, whichever is nearer. Empty when nothing is near.
 */
export function nearestOperations(name: string, limit = 3): readonly string[] {
  idsByName ??= indexNames()
  const names = Object.entries(catalog().operations).flatMap(([id, [alias]]) => (alias === '' ? [id] : [id, alias]))
  const seen = new Set<string>()
  const suggestions: string[] = []
  for (const candidate of nearest(name, names, names.length)) {
    const id = idsByName.get(candidate.toLowerCase()) ?? candidate
    if (suggestions.length >= limit) break
    if (seen.has(id)) continue
    seen.add(id)
    suggestions.push(candidate)
  }
  return suggestions
}

/** The latest stable version; undefined for an operation that exists only as preview or upcoming. */
export function defaultVersion(operation: Operation): OperationVersion | undefined {
  return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version))
}

function lookUp(id: string): Operation | undefined {
  const known = expanded.get(id)
  if (known !== undefined) return known
  const operation = expandOperation(id, (reader ??= readByLine(readText())))
  if (operation !== undefined) expanded.set(id, operation)
  return operation
}

function indexNames(): ReadonlyMap<string, string> {
  const index = new Map<string, string>()
  for (const [id, [alias]] of Object.entries(catalog().operations)) {
    index.set(id.toLowerCase(), id)
    if (alias !== '') index.set(alias.toLowerCase(), id)
  }
  return index
}
