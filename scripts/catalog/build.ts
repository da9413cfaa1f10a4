import type { Method, Operation } from '../../src/atlas/catalog/catalog.ts'
import {
  DocumentError,
  expectKeys,
  listAt,
  objectAt,
  resolver,
  textAt,
  type JsonObject,
  type Resolve
} from './document.ts'
import { readOperation } from './operations.ts'
import { packOperations } from './pack.ts'

const methods: Readonly<Record<string, Method>> = {
  get: 'GET',
  post: 'POST',
  put: 'PUT',
  patch: 'PATCH',
  delete: 'DELETE'
}

/**
 * The text of operations.json for an OpenAPI document: sorted by operationId, one operation a line, the same for the
 * same facts whatever the order of keys in the document.
 *
 * @throws DocumentError with every problem, when the document holds anything that is not understood.
 */
export function buildCatalog(value: unknown): string {
  const document = objectAt(value, 'document')
  const source = textAt(objectAt(document.info, 'info')['x-xgen-sha'], 'info, x-xgen-sha')
  const { values, parameters, operations } = packOperations(readOperations(document, resolver(document)))
  const lines = [
    `{"source":${JSON.stringify(source)},`,
    `"values":${entries(values)},`,
    `"parameters":${entries(parameters)},`,
    `"operations":${entries(operations)}}`
  ]
  return `${lines.join('\n')}\n`
}

function entries(values: ReadonlyMap<string, unknown>): string {
  const lines = [...values].map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`)
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n}`
}

/**
 * The operations of a document, not sorted.
 *
 * @throws DocumentError with every problem.
 */
export function readOperations(document: JsonObject, resolve: Resolve): readonly Operation[] {
  const operations: Operation[] = []
  const problems: string[] = []
  const attempt = (read: () => void): void => {
    try {
      read()
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error
      problems.push(...error.problems)
    }
  }
  for (const [path, value] of Object.entries(objectAt(document.paths, 'paths'))) {
    attempt(() => {
      const item = objectAt(value, path)
      expectKeys(item, [...Object.keys(methods), 'parameters', 'summary', 'description'], path)
      const shared = listAt(item.parameters, `${path}, parameters`)
      for (const [key, method] of Object.entries(methods)) {
        if (item[key] === undefined) continue
        attempt(() => {
          operations.push(readOperation(path, method, objectAt(item[key], `${method} ${path}`), shared, resolve))
        })
      }
    })
  }
  problems.push(...nameProblems(operations))
  if (operations.length === 0) problems.push('paths: there is no operation')
  if (problems.length > 0) throw new DocumentError(problems.sort())
  return operations
}

/** Names are looked up in any case, so none may stand for two operations. */
function nameProblems(operations: readonly Operation[]): readonly string[] {
  const problems: string[] = []
  const owners = new Map<string, Operation>()
  const claim = (name: string, kind: string, operation: Operation): void => {
    const owner = owners.get(name.toLowerCase()) ?? operation
    owners.set(name.toLowerCase(), owner)
    if (owner !== operation) {
      const [first, second] = [owner, operation].map(({ method, path }) => `${method} ${path}`).sort()
      problems.push(`${kind} ${name}: it names both ${first} and ${second}`)
    }
  }
  for (const operation of operations) claim(operation.id, 'operationId', operation)
  for (const operation of operations) if (operation.alias !== undefined) claim(operation.alias, 'alias', operation)
  return problems
}
