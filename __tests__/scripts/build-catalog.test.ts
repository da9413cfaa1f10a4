import { describe, expect, test } from '@jest/globals'
import { buildCatalog } from '../../scripts/catalog/build-catalog.ts'
import { renderJson } from '../../scripts/catalog/render-json.ts'
import { content, document, generated, one, operation, query, reversed } from './miniature.ts'

const body = (types: Record<string, Record<string, unknown>>) => ({ required: true, content: content(types) })
const groupId = { name: 'groupId', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-f0-9]{24}$' } }

describe('an operation', () => {
  test('has its facts and no prose', () => {
    expect(one({ summary: 'Prose', description: 'More prose', tags: ['Things'] })).toEqual({
      id: 'listThings',
      method: 'GET',
      path: '/api/atlas/v2/things',
      versions: [{ version: '2023-01-01', kinds: ['json'] }],
      statuses: [200],
      responseType: 'none',
      attributes: [],
      parameters: [],
      bodyRequired: false,
      paged: false,
      roles: [],
      deprecated: false,
      unauthenticated: false
    })
  })

  test('has an alias only if it differs from the operationId', () => {
    expect(one({ 'x-xgen-operation-id-override': 'things' }).alias).toBe('things')
    expect(one({ 'x-xgen-operation-id-override': 'listThings' })).not.toHaveProperty('alias')
  })

  test.each(['get', 'post', 'put', 'patch', 'delete'])('can be a %s', (method) => {
    const found = generated(document({ '': { [method]: operation('doIt') } }), 'doIt')
    expect([found.method, found.path]).toEqual([method.toUpperCase(), '/api/atlas/v2'])
  })

  test('has its roles, and says whether it is deprecated or needs no token', () => {
    const found = one({ 'x-rolesRequirements': ['Project Owner', 'Project Read Only'], deprecated: true, security: [] })
    expect(found).toMatchObject({
      roles: ['Project Owner', 'Project Read Only'],
      deprecated: true,
      unauthenticated: true
    })
    expect(one({ security: [{ ServiceAccounts: [] }] }).unauthenticated).toBe(false)
  })
})

describe('the successful responses', () => {
  const json = (schema: unknown) => content({ '2023-01-01+json': { schema } })

  test('have their statuses, ascending, and no others', () => {
    const responses = { 404: {}, 204: { content: json({ type: 'object' }) }, 102: {}, 200: {}, 302: {}, default: {} }
    expect(one({ responses }).statuses).toEqual([200, 204])
  })

  test.each([
    ['object', 'object'],
    ['array', 'list'],
    ['string', 'string'],
    ['boolean', 'boolean'],
    ['integer', 'number']
  ])('of type %s are JSON of type %s', (type, expected) => {
    expect(one({ responses: { 200: { content: json({ type }) } } }).responseType).toBe(expected)
  })

  test('have the type of their JSON even if one has none, and none without JSON', () => {
    const responses = {
      200: { content: json({ type: 'array' }) },
      204: { content: content({ '2023-01-01+json': {} }) }
    }
    expect(one({ responses }).responseType).toBe('list')
    expect(one({}, { '2023-01-01+gzip': { schema: { type: 'string' } } }).responseType).toBe('none')
  })
})

