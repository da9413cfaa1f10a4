import { describe, expect, test } from '@jest/globals'
import { buildCatalog } from '../../scripts/catalog/build.ts'
import { DocumentError } from '../../scripts/catalog/document.ts'
import { content, document, operation, query } from './miniature.ts'

type Json = Record<string, unknown>

/** A document with one GET of things. */
const things = (more: Json, types?: Record<string, Json>): Json =>
  document({ '/things': { get: operation('listThings', more, types) } })
const parameter = (value: Json): Json => things({ parameters: [value] })
const choice = { type: 'string', enum: ['A'] }
const pathId = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const requestBody = (type: string, media: Json): Json => things({ requestBody: { content: { [type]: media } } })
const answer = (status: string): Json => ({ responses: { [status]: { content: content({ '2023-01-01+json': {} }) } } })
const json = 'application/vnd.atlas.2023-01-01+json'

const refused: readonly (readonly [string, unknown, RegExp])[] = [
  ['a document that is no object', [], /document: an object/],
  ['a document without its fingerprint', { ...document({}), info: {} }, /x-xgen-sha/],
  ['a document without operations', document({}), /no operation/],
  ['a missing operationId', things({ operationId: undefined }), /GET \/api\/atlas\/v2\/things, operationId/],
  ['an operationId with a space', things({ operationId: 'list things' }), /list things/],
  ['a method of no use here', document({ '/things': { head: operation('peek') } }), /things: head: not understood/],
  ['another server', things({ servers: [] }), /listThings: servers: not understood/],
  ['optional security', things({ security: [{}] }), /optional security/],
  ['roles that are no texts', things({ 'x-rolesRequirements': [1] }), /x-rolesRequirements/],
  ['deprecated that is no flag', things({ deprecated: 'yes' }), /listThings, deprecated/],
  [
    'a path outside the API',
    { ...document({}), paths: { '/api/other': { get: operation('a') } } },
    /the path \/api\/other/
  ],
  ['a template without its parameter', document({ '/t/{id}': { get: operation('a') } }), /does not match .*none/],
  ['a path parameter without its place', parameter(pathId), /does not match .*\(id\)/],
  ['an open brace', document({ '/t/{id': { get: operation('a') } }), /the path .* is not understood/],
  ['an optional path parameter', parameter({ ...pathId, required: false }), /must be required/],
  ['a cookie', parameter({ ...query('a'), in: 'cookie' }), /parameter a: in cookie/],
  ['a style', parameter({ ...query('a'), style: 'deepObject' }), /style "deepObject"/],
  ['a reserved value', parameter({ ...query('a'), allowReserved: true }), /allowReserved: not understood/],
  [
    'a list in the header',
    parameter({ ...query('a', { type: 'array', items: choice }), in: 'header' }),
    /a list in the header/
  ],
  ['a list in one value', parameter(query('a', { type: 'array', items: choice }, { explode: false })), /explode/],
  [
    'a list of lists',
    parameter(query('a', { type: 'array', items: { type: 'array', items: choice } })),
    /items: not understood|type array/
  ],
  ['a number', parameter(query('a', { type: 'number' })), /type number/],
  ['an object', parameter(query('a', { type: 'object' })), /type object/],
  ['no type at all', parameter(query('a', {})), /no single type/],
  ['mixed types', parameter(query('a', { oneOf: [choice, { type: 'integer' }] })), /no single type/],
  ['another restriction', parameter(query('a', { type: 'string', not: choice })), /not: not understood/],
  ['a choice of integers', parameter(query('a', { type: 'integer', enum: ['1'] })), /a choice of integers/],
  ['a pattern that is none', parameter(query('a', { type: 'string', pattern: '(' })), /regular expression/],
  ['a minimum that is no number', parameter(query('a', { type: 'integer', minimum: '1' })), /minimum/],
  ['a name with a space', parameter(query('a b')), /a b: the name/],
  ['a parameter that is there twice', things({ parameters: [query('a'), query('a')] }), /a is there twice/],
  ['one name in two places', things({ parameters: [query('a'), { ...query('a'), in: 'header' }] }), /a is there twice/],
  ['a reference to nothing', parameter({ $ref: '#/components/parameters/none' }), /parameters\/none: an object/],
  ['a reference elsewhere', parameter({ $ref: 'other.json#/a' }), /out of the document/],
  ['a media type', things({}, { '2023-01-01+xml': {} }), /2023-01-01\+xml: not understood/],
  ['a version that is no date', things({}, { 'latest+json': {} }), /latest\+json: not understood/],
  ['plain JSON', requestBody('application/json', { schema: { type: 'object' } }), /application\/json: not understood/],
  [
    'a version that contradicts itself',
    things({}, { '2023-01-01+json': { 'x-xgen-version': '2024-01-01' } }),
    /says x-xgen-version/
  ],
  ['no successful answer', things(answer('404')), /no successful response/],
  ['a status that is none', things(answer('ok')), /response ok/],
  ['a sunset that is no date', things({}, { '2023-01-01+json': { 'x-sunset': 'soon' } }), /soon is no date/],
  [
    'two sunsets of one version',
    things({}, { '2023-01-01+json': { 'x-sunset': '2026-01-01' }, '2023-01-01+csv': { 'x-sunset': '2027-01-01' } }),
    /two sunset dates/
  ],
  ['a body without a type', requestBody(json, { schema: {} }), /no single type/],
  ['a body without a schema', requestBody(json, {}), /body 2023-01-01: an object/],
  ['a body that is a text', requestBody(json, { schema: { type: 'string' } }), /body of type string/],
  ['a CSV body', requestBody('application/vnd.atlas.2023-01-01+csv', { schema: {} }), /csv request body/],
  ['a body without a media type', things({ requestBody: { content: {} } }), /no media type/],
  [
    'a body later than every answer',
    requestBody('application/vnd.atlas.2024-01-01+json', { schema: { type: 'object' } }),
    /no response version goes with the request version 2024-01-01/
  ]
]

