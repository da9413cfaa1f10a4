import { describe, expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import {
  apply,
  DYNAMIC,
  indexes,
  ITEMS,
  ITEMS_ROW,
  LIST,
  outputs,
  PLOTS,
  writes,
  type ApplyOptions,
  type Entry
} from './apply-search-indexes.ts'

const FIELDS = { mappings: { dynamic: false, fields: { title: { type: 'string' } } } }
const OLD = { database: 'shop', collectionName: 'items', name: 'old' }
const OTHER = { database: 'shop', collectionName: 'orders', name: 'default' }
const slow = { durations: { searchIndexMs: 60_000, searchIndexDeleteMs: 20_000 } }

describe('apply-search-indexes', () => {
  it('creates what is missing, and waits until all of it is ready', async () => {
    const transcript = await apply([ITEMS, PLOTS], { emulator: slow })
    const { main, emulator, requests, mainMs } = transcript
    expect(main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['POST … 201', 'POST … 201'])
    expect(indexes(transcript)).toEqual(['shop.items.default READY', 'shop.plots.vectors READY'])
    expect(outputs(transcript)).toEqual({
      changed: 'true',
      changes: '2',
      satisfied: 'true',
      result: [
        { index: 'shop.items.default', change: 'create', state: 'READY' },
        { index: 'shop.plots.vectors', change: 'create', state: 'READY' }
      ]
    })
    expect(main.log).toMatch(/cluster prod: 2 created\. The 2 indexes of the file are READY\.$/m)
    expect(summaryText(main.summary)).toContain('| shop.items.default | create |')
    const sent = emulator.requests.filter(({ method, path }) => method === 'POST' && path === LIST)
    expect(sent.map(({ body }) => JSON.parse(body) as unknown)).toEqual([
      { database: 'shop', collectionName: 'items', name: 'default', type: 'search', definition: DYNAMIC },
      {
        database: 'shop',
        collectionName: 'plots',
        name: 'vectors',
        type: 'vectorSearch',
        definition: PLOTS.definition
      }
    ])
    // One read of the list for the plan, and one for each poll.
    expect(requests.filter((line) => line === `GET ${LIST} 200`)).toHaveLength(1 + 60 / 10)
    expect(mainMs).toBe(60_000)
  })

  it('changes nothing if everything is there, whatever defaults Atlas shows', async () => {
    const filled = {
      analyzer: 'lucene.standard',
      searchAnalyzer: 'lucene.standard',
      numPartitions: 1,
      storedSource: false,
      synonyms: [],
      analyzers: null,
      mappings: { dynamic: false, fields: { title: { type: 'string', indexOptions: 'offsets', norms: 'include' } } }
    }
    const transcript = await apply([{ ...ITEMS, definition: FIELDS }], {
      there: [{ ...ITEMS_ROW, definition: filled }, OLD, OTHER]
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(outputs(transcript)).toMatchObject({ changed: 'false', changes: '0', satisfied: 'true' })
    expect(writes(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(0)
    expect(transcript.main.log).toMatch(/: nothing to change\. The index of the file is READY\.$/m)
  })

  it('updates what differs, and shows what', async () => {
    const transcript = await apply([{ ...ITEMS, definition: FIELDS }], { there: [ITEMS_ROW], emulator: slow })
    const { main, emulator } = transcript
    expect(main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['PATCH …/ID 200'])
    expect(outputs(transcript)).toMatchObject({ changed: 'true', changes: '1' })
    const [index] = [...emulator.world.searchIndexes.values()]
    expect(index).toMatchObject({ status: 'READY', version: 1, definition: FIELDS })
    expect(summaryText(main.summary)).toMatch(
      /\| shop\.items\.default \| update \| mappings\.dynamic: true, and 1 more \| mappings\.dynamic: false, and 1 more \|/
    )
  })

  it('deletes with prune, only in collections that the file names, and waits until that is done', async () => {
    const there = [ITEMS_ROW, OLD, OTHER]
    const kept = await apply([ITEMS], { there, emulator: slow })
    expect([writes(kept), indexes(kept)]).toEqual([
      [],
      ['shop.items.default READY', 'shop.items.old READY', 'shop.orders.default READY']
    ])
    const transcript = await apply([ITEMS], { there, emulator: slow, with: { prune: 'true' } })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['DELETE …/ID 204'])
    expect(indexes(transcript)).toEqual(['shop.items.default READY', 'shop.orders.default READY'])
    expect(outputs(transcript)).toMatchObject({
      changed: 'true',
      result: [
        { index: 'shop.items.default', change: 'none', state: 'READY' },
        { index: 'shop.items.old', change: 'delete', state: 'gone' }
      ]
    })
    expect(transcript.mainMs).toBe(20_000)
  })

  it('deletes last', async () => {
    const transcript = await apply([PLOTS, { ...ITEMS, definition: FIELDS }], {
      there: [ITEMS_ROW, OLD],
      with: { prune: 'true' }
    })
    expect(writes(transcript)).toEqual(['POST … 201', 'PATCH …/ID 200', 'DELETE …/ID 204'])
    expect(transcript.main.log).toMatch(/: 1 created, 1 updated, 1 deleted\./)
  })

  it('only shows the changes in a dry run', async () => {
    const transcript = await apply([PLOTS, { ...ITEMS, definition: FIELDS }], {
      there: [ITEMS_ROW, OLD],
      with: { prune: 'true', 'dry-run': 'true' }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual([])
    expect(outputs(transcript)).toMatchObject({ changed: 'false', changes: '3', satisfied: undefined })
    expect(transcript.main.log).toMatch(
      /^Dry run: 3 search indexes of cluster prod would change: 1 created, 1 updated, 1 deleted\.$/m
    )
    expect(summaryText(transcript.main.summary)).toContain('| shop.items.old | delete |')
  })

  it('does not wait with wait: false', async () => {
    const transcript = await apply([ITEMS], { with: { wait: 'false' } })
    expect(transcript.main.exitCode).toBe(0)
    expect(outputs(transcript)).toMatchObject({ changed: 'true', satisfied: undefined })
    expect(indexes(transcript)).toEqual(['shop.items.default PENDING'])
    expect(transcript.main.log).toMatch(/: 1 created\. Whether they are ready is not checked\.$/m)
  })

  it('fails if the time is up, and the next run waits for the rest', async () => {
    const transcript = await apply([ITEMS, PLOTS], {
      emulator: slow,
      with: { timeout: '30s' },
      there: [{ ...ITEMS_ROW, status: 'READY' }]
    })
    const { main } = transcript
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toContain(
      'Timed out after 30 s: shop.plots.vectors is still BUILDING, not READY.\nWhat to do: Increase timeout.'
    )
    expect(outputs(transcript)).toMatchObject({ changed: 'true', changes: '1', satisfied: 'false' })
  })

  it('waits for an index that an earlier run has created', async () => {
    const transcript = await apply([ITEMS], {
      arrange: ({ world }, clock) => {
        for (const index of world.searchIndexes.values()) index.settlesAtMs = clock.nowMs() + 45_000
      },
      there: [{ ...ITEMS_ROW, status: 'BUILDING' }]
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(outputs(transcript)).toMatchObject({ changed: 'false', satisfied: 'true' })
    expect([writes(transcript), transcript.mainMs]).toEqual([[], 50_000])
  })
})

describe('apply-search-indexes fails if', () => {
  const refused = async (entries: readonly Entry[], options: ApplyOptions = {}) => {
    const transcript = await apply(entries, options)
    expect(transcript.main.exitCode).toBe(1)
    return { ...transcript, message: transcript.main.annotations[0]?.message ?? '' }
  }

  it('an index cannot become the type that it has in the file', async () => {
    const vectors = { database: 'shop', collectionName: 'plots', name: 'vectors' }
    const { message, ...transcript } = await refused([ITEMS, PLOTS], { there: [vectors] })
    expect(message).toContain(
      'body: index 2: shop.plots.vectors has the type search in Atlas, which cannot become vectorSearch. Delete'
    )
    expect(writes(transcript)).toEqual([])
  })

  it('an index of the file is still being deleted', async () => {
    const { message, ...transcript } = await refused([ITEMS, PLOTS], { there: [{ ...ITEMS_ROW, status: 'DELETING' }] })
    expect(message).toContain('Atlas is still deleting shop.items.default, which the file lists.')
    expect(writes(transcript)).toEqual([])
  })

  const FAULT = 'The field title has no type.'

  it('Atlas cannot build a new index', async () => {
    const { message, mainMs } = await refused([ITEMS], {
      arrange: ({ world }) => void (world.searchIndexFault = FAULT)
    })
    expect(message).toMatch(
      /^A search index failed: shop\.items\.default is FAILED: The field title has no type\. \(after/
    )
    expect(message).toContain('What to do: Correct its definition in the file')
    expect(mainMs).toBe(30_000)
  })

  it('Atlas cannot build an edited index, and goes on with the one before', async () => {
    const { message } = await refused([{ ...ITEMS, definition: FIELDS }], {
      there: [ITEMS_ROW],
      arrange: ({ world }) => void (world.searchIndexFault = FAULT)
    })
    expect(message).toContain('shop.items.default is FAILED: The field title has no type.')
  })

  it('an index of the file has failed before', async () => {
    const { message, mainMs } = await refused([ITEMS], { there: [{ ...ITEMS_ROW, status: 'FAILED', message: FAULT }] })
    expect(message).toContain(`shop.items.default is FAILED: ${FAULT}`)
    expect(mainMs).toBe(0)
  })

  it('somebody deletes an index in the meantime', async () => {
    const { message } = await refused([ITEMS], {
      emulator: { durations: { searchIndexMs: 600_000 } },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: LIST },
          skip: 9,
          effect: { kind: 'then', run: (world) => world.searchIndexes.clear() }
        })
    })
    expect(message).toContain('A search index was deleted: shop.items.default is missing (after')
  })

  const error = (status: number, errorCode: string, detail: string) => ({
    kind: 'status' as const,
    status,
    body: { error: status, errorCode, detail, reason: 'Bad Request', parameters: [] }
  })

  it('Atlas refuses another index, and says what the limits are', async () => {
    const detail = 'The maximum number of FTS indexes has been reached for this instance size.'
    const { message, ...transcript } = await refused([ITEMS, PLOTS], {
      arrange: ({ script }) =>
        script({ on: { method: 'POST', path: LIST }, skip: 1, effect: error(400, 'SOME_LIMIT', detail) })
    })
    expect(message).toContain(detail)
    expect(message).toContain('What to do: A free cluster (M0) has at most 3 search indexes, a flex cluster 10.')
    expect(message).toContain('Requested before: create shop.items.default. The next run requests the rest.')
    expect(indexes(transcript)).toHaveLength(1)
  })

  it('the collection does not exist', async () => {
    const detail = 'Collection items was not found.'
    const { message } = await refused([ITEMS], {
      arrange: ({ script }) =>
        script({ on: { method: 'POST', path: LIST }, effect: error(400, 'ATLAS_SEARCH_COLLECTION_NOT_FOUND', detail) })
    })
    expect(message).toContain('Names of databases and collections are case-sensitive.')
  })
})

describe('apply-search-indexes on an Atlas with habits', () => {
  const edited = [{ ...ITEMS, definition: FIELDS }]
  const there = [ITEMS_ROW]
  const details = [
    ['with details of each host', 'shown'],
    ['without details', 'left out']
  ] as const

  it.each(details)('does not take the READY of the earlier definition for success, %s', async (_, shown) => {
    for (const habits of [{ staleMs: 20_000 }, { staleStateMs: 20_000 }, { lagMs: 20_000 }]) {
      const transcript = await apply(edited, {
        there,
        emulator: { durations: { searchIndexMs: 120_000 }, habits },
        arrange: ({ world }) => void (world.searchIndexDetails = shown)
      })
      expect(transcript.main.exitCode).toBe(0)
      expect(transcript.emulator.feltHabits().reads).toBeGreaterThan(0)
      const [index] = [...transcript.emulator.world.searchIndexes.values()]
      expect(index).toMatchObject({ status: 'READY', version: 1 })
      expect(transcript.mainMs).toBeGreaterThanOrEqual(120_000)
    }
  })

  it('waits 30 s if it never sees the build', async () => {
    const transcript = await apply(edited, {
      there,
      emulator: { durations: { searchIndexMs: 1000 } },
      arrange: ({ world }) => void (world.searchIndexDetails = 'left out')
    })
    expect([transcript.main.exitCode, transcript.mainMs]).toEqual([0, 40_000])
    const short = await apply(edited, {
      there,
      emulator: { durations: { searchIndexMs: 1000 } },
      with: { timeout: '20s' }
    })
    expect(short.main.annotations[0]?.message).toContain(
      'shop.items.default is READY, but that is not confirmed yet.\nWhat to do: After a change, Atlas may show the old state'
    )
  })

  it('goes on if Atlas says that an index exists which reads do not show yet', async () => {
    const transcript = await apply([ITEMS], {
      there,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: LIST },
          effect: { kind: 'status', status: 200, body: [], headers: JSON_TYPE }
        })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['POST … 400'])
    expect(outputs(transcript)).toMatchObject({ changed: 'false', satisfied: 'true' })
    expect(transcript.main.log).toContain('Atlas says that shop.items.default exists already.')
  })

  it('takes the removal of an index that somebody else removes for done', async () => {
    const transcript = await apply([ITEMS], {
      there: [ITEMS_ROW, OLD],
      with: { prune: 'true' },
      arrange: ({ script }) =>
        script({
          on: { method: 'DELETE' },
          effect: {
            kind: 'then',
            run: ({ searchIndexes }) => [...searchIndexes].slice(1).forEach(([id]) => searchIndexes.delete(id))
          }
        })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(writes(transcript)).toEqual(['DELETE …/ID 404'])
  })
})

const JSON_TYPE = { 'content-type': 'application/vnd.atlas.2024-05-30+json;charset=utf-8' }
