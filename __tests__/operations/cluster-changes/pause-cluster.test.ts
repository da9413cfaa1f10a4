import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import type { Scenario } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from '../cluster/change-cluster.ts'
import { change, CLUSTERS, clusterNamed, errorIn, outcomeOf, writesIn } from './changing.ts'

type Inputs = Readonly<Record<string, string>>

const pause = (name: string, inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  change('pause-cluster', name, inputs, scenario)
const resume = (name: string, inputs: Inputs = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  change('resume-cluster', name, inputs, scenario)

const PAUSED_PROD = [`PATCH ${CLUSTERS}/prod 200`, { paused: true }]

describe('pause-cluster', () => {
  it('sends paused alone, and waits until the cluster is PAUSED', async () => {
    const transcript = await pause('prod')
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'PAUSED' })
    expect(writesIn(transcript)).toEqual([PAUSED_PROD])
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', name: 'prod', id: expect.any(String) })
    expect(clusterNamed(transcript.emulator, 'prod')).toMatchObject({ paused: true, stateName: 'IDLE' })
    expect(transcript.main.log).toContain('Cluster prod is PAUSED (after 40 s).')
  })

  it('sends nothing for a paused cluster', async () => {
    const transcript = await pause('archive')
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', state: 'PAUSED' })
    expect(transcript.main.outputs['satisfied']).toBe('true')
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Cluster archive is paused already.')
    expect(transcript.mainMs).toBe(0)
  })

  it('waits for a pause that has begun, without sending it again', async () => {
    const transcript = await pause(
      'prod',
      {},
      { arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { paused: true, stateName: 'UPDATING' }, 45_000) }
    )
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', state: 'PAUSED' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(50_000)
  })

  it.each(['CREATING', 'UPDATING', 'REPAIRING'] as const)(
    'waits until a cluster that is %s is IDLE',
    async (stateName) => {
      const transcript = await pause(
        'prod',
        {},
        { arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { stateName }, 95_000) }
      )
      expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'PAUSED' })
      expect(writesIn(transcript)).toEqual([PAUSED_PROD])
      const summary = summaryText(transcript.main.summary)
      expect(summary).toContain('| Earlier changes | 1 min 40 s |')
      expect(summary).toContain('| Pause | 40 s |')
    }
  )

  it('has one timeout for both waits', async () => {
    const transcript = await pause(
      'prod',
      { timeout: '2m' },
      { arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 95_000) }
    )
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 1, changed: 'true', state: 'UPDATING' })
    expect(errorIn(transcript)).toContain(
      'Timed out after 20 s: cluster prod is still UPDATING, not PAUSED.\nWhat to do: Increase timeout'
    )
    expect(transcript.mainMs).toBe(120_000)
  })

  it.each([
    ['DELETING', {}, 'Cluster prod cannot become IDLE or PAUSED: it is DELETING (after 0 s).\nWhat to do: Somebody'],
    ['UPDATING', { timeout: '1m' }, 'Timed out after 1 min: cluster prod is still UPDATING, not IDLE or PAUSED.'],
    [
      'UPDATING',
      { wait: 'false' },
      'Cluster prod is UPDATING, not IDLE or PAUSED (checked once).\nWhat to do: Nothing was sent'
    ]
  ] as const)('sends nothing to a cluster that is %s, with %j', async (stateName, inputs, message) => {
    const arrange: Scenario['arrange'] = (emulator) => changeCluster(emulator, 'prod', { stateName })
    const transcript = await pause('prod', inputs, { arrange })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 1, changed: 'false', changes: '0', state: stateName })
    expect(errorIn(transcript)).toContain(message)
    expect(writesIn(transcript)).toEqual([])
  })

  it('only requests the pause with wait: false', async () => {
    const transcript = await pause('prod', { wait: 'false' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'UPDATING' })
    expect(writesIn(transcript)).toEqual([PAUSED_PROD])
    expect(transcript.main.log).toContain('Cluster prod is being paused.')
    expect(transcript.mainMs).toBe(0)
  })

  it('shows in a dry run what it would do', async () => {
    const transcript = await pause('prod', { 'dry-run': 'true' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '1', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Dry run: cluster prod would be paused.')
    expect(summaryText(transcript.main.summary)).toContain('| prod | pause | IDLE | PAUSED |')
  })

  it('explains that a flex cluster cannot be paused, even while it is created', async () => {
    const arrange: Scenario['arrange'] = (emulator) => changeCluster(emulator, 'playground', { stateName: 'CREATING' })
    const transcript = await pause('playground', {}, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toBe('cluster-name: is a flex cluster, which cannot be paused.')
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(0)
  })

  it('explains that a free cluster cannot be paused', async () => {
    const transcript = await pause('prod', {}, { arrange: (emulator) => setTier(emulator, 'M0') })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toBe('cluster-name: is a free cluster, which cannot be paused.')
    expect(writesIn(transcript)).toEqual([])
  })

  it.each([
    [{ resumedAtMs: 'now' }, 'M10', 'CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER', 'must run for an hour'],
    [{}, 'M40_NVME', 'CANNOT_PAUSE_NVME_CLUSTER', 'NVMe storage cannot be paused']
  ])('says why Atlas refuses: %j, %s', async (record, tier, code, hint) => {
    const transcript = await pause(
      'prod',
      {},
      {
        arrange(emulator, clock) {
          setTier(emulator, tier)
          if ('resumedAtMs' in record) changeCluster(emulator, 'prod', { resumedAtMs: clock.nowMs() })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(code)
    expect(errorIn(transcript)).toContain(hint)
    expect(clusterNamed(transcript.emulator, 'prod').paused).toBe(false)
  })

  it('names the clusters of the project if there is none of this name', async () => {
    const transcript = await pause('prodd')
    expect(errorIn(transcript)).toContain('Did you mean prod?')
  })

  it('is confirmed by reads, which may be stale', async () => {
    const transcript = await pause('prod', {}, { emulator: { habits: { lagMs: 25_000 } } })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'PAUSED' })
    expect(clusterNamed(transcript.emulator, 'prod')).toMatchObject({ paused: true, stateName: 'IDLE' })
  })

  it('does not claim anything if the response is lost: the next run waits for the pause', async () => {
    const losesResponse = ({ number }: { readonly number: number }) => number === 1
    const { emulator, main } = await pause('prod', {}, { emulator: { habits: { losesResponse } } })
    expect(main.exitCode).toBe(1)
    expect(main.outputs['changed']).toBeUndefined()
    expect(clusterNamed(emulator, 'prod').paused).toBe(true)
  })
})

describe('resume-cluster', () => {
  it('sends paused alone, and waits until the cluster is IDLE', async () => {
    const transcript = await resume('archive')
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([[`PATCH ${CLUSTERS}/archive 200`, { paused: false }]])
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/archive\./)
    expect(clusterNamed(transcript.emulator, 'archive')).toMatchObject({ paused: false, stateName: 'IDLE' })
  })

  it.each(['prod', 'playground'])('sends nothing for %s, which runs', async (name) => {
    const transcript = await resume(name)
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain(`Cluster ${name} is running already.`)
  })

  it('waits until a cluster that is being paused is paused, and then resumes it', async () => {
    const transcript = await resume(
      'prod',
      {},
      { arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { paused: true, stateName: 'UPDATING' }, 95_000) }
    )
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([[`PATCH ${CLUSTERS}/prod 200`, { paused: false }]])
  })

  it('says where a free cluster that Atlas has paused is resumed', async () => {
    const transcript = await resume(
      'prod',
      {},
      {
        arrange(emulator) {
          setTier(emulator, 'M0')
          changeCluster(emulator, 'prod', { paused: true })
        }
      }
    )
    expect(errorIn(transcript)).toBe(
      'cluster-name: is a free cluster, which cannot be resumed here. Resume it in Atlas.'
    )
    expect(writesIn(transcript)).toEqual([])
  })

  it('shows in a dry run what it would do', async () => {
    const transcript = await resume('archive', { 'dry-run': 'true' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '1', state: 'PAUSED' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Dry run: cluster archive would be resumed.')
  })

  it('fails when the time is up', async () => {
    const transcript = await resume('archive', { timeout: '30s' })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 1, changed: 'true', state: 'UPDATING' })
    expect(errorIn(transcript)).toContain('Timed out after 30 s: cluster archive is still UPDATING, not IDLE.')
  })

  it('reports everything wrong at once', async () => {
    const { main, requests } = await resume('', { 'project-id': 'shop', tier: 'M10', timeout: 'soon' })
    expect(main.exitCode).toBe(1)
    for (const input of ['cluster-name', 'project-id', 'timeout', 'tier']) {
      expect(main.annotations[0]?.message).toContain(input)
    }
    expect(requests).toEqual([])
  })
})

function setTier(emulator: Parameters<NonNullable<Scenario['arrange']>>[0], instanceSize: string): void {
  const providerName = instanceSize === 'M0' ? 'TENANT' : 'AWS'
  const regionConfigs = [{ providerName, electableSpecs: { instanceSize, nodeCount: 3 } }]
  changeCluster(emulator, 'prod', {
    projectId: SAMPLE_PROJECT_ID,
    attributes: { replicationSpecs: [{ regionConfigs }] }
  })
}
