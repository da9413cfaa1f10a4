// The operation load-sample-data: the sample datasets of Atlas, in a cluster that exists.
import { valueAt } from '../../atlas/attributes.ts'
import { describeChanges } from '../changes.ts'
import { clusterSubject, describeCluster, type FoundCluster } from '../cluster/find-cluster.ts'
import { waitUntilReady, warningsOf } from '../cluster/wait-until-ready.ts'
import { defineOperation, type OperationContext, type Result } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { loadSampleData } from './sample-data.ts'

/** Loads the sample datasets into a cluster. */
export const loadSampleDatasets = defineOperation({
  name: 'load-sample-data',
  sentence:
    'Loads the sample datasets of Atlas into a cluster, and waits until they are loaded. Atlas refuses to load them twice.',
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
    if (context.dryRun) {
      const verdict = `Dry run: the sample data would be loaded into cluster ${clusterName}.`
      return describe(context, cluster, { verdict, warnings: warningsOf(unready), planned: true, made: false })
    }
    if (unready !== undefined) return describe(context, cluster, { ...unready, planned: false, made: false })
    const result = await stages.follow('Sample data', (stage) => loadSampleData(stage, groupId, clusterName))
    const { satisfied, unmet, timeline, facts, data, status, apiVersion } = result
    const { id = '' } = result.outputs
    const state = String(valueAt(data, 'state'))
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

/** The parts of a result that say how it went. */
type Ending = Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'stages' | 'warnings'> & {
  readonly facts?: Result['facts']
  readonly planned: boolean
  readonly made: boolean
}

function describe({ atlas, subject }: OperationContext, cluster: FoundCluster, ending: Ending): Result {
  const { planned, made, ...rest } = ending
  const base = describeCluster(atlas.baseUrl, subject, cluster, undefined)
  const change = { what: `cluster ${clusterSubject(subject).clusterName}`, change: 'load sample data' }
  const { table, outputs } = describeChanges(planned ? [change] : [], { made })
  const { name = '', url = '' } = base.outputs
  return {
    ...base,
    ...rest,
    facts: rest.facts ?? [],
    outputs: { name, url, ...outputs },
    table
  }
}
