// What dedicated and flex clusters have in common.
import { atlasError } from '../atlas-error.ts'
import { isDue } from '../dates.ts'
import type { Call } from '../routes.ts'
import type { World } from '../world.ts'
import type { ClusterRecord } from './clusters.ts'
import type { FlexClusterRecord } from './flex-clusters.ts'

export type DeploymentState = 'IDLE' | 'CREATING' | 'UPDATING' | 'DELETING' | 'REPAIRING'

/** All clusters of a project. */
export function deploymentsOf(world: World, projectId: string): (ClusterRecord | FlexClusterRecord)[] {
  return [...world.clusters.values(), ...world.flexClusters.values()].filter((each) => each.projectId === projectId)
}

/**
 * The cluster with this name in the project of the path, dedicated or flex.
 * @throws AtlasError 404 CLUSTER_NOT_FOUND
 */
export function findDeployment(call: Call, name: string): ClusterRecord | FlexClusterRecord {
  const { groupId = '' } = call.params
  const found = deploymentsOf(call.world, groupId).find((each) => each.name === name)
  if (!found) throw atlasError('CLUSTER_NOT_FOUND', name, groupId)
  return found
}

/**
 * Ends the changes that are due: a cluster becomes IDLE, or is removed with all that belongs to it. A free one is
 * UPDATING for a while before.
 */
export function advanceDeployments(
  world: World,
  deployments: Map<string, { stateName: DeploymentState; settlesAtMs?: number; updatesAtMs?: number }>,
  nowMs: number
): void {
  for (const [id, deployment] of deployments) {
    if (deployment.stateName === 'CREATING' && isDue(deployment.updatesAtMs, nowMs)) deployment.stateName = 'UPDATING'
    if (!isDue(deployment.settlesAtMs, nowMs)) continue
    delete deployment.settlesAtMs
    if (deployment.stateName === 'DELETING') {
      deployments.delete(id)
      world.removeBelongings(id)
    } else {
      deployment.stateName = 'IDLE'
    }
  }
}
