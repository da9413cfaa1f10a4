import { describe, expect, test } from '@jest/globals'
import { buildCatalog } from '../../scripts/catalog/build.ts'
import { content, document, generated, one, operation, query, reversed } from './miniature.ts'

const body = (types: Record<string, Record<string, unknown>>) => ({ required: true, content: content(types) })
const groupId = { name: 'groupId', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-f0-9]{24}$' } }

describe('an operation', () => {
  test('has its facts and nothing else', () => {
    expect(one({ summary: 'Prose', description: 'More prose', tags: ['Things'] })).toEqual({
      id: 'listThings',
      method: 'GET',
      path: '/api/atlas/v2/things',
      versions: [{ version: '2023-01-01', kinds: ['json'] }],
      parameters: [],
      bodyRequired: false,
      paged: false,
      roles: [],
      deprecated: false,
      unauthenticated: false
    })
  })

  test('has an alias only where it differs', () => {
    expect(one({ 'x-xgen-operation-id-override': 'things' }).alias).toBe('things')
    expect(one({ 'x-xgen-operation-id-override': 'listThings' })).not.toHaveProperty('alias')
  })

  test.each(['get', 'post', 'put', 'patch', 'delete'])('can be a %s', (method) => {
    const made = generated(document({ '': { [method]: operation('doIt') } }), 'doIt')
    expect([made.method, made.path]).toEqual([method.toUpperCase(), '/api/atlas/v2'])
  })

  test('has roles, deprecation and the lack of security', () => {
    const made = one({ 'x-rolesRequirements': ['Project Owner', 'Project Read Only'], deprecated: true, security: [] })
    expect(made).toMatchObject({
      roles: ['Project Owner', 'Project Read Only'],
      deprecated: true,
      unauthenticated: true
    })
    expect(one({ security: [{ ServiceAccounts: [] }] }).unauthenticated).toBe(false)
  })
})

describe('versions', () => {
  test('stand in order: stable by date, upcoming, preview', () => {
    const types = ['preview', '2024-08-05.upcoming', '2025-03-12', '2023-01-01']
    const made = one({}, Object.fromEntries(types.map((type) => [`${type}+json`, {}])))
    expect(made.versions.map(({ version }) => version)).toEqual([
      ...['2023-01-01', '2025-03-12', '2024-08-05.upcoming', 'preview']
    ])
  })

  test('have a sunset, also where only one of the answers says so', () => {
    const responses = {
      200: { content: content({ '2023-01-01+json': {} }) },
      201: { content: content({ '2023-01-01+json': { 'x-sunset': '2027-07-01' }, '2024-08-05+json': {} }) }
    }
    expect(one({ responses }).versions).toEqual([
      { version: '2023-01-01', kinds: ['json'], sunset: '2027-07-01' },
      { version: '2024-08-05', kinds: ['json'] }
    ])
  })

  test('have the kinds of all successful answers, and of no others', () => {
    const made = one({}, { '2023-01-01+csv': {}, '2023-01-01+json': {}, '2023-02-01+gzip': {} })
    expect(made.versions.map(({ kinds }) => kinds)).toEqual([['json', 'csv'], ['gzip']])
    const failing = { 401: { content: { 'text/html': {} } }, 102: {}, default: { content: { 'text/html': {} } } }
    const responses = { 200: { content: content({ '2023-01-01+json': {} }) }, ...failing }
    expect(one({ responses }).versions).toEqual([{ version: '2023-01-01', kinds: ['json'] }])
  })

  test('may say their version a second time', () => {
    const full = { 'x-xgen-version': 'application/vnd.atlas.2023-01-01+json' }
    expect(one({}, { '2023-01-01+json': full }).versions).toHaveLength(1)
    expect(one({}, { '2023-01-01+json': { 'x-xgen-version': '2023-01-01' } }).versions).toHaveLength(1)
  })
})

