// The habits of Atlas that waits and clean-ups have to live with: the columns of the tables in this folder.
import type { Habits } from '../../../local/emulator/emulator.ts'

/** What a step does to what others can read. */
export type Deed = 'creates' | 'changes' | 'changes state' | 'removes'

export interface Habit {
  readonly name: string
  readonly habits: Habits
  /** Reads differ after these. */
  readonly meets: readonly Deed[]
}

/** The most that reads lag. */
export const LAGGING: Habit = {
  name: 'reads lag by 20 s',
  habits: { lagMs: 20_000 },
  meets: ['creates', 'changes', 'removes']
}

/** Habits of reads. Atlas documents none; others have seen 2 to 30 s (sources: `src/atlas/wait-rules/clusters.ts` and `wait-rule.ts`). */
export const READ_HABITS: readonly Habit[] = [
  { name: 'reads lag by 3 s', habits: { lagMs: 3000 }, meets: ['creates', 'changes', 'removes'] },
  LAGGING,
  { name: 'changes are stale for 30 s', habits: { staleMs: 30_000 }, meets: ['changes'] },
  { name: 'states are stale for 30 s, but not attributes', habits: { staleStateMs: 30_000 }, meets: ['changes state'] },
  { name: 'creations are not found for 10 s', habits: { notFoundMs: 10_000 }, meets: ['creates'] }
]

/** What Atlas documents no order of. */
export const REVERSED: Habit = { name: 'lists begin with what is newest', habits: { reversedLists: true }, meets: [] }

export const FRESH: Habit = { name: 'reads are fresh', habits: {}, meets: [] }

/** The habits that reads meet after a creation. */
export const LATE = READ_HABITS.filter(({ meets }) => meets.includes('creates'))
