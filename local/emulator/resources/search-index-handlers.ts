// What the operations of search indexes do.
import { atlasError } from '../atlas-error.ts'
import { readObject, stringOf, toObject, type JsonObject } from '../request-body.ts'
import type { Call, Reply } from '../routes.ts'
import { hostsOf } from './cluster-hosts.ts'
import { findDeployment } from './deployments.ts'
import { showSearchIndex, withDefaults } from './search-index-document.ts'
import type { SearchIndexRecord } from './search-indexes.ts'

/** The share of an index's time for which it is PENDING. */
const PENDING_SHARE = 0.25

/** The indexes of a cluster, or of one of its collections. Lists of them are bare arrays, not pages (specification). */
export function listIndexes(call: Call): Reply {
  const isWanted = call.params.collectionName === undefined ? () => true : isOfCollection(call)
  const indexes = indexesOf(call).filter(isWanted)
  return { status: 200, body: indexes.map((index) => show(call, index)) }
}

export function readIndex(call: Call): Reply {
  return { status: 200, body: show(call, findIndex(call)) }
}

function indexesOf(call: Call): SearchIndexRecord[] {
  const cluster = clusterOf(call)
  return [...call.world.searchIndexes.values()].filter(({ clusterId }) => clusterId === cluster.id)
}

/**
 * The cluster in the path. It may be a flex cluster: those have search indexes, at most 10 (Atlas documentation: flex
 * limits), and the specification has no other operations for them.
 */
function clusterOf(call: Call) {
  return findDeployment(call, call.params.clusterName ?? '')
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

export function createIndex(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request, ['collectionName', 'database', 'name', 'definition'])
  const database = stringOf(body, 'database') ?? ''
  const collectionName = stringOf(body, 'collectionName') ?? ''
  const name = stringOf(body, 'name') ?? ''
  const type = stringOf(body, 'type') ?? 'search'
  const isSame = (each: SearchIndexRecord) =>
    each.database === database && each.collectionName === collectionName && each.name === name
  if (indexesOf(call).some(isSame)) throw atlasError('ATLAS_FTS_DUPLICATE_INDEX')
  const definition = readDefinition(body, type)
  const row = { clusterId: cluster.id, database, collectionName, name, type, definition }
  const index = call.world.addSearchIndex({ ...row, ...building(call) })
  return { status: 201, body: show(call, index) }
}

/** The definition is replaced as a whole; until the new one is built, queries use the one before. */
export function updateIndex(call: Call): Reply {
  const index = findIndex(call)
  if (index.status === 'DELETING') throw atlasError('RESOURCE_NOT_FOUND', index.id)
  const definition = readDefinition(readObject(call.request, ['definition']), index.type)
  if (index.status === 'READY') index.served = { definition: index.definition, version: index.version }
  delete index.message
  Object.assign(index, { definition, version: index.version + 1, editedMs: call.nowMs, ...building(call) })
  return { status: 200, body: show(call, index) }
}

function building({ nowMs, durations: { searchIndexMs } }: Call) {
  return {
    status: 'PENDING' as const,
    startsAtMs: nowMs + searchIndexMs * PENDING_SHARE,
    settlesAtMs: nowMs + searchIndexMs
  }
}

/** @throws AtlasError 400 for an unknown type, and for a definition without what the specification requires */
function readDefinition(body: JsonObject, type: string): JsonObject {
  if (type !== 'search' && type !== 'vectorSearch') throw atlasError('INVALID_ENUM_VALUE', type)
  return withDefaults(type, toObject(body.definition, [type === 'search' ? 'mappings' : 'fields']))
}

export function removeIndex(call: Call): Reply {
  const index = findIndex(call)
  const { searchIndexDeleteMs } = call.durations
  if (searchIndexDeleteMs === 0) call.world.searchIndexes.delete(index.id)
  else Object.assign(index, { status: 'DELETING', settlesAtMs: call.nowMs + searchIndexDeleteMs })
  return { status: 204 }
}

function show(call: Call, index: SearchIndexRecord): JsonObject {
  const cluster = call.world.clusters.get(index.clusterId)
  const hosts = cluster === undefined || call.world.searchIndexDetails === 'left out' ? [] : hostsOf(cluster)
  return showSearchIndex(index, hosts)
}
