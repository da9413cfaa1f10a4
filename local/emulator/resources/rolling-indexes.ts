// Ordinary MongoDB indexes, built on one member of a cluster after the other.
import { atlasError } from '../atlas-error.ts'
import { MINUTE_MS } from '../dates.ts'
import { listOf, readObject, stringOf, toObject, type JsonObject } from '../request-body.ts'
import { insert, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { isSharedTier } from './cluster-hardware.ts'
import { instanceSizeOf } from './cluster-specs.ts'
import { clusterOf } from './clusters.ts'

export interface RollingIndexRecord {
  id: string
  clusterId: string
  db: string
  collection: string
  keys: readonly JsonObject[]
  options: JsonObject
  collation?: JsonObject
}

interface RollingIndexStore {
  /** What was built. No operation of the Admin API shows it. */
  readonly rollingIndexes: Map<string, RollingIndexRecord>
  addRollingIndex(row: Omit<RollingIndexRecord, 'id'>): RollingIndexRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'createGroupClusterIndexRollingIndex',
    method: 'POST',
    path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/index',
    versions: [{ version: '2023-01-01' }],
    set: 'rollingIndexes',
    roles: ['GROUP_DATA_ACCESS_ADMIN', 'GROUP_INDEX_MANAGER'],
    handle: create
  }
]

/** The members are taken out and changed one by one, which is an update of the cluster. */
export const rollingIndexes: TimedResource<RollingIndexStore, 'rollingIndexMs'> = {
  routes,
  createStore({ createTable, newId }) {
    const rollingIndexes = createTable<RollingIndexRecord>()
    return { rollingIndexes, addRollingIndex: (row) => insert(rollingIndexes, { id: newId(), ...row }) }
  },
  durations: { rollingIndexMs: 5 * MINUTE_MS },
  advance: () => {}
}

/**
 * Responds with 202 and no body (specification). Free clusters have no such indexes (Atlas documentation), nor do flex
 * clusters. Creating an index that exists changes nothing in MongoDB (its documentation of createIndexes).
 */
function create(call: Call): Reply {
  const cluster = clusterOf(call)
  const body = readObject(call.request, ['db', 'collection', 'keys'])
  const keys = (listOf(body, 'keys') ?? []).map((key) => readKey(key))
  if (keys.length === 0) throw atlasError('INVALID_JSON_ATTRIBUTE', 'keys')
  if (isSharedTier(instanceSizeOf(cluster))) throw atlasError('UNSUPPORTED_FOR_CURRENT_CONFIG')
  if (cluster.paused) throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', cluster.name)
  if (cluster.stateName !== 'IDLE') throw atlasError('AUTOMATION_CONFIG_CONCURRENT_MODIFICATION')
  const row = {
    clusterId: cluster.id,
    db: stringOf(body, 'db') ?? '',
    collection: stringOf(body, 'collection') ?? '',
    keys,
    options: toObject(body.options ?? {}),
    ...(body.collation !== undefined && { collation: toObject(body.collation, ['locale']) })
  }
  const isThere = [...call.world.rollingIndexes.values()].some(({ id: _, ...each }) => isSame(each, row))
  if (!isThere) call.world.addRollingIndex(row)
  cluster.stateName = 'UPDATING'
  cluster.settlesAtMs = call.nowMs + call.durations.rollingIndexMs
  return { status: 202 }
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

/** One field with its kind of index, which is a string (specification). */
function readKey(value: unknown): JsonObject {
  const key = toObject(value)
  const kinds = Object.values(key)
  if (kinds.length !== 1 || typeof kinds[0] !== 'string') throw atlasError('INVALID_JSON_ATTRIBUTE', 'keys')
  return key
}
