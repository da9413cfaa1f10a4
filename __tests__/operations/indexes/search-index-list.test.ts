import { describe, expect, it } from '@jest/globals'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withJobs } from '../../support/jobs.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { apply, ITEMS, PLOTS, type Entry } from './apply-search-indexes.ts'

/** Each line of what is wrong with the input. */
async function problems(entries: readonly Entry[] | string): Promise<readonly string[]> {
  const { main, requests } = await apply(entries)
  expect(main.exitCode).toBe(1)
  expect(requests).toEqual([])
  return (main.annotations[0]?.message ?? '').split('\n').filter((line) => line.startsWith('body'))
}

const { name: _name, ...UNNAMED } = ITEMS
const { definition: _definition, ...UNDEFINED } = ITEMS

describe('the list of search indexes', () => {
  it.each<[what: string, entries: readonly Entry[] | string, problem: string]>([
    ['is a list', 'indexes: []', 'body: is not a list: start each index with "- ".'],
    ['is not empty', '[]', 'body: is an empty list. Name at least one index.'],
    ['has mappings', '- default', 'body: index 1 is not a mapping of attributes.'],
    ['has names', [UNNAMED], 'body: index 1 has no name.'],
    ['has names that are texts', [{ ...ITEMS, name: 1 }], 'body: index 1 has a name that is not a text.'],
    ['has definitions', [UNDEFINED], 'body: index 1 has no definition.'],
    [
      'has definitions that are mappings',
      [{ ...ITEMS, definition: [] }],
      'body: index 1 has a definition that is not a mapping.'
    ],
    ['has mappings for search', [{ ...ITEMS, definition: {} }], 'body: index 1 has no definition.mappings.'],
    [
      'has the type of vector indexes',
      [{ ...PLOTS, type: 'search' }],
      'body: index 1 has definition.fields, as vector indexes have. Add "type: vectorSearch".'
    ],
    [
      'has fields for vectors',
      [{ ...PLOTS, definition: { fields: [] } }],
      'body: index 1 has no definition.fields, a list of mappings, each with type and path.'
    ],
    [
      'has known types',
      [{ ...ITEMS, type: 'vector' }],
      'body: index 1 has an unknown type. Known are search and vectorSearch.'
    ],
    [
      'has known attributes',
      [{ ...ITEMS, collectionName: 'items' }],
      'body: index 1 has the unknown attribute collectionName. Did you mean collection?'
    ],
    ['has each index once', [ITEMS, PLOTS, ITEMS], 'body: index 3 is shop.items.default, as is index 1.']
  ])('%s', async (_, entries, problem) => {
    expect(await problems(entries)).toEqual([problem])
  })

  it('is checked as a whole', async () => {
    const entries = [UNNAMED, ITEMS, { ...UNDEFINED, type: 'x', database: '' }, ITEMS]
    expect(await problems(entries)).toEqual([
      'body: index 1 has no name.',
      'body: index 3 has no database.',
      'body: index 3 has an unknown type. Known are search and vectorSearch.',
      'body: index 3 has no definition.',
      'body: index 4 is shop.items.default, as is index 2.'
    ])
  })

  it('is required', async () => {
    const { main } = await apply('')
    expect(main.annotations[0]?.message).toContain(
      'body-file: required by apply-search-indexes, or body: the search indexes of a cluster, as YAML or JSON.'
    )
  })

  it('names the file in what is wrong with it', async () => {
    await withJobs({}, async ({ job }) => {
      const step = await job({
        operation: 'apply-search-indexes',
        'project-id': SAMPLE_PROJECT_ID,
        'cluster-name': 'prod',
        'body-file': 'atlas/search-indexes.yml'
      })
      await mkdir(join(step.workspace, 'atlas'))
      await writeFile(join(step.workspace, 'atlas/search-indexes.yml'), '- database: shop\n')
      const { annotations } = await step.main()
      expect(annotations[0]?.message).toMatch(/^body-file: index 1 has no collection\.$/m)
    })
  })
})
