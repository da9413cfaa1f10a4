// Steps that wait, on an Atlas that shows what they wrote late.
import { describe, expect, it } from '@jest/globals'
import { allTake } from '../../support/durations.ts'
import { oneIn } from '../../support/one-in.ts'
import { READ_HABITS, type Habit } from './habits.ts'
import { expectClean, expectHonest, observe } from './observe.ts'
import { CLUSTER_WAITS, OTHER_WAITS, type WaitCase } from './waits.ts'

const cells = [...CLUSTER_WAITS, ...OTHER_WAITS].flatMap((row) =>
  READ_HABITS.filter(({ meets }) => row.deeds.some((deed) => meets.includes(deed))).map(
    (habit): [string, string, WaitCase, Habit] => [row.title, habit.name, row, habit]
  )
)

/** What takes less than the lag is never seen in progress. */
describe.each([3000, 40_000])('where everything takes %d ms, a step that', (ms) => {
  it.each(cells.filter(oneIn(4)))('%s, while %s', async (_title, _name, row, { habits }) => {
    const observed = await observe({ ...row, durations: allTake(ms) }, habits)
    const errors = observed.main.annotations.filter(({ level }) => level === 'error')
    expect(errors).toEqual([])
    expect(observed.emulator.feltHabits().reads).toBeGreaterThan(0)
    expectHonest(observed)
    if (row.isTemporary) expectClean(observed)
  })
})

/** Longer than any state has to hold: only a comparison with what was sent helps. */
const LONG_STALE = { staleMs: 90_000 }
const updates = CLUSTER_WAITS.filter(({ wish }) => wish.changes !== undefined)

describe('where everything takes 80 s, a step that', () => {
  it.each(updates.filter(oneIn(4)))('$title, while changes are stale for 90 s', async (row) => {
    const observed = await observe({ ...row, durations: allTake(80_000) }, LONG_STALE)
    expect(observed.main.exitCode).toBe(0)
    expect(observed.emulator.feltHabits().reads).toBeGreaterThan(0)
    expectHonest(observed)
  })
})