describe('bodies', () => {
  test('a GET may have one', () => {
    const made = one({ requestBody: body({ '2023-01-01+json': { schema: { type: 'object' } } }) })
    expect(made).toMatchObject({ bodyRequired: true, versions: [{ version: '2023-01-01', body: 'object' }] })
  })

  test('are a list or an object, through references and members', () => {
    const schemas = { List: { type: 'array', items: {} }, Either: { oneOf: [{ type: 'object' }, { type: 'object' }] } }
    const requestBody = body({
      '2023-01-01+json': { schema: { $ref: '#/components/schemas/List' } },
      '2024-01-01+json': { schema: { $ref: '#/components/schemas/Either' } }
    })
    const post = operation('makeThing', { requestBody }, { '2023-01-01+json': {}, '2024-01-01+json': {} })
    const made = generated(document({ '/things': { post } }, { schemas }), 'makeThing')
    expect(made.versions.map((version) => version.body)).toEqual(['list', 'object'])
  })

  test('need not be required', () => {
    const requestBody = { content: content({ '2023-01-01+json': { schema: { type: 'object' } } }) }
    expect(one({ requestBody }).bodyRequired).toBe(false)
  })

  test('take the newest version that is not later than the answer', () => {
    const schema = { type: 'object' }
    const requestBody = body({ '2023-06-01+json': { schema }, '2024-01-01+json': { schema } })
    const answers = ['2023-01-01', '2023-08-05', '2024-01-01', '2025-01-01', 'preview']
    const made = one({ requestBody }, Object.fromEntries(answers.map((answer) => [`${answer}+json`, {}])))
    expect(made.versions).toEqual([
      { version: '2023-01-01', kinds: ['json'] },
      { version: '2023-08-05', kinds: ['json'], body: 'object', bodyVersion: '2023-06-01' },
      { version: '2024-01-01', kinds: ['json'], body: 'object' },
      { version: '2025-01-01', kinds: ['json'], body: 'object', bodyVersion: '2024-01-01' },
      { version: 'preview', kinds: ['json'], body: 'object', bodyVersion: '2024-01-01' }
    ])
  })
})

describe('the file', () => {
  const paths = {
    '/things': {
      post: operation('makeThing', { parameters: [query('pretty'), query('sort')] }),
      get: operation('listThings')
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

  test('is sorted, with one operation a line and each definition once', () => {
    expect(buildCatalog(document(paths))).toBe(
      [
        '{"source":"abc123",',
        '"values":{},',
        '"parameters":{',
        '"groupId":{"place":"path","type":"string","pattern":"^[a-f0-9]{24}$","required":true},',
        '"pretty":{"place":"query","type":"string"},',
        '"pretty~2":{"place":"query","type":"boolean"},',
        '"sort":{"place":"query","type":"boolean"},',
        '"sort~2":{"place":"query","type":"string"}',
        '},',
        '"operations":{',
        '"deleteThing":["","DELETE /groups/{groupId}","2023-01-01","pretty~2 sort",[]],',
        '"getThing":["thing","GET /groups/{groupId}","2023-01-01","pretty",[],"deprecated"],',
        '"listThings":["","GET /things","2023-01-01","",[]],',
        '"makeThing":["","POST /things","2023-01-01","pretty sort~2",[]]',
        '}}',
        ''
      ].join('\n')
    )
  })

  test('does not depend on the order of keys in the document', () => {
    const miniature = document(paths)
    const shuffled = reversed(miniature)
    expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(miniature))
    expect(buildCatalog(shuffled)).toBe(buildCatalog(miniature))
  })

  test('holds a choice once that several parameters share', () => {
    const schema = { type: 'string', enum: ['A', 'B'] }
    const miniature = document({
      '/things': { get: operation('listThings', { parameters: [query('in', schema), query('out', schema)] }) }
    })
    expect(buildCatalog(miniature)).toContain('"values":{\n"in":["A","B"]\n},')
    expect(generated(miniature, 'listThings').parameters.map(({ values }) => values)).toEqual([
      ['A', 'B'],
      ['A', 'B']
    ])
  })
})
