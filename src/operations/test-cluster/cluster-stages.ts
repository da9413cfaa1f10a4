// What create-test-cluster waits for: the cluster, its sample data, its search indexes.
import type { AtlasResponse } from '../../atlas/response.ts'
import { ApiError } from '../../atlas/errors.ts'
import { waitUntilApplied } from '../database-user/database-user.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { describeFirst, findDifferences } from '../../atlas/compare-sent.ts'
import { CREATION_LAG_MS } from '../../atlas/wait-rule.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import type { PollResult, WaitResult } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { createClusterReader, isClusterNotFound, type FoundCluster } from '../cluster/find-cluster.ts'
import { chooseConnection } from '../cluster/connection-string.ts'
import { NOT_SHOWN_YET } from '../api/state-of.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { buildCreation } from '../cluster/new-cluster.ts'
import type { SearchIndexes, TestCluster } from './test-cluster.ts'
import { toResultParts, waitFor } from '../wait-for.ts'

/** Waits until a new cluster accepts connections. */
export async function waitForIdle(context: OperationContext, cluster: TestCluster, response: AtlasResponse) {
  const { groupId, name } = cluster
  const { clock } = context
  const shownByMs = clock.nowMs() + CREATION_LAG_MS
  const subject = { 'project-id': groupId, 'cluster-name': name }
  const read = createClusterReader({ atlas: context.atlas, subject })
  const wait = {
    subject: `cluster ${name}`,
    wanted: `IDLE with a ${cluster.connection === 'standard' ? '' : `${cluster.connection} `}connection string`,
    first: { found: undefined, verdict: 'unknown', state: String(valueAt(response.data, 'stateName')) } as const,
    settleMs: getWaitRule(buildCreation(cluster).operationId).settleMs,
    async check(deadlineMs: number): Promise<PollResult<FoundCluster>> {
      try {
        return judge(cluster, await read({ deadlineMs, quiet: true }))
      } catch (error) {
        if (!isClusterNotFound(error) || clock.nowMs() > shownByMs) throw error
        return { found: undefined, verdict: 'pending', state: NOT_SHOWN_YET }
      }
    }
  }
  const waited: WaitResult<FoundCluster> = await waitFor(context, wait)
  return { ...toResultParts(wait, waited), found: waited.found }
}

/** Judges a new cluster: ready once it is IDLE as it was asked for, with a connection string. */
function judge(cluster: TestCluster, found: FoundCluster): PollResult<FoundCluster> {
  const { state, document } = found
  if (state === 'DELETING') return { found, verdict: 'failure', state }
  if (state !== 'IDLE' || chooseConnection(found, cluster.connection).text === undefined)
    return { found, verdict: 'pending', state }
  const { operationId, input } = buildCreation(cluster)
  const comparison = getWaitRule(operationId).compares
  const difference = comparison && describeFirst(findDifferences(comparison, JSON.parse(input.body), document))
  return difference === undefined
    ? { found, verdict: 'success', state }
    : { found, verdict: 'different', state: `${state}, but ${difference}` }
}

/** Creates a search index, and waits until it is ready. */
export async function createSearchIndex(
  context: OperationContext,
  groupId: string,
  clusterName: string,
  index: SearchIndexes[number]
): Promise<Partial<Result>> {
  const body = JSON.stringify(index)
  return runAndWait(context, 'createGroupClusterSearchIndex', { parameters: { groupId, clusterName }, body })
}

/**
 * Waits until the database user can log in. Atlas may not report the status of a flex cluster. Its user exists before the
 * cluster is ready, so that is harmless.
 */
export async function waitForUser(
  context: OperationContext,
  cluster: { readonly groupId: string; readonly clusterName: string }
): Promise<Partial<Result>> {
  try {
    return await waitUntilApplied(context, cluster)
  } catch (error) {
    if (!(error instanceof ApiError) || error.errorCode !== 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') throw error
    context.report(
      'Atlas does not report when a flex cluster accepts its users. The first connection may need a retry.'
    )
    return {}
  }
}
