// A wait of a whole day: its tokens are renewed on the way, and it ends at the right moment.
import { expect, it } from '@jest/globals'
import { HOUR_MS, MINUTE_MS } from '../../local/emulator/dates.ts'
import { untilIdle } from '../operations/api/waits.ts'
import { changeCluster } from '../operations/cluster/change-cluster.ts'
import { withJobs } from '../support/jobs.ts'

it('a wait of 24 h is met in its last minute', async () => {
  await withJobs({}, async ({ emulator, clock, job }) => {
    const startMs = clock.nowMs()
    changeCluster(emulator, 'prod', { stateName: 'UPDATING', settlesAtMs: startMs + 24 * HOUR_MS - MINUTE_MS })
    const step = await job({ ...untilIdle, timeout: '24h', interval: '10m' })
    const main = await step.main()
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain('still UPDATING (12 h elapsed, 12 h left)')
    expect(clock.nowMs() - startMs).toBe(24 * HOUR_MS)
    const count = (path: RegExp) =>
      emulator.requests.filter((request) => path.test(request.path) && request.status === 200).length
    expect(count(/clusters\/prod$/)).toBe(24 * 6 + 1)
    // One for each hour: the check at its end finds the token about to expire.
    expect(count(/oauth\/token$/)).toBe(24 + 1)
    expect(emulator.liveTokens().length).toBeGreaterThan(0)
    expect((await step.post()).annotations).toEqual([])
    expect(emulator.liveTokens()).toEqual([])
  })
})
