// Atlas Search indexes.
import { atlasError } from '../atlas-error.ts'
import { isDue, SECOND_MS } from '../dates.ts'
import { readObject, stringOf, toObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { clusterOf } from './clusters.ts'

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

/** The share of an index's time for which it is PENDING. */
const PENDING_SHARE = 0.25

export interface SearchIndexRecord {
  id: string
  clusterId: string
  database: string
  collectionName: string
  name: string
  type: string
  definition: Record<string, unknown>
  status: 'PENDING' | 'BUILDING' | 'READY' | 'FAILED'
  startsAtMs?: number
  settlesAtMs?: number
}

interface SearchIndexStore {
  readonly searchIndexes: Map<string, SearchIndexRecord>
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
    handle: (call) => ({ status: 200, body: indexesOf(call).map(show) })
  },
  {
    operationId: 'listGroupClusterSearchIndex',
    method: 'GET',
    path: `${LIST}/{databaseName}/{collectionName}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: (call) => ({ status: 200, body: indexesOf(call).filter(isOfCollection(call)).map(show) })
  },
  {
    operationId: 'createGroupClusterSearchIndex',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    javaMethod: 'ApiAtlasSearchIndexConfigResource::createSearchIndex',
    handle: create
  },
  {
    operationId: 'getGroupClusterSearchIndex',
    method: 'GET',
    path: `${LIST}/{indexId}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: (call) => ({ status: 200, body: show(findIndex(call)) })
  },
  {
    operationId: 'getGroupClusterSearchIndexByName',
    method: 'GET',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: (call) => ({ status: 200, body: show(findIndex(call)) })
  },
  {
    operationId: 'deleteGroupClusterSearchIndex',
    method: 'DELETE',
    path: `${LIST}/{indexId}`,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    javaMethod: 'ApiAtlasSearchIndexConfigResource::deleteSearchIndex',
    handle: remove
  },
  {
    operationId: 'deleteGroupClusterSearchIndexByName',
    method: 'DELETE',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: EDITORS,
    handle: remove
  }
]

export const searchIndexes: TimedResource<SearchIndexStore, 'searchIndexMs'> = {
  routes,
  createStore({ createTable, newId }) {
    const searchIndexes = createTable<SearchIndexRecord>()
    return {
      searchIndexes,
      addSearchIndex: (seed) =>
        insert(searchIndexes, {
          id: newId(),
          database: 'sample_mflix',
          collectionName: 'movies',
          type: 'search',
          definition: { mappings: { dynamic: true } },
          status: 'READY',
          ...seed
        })
    }
  },
  durations: { searchIndexMs: 30 * SECOND_MS },
  advance(world, nowMs) {
    for (const index of world.searchIndexes.values()) {
      if (index.status === 'PENDING' && isDue(index.startsAtMs, nowMs)) index.status = 'BUILDING'
      if (index.status === 'BUILDING' && isDue(index.settlesAtMs, nowMs)) index.status = 'READY'
    }
  }
}

/** Lists of them are bare arrays, not pages (specification). */
function indexesOf(call: Call): SearchIndexRecord[] {
  const cluster = clusterOf(call)
  return [...call.world.searchIndexes.values()].filter(({ clusterId }) => clusterId === cluster.id)
}

function isOfCollection(call: Call): (index: SearchIndexRecord) => boolean {
  const { databaseName, collectionName } = call.params
  return (index) => index.database === databaseName && index.collectionName === collectionName
}

function findIndex(call: Call): SearchIndexRecord {
  const { indexId, indexName } = call.params
  const index =
    indexId === undefined
      ? indexesOf(call).find((each) => isOfCollection(call)(each) && each.name === indexName)
      : indexesOf(call).find(({ id }) => id === indexId)
  if (!index) throw atlasError('RESOURCE_NOT_FOUND', indexId ?? indexName ?? '')
  return index
}

function create(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request, ['collectionName', 'database', 'name', 'definition'])
  const database = stringOf(body, 'database') ?? ''
  const collectionName = stringOf(body, 'collectionName') ?? ''
  const name = stringOf(body, 'name') ?? ''
  const isSame = (each: SearchIndexRecord) =>
    each.database === database && each.collectionName === collectionName && each.name === name
  if (indexesOf(call).some(isSame)) throw atlasError('ATLAS_FTS_DUPLICATE_INDEX')
  const { searchIndexMs } = call.durations
  const index = call.world.addSearchIndex({
    clusterId: cluster.id,
    database,
    collectionName,
    name,
    type: stringOf(body, 'type') ?? 'search',
    definition: toObject(body.definition),
    status: 'PENDING',
    startsAtMs: call.nowMs + searchIndexMs * PENDING_SHARE,
    settlesAtMs: call.nowMs + searchIndexMs
  })
  return { status: 201, body: show(index) }
}

function remove(call: Call): Reply {
  call.world.searchIndexes.delete(findIndex(call).id)
  return { status: 204 }
}

function show(index: SearchIndexRecord): Record<string, unknown> {
  return {
    collectionName: index.collectionName,
    database: index.database,
    indexID: index.id,
    latestDefinition: index.definition,
    latestDefinitionVersion: { version: 0 },
    name: index.name,
    queryable: index.status === 'READY',
    status: index.status,
    type: index.type
  }
}
