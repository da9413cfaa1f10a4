// The operation check-cluster: one check of state, version and tier.
import { recordsIn } from '../../atlas/attributes.ts'
import { showAttributes } from '../api/show-attributes.ts'
import { defineOperation } from '../definition.ts'
import { textOption } from '../options.ts'
import { connectionOption } from './connection-string.ts'
import {
  clusterSubject,
  createClusterReader,
  describeCluster,
  DELETING_HINT,
  RESUME_HINT,
  type FoundCluster
} from './find-cluster.ts'
import { incompleteResponse, textOf } from '../../atlas/required-fields.ts'

/** Checks once that a cluster is ready and, optionally, has the expected version and tier. */
export const checkCluster = defineOperation({
  name: 'check-cluster',
  sentence: 'Checks once that a cluster is ready and, optionally, has the expected version and tier.',
  role: 'Project Read Only',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    'expect-version': textOption('The expected MongoDB version, in full or in part: `8.0.4`, `8.0` or `8`.'),
    'expect-tier': textOption(
      'The expected tier of all electable nodes, such as `M10`; `M0` for free, `FLEX` for flex clusters.'
    ),
    connection: connectionOption
  },
  outputs: ['state', 'connection-string', 'url', 'id', 'name'],

  check: (_subject, { 'expect-version': version, 'expect-tier': tier }) => [
    ...(version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
      ? []
      : [{ input: 'expect-version', message: 'is not a version. Write 8.0.4, 8.0 or 8.' }]),
    ...(tier === undefined || /^(FLEX|[MR]\d+(_NVME)?)$/i.test(tier)
      ? []
      : [{ input: 'expect-tier', message: 'is not a tier. Write M0, M10, R40, M40_NVME or FLEX.' }])
  ],

  async run(context, { 'expect-version': expectedVersion, 'expect-tier': expectedTier, connection }) {
    const { clusterName } = clusterSubject(context.subject)
    const cluster = await createClusterReader(context)()
    const { state } = cluster
    const version = textOf(cluster.operationId, cluster.document, 'mongoDBVersion')
    const tiers = tiersOf(cluster)
    const tier = tiers.join(', ')
    const wantedTier = expectedTier?.toUpperCase()
    const mismatches = [
      ...(state === 'IDLE' ? [] : [`its state is ${state}, not IDLE`]),
      ...(expectedVersion === undefined || matchesVersion(version, expectedVersion)
        ? []
        : [`its version is ${version}, not ${expectedVersion}`]),
      ...(wantedTier === undefined || tiers.every((one) => one === wantedTier)
        ? []
        : [`its tier is ${tier}, not ${wantedTier}`])
    ]
    const message = `Cluster ${clusterName} is not as expected: ${mismatches.join('; ')}.`
    return {
      ...describeCluster(context.atlas.baseUrl, context.subject, cluster, connection),
      verdict: mismatches.length > 0 ? message : `Cluster ${clusterName} is ready: version ${version}, tier ${tier}.`,
      satisfied: mismatches.length === 0,
      unmet: mismatches.length > 0 ? { message, hint: hintFor(state) } : undefined,
      facts: showAttributes(cluster.operationId, cluster.document).facts
    }
  }
})

/** Compares part by part: 8.0.29 matches 8.0, not 8.0.2. */
function matchesVersion(version: string, expected: string): boolean {
  const parts = version.split('.')
  return expected.split('.').every((part, index) => parts[index] === part)
}

/**
 * The tiers of the electable nodes, each once. Regions without electable nodes are ignored.
 *
 * @throws NetworkError if the response lacks a tier, or has no electable nodes
 */
function tiersOf({ operationId, flex, document }: FoundCluster): readonly string[] {
  if (flex) return ['FLEX']
  const regions = recordsIn(document['replicationSpecs']).flatMap((spec) => recordsIn(spec['regionConfigs']))
  const specs = regions
    .map((region) => region['electableSpecs'])
    .filter((spec) => typeof spec === 'object' && spec !== null)
    .filter((spec) => (spec as Record<string, unknown>)['nodeCount'] !== 0)
  const sizes = specs.map((spec) => textOf(operationId, spec as Record<string, unknown>, 'instanceSize'))
  if (sizes.length === 0) throw incompleteResponse(operationId, 'electable nodes')
  return [...new Set(sizes.map((size) => size.toUpperCase()))]
}

function hintFor(state: string): string {
  if (state === 'PAUSED') return RESUME_HINT
  if (state === 'DELETING') return DELETING_HINT
  return state === 'IDLE'
    ? 'Change the cluster in Atlas, or the options expect-version and expect-tier.'
    : 'Wait for the cluster with the operation wait-for-cluster, then check again.'
}
