// What create-test-cluster waits for: the cluster, its sample data, its search indexes.
import type { AtlasResponse } from '../../atlas/response.ts'
import { valueAt } from '../../atlas/attributes.ts'
import { getOperation } from '../../atlas/catalog/catalog.ts'
import type { CallInput } from '../../atlas/request.ts'
import { findWaitRule } from '../../atlas/wait-rules.ts'
import type { PollResult, WaitResult } from '../../gate/poll.ts'
import type { OperationContext, Result } from '../definition.ts'
import { createClusterReader, type FoundCluster } from '../cluster/find-cluster.ts'
import { runApiOperation } from '../api/run-api-operation.ts'
import type { ClusterSpec, SearchIndexes } from './test-cluster.ts'
import { toResultParts, waitFor } from '../wait-for.ts'

/** Waits until a new cluster accepts connections. */
export async function waitForIdle(context: OperationContext, { groupId, name }: ClusterSpec, response: AtlasResponse) {
  const subject = { 'project-id': groupId, 'cluster-name': name }
  const read = createClusterReader({ atlas: context.atlas, subject })
  const wait = {
    subject: `cluster ${name}`,
    wanted: 'IDLE with a connection string',
    first: { found: undefined, verdict: 'pending', state: String(valueAt(response.data, 'stateName')) } as const,
    async check(deadlineMs: number): Promise<PollResult<FoundCluster>> {
      const found = await read({ deadlineMs, quiet: true })
      if (found.state === 'DELETING') return { found, verdict: 'failure', state: found.state }
      const ready = found.state === 'IDLE' && findSrv(found) !== undefined
      return { found, verdict: ready ? 'success' : 'pending', state: found.state }
    }
  }
  const waited: WaitResult<FoundCluster> = await waitFor(context, wait)
  return { ...toResultParts(wait, waited), found: waited.found }
}

/** Loads Atlas' sample datasets, and waits until they are loaded. */
export async function loadSampleData(
  context: OperationContext,
  groupId: string,
  name: string
): Promise<Partial<Result>> {
  return runAndWait(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } })
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

async function runAndWait(context: OperationContext, operationId: string, input: CallInput): Promise<Result> {
  const rule = findWaitRule(operationId)
  if (rule === undefined) throw new Error(`${operationId} has no wait rule.`)
  const task = { operation: getOperation(operationId), input, paginate: false }
  return runApiOperation(context, task, { kind: 'finish', rule })
}

/** The SRV connection string of a cluster; undefined until it has one. */
export function findSrv({ document }: FoundCluster): string | undefined {
  const srv = valueAt(document, 'connectionStrings.standardSrv')
  return typeof srv === 'string' ? srv : undefined
}
