// Reads whether Atlas has applied an access list entry.
import type { AtlasClient, CallOptions } from '../../atlas/client.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'

/** Whether Atlas has applied an entry to the clusters. */
export type EntryStatus = 'ACTIVE' | 'PENDING' | 'FAILED'

const STATUS = 'getGroupAccessListStatus'

/**
 * Reads the status of an entry of a project's IP access list.
 *
 * @throws ApiError if the call fails, NetworkError for an unknown status
 */
export async function readEntryStatus(
  atlas: AtlasClient,
  parameters: { readonly groupId: string; readonly entryValue: string },
  options?: CallOptions
): Promise<EntryStatus> {
  const { data } = await atlas.call(STATUS, { parameters: { ...parameters } }, options)
  const status = recordOf(STATUS, data)['STATUS']
  if (status === 'ACTIVE' || status === 'PENDING' || status === 'FAILED') return status
  throw incompleteResponse(STATUS, 'known STATUS')
}
