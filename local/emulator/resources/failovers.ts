// Failovers: the primaries of a cluster are shut down, and others elected.
import { atlasError } from '../atlas-error.ts'
import { MINUTE_MS } from '../dates.ts'
import type { TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { isFree } from './cluster-rules.ts'
import { clusterOf } from './clusters.ts'

const routes: readonly Route[] = [
  {
    operationId: 'restartGroupClusterPrimaries',
    method: 'POST',
    path: '/api/atlas/v2/groups/{groupId}/clusters/{clusterName}/restartPrimaries',
    versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2023-02-01' }],
    set: 'clusters',
    roles: ['GROUP_CLUSTER_MANAGER'],
    handle: restartPrimaries
  }
]

/** The cluster is UPDATING meanwhile, and then IDLE again, as after every other change. */
export const failovers: TimedResource<object, 'failoverMs'> = {
  routes,
  durations: { failoverMs: MINUTE_MS },
  advance: () => undefined
}

function restartPrimaries(call: Call): Reply {
  const cluster = clusterOf(call)
  const { name, stateName, paused } = cluster
  if (isFree(cluster)) throw atlasError('TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED')
  if (paused) throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', name)
  if (stateName !== 'IDLE') throw atlasError('ATLAS_GENERAL_ERROR', `cluster ${name} is not running idle`)
  cluster.failovers += 1
  cluster.stateName = 'UPDATING'
  cluster.settlesAtMs = call.nowMs + call.durations.failoverMs
  return { status: 200, body: {} }
}
