// The clusters of a project that is to be deleted.
import { getOperation } from '../../atlas/catalog/catalog.ts'
import { isBeingRemoved, isGone } from '../../atlas/is-gone.ts'
import type { CallInput } from '../../atlas/request.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import type { AtlasResponse } from '../../atlas/response.ts'
import { getWaitRule } from '../../atlas/wait-rules.ts'
import { waitForFinish } from '../api/wait-for-finish.ts'
import { kindOf, type ClusterKind } from '../cluster/cluster-kind.ts'
import type { OperationContext, Result } from '../definition.ts'

/** A cluster of the project. */
export interface ProjectCluster {
  readonly name: string
  readonly kind: ClusterKind
  readonly isDeleting: boolean
  readonly isProtected: boolean
  /** How it is deleted. */
  readonly operationId: 'deleteGroupCluster' | 'deleteGroupFlexCluster'
  readonly input: CallInput
  /** The list it is from. */
  readonly response: AtlasResponse
}

const LISTS = ['listGroupFlexClusters', 'listGroupClusters'] as const

/** Lists the clusters of a project, flex clusters included. @throws what the lists throw */
export async function listClusters({ atlas }: OperationContext, groupId: string): Promise<readonly ProjectCluster[]> {
  const clusters: ProjectCluster[] = []
  for (const list of LISTS) {
    const response = await atlas.list(list, { parameters: { groupId } })
    const found = response.data.results.map((item) => toCluster(list, { groupId, item, response }))
    clusters.push(...found.filter(({ name }) => clusters.every((other) => other.name !== name)))
  }
  return clusters
}

function toCluster(
  list: (typeof LISTS)[number],
  { groupId, item, response }: { readonly groupId: string; readonly item: unknown; readonly response: AtlasResponse }
): ProjectCluster {
  const document = recordOf(list, item)
  const name = textOf(list, document, 'name')
  const flex = list === 'listGroupFlexClusters'
  return {
    name,
    kind: kindOf({ document, flex }),
    isDeleting: textOf(list, document, 'stateName') === 'DELETING',
    isProtected: document['terminationProtectionEnabled'] === true,
    operationId: flex ? 'deleteGroupFlexCluster' : 'deleteGroupCluster',
    input: { parameters: { groupId, ...(flex ? { name } : { clusterName: name }) } },
    response
  }
}

/** Requests that a cluster is deleted, unless it is gone or being deleted. @throws what the call throws */
export async function requestDeletion({ atlas }: OperationContext, cluster: ProjectCluster): Promise<void> {
  try {
    await atlas.call(cluster.operationId, cluster.input)
  } catch (error) {
    if (!isGone(error) && !isBeingRemoved(error)) throw error
  }
}

/** Waits until a cluster is gone, by the wait rule of its deletion. @throws what the reads throw */
export async function waitUntilGone(context: OperationContext, cluster: ProjectCluster): Promise<Result> {
  const { operationId, input, response } = cluster
  const rule = getWaitRule(operationId)
  const task = { operation: getOperation(operationId), input, paginate: false }
  return waitForFinish(context, task, rule, { response, written: false })
}

/** `prod and archive (dedicated), playground (flex)`. Pure. */
export function listNames(clusters: readonly ProjectCluster[]): string {
  const kinds = [...new Set(clusters.map(({ kind }) => kind))]
  return kinds
    .map((kind) => {
      const names = clusters.filter((each) => each.kind === kind).map(({ name }) => name)
      const listed = names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
      return `${listed} (${kind})`
    })
    .join(', ')
}
