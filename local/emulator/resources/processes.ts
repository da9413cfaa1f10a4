// The mongod and mongos processes of clusters.
import { atlasError } from '../atlas-error.ts'
import { apiLink, pageOf } from '../paging.ts'
import type { Resource } from '../resource.ts'
import type { Call, Route } from '../routes.ts'
import type { World } from '../world.ts'
import { mongoDBVersionOf } from './cluster-document.ts'
import { isSharedTier } from './cluster-hardware.ts'
import { hostsOf, isSharded, replicaSetOf } from './cluster-hosts.ts'
import { instanceSizeOf } from './cluster-specs.ts'
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
  },
  {
    operationId: 'getGroupProcess',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/processes/{processId}',
    versions: [{ version: '2023-01-01' }],
    set: 'monitoring',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasProcessesResource::getAtlasProcess',
    handle: (call) => ({ status: 200, body: showOne(call, processOf(call)) })
  }
]

export const processes: Resource = { routes }

/**
 * The process that a path names, by the name of its host or by its alias.
 *
 * @throws AtlasError 404 HOSTNAME_AND_PORT_NOT_FOUND
 */
export function processOf(call: Call): Process {
  const { groupId = '', processId = '' } = call.params
  const found = processesOf(call.world, groupId).find(({ hostname, userAlias, port }) =>
    [`${hostname}:${port}`, `${userAlias}:${port}`].includes(processId)
  )
  if (!found) throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', processId, groupId)
  return found
}

/** All processes of a project. Free clusters have none that a project could see. */
export function processesOf(world: World, projectId: string): Process[] {
  return [...world.clusters.values()]
    .filter((cluster) => cluster.projectId === projectId && cluster.stateName !== 'CREATING')
    .filter((cluster) => !isSharedTier(instanceSizeOf(cluster)))
    .flatMap((cluster) => (isSharded(cluster) ? processesOfShards(cluster) : processesOfReplicaSet(cluster)))
}

function processesOfReplicaSet(cluster: ClusterRecord): Process[] {
  return hostsOf(cluster).map((userAlias, index) => {
    const typeName = index === 0 ? 'REPLICA_PRIMARY' : 'REPLICA_SECONDARY'
    return { cluster, hostname: hostnameOf(cluster, userAlias), userAlias, port: 27017, typeName }
  })
}

/** Each host of the shard also runs a mongos. The config servers are hosts that no connection string names. */
function processesOfShards(cluster: ClusterRecord): Process[] {
  const common = { cluster }
  return hostsOf(cluster).flatMap((userAlias, index) => {
    const hostname = hostnameOf(cluster, userAlias)
    const config = userAlias.replace('-shard-', '-config-')
    const typeName = index % 3 === 0 ? 'SHARD_PRIMARY' : 'SHARD_SECONDARY'
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
    replicaSetName: replicaSetOf(cluster),
    typeName,
    userAlias,
    version: mongoDBVersionOf(cluster)
  }
}

/** Outside a list, a process also links to its project and to what is measured on it (recorded response). */
function showOne(call: Call, process: Process): object {
  const group = `/groups/${process.cluster.projectId}`
  const path = `${group}/processes/${process.hostname}:${process.port}`
  const measurements = `${path}/measurements?granularity=PT5M&period=PT24H`
  return {
    ...show(call, process),
    links: [
      apiLink(call.request, path),
      apiLink(call.request, group, 'https://cloud.mongodb.com/group'),
      apiLink(call.request, measurements, 'https://cloud.mongodb.com/measurements')
    ]
  }
}
