// Atlas' awkward habits: reads that do not show the latest writes yet, responses that are lost, lists in any order.
import { AtlasError } from './atlas-error.ts'
import { createPastReads } from './past-reads.ts'
import type { Call, Reply, Route } from './routes.ts'
import type { World } from './world.ts'

/** What clients have to live with. Without any of these, the emulator is as consistent as Atlas is at its best. */
export interface Habits {
  /** How long reads show everything as it was before a write, in milliseconds. */
  readonly lagMs?: number
  /** How long reads show what a write changed as it was before, in milliseconds; default: `lagMs`. */
  readonly staleMs?: number
  /** How long they show the old state of what a write changed, beside its new attributes, in milliseconds. */
  readonly staleStateMs?: number
  /** How long reads do not find what a write created, in milliseconds; default: `lagMs`. */
  readonly notFoundMs?: number
  /** Whether a write that was carried out gets no response: the connection breaks instead. */
  readonly losesResponse?: (write: Write) => boolean
  /** Whether lists begin with what was added last. Atlas documents no order. */
  readonly reversedLists?: boolean
}

/** A write that was carried out. */
export interface Write {
  readonly method: Route['method']
  readonly operationId: string
  /** Its place among the writes that were carried out; the first one is 1. */
  readonly number: number
}

/** How often the habits were felt. */
export interface Felt {
  /** Reads with another response than one without habits would have had. */
  readonly reads: number
  readonly lostResponses: number
}

export interface HabitLayer {
  /** The world as an operation sees it: writes as it is, reads as the habits show it. */
  worldFor(route: Route, nowMs: number): World
  /** Runs an operation in that world. */
  run(route: Route, call: Call): Reply
  felt(): Felt
}

/** Creates the layer between the routes and the wire. It applies to every operation of the Admin API. */
export function createHabitLayer(world: World, habits: Habits): HabitLayer {
  const { lagMs = 0, losesResponse, reversedLists = false } = habits
  const past = createPastReads(world, {
    createdMs: habits.notFoundMs ?? lagMs,
    changedMs: habits.staleMs ?? lagMs,
    stateMs: habits.staleStateMs ?? 0,
    removedMs: lagMs
  })
  let reads = 0
  let writes = 0
  let lostResponses = 0

  function read(route: Route, call: Call): Reply {
    const shown = attempt(route, call)
    if (JSON.stringify(shown) !== JSON.stringify(attempt(route, { ...call, world }))) reads += 1
    if (shown instanceof AtlasError) throw shown
    return shown
  }

  function write(route: Route, call: Call): Reply {
    const reply = past.note(call.nowMs, () => route.handle(call))
    const { method, operationId } = route
    writes += 1
    if (losesResponse?.({ method, operationId, number: writes }) !== true) return reply
    lostResponses += 1
    return { ...reply, lost: true }
  }

  const hasHabits = Object.keys(habits).length > 0
  return {
    worldFor(route, nowMs) {
      if (!hasHabits || route.method !== 'GET') return world
      const seen = past.view(nowMs)
      return reversedLists ? reverse(seen) : seen
    },
    run(route, call) {
      if (!hasHabits) return route.handle(call)
      return route.method === 'GET' ? read(route, call) : write(route, call)
    },
    felt: () => ({ reads, lostResponses })
  }
}

function attempt(route: Route, call: Call): Reply | AtlasError {
  try {
    return route.handle(call)
  } catch (error) {
    if (error instanceof AtlasError) return error
    throw error
  }
}

function reverse(world: World): World {
  const entries = Object.entries(world).map(([name, value]: [string, unknown]) => {
    return [name, value instanceof Map ? new Map([...value].reverse()) : value] as const
  })
  return Object.fromEntries(entries) as World
}
