// States that follow each other as time passes.
import { atlasDate } from '../../dates.ts'
import type { JsonObject } from '../shapes.ts'
import type { Shown } from './document.ts'

/**
 * What is shown in the state that a thing has reached since it was created.
 *
 * @param states all but the last share the time that the change takes
 */
export function progress(
  shown: Shown,
  states: readonly string[],
  show: (state: string) => JsonObject,
  since = shown.thing.created
): JsonObject {
  const { nowMs, durations } = shown.call
  const reached = Math.floor(((nowMs - Date.parse(since)) * (states.length - 1)) / durations.thingMs)
  return show(states[Math.min(Math.max(reached, 0), states.length - 1)] ?? '')
}

/** Like {@link progress}, but it begins anew with each change. */
export function progressOfChange(
  shown: Shown,
  states: readonly string[],
  show: (state: string) => JsonObject
): JsonObject {
  return progress(shown, states, show, shown.thing.updated)
}

/** When a thing has reached its last state. */
export function atEnd({ thing, call }: Shown): string {
  return atlasDate(Date.parse(thing.created) + call.durations.thingMs)
}
