// The operation scale-cluster: tier, disk size and auto-scaling of a cluster.
import { recordsIn } from '../../atlas/attributes.ts'
import { InputError, type Problem } from '../../atlas/errors.ts'
import { incompleteResponse } from '../../atlas/required-fields.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges } from '../changes.ts'
import { requireDedicated } from '../cluster/cluster-kind.ts'
import { clusterSubject, describeCluster, type FoundCluster } from '../cluster/find-cluster.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { choiceOption, singleOption } from '../options.ts'
import { createStages, severalOf } from '../stages.ts'
import { waitUntilReady } from '../cluster/wait-until-ready.ts'
import { findImpossible } from './impossible-scaling.ts'
import { scale, type AutoScaling, type Scaling } from './scaling.ts'
import { isWithin, tierOption } from './tier.ts'

const ANY_OF = ['tier', 'analytics-tier', 'disk-size', 'auto-scaling']

const diskSizeOption = singleOption({
  sentence: 'The least size of each disk in GB. A disk that is larger stays as it is.',
  form: 'a number of GB, such as `40`',
  read: (text) => (/^\d+(\.\d+)?$/.test(text) ? Number(text) || undefined : undefined)
})

/** Changes tier, disk size and auto-scaling of all nodes of a cluster, and waits until it is done. */
export const scaleCluster = defineOperation({
  name: 'scale-cluster',
  sentence: 'Changes tier, disk size or auto-scaling of a dedicated cluster, in all regions and shards, and waits.',
  role: 'Project Cluster Manager',
  cost: 'Atlas bills the new tier and disks.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {
    tier: tierOption('The tier of the electable and the read-only nodes.'),
    'analytics-tier': tierOption('The tier of the analytics nodes. Default: they keep theirs.'),
    'disk-size': diskSizeOption,
    'auto-scaling': choiceOption('Whether Atlas changes the tier with the load. Default: as it is.', ['on', 'off']),
    'min-tier': tierOption('The lowest tier of auto-scaling. Without it, Atlas only scales up.'),
    'max-tier': tierOption('The highest tier of auto-scaling.')
  },
  outputs: ['changed', 'changes', 'state', 'connection-string', 'url', 'id', 'name'],
  waits: 'after-write',

  check: (_subject, options, given) => checkOptions(options, given),

  async run(context, options) {
    const { tier, 'analytics-tier': analyticsTier, 'disk-size': diskSizeGB } = options
    return scaleTo(context, { tier, analyticsTier, diskSizeGB, autoScaling: toAutoScaling(options) })
  }
})

interface AutoScalingOptions {
  readonly 'auto-scaling': 'on' | 'off' | undefined
  readonly 'min-tier': string | undefined
  readonly 'max-tier': string | undefined
}

function checkOptions(options: AutoScalingOptions, given: ReadonlySet<string>): readonly Problem[] {
  const problems: Problem[] = []
  const add = (input: string, message: string) => void problems.push({ input, message })
  const { 'min-tier': min, 'max-tier': max } = options
  if (!ANY_OF.some((name) => given.has(name)))
    add('tier', 'scale-cluster needs tier, analytics-tier, disk-size or auto-scaling.')
  if (options['auto-scaling'] === 'on' && !given.has('max-tier')) add('max-tier', 'auto-scaling: on needs it.')
  for (const bound of ['min-tier', 'max-tier'].filter((name) => given.has(name))) {
    const isUseless = !given.has('auto-scaling') || options['auto-scaling'] === 'off'
    if (isUseless) add(bound, 'needs auto-scaling: on.')
  }
  if (min !== undefined && max !== undefined && !isWithin(min, { min: undefined, max })) {
    add('min-tier', `is above max-tier ${max}.`)
  }
  return problems
}

function toAutoScaling(options: AutoScalingOptions): AutoScaling | undefined {
  const { 'auto-scaling': wanted, 'min-tier': minTier, 'max-tier': maxTier } = options
  return wanted === 'on' && maxTier !== undefined ? { minTier, maxTier } : wanted === 'off' ? wanted : undefined
}

async function scaleTo(context: OperationContext, scaling: Scaling): Promise<Result> {
  const { groupId, clusterName } = clusterSubject(context.subject)
  const stages = createStages(context)
  const { cluster, unready } = await waitUntilReady(context, stages, {
    states: ['IDLE', 'PAUSED'],
    check(found) {
      const upgrade = `The operation ${upgradeOf(found)} makes it a dedicated cluster.`
      requireDedicated(found, `, which cannot be scaled. ${upgrade}`)
    }
  })
  const base = describeCluster(context.atlas.baseUrl, context.subject, cluster, undefined)
  const withNone = { ...base.outputs, ...describeChanges([], { made: false }).outputs }
  if (unready !== undefined && !context.dryRun) return { ...base, ...unready, outputs: withNone }
  const scaled = scale(specsOf(cluster), scaling)
  const problems = findImpossible(scaled.specs, scaling)
  if (problems.length > 0) throw new InputError(problems, { afterSending: true })
  if (scaled.changes.length === 0) {
    const verdict = `Cluster ${clusterName} has what was asked for already.`
    return { ...base, verdict, satisfied: true, outputs: withNone, facts: [] }
  }
  if (cluster.document['paused'] === true) {
    const message = `Cluster ${clusterName} is paused: Atlas does not scale it.`
    const unmet = { message, hint: 'Resume it with the operation resume-cluster first.' }
    return { ...base, verdict: message, satisfied: false, unmet, outputs: withNone, facts: [] }
  }
  const { outputs, table } = describeChanges(scaled.changes, { made: !context.dryRun })
  const body = { replicationSpecs: scaled.specs }
  if (context.dryRun) {
    const verdict = `Dry run: cluster ${clusterName} would be scaled.`
    return { ...base, verdict, data: { body }, table, facts: [], outputs: { ...base.outputs, ...outputs } }
  }
  const input = { parameters: { groupId, clusterName }, body: JSON.stringify(body) }
  const changed = await stages.follow('Scaling', (stage) => runAndWait(stage, 'updateGroupCluster', input))
  return {
    ...changed,
    verdict: changed.satisfied === undefined ? `Cluster ${clusterName} is being scaled.` : changed.verdict,
    table,
    stages: severalOf(stages),
    outputs: { ...base.outputs, ...changed.outputs, ...outputs }
  }
}

/** @throws NetworkError if the response has no replication specs */
function specsOf({ operationId, document }: FoundCluster): readonly Readonly<Record<string, unknown>>[] {
  const specs = recordsIn(document['replicationSpecs'])
  if (specs.length === 0 || specs.some((spec) => recordsIn(spec['regionConfigs']).length === 0)) {
    throw incompleteResponse(operationId, 'replicationSpecs with regionConfigs')
  }
  return specs
}

function upgradeOf({ flex }: FoundCluster): string {
  return flex ? 'tenantGroupFlexClusterUpgrade' : 'upgradeGroupClusterTenantUpgrade'
}
