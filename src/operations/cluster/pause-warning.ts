// Warns about conditions that a paused cluster meets as well as a running one.
import { isRecord, itemsOf } from '../../atlas/attributes.ts'
import type { Expression } from '../../gate/compiled.ts'
import type { Result } from '../definition.ts'

/**
 * Adds a warning if a result is or lists paused clusters, and the conditions over it read `stateName` but not `paused`:
 * Atlas shows a paused cluster as IDLE. Pure.
 */
export function addPauseWarning(result: Result, conditions: readonly (Expression | undefined)[]): Result {
  const reading = conditions.find((condition) => condition?.fields.includes('stateName') === true)
  if (reading === undefined || conditions.some((condition) => condition?.fields.includes('paused'))) return result
  const paused = (itemsOf(result.data) ?? [result.data]).filter(isPausedCluster).map(({ name }) => String(name))
  if (paused.length === 0) return result
  const which = paused.length === 1 ? `cluster ${paused[0]} is paused` : `clusters ${paused.join(', ')} are paused`
  const warning =
    `The condition ${reading.text} reads stateName, which is IDLE for a paused cluster, too, and ${which}. ` +
    'Read the attribute paused as well, as in "stateName == \'IDLE\' && !paused".'
  return { ...result, warnings: [...(result.warnings ?? []), warning] }
}

function isPausedCluster(item: unknown): item is Record<string, unknown> {
  return isRecord(item) && item['paused'] === true && typeof item['stateName'] === 'string'
}
