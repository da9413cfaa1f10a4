import type { AtlasClient, CallOptions } from '../../atlas/client.ts'
import { incompleteResponse, recordOf } from '../../atlas/required-fields.ts'

/** Whether an entry of an access list is in force. */
export type EntryStatus = 'ACTIVE' | 'PENDING' | 'FAILED'

const STATUS = 'getGroupAccessListStatus'

/**
 * Reads whether an entry of a project's access list is in force.
 *
 * @throws ApiError, NetworkError for a status that is not known
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
