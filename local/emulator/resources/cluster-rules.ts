// The rules for cluster names, replication specs and updates.
import { atlasError } from '../atlas-error.ts'
import { MINUTE_MS } from '../dates.ts'
import { listOf, stringOf, toObject, type JsonObject } from '../request-body.ts'
import type { World } from '../world.ts'
import { isSharedTier } from './cluster-hardware.ts'
import { instanceSizeOf } from './cluster-specs.ts'
import type { ClusterRecord } from './clusters.ts'
import { deploymentsOf } from './deployments.ts'

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9-]*$/
const RESERVED_NAME = /^atlas-[a-z0-9]{6}$/
const REGION = /^[A-Z][A-Z0-9_]*$/

/** Names must differ within this many characters, because host names contain them (Atlas documentation: limits). */
const UNIQUE_PREFIX_LENGTH = 23

/** How long a resumed cluster must run before it can be paused again. */
const RUN_AFTER_RESUME_MINUTES = 60

/**
 * Checks a name against the rules and the other clusters of the project, flex clusters included.
 * @throws AtlasError 400
 */
export function checkClusterName(world: World, projectId: string, name: string): void {
  if (!NAME.test(name)) throw atlasError('CLUSTER_NAME_INVALID', name)
  if (RESERVED_NAME.test(name)) throw atlasError('ATLAS_RESERVED_CLUSTER_NAME', name)
  const others = deploymentsOf(world, projectId).map((each) => each.name)
  if (others.includes(name)) throw atlasError('DUPLICATE_CLUSTER_NAME', name, projectId)
  const prefix = name.slice(0, UNIQUE_PREFIX_LENGTH)
  if (others.some((other) => other.slice(0, UNIQUE_PREFIX_LENGTH) === prefix)) {
    throw atlasError('DUPLICATE_CLUSTER_NAME_PREFIX', name, UNIQUE_PREFIX_LENGTH)
  }
}

/** Checks the region names in the replication specs of a request. @throws AtlasError 400 INVALID_ATTRIBUTE */
export function checkReplicationSpecs(body: JsonObject): void {
  for (const item of listOf(body, 'replicationSpecs') ?? []) {
    for (const region of listOf(toObject(item), 'regionConfigs') ?? []) {
      const name = stringOf(toObject(region), 'regionName')
      if (name !== undefined && !REGION.test(name)) throw atlasError('INVALID_ATTRIBUTE', 'regionName')
    }
  }
}

/**
 * Checks whether a cluster accepts an update. It can be paused only while IDLE and without any other change; a paused
 * one accepts nothing but being resumed (Atlas' list of error codes).
 * @throws AtlasError 400 or 409
 */
export function checkUpdate(cluster: ClusterRecord, body: JsonObject, nowMs: number): void {
  const { paused, ...others } = body
  const hasOtherChanges = Object.keys(others).length > 0
  if (cluster.stateName === 'DELETING') throw atlasError('CLUSTER_ALREADY_REQUESTED_DELETION', cluster.name)
  if (body.name !== undefined && body.name !== cluster.name) throw atlasError('CLUSTER_CANNOT_CHANGE_NAME')
  if (isFree(cluster)) throw atlasError('TENANT_CLUSTER_UPDATE_UNSUPPORTED')
  if (paused === true && hasOtherChanges) throw atlasError('CANNOT_UPDATE_AND_PAUSE_CLUSTER', cluster.name)
  if (paused === true && cluster.paused) throw atlasError('CLUSTER_ALREADY_PAUSED')
  if (cluster.paused && (paused !== false || hasOtherChanges))
    throw atlasError('CANNOT_UPDATE_PAUSED_CLUSTER', cluster.name)
  if (paused === true) checkPause(cluster, nowMs)
}

function checkPause(cluster: ClusterRecord, nowMs: number): void {
  if (cluster.stateName !== 'IDLE') throw atlasError('CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES')
  if (instanceSizeOf(cluster).endsWith('NVME')) throw atlasError('CANNOT_PAUSE_NVME_CLUSTER')
  const runningMs = cluster.resumedAtMs === undefined ? Infinity : nowMs - cluster.resumedAtMs
  if (runningMs < RUN_AFTER_RESUME_MINUTES * MINUTE_MS) {
    throw atlasError('CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', RUN_AFTER_RESUME_MINUTES)
  }
}

/** Whether it is one of the tiers that share their hardware. */
export function isFree(cluster: ClusterRecord): boolean {
  return isSharedTier(instanceSizeOf(cluster))
}
