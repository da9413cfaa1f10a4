// Steps that lose the response to one of their writes, which Atlas has carried out.
import { describe, expect, it } from '@jest/globals'
import type { Habits } from '../../../local/emulator/emulator.ts'
import { KINDS, NAMED } from './creations.ts'
import { oneIn } from '../../support/one-in.ts'
import { FRESH, LAGGING, REVERSED } from './habits.ts'
import { expectClean, expectHonest, hasToRead, observe, type Case } from './observe.ts'
import { CLUSTER_WAITS, OTHER_WAITS } from './waits.ts'

type Cell = readonly [title: string, write: number, habit: string, row: Case, habits: Habits]

/** One cell for each write of main and of post. */
const losing = (rows: readonly Case[], writesOf: (row: Case) => number): Cell[] =>
  rows.flatMap((row) =>
    [FRESH, LAGGING, REVERSED].flatMap(({ name, habits }) =>
      Array.from({ length: writesOf(row) }, (_, index): Cell => {
        const losesResponse: Habits['losesResponse'] = ({ number }) => number === index + 1
        return [row.title, index + 1, name, row, { ...habits, losesResponse }]
      })
    )
  )

const created = ({ wish }: Case) => Object.values(wish.creates ?? {}).reduce((sum, number) => sum + number, 0)
const temporary = losing([...KINDS, ...NAMED], (row) => created(row) + Object.keys(row.wish.creates ?? {}).length)

describe('nothing is left without a warning, and nothing created twice, by', () => {
  it.each(temporary.filter(oneIn(5)))(
    '%s that loses the response to write %d, while %s',
    async (_title, _write, name, row, habits) => {
      const observed = await observe(row, habits)
      const { reads, lostResponses } = observed.emulator.feltHabits()
      expect(lostResponses).toBe(1)
      if (name === LAGGING.name) expect(reads > 0).toBe(hasToRead(observed))
      // They list what they have added, beside the entry of the sample world.
      const isListed = NAMED.includes(row) && row.wish.creates?.['accessList'] !== undefined
      if (name === REVERSED.name && isListed) expect(reads).toBeGreaterThan(0)
      expectHonest(observed)
      expectClean(observed)
    }
  )
})

const waits = losing([...CLUSTER_WAITS, ...OTHER_WAITS], () => 1)

describe('main succeeds only if what it was asked for is true:', () => {
  it.each(waits.filter(oneIn(5)))(
    '%s, and loses the response to write %d, while %s',
    async (_title, _write, _name, row, habits) => {
      const observed = await observe(row, habits)
      expect(observed.emulator.feltHabits().lostResponses).toBe(1)
      expectHonest(observed)
    }
  )
})
