import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { facts } from '../../local/emulator/generic/facts.ts'
import { extractFacts } from '../../scripts/emulator/extract-facts.ts'
import { describeContract } from '../contract/describe-contract.ts'

const JSON_2023 = 'application/vnd.atlas.2023-01-01+json'
const JSON_2024 = 'application/vnd.atlas.2024-08-05+json'

const schemas = {
  Base: {
    type: 'object',
    description: 'left out',
    required: ['kind'],
    properties: { kind: { type: 'string', enum: ['A', 'B'] }, id: { type: 'string', readOnly: true } },
    discriminator: { propertyName: 'kind', mapping: { A: '#/components/schemas/A' } },
    oneOf: [{ $ref: '#/components/schemas/A' }]
  },
  A: {
    type: 'object',
    allOf: [
      { $ref: '#/components/schemas/Base' },
      {
        type: 'object',
        required: ['size'],
        properties: {
          size: { type: 'integer', format: 'int32', minimum: 1 },
          secret: { type: 'string', writeOnly: true }
        }
      }
    ]
  },
  Page: { type: 'object', properties: { results: { type: 'array', items: { $ref: '#/components/schemas/Base' } } } },
  Unused: { type: 'object' }
}

const parameters = [
  { in: 'path', name: 'groupId', required: true, schema: { type: 'string', pattern: '^([a-f0-9]{24})$' } },
  { in: 'query', name: 'pageNum', schema: { type: 'integer' } },
  { in: 'query', name: 'itemsPerPage', schema: { type: 'integer' } },
  { in: 'query', name: 'kind', required: true, schema: { type: 'string', enum: ['A', 'B'] } }
]

function documentWith(operations: object) {
  return {
    info: { 'x-xgen-sha': 'abc' },
    components: { schemas },
    paths: { '/api/atlas/v2/groups/{groupId}/things': operations }
  }
}

describe('the extract for the emulator', () => {
  const page = { $ref: '#/components/schemas/Page' }
  const extract = extractFacts(
    documentWith({
      get: {
        operationId: 'listThings',
        'x-rolesRequirements': ['Project Read Only'],
        parameters,
        responses: {
          200: { content: { [JSON_2024]: { schema: page }, [JSON_2023]: { schema: page, 'x-sunset': '2027-07-01' } } }
        }
      }
    })
  )

  it('has the versions, roles and parameters of each operation', () => {
    expect(extract.operations).toEqual({
      listThings: {
        method: 'GET',
        path: '/api/atlas/v2/groups/{groupId}/things',
        versions: [
          { version: '2023-01-01', sunset: '2027-07-01', status: 200, response: { ref: 'Page' } },
          { version: '2024-08-05', status: 200, response: { ref: 'Page' } }
        ],
        roles: ['Project Read Only'],
        paged: true,
        query: { kind: { type: 'string', enum: ['A', 'B'], needed: true } }
      }
    })
  })

  it('has the schemas that operations use, merged with their parents and without descriptions', () => {
    const kind = { type: 'string', enum: ['A', 'B'] }
    const id = { type: 'string', readOnly: true }
    expect(Object.keys(extract.schemas)).toEqual(['A', 'Base', 'Page'])
    expect(extract.schemas.Base).toEqual({
      type: 'object',
      attributes: { id, kind },
      required: ['kind'],
      oneOf: [{ ref: 'A' }],
      by: { attribute: 'kind', schemas: { A: 'A' } }
    })
    expect(extract.schemas.A).toEqual({
      type: 'object',
      attributes: { id, kind, secret: { type: 'string', writeOnly: true }, size: { type: 'integer', minimum: 1 } },
      required: ['kind', 'size']
    })
  })

  it('refuses a reference to nothing', () => {
    const schema = { $ref: '#/components/schemas/Nothing' }
    const get = { operationId: 'get', responses: { 200: { content: { [JSON_2023]: { schema } } } } }
    expect(() => extractFacts(documentWith({ get }))).toThrow('Nothing: there is no such schema')
  })
})

describeContract('facts.json', ({ source }) => {
  it('is what the document gives', () => {
    expect(facts().source).toBe(source)
    const path = process.env.ATLAS_OPENAPI
    if (path) expect(facts()).toEqual(extractFacts(JSON.parse(readFileSync(path, 'utf8'))))
  })
})
