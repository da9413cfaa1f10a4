// Finds the state in a response, under whichever name Atlas gives it.
import { countOf } from '../../atlas/counts.ts'
import { itemsOf, valueAt } from '../../atlas/attributes.ts'

/** The state in a response, in a person's words; for a list, its length. Pure. */
export function stateOf(data: unknown): string {
  const items = itemsOf(data)
  if (items !== undefined) return countOf(items.length, 'item', 'items')
  const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
    .map((name) => valueAt(data, name))
    .find((value) => typeof value === 'string')
  return typeof state === 'string' ? withPause(state, data) : NO_STATE
}

/** What a response without any state shows; completes "it is …". */
export const NO_STATE = 'without a state'

/** What a new thing shows while reads do not find it; completes "it is …". */
export const NOT_SHOWN_YET = 'not shown yet'

/** The state of a cluster: `PAUSED` for a paused one, which Atlas shows as IDLE with `paused: true`. Pure. */
export function withPause(state: string, data: unknown): string {
  const paused = (data as { paused?: unknown } | null | undefined)?.paused === true
  return paused && state === 'IDLE' ? 'PAUSED' : state
}
