// Reads a cluster before a step does something with it, and waits while Atlas is still working on it.
import { clusterSubject, createClusterReader, DELETING_HINT, RESUME_HINT, type FoundCluster } from './find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { Stages } from '../stages.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'

/** A cluster before a step does something with it. */
export interface ReadyCluster {
  readonly cluster: FoundCluster
  /** Why nothing may be sent, if it is not ready. A dry run may still say what it would send. */
  readonly unready?: Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'>
}

interface ReadyOptions {
  /** Default: `IDLE`. */
  readonly states?: readonly string[]
  /** What to do if the cluster is not ready and input `wait` is false. */
  readonly noWaitHint?: string
  /** Rejects a cluster that will never do. */
  readonly check?: (cluster: FoundCluster) => void
}

const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step then waits for the cluster first.'

/**
 * Reads the cluster, and waits until it is in one of the states in which the step may go on: Atlas refuses most changes
 * of a cluster that it is working on, and what a read shows meanwhile may be from before. A cluster that is being deleted
 * is not waited for, nor one that is paused. A dry run does not wait.
 *
 * @throws what the reads and `check` throw
 */
export async function waitUntilReady(
  context: OperationContext,
  stages: Stages,
  { states = ['IDLE'], noWaitHint = NO_WAIT_HINT, check }: ReadyOptions = {}
): Promise<ReadyCluster> {
  const read = createClusterReader(context)
  let cluster = await read()
  check?.(cluster)
  if (states.includes(cluster.state)) return { cluster }
  let isFirst = true
  const wait: Wait<FoundCluster> = {
    subject: `cluster ${clusterSubject(context.subject).clusterName}`,
    wanted: states.join(' or '),
    async check(deadlineMs) {
      if (!isFirst) cluster = await read({ deadlineMs, quiet: true })
      isFirst = false
      const { state } = cluster
      const other = state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending'
      return { found: cluster, verdict: states.includes(state) ? 'success' : other, state }
    }
  }
  const wanted = context.dryRun ? false : context.wait.wanted
  const waited = await stages.follow('Earlier changes', (stage) =>
    waitFor({ ...stage, wait: { ...stage.wait, wanted } }, wait)
  )
  return waited.end === 'success'
    ? { cluster }
    : { cluster, unready: toResultParts(wait, waited, hintFor(cluster, context, noWaitHint)) }
}

function hintFor({ state }: FoundCluster, { wait, dryRun }: OperationContext, noWaitHint: string): string | undefined {
  if (state === 'PAUSED') return RESUME_HINT
  if (state === 'DELETING') return DELETING_HINT
  if (dryRun) return 'Without dry-run, the step waits for the cluster first.'
  return wait.wanted === false ? noWaitHint : undefined
}

/** What a dry run says of a cluster that is not ready. Pure. */
export function warningsOf(unready: ReadyCluster['unready']): readonly string[] {
  const { message, hint = '' } = unready?.unmet ?? {}
  return message === undefined ? [] : [`${message} ${hint}`.trim()]
}
