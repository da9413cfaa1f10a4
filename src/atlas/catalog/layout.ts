import type { Method, Operation, OperationVersion, Parameter, ResponseKind } from './catalog.ts'

/** Where every path of the Admin API starts; operations.json leaves it out. */
export const apiRoot = '/api/atlas/v2'

/** A parameter in operations.json. Its key is its name, with a `~2` where several definitions share the name. */
export interface StoredParameter extends Omit<Partial<Parameter>, 'values'> {
  readonly place: Parameter['place']
  readonly type: Parameter['type']
  /** A text is a key of the table of values. */
  readonly values?: readonly string[] | string
}

/** An operation in operations.json, stored under its operationId. */
export type StoredOperation = readonly [
  /** Empty where there is none. */
  alias: string,
  /** Method and path, such as `GET /groups/{groupId}`. */
  call: string,
  /** Such as `2023-01-01 sunset:2027-07-01 body:object, 2024-08-05 kinds:json+csv`; JSON alone is not said. */
  versions: string,
  /** Keys of the table of parameters. Path parameters are left out whose key is the name in the path. */
  parameters: string,
  roles: readonly string[],
  /** Some of `bodyRequired paged deprecated unauthenticated`; left out where none is true. */
  flags?: string
]

/** What operations.json holds. */
export interface StoredCatalog {
  /** `x-xgen-sha` of the OpenAPI document that the file was made from. */
  readonly source: string
  /** Long choices that several parameters share. */
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly parameters: Readonly<Record<string, StoredParameter>>
  readonly operations: Readonly<Record<string, StoredOperation>>
}

/** Gives single entries of the tables of operations.json; undefined where a table has no such key. */
export interface CatalogReader {
  readonly operation: (id: string) => StoredOperation | undefined
  readonly parameter: (key: string) => StoredParameter | undefined
  readonly values: (key: string) => readonly string[] | undefined
}

/**
 * Reads single entries out of the text of operations.json, which has one on each line: a step needs one operation of
 * 540, and reading all of them takes longer than sending a request.
 */
export function readByLine(text: string): CatalogReader {
  const read = (table: keyof StoredCatalog, key: string): unknown => {
    const from = text.indexOf(`\n"${table}":{\n`)
    const head = `\n${JSON.stringify(key)}:`
    const start = text.indexOf(head, from + 1)
    // Each table ends with a line that begins with a brace.
    if (from === -1 || start === -1 || start > text.indexOf('\n}', from)) return undefined
    const end = text.indexOf('\n', start + 1)
    return JSON.parse(text.slice(start + head.length, end).replace(/,$/, ''))
  }
  return {
    operation: (id) => read('operations', id) as StoredOperation | undefined,
    parameter: (key) => read('parameters', key) as StoredParameter | undefined,
    values: (key) => read('values', key) as readonly string[] | undefined
  }
}

/**
 * The full form of one stored operation; undefined when the catalogue does not hold it.
 *
 * @throws Error when the tables lack something that it refers to, which no generated file does.
 */
export function expandOperation(id: string, catalog: CatalogReader): Operation | undefined {
  const stored = catalog.operation(id)
  if (stored === undefined) return undefined
  const [alias, call, versions, parameters, roles, flags] = stored
  const [method = '', path = ''] = call.split(' ')
  const flagged = new Set(words(flags))
  return {
    id,
    ...(alias === '' ? {} : { alias }),
    method: method as Method,
    path: apiRoot + path,
    versions: versions.split(', ').map(expandVersion),
    parameters: expandParameters(path, words(parameters), catalog),
    bodyRequired: flagged.has('bodyRequired'),
    paged: flagged.has('paged'),
    roles,
    deprecated: flagged.has('deprecated'),
    unauthenticated: flagged.has('unauthenticated')
  }
}

/** The names between braces in a path template, in order. */
export function pathNames(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name]) => name ?? '')
}

function expandVersion(text: string): OperationVersion {
  const [version = '', ...facts] = words(text)
  const { kinds = 'json', ...rest } = Object.fromEntries(facts.map(splitFact))
  return { version, kinds: kinds.split('+') as ResponseKind[], ...rest }
}

function splitFact(fact: string): readonly [string, string] {
  const colon = fact.indexOf(':')
  return [fact.slice(0, colon), fact.slice(colon + 1)]
}

/** In the order of the path, then as the document lists the others. */
function expandParameters(path: string, keys: readonly string[], catalog: CatalogReader): readonly Parameter[] {
  const named = new Map(keys.map((key) => [nameOfKey(key), key]))
  const ordered = new Set([...pathNames(path).map((name) => named.get(name) ?? name), ...keys])
  return [...ordered].map((key) => expandParameter(key, catalog))
}

function expandParameter(key: string, catalog: CatalogReader): Parameter {
  const stored = catalog.parameter(key)
  if (stored === undefined) throw new Error(`The operation catalogue has no parameter ${key}.`)
  const { values: choice, ...rest } = stored
  const values = typeof choice === 'string' ? catalog.values(choice) : choice
  if (values === undefined && choice !== undefined) throw new Error(`The operation catalogue has no values for ${key}.`)
  return { name: nameOfKey(key), array: false, required: false, ...rest, ...(values === undefined ? {} : { values }) }
}

function nameOfKey(key: string): string {
  return key.replace(/~\d+$/, '')
}

function words(text = ''): readonly string[] {
  return text === '' ? [] : text.split(' ')
}
