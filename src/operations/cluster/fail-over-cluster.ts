// The operation fail-over-cluster: elects new primaries, and waits until the cluster is IDLE again.
import { runAndWait } from '../api/run-and-wait.ts'
import { defineOperation } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { requireDedicated } from './cluster-kind.ts'
import { describeDeed } from './describe-deed.ts'
import { clusterSubject } from './find-cluster.ts'
import { waitUntilReady, warningsOf } from './wait-until-ready.ts'

const CHANGE = 'fail over'

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
    if (context.dryRun) {
      const verdict = `Dry run: cluster ${clusterName} would fail over.`
      return describeDeed(context, cluster, {
        change: CHANGE,
        verdict,
        planned: true,
        made: false,
        warnings: warningsOf(unready)
      })
    }
    if (unready !== undefined)
      return describeDeed(context, cluster, { change: CHANGE, ...unready, planned: false, made: false })
    const result = await stages.follow('Failover', (stage) =>
      runAndWait(stage, 'restartGroupClusterPrimaries', { parameters: { groupId, clusterName } })
    )
    const { satisfied, unmet, timeline, facts, outputs } = result
    const done = context.wait.wanted === false ? 'has been asked to fail over' : 'has failed over, and is IDLE again'
    const verdict = unmet?.message ?? `Cluster ${clusterName} ${done}.`
    const ending = {
      change: CHANGE,
      verdict,
      satisfied,
      unmet,
      timeline,
      stages: severalOf(stages),
      facts,
      planned: true,
      made: true
    }
    const described = describeDeed(context, cluster, ending)
    return { ...described, data: result.data ?? described.data, outputs: { ...described.outputs, ...outputs } }
  }
})
