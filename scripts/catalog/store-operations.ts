// Turns operations into the contents of operations.json: each shared parameter once, and no defaults.
import { isDeepStrictEqual } from 'node:util'
import {
  operationDefaults,
  parameterDefaults,
  versionDefaults,
  type Operation,
  type Parameter,
  type Stored,
  type StoredCatalog,
  type StoredOperation,
  type StoredParameter
} from '../../src/atlas/catalog/operation.ts'

/** Builds the tables of operations.json, sorted by key. `expandOperation` is the inverse. */
export function storeOperations(operations: readonly Operation[]): Pick<StoredCatalog, 'parameters' | 'operations'> {
  const sorted = [...operations].sort((a, b) => compareStrings(a.id, b.id))
  const shared = shareParameters(sorted)
  return {
    parameters: Object.fromEntries(
      [...shared]
        .sort(([, a], [, b]) => compareStrings(a, b))
        .map(([definition, key]) => [key, storeParameter(JSON.parse(definition) as Parameter)])
    ),
    operations: Object.fromEntries(sorted.map((operation) => [operation.id, storeOperation(operation, shared)]))
  }
}

function storeOperation({ id: _id, ...facts }: Operation, shared: ReadonlyMap<string, string>): StoredOperation {
  const stored = {
    ...facts,
    versions: facts.versions.map((version) => omitDefaults(version, versionDefaults)),
    parameters: facts.parameters.map((parameter) => shared.get(JSON.stringify(parameter)) ?? storeParameter(parameter))
  }
  return omitDefaults(stored, operationDefaults)
}

function storeParameter(parameter: Parameter): StoredParameter {
  return omitDefaults(parameter, parameterDefaults)
}

function omitDefaults<T extends object, Defaults extends object>(facts: T, defaults: Defaults) {
  const defaultOf = new Map<string, unknown>(Object.entries(defaults))
  const kept = Object.entries(facts).filter(([name, value]) => !isDeepStrictEqual(value, defaultOf.get(name)))
  return Object.fromEntries(kept) as Stored<T, Defaults>
}

/**
 * The keys of the parameters that several operations share, by definition. The key is the parameter's name. Where a
 * name has several definitions, it is the key of the one used most, and the others have `<operationId>.<name>`, after
 * the first operation that uses them.
 */
function shareParameters(operations: readonly Operation[]): ReadonlyMap<string, string> {
  const uses = new Map<string, { name: string; firstId: string; count: number }>()
  for (const { id, parameters } of operations) {
    for (const parameter of parameters) {
      const definition = JSON.stringify(parameter)
      const use = uses.get(definition) ?? { name: parameter.name, firstId: id, count: 0 }
      uses.set(definition, { ...use, count: use.count + 1 })
    }
  }
  const shared = [...uses].filter(([, { count }]) => count > 1).sort(([, a], [, b]) => b.count - a.count)
  const names = new Set<string>()
  return new Map(
    shared.map(([definition, { name, firstId }]) => {
      const key = names.has(name) ? `${firstId}.${name}` : name
      names.add(name)
      return [definition, key]
    })
  )
}

function compareStrings(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
