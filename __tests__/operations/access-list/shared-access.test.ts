// Several jobs that share one address, and thus one access list entry.
import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { withJobs } from '../../support/jobs.ts'

const RUNNER = '203.0.113.7'
const inputs = { operation: 'allow-runner-ip', 'project-id': SAMPLE_PROJECT_ID, 'on-unmet': 'fail' }
const entryOf = ({ world }: Emulator) => [...world.accessList.values()].find(({ ipAddress }) => ipAddress === RUNNER)

describe.each(['replace', 'conflict'] as const)('jobs with one address (%s)', (accessListConflict) => {
  it('keep their access when the first one ends', async () => {
    await withJobs({}, async ({ emulator, clock, job }) => {
      emulator.world.accessListConflict = accessListConflict
      const first = await job(inputs)
      const second = await job(inputs)
      expect((await first.main()).exitCode).toBe(0)
      expect(entryOf(emulator)?.comment).toContain(' 7000000000-1-')
      expect((await second.main()).exitCode).toBe(0)
      const post = await first.post()
      expect(post.exitCode).toBe(0)
      expect(post.annotations).toEqual([])
      expect(post.log).toMatch(/Left access list entry 203\.0\.113\.7: .* expires at 2/)
      expect(entryOf(emulator)).toMatchObject({ status: 'ACTIVE' })
      expect((await second.post()).annotations).toEqual([])
      const left = entryOf(emulator)
      expect(left?.comment).toContain('atlas-tasks shared ')
      expect(Date.parse(left?.deleteAfterDate ?? '')).toBeGreaterThan(clock.nowMs())
      expect(emulator.liveTokens()).toEqual([])
    })
  })

  it('all have access when they start at the same moment', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      emulator.world.accessListConflict = accessListConflict
      const legs = await Promise.all([job(inputs), job(inputs), job(inputs)])
      const ends = await Promise.all(legs.map((leg) => leg.main()))
      expect(ends.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
      // The jobs that end first must not remove the access of the last one.
      for (const leg of legs.slice(0, 2)) {
        expect((await leg.post()).exitCode).toBe(0)
        expect(entryOf(emulator)).toMatchObject({ status: 'ACTIVE' })
      }
      expect((await legs[2]?.post())?.exitCode).toBe(0)
      expect(entryOf(emulator)?.comment).toContain('atlas-tasks shared ')
    })
  })
})

describe('a job without others', () => {
  it('removes its entry, and the next job adds its own', async () => {
    await withJobs({}, async ({ emulator, job }) => {
      for (const step of [await job(inputs), await job(inputs)]) {
        expect((await step.main()).exitCode).toBe(0)
        expect(entryOf(emulator)).toMatchObject({ status: 'ACTIVE' })
        await step.post()
        expect(entryOf(emulator)).toBeUndefined()
      }
    })
  })
})
