import { describe, expect, test } from '@jest/globals'
import { buildCatalog } from '../../scripts/catalog/build-catalog.ts'
import { DocumentError } from '../../scripts/catalog/document.ts'
import { content, document, operation, query } from './miniature.ts'

type Json = Record<string, unknown>

/** A document with one GET of `/things`. */
const things = (more: Json, types?: Record<string, Json>): Json =>
  document({ '/things': { get: operation('listThings', more, types) } })
const parameter = (value: Json): Json => things({ parameters: [value] })
const choice = { type: 'string', enum: ['A'] }
const pathId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const requestBody = (type: string, media: Json): Json => things({ requestBody: { content: { [type]: media } } })
const response = (status: string): Json => ({
  responses: { [status]: { content: content({ '2023-01-01+json': {} }) } }
})
const json = 'application/vnd.atlas.2023-01-01+json'

const refused: readonly (readonly [string, unknown, RegExp])[] = [
  ['a document that is not an object', [], /document: expected an object/],
  ['a document without its x-xgen-sha', { ...document({}), info: {} }, /x-xgen-sha/],
  ['a document without operations', document({}), /no operations/],
  ['a missing operationId', things({ operationId: undefined }), /GET \/api\/atlas\/v2\/things, operationId/],
  ['an operationId with a space', things({ operationId: 'list things' }), /list things/],
  ['an unsupported method', document({ '/things': { head: operation('peek') } }), /things: head: not supported/],
  ['another server', things({ servers: [] }), /listThings: servers: not supported/],
  ['optional security', things({ security: [{}] }), /optional security/],
  ['roles that are not strings', things({ 'x-rolesRequirements': [1] }), /x-rolesRequirements/],
  ['deprecated that is not a boolean', things({ deprecated: 'yes' }), /listThings, deprecated/],
  [
    'a path outside the API',
    { ...document({}), paths: { '/api/other': { get: operation('a') } } },
    /the path \/api\/other/
  ],
  ['a template without its path parameter', document({ '/t/{id}': { get: operation('a') } }), /does not match .*none/],
  ['a path parameter that is not in the template', parameter(pathId), /does not match .*\(id\)/],
  ['an unclosed brace', document({ '/t/{id': { get: operation('a') } }), /the path .* is not supported/],
  ['an optional path parameter', parameter({ ...pathId, required: false }), /must be required/],
  ['a cookie', parameter({ ...query('a'), in: 'cookie' }), /parameter a: in cookie/],
  ['another style', parameter({ ...query('a'), style: 'deepObject' }), /style "deepObject"/],
  ['allowReserved', parameter({ ...query('a'), allowReserved: true }), /allowReserved: not supported/],
  [
    'a list in the header',
    parameter({ ...query('a', { type: 'array', items: choice }), in: 'header' }),
    /a list in the header/
  ],
  ['a list in one value', parameter(query('a', { type: 'array', items: choice }, { explode: false })), /explode/],
  [
    'a list of lists',
    parameter(query('a', { type: 'array', items: { type: 'array', items: choice } })),
    /items: not supported|type array/
  ],
  [
    'responses of several types',
    things({}, { '2023-01-01+json': { schema: { type: 'object' } }, '2024-01-01+json': { schema: { type: 'array' } } }),
    /listThings: the JSON of its responses is list and object/
  ],
  ['a response of type null', things({}, { '2023-01-01+json': { schema: { type: 'null' } } }), /JSON of type null/],
  ['a number', parameter(query('a', { type: 'number' })), /type number/],
  ['an object', parameter(query('a', { type: 'object' })), /type object/],
  ['no type at all', parameter(query('a', {})), /no single type/],
  ['mixed types', parameter(query('a', { oneOf: [choice, { type: 'integer' }] })), /no single type/],
  ['another restriction', parameter(query('a', { type: 'string', not: choice })), /not: not supported/],
  ['an enum of integers', parameter(query('a', { type: 'integer', enum: ['1'] })), /an enum of integers/],
  ['a malformed pattern', parameter(query('a', { type: 'string', pattern: '(' })), /regular expression/],
  ['a minimum that is not a number', parameter(query('a', { type: 'integer', minimum: '1' })), /minimum/],
  ['a name with a space', parameter(query('a b')), /a b: the name/],
  ['a parameter that is declared twice', things({ parameters: [query('a'), query('a')] }), /a is declared twice/],
  [
    'one name in two places',
    things({ parameters: [query('a'), { ...query('a'), in: 'header' }] }),
    /a is declared twice/
  ],
  [
    'a reference to nothing',
    parameter({ $ref: '#/components/parameters/none' }),
    /parameters\/none: expected an object/
  ],
  ['a reference to another document', parameter({ $ref: 'other.json#/a' }), /points out of the document/],
  ['another media type', things({}, { '2023-01-01+xml': {} }), /2023-01-01\+xml: not supported/],
  ['a version that is not a date', things({}, { 'latest+json': {} }), /latest\+json: not supported/],
  [
    'an unversioned request body',
    requestBody('application/json', { schema: { type: 'object' } }),
    /application\/json: not supported/
  ],
  [
    'a version that contradicts itself',
    things({}, { '2023-01-01+json': { 'x-xgen-version': '2024-01-01' } }),
    /declares x-xgen-version/
  ],
  ['no successful response', things(response('404')), /no successful response/],
  ['a malformed status', things(response('ok')), /response ok/],
  ['a sunset that is not a date', things({}, { '2023-01-01+json': { 'x-sunset': 'soon' } }), /soon is not a date/],
  [
    'two sunsets of one version',
    things({}, { '2023-01-01+json': { 'x-sunset': '2026-01-01' }, '2023-01-01+csv': { 'x-sunset': '2027-01-01' } }),
    /two sunset dates/
  ],
  ['a body without a type', requestBody(json, { schema: {} }), /no single type/],
  ['a body without a schema', requestBody(json, {}), /body 2023-01-01: expected an object/],
  ['a body that is a string', requestBody(json, { schema: { type: 'string' } }), /body of type string/],
  ['a CSV body', requestBody('application/vnd.atlas.2023-01-01+csv', { schema: {} }), /csv request body/],
  ['a body without a media type', things({ requestBody: { content: {} } }), /no media type/],
  [
    'a body later than every response',
    requestBody('application/vnd.atlas.2024-01-01+json', { schema: { type: 'object' } }),
    /no response version matches the request version 2024-01-01/
  ]
]

