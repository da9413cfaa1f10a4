// Runs apply-search-indexes against the cluster prod of the sample world.
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { SearchIndexRecord } from '../../../local/emulator/resources/search-indexes.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'

export const LIST = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod/search/indexes`

/** An entry of the file. */
export type Entry = Readonly<Record<string, unknown>>

export const DYNAMIC = { mappings: { dynamic: true } }
export const VECTOR = { fields: [{ type: 'vector', path: 'plot', numDimensions: 3, similarity: 'cosine' }] }
export const ITEMS = { database: 'shop', collection: 'items', name: 'default', definition: DYNAMIC }
export const PLOTS = {
  database: 'shop',
  collection: 'plots',
  name: 'vectors',
  type: 'vectorSearch',
  definition: VECTOR
}

export interface ApplyOptions extends Omit<Scenario, 'with'> {
  readonly with?: Readonly<Record<string, string>>
  /** Indexes of prod, before the step. */
  readonly there?: readonly (Partial<SearchIndexRecord> & { name: string })[]
}

/** Applies these entries. */
export function apply(entries: readonly Entry[] | string, { there = [], ...options }: ApplyOptions = {}) {
  return runScenario({
    ...options,
    with: {
      operation: 'apply-search-indexes',
      'project-id': SAMPLE_PROJECT_ID,
      'cluster-name': 'prod',
      body: typeof entries === 'string' ? entries : JSON.stringify(entries),
      ...options.with
    },
    arrange(emulator, clock) {
      const clusterId = clusterIdOf(emulator)
      for (const index of there) emulator.world.addSearchIndex({ clusterId, ...index })
      options.arrange?.(emulator, clock)
    }
  })
}

/** The ID of cluster prod. */
export function clusterIdOf({ world }: Pick<Emulator, 'world'>): string {
  return [...world.clusters.values()].find(({ name }) => name === 'prod')?.id ?? ''
}

/** What the file calls ITEMS, as a row of the emulator. */
export const ITEMS_ROW = { database: 'shop', collectionName: 'items', name: 'default', definition: DYNAMIC }

/** The indexes in the emulator: `shop.items.default READY`. */
export function indexes({ emulator }: Pick<Transcript, 'emulator'>): string[] {
  return [...emulator.world.searchIndexes.values()].map(
    ({ database, collectionName, name, status }) => `${database}.${collectionName}.${name} ${status}`
  )
}

/** What the step sent that could change Atlas, as `POST path`. */
export function writes({ requests }: Pick<Transcript, 'requests'>): string[] {
  return requests
    .filter((line) => / \/api\/atlas\//.test(line) && !line.startsWith('GET '))
    .map((line) => line.replace(LIST, '…').replace(/…\/[0-9a-f]{24}/, '…/ID'))
}

/** The outputs that a test compares. */
export function outputs({ main }: Pick<Transcript, 'main'>) {
  const { changed, changes, satisfied, result } = main.outputs
  return { changed, changes, satisfied, result: JSON.parse(result ?? 'null') as unknown }
}
