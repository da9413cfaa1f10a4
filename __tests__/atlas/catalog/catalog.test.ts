import { describe, expect, test } from '@jest/globals'
import {
  catalogSource,
  defaultVersion,
  findOperation,
  getOperation,
  nearestOperations,
  operationIds,
  type Operation
} from '../../../src/atlas/catalog/catalog.ts'

const all = operationIds().map(getOperation)
const count = (matches: (operation: Operation) => boolean): number => all.filter(matches).length
const stable = (operation: Operation): number =>
  operation.versions.filter(({ version }) => /^\d{4}-\d{2}-\d{2}$/.test(version)).length

describe('the catalogue', () => {
  test('has every operation of the document', () => {
    expect(all).toHaveLength(540)
    expect(catalogSource()).toBe('f84b8e4346991132f70f5610809ad1b6af020975')
    expect([...operationIds()]).toEqual([...operationIds()].sort())
  })

  test.each([
    ['GET', 268],
    ['POST', 115],
    ['DELETE', 80],
    ['PATCH', 67],
    ['PUT', 10]
  ])('has %s operations: %i', (method, expected) => {
    expect(count((operation) => operation.method === method)).toBe(expected)
  })

  test.each<[string, number, (operation: Operation) => boolean]>([
    ['with 1 version', 494, ({ versions }) => versions.length === 1],
    ['with 2 versions', 36, ({ versions }) => versions.length === 2],
    ['with 3 versions', 8, ({ versions }) => versions.length === 3],
    ['with 4 versions', 2, ({ versions }) => versions.length === 4],
    ['that are preview only', 26, (operation) => stable(operation) === 0],
    [
      'that are stable and preview',
      10,
      (operation) => stable(operation) > 0 && stable(operation) < operation.versions.length
    ],
    ['that are paged', 96, ({ paged }) => paged],
    ['that are paged and not a GET', 7, ({ paged, method }) => paged && method !== 'GET'],
    ['that are deprecated', 58, ({ deprecated }) => deprecated],
    ['with an alias', 378, ({ alias }) => alias !== undefined],
    ['without a role', 18, ({ roles }) => roles.length === 0],
    ['without security', 1, ({ unauthenticated }) => unauthenticated],
    ['that are a GET with a body', 1, ({ method, bodyRequired }) => method === 'GET' && bodyRequired],
    ['with a body', 178, ({ versions }) => versions.some(({ body }) => body !== undefined)],
    ['with a required body', 176, ({ bodyRequired }) => bodyRequired],
    ['whose body is a list', 7, ({ versions }) => versions.some(({ body }) => body === 'list')],
    [
      'whose body has another version',
      0,
      ({ versions }) => versions.some(({ bodyVersion }) => bodyVersion !== undefined)
    ]
  ])('operations %s: %i', (_what, expected, matches) => {
    expect(count(matches)).toBe(expected)
  })

  test.each([
    ['path', 1025],
    ['query', 1415],
    ['header', 7]
  ])('parameters in the %s: %i', (place, expected) => {
    expect(all.flatMap(({ parameters }) => parameters).filter((parameter) => parameter.place === place)).toHaveLength(
      expected
    )
  })

  test.each([
    ['2023-01-01', 281],
    ['2025-03-12', 78],
    ['2024-08-05', 49],
    ['2024-05-30', 29],
    ['2023-02-01', 23],
    ['2024-11-13', 19],
    ['2025-02-19', 16],
    ['2023-11-15', 15],
    ['2023-10-01', 2],
    ['2024-10-23', 2],
    [undefined, 26]
  ])('default version %s: %i operations', (version, expected) => {
    expect(count((operation) => defaultVersion(operation)?.version === version)).toBe(expected)
  })
})

