// Atlas Search indexes.
import { isDue, SECOND_MS } from '../dates.ts'
import type { JsonObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Route } from '../routes.ts'
import type { SearchIndexDefinition } from './search-index-document.ts'
import { createIndex, listIndexes, readIndex, removeIndex, updateIndex } from './search-index-handlers.ts'

const VERSIONS = [{ version: '2024-05-30' }]
const LIST = '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/search/indexes'
const BY_NAME = `${LIST}/{databaseName}/{collectionName}/{indexName}`
const READERS = [
  'GROUP_DATA_ACCESS_READ_ONLY',
  'GROUP_DATA_ACCESS_READ_WRITE',
  'GROUP_SEARCH_INDEX_EDITOR',
  'GROUP_STREAM_PROCESSING_OWNER'
]
const EDITORS = ['GROUP_SEARCH_INDEX_EDITOR']

export interface SearchIndexRecord {
  id: string
  clusterId: string
  database: string
  collectionName: string
  name: string
  type: string
  definition: JsonObject
  /** The number of its definition. */
  version: number
  editedMs?: number
  /** The definition that queries use, while a later one is built. */
  served?: SearchIndexDefinition
  status: 'PENDING' | 'BUILDING' | 'READY' | 'STALE' | 'FAILED' | 'DELETING' | 'DOES_NOT_EXIST'
  /** Why it failed. */
  message?: string
  startsAtMs?: number
  settlesAtMs?: number
}

interface SearchIndexStore {
  readonly searchIndexes: Map<string, SearchIndexRecord>
  /** Whether indexes have a `statusDetail`. The specification does not say when they do. */
  searchIndexDetails: 'shown' | 'left out'
  /** Why every build from now on fails. */
  searchIndexFault?: string
  addSearchIndex(seed: Seed<SearchIndexRecord, 'clusterId' | 'name'>): SearchIndexRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupClusterSearchIndexes',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: listIndexes
  },
  {
    operationId: 'listGroupClusterSearchIndex',
    method: 'GET',
    path: `${LIST}/{databaseName}/{collectionName}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: listIndexes
  },
  {
    operationId: 'createGroupClusterSearchIndex',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    javaMethod: 'ApiAtlasSearchIndexConfigResource::createSearchIndex',
    handle: createIndex
  },
  {
    operationId: 'getGroupClusterSearchIndex',
    method: 'GET',
    path: `${LIST}/{indexId}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: readIndex
  },
  {
    operationId: 'getGroupClusterSearchIndexByName',
    method: 'GET',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: readIndex
  },
  {
    operationId: 'updateGroupClusterSearchIndex',
    method: 'PATCH',
    path: `${LIST}/{indexId}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    handle: updateIndex
  },
  {
    operationId: 'updateGroupClusterSearchIndexByName',
    method: 'PATCH',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    handle: updateIndex
  },
  {
    operationId: 'deleteGroupClusterSearchIndex',
    method: 'DELETE',
    path: `${LIST}/{indexId}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    javaMethod: 'ApiAtlasSearchIndexConfigResource::deleteSearchIndex',
    handle: removeIndex
  },
  {
    operationId: 'deleteGroupClusterSearchIndexByName',
    method: 'DELETE',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    handle: removeIndex
  }
]

export const searchIndexes: TimedResource<SearchIndexStore, 'searchIndexMs' | 'searchIndexDeleteMs'> = {
  routes,
  createStore({ createTable, newId }) {
    const searchIndexes = createTable<SearchIndexRecord>()
    return {
      searchIndexes,
      searchIndexDetails: 'shown',
      addSearchIndex: (seed) =>
        insert(searchIndexes, {
          id: newId(),
          database: 'sample_mflix',
          collectionName: 'movies',
          type: 'search',
          definition: { mappings: { dynamic: true } },
          version: 0,
          status: 'READY',
          ...seed
        })
    }
  },
  durations: { searchIndexMs: 30 * SECOND_MS, searchIndexDeleteMs: 0 },
  advance(world, nowMs) {
    for (const [id, index] of world.searchIndexes) {
      if (index.status === 'DELETING' && isDue(index.settlesAtMs, nowMs)) world.searchIndexes.delete(id)
      if (index.status === 'PENDING' && isDue(index.startsAtMs, nowMs)) index.status = 'BUILDING'
      if (index.status === 'BUILDING' && isDue(index.settlesAtMs, nowMs)) finish(index, world.searchIndexFault)
    }
  }
}

function finish(index: SearchIndexRecord, fault: string | undefined): void {
  index.status = fault === undefined ? 'READY' : 'FAILED'
  if (fault === undefined) delete index.served
  else index.message = fault
}
