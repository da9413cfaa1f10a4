// apply-search-indexes: what it says of one change or none, and what it makes of odd lists and short waits.
import { describe, expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import type { Effect } from '../../../local/emulator/faults.ts'
import type { Scenario } from '../../support/scenario.ts'
import { apply, DYNAMIC, indexes, ITEMS, ITEMS_ROW, LIST, outputs, PLOTS, writes } from './apply-search-indexes.ts'

const JSON_TYPE = { 'content-type': 'application/vnd.atlas.2024-05-30+json' }
const FRENCH = { analyzer: 'lucene.french', mappings: { dynamic: true } }
const dryRun = { 'dry-run': 'true' }
const row = { indexID: 'a'.repeat(24), ...ITEMS_ROW, status: 'READY', queryable: true }

/** Each read of the list shows this. */
function shows(body: unknown, times = Infinity): Scenario['arrange'] {
  return ({ script }) =>
    script({
      on: { method: 'GET', path: LIST },
      times,
      effect: { kind: 'status', status: 200, headers: JSON_TYPE, body }
    })
}

describe('a dry run', () => {
  it('of a single change names the difference', async () => {
    const transcript = await apply([{ ...ITEMS, definition: FRENCH }], { there: [ITEMS_ROW], with: dryRun })
    expect(transcript.main.log).toMatch(/^Dry run: 1 search index of cluster prod would change: 1 updated\.$/m)
    expect(summaryText(transcript.main.summary)).toContain(
      '| shop.items.default | update | analyzer: lucene.standard | analyzer: lucene.french |'
    )
    expect(outputs(transcript)).toMatchObject({ changed: 'false', changes: '1' })
  })

  it('says that nothing would change', async () => {
    const transcript = await apply([ITEMS], { there: [ITEMS_ROW], with: dryRun })
    expect(transcript.main.log).toMatch(/^Dry run: no search index of cluster prod would change\.$/m)
    expect(outputs(transcript)).toMatchObject({ changed: 'false', changes: '0' })
  })

  it.each([undefined, 'lost', {}])('compares with nothing if Atlas shows the definition as %j', async (definition) => {
    const transcript = await apply([ITEMS], {
      arrange: shows([{ ...row, latestDefinition: definition }]),
      with: dryRun
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(summaryText(transcript.main.summary)).toContain(
      '| shop.items.default | update | mappings.dynamic: false | mappings.dynamic: true |'
    )
  })
})

describe('a definition', () => {
  it('differs by an element of a list that is a text', async () => {
    const stored = (...include: string[]) => ({ ...DYNAMIC, storedSource: { include } })
    const transcript = await apply([{ ...ITEMS, definition: stored('title', 'year') }], {
      there: [{ ...ITEMS_ROW, definition: stored('year', 'plot') }],
      with: dryRun
    })
    expect(summaryText(transcript.main.summary)).toMatch(
      /\| storedSource\.include\.0: missing, and 1 more \| storedSource\.include\.0: title, and 1 more \|/
    )
  })
})

describe('the list of Atlas', () => {
  it.each([{ results: [] }, 'none'])('is an error if it is no list: %j', async (body) => {
    const transcript = await apply([ITEMS], { arrange: shows(body) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.message).toMatch(/^listGroupClusterSearchIndexes: /)
    expect(writes(transcript)).toEqual([])
  })

  it('may have an index that failed, without a reason', async () => {
    const transcript = await apply([ITEMS], {
      arrange: shows([{ ...row, latestDefinition: DYNAMIC, status: 'FAILED' }])
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.message).toMatch(
      /^A search index failed: shop\.items\.default is FAILED \(after 0 s\)\./
    )
  })

  it('may show another definition than the one that was sent', async () => {
    const transcript = await apply([{ ...ITEMS, definition: FRENCH }], {
      there: [ITEMS_ROW],
      with: { timeout: '2m' },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: LIST },
          skip: 1,
          times: Infinity,
          effect: { kind: 'status', status: 200, headers: JSON_TYPE, body: [{ ...row, latestDefinition: DYNAMIC }] }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.annotations[0]?.message).toContain(
      'Timed out after 2 min: shop.items.default is READY, but analyzer is lucene.standard, not lucene.french.'
    )
  })
})

it('goes on while reads do not show a new index', async () => {
  const transcript = await apply([ITEMS], {
    arrange: ({ script }) =>
      script({
        on: { method: 'GET', path: LIST },
        skip: 1,
        times: 2,
        effect: { kind: 'status', status: 200, headers: JSON_TYPE, body: [] }
      })
  })
  expect(transcript.main.exitCode).toBe(0)
  expect(transcript.main.log).toContain('1 not shown yet after')
  expect(indexes(transcript)).toEqual(['shop.items.default READY'])
})

it.each<[what: string, method: string, effect: Effect, message: string]>([
  ['a proxy refuses a new index', 'POST', { kind: 'html', status: 403 }, 'createGroupClusterSearchIndex'],
  [
    'Atlas refuses to delete one',
    'DELETE',
    { kind: 'status', status: 403, body: { error: 403, errorCode: 'MADE_UP', reason: 'Forbidden' } },
    'deleteGroupClusterSearchIndex failed: 403 MADE_UP'
  ]
])('fails if %s', async (_, method, effect, message) => {
  const other = { ...ITEMS_ROW, name: 'other' }
  const transcript = await apply(method === 'POST' ? [ITEMS] : [{ ...ITEMS, name: 'other' }], {
    there: [other, ...(method === 'POST' ? [] : [ITEMS_ROW])],
    with: { prune: 'true' },
    arrange: ({ script }) => script({ on: { method, path: new RegExp(LIST) }, effect })
  })
  expect(transcript.main.exitCode).toBe(1)
  expect(transcript.main.annotations[0]?.message).toContain(message)
})

it('a refusal without a reason is reported as it is', async () => {
  const body = { error: 400, errorCode: 'MADE_UP' }
  const transcript = await apply([PLOTS], {
    arrange: ({ script }) =>
      script({ on: { method: 'POST', path: LIST }, effect: { kind: 'status', status: 400, body } })
  })
  expect(transcript.main.exitCode).toBe(1)
  expect(transcript.main.annotations[0]?.message).toContain('createGroupClusterSearchIndex failed: 400 MADE_UP')
  expect(transcript.main.annotations[0]?.message).not.toContain('A free cluster (M0) has at most')
})