describe('a lookup', () => {
  test.each(['getGroupCluster', 'getCluster', 'GETGROUPCLUSTER', 'getgroupcluster', 'GetCluster'])(
    'finds %s',
    (name) => {
      expect(findOperation(name)?.id).toBe('getGroupCluster')
    }
  )

  test.each(['', 'getGroupClusterX', ' getGroupCluster', 'constructor', '__proto__', 'toString'])(
    'finds nothing for %j',
    (name) => {
      expect(findOperation(name)).toBeUndefined()
    }
  )

  test('finds every operation by its ID and its alias, in any case', () => {
    for (const { id, alias = id } of all) {
      for (const name of [id, id.toUpperCase(), alias, alias.toLowerCase()]) expect(findOperation(name)?.id).toBe(id)
    }
  })

  test('by an unknown operationId throws', () => {
    expect(() => getOperation('getCluster')).toThrow(/no operationId "getCluster"/)
    expect(() => getOperation('constructor')).toThrow(/no operationId/)
  })

  test('returns all facts of an operation', () => {
    const found = getOperation('getGroupCluster')
    const { parameters, ...rest } = found
    expect(rest).toEqual({
      id: 'getGroupCluster',
      alias: 'getCluster',
      method: 'GET',
      statuses: [200],
      responseType: 'object',
      attributes: ['id'],
      path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}',
      versions: [
        { version: '2023-01-01', kinds: ['json'], sunset: '2027-07-01' },
        { version: '2023-02-01', kinds: ['json'], sunset: '2027-07-01' },
        { version: '2024-08-05', kinds: ['json'] }
      ],
      bodyRequired: false,
      paged: false,
      roles: ['Project Read Only'],
      deprecated: false,
      unauthenticated: false
    })
    expect(parameters.map(({ name, place }) => `${place} ${name}`)).toEqual([
      'path groupId',
      'path clusterName',
      'query envelope',
      'query pretty',
      'header Use-Effective-Instance-Fields',
      'header Use-Effective-Fields-Replication-Specs'
    ])
    expect(parameters[0]).toEqual({
      ...{ name: 'groupId', place: 'path', type: 'string', array: false, required: true, pattern: '^([a-f0-9]{24})$' }
    })
  })

  test('covers kinds, bodies, limits and the API root', () => {
    expect(getOperation('getOrgInvoiceCsv').versions).toEqual([{ version: '2023-01-01', kinds: ['csv'] }])
    expect(getOperation('downloadGroupClusterLog').versions.map(({ kinds }) => kinds)).toEqual([['gzip'], ['gzip']])
    expect(getOperation('createGroupAccessListEntry')).toMatchObject({ paged: true, versions: [{ body: 'list' }] })
    expect(getOperation('searchOrgInvoiceLineItems')).toMatchObject({ method: 'GET', versions: [{ body: 'object' }] })
    expect(getOperation('getSystemStatus').path).toBe('/api/atlas/v2')
    const size = getOperation('listOrgs').parameters.find(({ name }) => name === 'itemsPerPage')
    expect(size).toMatchObject({ type: 'integer', minimum: 1, maximum: 500, required: false })
    const events = getOperation('listGroupEvents').parameters.find(({ name }) => name === 'eventType')
    expect(events).toEqual({ name: 'eventType', place: 'query', type: 'string', array: true, required: false })
  })
})

describe('the default version', () => {
  test('is stable even if there is a preview', () => {
    const operation = getOperation('getGroupMaintenanceWindow')
    expect(operation.versions.at(-1)?.version).toBe('preview')
    expect(defaultVersion(operation)?.version).toBe('2023-01-01')
  })

  test('is never an upcoming one', () => {
    const operation = getOperation('getSystemStatus')
    const upcoming = { version: '2030-01-01.upcoming', kinds: ['json'] } as const
    expect(defaultVersion({ ...operation, versions: [...operation.versions, upcoming] })?.version).toBe('2023-01-01')
    expect(defaultVersion({ ...operation, versions: [upcoming] })).toBeUndefined()
  })
})

describe('suggestions', () => {
  test('are names that a lookup finds, with each operation once', () => {
    for (const name of ['getClustr', 'listProjcts', 'create-database-user', 'takeSnapshot']) {
      const ids = nearestOperations(name, 5).map((found) => findOperation(found)?.id)
      expect(ids).not.toContain(undefined)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThan(0)
    }
  })

  test.each([
    ['getClustr', 'getCluster'],
    ['listProjects', 'listGroups'],
    ['getProjectCluster', 'getGroupCluster'],
    ['listOrganizations', 'listOrgs'],
    ['create_database_user', 'createDatabaseUser'],
    ['deleteCluter', 'deleteCluster']
  ])('for %s start with %s', (name, first) => {
    expect(nearestOperations(name)[0]).toBe(first)
  })

  test('are limited in number, and empty if no name is similar', () => {
    expect(nearestOperations('getCluster')).toHaveLength(3)
    expect(nearestOperations('getCluster', 1)).toHaveLength(1)
    expect(nearestOperations('xyzzy')).toEqual([])
    expect(nearestOperations('')).toEqual([])
  })
})