describe('versions', () => {
  test('are in order: stable by date, upcoming, preview', () => {
    const types = ['preview', '2024-08-05.upcoming', '2025-03-12', '2023-01-01']
    const found = one({}, Object.fromEntries(types.map((type) => [`${type}+json`, {}])))
    expect(found.versions.map(({ version }) => version)).toEqual([
      ...['2023-01-01', '2025-03-12', '2024-08-05.upcoming', 'preview']
    ])
  })

  test('have a sunset even if only one of the responses declares it', () => {
    const responses = {
      200: { content: content({ '2023-01-01+json': {} }) },
      201: { content: content({ '2023-01-01+json': { 'x-sunset': '2027-07-01' }, '2024-08-05+json': {} }) }
    }
    expect(one({ responses }).versions).toEqual([
      { version: '2023-01-01', kinds: ['json'], sunset: '2027-07-01' },
      { version: '2024-08-05', kinds: ['json'] }
    ])
  })

  test('have the kinds of all successful responses, and of no others', () => {
    const found = one({}, { '2023-01-01+csv': {}, '2023-01-01+json': {}, '2023-02-01+gzip': {} })
    expect(found.versions.map(({ kinds }) => kinds)).toEqual([['json', 'csv'], ['gzip']])
    const failing = { 401: { content: { 'text/html': {} } }, 102: {}, default: { content: { 'text/html': {} } } }
    const responses = { 200: { content: content({ '2023-01-01+json': {} }) }, ...failing }
    expect(one({ responses }).versions).toEqual([{ version: '2023-01-01', kinds: ['json'] }])
  })

  test('may repeat their version in x-xgen-version', () => {
    const full = { 'x-xgen-version': 'application/vnd.atlas.2023-01-01+json' }
    expect(one({}, { '2023-01-01+json': full }).versions).toHaveLength(1)
    expect(one({}, { '2023-01-01+json': { 'x-xgen-version': '2023-01-01' } }).versions).toHaveLength(1)
  })
})

describe('bodies', () => {
  test('are possible for a GET', () => {
    const found = one({ requestBody: body({ '2023-01-01+json': { schema: { type: 'object' } } }) })
    expect(found).toMatchObject({ bodyRequired: true, versions: [{ version: '2023-01-01', body: 'object' }] })
  })

  test('are a list or an object, also through references and combined schemas', () => {
    const schemas = { List: { type: 'array', items: {} }, Either: { oneOf: [{ type: 'object' }, { type: 'object' }] } }
    const requestBody = body({
      '2023-01-01+json': { schema: { $ref: '#/components/schemas/List' } },
      '2024-01-01+json': { schema: { $ref: '#/components/schemas/Either' } }
    })
    const post = operation('createThing', { requestBody }, { '2023-01-01+json': {}, '2024-01-01+json': {} })
    const found = generated(document({ '/things': { post } }, { schemas }), 'createThing')
    expect(found.versions.map((version) => version.body)).toEqual(['list', 'object'])
  })

  test('can be optional', () => {
    const requestBody = { content: content({ '2023-01-01+json': { schema: { type: 'object' } } }) }
    expect(one({ requestBody }).bodyRequired).toBe(false)
  })

  test('have the newest version that is not later than the response', () => {
    const schema = { type: 'object' }
    const requestBody = body({ '2023-06-01+json': { schema }, '2024-01-01+json': { schema } })
    const versions = ['2023-01-01', '2023-08-05', '2024-01-01', '2025-01-01', 'preview']
    const found = one({ requestBody }, Object.fromEntries(versions.map((version) => [`${version}+json`, {}])))
    expect(found.versions).toEqual([
      { version: '2023-01-01', kinds: ['json'] },
      { version: '2023-08-05', kinds: ['json'], body: 'object', bodyVersion: '2023-06-01' },
      { version: '2024-01-01', kinds: ['json'], body: 'object' },
      { version: '2025-01-01', kinds: ['json'], body: 'object', bodyVersion: '2024-01-01' },
      { version: 'preview', kinds: ['json'], body: 'object', bodyVersion: '2024-01-01' }
    ])
  })
})

