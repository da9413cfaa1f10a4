// Clusters as version 2023-01-01 shows them: one provider and one tier for the whole cluster.
import type { JsonObject } from '../request-body.ts'
import { diskSizeOf, replicationSpecsOf, tierOf, zonesOf, zoneSpecId } from './cluster-specs.ts'
import type { ClusterRecord } from './clusters.ts'

/**
 * @param common the attributes that all versions have
 */
export function showLegacyCluster(common: JsonObject, cluster: ClusterRecord): JsonObject {
  const zones = zonesOf(replicationSpecsOf(cluster))
  const regions = zones[0]?.[0]?.regionConfigs ?? []
  const replicationSpecs = zones.flatMap((shards) =>
    shards.slice(0, 1).map((spec) => ({
      id: zoneSpecId(cluster, spec),
      numShards: shards.length,
      regionsConfig: regionsConfigOf(spec.regionConfigs),
      zoneName: spec.zoneName
    }))
  )
  return {
    ...common,
    ...addressesOf(common),
    autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGBEnabled: false },
    diskSizeGB: diskSizeOf(cluster),
    numShards: zones[0]?.length ?? 1,
    providerBackupEnabled: cluster.backupEnabled,
    providerSettings: providerSettingsOf(regions[0] ?? {}),
    replicationFactor: regions.reduce((sum, region) => sum + countOf(region, 'electableSpecs'), 0) || 3,
    replicationSpec: regionsConfigOf(regions),
    replicationSpecs
  }
}

function providerSettingsOf(region: JsonObject): JsonObject {
  const { electableSpecs, backingProviderName, providerName, regionName } = region
  const { diskIOPS, ebsVolumeType } = (electableSpecs ?? {}) as JsonObject
  return {
    autoScaling: { compute: { maxInstanceSize: null, minInstanceSize: null } },
    ...(backingProviderName !== undefined && { backingProviderName }),
    ...(diskIOPS !== undefined && { diskIOPS }),
    ...(ebsVolumeType !== undefined && { encryptEBSVolume: true, volumeType: ebsVolumeType }),
    instanceSizeName: tierOf(region),
    providerName,
    regionName
  }
}

function regionsConfigOf(regions: readonly JsonObject[]): JsonObject {
  const entries = regions.map((region) => {
    const isShared = region.providerName === 'TENANT'
    const nodes = {
      analyticsNodes: countOf(region, 'analyticsSpecs'),
      electableNodes: isShared ? 3 : countOf(region, 'electableSpecs'),
      priority: region.priority,
      readOnlyNodes: countOf(region, 'readOnlySpecs')
    }
    return [String(region.regionName), nodes] as const
  })
  return Object.fromEntries(entries)
}

function countOf(region: JsonObject, nodes: string): number {
  const count = (region[nodes] as JsonObject | undefined)?.nodeCount
  return typeof count === 'number' ? count : 0
}

/** The addresses under their older names, once there are any. */
function addressesOf({ connectionStrings, createDate }: JsonObject): JsonObject {
  const { standard, standardSrv } = connectionStrings as { standard?: string; standardSrv?: string }
  if (standard === undefined) return {}
  return {
    mongoURI: standard.replace(/\/\?.*$/, ''),
    mongoURIUpdated: createDate,
    mongoURIWithOptions: standard,
    srvAddress: standardSrv
  }
}
