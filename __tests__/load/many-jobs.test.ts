// Many jobs that start at once with one service account, at the limits of Atlas: none fails, and none is locked out.
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../local/emulator/dates.ts'
import { SAMPLE_ORG_ID } from '../../local/emulator/sample-world.ts'
import { changeCluster } from '../operations/cluster/change-cluster.ts'
import { untilIdle } from '../operations/api/waits.ts'
import { startAtOnce } from './start-at-once.ts'

/**
 * More jobs than Atlas gives tokens in the 10 minutes of work. `LOAD=full npm test -- __tests__/load` takes as many as 200, with
 * the fewest tokens that Atlas has allowed.
 */
const SCARCE = process.env['LOAD'] === 'full' ? { jobs: 200, perMinute: 10 } : { jobs: 24, perMinute: 2 }
const VERIFY = { operation: 'verify-org-access', 'org-id': SAMPLE_ORG_ID }
/** A refused job comes back after the minute that Atlas asks for, and up to a tenth of it. */
const LONGEST_ROUND_MS = 1.1 * MINUTE_MS

describe('jobs that start at once', () => {
  it(`all get a token where ${SCARCE.perMinute} are issued a minute: ${SCARCE.jobs} jobs`, async () => {
    const { jobs, perMinute } = SCARCE
    const limits = { tokenRequestsPerMinute: perMinute, liveTokens: 100, buckets: true }
    const { failures, waitsMs, leftTokens } = await startAtOnce(jobs, VERIFY, { limits })
    expect(failures).toEqual([])
    expect(leftTokens).toBe(0)
    // The first are let in at once, and the last after the minutes of all others, which is longer than work may take.
    const rounds = jobs / perMinute - 1
    expect(waitsMs.filter((ms) => ms === 0)).toHaveLength(perMinute)
    expect(waitsMs.at(-1)).toBeGreaterThanOrEqual(rounds * MINUTE_MS)
    expect(waitsMs.at(-1)).toBeLessThanOrEqual(rounds * LONGEST_ROUND_MS)
  })

  it('share 50 tokens a minute and 100 live tokens while each holds one for 90 s: 200 jobs', async () => {
    const { failures, waitsMs, mostTokens, leftTokens } = await startAtOnce(
      200,
      { ...untilIdle, interval: '90s', timeout: '1h' },
      {
        limits: { tokenRequestsPerMinute: 50, liveTokens: 100, buckets: true },
        arrange: (emulator, clock) =>
          changeCluster(emulator, 'prod', { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + MINUTE_MS + 30_000 })
      }
    )
    expect(failures).toEqual([])
    expect(leftTokens).toBe(0)
    expect(mostTokens).toBe(100)
    expect(waitsMs.filter((ms) => ms === 0)).toHaveLength(50)
    // The second half begins when the first has ended: refused for a token too many, a job comes back every 30 s.
    expect(waitsMs[100]).toBeGreaterThanOrEqual(90_000)
    expect(waitsMs.at(-1)).toBeLessThanOrEqual(5 * MINUTE_MS)
  })
})

describe('the smallest bucket of Atlas, 10 requests and 5 more a minute,', () => {
  it('is waited for by 40 jobs, and fails none', async () => {
    const inputs = { operation: 'getOrgSettings', 'org-id': SAMPLE_ORG_ID }
    const { failures, waitsMs, leftTokens } = await startAtOnce(40, inputs, {
      awaited: '/settings',
      limits: { buckets: true }
    })
    expect(failures).toEqual([])
    expect(leftTokens).toBe(0)
    expect(waitsMs.filter((ms) => ms === 0)).toHaveLength(10)
    expect(waitsMs.at(-1)).toBeGreaterThanOrEqual(6 * MINUTE_MS)
  })
})
