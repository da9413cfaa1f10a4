// fail-over-cluster: which clusters it takes, and what it waits for.
import { expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from './change-cluster.ts'
import { errorIn } from './waiting.ts'

const failOver = (name: string, inputs: Readonly<Record<string, string>> = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  runScenario({
    ...scenario,
    with: { operation: 'fail-over-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': name, ...inputs }
  })

const postsOf = ({ requests }: Transcript) => requests.filter((line) => line.includes('/restartPrimaries'))
const prodIn = ({ world }: Emulator) => [...world.clusters.values()].find(({ name }) => name === 'prod')

it('restarts the primaries, and waits until the cluster is IDLE again', async () => {
  const transcript = await failOver('prod')
  const { main, emulator } = transcript
  expect(errorIn(transcript)).toBeUndefined()
  expect(postsOf(transcript)).toHaveLength(1)
  expect(prodIn(emulator)?.failovers).toBe(1)
  expect(main.outputs).toMatchObject({ name: 'prod', state: 'IDLE', changed: 'true', changes: '1', satisfied: 'true' })
  expect(main.log).toContain('UPDATING after')
  expect(main.log).toContain('Cluster prod has failed over, and is IDLE again.')
  expect(transcript.mainMs).toBeGreaterThanOrEqual(60_000)
})

it('does not take an IDLE from before the failover for its end', async () => {
  const transcript = await failOver(
    'prod',
    { interval: '5s' },
    { emulator: { durations: { failoverMs: 90_000 }, habits: { staleMs: 40_000 } } }
  )
  expect(transcript.main.exitCode).toBe(0)
  expect(transcript.mainMs).toBeGreaterThanOrEqual(90_000)
})

it('says in a dry run that the step would wait for the cluster first', async () => {
  const transcript = await failOver(
    'prod',
    { 'dry-run': 'true' },
    { arrange: (emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' }) }
  )
  expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', changes: '1' } })
  expect(transcript.main.log).toContain('Dry run: cluster prod would fail over.')
  expect(transcript.main.annotations).toMatchObject([
    {
      level: 'warning',
      message:
        'Cluster prod is UPDATING, not IDLE (checked once). Without dry-run, the step waits for the cluster first.'
    }
  ])
  expect(postsOf(transcript)).toEqual([])
})

it('waits for a minute if it never sees the failover', async () => {
  const transcript = await failOver('prod', {}, { emulator: { durations: { failoverMs: 1000 } } })
  expect(transcript.main.exitCode).toBe(0)
  expect(transcript.mainMs).toBeGreaterThanOrEqual(60_000)
})

it('waits for an IDLE cluster first', async () => {
  const transcript = await failOver(
    'prod',
    {},
    {
      arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 45_000)
    }
  )
  expect(errorIn(transcript)).toBeUndefined()
  expect(transcript.main.log).toContain('Waiting for cluster prod to be IDLE')
  expect(prodIn(transcript.emulator)?.failovers).toBe(1)
})

it('sends nothing if the cluster is not IDLE and wait is false', async () => {
  const arrange = (emulator: Emulator) => void Object.assign(prodIn(emulator) ?? {}, { stateName: 'UPDATING' })
  const transcript = await failOver('prod', { wait: 'false' }, { arrange })
  expect(transcript.main).toMatchObject({
    exitCode: 1,
    outputs: { satisfied: 'false', changed: 'false', state: 'UPDATING' }
  })
  expect(errorIn(transcript)).toContain('Nothing was sent, because wait is false.')
  expect(postsOf(transcript)).toEqual([])
})

it('does not wait for the failover if wait is false', async () => {
  const transcript = await failOver('prod', { wait: 'false' })
  expect(transcript.main.log).toContain('Cluster prod has been asked to fail over.')
  expect(transcript.main.outputs).toMatchObject({ changed: 'true' })
  expect(transcript.mainMs).toBe(0)
})

it('is unmet if the failover takes too long', async () => {
  const transcript = await failOver('prod', { timeout: '30s' })
  expect(transcript.main).toMatchObject({
    exitCode: 1,
    outputs: { satisfied: 'false', changed: 'true', state: 'UPDATING' }
  })
  expect(errorIn(transcript)).toContain('Timed out after 30 s: cluster prod is still UPDATING, not IDLE.')
})

it('explains that a paused cluster has to be resumed', async () => {
  const transcript = await failOver('archive')
  expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', state: 'PAUSED' } })
  expect(errorIn(transcript)).toContain('Resume it with')
  expect(postsOf(transcript)).toEqual([])
})

it.each([
  ['flex', 'playground'],
  ['free', 'tiny']
])('refuses a %s cluster before it sends anything', async (kind, name) => {
  const regionConfigs = [{ providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }]
  const arrange = ({ world }: Emulator) =>
    void world.addCluster({
      ...{ projectId: SAMPLE_PROJECT_ID, name: 'tiny' },
      attributes: { replicationSpecs: [{ regionConfigs }] }
    })
  const transcript = await failOver(name, {}, { arrange })
  expect(errorIn(transcript)).toContain(`is a ${kind} cluster, which cannot fail over. Use a dedicated cluster`)
  expect(postsOf(transcript)).toEqual([])
})

it('shows in a dry run what it would do', async () => {
  const transcript = await failOver('prod', { 'dry-run': 'true' })
  expect(transcript.main.log).toContain('Dry run: cluster prod would fail over.')
  expect(transcript.main.outputs).toMatchObject({ changed: 'false', changes: '1' })
  expect(postsOf(transcript)).toEqual([])
})

it('names the clusters of the project if there is none of this name', async () => {
  const transcript = await failOver('prd')
  expect(errorIn(transcript)).toContain('Did you mean prod?')
})
