// When and how a step dies: random, from a seed.
import { constant, constantFrom, integer, nat, oneof, record, sample, type Arbitrary } from 'fast-check'
import type { Habits } from '../../local/emulator/emulator.ts'
import { KINDS, NAMED } from '../operations/under-habits/creations.ts'
import type { Case } from '../operations/under-habits/observe.ts'

/** One death. */
export interface Plan {
  readonly row: Case
  readonly signal: 'SIGKILL' | 'SIGINT' | 'SIGTERM'
  /** The request at which it dies, counted from 0. A step that sends fewer lives. */
  readonly request: number
  /** `held`: Atlas has carried the request out, and the response never comes; otherwise milliseconds after its arrival. */
  readonly moment: 'held' | number
  readonly habits: Habits
}

const HABITS: Arbitrary<Habits> = oneof(
  constant({}),
  constant({ lagMs: 3000 }),
  constant({ reversedLists: true }),
  integer({ min: 1, max: 3 }).map((lost): Habits => ({ losesResponse: ({ number }) => number === lost }))
)

const PLAN: Arbitrary<Plan> = record({
  row: constantFrom(...KINDS, ...NAMED),
  signal: constantFrom('SIGKILL', 'SIGINT', 'SIGTERM'),
  request: nat(8),
  moment: oneof(constant('held' as const), nat(40)),
  habits: HABITS
})

/** The plans of a seed. */
export const plansOf = (seed: number, count: number): Plan[] => sample(PLAN, { seed, numRuns: count })
