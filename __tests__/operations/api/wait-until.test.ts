import { describe, expect, it } from '@jest/globals'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { runScenario } from '../../support/scenario.ts'
import { changeCluster } from '../cluster/change-cluster.ts'
import { waitLog } from '../wait-log.ts'
import { errorIn, getProd, PROD, readsIn, untilIdle } from './waits.ts'
import { summaryText } from '../../../local/summary-text.ts'

const GOAL = "stateName == 'IDLE' && !paused"

describe('wait-until', () => {
  it('is met by the first check without waiting', async () => {
    const transcript = await runScenario({ with: untilIdle })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(readsIn(transcript)).toHaveLength(1)
    expect(transcript.mainMs).toBe(0)
  })

  it('waits for a change, and logs each state and a heartbeat', async () => {
    const transcript = await runScenario({
      with: untilIdle,
      arrange: (emulator, clock) =>
        changeCluster(emulator, 'prod', { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + 95_000 })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript)).toEqual([
      `Waiting for the result of getGroupCluster to meet ${GOAL} (checking every 10 s, timeout 30 min).`,
      'UPDATING after 0 s',
      'still UPDATING (30 s elapsed, 29 min 30 s left)',
      'still UPDATING (1 min elapsed, 29 min left)',
      'still UPDATING (1 min 30 s elapsed, 28 min 30 s left)',
      'IDLE after 1 min 40 s',
      `The result of getGroupCluster meets ${GOAL} (after 1 min 40 s).`
    ])
    expect(summaryText(transcript.main.summary)).toContain(
      '| States | UPDATING 1 min 40 s → IDLE |\n| Time | 1 min 40 s, 11 checks |\n| Name | prod |'
    )
    expect(readsIn(transcript)).toHaveLength(11)
    expect(transcript.mainMs).toBe(100_000)
  })

  it('fails when the time is up, with the last state and the time', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '1m', interval: '20s' },
      arrange: (emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'UPDATING' })
    expect(errorIn(transcript)?.message).toBe(
      `Timed out after 1 min: the result of getGroupCluster is still UPDATING and does not meet ${GOAL}.\n` +
        'What to do: Increase timeout, or look for the cause in the Atlas UI.'
    )
    expect(readsIn(transcript)).toHaveLength(4)
    expect(transcript.mainMs).toBe(60_000)
  })

  it('checks once with 0s', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '0s' },
      arrange: (emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(
      `The result of getGroupCluster is UPDATING and does not meet ${GOAL} (checked once).`
    )
    expect(transcript.main.log).not.toContain('Waiting for')
    expect(readsIn(transcript)).toHaveLength(1)
    expect(transcript.mainMs).toBe(0)
  })

  it('fails at once when fail-when is met', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, 'fail-when': "stateName == 'DELETING'" },
      arrange: (emulator) => changeCluster(emulator, 'prod', { stateName: 'DELETING' })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(readsIn(transcript)).toHaveLength(1)
    expect(errorIn(transcript)?.message).toBe(
      `The result of getGroupCluster cannot meet ${GOAL}: ` +
        "it is DELETING, which meets fail-when stateName == 'DELETING' (after 0 s)."
    )
  })

  it('passes with on-unmet: warn when the time is up', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '0s', 'on-unmet': 'warn' },
      arrange: (emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(transcript.main.annotations.map(({ level }) => level)).toEqual(['warning'])
  })

  it('shows that an IDLE cluster is paused', async () => {
    const transcript = await runScenario({ with: { ...untilIdle, 'cluster-name': 'archive', timeout: '0s' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('The result of getGroupCluster is PAUSED and does not meet')
  })

  it('shows the number of items of a list, and a response without a state as such', async () => {
    const list = { operation: 'listClusters', 'project-id': getProd['project-id'], timeout: '0s' }
    const items = await runScenario({ with: { ...list, 'wait-until': 'totalCount == `0`' } })
    expect(errorIn(items)?.message).toContain('The result of listGroupClusters is 2 items and does not meet')
    const array = { ...list, operation: 'listGroupCustomDbRoleRoles', 'wait-until': 'length(@) > `0`' }
    const roles = await runScenario({ with: array })
    expect(errorIn(roles)?.message).toContain('The result of listGroupCustomDbRoleRoles is 0 items and does not meet')
    const addresses = { operation: 'listControlPlaneIpAddresses', timeout: '0s', 'wait-until': 'inbound == null' }
    const none = await runScenario({ with: addresses })
    expect(errorIn(none)?.message).toContain('The result of listControlPlaneIpAddresses is without a state and does')
  })

  it('works together with expect over the last result', async () => {
    const transcript = await runScenario({ with: { ...untilIdle, expect: "mongoDBMajorVersion == '7.0'" } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('is not true of the result')
  })

  it('ends when the step is cancelled, in the middle of a long interval', async () => {
    const cancel = new AbortController()
    const transcript = await runScenario({
      with: { ...untilIdle, interval: '5m' },
      signal: cancel.signal,
      arrange(emulator, clock) {
        changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
        const run = () => void clock.setTimer(45_000, () => cancel.abort(new CancelledError('The step was cancelled.')))
        emulator.script({ on: { path: PROD }, effect: { kind: 'then', run } })
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.title).toBe('MongoDB Atlas: Cancelled')
    expect(transcript.mainMs).toBe(45_000)
    expect(transcript.requests.at(-1)).toBe('POST /api/oauth/revoke 200')
  })
})

describe('wait-until, when something goes wrong', () => {
  it.each([
    [404, 'CLUSTER_NOT_FOUND'],
    [401, 'USER_UNAUTHORIZED'],
    [403, 'IP_ADDRESS_NOT_ON_ACCESS_LIST']
  ])('fails on %i %s in the middle, even with on-unmet: ignore', async (status, errorCode) => {
    const transcript = await runScenario({
      with: { ...untilIdle, 'on-unmet': 'ignore' },
      arrange(emulator) {
        changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
        emulator.script({
          on: { path: PROD },
          skip: 2,
          effect: { kind: 'status', status, body: { error: status, errorCode, detail: 'No.' } }
        })
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(`${status} ${errorCode}`)
    expect(readsIn(transcript)).toHaveLength(3)
    expect(transcript.mainMs).toBe(20_000)
  })

  it('survives 503s, resets, and the page of a proxy', async () => {
    const transcript = await runScenario({
      with: untilIdle,
      arrange(emulator, clock) {
        changeCluster(emulator, 'prod', { stateName: 'UPDATING', settlesAtMs: clock.nowMs() + 400_000 })
        const on = { path: PROD }
        emulator.script({ on, skip: 1, times: 6, effect: { kind: 'status', status: 503, body: { error: 503 } } })
        emulator.script({ on, times: 6, effect: { kind: 'reset' } })
        emulator.script({ on, times: 1, effect: { kind: 'html', status: 502 } })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Checking again.')
    expect(transcript.main.outputs['state']).toBe('IDLE')
    expect(transcript.mainMs).toBeGreaterThanOrEqual(400_000)
  })

  it('is an error when no check succeeds, even with on-unmet: ignore', async () => {
    const transcript = await runScenario({
      with: { ...untilIdle, timeout: '1m', 'on-unmet': 'ignore' },
      arrange: ({ script }) =>
        script({ on: { path: PROD }, times: Infinity, effect: { kind: 'status', status: 500, body: { error: 500 } } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.title).toBe('MongoDB Atlas: Request failed')
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
  })

  it('is an error when the condition gives neither true nor false', async () => {
    const transcript = await runScenario({ with: { ...getProd, 'wait-until': 'stateName', 'on-unmet': 'ignore' } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(
      'a condition must be true or false, but this one is a string:\n  stateName'
    )
  })
})
