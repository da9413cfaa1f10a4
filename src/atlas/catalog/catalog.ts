// Looks up operations of the Atlas Administration API by name.
import { nearest } from './nearest.ts'
import { expandOperation, pathNames, type Operation, type OperationVersion, type StoredCatalog } from './operation.ts'
import operationsJson from './operations.json' with { type: 'json' }

export { pathNames } from './operation.ts'
export type { Method, Operation, OperationVersion, Parameter, ResponseKind, ResponseType } from './operation.ts'

const catalog = operationsJson as StoredCatalog

/** `x-xgen-sha` of the OpenAPI document that the catalogue was generated from. */
export function catalogSource(): string {
  return catalog.source
}

/** The documented types of a project's alerts, sorted. Atlas may have others. */
export function alertTypes(): readonly string[] {
  return catalog.alertTypes
}

/** The operation with this operationId or alias, in any case; undefined if there is none. */
export function findOperation(name: string): Operation | undefined {
  const id = Object.hasOwn(catalog.operations, name) ? name : idsByName().get(name.toLowerCase())
  return id === undefined ? undefined : getOperation(id)
}

let index: ReadonlyMap<string, string> | undefined

/** OperationIds by operationId and by alias, both in lower case. Built on demand: most steps name an operationId. */
function idsByName(): ReadonlyMap<string, string> {
  index ??= new Map(
    Object.entries(catalog.operations).flatMap(([id, { alias = id }]) => [
      [id.toLowerCase(), id],
      [alias.toLowerCase(), id]
    ])
  )
  return index
}

/**
 * The operation with exactly this operationId, for code that names one.
 *
 * @throws Error if the catalogue does not have it: a mistake in the program, not in its input
 */
export function getOperation(id: string): Operation {
  const operation = expandOperation(id, catalog)
  if (operation === undefined) throw new Error(`The operation catalogue has no operationId ${JSON.stringify(id)}.`)
  return operation
}

/** The path parameters of an operation, taken from those of another call; empty if it does not have one. */
export function pathParameters(operationId: string, known: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(pathNames(getOperation(operationId).path).map((name) => [name, known[name] ?? '']))
}

/** The operationId of the GET with this path template; undefined if there is none. */
export function findRead(path: string): string | undefined {
  return Object.entries(catalog.operations).find(([, stored]) => stored.method === 'GET' && stored.path === path)?.[0]
}

/** The path template of the GET for one item of the collection at this path; undefined if there is none. */
export function findReadOfItem(path: string): string | undefined {
  return Object.values(catalog.operations).find(
    (stored) =>
      stored.method === 'GET' &&
      stored.path.startsWith(`${path}/{`) &&
      /^\/\{\w+\}$/.test(stored.path.slice(path.length))
  )?.path
}

/** All operationIds, sorted. */
export function operationIds(): readonly string[] {
  return Object.keys(catalog.operations)
}

/**
 * The names most similar to `name`, best first: each operation at most once, by its ID or its alias, whichever is
 * nearer. Empty if none is similar.
 */
export function nearestOperations(name: string, limit = 3): readonly string[] {
  const names = Object.entries(catalog.operations).flatMap(([id, { alias = id }]) => [id, alias])
  const nearestById = new Map<string | undefined, string>()
  for (const candidate of nearest(name, names, names.length)) {
    const id = idsByName().get(candidate.toLowerCase())
    if (!nearestById.has(id)) nearestById.set(id, candidate)
  }
  return [...nearestById.values()].slice(0, limit)
}

/** The latest stable version; undefined for an operation that exists only as preview or upcoming. */
export function defaultVersion(operation: Operation): OperationVersion | undefined {
  return operation.versions.findLast(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version))
}
