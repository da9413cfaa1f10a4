import { describe, expect, test } from '@jest/globals'
import { document, generated, one, operation, query } from './miniature.ts'

const groupId = { name: 'groupId', in: 'path', required: true, schema: { type: 'string', pattern: '^[a-f0-9]{24}$' } }
const group = {
  name: 'groupId',
  place: 'path',
  type: 'string',
  array: false,
  required: true,
  pattern: '^[a-f0-9]{24}$'
}

describe('parameters', () => {
  test('are resolved through references, those of the path first', () => {
    const get = operation('getThing', {
      parameters: [query('pretty', { type: 'boolean' }), { $ref: '#/components/parameters/g~1id' }]
    })
    const found = generated(document({ '/groups/{groupId}': { get } }, { parameters: { 'g/id': groupId } }), 'getThing')
    expect(found.parameters).toEqual([
      group,
      { name: 'pretty', place: 'query', type: 'boolean', array: false, required: false }
    ])
  })

  test('of a path apply to each method, unless the operation overrides them', () => {
    const own = { ...groupId, schema: { type: 'string' } }
    const item = {
      parameters: [groupId],
      get: operation('getIt'),
      delete: operation('deleteIt', { parameters: [own] })
    }
    const paths = document({ '/groups/{groupId}': item })
    expect(generated(paths, 'getIt').parameters).toEqual([group])
    expect(generated(paths, 'deleteIt').parameters[0]).not.toHaveProperty('pattern')
  })

  test('have limits, enums and header names', () => {
    const schema = { type: 'integer', minimum: 1, maximum: 500, default: 100, format: 'int32' }
    const header = { name: 'Use-Fields', in: 'header', schema: { type: 'boolean' } }
    const found = one({
      parameters: [query('size', schema), query('sort', { type: 'string', enum: ['UP', 'DOWN'] }), header]
    })
    expect(found.parameters).toEqual([
      { name: 'size', place: 'query', type: 'integer', array: false, required: false, minimum: 1, maximum: 500 },
      { name: 'sort', place: 'query', type: 'string', array: false, required: false, values: ['UP', 'DOWN'] },
      { name: 'Use-Fields', place: 'header', type: 'boolean', array: false, required: false }
    ])
  })

  test('can be lists, with the restrictions of their items', () => {
    const items = { type: 'string', pattern: '^a' }
    const list = query(
      'ids',
      { type: 'array', items, uniqueItems: true },
      { required: true, style: 'form', explode: true }
    )
    expect(one({ parameters: [list] }).parameters).toEqual([
      { name: 'ids', place: 'query', type: 'string', array: true, required: true, pattern: '^a' }
    ])
  })

  test('allow all values of a choice between enums, even if it is declared as an object', () => {
    const oneOf = [
      { type: 'string', enum: ['A', 'B'] },
      { type: 'string', enum: ['B', 'C'] }
    ]
    const found = one({ parameters: [query('events', { type: 'array', items: { type: 'object', oneOf } })] })
    expect(found.parameters[0]).toMatchObject({ type: 'string', array: true, values: ['A', 'B', 'C'] })
    const open = one({ parameters: [query('event', { oneOf: [...oneOf, { type: 'string' }] })] })
    expect(open.parameters[0]).not.toHaveProperty('values')
  })

  test('have no pattern if they are integers', () => {
    const found = one({ parameters: [query('start', { type: 'integer', pattern: '1199145600' })] })
    expect(found.parameters[0]).not.toHaveProperty('pattern')
  })

  test.each([
    [['pageNum', 'itemsPerPage'], true],
    [['pageNum'], false],
    [['itemsPerPage'], false]
  ])('%j: paged is %s', (names, paged) => {
    expect(one({ parameters: names.map((name) => query(name, { type: 'integer' })) }).paged).toBe(paged)
  })
})
