// Removes something that somebody else may remove first.
import type { AtlasClient } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import type { CallInput } from '../../atlas/request.ts'

/** Removes something. 404 counts as removed. @throws what the call throws, except 404 */
export async function removeIfPresent(
  atlas: AtlasClient,
  operationId: string,
  parameters: NonNullable<CallInput['parameters']>
): Promise<void> {
  try {
    await atlas.call(operationId, { parameters })
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error
  }
}
