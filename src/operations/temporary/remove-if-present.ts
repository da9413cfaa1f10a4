// Removes something that somebody else may remove first.
import type { AtlasClient } from '../../atlas/client.ts'
import { isGone } from '../../atlas/is-gone.ts'
import type { CallInput } from '../../atlas/request.ts'

/** Removes something, unless it is already removed. @throws what the call throws otherwise */
export async function removeIfPresent(
  atlas: AtlasClient,
  operationId: string,
  parameters: NonNullable<CallInput['parameters']>
): Promise<void> {
  try {
    await atlas.call(operationId, { parameters })
  } catch (error) {
    if (!isGone(error)) throw error
  }
}
