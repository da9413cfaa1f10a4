import type { AtlasClient } from '../../atlas/client.ts'
import { ApiError } from '../../atlas/errors.ts'
import type { CallInput } from '../../atlas/request.ts'

/** Removes something; what is gone already is as good as removed. @throws what the call throws, but for 404 */
export async function removeIfThere(
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
