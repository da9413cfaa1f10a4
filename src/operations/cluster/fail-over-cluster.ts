// The operation fail-over-cluster: elects new primaries, and waits until the cluster is IDLE again.
import { runAndWait } from '../api/run-and-wait.ts'
import { defineOperation } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { requireDedicated } from './cluster-kind.ts'
import { describeDeed, type Deed } from './describe-deed.ts'
import { clusterSubject } from './find-cluster.ts'
import { waitUntilReady, warningsOf } from './wait-until-ready.ts'

/** Tests how an application behaves when the primary of its cluster goes. */
export const failOverCluster = defineOperation({
  name: 'fail-over-cluster',
  sentence: 'Shuts down the primary of a cluster, and waits until the cluster is ready again. Each run does it again.',
  role: 'Project Cluster Manager',
  subjects: { 'project-id': 'required', 'cluster-name': 'required' },
  options: {},
  outputs: ['state', 'url', 'id', 'name', 'connection-string', 'changed', 'changes'],
  waits: 'after-write',

  async run(context) {
    const { groupId, clusterName } = clusterSubject(context.subject)
    const stages = createStages(context)
    const { cluster, unready } = await waitUntilReady(context, stages, {
      check: (found) => requireDedicated(found, ', which cannot fail over. Use a dedicated cluster, M10 or larger.')
    })
    const describe = (deed: Omit<Deed, 'change'>) => describeDeed(context, cluster, { ...deed, change: 'fail over' })
    if (context.dryRun) {
      const verdict = `Dry run: cluster ${clusterName} would fail over.`
      return describe({ verdict, warnings: warningsOf(unready), planned: true, made: false })
    }
    if (unready !== undefined) return describe({ ...unready, planned: false, made: false })
    const result = await stages.follow('Failover', (stage) =>
      runAndWait(stage, 'restartGroupClusterPrimaries', { parameters: { groupId, clusterName } })
    )
    const { satisfied, unmet, timeline, facts, outputs } = result
    const done = context.wait.wanted === false ? 'has been asked to fail over' : 'has failed over, and is IDLE again'
    const verdict = unmet?.message ?? `Cluster ${clusterName} ${done}.`
    const described = describe({
      ...{ verdict, satisfied, unmet, timeline, stages: severalOf(stages), facts },
      planned: true,
      made: true
    })
    return { ...described, data: result.data ?? described.data, outputs: { ...described.outputs, ...outputs } }
  }
})
