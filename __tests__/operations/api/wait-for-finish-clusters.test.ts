import { describe, expect, it } from '@jest/globals'
import type { Effect } from '../../../local/emulator/faults.ts'
import type { World } from '../../../local/emulator/world.ts'
import { SAMPLE_EMPTY_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { changeCluster } from '../cluster/change-cluster.ts'
import { waitLog } from '../wait-log.ts'
import { errorIn, PROD, project, readsIn } from './waits.ts'

const wait = { wait: 'true' }
const updateProd = { operation: 'updateCluster', ...project, 'cluster-name': 'prod', ...wait }
const createCi = {
  operation: 'createCluster',
  'project-id': SAMPLE_EMPTY_PROJECT_ID,
  ...wait,
  body: `
    name: ci
    clusterType: REPLICASET
    replicationSpecs:
      - regionConfigs:
          - providerName: AWS
            regionName: US_EAST_1
            priority: 7
            electableSpecs: { instanceSize: M10, nodeCount: 3 }
  `
}

describe('wait: true, with an operation that changes a cluster', () => {
  it('waits until a new cluster is IDLE, and sets its connection string', async () => {
    const transcript = await runScenario({ with: createCi })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE', name: 'ci' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/ci\./)
    expect(waitLog(transcript).filter((line) => !line.startsWith('still CREATING'))).toEqual([
      'Waiting for cluster ci to be IDLE (checking every 10 s, timeout 30 min).',
      'CREATING after 0 s',
      'IDLE after 15 min 50 s',
      'Cluster ci is IDLE (after 15 min 50 s).'
    ])
  })

  it('fails when the cluster is deleted during the wait', async () => {
    const transcript = await runScenario({
      with: createCi,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /clusters\/ci$/ },
          skip: 2,
          effect: { kind: 'then', run: (world) => changeCluster({ world }, 'ci', { stateName: 'DELETING' }) }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toBe('Cluster ci cannot become IDLE: it is DELETING (after 30 s).')
  })

  it('waits until a change is finished', async () => {
    const transcript = await runScenario({
      with: { ...updateProd, body: 'backupEnabled: false' },
      emulator: { durations: { clusterUpdateMs: 60_000 } }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript).slice(1)).toEqual([
      'UPDATING after 0 s',
      'still UPDATING (30 s elapsed, 29 min 30 s left)',
      'still UPDATING (1 min elapsed, 29 min left)',
      'IDLE after 1 min',
      'Cluster prod is IDLE (after 1 min).'
    ])
  })

  it('waits while the state changes: IDLE in the response, UPDATING in the first read, then IDLE', async () => {
    const transcript = await runScenario({
      with: { ...updateProd, body: 'terminationProtectionEnabled: true' },
      arrange: ({ script }) => {
        for (const stateName of ['UPDATING', 'IDLE'] as const) {
          const run = (world: World) => changeCluster({ world }, 'prod', { stateName })
          script({ on: { method: 'GET', path: PROD }, effect: { kind: 'then', run } })
        }
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript).slice(1)).toEqual([
      'IDLE after 0 s',
      'UPDATING after 10 s',
      'IDLE after 20 s',
      'Cluster prod is IDLE (after 20 s).'
    ])
    expect(readsIn(transcript)).toHaveLength(2)
  })

  it('says that IDLE could not be confirmed in a timeout below the time to settle', async () => {
    const transcript = await runScenario({
      with: { ...updateProd, body: 'terminationProtectionEnabled: true', timeout: '50s' }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'IDLE' })
    expect(errorIn(transcript)?.message).toBe(
      'Timed out after 50 s: cluster prod is IDLE, but that is not confirmed yet.\n' +
        'What to do: After a change, Atlas may show the old state for a minute. Set timeout to 2 minutes or more.'
    )
  })

  it('waits until a deleted cluster is gone', async () => {
    const transcript = await runScenario({
      with: { operation: 'deleteCluster', ...project, 'cluster-name': 'prod', ...wait }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript)[0]).toMatch(/^Waiting for cluster prod to be gone \(/)
    expect(transcript.main.log).toMatch(/DELETING after 10 s[^]*gone after \d+ min/)
    expect(waitLog(transcript).at(-1)).toMatch(/^Cluster prod is gone \(after \d+ min/)
  })

  it('waits for a flex cluster with the operations for flex clusters', async () => {
    const transcript = await runScenario({
      with: { operation: 'deleteFlexCluster', ...project, 'cluster-name': 'playground', ...wait }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript).at(-1)).toMatch(/^Cluster playground is gone \(after /)
    expect(readsIn(transcript).every((line) => line.includes('/flexClusters/playground'))).toBe(true)
  })

  it('reads with the operation for the other kind of cluster once Atlas says so', async () => {
    const notFlex = { error: 400, errorCode: 'CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API', detail: 'Not flex.' }
    const transcript = await runScenario({
      with: {
        operation: 'updateFlexCluster',
        ...project,
        'cluster-name': 'playground',
        ...wait,
        body: 'terminationProtectionEnabled: true'
      },
      arrange: ({ script }) => {
        const path = /lusters\/playground$/
        script({ on: { method: 'PATCH', path }, effect: respond('2024-11-13', { id: '1', stateName: 'UPDATING' }) })
        script({ on: { method: 'GET', path }, effect: { kind: 'status', status: 400, body: notFlex } })
        script({
          on: { method: 'GET', path },
          times: 2,
          effect: respond('2024-08-05', { id: '1', stateName: 'UPDATING' })
        })
        script({ on: { method: 'GET', path }, effect: respond('2024-08-05', { id: '1', stateName: 'IDLE' }) })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(readsIn(transcript).map((line) => line.split('/').slice(-2).join('/'))).toEqual([
      'flexClusters/playground 400',
      'clusters/playground 200',
      'clusters/playground 200',
      'clusters/playground 200'
    ])
  })

  it('waits until the provider is no longer FLEX, and does not accept a missing provider', async () => {
    const cluster = (providerName?: string) => ({
      id: '1',
      name: 'playground',
      stateName: 'IDLE',
      ...(providerName === undefined ? {} : { replicationSpecs: [{ regionConfigs: [{ providerName }] }] })
    })
    const transcript = await runScenario({
      with: { operation: 'tenantUpgrade', ...project, ...wait, body: 'name: playground' },
      arrange: ({ script }) => {
        const on = { method: 'GET', path: /lusters\/playground$/ }
        const started = { id: '1', name: 'playground', stateName: 'UPDATING' }
        script({ on: { method: 'POST', path: /tenantUpgrade$/ }, effect: respond('2024-11-13', started) })
        const flex = { error: 400, errorCode: 'CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API', detail: 'Flex.' }
        script({ on, effect: { kind: 'status', status: 400, body: flex } })
        script({ on, effect: respond('2024-08-05', cluster('FLEX')) })
        script({ on, times: 5, effect: respond('2024-08-05', cluster()) })
        script({ on, effect: respond('2024-08-05', cluster('AWS')) })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(readsIn(transcript)).toHaveLength(8)
    expect(waitLog(transcript).at(-1)).toBe(
      'Cluster playground is IDLE with replicationSpecs.0.regionConfigs.0.providerName not FLEX or TENANT ' +
        '(after 1 min 20 s).'
    )
  })
})

/** A response of Atlas that the emulator makes up. */
function respond(version: string, body: object): Effect {
  return { kind: 'status', status: 200, headers: { 'content-type': `application/vnd.atlas.${version}+json` }, body }
}
