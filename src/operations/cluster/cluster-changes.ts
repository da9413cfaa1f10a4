// Reads whether changes of database users have reached a cluster.
import type { AtlasClient } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'

const STATUS = 'getGroupClusterStatus'

/**
 * Reads whether changes of database users have reached a cluster. Atlas also reports APPLIED for a cluster that is still
 * being created.
 *
 * @param options.otherwise what to do if Atlas does not report this for a flex cluster
 * @throws what the call throws; NetworkError for a response without a known status
 */
export async function readChanges(
  atlas: AtlasClient,
  cluster: { readonly groupId: string; readonly clusterName: string },
  { deadlineMs, otherwise }: { readonly deadlineMs: number; readonly otherwise: string }
): Promise<'APPLIED' | 'PENDING'> {
  try {
    const { groupId, clusterName } = cluster
    const { data } = await atlas.call(STATUS, { parameters: { groupId, clusterName } }, { deadlineMs, quiet: true })
    const { changeStatus } = recordOf(STATUS, data)
    if (changeStatus !== 'APPLIED' && changeStatus !== 'PENDING') throw incompleteResponse(STATUS, 'known changeStatus')
    return changeStatus
  } catch (error) {
    if (error instanceof ApiError && error.errorCode === 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API') {
      error.hint = `Atlas does not report the change status of this flex cluster. ${otherwise}`
    }
    throw error
  }
}
