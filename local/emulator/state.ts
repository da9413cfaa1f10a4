// What the emulator holds, for a check that a job left nothing. Atlas has nothing like it.
import { jsonResponse, type WireResponse } from './responses.ts'
import type { World } from './world.ts'

export const STATE_PATH = '/emulator/state'

/** What differs from an emulator that has just started. */
export interface EmulatorState {
  /** How many access tokens are valid. */
  readonly liveTokens: number
  /** Rows that were not there at the start. */
  readonly added: readonly object[]
  /** Rows that were there at the start. */
  readonly removed: readonly object[]
}

/** Remembers the rows of a world, and returns a function that responds with what differs now. */
export function createStateReader(world: World, liveTokens: () => readonly string[]): () => WireResponse {
  const atStart = world.rows()
  return () => {
    const rows = world.rows()
    const body: EmulatorState = {
      liveTokens: liveTokens().length,
      added: missingFrom(atStart, rows),
      removed: missingFrom(rows, atStart)
    }
    return jsonResponse({ status: 200, body })
  }
}

/** The rows of `all` whose key `rows` does not have. */
function missingFrom(rows: ReadonlyMap<string, object>, all: ReadonlyMap<string, object>): object[] {
  return [...all].filter(([key]) => !rows.has(key)).map(([, row]) => row)
}
