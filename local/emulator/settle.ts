import { atlasDate } from './dates.ts'
import type { World } from './world.ts'

/**
 * Brings the world up to the clock: pending states end, deleted things vanish, temporary ones expire.
 * @param nowMs milliseconds since the epoch
 */
export function settle(world: World, nowMs: number): void {
  settleDeployments(world, nowMs)
  for (const [id, entry] of world.accessList) {
    if (entry.status === 'PENDING' && due(entry.settlesAtMs, nowMs)) entry.status = 'ACTIVE'
    if (expired(entry.deleteAfterDate, nowMs)) world.accessList.delete(id)
  }
  for (const [id, user] of world.databaseUsers) {
    if (expired(user.deleteAfterDate, nowMs)) world.databaseUsers.delete(id)
  }
  for (const snapshot of world.snapshots.values()) {
    if (snapshot.status === 'queued' && due(snapshot.startsAtMs, nowMs)) snapshot.status = 'inProgress'
    if (snapshot.status === 'inProgress' && due(snapshot.settlesAtMs, nowMs)) snapshot.status = 'completed'
  }
  for (const index of world.searchIndexes.values()) {
    if (index.status === 'PENDING' && due(index.startsAtMs, nowMs)) index.status = 'BUILDING'
    if (index.status === 'BUILDING' && due(index.settlesAtMs, nowMs)) index.status = 'READY'
  }
  for (const load of world.sampleDatasets.values()) {
    if (load.state !== 'WORKING' || load.settlesAtMs === undefined || load.settlesAtMs > nowMs) continue
    load.state = 'COMPLETED'
    load.completeDate = atlasDate(load.settlesAtMs)
  }
}

function settleDeployments(world: World, nowMs: number): void {
  for (const deployments of [world.clusters, world.flexClusters]) {
    for (const [id, deployment] of deployments) {
      if (!due(deployment.settlesAtMs, nowMs)) continue
      delete deployment.settlesAtMs
      if (deployment.stateName === 'DELETING') {
        deployments.delete(id)
        dropBelongings(world, id)
      } else {
        deployment.stateName = 'IDLE'
      }
    }
  }
}

function dropBelongings(world: World, clusterId: string): void {
  for (const belongings of [world.snapshots, world.searchIndexes]) {
    for (const [id, row] of belongings) if (row.clusterId === clusterId) belongings.delete(id)
  }
}

function due(atMs: number | undefined, nowMs: number): boolean {
  return atMs !== undefined && atMs <= nowMs
}

function expired(date: string | undefined, nowMs: number): boolean {
  return date !== undefined && Date.parse(date) <= nowMs
}
