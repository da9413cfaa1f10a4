// What post removes, on an Atlas that shows late what was created, and after a main that was cancelled.
import { describe, expect, it } from '@jest/globals'
import type { Habits } from '../../../local/emulator/emulator.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { oneIn } from '../../support/one-in.ts'
import { KINDS, NAMED } from './creations.ts'
import { LATE } from './habits.ts'
import { expectClean, expectHonest, hasToRead, observe, type Case } from './observe.ts'

const creations = [...KINDS, ...NAMED]

type Cell = readonly [title: string, habit: string, row: Case, habits: Habits]
const under = (rows: readonly Case[]): Cell[] =>
  rows.flatMap((row) => LATE.map(({ name, habits }): Cell => [row.title, name, row, habits]))

describe('post removes', () => {
  it.each(under(creations).filter(oneIn(4)))('%s, while %s', async (_title, _name, row, habits) => {
    const observed = await observe(row, habits)
    expect(observed.main.annotations.filter(({ level }) => level === 'error')).toEqual([])
    expect(observed.emulator.feltHabits().reads > 0).toBe(hasToRead(observed))
    expectHonest(observed)
    expectClean(observed)
  })

  const moments = creations.flatMap((row) =>
    Object.keys(row.wish.creates ?? {}).map((_table, index): readonly [number, Case] => [index, row])
  )
  const cells = moments.flatMap(([skip, row]) =>
    under([row]).map(([title, name, , habits]) => [title, skip + 1, name, row, habits] as const)
  )
  it.each(cells.filter(oneIn(4)))(
    '%s, after main is cancelled during write %d, while %s',
    async (_title, number, _name, row, habits) => {
      const cancel = new AbortController()
      const observed = await observe(
        {
          ...row,
          signal: cancel.signal,
          arrange: ({ script }) =>
            script({
              on: { method: 'POST', path: /^\/api\/atlas/ },
              skip: number - 1,
              effect: { kind: 'then', run: () => cancel.abort(new CancelledError('Cancelled.')) }
            })
        },
        habits
      )
      expect(observed.main.exitCode).toBe(1)
      expect(observed.created.size).toBeGreaterThanOrEqual(number)
      expectHonest(observed)
      expectClean(observed)
    }
  )
})
