// Clusters as each version of the API shows them.
import { atlasError } from '../atlas-error.ts'
import { apiLink } from '../paging.ts'
import type { JsonObject } from '../request-body.ts'
import type { Call } from '../routes.ts'
import { isSharedTier } from './cluster-hardware.ts'
import { connectionStringsOf, isSharded } from './cluster-hosts.ts'
import { diskSizeOf, instanceSizeOf, isSymmetric, replicationSpecsOf, zonesOf, zoneSpecId } from './cluster-specs.ts'
import type { ClusterRecord } from './clusters.ts'
import { showLegacyCluster } from './legacy-cluster-document.ts'

export const MONGODB_MAJOR_VERSION = '8.0'

/** The last part of the newest version of each major one. */
const PATCHES: Readonly<Record<string, number>> = { '6.0': 27, '7.0': 31, '8.0': 29 }

/**
 * Renders a cluster in the version of the call; attributes and their defaults follow recorded responses.
 * @throws AtlasError 400 ASYMMETRIC_SHARD_UNSUPPORTED where the version cannot show its shards
 */
export function showCluster(call: Call, cluster: ClusterRecord): JsonObject {
  if (!isShowable(call, cluster)) throw atlasError('ASYMMETRIC_SHARD_UNSUPPORTED', cluster.name)
  const common = commonDocument(call, cluster)
  if (call.version === '2023-01-01') return showLegacyCluster(common, cluster)
  if (call.version === '2023-02-01') return { ...common, ...withShardNumbers(cluster) }
  const specs = replicationSpecsOf(cluster)
  return {
    adaptiveCapacity: null,
    effectiveDatabaseEdition: 'CORE',
    effectiveReplicationSpecs: specs,
    featureCompatibilityVersion: majorVersionOf(cluster),
    internalClusterRole: 'NONE',
    redactClientLogData: false,
    retainBackups: false,
    useAwsTimeBasedSnapshotCopyForFastInitialSync: false,
    ...common,
    replicationSpecs: specs.map((spec) => ({ ...spec, regionConfigs: spec.regionConfigs.map(withEffectiveSpecs) }))
  }
}

/** Whether the version of the call can show the cluster: older ones know no shards that differ. */
export function isShowable(call: Call, cluster: ClusterRecord): boolean {
  return call.version >= '2024-08-05' || isSymmetric(replicationSpecsOf(cluster))
}

/** The version of MongoDB that a cluster runs. */
export function mongoDBVersionOf(cluster: ClusterRecord): string {
  const major = majorVersionOf(cluster)
  return `${major}.${PATCHES[major] ?? 0}`
}

function majorVersionOf({ attributes }: ClusterRecord): string {
  return typeof attributes.mongoDBMajorVersion === 'string' ? attributes.mongoDBMajorVersion : MONGODB_MAJOR_VERSION
}

function commonDocument(call: Call, cluster: ClusterRecord): JsonObject {
  const path = `/groups/${cluster.projectId}/clusters/${cluster.name}`
  return {
    ...(isSharedTier(instanceSizeOf(cluster)) ? {} : { advancedConfiguration: ADVANCED_CONFIGURATION }),
    biConnector: { enabled: false, readPreference: 'secondary' },
    clusterType: 'REPLICASET',
    ...(isSharded(cluster) && { configServerManagementMode: 'ATLAS_MANAGED', configServerType: 'DEDICATED' }),
    diskWarmingMode: 'FULLY_WARMED',
    encryptionAtRestProvider: 'NONE',
    globalClusterSelfManagedSharding: false,
    labels: [],
    mongoDBMajorVersion: MONGODB_MAJOR_VERSION,
    pitEnabled: false,
    rootCertType: 'ISRGROOTX1',
    tags: [],
    versionReleaseSystem: 'LTS',
    ...cluster.attributes,
    backupEnabled: cluster.backupEnabled,
    connectionStrings: connectionStringsOf(cluster),
    createDate: cluster.createDate,
    groupId: cluster.projectId,
    id: cluster.id,
    links: [
      apiLink(call.request, path),
      apiLink(call.request, `${path}/backup/restoreJobs`, 'https://cloud.mongodb.com/restoreJobs'),
      apiLink(call.request, `${path}/backup/snapshots`, 'https://cloud.mongodb.com/snapshots')
    ],
    mongoDBVersion: mongoDBVersionOf(cluster),
    name: cluster.name,
    paused: cluster.paused,
    stateName: cluster.stateName,
    terminationProtectionEnabled: cluster.terminationProtectionEnabled
  }
}

const ADVANCED_CONFIGURATION = {
  customOpensslCipherConfigTls12: [],
  customOpensslCipherConfigTls13: [],
  minimumEnabledTlsProtocol: 'TLS1_2',
  tlsCipherConfigMode: 'DEFAULT'
}

/** What the nodes of a region are like at this moment: nothing scales them here, so they are as they were asked for. */
function withEffectiveSpecs(region: JsonObject): JsonObject {
  const { analyticsSpecs, electableSpecs, readOnlySpecs } = region
  if (region.providerName === 'TENANT') return region
  return {
    ...region,
    effectiveAnalyticsSpecs: analyticsSpecs,
    effectiveElectableSpecs: electableSpecs,
    effectiveReadOnlySpecs: readOnlySpecs
  }
}

/** 2023-02-01 has one disk size for the whole cluster and a number of shards for each zone. */
function withShardNumbers(cluster: ClusterRecord): JsonObject {
  const zones = zonesOf(replicationSpecsOf(cluster))
  return {
    diskSizeGB: diskSizeOf(cluster),
    replicationSpecs: zones.flatMap((shards) =>
      shards.slice(0, 1).map((spec) => ({
        id: zoneSpecId(cluster, spec),
        numShards: shards.length,
        regionConfigs: spec.regionConfigs.map(withoutDisk),
        zoneId: spec.zoneId,
        zoneName: spec.zoneName
      }))
    )
  }
}

function withoutDisk(region: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(region).map(([name, value]) => {
      if (!name.endsWith('Specs')) return [name, value]
      const { diskSizeGB: _size, ...specs } = value as JsonObject
      return [name, specs]
    })
  )
}
