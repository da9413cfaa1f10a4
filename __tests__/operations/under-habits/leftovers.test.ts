// remove-leftovers on an Atlas with habits: everything that is old goes, once, and nothing else.
import { describe, expect, it } from '@jest/globals'
import { sampleWorld, type Habits } from '../../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import { actions, clean, error, GONE_OF_EACH, leaveOneOfEach, ONE_OF_EACH } from '../leftovers/leftover-run.ts'
import { addOthers, changes, NOW_MS, remember } from '../leftovers/leftover-world.ts'
import { withJobs } from '../../support/jobs.ts'
import { FRESH, LAGGING, READ_HABITS, REVERSED } from './habits.ts'

describe('remove-leftovers', () => {
  const cells = [FRESH, LAGGING, REVERSED].flatMap(({ name, habits }) =>
    [1, 2, 3, 4, 5, 6].map((lost): [string, number, Habits] => {
      return [name, lost, { ...habits, losesResponse: ({ number }) => number === lost }]
    })
  )
  it.each(cells)(
    'removes one of each while %s, and the response to removal %d is lost',
    async (_name, _lost, habits) => {
      const cleaned = await clean(
        (emulator) => {
          leaveOneOfEach(emulator)
          addOthers(emulator)
        },
        { habits }
      )
      expect(error(cleaned)).toBeUndefined()
      expect(actions(cleaned)).toEqual(ONE_OF_EACH.map((one) => `${one}: removed`))
      expect(cleaned.changed).toEqual(GONE_OF_EACH)
      expect(cleaned.emulator.feltHabits().lostResponses).toBe(1)
    }
  )

  const meetsRemovals = READ_HABITS.filter(({ meets }) => meets.includes('removes'))
  it.each(meetsRemovals)('finds again what it has just removed, and succeeds, while $name', async ({ habits }) => {
    const world = sampleWorld({ clock: { nowMs: () => NOW_MS } })
    await withJobs({ world, habits }, async ({ emulator, clock, job }) => {
      clock.advance(NOW_MS - clock.nowMs())
      leaveOneOfEach(emulator)
      const before = remember(world)
      const inputs = { operation: 'remove-leftovers', 'org-id': SAMPLE_ORG_ID }
      expect((await (await job(inputs)).main()).exitCode).toBe(0)
      expect(changes(before, world)).toEqual(GONE_OF_EACH)
      const after = remember(world)
      const again = await (await job(inputs)).main()
      expect(again.annotations).toEqual([])
      expect(again.exitCode).toBe(0)
      expect(again.outputs['result']).toContain('already removed')
      expect(changes(after, world)).toEqual([])
      expect(emulator.feltHabits().reads).toBeGreaterThan(0)
    })
  })
})
