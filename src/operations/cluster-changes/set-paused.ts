// What pause-cluster and resume-cluster have in common.
import { runAndWait } from '../api/run-and-wait.ts'
import { describeChanges } from '../changes.ts'
import { requireDedicated } from '../cluster/cluster-kind.ts'
import { clusterSubject, describeCluster, type FoundCluster } from '../cluster/find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'
import { createStages, severalOf } from '../stages.ts'
import { waitUntilReady } from '../cluster/wait-until-ready.ts'

/** Pauses or resumes a cluster. One that is paused or running already stays as it is. @throws what the calls throw */
export async function setPaused(context: OperationContext, paused: boolean): Promise<Result> {
  const { groupId, clusterName } = clusterSubject(context.subject)
  const stages = createStages(context)
  const { cluster, unready } = await waitUntilReady(context, stages, {
    states: ['IDLE', 'PAUSED'],
    check(found) {
      if (isPaused(found) === paused) return
      requireDedicated(found, `, which cannot be ${paused ? 'paused.' : 'resumed here. Resume it in Atlas.'}`)
    }
  })
  const changes = isPaused(cluster) === paused ? [] : [toChange(clusterName, paused)]
  const base = describeCluster(context.atlas.baseUrl, context.subject, cluster, undefined)
  const found = { ...base, facts: [] }
  const none = describeChanges([], { made: false })
  if (unready !== undefined && !context.dryRun)
    return { ...found, ...unready, outputs: { ...base.outputs, ...none.outputs } }
  if (changes.length === 0) {
    const verdict = `Cluster ${clusterName} is ${paused ? 'paused' : 'running'} already.`
    return { ...found, verdict, satisfied: true, outputs: { ...base.outputs, ...none.outputs } }
  }
  const { outputs, table } = describeChanges(changes, { made: !context.dryRun })
  if (context.dryRun) {
    const verdict = `Dry run: cluster ${clusterName} would be ${paused ? 'paused' : 'resumed'}.`
    return { ...found, verdict, table, outputs: { ...base.outputs, ...outputs } }
  }
  const input = { parameters: { groupId, clusterName }, body: JSON.stringify({ paused }) }
  const changed = await stages.follow(paused ? 'Pause' : 'Resume', (stage) => {
    return runAndWait(stage, 'updateGroupCluster', input)
  })
  const requested = `Cluster ${clusterName} is being ${paused ? 'paused' : 'resumed'}.`
  return {
    ...changed,
    verdict: changed.satisfied === undefined ? requested : changed.verdict,
    stages: severalOf(stages),
    outputs: { ...base.outputs, ...changed.outputs, ...outputs }
  }
}

/** Whether a cluster is paused, or is being paused. */
function isPaused({ document }: FoundCluster): boolean {
  return document['paused'] === true
}

function toChange(what: string, paused: boolean) {
  const [change, from, to] = paused ? ['pause', 'IDLE', 'PAUSED'] : ['resume', 'PAUSED', 'IDLE']
  return { what, change, from, to } as const
}
