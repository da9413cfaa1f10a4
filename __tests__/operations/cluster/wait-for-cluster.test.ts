import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Scenario } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from './change-cluster.ts'
import { waitLog } from '../wait-log.ts'
import { alwaysFail, CLUSTERS, errorIn, FLEX_CLUSTERS, PROD, readsOf, waitForCluster } from './waiting.ts'
import { summaryText } from '../../../local/summary-text.ts'

type Changes = Parameters<typeof changeCluster>[2]

/** A cluster that is like this during the whole step. */
const is = (name: string, changes: Changes): Pick<Scenario, 'arrange'> => ({
  arrange: (emulator) => changeCluster(emulator, name, changes)
})
/** A cluster that is like this for some time from the first read on, and then IDLE. */
const isFor = (name: string, changes: Changes, forMs: number): Pick<Scenario, 'arrange'> => ({
  arrange: (emulator) => changeAtFirstRead(emulator, name, changes, forMs)
})

describe('waiting for IDLE', () => {
  it('is met by the first check', async () => {
    const transcript = await waitForCluster('prod')
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'true',
      state: 'IDLE',
      name: 'prod',
      status: '200',
      'connection-string': 'mongodb+srv://prod.000002.mongodb.test',
      url: expect.stringContaining(`/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/prod`),
      id: expect.stringMatching(/^[0-9a-f]{24}$/)
    })
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({ name: 'prod', stateName: 'IDLE' })
    expect(readsOf(transcript, PROD)).toHaveLength(1)
    expect(transcript.mainMs).toBe(0)
  })

  it.each([
    ['500ms', '1500ms', 'checking every 500 ms, timeout 1.5 s'],
    ['90', '1h30m', 'checking every 1 min 30 s, timeout 1 h 30 min']
  ])('logs interval %s and timeout %s as they are', async (interval, timeout, logged) => {
    const transcript = await waitForCluster('prod', { interval, timeout })
    expect(waitLog(transcript)[0]).toBe(`Waiting for cluster prod to be IDLE (${logged}).`)
  })

  it('waits while the cluster is created', async () => {
    const transcript = await waitForCluster('prod', {}, isFor('prod', { stateName: 'CREATING' }, 95_000))
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:/)
    expect(waitLog(transcript)).toEqual([
      'Waiting for cluster prod to be IDLE (checking every 10 s, timeout 5 min).',
      'CREATING after 0 s',
      'still CREATING (30 s elapsed, 4 min 30 s left)',
      'still CREATING (1 min elapsed, 4 min left)',
      'still CREATING (1 min 30 s elapsed, 3 min 30 s left)',
      'IDLE after 1 min 40 s',
      'Cluster prod is IDLE (after 1 min 40 s).'
    ])
    expect(summaryText(transcript.main.summary)).toContain('| Time | 1 min 40 s, 11 checks |')
    expect(readsOf(transcript, PROD)).toHaveLength(11)
    expect(transcript.mainMs).toBe(100_000)
  })

  it('fails when the time is up, with the last state', async () => {
    const transcript = await waitForCluster('prod', { interval: '20s' }, is('prod', { stateName: 'UPDATING' }))
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'UPDATING' })
    expect(errorIn(transcript)).toBe(
      'Timed out after 5 min: cluster prod is still UPDATING, not IDLE.\n' +
        'What to do: Increase timeout, or look for the cause in the Atlas UI.'
    )
    expect(readsOf(transcript, PROD)).toHaveLength(16)
    expect(transcript.mainMs).toBe(300_000)
  })

  it('checks once with wait: false', async () => {
    const transcript = await waitForCluster('prod', { wait: 'false' }, is('prod', { stateName: 'UPDATING' }))
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(errorIn(transcript)).toContain('Cluster prod is UPDATING, not IDLE (checked once).')
    expect(readsOf(transcript, PROD)).toHaveLength(1)
    expect(transcript.mainMs).toBe(0)
  })

  it('fails at once when the cluster is paused, and says how to resume it', async () => {
    const transcript = await waitForCluster('archive')
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'PAUSED' })
    expect(errorIn(transcript)).toMatch(
      /^Cluster archive cannot become IDLE: it is PAUSED \(after 0 s\)\.\nWhat to do: The cluster is paused.*resume-cluster/
    )
    expect(readsOf(transcript, `${CLUSTERS}/archive`)).toHaveLength(1)
  })

  it('fails at once when the cluster is being deleted', async () => {
    const transcript = await waitForCluster('prod', {}, is('prod', { stateName: 'DELETING' }))
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'DELETING' })
    expect(errorIn(transcript)).toMatch(
      /^Cluster prod cannot become IDLE: it is DELETING \(after 0 s\)\.\nWhat to do: Somebody is deleting the cluster/
    )
    expect(readsOf(transcript, PROD)).toHaveLength(1)
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('does not fail the step with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await waitForCluster('archive', { 'on-unmet': onUnmet, wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'false', state: 'PAUSED' })
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('changes to the operations for flex clusters, and keeps to them', async () => {
    const transcript = await waitForCluster('playground', {}, isFor('playground', { stateName: 'CREATING' }, 30_000))
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE', name: 'playground' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/playground/)
    expect(readsOf(transcript, `${CLUSTERS}/playground`)).toEqual([`GET ${CLUSTERS}/playground 400`])
    expect(readsOf(transcript, `${FLEX_CLUSTERS}/playground`)).toHaveLength(4)
  })
})

