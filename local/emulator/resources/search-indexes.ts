import { atlasError } from '../answers.ts'
import type { SearchIndexRecord } from '../records.ts'
import { objectWith, readObject, textOf } from '../request-body.ts'
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

/** An index waits this share of its whole time before it is being built. */
const PENDING_SHARE = 0.25

/** Atlas Search indexes; lists of them are bare arrays, not pages (fact). */
export const searchIndexRoutes: readonly Route[] = [
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
    handle: (call) => ({ status: 200, body: show(indexOf(call)) })
  },
  {
    operationId: 'getGroupClusterSearchIndexByName',
    method: 'GET',
    path: BY_NAME,
    versions: VERSIONS,
    set: 'searchIndexes',
    roles: READERS,
    handle: (call) => ({ status: 200, body: show(indexOf(call)) })
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

function indexesOf(call: Call): SearchIndexRecord[] {
  const cluster = clusterOf(call)
  return [...call.world.searchIndexes.values()].filter(({ clusterId }) => clusterId === cluster.id)
}

function isOfCollection(call: Call): (index: SearchIndexRecord) => boolean {
  const { databaseName, collectionName } = call.params
  return (index) => index.database === databaseName && index.collectionName === collectionName
}

function indexOf(call: Call): SearchIndexRecord {
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
  const database = textOf(body, 'database') ?? ''
  const collectionName = textOf(body, 'collectionName') ?? ''
  const name = textOf(body, 'name') ?? ''
  const isSame = (each: SearchIndexRecord) =>
    each.database === database && each.collectionName === collectionName && each.name === name
  if (indexesOf(call).some(isSame)) throw atlasError('ATLAS_FTS_DUPLICATE_INDEX')
  const { searchIndexMs } = call.durations
  const index = call.world.addSearchIndex({
    clusterId: cluster.id,
    database,
    collectionName,
    name,
    type: textOf(body, 'type') ?? 'search',
    definition: objectWith(body.definition),
    status: 'PENDING',
    startsAtMs: call.nowMs + searchIndexMs * PENDING_SHARE,
    settlesAtMs: call.nowMs + searchIndexMs
  })
  return { status: 201, body: show(index) }
}

function remove(call: Call): Reply {
  call.world.searchIndexes.delete(indexOf(call).id)
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
