import { describe, expect, it } from '@jest/globals'
import type { SearchIndexRecord } from '../../../local/emulator/resources/search-indexes.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario } from '../../support/scenario.ts'
import { failAlways, respondOnce } from './scripted-responses.ts'
import { errorMessage, reads } from './transcript-parts.ts'
import { summaryText } from '../../../local/summary-text.ts'

const LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod/search/indexes`
const READY = { name: 'default' } as const
const BUILDING = { name: 'vectors', collectionName: 'plots', type: 'vectorSearch', status: 'BUILDING' } as const

/** Runs check-search-indexes against a cluster with these indexes. */
function run(
  indexes: readonly (Partial<SearchIndexRecord> & { name: string })[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
) {
  return runScenario({
    ...scenario,
    arrange(emulator, clock) {
      const { world } = emulator
      const [clusterId = ''] = [...world.clusters.values()].filter(({ name }) => name === 'prod').map(({ id }) => id)
      for (const index of indexes) world.addSearchIndex({ clusterId, ...index })
      scenario.arrange?.(emulator, clock)
    },
    with: {
      operation: 'check-search-indexes',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      parameters,
      ...inputs
    }
  })
}

const respond = (body: unknown) => respondOnce(LIST, body, '2024-05-30')

const DELETING = {
  name: 'old',
  database: 'shop',
  collectionName: 'items',
  type: 'search',
  status: 'DELETING',
  queryable: true
}

describe('check-search-indexes', () => {
  it('is met if every index can be queried', async () => {
    const transcript = await run([READY, { ...BUILDING, status: 'READY' }])
    const { main } = transcript
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', status: '200' })
    expect(JSON.parse(main.outputs['result'] ?? '')).toHaveLength(2)
    expect(summaryText(main.summary)).toMatch(/\n\| Index \| Status \|.*\n\| sample_mflix\.movies\.default \| READY \|/)
    expect(reads(transcript)).toEqual([`GET ${LIST} 200`])
  })

  it.each([
    ['BUILDING', /plots\.vectors is BUILDING and not queryable\.\nWhat to do: Atlas is still building/],
    ['FAILED', /plots\.vectors is FAILED and not queryable\.\nWhat to do: Atlas shows the reason/]
  ] as const)('is not met by an index that is %s', async (status, message) => {
    const transcript = await run([READY, { ...BUILDING, status }])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toMatch(message)
  })

  it.each([
    { status: 'READY', queryable: false },
    { status: 'STALE', queryable: true }
  ])('is not met by %j', async (state) => {
    const index = { ...DELETING, name: 'default', ...state }
    const { main } = await run([], '', { arrange: respond([index]) })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it.each<[string, number, Record<string, string>]>([
    ['does not count unless it is named', 0, {}],
    ['is missing if it is named', 1, { parameters: 'indexes: old' }]
  ])('an index that is being deleted %s', async (_, exitCode, inputs) => {
    const ready = { ...DELETING, name: 'default', status: 'READY' }
    const { main } = await run([], '', { inputs, arrange: respond([DELETING, ready]) })
    expect(main.exitCode).toBe(exitCode)
    expect(summaryText(main.summary)).toMatch(/\| Being deleted \| shop\.items\.old \|/)
    expect(summaryText(main.summary)).toContain(
      exitCode === 0 ? 'The search index of cluster prod can be queried' : 'there is no old'
    )
    expect(main.outputs['url']).toMatch(/#\/clusters\/atlasSearch\/prod$/)
  })

  it('is not met if every index is being deleted', async () => {
    const transcript = await run([], '', { arrange: respond([DELETING]) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('Cluster prod has no search index.')
  })

  it('is not met without any index', async () => {
    const transcript = await run([])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorMessage(transcript)).toContain('Cluster prod has no search index.')
  })

  it.each(['indexes: default', 'indexes: [default, sample_mflix.movies.default]'])(
    'checks only the named indexes: %s',
    async (parameters) => {
      const { main } = await run([READY, BUILDING], parameters)
      expect(main.exitCode).toBe(0)
      expect(main.outputs['satisfied']).toBe('true')
    }
  )

  it('checks every index with a name, or the one in a collection', async () => {
    const indexes = [READY, { ...BUILDING, name: 'default' }]
    const all = await run(indexes, 'indexes: default')
    expect(all.main.exitCode).toBe(1)
    const one = await run(indexes, 'indexes: sample_mflix.movies.default')
    expect(one.main.exitCode).toBe(0)
  })

  it('names the missing indexes', async () => {
    const transcript = await run([READY], 'indexes: default, Default, shop.movies.default')
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toMatch(
      /there is no Default, shop\.movies\.default\.\nWhat to do: Check the option indexes/
    )
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('passes with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run([], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it.each([
    ['got 200 with an object, not a list.', {}],
    ['got 200 with an object, not a list.', { results: [] }],
    ['the response has no queryable', [{ name: 'default', database: 'a', collectionName: 'b', status: 'READY' }]],
    ['the response has no status', [{ name: 'default', database: 'a', collectionName: 'b', queryable: true }]],
    ['the response has no attributes', ['default']]
  ])('is an error if %s', async (problem, body) => {
    const transcript = await run([], '', { arrange: respond(body), inputs: { 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`listGroupClusterSearchIndexes: ${problem}`)
  })

  it.each([401, 403, 404, 500])('is an error for status %i', async (status) => {
    const transcript = await run([READY], '', {
      inputs: { 'on-unmet': 'ignore' },
      arrange: failAlways(LIST, status)
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorMessage(transcript)).toContain(`listGroupClusterSearchIndexes failed: ${status} MADE_UP`)
  })

  it('is an error for an unknown cluster', async () => {
    const transcript = await run([], '', { inputs: { 'cluster-name': 'Prod' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain('404 CLUSTER_NOT_FOUND')
  })

  it.each([
    ['indexes: []', 'parameters.indexes: takes a list'],
    ['indexes: "a,,b"', 'parameters.indexes: takes a list'],
    ['index: default', 'Did you mean indexes?']
  ])('rejects %s before sending anything', async (parameters, message) => {
    const transcript = await run([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorMessage(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
