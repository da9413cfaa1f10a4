// The operation load-sample-data: the sample datasets of Atlas, in a cluster that exists.
import { valueAt } from '../../atlas/attributes.ts'
import { describeDeed, type Deed } from '../cluster/describe-deed.ts'
import { clusterSubject, type FoundCluster } from '../cluster/find-cluster.ts'
import { waitUntilReady, warningsOf } from '../cluster/wait-until-ready.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { hasSampleData, loadSampleData } from './sample-data.ts'

/** Loads the sample datasets into a cluster. */
export const loadSampleDatasets = defineOperation({
  name: 'load-sample-data',
  sentence: 'Loads the sample datasets of Atlas into a cluster, unless it has them, and waits until they are loaded.',
  role: 'Project Owner',
  duration: 'In recorded runs, loading took 44 to 50 seconds.',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {},
  outputs: ['id', 'state', 'url', 'name', 'changed', 'changes'],
  waits: 'after-write',

  async run(context) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const stages = createStages(context)
    const { cluster, unready } = await waitUntilReady(context, stages)
    if (unready === undefined && (await hasSampleData(context, cluster))) return describeLoaded(context, cluster)
    if (context.dryRun) {
      const verdict = `Dry run: the sample data would be loaded into cluster ${clusterName}.`
      return describe(context, cluster, { verdict, warnings: warningsOf(unready), planned: true, made: false })
    }
    if (unready !== undefined) return describe(context, cluster, { ...unready, planned: false, made: false })
    const result = await stages.follow('Sample data', (stage) => loadSampleData(stage, groupId, clusterName))
    const { satisfied, unmet, timeline, facts, data, status, apiVersion } = result
    const { id = '' } = result.outputs
    const state = String(valueAt(data, 'state'))
    // A load of an earlier step was under way: this one was refused because that one is done.
    if (state === 'FAILED' && (await hasSampleData(context, cluster))) return describeLoaded(context, cluster)
    const done = context.wait.wanted === false ? 'is being loaded into' : 'is loaded into'
    const described = describe(context, cluster, {
      verdict: unmet?.message ?? `The sample data ${done} cluster ${clusterName}.`,
      ...{ satisfied, unmet, timeline, stages: severalOf(stages), facts },
      planned: true,
      made: state !== 'FAILED'
    })
    // ID and state are those of the load.
    return { ...described, data, status, apiVersion, outputs: { ...described.outputs, id, state } }
  }
})

function describeLoaded(context: OperationContext, cluster: FoundCluster): Result {
  const { clusterName } = clusterSubject(context.subject)
  const verdict = `Cluster ${clusterName} has the sample data already.`
  return describe(context, cluster, { verdict, satisfied: true, planned: false, made: false })
}

/** Without the ID and the state of the cluster: those of the load have the same names. */
function describe(context: OperationContext, cluster: FoundCluster, deed: Omit<Deed, 'change'>): Result {
  const described = describeDeed(context, cluster, { ...deed, change: 'load sample data' })
  const { id: _id, state: _state, 'connection-string': _unused, ...outputs } = described.outputs
  return { ...described, outputs }
}
