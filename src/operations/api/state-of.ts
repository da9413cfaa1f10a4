/** The attribute that Atlas calls a state, under any of its names; of a list, how long it is. */
export function stateOf(data: unknown): string {
  const record = (data ?? {}) as Record<string, unknown>
  if (Array.isArray(record['results'])) return `${record['results'].length} items`
  const state = ['stateName', 'status', 'state', 'STATUS', 'changeStatus']
    .map((name) => record[name])
    .find((value) => typeof value === 'string')
  if (typeof state !== 'string') return 'answered'
  return withPause(state, data)
}

/** A state as a person calls it: Atlas says IDLE of a paused cluster, too. */
export function withPause(state: string, data: unknown): string {
  return (data as { paused?: unknown } | null | undefined)?.paused === true ? `${state} (paused)` : state
}
