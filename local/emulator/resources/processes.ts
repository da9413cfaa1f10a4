// The mongod and mongos processes of clusters.
import { apiLink, pageOf } from '../paging.ts'
import type { Resource } from '../resource.ts'
import type { Call, Route } from '../routes.ts'
import type { World } from '../world.ts'
import { hostsOf, instanceSizeOf, MONGODB_VERSION } from './cluster-document.ts'
import type { ClusterRecord } from './clusters.ts'

/** One process. A host has a name of its own, and an alias that connection strings use (recorded responses). */
export interface Process {
  cluster: ClusterRecord
  hostname: string
  userAlias: string
  port: number
  typeName: string
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupProcesses',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/processes',
    versions: [{ version: '2023-01-01' }],
    set: 'monitoring',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasProcessesResource::getAllAtlasProcesses',
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, processesOf(call.world, call.params.groupId ?? ''), (each) => show(call, each))
    })
  }
]

export const processes: Resource = { routes }

/** All processes of a project. Free clusters have none that a project could see. */
export function processesOf(world: World, projectId: string): Process[] {
  return [...world.clusters.values()]
    .filter((cluster) => cluster.projectId === projectId && cluster.stateName !== 'CREATING')
    .filter((cluster) => instanceSizeOf(cluster) !== 'M0')
    .flatMap((cluster) => (cluster.attributes.clusterType === 'SHARDED' ? shardedOf(cluster) : replicaSetOf(cluster)))
}

function replicaSetOf(cluster: ClusterRecord): Process[] {
  return hostsOf(cluster).map((userAlias, index) => {
    const typeName = index === 0 ? 'REPLICA_PRIMARY' : 'REPLICA_SECONDARY'
    return { cluster, hostname: hostnameOf(cluster, userAlias), userAlias, port: 27017, typeName }
  })
}

/** Each host of the shard also runs a mongos. The config servers are hosts that no connection string names. */
function shardedOf(cluster: ClusterRecord): Process[] {
  const common = { cluster }
  return hostsOf(cluster).flatMap((userAlias, index) => {
    const hostname = hostnameOf(cluster, userAlias)
    const config = userAlias.replace('-shard-', '-config-')
    const typeName = index === 0 ? 'SHARD_PRIMARY' : 'SHARD_SECONDARY'
    return [
      { ...common, hostname, userAlias, port: 27017, typeName },
      { ...common, hostname, userAlias, port: 27016, typeName: 'SHARD_MONGOS' },
      { ...common, hostname: hostnameOf(cluster, config), userAlias: config, port: 27017, typeName: 'SHARD_CONFIG' }
    ]
  })
}

function hostnameOf(cluster: ClusterRecord, userAlias: string): string {
  return userAlias.replace(/^.*(?=-(shard|config)-\d\d-\d\d\.)/, `atlas-${cluster.id.slice(-6)}`)
}

function show(call: Call, { cluster, hostname, userAlias, port, typeName }: Process): object {
  const id = `${hostname}:${port}`
  return {
    created: cluster.createDate,
    groupId: cluster.projectId,
    hostname,
    id,
    lastPing: cluster.createDate,
    links: [apiLink(call.request, `/groups/${cluster.projectId}/processes/${id}`)],
    port,
    replicaSetName: `atlas-${cluster.id.slice(-6)}-shard-0`,
    typeName,
    userAlias,
    version: MONGODB_VERSION
  }
}
