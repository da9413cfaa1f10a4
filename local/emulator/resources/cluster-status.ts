import { atlasError } from '../answers.ts'
import type { ClusterRecord, FlexClusterRecord } from '../records.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { projectOf } from './projects.ts'

/** Whether changes of database users have reached a cluster; MongoDB's operator asks it of flex clusters as well. */
export const clusterStatusRoutes: readonly Route[] = [
  {
    operationId: 'getGroupClusterStatus',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/status',
    versions: [{ version: '2023-01-01' }],
    set: 'clusters',
    roles: ['GROUP_READ_ONLY'],
    handle: status
  }
]

/**
 * The cluster of that name in the project of the path, dedicated or flex.
 * @throws AtlasError 404 CLUSTER_NOT_FOUND
 */
export function deploymentOf(call: Call, wanted: string): ClusterRecord | FlexClusterRecord {
  const { groupId = '' } = call.params
  const deployments = [...call.world.clusters.values(), ...call.world.flexClusters.values()]
  const found = deployments.find(({ projectId, name }) => projectId === groupId && name === wanted)
  if (!found) throw atlasError('CLUSTER_NOT_FOUND', wanted, groupId)
  return found
}

/** Speaks of database-user changes only: APPLIED also while the cluster itself is still being created (fact). */
function status(call: Call): Reply {
  const { world, params } = call
  const { id, name, stateName } = deploymentOf(call, params.clusterName ?? '')
  if (world.flexClusterStatus === 'refused' && world.flexClusters.has(id)) {
    throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', name)
  }
  const pending = (projectOf(call).databaseChangesUntilMs ?? 0) > call.nowMs
  return { status: 200, body: { changeStatus: pending && stateName !== 'CREATING' ? 'PENDING' : 'APPLIED' } }
}
