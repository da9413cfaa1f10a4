// Names the clusters of a project where one that was asked for does not exist.
import { firstOf } from '../../atlas/counts.ts'
import { isRecord } from '../../atlas/attributes.ts'
import { findOperation } from '../../atlas/catalog/catalog.ts'
import { nearest } from '../../atlas/catalog/nearest.ts'
import type { ApiError } from '../../atlas/errors.ts'
import { CLUSTER_NOT_FOUND_HINT } from '../../atlas/hints/call-hints.ts'
import type { OperationContext } from '../definition.ts'
import { isClusterNotFound } from './find-cluster.ts'

const LISTS = ['listGroupClusters', 'listGroupFlexClusters']
const NAMED = /\/groups\/([^/]+)\/(?:flexClusters|clusters|sampleDatasetLoad)\/([^/]+)/
/** The hint is not worth waiting for. */
const LIST_MS = 15_000

/**
 * Runs an operation. If it fails because there is no such cluster, the hint of the error names those of the project.
 *
 * @throws what `run` throws
 */
export async function withKnownClusters<T>(context: OperationContext, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (isClusterNotFound(error) && error.hint === CLUSTER_NOT_FOUND_HINT) {
      error.hint = (await describeClusters(context, error)) ?? error.hint
    }
    throw error
  }
}

/** The project and the cluster in the path of a request; none if the path names no cluster, such as `clusters/tenantUpgrade`. */
function findNames({ operationId, path }: ApiError): readonly string[] {
  // The parts of a route that is not in the catalogue are unknown.
  const template = findOperation(operationId)?.path
  const isNamed = template === undefined || NAMED.exec(template)?.[2]?.startsWith('{') === true
  return isNamed ? (NAMED.exec(path)?.slice(1) ?? []).map(decodeURIComponent) : []
}

/** @returns undefined if the clusters cannot be read */
async function describeClusters({ atlas, clock }: OperationContext, error: ApiError): Promise<string | undefined> {
  const [groupId, name] = findNames(error)
  if (groupId === undefined || name === undefined) return undefined
  const deadlineMs = clock.nowMs() + LIST_MS
  const lists = await Promise.allSettled(
    LISTS.map((list) => atlas.list(list, { parameters: { groupId } }, { deadlineMs, quiet: true }))
  )
  const clusters = lists
    .flatMap((list) => (list.status === 'fulfilled' ? list.value.data.results : []))
    .flatMap((item) => (isRecord(item) && typeof item['name'] === 'string' ? [item['name']] : []))
  if (clusters.length === 0) {
    const isKnown = lists.every(({ status }) => status === 'fulfilled')
    return isKnown ? `Project ${groupId} has no clusters: check project-id.` : undefined
  }
  // Created or deleted a moment ago.
  if (clusters.includes(name)) return undefined
  const [close] = nearest(name, clusters, 1)
  const guess = close === undefined ? '' : ` Did you mean ${close}?`
  const shown = firstOf(clusters, 20)
  return `No cluster of project ${groupId} is named ${name}.${guess} It has: ${shown}. Names are case-sensitive.`
}