describe('the generator refuses', () => {
  test.each(refused)('%s', (_what, miniature, message) => {
    expect(() => buildCatalog(miniature)).toThrow(DocumentError)
    expect(() => buildCatalog(miniature)).toThrow(message)
  })

  test('circular references', () => {
    const parameters = { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } }
    const get = operation('listThings', { parameters: [{ $ref: '#/components/parameters/a' }] })
    expect(() => buildCatalog(document({ '/things': { get } }, { parameters }))).toThrow(/refers to itself/)
    const schemas = { Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }] } }
    const looping = operation('listThings', { parameters: [query('a', { $ref: '#/components/schemas/Loop' })] })
    expect(() => buildCatalog(document({ '/things': { get: looping } }, { schemas }))).toThrow(/refers to itself/)
  })

  test('two operations with the same operationId, ignoring case', () => {
    const miniature = document({ '/a': { get: operation('listThings') }, '/b': { get: operation('ListThings') } })
    expect(() => buildCatalog(miniature)).toThrow(/names both GET \/api\/atlas\/v2\/a and GET \/api\/atlas\/v2\/b/)
  })

  test('an alias that names another operation', () => {
    const alias = { 'x-xgen-operation-id-override': 'listthings' }
    const other = document({ '/a': { get: operation('listThings') }, '/b': { get: operation('listAll', alias) } })
    expect(() => buildCatalog(other)).toThrow(/alias listthings: it names both/)
    const twice = document({ '/a': { get: operation('listA', alias) }, '/b': { get: operation('listB', alias) } })
    expect(() => buildCatalog(twice)).toThrow(/alias listthings: it names both/)
  })

  test('all problems at once', () => {
    const broken = {
      get: operation('a', { parameters: [query('x', { type: 'number' })] }),
      post: operation('b', {}, {})
    }
    const problems = /^a, parameter x: type number: not supported\nb: no successful response/
    expect(() => buildCatalog(document({ '/things': broken }))).toThrow(problems)
  })
})
