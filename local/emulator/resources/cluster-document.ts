// Clusters as each version of the API shows them.
import { apiLink } from '../paging.ts'
import type { JsonObject } from '../request-body.ts'
import type { Call } from '../routes.ts'
import type { ClusterRecord } from './clusters.ts'

export const MONGODB_VERSION = '8.0.29'

/** Renders a cluster in the version of the call; attributes and their defaults follow recorded responses. */
export function showCluster(call: Call, cluster: ClusterRecord): JsonObject {
  if (call.version === '2023-01-01') return legacyDocument(call, cluster)
  if (call.version === '2023-02-01') return advancedDocument(call, cluster)
  const specs = replicationSpecs(cluster)
  return {
    adaptiveCapacity: null,
    effectiveDatabaseEdition: 'CORE',
    effectiveReplicationSpecs: specs,
    internalClusterRole: 'NONE',
    ...commonDocument(call, cluster),
    replicationSpecs: specs,
    useAwsTimeBasedSnapshotCopyForFastInitialSync: false
  }
}

/** The instance size of the first region, such as `M10`; `M0` is a free cluster. */
export function instanceSizeOf(cluster: ClusterRecord): string {
  const [spec] = replicationSpecs(cluster)
  const electable = spec?.regionConfigs[0]?.electableSpecs as JsonObject | undefined
  return typeof electable?.instanceSize === 'string' ? electable.instanceSize : 'M10'
}

/** The host names of the members. */
export function hostsOf(cluster: ClusterRecord): string[] {
  return ['00', '01', '02'].map((member) => `${domainName(cluster.name)}-shard-00-${member}.${zone(cluster)}`)
}

function commonDocument(call: Call, cluster: ClusterRecord): JsonObject {
  const path = `/groups/${cluster.projectId}/clusters/${cluster.name}`
  return {
    advancedConfiguration: {
      customOpensslCipherConfigTls12: [],
      customOpensslCipherConfigTls13: [],
      minimumEnabledTlsProtocol: 'TLS1_2',
      tlsCipherConfigMode: 'DEFAULT'
    },
    biConnector: { enabled: false, readPreference: 'secondary' },
    clusterType: 'REPLICASET',
    diskWarmingMode: 'FULLY_WARMED',
    encryptionAtRestProvider: 'NONE',
    featureCompatibilityVersion: '8.0',
    globalClusterSelfManagedSharding: false,
    labels: [],
    mongoDBMajorVersion: '8.0',
    pitEnabled: false,
    redactClientLogData: false,
    rootCertType: 'ISRGROOTX1',
    tags: [],
    versionReleaseSystem: 'LTS',
    ...cluster.attributes,
    backupEnabled: cluster.backupEnabled,
    connectionStrings: connectionStrings(cluster),
    createDate: cluster.createDate,
    groupId: cluster.projectId,
    id: cluster.id,
    links: [
      apiLink(call.request, path),
      apiLink(call.request, `${path}/backup/restoreJobs`, 'https://cloud.mongodb.com/restoreJobs'),
      apiLink(call.request, `${path}/backup/snapshots`, 'https://cloud.mongodb.com/snapshots')
    ],
    mongoDBVersion: MONGODB_VERSION,
    name: cluster.name,
    paused: cluster.paused,
    stateName: cluster.stateName,
    terminationProtectionEnabled: cluster.terminationProtectionEnabled
  }
}

/** 2023-02-01 has one disk size for the whole cluster and a number of shards in each replication spec. */
function advancedDocument(call: Call, cluster: ClusterRecord): JsonObject {
  const specs = replicationSpecs(cluster).map(({ zoneId: _, ...spec }) => ({ ...spec, numShards: 1 }))
  return { ...commonDocument(call, cluster), diskSizeGB: 30, replicationSpecs: specs }
}

/** 2023-01-01 has one provider and one instance size for the whole cluster. */
function legacyDocument(call: Call, cluster: ClusterRecord): JsonObject {
  const region = replicationSpecs(cluster)[0]?.regionConfigs[0] ?? {}
  return {
    ...commonDocument(call, cluster),
    autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGBEnabled: false },
    diskSizeGB: 30,
    numShards: 1,
    providerBackupEnabled: cluster.backupEnabled,
    providerSettings: {
      instanceSizeName: instanceSizeOf(cluster),
      providerName: region.providerName,
      regionName: region.regionName
    },
    replicationFactor: 3,
    replicationSpecs: replicationSpecs(cluster).map(({ id, zoneName }) => ({ id, numShards: 1, zoneName }))
  }
}

interface ReplicationSpec {
  id: string
  regionConfigs: JsonObject[]
  zoneId: string
  zoneName: string
}

function replicationSpecs(cluster: ClusterRecord): ReplicationSpec[] {
  const given = cluster.attributes.replicationSpecs
  const specs = Array.isArray(given) ? (given as JsonObject[]) : [{}]
  return specs.map((spec, index) => {
    const regions = Array.isArray(spec.regionConfigs) ? (spec.regionConfigs as JsonObject[]) : [{}]
    const suffix = (index + 1).toString(16).padStart(2, '0')
    return {
      id: `${cluster.id.slice(0, 20)}a0${suffix}`,
      regionConfigs: regions.map(regionConfig),
      zoneId: `${cluster.id.slice(0, 20)}b0${suffix}`,
      zoneName: typeof spec.zoneName === 'string' ? spec.zoneName : `Zone ${index + 1}`
    }
  })
}

function regionConfig(given: JsonObject): JsonObject {
  const hardware = { instanceSize: 'M10', diskIOPS: 3000, diskSizeGB: 30, ebsVolumeType: 'STANDARD' }
  // A region that names only other nodes has no electable ones.
  const nodeCount = given.readOnlySpecs !== undefined || given.analyticsSpecs !== undefined ? 0 : 3
  const electable = { ...hardware, nodeCount, ...(given.electableSpecs as JsonObject | undefined) }
  const spare = { ...hardware, instanceSize: electable.instanceSize, nodeCount: 0 }
  return {
    analyticsSpecs: spare,
    autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGB: { enabled: false } },
    priority: 7,
    providerName: 'AWS',
    readOnlySpecs: spare,
    regionName: 'US_EAST_1',
    ...given,
    electableSpecs: electable
  }
}

/** Empty while the cluster is CREATING (recorded responses). */
function connectionStrings(cluster: ClusterRecord): JsonObject {
  if (cluster.stateName === 'CREATING') return {}
  const hosts = hostsOf(cluster).map((host) => `${host}:27017`)
  const replicaSet = `atlas-${cluster.id.slice(-6)}-shard-0`
  return {
    standard: `mongodb://${hosts.join(',')}/?ssl=true&authSource=admin&replicaSet=${replicaSet}`,
    standardSrv: `mongodb+srv://${domainName(cluster.name)}.${zone(cluster)}`
  }
}

function domainName(name: string): string {
  return name.toLowerCase()
}

function zone(cluster: ClusterRecord): string {
  return `${cluster.projectId.slice(-6)}.mongodb.net`
}
