import { describe, expect, it } from '@jest/globals'
import { findDefinitionDifferences } from '../../../src/operations/indexes/definition-differences.ts'
import type { SearchIndexType } from '../../../src/operations/indexes/search-index-list.ts'

type Definition = Readonly<Record<string, unknown>>

/** The differences as `path: shown -> wanted`. */
function find(wanted: Definition, shown: Definition, type: SearchIndexType = 'search'): string[] {
  return findDefinitionDifferences(type, wanted, shown).map(({ path, found, sent }) => `${path}: ${found} -> ${sent}`)
}

const fields = (map: Definition): Definition => ({ mappings: { fields: map } })
const vectors = (...list: Definition[]): Definition => ({ fields: list })
const text = { type: 'string' }
const complete = { type: 'autocomplete', maxGrams: 10 }

describe('definitions are the same', () => {
  it.each<[what: string, wanted: Definition, shown: Definition]>([
    ['with documented defaults', { mappings: {} }, { analyzer: 'lucene.standard', numPartitions: 1, mappings: {} }],
    ['with empty lists', { mappings: {}, synonyms: [] }, { mappings: { dynamic: false, fields: null }, analyzers: [] }],
    ['with attributes that Atlas adds to a field', fields({ a: text }), fields({ a: { ...text, store: true } })],
    ['with a search analyzer that Atlas adds', { mappings: {} }, { mappings: {}, searchAnalyzer: 'lucene.english' }],
    ['in another order', fields({ a: [text, complete], b: text }), fields({ b: text, a: [complete, text] })],
    ['for a field named as a setting', fields({ fields: text }), fields({ fields: { ...text, norms: 'include' } })]
  ])('%s', (_, wanted, shown) => {
    expect(find(wanted, shown)).toEqual([])
  })

  it('for vectors in another order, with defaults', () => {
    const [vector, filter] = [
      { type: 'vector', path: 'v', numDimensions: 3, similarity: 'cosine' },
      { type: 'filter', path: 'year' }
    ]
    const shown = { ...vectors(filter, { ...vector, quantization: 'none' }), numPartitions: 1, storedSource: false }
    expect(find(vectors(vector, filter), shown, 'vectorSearch')).toEqual([])
  })
})

describe('definitions differ', () => {
  const analyzer = (...tokenFilters: string[]) => ({
    mappings: {},
    analyzers: [{ name: 'own', tokenizer: { type: 'standard' }, tokenFilters: tokenFilters.map((type) => ({ type })) }]
  })
  const synonyms = [{ name: 'own', analyzer: 'lucene.standard', source: { collection: 'words' } }]

  it.each<[what: string, wanted: Definition, shown: Definition, differences: string[]]>([
    [
      'in an attribute',
      fields({ a: { ...text, analyzer: 'lucene.english' } }),
      fields({ a: { ...text, analyzer: 'lucene.french' } }),
      ['mappings.fields.a.analyzer: lucene.french -> lucene.english']
    ],
    ['by a new field', fields({ a: text }), fields({}), ['mappings.fields.a: missing -> a document']],
    ['by a removed field', fields({}), fields({ a: text }), ['mappings.fields.a: a document -> missing']],
    [
      'by a removed field in a document',
      fields({ a: { type: 'document', fields: {} } }),
      fields({ a: { type: 'document', fields: { b: text } } }),
      ['mappings.fields.a.fields.b: a document -> missing']
    ],
    [
      'by a removed variant',
      fields({ a: { ...text, multi: {} } }),
      fields({ a: { ...text, multi: { english: text } } }),
      ['mappings.fields.a.multi.english: a document -> missing']
    ],
    [
      'by a removed type',
      fields({ a: [text] }),
      fields({ a: [text, complete] }),
      ['mappings.fields.a: a list of 2 -> a list of 1']
    ],
    [
      'by the type of a field',
      fields({ a: [text, complete] }),
      fields({ a: [text, { ...complete, maxGrams: 5 }] }),
      ['mappings.fields.a.1.maxGrams: 5 -> 10']
    ],
    ['by mappings that Atlas does not show', fields({ a: text }), {}, ['mappings.fields.a: missing -> a document']],
    ['by a default', { mappings: {} }, { mappings: { dynamic: true } }, ['mappings.dynamic: true -> false']],
    ['by removed synonyms', { mappings: {} }, { mappings: {}, synonyms }, ['synonyms: a list of 1 -> missing']],
    [
      'by a removed source',
      { mappings: {} },
      { mappings: {}, storedSource: { include: ['a'] } },
      ['storedSource: a document -> false']
    ],
    [
      'by the order of filters',
      analyzer('lowercase', 'trim'),
      analyzer('trim', 'lowercase'),
      ['analyzers.0.tokenFilters.0.type: trim -> lowercase', 'analyzers.0.tokenFilters.1.type: lowercase -> trim']
    ],
    ['by a removed filter', analyzer(), analyzer('trim'), ['analyzers.0.tokenFilters: a list of 1 -> missing']]
  ])('%s', (_, wanted, shown, differences) => {
    expect(find(wanted, shown)).toEqual(differences)
  })

  it('by a vector', () => {
    const vector = { type: 'vector', path: 'v', numDimensions: 3, similarity: 'cosine' }
    const filter = { type: 'filter', path: 'year' }
    expect(find(vectors(vector), vectors(filter, { ...vector, numDimensions: 4 }), 'vectorSearch')).toEqual([
      'fields.0.numDimensions: 4 -> 3',
      'fields: a list of 2 -> a list of 1'
    ])
  })
})
