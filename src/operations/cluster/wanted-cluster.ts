// The cluster that create-cluster is asked for, from a body or from options.
import { isRecord, valueAt } from '../../atlas/attributes.ts'
import type { Problem } from '../../atlas/errors.ts'
import { parseJson } from '../../atlas/json.ts'
import type { OperationContext } from '../definition.ts'
import { kindOf, type ClusterKind } from './cluster-kind.ts'
import { clusterSubject } from './find-cluster.ts'
import { buildAttributes, checkCluster, checkClusterName, DEFAULT_REGIONS, type Provider } from './new-cluster.ts'

type Attributes = Readonly<Record<string, unknown>>

/** The options that describe a cluster in short. */
export interface ClusterOptions {
  readonly type: ClusterKind | undefined
  readonly tier: string | undefined
  readonly provider: Provider | undefined
  readonly region: string | undefined
  readonly version: string | undefined
}

/** A cluster that is asked for. */
export interface WantedCluster {
  readonly groupId: string
  readonly name: string
  readonly kind: ClusterKind
  /** Attributes of the operation that creates it, without the name. */
  readonly attributes: Attributes
  /** The input that says what an attribute must be. */
  readonly inputOf: (path: string) => string
}

/** The operations on a kind of cluster, and the name of their path parameter. */
export function operationsOn(kind: ClusterKind) {
  return kind === 'flex'
    ? ({ create: 'createGroupFlexCluster', update: 'updateGroupFlexCluster', nameParameter: 'name' } as const)
    : ({ create: 'createGroupCluster', update: 'updateGroupCluster', nameParameter: 'clusterName' } as const)
}

/** Builds what is asked for, from inputs that {@link checkWanted} has found valid. Pure. */
export function toWanted({ subject, body }: OperationContext, options: ClusterOptions): WantedCluster {
  const { groupId, clusterName: name } = clusterSubject(subject)
  if (body !== undefined) {
    const { name: _same, ...attributes } = readBody(body) ?? {}
    const kind = options.type ?? findKind(attributes) ?? 'dedicated'
    return { groupId, name, kind, attributes, inputOf: () => 'body' }
  }
  const { provider = 'AWS', region = DEFAULT_REGIONS[provider], version } = options
  const tier = tierOf(options) ?? ''
  return {
    groupId,
    name,
    kind: kindOfTier(tier),
    attributes: buildAttributes({ tier, provider, region, version }),
    inputOf: inputOfOption
  }
}

/** Finds problems with the name, the body and the options, each by its input. Pure. */
export function checkWanted(
  name: string | undefined,
  options: ClusterOptions,
  body: string | undefined
): readonly Problem[] {
  const problems = body === undefined ? checkOptions(options) : checkBody(body, name, options)
  return [...checkClusterName('cluster-name', name), ...problems]
}

/** `M10, AWS US_EAST_1`. Pure. */
export function summarize({ kind, attributes }: Pick<WantedCluster, 'kind' | 'attributes'>): string {
  const region = valueAt(attributes, 'replicationSpecs.0.regionConfigs.0')
  const place = kind === 'flex' ? valueAt(attributes, 'providerSettings') : region
  const provider = valueAt(place, 'backingProviderName') ?? valueAt(place, 'providerName')
  const size = kind === 'flex' ? 'FLEX' : valueAt(region, 'electableSpecs.instanceSize')
  const where = [provider, valueAt(place, 'regionName')].filter((part) => typeof part === 'string').join(' ')
  return [typeof size === 'string' ? size : kind, ...(where === '' ? [] : [where])].join(', ')
}

function checkOptions(options: ClusterOptions): readonly Problem[] {
  const { type, version } = options
  const tier = tierOf(options)
  if (tier === undefined) {
    const what = type === undefined ? 'Name a tier such as M10, FLEX or M0' : 'Name a size such as M10'
    return [{ input: 'tier', message: `is required. ${what}, or describe the cluster in body or body-file.` }]
  }
  const kind = kindOfTier(tier)
  const mismatch = { input: 'type', message: `is ${type}, but ${tier} is a ${kind} cluster. Leave out type.` }
  return [...checkCluster({ tier, version }), ...(type === undefined || type === kind ? [] : [mismatch])]
}

function checkBody(body: string, name: string | undefined, options: ClusterOptions): readonly Problem[] {
  const mixed = (['tier', 'provider', 'region', 'version'] as const)
    .filter((input) => options[input] !== undefined)
    .map((input) => ({ input, message: 'cannot be used with a body. Say it in the body, or leave the body out.' }))
  const attributes = readBody(body)
  if (attributes === undefined) return [...mixed, { input: 'body', message: 'is not a mapping of attributes.' }]

  const problems: Problem[] = [...mixed]
  const add = (input: string, message: string) => void problems.push({ input, message })
  if (attributes['name'] !== undefined && attributes['name'] !== name) {
    add('body', 'has another name than cluster-name. Leave name out.')
  }
  if (attributes['paused'] === true)
    add('body', 'cannot ask for a paused cluster: Atlas creates none. Leave paused out.')
  const kind = findKind(attributes)
  const { type } = options
  if (kind === undefined && type === undefined) {
    add(
      'body',
      'does not say which kind of cluster it is. Add replicationSpecs, providerSettings.backingProviderName for a flex cluster, or the option type.'
    )
  } else if (kind !== undefined && type !== undefined && kind !== type) {
    add('type', `is ${type}, but the body describes a ${kind} cluster.`)
  }
  return problems
}

function readBody(body: string): Attributes | undefined {
  const value = parseJson(body)
  return isRecord(value) ? value : undefined
}

/** The kind of cluster that attributes describe; undefined if they do not say. */
function findKind(attributes: Attributes): ClusterKind | undefined {
  const { replicationSpecs, providerSettings } = attributes
  if (replicationSpecs !== undefined) return kindOf({ document: attributes, flex: false })
  // The form of 2023-01-01 has an instance size there.
  const isFlex = isRecord(providerSettings) && providerSettings['instanceSizeName'] === undefined
  return isFlex && providerSettings['backingProviderName'] !== undefined ? 'flex' : undefined
}

/** The tier that is named, or the only one of the type. */
function tierOf({ type, tier }: ClusterOptions): string | undefined {
  return tier?.toUpperCase() ?? (type === 'flex' ? 'FLEX' : type === 'free' ? 'M0' : undefined)
}

function kindOfTier(tier: string): ClusterKind {
  return tier === 'FLEX' ? 'flex' : tier === 'M0' ? 'free' : 'dedicated'
}

function inputOfOption(path: string): string {
  if (/roviderName$/.test(path)) return 'provider'
  if (path.endsWith('regionName')) return 'region'
  return path === 'mongoDBMajorVersion' ? 'version' : 'tier'
}
