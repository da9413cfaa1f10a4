// The cluster of create-test-cluster: its options, its name, and the call that creates it.
import type { CallInput } from '../../atlas/request.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { OptionDefinition } from '../definition.ts'
import type { Connection } from '../cluster/connection-string.ts'

/** A cluster to create. */
export interface ClusterSpec {
  readonly groupId: string
  readonly name: string
  /** `FLEX`, `M0`, or the size of a dedicated cluster, such as `M10`. */
  readonly tier: string
  readonly provider: Provider
  readonly region: string
  /** Major version of MongoDB; undefined to let Atlas choose. */
  readonly version: string | undefined
  /** It is ready once it has this connection string. */
  readonly connection: Connection
}

export const PROVIDERS = ['AWS', 'AZURE', 'GCP'] as const
export type Provider = (typeof PROVIDERS)[number]

/** One region per provider that offers flex clusters, free clusters and all dedicated sizes. */
export const DEFAULT_REGIONS: Readonly<Record<Provider, string>> = {
  AWS: 'US_EAST_1',
  AZURE: 'US_EAST_2',
  GCP: 'CENTRAL_US'
}

/** Builds the call that creates the cluster, with the smallest body that Atlas accepts for its tier. Pure. */
export function buildCreation(spec: ClusterSpec): { operationId: string; input: CallInput } {
  const { groupId, name, tier, provider, region, version } = spec
  const parameters = { groupId }
  if (tier === 'FLEX') {
    const body = { name, providerSettings: { backingProviderName: provider, regionName: region } }
    return { operationId: 'createGroupFlexCluster', input: { parameters, body: JSON.stringify(body) } }
  }
  const free = tier === 'M0'
  const regionConfig = {
    ...(free ? { providerName: 'TENANT', backingProviderName: provider } : { providerName: provider }),
    regionName: region,
    priority: 7,
    electableSpecs: { instanceSize: tier, ...(free ? {} : { nodeCount: 3 }) }
  }
  const body = {
    name,
    clusterType: 'REPLICASET',
    replicationSpecs: [{ regionConfigs: [regionConfig] }],
    ...(version === undefined ? {} : { mongoDBMajorVersion: version })
  }
  return { operationId: 'createGroupCluster', input: { parameters, body: JSON.stringify(body) } }
}

/**
 * Builds the default name of a cluster. It starts with the random part of the marker, because Atlas distinguishes the
 * clusters of a project by the first characters of their names. Pure.
 */
export function buildName({ random, runId = 'local' }: { random: string; runId: string | undefined }): string {
  return `${random}-${runId}`.replace(/[^a-zA-Z0-9-]/g, '-').slice(0, MAX_NAME_LENGTH)
}

const MAX_NAME_LENGTH = 64

/** Checks the options of a cluster. Pure. */
export function checkCluster(options: {
  readonly name: string | undefined
  readonly tier: string | undefined
  readonly version: string | undefined
}): Problem[] {
  const { name, tier, version } = options
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (tier !== undefined && !/^(FLEX|M\d{1,3}|R\d{2,3})$/.test(tier)) {
    add('tier', 'is not a tier. Write FLEX, M0, or the size of a dedicated cluster such as M10.')
  } else if (tier === 'M2' || tier === 'M5') {
    add('tier', `Atlas no longer creates ${tier} clusters. Use FLEX.`)
  }
  if (name !== undefined && !(/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name) && name.length <= MAX_NAME_LENGTH)) {
    add('name', `is not a valid cluster name: letters, digits and hyphens, at most ${MAX_NAME_LENGTH} characters.`)
  }
  if (version !== undefined && (tier === 'FLEX' || tier === 'M0')) {
    add('version', `Atlas chooses the version of a ${tier} cluster. Leave it out, or use a dedicated tier.`)
  } else if (version !== undefined && !/^\d+\.\d+$/.test(version)) {
    add('version', 'is not a major version. Write one like 8.0.')
  }
  return problems
}

/** Search indexes in the form of the Administration API. */
export type SearchIndexes = readonly Readonly<Record<string, unknown>>[]

/** The option for search indexes to create. */
export const searchIndexesOption: OptionDefinition<SearchIndexes> = {
  sentence: 'Search indexes to create, each with the attributes of a body of `createGroupClusterSearchIndex`.',
  form: 'a JSON list of search indexes, each with database, collectionName and name',
  parse: (raw) => (typeof raw === 'string' ? parseSearchIndexes(raw) : undefined)
}

/** @returns undefined if the text is not such a list */
function parseSearchIndexes(text: string): SearchIndexes | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const required = ['database', 'collectionName', 'name']
    const isIndex = (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      required.every((key) => typeof (item as Record<string, unknown>)[key] === 'string')
    return Array.isArray(value) && value.length > 0 && value.every(isIndex) ? (value as SearchIndexes) : undefined
  } catch {
    return undefined
  }
}
