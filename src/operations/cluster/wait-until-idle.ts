// Waits until a cluster is IDLE before a step does something that only an IDLE cluster accepts.
import { clusterSubject, createClusterReader, DELETING_HINT, RESUME_HINT, type FoundCluster } from './find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'
import type { Stages } from '../stages.ts'
import { toResultParts, waitFor, type Wait } from '../wait-for.ts'

const NO_WAIT_HINT = 'Nothing was sent, because wait is false. Leave it out: the step then waits for the cluster first.'

/** A cluster before a step does something with it. */
export interface ReadyCluster {
  readonly cluster: FoundCluster
  /** Why nothing may be sent, if it is not IDLE. */
  readonly unready?: Pick<Result, 'verdict' | 'satisfied' | 'unmet' | 'timeline' | 'facts'>
}

/**
 * Reads the cluster, and waits while Atlas works on it. A paused cluster stays paused, so it is not waited for. A dry run
 * does not wait.
 *
 * @param check rejects a cluster that will never do
 * @throws what the reads and `check` throw
 */
export async function waitUntilIdle(
  context: OperationContext,
  stages: Stages,
  check: (cluster: FoundCluster) => void = () => undefined
): Promise<ReadyCluster> {
  const read = createClusterReader(context)
  const cluster = await read()
  check(cluster)
  if (cluster.state === 'IDLE') return { cluster }
  const wait: Wait<FoundCluster> = {
    subject: `cluster ${clusterSubject(context.subject).clusterName}`,
    wanted: 'IDLE',
    async check(deadlineMs) {
      const found = await read({ deadlineMs, quiet: true })
      const { state } = found
      const other = state === 'PAUSED' || state === 'DELETING' ? 'failure' : 'pending'
      return { found, verdict: state === 'IDLE' ? 'success' : other, state }
    }
  }
  const wanted = context.dryRun ? false : context.wait.wanted
  const waited = await stages.follow('Cluster is IDLE', (stage) =>
    waitFor({ ...stage, wait: { ...stage.wait, wanted } }, wait)
  )
  const last = waited.found ?? cluster
  if (waited.end === 'success') return { cluster: last }
  return { cluster: last, unready: toResultParts(wait, waited, hintFor(last, context)) }
}

function hintFor({ state }: FoundCluster, { wait, dryRun }: OperationContext): string | undefined {
  if (state === 'PAUSED') return RESUME_HINT
  if (state === 'DELETING') return DELETING_HINT
  if (dryRun) return 'Without dry-run, the step waits for the cluster first.'
  return wait.wanted === false ? NO_WAIT_HINT : undefined
}

/** What a dry run says of a cluster that is not IDLE. Pure. */
export function warningsOf(unready: ReadyCluster['unready']): readonly string[] {
  const { message, hint = '' } = unready?.unmet ?? {}
  return message === undefined ? [] : [`${message} ${hint}`.trim()]
}