describe('the generator refuses', () => {
  test.each(refused)('%s', (_what, miniature, message) => {
    expect(() => buildCatalog(miniature)).toThrow(DocumentError)
    expect(() => buildCatalog(miniature)).toThrow(message)
  })

  test('references in a circle', () => {
    const parameters = { a: { $ref: '#/components/parameters/b' }, b: { $ref: '#/components/parameters/a' } }
    const get = operation('listThings', { parameters: [{ $ref: '#/components/parameters/a' }] })
    expect(() => buildCatalog(document({ '/things': { get } }, { parameters }))).toThrow(/leads to itself/)
    const schemas = { Loop: { oneOf: [{ $ref: '#/components/schemas/Loop' }] } }
    const looping = operation('listThings', { parameters: [query('a', { $ref: '#/components/schemas/Loop' })] })
    expect(() => buildCatalog(document({ '/things': { get: looping } }, { schemas }))).toThrow(/leads to itself/)
  })

  test('an operationId that another operation has, in any case', () => {
    const miniature = document({ '/a': { get: operation('listThings') }, '/b': { get: operation('ListThings') } })
    expect(() => buildCatalog(miniature)).toThrow(/names both GET \/api\/atlas\/v2\/a and GET \/api\/atlas\/v2\/b/)
  })

  test('an alias that is the name of another operation', () => {
    const alias = { 'x-xgen-operation-id-override': 'listthings' }
    const other = document({ '/a': { get: operation('listThings') }, '/b': { get: operation('listAll', alias) } })
    expect(() => buildCatalog(other)).toThrow(/alias listthings: it names both/)
    const twice = document({ '/a': { get: operation('listA', alias) }, '/b': { get: operation('listB', alias) } })
    expect(() => buildCatalog(twice)).toThrow(/alias listthings: it names both/)
  })

  test('everything at once', () => {
    const broken = {
      get: operation('a', { parameters: [query('x', { type: 'number' })] }),
      post: operation('b', {}, {})
    }
    const problems = /^a, parameter x: type number: not understood\nb: no successful response/
    expect(() => buildCatalog(document({ '/things': broken }))).toThrow(problems)
  })
})
