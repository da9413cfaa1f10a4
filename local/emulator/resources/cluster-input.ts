// What requests say about clusters, in whatever version, as versions since 2024-08-05 say it.
import { numberOf, stringOf, toObject, type JsonObject } from '../request-body.ts'
import { readTags } from '../tags.ts'
import { replicationSpecsOf } from './cluster-specs.ts'
import type { ClusterRecord } from './clusters.ts'

/** Attributes that the record has fields of its own for, or that only Atlas sets. */
const OTHERS = [
  ...['name', 'paused', 'backupEnabled', 'providerBackupEnabled', 'terminationProtectionEnabled'],
  ...['id', 'groupId', 'stateName', 'createDate', 'connectionStrings', 'links', 'mongoDBVersion']
]

/** Attributes that only versions before 2024-08-05 have. */
const OLD = [
  ...['autoScaling', 'diskSizeGB', 'numShards', 'providerSettings', 'replicationFactor', 'replicationSpec'],
  'replicationSpecs'
]

/**
 * The attributes that a request sets.
 *
 * @param cluster the one that it changes
 */
export function attributesIn(version: string, body: JsonObject, cluster?: ClusterRecord): JsonObject {
  const rest = Object.entries(body).filter(([name]) => !OTHERS.includes(name) && !OLD.includes(name))
  const tags = readTags(body)
  const specs = specsIn(version, body, cluster)
  const major = body.mongoDBMajorVersion as string | number | null | undefined
  return {
    ...Object.fromEntries(rest),
    ...(specs !== undefined && { replicationSpecs: specs }),
    ...(tags !== undefined && { tags }),
    ...(major !== undefined && major !== null && { mongoDBMajorVersion: majorVersion(String(major)) })
  }
}

/** Atlas takes `8` for `8.0`. */
function majorVersion(text: string): string {
  return /^\d+$/.test(text) ? `${text}.0` : text
}

function specsIn(version: string, body: JsonObject, cluster?: ClusterRecord): JsonObject[] | undefined {
  const given = listIn(body, 'replicationSpecs')
  if (version === '2023-01-01') return legacySpecs(body, given, cluster)
  if (version !== '2023-02-01') return given?.map(withoutIds)
  const specs = given?.flatMap((spec) => repeat(withoutIds(spec), numberOf(spec, 'numShards') ?? 1))
  const diskSizeGB = numberOf(body, 'diskSizeGB')
  if (diskSizeGB === undefined) return specs
  return withDisk(specs ?? currentSpecs(cluster), diskSizeGB)
}

/** 2023-01-01 has one provider and tier for all, and the numbers of nodes by region. */
function legacySpecs(
  body: JsonObject,
  given: JsonObject[] | undefined,
  cluster?: ClusterRecord
): JsonObject[] | undefined {
  const settings = toObject(body.providerSettings ?? {})
  const isChanged = ['providerSettings', 'numShards', 'replicationSpec', 'replicationSpecs', 'replicationFactor']
  if (!isChanged.some((name) => body[name] !== undefined) && body.diskSizeGB === undefined) return undefined
  const specs = given ?? legacyDefault(body, settings, cluster)
  const diskSizeGB = numberOf(body, 'diskSizeGB')
  const shards = specs.flatMap((spec) => {
    const regions = Object.entries(toObject(spec.regionsConfig ?? {}))
    const regionConfigs = regions.map(([regionName, nodes]) => legacyRegion(settings, regionName, nodes as JsonObject))
    const { zoneName } = spec
    return repeat({ ...(zoneName !== undefined && { zoneName }), regionConfigs }, numberOf(spec, 'numShards') ?? 1)
  })
  return diskSizeGB === undefined ? shards : withDisk(shards, diskSizeGB)
}

function legacyDefault(body: JsonObject, settings: JsonObject, cluster?: ClusterRecord): JsonObject[] {
  const current = cluster === undefined ? undefined : replicationSpecsOf(cluster)[0]?.regionConfigs[0]
  const regionName = stringOf(settings, 'regionName') ?? (current?.regionName as string | undefined) ?? 'US_EAST_1'
  const electableNodes = numberOf(body, 'replicationFactor') ?? 3
  const regionsConfig = body.replicationSpec ?? { [regionName]: { electableNodes, priority: 7 } }
  return [{ numShards: numberOf(body, 'numShards') ?? 1, regionsConfig }]
}

function legacyRegion(settings: JsonObject, regionName: string, nodes: JsonObject): JsonObject {
  const instanceSize = settings.instanceSizeName ?? 'M10'
  const count = (name: string) => ({ instanceSize, nodeCount: numberOf(nodes, name) ?? 0 })
  const { backingProviderName } = settings
  return {
    providerName: settings.providerName ?? 'AWS',
    ...(backingProviderName !== undefined && { backingProviderName }),
    regionName,
    priority: numberOf(nodes, 'priority') ?? 7,
    electableSpecs: count('electableNodes'),
    readOnlySpecs: count('readOnlyNodes'),
    analyticsSpecs: count('analyticsNodes')
  }
}

function currentSpecs(cluster?: ClusterRecord): JsonObject[] {
  if (cluster === undefined) return []
  return replicationSpecsOf(cluster).map(({ regionConfigs, zoneName }) => ({ regionConfigs, zoneName }))
}

function withDisk(specs: readonly JsonObject[], diskSizeGB: number): JsonObject[] {
  const withSize = (region: JsonObject) =>
    Object.fromEntries(
      Object.entries(region).map(([name, value]) =>
        name.endsWith('Specs') ? [name, { ...(value as JsonObject), diskSizeGB }] : [name, value]
      )
    )
  return specs.map((spec) => ({ ...spec, regionConfigs: (listIn(spec, 'regionConfigs') ?? []).map(withSize) }))
}

/** IDs are Atlas'; the number of shards is that of the list. */
function withoutIds({ id: _id, zoneId: _zoneId, numShards: _number, ...spec }: JsonObject): JsonObject {
  return spec
}

function repeat(spec: JsonObject, times: number): JsonObject[] {
  return Array.from({ length: Math.max(1, times) }, () => spec)
}

function listIn(body: JsonObject, name: string): JsonObject[] | undefined {
  return Array.isArray(body[name]) ? (body[name] as JsonObject[]) : undefined
}
