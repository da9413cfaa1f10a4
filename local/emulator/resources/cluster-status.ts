// Whether changes of database users have reached a cluster.
import { atlasError } from '../atlas-error.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { findDeployment } from './deployments.ts'
import { projectOf } from './projects.ts'

interface ClusterStatusStore {
  /**
   * Whether Atlas reports this status for flex clusters or sends 400. MongoDB's Kubernetes operator asks for it, so it
   * is probably reported.
   */
  flexClusterStatus: 'reported' | 'refused'
}

const routes: readonly Route[] = [
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

export const clusterStatus: Resource<ClusterStatusStore> = {
  routes,
  createStore: () => ({ flexClusterStatus: 'reported' })
}

/** Covers only changes of database users: it is APPLIED even while the cluster itself is CREATING. */
function status(call: Call): Reply {
  const { world, params } = call
  const { id, name, stateName } = findDeployment(call, params.clusterName ?? '')
  if (world.flexClusterStatus === 'refused' && world.flexClusters.has(id)) {
    throw atlasError('CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', name)
  }
  const pending = (projectOf(call).databaseChangesUntilMs ?? 0) > call.nowMs
  return { status: 200, body: { changeStatus: pending && stateName !== 'CREATING' ? 'PENDING' : 'APPLIED' } }
}