describe('waiting for PAUSED', () => {
  it('is met by a paused cluster, in any case of the word', async () => {
    const { main } = await waitForCluster('archive', { parameters: 'state: paused' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'PAUSED' })
    expect(main.log).toContain('Cluster archive is PAUSED (after 0 s).')
  })

  it('is not met by a running cluster, and says how to pause it', async () => {
    const transcript = await waitForCluster('prod', { parameters: 'state: PAUSED', wait: 'false' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(
      /^Cluster prod is IDLE, not PAUSED \(checked once\)\.\nWhat to do: The cluster is not being paused.*pause-cluster/
    )
  })

  it('waits while the cluster is being paused', async () => {
    const pausing = isFor('prod', { stateName: 'UPDATING', paused: true }, 45_000)
    const transcript = await waitForCluster('prod', { parameters: 'state: PAUSED' }, pausing)
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript).slice(1)).toEqual([
      'UPDATING after 0 s',
      'still UPDATING (30 s elapsed, 4 min 30 s left)',
      'PAUSED after 50 s',
      'Cluster prod is PAUSED (after 50 s).'
    ])
  })

  it('fails at once for a flex cluster, which cannot be paused', async () => {
    const transcript = await waitForCluster('playground', { parameters: 'state: PAUSED' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toBe(
      'Cluster playground cannot become PAUSED: it is IDLE (after 0 s).\nWhat to do: Flex clusters cannot be paused.'
    )
    expect(readsOf(transcript, `${FLEX_CLUSTERS}/playground`)).toHaveLength(1)
  })
})

describe('waiting for DELETED', () => {
  const deleted = { parameters: 'state: DELETED' }

  it.each(['prod', 'playground'])('waits until the cluster %s is gone', async (name) => {
    const transcript = await waitForCluster(name, deleted, isFor(name, { stateName: 'DELETING' }, 45_000))
    const { main } = transcript
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'DELETED' })
    expect(main.outputs['result']).toBeUndefined()
    expect(waitLog(transcript).slice(1)).toEqual([
      'DELETING after 0 s',
      'still DELETING (30 s elapsed, 4 min 30 s left)',
      'DELETED after 50 s',
      `Cluster ${name} is DELETED (after 50 s).`
    ])
  })

  it('is met if there is no such cluster, and warns that none was found', async () => {
    const { main } = await waitForCluster('never', deleted)
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringMatching(/^No check found cluster never in project .*check cluster-name and project-id/)
      })
    ])
  })

  it('is not met by a cluster that nobody deletes', async () => {
    const transcript = await waitForCluster('prod', { ...deleted, timeout: '1m' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(
      /^Timed out after 1 min: cluster prod is still IDLE, not DELETED\.\nWhat to do: The cluster is not being deleted.*deleteGroupCluster/
    )
  })

  it.each([
    [404, 'GROUP_NOT_FOUND'],
    [404, 'RESOURCE_NOT_FOUND'],
    [401, 'USER_UNAUTHORIZED'],
    [403, 'CLUSTER_NOT_FOUND']
  ])('is an error with %i %s, which does not prove that it is gone', async (status, code) => {
    const failing = alwaysFail(/clusters\/prod/, status, code)
    const transcript = await waitForCluster('prod', { ...deleted, 'on-unmet': 'ignore' }, failing)
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(errorIn(transcript)).toContain(`getGroupCluster failed: ${status} ${code}`)
    expect(readsOf(transcript, PROD)).toHaveLength(1)
  })
})

describe('the inputs of wait-for-cluster', () => {
  it.each([
    [{ parameters: 'state: READY' }, 'parameters.state: takes IDLE, PAUSED or DELETED.'],
    [
      { parameters: '{ state: DELETED, changes: applied }' },
      'parameters.changes: can only be used with the state IDLE.'
    ],
    [{ parameters: 'changes: all' }, 'parameters.changes: takes applied.'],
    [{ parameters: 'stat: IDLE' }, 'Did you mean state?'],
    [{ 'cluster-name': '' }, 'cluster-name: required by wait-for-cluster'],
    [{ 'project-id': '' }, 'project-id: required by wait-for-cluster']
  ])('%j are refused before anything is sent', async (inputs, message) => {
    const transcript = await waitForCluster('prod', inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
