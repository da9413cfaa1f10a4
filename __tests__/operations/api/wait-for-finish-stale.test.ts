import { describe, expect, it } from '@jest/globals'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import { runScenario } from '../../support/scenario.ts'
import { changeCluster } from '../cluster/change-cluster.ts'
import { waitLog } from '../wait-log.ts'
import { errorIn, PROD, project, readsIn } from './waits.ts'

const updateProd = { operation: 'updateCluster', ...project, 'cluster-name': 'prod', wait: 'true' }

/** The next reads of the cluster prod show these attributes, one after the other. */
function showNext({ script, world }: Emulator, ...records: readonly Partial<ClusterRecord>[]): void {
  for (const record of records) {
    script({
      on: { method: 'GET', path: PROD },
      effect: { kind: 'then', run: () => changeCluster({ world }, 'prod', record) }
    })
  }
}

describe('wait: true, while reads show the state before the write', () => {
  it('does not take the UPDATING of the response for a state that a read saw', async () => {
    const transcript = await runScenario({
      with: { ...updateProd, body: 'terminationProtectionEnabled: false', interval: '1s' },
      arrange: (emulator) =>
        showNext(emulator, { stateName: 'IDLE' }, {}, {}, { stateName: 'UPDATING' }, { stateName: 'IDLE' })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(readsIn(transcript)).toHaveLength(5)
    expect(waitLog(transcript).at(-1)).toBe('Cluster prod is IDLE (after 5 s).')
  })

  it('trusts an IDLE that no UPDATING came before once it has held for a minute', async () => {
    const transcript = await runScenario({ with: { ...updateProd, body: 'terminationProtectionEnabled: true' } })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.mainMs).toBe(70_000)
  })

  it('waits for what was sent, not only for IDLE', async () => {
    const paused = (value: boolean) => ({ paused: value, stateName: 'IDLE', settlesAtMs: undefined }) as const
    const transcript = await runScenario({
      with: { ...updateProd, body: 'paused: true' },
      arrange: (emulator) => showNext(emulator, paused(false), {}, {}, {}, {}, {}, {}, {}, {}, {}, paused(true))
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ state: 'PAUSED', satisfied: 'true' })
    expect(waitLog(transcript)).toEqual(
      expect.arrayContaining([
        'Waiting for cluster prod to be PAUSED (checking every 10 s, timeout 30 min).',
        'IDLE, but paused is false, not true after 10 s',
        'PAUSED after 1 min 50 s'
      ])
    )
    // Nothing was seen between the two states, so PAUSED has to hold for a minute.
    expect(waitLog(transcript).at(-1)).toBe('Cluster prod is PAUSED (after 2 min 50 s).')
  })

  it('fails at the end of the time, naming the attribute, what was wanted and what was found', async () => {
    const config = (instanceSize: string) => ({
      providerName: 'AWS',
      regionName: 'US_EAST_1',
      priority: 7,
      electableSpecs: { instanceSize, nodeCount: 3 }
    })
    const transcript = await runScenario({
      with: {
        ...updateProd,
        body: JSON.stringify({ replicationSpecs: [{ regionConfigs: [config('M30')] }] }),
        timeout: '3m'
      },
      arrange: (emulator) =>
        showNext(emulator, {
          stateName: 'IDLE',
          settlesAtMs: undefined,
          attributes: { replicationSpecs: [{ regionConfigs: [config('M10')] }] }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ state: 'IDLE', satisfied: 'false' })
    expect(errorIn(transcript)?.message).toContain(
      'Timed out after 3 min: cluster prod is IDLE, but ' +
        'replicationSpecs.0.regionConfigs.0.electableSpecs.instanceSize is M10, not M30.'
    )
  })

  it('waits for an M0 cluster that still shows its old provider', async () => {
    const shown = (providerName: string, instanceSizeName: string, stateName = 'IDLE') => ({
      kind: 'status' as const,
      status: 200,
      headers: { 'content-type': 'application/vnd.atlas.2023-01-01+json' },
      body: { id: '1', name: 'free', stateName, providerSettings: { providerName, instanceSizeName } }
    })
    const transcript = await runScenario({
      with: {
        operation: 'upgradeGroupClusterTenantUpgrade',
        ...project,
        wait: 'true',
        body: '{ name: free, providerSettings: { providerName: AWS, instanceSizeName: M10, regionName: US_EAST_1 } }'
      },
      arrange: ({ script }) => {
        const on = { method: 'GET', path: /clusters\/free$/ }
        script({ on: { method: 'POST', path: /tenantUpgrade$/ }, effect: shown('TENANT', 'M0') })
        script({ on, times: 9, effect: shown('TENANT', 'M0') })
        script({ on, effect: shown('AWS', 'M10', 'UPDATING') })
        const done = shown('AWS', 'M10')
        Object.assign(done.body.providerSettings, { regionName: 'US_EAST_1' })
        script({ on, effect: done })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(readsIn(transcript)).toHaveLength(11)
  })
})

describe('wait: true, while reads do not find what the step created', () => {
  const notFound = (errorCode: string) =>
    ({ kind: 'status', status: 404, body: { error: 404, errorCode, detail: 'made up' } }) as const
  const takeSnapshot = {
    operation: 'takeSnapshots',
    ...project,
    'cluster-name': 'prod',
    wait: 'true',
    body: 'description: before\nretentionInDays: 1'
  }

  it.each([
    ['a snapshot', takeSnapshot, /snapshots\/\w+$/, 'SNAPSHOT_NOT_FOUND'],
    [
      'an access list entry',
      { operation: 'createAccessListEntry', ...project, wait: 'true', body: '[{ ipAddress: 192.0.2.7 }]' },
      /accessList\/192\.0\.2\.7\/status$/,
      'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND'
    ]
  ])('waits for %s', async (_what, inputs, path, errorCode) => {
    const transcript = await runScenario({
      with: inputs,
      arrange: ({ script }) => script({ on: { method: 'GET', path }, times: 3, effect: notFound(errorCode) })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('not shown yet after 10 s')
  })

  it('fails when it is still not found after a minute', async () => {
    const transcript = await runScenario({
      with: takeSnapshot,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /snapshots\/\w+$/ },
          times: Infinity,
          effect: notFound('SNAPSHOT_NOT_FOUND')
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('404 SNAPSHOT_NOT_FOUND')
    expect(readsIn(transcript)).toHaveLength(7)
  })

  it('does not wait for what an update does not find', async () => {
    const transcript = await runScenario({
      with: { ...updateProd, body: 'tags: []' },
      arrange: ({ script }) => script({ on: { method: 'GET', path: PROD }, effect: notFound('CLUSTER_NOT_FOUND') })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(readsIn(transcript)).toHaveLength(1)
  })

  it('does not wait for a cluster that the step did not create', async () => {
    const transcript = await runScenario({
      with: {
        operation: 'createDatabaseUser',
        ...project,
        'cluster-name': 'Prod',
        wait: 'true',
        body: `{ username: ci, password: correct-horse-battery, databaseName: admin, groupId: ${SAMPLE_PROJECT_ID}, roles: [{ roleName: readWrite, databaseName: shop }] }`
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('404 CLUSTER_NOT_FOUND')
    expect(readsIn(transcript)).toHaveLength(1)
  })

  it('waits for a search index that does not exist yet', async () => {
    const transcript = await runScenario({
      with: {
        operation: 'createGroupClusterSearchIndex',
        ...project,
        'cluster-name': 'prod',
        wait: 'true',
        body: '{ database: shop, collectionName: orders, name: fresh, definition: { mappings: { dynamic: true } } }'
      },
      arrange: ({ script }) => {
        const on = { method: 'GET', path: /search\/indexes\/\w+$/ }
        const headers = { 'content-type': 'application/vnd.atlas.2024-05-30+json' }
        script({ on, times: 2, effect: { kind: 'status', status: 200, headers, body: { status: 'DOES_NOT_EXIST' } } })
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('DOES_NOT_EXIST after 10 s')
  })

  it('waits for a new cluster that shows up late', async () => {
    const transcript = await runScenario({
      with: {
        operation: 'create-test-cluster',
        'project-id': SAMPLE_EMPTY_PROJECT_ID,
        parameters: 'name: late'
      },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /lusters\/late$/ },
          skip: 1,
          times: 3,
          effect: notFound('CLUSTER_NOT_FOUND')
        })
    })
    expect(errorIn(transcript)?.message).toBeUndefined()
    expect(transcript.main.log).toContain('not shown yet after')
  })
})
