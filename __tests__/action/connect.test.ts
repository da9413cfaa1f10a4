// How long a step may work.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario } from '../support/scenario.ts'

/** Reads a cluster, for which Atlas first asks to wait this many seconds, and before that so many for the token. */
const readCluster = (retryAfterSeconds: number, inputs: Record<string, string> = {}, tokenSeconds?: number) =>
  runScenario({
    with: { operation: 'getGroupCluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': 'prod', ...inputs },
    arrange({ script }) {
      const refuse = (path: string | RegExp, seconds: number) =>
        script({ on: { path }, effect: { kind: 'status', status: 429, headers: { 'retry-after': String(seconds) } } })
      refuse(/clusters/, retryAfterSeconds)
      if (tokenSeconds !== undefined) refuse('/api/oauth/token', tokenSeconds)
    }
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

describe('the time for the first token', () => {
  it.each([
    ['30 minutes by default, and does not count as work', {}, 1500, 540, 0],
    ['not longer than that', {}, 1800, 1, 1],
    ['the timeout if that is longer', { timeout: '1h' }, 3000, 540, 0],
    ['the timeout if that is shorter', { timeout: '15m' }, 900, 1, 1],
    ['10 minutes if the timeout is 0', { timeout: '0s' }, 600, 1, 1]
  ])('is %s', async (_, inputs, tokenSeconds, workSeconds, exitCode) => {
    const { main, mainMs } = await readCluster(workSeconds, inputs, tokenSeconds)
    expect(main.exitCode).toBe(exitCode)
    if (exitCode === 0) expect(mainMs).toBeGreaterThanOrEqual((tokenSeconds + workSeconds) * 1000)
    else expect(main.annotations[0]?.title).toBe('MongoDB Atlas: Timed out')
  })

  it('is that of the work where GitHub shares it: a rotation', async () => {
    const { main } = await runScenario({
      with: {
        operation: 'rotate-client-secret',
        'github-token': 'ghs_0123456789',
        'org-id': SAMPLE_ORG_ID,
        parameters: 'secret-name: ATLAS_SECRET'
      },
      arrange: ({ script }) =>
        script({
          on: { path: '/api/oauth/token' },
          effect: { kind: 'status', status: 429, headers: { 'retry-after': '600' } }
        })
    })
    expect(main.annotations[0]?.title).toBe('MongoDB Atlas: Timed out')
  })
})
