// A cluster to create: its options, its name, and the call that creates it.
import type { Problem } from '../../atlas/errors.ts'
import type { CallInput } from '../../atlas/request.ts'

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
}

export const PROVIDERS = ['AWS', 'AZURE', 'GCP'] as const
export type Provider = (typeof PROVIDERS)[number]

/** One region per provider that offers flex clusters, free clusters and all dedicated sizes. */
export const DEFAULT_REGIONS: Readonly<Record<Provider, string>> = {
  AWS: 'US_EAST_1',
  AZURE: 'US_EAST_2',
  GCP: 'CENTRAL_US'
}

/** Builds the call that creates the cluster. Pure. */
export function buildCreation(spec: ClusterSpec): {
  operationId: string
  input: CallInput & { readonly body: string }
} {
  const { groupId, name, tier } = spec
  const body = JSON.stringify({ name, ...buildAttributes(spec) })
  const operationId = tier === 'FLEX' ? 'createGroupFlexCluster' : 'createGroupCluster'
  return { operationId, input: { parameters: { groupId }, body } }
}

/** Builds the fewest attributes that Atlas accepts for a new cluster of a tier. Pure. */
export function buildAttributes(spec: Omit<ClusterSpec, 'groupId' | 'name'>): Readonly<Record<string, unknown>> {
  const { tier, provider, region, version } = spec
  if (tier === 'FLEX') return { providerSettings: { backingProviderName: provider, regionName: region } }
  const free = tier === 'M0'
  const regionConfig = {
    ...(free ? { providerName: 'TENANT', backingProviderName: provider } : { providerName: provider }),
    regionName: region,
    priority: 7,
    electableSpecs: { instanceSize: tier, ...(free ? {} : { nodeCount: 3 }) }
  }
  return {
    clusterType: 'REPLICASET',
    replicationSpecs: [{ regionConfigs: [regionConfig] }],
    ...(version === undefined ? {} : { mongoDBMajorVersion: version })
  }
}

/** The error code for a name that another cluster of the project has. Source: Atlas' list of error codes. */
export const NAME_TAKEN = 'DUPLICATE_CLUSTER_NAME'

export const MAX_NAME_LENGTH = 64

/** Checks the name of a cluster to create. Pure. */
export function checkClusterName(input: string, name: string | undefined): readonly Problem[] {
  if (name === undefined || (/^[a-zA-Z0-9][a-zA-Z0-9-]*$/.test(name) && name.length <= MAX_NAME_LENGTH)) return []
  const message = `is not a valid cluster name: letters, digits and hyphens, at most ${MAX_NAME_LENGTH} characters.`
  return [{ input, message }]
}

/** Checks the tier and the version of a cluster to create. Pure. */
export function checkCluster({ tier, version }: Partial<Pick<ClusterSpec, 'tier' | 'version'>>): readonly Problem[] {
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (tier !== undefined && !/^(FLEX|M\d{1,3}|R\d{2,3})$/.test(tier)) {
    add('tier', 'is not a tier. Write FLEX, M0, or the size of a dedicated cluster such as M10.')
  } else if (tier === 'M2' || tier === 'M5') {
    add('tier', `Atlas no longer creates ${tier} clusters. Use FLEX.`)
  }
  if (version !== undefined && (tier === 'FLEX' || tier === 'M0')) {
    add('version', `Atlas chooses the version of a ${tier} cluster. Leave it out, or use a dedicated tier.`)
  } else if (version !== undefined && !/^\d+\.\d+$/.test(version)) {
    add('version', 'is not a major version. Write one like 8.0.')
  }
  return problems
}
