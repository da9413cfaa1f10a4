// The catalogue says what the OpenAPI document says.
import { expect, it } from '@jest/globals'
import {
  catalogSource,
  defaultVersion,
  findOperation,
  getOperation,
  operationIds,
  type Parameter
} from '../../src/atlas/catalog/catalog.ts'
import { createFindAttribute } from './attributes.ts'
import { describeContract } from './describe-contract.ts'
import {
  latestStable,
  type ApiDocument,
  type DocumentedOperation,
  type DocumentedParameter,
  type DocumentedVersion
} from './document.ts'
import { expectNone } from './expect-none.ts'
import type { Schema } from './openapi.ts'
import { attributeNames } from './sample-bodies.ts'
import { listValues } from './sample-values.ts'
import { resolveSchema } from './schema-check.ts'

describeContract('the catalogue', (document) => {
  const { operations, schemas } = document

  it('was generated from this document', () => {
    expect(catalogSource()).toBe(document.source)
  })

  it('has the 540 operations of the document, sorted', () => {
    const ids = operations.map(({ id }) => id)
    expect(new Set(ids).size).toBe(540)
    expect(operationIds()).toEqual(ids.sort())
  })

  it('has the facts of each operation', () => {
    expectNone(compare(expectedFacts, actualFacts))
  })

  it('has the type of the JSON in the successful responses of each operation', () => {
    const typesOf = ({ versions }: DocumentedOperation) =>
      new Set(versions.flatMap(({ response }) => (response ? [resolveSchema(schemas, response).type] : [])))
    const expected = (operation: DocumentedOperation) => {
      const [type = 'none'] = typesOf(operation)
      return type === 'array' ? 'list' : type
    }
    expectNone(compare(expected, (id) => getOperation(id).responseType))
    expectNone(operations.filter((operation) => typesOf(operation).size > 1).map(({ id }) => id))
    // One operation returns an object with 200 and nothing with 204: a 204 is no success of the others with JSON.
    const emptyToo = operations.filter((operation) => typesOf(operation).size > 0 && operation.statuses.includes(204))
    expect(emptyToo.map(({ id }) => id)).toEqual(['addGroupAccessUser'])
  })

  it('has attributes to recognize the object in the successful responses of each operation by', () => {
    const find = createFindAttribute(document)
    const inAll = ({ versions }: DocumentedOperation, name: string, holds = (_: Schema) => true) =>
      versions.every(({ response }) => !response || find(response, name).some(holds))
    const wrong = operations.flatMap((operation) => {
      const { attributes, responseType } = getOperation(operation.id)
      const ids = ['results', 'id', '_id'].filter((name) => inAll(operation, name))
      const documented = attributes.every((name) => inAll(operation, name, ({ writeOnly }) => writeOnly !== true))
      const best = ids.length === 0 || responseType !== 'object' || attributes.some((name) => ids.includes(name))
      return documented && best ? [] : [operation.id]
    })
    expectNone(wrong)
    const recognized = operationIds().map((id) => getOperation(id).attributes.join())
    expect(recognized.filter((names) => names === 'results')).toHaveLength(103)
    expect(recognized.filter((names) => names === 'id').length).toBeGreaterThan(120)
  })

  it('can rely on no success having the `error` of an error', () => {
    const responses = operations.flatMap(({ id, versions }) => versions.map(({ response }) => ({ id, response })))
    expectNone(
      responses.flatMap(({ id, response }) =>
        response && attributeNames(schemas, response).includes('error') ? [id] : []
      )
    )
  })

  it('has the 598 versions of the operations, oldest first and preview last', () => {
    const expected = ({ versions }: DocumentedOperation) =>
      [...versions].sort(inOrder).map((version) => expectedVersion(version, schemas))
    const actual = (id: string) => getOperation(id).versions.map((version) => ({ ...version }))
    expectNone(compare(expected, actual))
    expect(operations.flatMap(({ id }) => getOperation(id).versions)).toHaveLength(598)
    expectNone(compare(latestStableName, (id) => defaultVersion(getOperation(id))?.version))
  })

  it('has the 2447 parameters, those of a path in its order', () => {
    const expected = ({ parameters }: DocumentedOperation) =>
      byName(parameters.map((parameter) => expectedParameter(parameter)))
    const actual = (id: string) => byName(getOperation(id).parameters.map((parameter) => ({ ...parameter })))
    expectNone(compare(expected, actual))
    expect(operations.flatMap(({ id }) => getOperation(id).parameters)).toHaveLength(2447)

    const inPath = (id: string) => getOperation(id).parameters.filter(({ place }) => place === 'path')
    const names = ({ path }: DocumentedOperation) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expectNone(compare(names, (id) => inPath(id).map(({ name }) => name)))
  })

  it('can rely on unique parameter names within an operation, and on one way to write an array', () => {
    const exceptions = operations.flatMap(({ id, parameters }) => {
      const unique = new Set(parameters.map(({ name }) => name)).size === parameters.length
      const known = parameters.every(
        ({ place, style, explode, array }) =>
          (place === 'query' && style === 'form' && explode) || (style === 'simple' && !array)
      )
      return unique && known ? [] : [id]
    })
    expectNone(exceptions)
  })

  it('finds each operation by its ID and its alias, in any case', () => {
    const notFound = operations.flatMap(({ id, alias = id }) =>
      [id, alias, id.toLowerCase(), alias.toUpperCase()].filter((name) => findOperation(name)?.id !== id)
    )
    expectNone(notFound)
  })

  function compare(expected: (operation: DocumentedOperation) => unknown, actual: (id: string) => unknown): string[] {
    return operations.flatMap((operation) => {
      const [wanted, found] = [sortedJson(expected(operation)), sortedJson(actual(operation.id))]
      return wanted === found ? [] : [`${operation.id}: ${found}, not ${wanted}`]
    })
  }
})

