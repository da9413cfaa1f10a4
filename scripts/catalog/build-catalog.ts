// Builds the catalogue of operations from the OpenAPI document of the Atlas Administration API.
import type { Method, Operation, StoredCatalog } from '../../src/atlas/catalog/operation.ts'
import { createResolver, DocumentError, expectKeys, listAt, objectAt, stringAt, type JsonObject } from './document.ts'
import { readAlertTypes } from './read-alert-types.ts'
import { readOperation, type OperationEntry } from './read-operation.ts'
import { storeOperations } from './store-operations.ts'

const methods: Readonly<Record<string, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE'
}

/**
 * Builds the contents of operations.json. They depend on the facts in the document, not on the order of its keys.
 *
 * @throws DocumentError listing every problem, if the document has anything that the generator does not support
 */
export function buildCatalog(value: unknown): StoredCatalog {
  const document = objectAt(value, 'document')
  const source = stringAt(objectAt(document.info, 'info')['x-xgen-sha'], 'info, x-xgen-sha')
  return { source, alertTypes: readAlertTypes(document), ...storeOperations(readOperations(document)) }
}

/**
 * Reads the operations of a document, in its order.
 *
 * @throws DocumentError listing every problem
 */
export function readOperations(document: JsonObject): readonly Operation[] {
  const resolve = createResolver(document)
  const problems: string[] = []
  const attempt = <T>(read: () => T): readonly T[] => {
    try {
      return [read()]
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      problems.push(...error.problems)
      return []
    }
  }
  const entries = Object.entries(objectAt(document.paths, 'paths')).flatMap(([path, item]) =>
    attempt(() => readPathItem(path, objectAt(item, path))).flat()
  )
  const operations = entries.flatMap((entry) => attempt(() => readOperation(entry, resolve)))
  problems.push(...nameProblems(operations))
  if (entries.length === 0 && problems.length === 0) problems.push('paths: there are no operations')
  if (problems.length > 0) throw new DocumentError(problems.sort())
  return operations
}

function readPathItem(path: string, item: JsonObject): readonly OperationEntry[] {
  expectKeys(item, [...Object.keys(methods), 'parameters', 'summary', 'description'], path)
  const pathParameters = listAt(item.parameters, `${path}, parameters`)
  return Object.entries(methods)
    .filter(([key]) => item[key] !== undefined)
    .map(([key, method]) => ({ path, method, operation: objectAt(item[key], `${method} ${path}`), pathParameters }))
}

/** Lookups ignore case, so no two operations may share a name in any case. */
function nameProblems(operations: readonly Operation[]): readonly string[] {
  const problems: string[] = []
  const owners = new Map<string, Operation>()
  const claim = (name: string, kind: string, operation: Operation): void => {
    const owner = owners.get(name.toLowerCase()) ?? operation
    owners.set(name.toLowerCase(), owner)
    if (owner === operation) return
    const [first, second] = [owner, operation].map(({ method, path }) => `${method} ${path}`).sort()
    problems.push(`${kind} ${name}: it names both ${first} and ${second}`)
  }
  for (const operation of operations) claim(operation.id, 'operationId', operation)
  for (const operation of operations) if (operation.alias !== undefined) claim(operation.alias, 'alias', operation)
  return problems
}