describe('the stored catalogue', () => {
  const paths = {
    '/things': {
      post: operation('createThing', { parameters: [query('pretty'), query('sort')] }),
      get: operation('listThings', {}, { '2023-01-01+json': { schema: { type: 'object' } } })
    },
    '/groups/{groupId}': {
      get: operation('getThing', {
        'x-xgen-operation-id-override': 'thing',
        parameters: [query('pretty'), groupId],
        deprecated: true
      }),
      delete: operation('deleteThing', {
        parameters: [query('pretty', { type: 'boolean' }), query('sort', { type: 'boolean' }), groupId]
      })
    }
  }

  test('is sorted, has each shared parameter once, and leaves out defaults', () => {
    const versions = [{ version: '2023-01-01' }]
    const withoutJson = { versions, responseType: 'none' }
    const sorted = {
      source: 'abc123',
      alertTypes: [],
      parameters: {
        groupId: { name: 'groupId', place: 'path', required: true, type: 'string', pattern: '^[a-f0-9]{24}$' },
        pretty: { name: 'pretty', place: 'query', type: 'string' }
      },
      operations: {
        createThing: {
          ...{ method: 'POST', path: '/api/atlas/v2/things', ...withoutJson },
          parameters: ['pretty', { name: 'sort', place: 'query', type: 'string' }]
        },
        deleteThing: {
          ...{ method: 'DELETE', path: '/api/atlas/v2/groups/{groupId}', ...withoutJson },
          parameters: [
            'groupId',
            { name: 'pretty', place: 'query', type: 'boolean' },
            { name: 'sort', place: 'query', type: 'boolean' }
          ]
        },
        getThing: {
          ...{ alias: 'thing', method: 'GET', path: '/api/atlas/v2/groups/{groupId}', ...withoutJson },
          ...{ parameters: ['groupId', 'pretty'], deprecated: true }
        },
        listThings: { method: 'GET', path: '/api/atlas/v2/things', versions, parameters: [] }
      }
    }
    expect(JSON.stringify(buildCatalog(document(paths)))).toBe(JSON.stringify(sorted))
  })

  test('does not depend on the order of keys in the document', () => {
    const miniature = document(paths)
    const shuffled = reversed(miniature)
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(miniature))
    expect(JSON.stringify(buildCatalog(shuffled))).toBe(JSON.stringify(buildCatalog(miniature)))
  })

  test('shares several definitions of one name, the most used under the name itself', () => {
    const choice = { type: 'string', enum: ['A', 'B'] }
    const get = (id: string, schema: object) => ({ get: operation(id, { parameters: [query('sort', { ...schema })] }) })
    const miniature = document({
      '/a': get('a', choice),
      '/b': get('b', { type: 'string' }),
      '/c': get('c', choice),
      '/d': get('d', { type: 'string' }),
      '/e': get('e', { type: 'string' }),
      '/f': get('f', { type: 'boolean' })
    })
    const { parameters, operations } = buildCatalog(miniature)
    expect(parameters).toEqual({
      'a.sort': { name: 'sort', place: 'query', type: 'string', values: ['A', 'B'] },
      sort: { name: 'sort', place: 'query', type: 'string' }
    })
    expect(Object.values(operations).map((stored) => stored.parameters[0])).toEqual([
      ...['a.sort', 'sort', 'a.sort', 'sort', 'sort'],
      { name: 'sort', place: 'query', type: 'boolean' }
    ])
    expect(generated(miniature, 'c').parameters[0]).toMatchObject({ name: 'sort', values: ['A', 'B'] })
  })
})

describe('the JSON text', () => {
  test('keeps on one line what fits in 120 columns, and is the same value', () => {
    const value = { short: { a: [1, 'b', null] }, long: ['x'.repeat(60), 'y'.repeat(60)], empty: {} }
    const text = renderJson(value)
    expect(text.split('\n')).toEqual([
      ...['{', ' "short": {"a":[1,"b",null]},', ' "long": ['],
      ...[`  "${'x'.repeat(60)}",`, `  "${'y'.repeat(60)}"`, ' ],', ' "empty": {}', '}']
    ])
    expect(JSON.parse(text)).toEqual(value)
  })
})

describe('the types of alerts', () => {
  test('are all values of eventTypeName in the schemas of an alert, sorted', () => {
    const types = (...values: string[]) => ({ type: 'string', enum: values })
    const components = {
      schemas: {
        AlertViewForNdsGroup: {
          oneOf: [{ $ref: '#/components/schemas/Host' }, { $ref: '#/components/schemas/Other' }]
        },
        Host: { properties: { eventTypeName: { oneOf: [types('HOST_DOWN', 'A_METRIC'), types('NO_PRIMARY')] } } },
        Other: { properties: { eventTypeName: types('OTHER', 'HOST_DOWN'), status: types('OPEN') } }
      }
    }
    expect(buildCatalog(document({ '/things': { get: operation('listThings') } }, components)).alertTypes).toEqual([
      'A_METRIC',
      'HOST_DOWN',
      'NO_PRIMARY',
      'OTHER'
    ])
  })
})
