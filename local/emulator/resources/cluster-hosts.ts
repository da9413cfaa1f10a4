// The names of hosts and what is made of them. They are in a reserved zone, so that no client finds real ones.
import type { JsonObject } from '../request-body.ts'
import { isSharedTier } from './cluster-hardware.ts'
import { instanceSizeOf, replicationSpecsOf } from './cluster-specs.ts'
import type { ClusterRecord } from './clusters.ts'

const MONGOD_PORT = 27017
const MONGOS_PORT = 27016
const MEMBERS = ['00', '01', '02']

/** The zone that Atlas' host names would be in; `.test` is reserved for names that nobody has (RFC 6761). */
export const HOST_ZONE = 'mongodb.test'

/** The host names of the members, those of the first shard first. */
export function hostsOf(cluster: ClusterRecord): string[] {
  const shards = isSharded(cluster) ? replicationSpecsOf(cluster).map((_, index) => index) : [0]
  return shards.flatMap((shard) => hostsOfShard(cluster, shard))
}

/** Whether the cluster has shards, each with hosts of its own. */
export function isSharded({ attributes }: ClusterRecord): boolean {
  return attributes.clusterType === 'SHARDED' || attributes.clusterType === 'GEOSHARDED'
}

/** The domain of a project's hosts. */
export function zoneOf({ projectId }: { readonly projectId: string }): string {
  return `${projectId.slice(-6)}.${HOST_ZONE}`
}

/** The name of a replica set. */
export function replicaSetOf({ id }: ClusterRecord, shard = 0): string {
  return `atlas-${id.slice(-6)}-shard-${shard}`
}

/**
 * Empty while the cluster is CREATING. A free cluster has an address from the start; a sharded one has lists of private
 * endpoints, and its addresses are those of mongos (recorded responses).
 */
export function connectionStringsOf(cluster: ClusterRecord): JsonObject {
  const isReady = cluster.stateName !== 'CREATING'
  const standardSrv = `mongodb+srv://${cluster.name.toLowerCase()}.${zoneOf(cluster)}`
  if (isSharded(cluster)) {
    const parts = { awsPrivateLinkSrv: {}, privateEndpoint: [] }
    return isReady ? { ...parts, standard: standardOf(cluster, MONGOS_PORT, ''), standardSrv } : { privateEndpoint: [] }
  }
  const isFree = isSharedTier(instanceSizeOf(cluster))
  if (!isReady) return isFree ? { standardSrv } : {}
  return { standard: standardOf(cluster, MONGOD_PORT, `&replicaSet=${replicaSetOf(cluster)}`), standardSrv }
}

function standardOf(cluster: ClusterRecord, port: number, options: string): string {
  const hosts = hostsOfShard(cluster, 0).map((host) => `${host}:${port}`)
  return `mongodb://${hosts.join(',')}/?ssl=true&authSource=admin${options}`
}

function hostsOfShard(cluster: ClusterRecord, shard: number): string[] {
  const name = isSharedTier(instanceSizeOf(cluster)) ? `ac-${cluster.id.slice(-7)}` : cluster.name.toLowerCase()
  return MEMBERS.map((member) => `${name}-shard-${String(shard).padStart(2, '0')}-${member}.${zoneOf(cluster)}`)
}
