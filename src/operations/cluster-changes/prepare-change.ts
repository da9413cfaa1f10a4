// Reads a cluster that is to be changed, and waits while Atlas is still working on it.
import { clusterSubject, createClusterReader, DELETING_HINT, type FoundCluster } from '../cluster/find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { Stages } from '../stages.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'

/** The first stage, in the summary. */
const STAGE = 'Earlier changes'
const NO_WAIT_HINT =
  'Nothing was sent, because wait is false. Leave it out: the step waits, and then changes the cluster.'

/** A cluster as it is before a change. */
export interface Prepared {
  readonly cluster: FoundCluster
  /** How the wait for it ended, if it is not ready. */
  readonly unready?: Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'>
}

/**
 * Waits until a cluster is IDLE or PAUSED: Atlas refuses to pause a cluster that it is working on, and what a read shows
 * during a change may be from before it. A dry run does not wait.
 *
 * @param check rejects a cluster that is never ready for the change
 * @throws what the reads and `check` throw
 */
export async function prepareChange(
  context: OperationContext,
  stages: Stages,
  check: (cluster: FoundCluster) => void
): Promise<Prepared> {
  const read = createClusterReader(context)
  const cluster = await read()
  check(cluster)
  if (isReady(cluster) || context.dryRun) return { cluster }
  const { clusterName } = clusterSubject(context.subject)
  const wait: Wait<FoundCluster> = {
    subject: `cluster ${clusterName}`,
    wanted: 'IDLE or PAUSED',
    // The read before has seen that it is not ready.
    settleMs: 0,
    async check(deadlineMs) {
      const found = await read({ deadlineMs, quiet: true })
      const { state } = found
      const pending = state === 'DELETING' ? 'failure' : 'pending'
      return { found, verdict: isReady(found) ? 'success' : pending, state }
    }
  }
  const waited = await stages.follow(STAGE, (stage) => waitFor(stage, wait))
  const last = waited.found ?? cluster
  if (waited.end === 'success') return { cluster: last }
  const noWait = context.wait.wanted === false ? NO_WAIT_HINT : undefined
  return { cluster: last, unready: toResultParts(wait, waited, last.state === 'DELETING' ? DELETING_HINT : noWait) }
}

function isReady({ state }: FoundCluster): boolean {
  return state === 'IDLE' || state === 'PAUSED'
}
