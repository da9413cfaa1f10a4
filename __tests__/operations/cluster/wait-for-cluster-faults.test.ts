import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { Scenario } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from './change-cluster.ts'
import { waitLog } from '../wait-log.ts'
import { alwaysFail, CLUSTERS, errorIn, PROD, readsOf, waitForCluster } from './waiting.ts'

describe('the option changes', () => {
  const applied = { parameters: 'changes: applied' }

  it('waits until changes of database users have reached the cluster', async () => {
    const transcript = await waitForCluster('prod', applied, {
      arrange(emulator) {
        const run = () => {
          const databaseChangesUntilMs = (emulator.requests.at(-1)?.atMs ?? 0) + 45_000
          for (const project of emulator.world.projects.values()) Object.assign(project, { databaseChangesUntilMs })
        }
        emulator.script({ on: { path: `${PROD}/status` }, effect: { kind: 'then', run } })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(waitLog(transcript)).toEqual([
      'Waiting for cluster prod to be IDLE with changes APPLIED (checking every 10 s, timeout 5 min).',
      'IDLE with changes PENDING after 0 s',
      'still IDLE with changes PENDING (30 s elapsed, 4 min 30 s left)',
      'IDLE after 50 s',
      'Cluster prod is IDLE with changes APPLIED (after 50 s).'
    ])
    expect(readsOf(transcript, PROD)).toHaveLength(6)
  })

  it('is an error if the response has no status', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const transcript = await waitForCluster('prod', applied, {
      arrange: ({ script }) =>
        script({ on: { path: /status$/ }, effect: { kind: 'status', status: 200, headers, body: { links: [] } } })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(/^getGroupClusterStatus: .* has no known changeStatus/)
  })

  it('waits for a flex cluster, too', async () => {
    const transcript = await waitForCluster('playground', applied)
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.requests).toContain(`GET ${CLUSTERS}/playground/status 200`)
  })

  it('is an error for a flex cluster whose status Atlas does not report', async () => {
    const arrange: Scenario['arrange'] = ({ world }) => void (world.flexClusterStatus = 'refused')
    const transcript = await waitForCluster('playground', applied, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(
      'Atlas does not report the change status of this flex cluster. Leave out the option changes.'
    )
  })
})

describe('wait-for-cluster, when something goes wrong', () => {
  it('fails at once for an unknown cluster', async () => {
    const transcript = await waitForCluster('Prod', { 'on-unmet': 'warn' })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['status']).toBe('404')
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorIn(transcript)).toMatch(
      /404 CLUSTER_NOT_FOUND.*\nWhat to do: No cluster of project .* is named Prod\. Did you mean prod\?/
    )
    expect(readsOf(transcript, `${CLUSTERS}/Prod`)).toHaveLength(1)
  })

  it('fails when the cluster is deleted during the wait', async () => {
    const transcript = await waitForCluster(
      'prod',
      {},
      {
        arrange(emulator) {
          changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
          const run = ({ clusters }: Emulator['world']) => clusters.clear()
          emulator.script({ on: { path: PROD }, skip: 1, effect: { kind: 'then', run } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(
      /404 CLUSTER_NOT_FOUND.*\nWhat to do: An earlier check found the cluster: it was deleted during the wait\./
    )
  })

  it('survives transient faults', async () => {
    const body = { error: 500, errorCode: 'UNEXPECTED_ERROR', reason: 'made up' }
    const transcript = await waitForCluster(
      'prod',
      {},
      {
        arrange(emulator) {
          changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 30_000)
          emulator.script({ on: { path: PROD }, times: 6, effect: { kind: 'status', status: 500, body } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['satisfied']).toBe('true')
    expect(readsOf(transcript, PROD).filter((line) => line.endsWith(' 500'))).toHaveLength(6)
  })

  it.each([
    ['ignore', ''],
    ['ignore', 'false'],
    ['fail', ''],
    ['fail', 'false']
  ])('is an error if no check succeeds, with on-unmet: %s and wait: %j', async (onUnmet, wait) => {
    const failing = alwaysFail(PROD, 500, 'UNEXPECTED_ERROR')
    const transcript = await waitForCluster('prod', { 'on-unmet': onUnmet, wait }, failing)
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorIn(transcript)).toMatch(/getGroupCluster.* 500 UNEXPECTED_ERROR/)
  })

  describe('and contact is lost after the state was seen', () => {
    /** The cluster is UPDATING for good, and reads fail from the check `fromCheck` on, counted from 0. */
    const failFrom = (fromCheck: number): Pick<Scenario, 'arrange'> => ({
      arrange(emulator) {
        changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
        const body = { error: 500, errorCode: 'UNEXPECTED_ERROR', detail: 'made up' }
        const effect = { kind: 'status', status: 500, body } as const
        emulator.script({ on: { path: PROD }, skip: fromCheck, times: Infinity, effect })
      }
    })

    it.each(['warn', 'ignore', 'fail'])('is an error with on-unmet: %s', async (onUnmet) => {
      const transcript = await waitForCluster('prod', { 'on-unmet': onUnmet, timeout: '4m' }, failFrom(2))
      expect(transcript.main.exitCode).toBe(1)
      expect(transcript.main.outputs['satisfied']).toBeUndefined()
      expect(errorIn(transcript)).toMatch(/getGroupCluster.* 500 UNEXPECTED_ERROR/)
    })

    it('is a state that was not reached in time if only the last check failed', async () => {
      const inputs = { 'on-unmet': 'ignore', interval: '2m', timeout: '4m' }
      const transcript = await waitForCluster('prod', inputs, failFrom(2))
      expect(transcript.main.exitCode).toBe(0)
      expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'UPDATING' })
    })
  })

  it.each([{}, { id: '1' }, { id: '1', stateName: null }, [], { id: '1', stateName: 'IDLE', paused: 'no' }])(
    'is an error if the response has no state: %j',
    async (body) => {
      const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
      const arrange: Scenario['arrange'] = ({ script }) =>
        script({ on: { path: PROD }, effect: { kind: 'status', status: 200, headers, body } })
      const transcript = await waitForCluster('prod', { 'on-unmet': 'ignore' }, { arrange })
      expect(transcript.main.exitCode).toBe(1)
      expect(transcript.main.outputs['satisfied']).toBeUndefined()
      expect(errorIn(transcript)).toMatch(
        /^getGroupCluster: (got 200 with a list, not an object|.* has no (id|stateName|usable attribute paused))/
      )
    }
  )
})
