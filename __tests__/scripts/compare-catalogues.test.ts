import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { buildCatalog } from '../../scripts/catalog/build-catalog.ts'
import { compareCatalogues } from '../../scripts/catalog/compare-catalogues.ts'
import { document, operation, query } from './miniature.ts'

const catalogueOf = (paths: Parameters<typeof document>[0]) => buildCatalog(document(paths))
const getThings = (more?: Parameters<typeof operation>[1], types?: Parameters<typeof operation>[2]) =>
  catalogueOf({ '/things': { get: operation('listThings', more, types) } })

describe('the difference between two catalogues', () => {
  it('is empty if only the document is another', () => {
    const catalogue = getThings()
    expect(compareCatalogues(catalogue, { ...catalogue, source: 'other' })).toBe('')
  })

  it('lists operations and types of alerts that were added and removed', () => {
    const before = { ...catalogueOf({ '/old': { get: operation('listOld') } }), alertTypes: ['GONE', 'KEPT'] }
    const after = { ...catalogueOf({ '/new': { post: operation('createNew') } }), alertTypes: ['KEPT', 'NEW'] }
    expect(compareCatalogues(before, after)).toBe(
      [
        '### Added (1)\n\n- `createNew`: POST `/api/atlas/v2/new`\n',
        '### Removed (1)\n\n- `listOld`: GET `/api/atlas/v2/old`\n',
        '### Added alert types (1)\n\n- `NEW`\n',
        '### Removed alert types (1)\n\n- `GONE`\n'
      ].join('\n')
    )
  })

  it('names what changed in an operation', () => {
    const before = getThings({ parameters: [query('kept'), query('gone'), query('other')] })
    const after = getThings(
      { parameters: [query('kept'), query('other', { type: 'integer' }), query('new')], deprecated: true },
      { '2023-01-01+json': { 'x-sunset': '2027-01-01' }, '2025-01-01+json': {} }
    )
    expect(compareCatalogues(before, after)).toBe(
      '### Changed (1)\n\n- `listThings`: deprecated, version `2023-01-01`, new version `2025-01-01`, no parameter `gone`, ' +
        'parameter `other`, new parameter `new`\n'
    )
  })

  it('follows a parameter that operations share', () => {
    const shared = (type: string) =>
      catalogueOf({
        '/a': { get: operation('listA', { parameters: [query('limit', { type })] }) },
        '/b': { get: operation('listB', { parameters: [query('limit', { type })] }) }
      })
    expect(compareCatalogues(shared('string'), shared('integer'))).toBe(
      '### Changed (2)\n\n- `listA`: parameter `limit`\n- `listB`: parameter `limit`\n'
    )
  })

  it('is printed by the command, which takes two files', () => {
    const run = (...files: string[]) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'scripts/compare-catalogues.ts', ...files], { encoding: 'utf8' })
    const file = 'src/atlas/catalog/operations.json'
    expect(run(file, file)).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(run(file)).toMatchObject({ status: 1, stderr: expect.stringContaining('OLD NEW') })
  })
})
