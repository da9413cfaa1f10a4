// The shards of a cluster, completed with what a request leaves open.
import { hexId } from '../generic/sample-values.ts'
import type { JsonObject } from '../request-body.ts'
import { diskOf, hardwareOf, isSharedTier } from './cluster-hardware.ts'
import type { ClusterRecord } from './clusters.ts'

/** One shard, or a replica set. */
export interface ReplicationSpec {
  readonly id: string
  readonly regionConfigs: readonly JsonObject[]
  /** Shards of one zone share it. */
  readonly zoneId: string
  readonly zoneName: string
}

const NODES = ['electableSpecs', 'readOnlySpecs', 'analyticsSpecs'] as const

/** The shards, as versions since 2024-08-05 show them. */
export function replicationSpecsOf(cluster: ClusterRecord): ReplicationSpec[] {
  const given = cluster.attributes.replicationSpecs
  const specs = Array.isArray(given) && given.length > 0 ? (given as JsonObject[]) : [{}]
  return specs.map((spec, index) => {
    const regions = Array.isArray(spec.regionConfigs) ? (spec.regionConfigs as JsonObject[]) : [{}]
    const zoneName = typeof spec.zoneName === 'string' ? spec.zoneName : 'Zone 1'
    return {
      id: hexId(`shard ${index} of ${cluster.id}`),
      regionConfigs: regions.map(completeRegion),
      zoneId: hexId(`zone ${zoneName} of ${cluster.id}`),
      zoneName
    }
  })
}

/** The ID that versions before 2024-08-05 show for the shards of a zone: another one (recorded responses). */
export function zoneSpecId(cluster: ClusterRecord, { zoneName }: ReplicationSpec): string {
  return hexId(`shards of zone ${zoneName} of ${cluster.id}`)
}

/** The shards by their zones, in order. */
export function zonesOf(specs: readonly ReplicationSpec[]): ReplicationSpec[][] {
  const names = [...new Set(specs.map(({ zoneName }) => zoneName))]
  return names.map((name) => specs.filter(({ zoneName }) => zoneName === name))
}

/** Whether all shards are alike, so that versions before 2024-08-05 can show them. */
export function isSymmetric(specs: readonly ReplicationSpec[]): boolean {
  return zonesOf(specs).every(
    (zone) => new Set(zone.map(({ regionConfigs }) => JSON.stringify(regionConfigs))).size === 1
  )
}

/** The tier of the first region, such as `M10`; `M0` is a free cluster. */
export function instanceSizeOf(cluster: ClusterRecord): string {
  return tierOf(replicationSpecsOf(cluster)[0]?.regionConfigs[0] ?? {})
}

/** The size of the disks of the first region, in gigabytes. */
export function diskSizeOf(cluster: ClusterRecord): number {
  const { electableSpecs } = replicationSpecsOf(cluster)[0]?.regionConfigs[0] ?? {}
  const size = (electableSpecs as JsonObject | undefined)?.diskSizeGB
  return typeof size === 'number' ? size : diskOf(instanceSizeOf(cluster))
}

/** The tier of a region. */
export function tierOf(region: JsonObject): string {
  const sizes = NODES.map((name) => (region[name] as JsonObject | undefined)?.instanceSize)
  return String(sizes.find((size) => typeof size === 'string') ?? 'M10')
}

function completeRegion(given: JsonObject): JsonObject {
  const instanceSize = tierOf(given)
  return isSharedTier(instanceSize) ? sharedRegion(given, instanceSize) : dedicatedRegion(given, instanceSize)
}

/** A region that shares its hardware has no nodes of its own (recorded responses). */
function sharedRegion(given: JsonObject, instanceSize: string): JsonObject {
  const { diskSizeGB } = hardwareOf('TENANT', instanceSize)
  return {
    backingProviderName: 'AWS',
    priority: 7,
    regionName: 'US_EAST_1',
    ...given,
    electableSpecs: { diskSizeGB, effectiveInstanceSize: instanceSize, instanceSize },
    providerName: 'TENANT'
  }
}

/** Nodes that a region does not name are there, but none of them. */
function dedicatedRegion(given: JsonObject, instanceSize: string): JsonObject {
  const providerName = typeof given.providerName === 'string' ? given.providerName : 'AWS'
  // A region that names only other nodes has no electable ones.
  const electable = given.readOnlySpecs !== undefined || given.analyticsSpecs !== undefined ? 0 : 3
  const known = { ...hardwareOf(providerName, instanceSize), ...diskIn(given) }
  const nodes = NODES.map((name) => {
    const count = { nodeCount: name === 'electableSpecs' ? electable : 0 }
    return [name, { ...known, ...count, ...(given[name] as JsonObject | undefined) }] as const
  })
  return {
    autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGB: { enabled: false } },
    priority: 7,
    regionName: 'US_EAST_1',
    ...given,
    ...Object.fromEntries(nodes),
    providerName
  }
}

/** All nodes of a region have disks of one size. */
function diskIn(region: JsonObject): JsonObject {
  const sizes = NODES.map((name) => (region[name] as JsonObject | undefined)?.diskSizeGB)
  const diskSizeGB = sizes.find((size) => typeof size === 'number')
  return diskSizeGB === undefined ? {} : { diskSizeGB }
}
