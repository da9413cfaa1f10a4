import type { Operation, OperationVersion, Parameter } from '../../src/atlas/catalog/catalog.ts'
import { apiRoot, pathNames, type StoredOperation, type StoredParameter } from '../../src/atlas/catalog/layout.ts'

/** The tables of operations.json, each sorted by key. */
export interface Packed {
  readonly values: ReadonlyMap<string, readonly string[]>
  readonly parameters: ReadonlyMap<string, StoredParameter>
  readonly operations: ReadonlyMap<string, StoredOperation>
}

const flags = ['bodyRequired', 'paged', 'deprecated', 'unauthenticated'] as const

/**
 * The stored form of all operations: each definition of a parameter once, and once each choice that several share. A
 * table's key is the parameter's name; of several entries with one name the most used has the name alone and the others
 * a number (`groupId`, `groupId~2`).
 */
export function packOperations(operations: readonly Operation[]): Packed {
  const parameterKeys = keyed(
    operations.flatMap(({ parameters }) => parameters.map((item) => ({ name: item.name, item })))
  )
  const choices = [...parameterKeys.values()].flatMap(({ item: { name, values } }) =>
    values === undefined ? [] : [{ name, item: values }]
  )
  const valueKeys = keyed(choices.filter(({ item }, index) => isRepeated(item, index, choices)))
  const keyOf = (parameter: Parameter): string => parameterKeys.get(JSON.stringify(parameter))?.key ?? ''
  return {
    values: sorted([...valueKeys.values()].map(({ key, item }) => [key, item])),
    parameters: sorted(
      [...parameterKeys.values()].map(({ key, item }) => [
        key,
        packParameter(item, (values) => valueKeys.get(values)?.key)
      ])
    ),
    operations: sorted(operations.map((operation) => [operation.id, packOperation(operation, keyOf)]))
  }
}

function packOperation(operation: Operation, keyOf: (parameter: Parameter) => string): StoredOperation {
  const path = operation.path.slice(apiRoot.length)
  const inPath = pathNames(path)
  const keys = operation.parameters.map(keyOf).filter((key) => !inPath.includes(key))
  const flagged = flags.filter((flag) => operation[flag]).join(' ')
  const call = `${operation.method} ${path}`
  const versions = operation.versions.map(packVersion).join(', ')
  const stored = [operation.alias ?? '', call, versions, keys.join(' '), operation.roles] as const
  return flagged === '' ? stored : [...stored, flagged]
}

function packVersion({ version, kinds, ...facts }: OperationVersion): string {
  const said = { ...(kinds.join() === 'json' ? {} : { kinds: kinds.join('+') }), ...facts }
  return [version, ...Object.entries(said).map(([name, value]) => `${name}:${value}`)].join(' ')
}

function packParameter(parameter: Parameter, keyOf: (values: string) => string | undefined): StoredParameter {
  const { name: _name, array, required, values, ...rest } = parameter
  return {
    ...rest,
    ...(array ? { array } : {}),
    ...(required ? { required } : {}),
    ...(values === undefined ? {} : { values: keyOf(JSON.stringify(values)) ?? values })
  }
}

interface Named<T> {
  readonly name: string
  readonly item: T
}

interface Keyed<T> extends Named<T> {
  readonly key: string
}

function isRepeated<T>(item: T, index: number, all: readonly Named<T>[]): boolean {
  const text = JSON.stringify(item)
  return all.some((other, otherIndex) => otherIndex !== index && JSON.stringify(other.item) === text)
}

/** A key for each distinct item, found by the item's JSON text. */
function keyed<T>(all: readonly Named<T>[]): ReadonlyMap<string, Keyed<T>> {
  const uses = new Map<string, number>()
  const distinct = new Map<string, Named<T>>()
  for (const named of all) {
    const text = JSON.stringify(named.item)
    uses.set(text, (uses.get(text) ?? 0) + 1)
    const known = distinct.get(text)
    if (known === undefined || named.name < known.name) distinct.set(text, named)
  }
  const taken = new Map<string, number>()
  const keys = new Map<string, Keyed<T>>()
  for (const [text, named] of [...distinct].sort(
    ([a], [b]) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || byText(a, b)
  )) {
    const count = (taken.get(named.name) ?? 0) + 1
    taken.set(named.name, count)
    keys.set(text, { ...named, key: count === 1 ? named.name : `${named.name}~${count}` })
  }
  return keys
}

function sorted<T>(entries: readonly (readonly [string, T])[]): ReadonlyMap<string, T> {
  return new Map([...entries].sort(([a], [b]) => byText(a, b)))
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
