// Reads the cluster in which indexes are to be built, and waits while Atlas is still working on it.
import { requireDedicated } from '../cluster/cluster-kind.ts'
import {
  clusterSubject,
  createClusterReader,
  DELETING_HINT,
  RESUME_HINT,
  type FoundCluster
} from '../cluster/find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { Stages } from '../stages.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'

/** How the wait for a cluster ended that is not ready. */
type Unready = Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'>

/**
 * Waits until a cluster is IDLE: Atlas documents a conflict for an index, and has one for every other change of a cluster
 * that is in progress. A dry run does not wait.
 *
 * @returns undefined if it is ready
 * @throws what the reads throw; InputError for a free or a flex cluster
 */
export async function waitUntilBuildable(context: OperationContext, stages: Stages): Promise<Unready | undefined> {
  const read = createClusterReader(context)
  const cluster = await read()
  requireDedicated(cluster, ONLY_DEDICATED)
  if (cluster.state === 'IDLE' || context.dryRun) return undefined
  const { clusterName } = clusterSubject(context.subject)
  const wait: Wait<FoundCluster> = {
    subject: `cluster ${clusterName}`,
    wanted: 'IDLE',
    async check(deadlineMs) {
      const found = await read({ deadlineMs, quiet: true })
      return { found, state: found.state, verdict: judge(found) }
    }
  }
  const waited = await stages.follow('Earlier changes', (stage) => waitFor(stage, wait))
  return waited.end === 'success' ? undefined : toResultParts(wait, waited, hintFor(waited.state, context))
}

function judge({ state }: FoundCluster) {
  if (state === 'IDLE') return 'success'
  return state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending'
}

function hintFor(state: string, { wait }: OperationContext): string | undefined {
  if (state === 'PAUSED') return RESUME_HINT
  if (state === 'DELETING') return DELETING_HINT
  return wait.wanted === false
    ? 'Nothing was sent. Leave out wait: false, and the step waits for the cluster first.'
    : undefined
}

/** Free clusters have no such indexes (Atlas documentation); flex clusters are not in the operation's API at all. */
const ONLY_DEDICATED = '. Atlas builds indexes this way on M10 and larger only: create them with mongosh.'
