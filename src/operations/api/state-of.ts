// Finds the state in a response, under whichever name Atlas gives it.

/** The state in a response, in a person's words; for a list, its length. Pure. */
export function stateOf(data: unknown): string {
  const record = (data ?? {}) as Record<string, unknown>
  const { results } = record
  if (Array.isArray(results)) return `${results.length} ${results.length === 1 ? 'item' : 'items'}`
  const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
    .map((name) => record[name])
    .find((value) => typeof value === 'string')
  return typeof state === 'string' ? withPause(state, data) : NO_STATE
}

/** What a response without any state shows; completes "it is …". */
export const NO_STATE = 'without a state'

/** Adds that a cluster is paused: Atlas shows a paused cluster as IDLE, too. */
export function withPause(state: string, data: unknown): string {
  return (data as { paused?: unknown } | null | undefined)?.paused === true ? `${state} (paused)` : state
}
