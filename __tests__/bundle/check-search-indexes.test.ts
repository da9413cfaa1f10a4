import { describe, expect, it } from '@jest/globals'
import type { SearchIndexRecord } from '../../local/emulator/resources/search-indexes.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod/search/indexes`
const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message
const READY = { name: 'default' } as const
const BUILDING = { name: 'vectors', collectionName: 'plots', type: 'vectorSearch', status: 'BUILDING' } as const

/** Runs against a cluster with the given indexes. */
function run(
  indexes: readonly (Partial<SearchIndexRecord> & { name: string })[],
  parameters = '',
  { inputs = {}, ...scenario }: Omit<Scenario, 'with'> & { inputs?: Record<string, string> } = {}
) {
  return runScenario({
    ...scenario,
    arrange(emulator) {
      const { world } = emulator
      const [clusterId = ''] = [...world.clusters.values()].filter(({ name }) => name === 'prod').map(({ id }) => id)
      for (const index of indexes) world.addSearchIndex({ clusterId, ...index })
      scenario.arrange?.(emulator)
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

function answer(body: unknown): Scenario['arrange'] {
  const headers = { 'content-type': 'application/vnd.atlas.2024-05-30+json' }
  return ({ script }) => script({ on: { path: LIST }, effect: { kind: 'status', status: 200, headers, body } })
}

describe('check-search-indexes', () => {
  it('is met where every index can be queried', async () => {
    const { main, requests } = await run([READY, { ...BUILDING, status: 'READY' }])
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', status: '200' })
    expect(JSON.parse(main.outputs['result'] ?? '')).toHaveLength(2)
    expect(main.summary).toMatch(
      /\*\*Search indexes\*\*\n\n\| Index \|.*\n.*\n\| sample\\_mflix\.movies\.default \| search \| READY \| yes \|/
    )
    expect(requests.filter((line) => line.startsWith('GET'))).toEqual([`GET ${LIST} 200`])
  })

  it.each([
    ['BUILDING', /plots\.vectors is BUILDING and not queryable\.\nWhat to do: Atlas is still building/],
    ['FAILED', /plots\.vectors is FAILED and not queryable\.\nWhat to do: Atlas shows why/]
  ] as const)('is not met by an index that is %s', async (status, message) => {
    const transcript = await run([READY, { ...BUILDING, status }])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(error(transcript)).toMatch(message)
  })

  it.each([
    { status: 'READY', queryable: false },
    { status: 'STALE', queryable: true },
    { status: 'DELETING', queryable: true }
  ])('is not met by %j', async (state) => {
    const index = { name: 'default', database: 'shop', collectionName: 'items', type: 'search', ...state }
    const { main } = await run([], '', { arrange: answer([index]) })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['satisfied']).toBe('false')
  })

  it('is not met where there is no index at all', async () => {
    const transcript = await run([])
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(error(transcript)).toContain('Cluster prod has no search index.')
  })

  it.each(['indexes: default', 'indexes: [default, sample_mflix.movies.default]'])(
    'looks at the named indexes only: %s',
    async (parameters) => {
      const { main } = await run([READY, BUILDING], parameters)
      expect(main.exitCode).toBe(0)
      expect(main.outputs['satisfied']).toBe('true')
    }
  )

  it('wants all indexes of a name, or the one in a collection', async () => {
    const indexes = [READY, { ...BUILDING, name: 'default' }]
    const all = await run(indexes, 'indexes: default')
    expect(all.main.exitCode).toBe(1)
    const one = await run(indexes, 'indexes: sample_mflix.movies.default')
    expect(one.main.exitCode).toBe(0)
  })

  it('names indexes that are missing', async () => {
    const transcript = await run([READY], 'indexes: default, Default, shop.movies.default')
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(
      /there is no Default, shop\.movies\.default\.\nWhat to do: Check the option indexes/
    )
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('lets it pass with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run([], '', { inputs: { 'on-unmet': onUnmet } })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it.each([
    ['list of indexes', {}],
    ['list of indexes', { results: [] }],
    ['queryable', [{ name: 'default', database: 'a', collectionName: 'b', status: 'READY' }]],
    ['status', [{ name: 'default', database: 'a', collectionName: 'b', queryable: true }]],
    ['attributes', ['default']]
  ])('is an error where the answer has no %s', async (missing, body) => {
    const transcript = await run([], '', { arrange: answer(body), inputs: { 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`listGroupClusterSearchIndexes: the answer has no ${missing}`)
  })

  it.each([401, 403, 404, 500])('is an error by status %i', async (status) => {
    const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
    const transcript = await run([READY], '', {
      clockRate: 200,
      inputs: { 'on-unmet': 'ignore' },
      arrange: ({ script }) => script({ on: { path: LIST }, times: Infinity, effect: { kind: 'status', status, body } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`listGroupClusterSearchIndexes failed: ${status} MADE_UP`)
  })

  it('is an error for an unknown cluster', async () => {
    const transcript = await run([], '', { inputs: { 'cluster-name': 'Prod' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('404 CLUSTER_NOT_FOUND')
  })

  it.each([
    ['indexes: []', 'parameters.indexes: takes a list'],
    ['indexes: "a,,b"', 'parameters.indexes: takes a list'],
    ['index: default', 'Did you mean indexes?']
  ])('refuses %s before anything is sent', async (parameters, message) => {
    const transcript = await run([], parameters)
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
