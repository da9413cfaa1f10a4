// How long a step may work.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

/** Reads a cluster, for which Atlas first asks to wait this many seconds. */
const readCluster = (retryAfterSeconds: number, inputs: Record<string, string> = {}) =>
  runScenario({
    with: { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod', ...inputs },
    arrange: ({ script }) =>
      script({
        on: { path: /clusters/ },
        effect: { kind: 'status', status: 429, headers: { 'retry-after': String(retryAfterSeconds) } }
      })
  })

describe('the time for everything except waiting', () => {
  it.each([
    ['10 minutes by default: 540 s fit in', {}, 540, 0],
    ['10 minutes by default: 600 s do not', {}, 600, 1],
    ['the timeout if that is shorter: 30 s fit into 40 s', { timeout: '40s' }, 30, 0],
    ['the timeout if that is shorter: 40 s do not fit into 40 s', { timeout: '40s' }, 40, 1],
    ['10 minutes if the timeout is longer', { timeout: '1h' }, 600, 1],
    ['10 minutes if the timeout is 0', { timeout: '0s' }, 540, 0]
  ])('is %s', async (_, inputs, seconds, exitCode) => {
    const { main, mainMs } = await readCluster(seconds, inputs)
    expect(main.exitCode).toBe(exitCode)
    if (exitCode === 0) {
      expect(mainMs).toBeGreaterThanOrEqual(seconds * 1000)
      expect(mainMs).toBeLessThanOrEqual(seconds * 1100)
    } else {
      expect(main.annotations[0]?.title).toBe('MongoDB Atlas: Timed out')
      expect(mainMs).toBe(0)
    }
  })
})
