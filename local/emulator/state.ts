// What the emulator holds, for a check that a job left nothing. Atlas has nothing like it.
import type { World } from './world.ts'

export const STATE_PATH = '/emulator/state'

/** What differs from an emulator that has just started. */
export interface EmulatorState {
  /** What whoever started it gave it, to recognize it by. */
  readonly identity?: string
  /** How many requests it got, apart from those for this state. */
  readonly requests: number
  /** How many access tokens are valid. */
  readonly liveTokens: number
  /** Rows that were not there at the start. */
  readonly added: readonly object[]
  /** Rows that were there at the start. */
  readonly removed: readonly object[]
}

/** Remembers the rows of a world, and returns a function that tells which differ now. */
export function createStateReader(world: World): () => Pick<EmulatorState, 'added' | 'removed'> {
  const atStart = world.rows()
  return () => {
    const rows = world.rows()
    return { added: missingFrom(atStart, rows), removed: missingFrom(rows, atStart) }
  }
}

/** The rows of `all` whose key `rows` does not have. */
function missingFrom(rows: ReadonlyMap<string, object>, all: ReadonlyMap<string, object>): object[] {
  return [...all].filter(([key]) => !rows.has(key)).map(([, row]) => row)
}