function expectedFacts(operation: DocumentedOperation) {
  const { id, alias, method, path, statuses, bodyRequired, roles, deprecated, unauthenticated } = operation
  const names = operation.parameters.map(({ name }) => name)
  const paged = names.includes('pageNum') && names.includes('itemsPerPage')
  const other = alias === id ? undefined : alias
  const facts = { id, alias: other, method, path, statuses, bodyRequired, paged, deprecated, unauthenticated }
  return { ...facts, roles: [...roles] }
}

function actualFacts(id: string) {
  const {
    parameters: _parameters,
    versions: _versions,
    responseType: _type,
    attributes: _names,
    ...facts
  } = getOperation(id)
  return facts
}

function expectedVersion({ version, sunset, kinds, body }: DocumentedVersion, schemas: ApiDocument['schemas']) {
  const shape = body && (resolveSchema(schemas, body).type === 'array' ? 'list' : 'object')
  return { version, sunset, kinds: [...kinds].sort(jsonFirst), body: shape }
}

function expectedParameter({ name, place, required, array, item }: DocumentedParameter): Partial<Parameter> {
  const { pattern, minimum, maximum } = item
  const values = listValues(item)
  const type = (values === undefined ? item.type : 'string') as Parameter['type']
  return {
    name,
    place: place as Parameter['place'],
    type,
    array,
    required,
    // Numbers have no pattern, whatever the document says.
    ...(type === 'string' && pattern !== undefined ? { pattern } : {}),
    // Longer lists are left out.
    ...(values === undefined || values.length > 100 ? {} : { values }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum })
  }
}

function latestStableName(operation: DocumentedOperation): string | undefined {
  return latestStable(operation)?.version
}

/** Dates in ascending order, the upcoming version of a date after it, preview last. */
function inOrder(a: DocumentedVersion, b: DocumentedVersion): number {
  const rank = ({ version }: DocumentedVersion) =>
    `${/^[\d-]+$/.test(version) ? 0 : version === 'preview' ? 2 : 1}${version}`
  return rank(a) < rank(b) ? -1 : 1
}

function jsonFirst(a: string, b: string): number {
  return Number(b === 'json') - Number(a === 'json') || (a < b ? -1 : 1)
}

function byName<T extends { readonly name?: string }>(parameters: readonly T[]): T[] {
  return [...parameters].sort((a, b) => ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
}

/** JSON with sorted keys. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part
  )
}
