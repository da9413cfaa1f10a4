// create-cluster where there is no cluster of this name.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { bodyOf, clustersNamed, createCluster, errorIn, PROJECT, writesOf } from './creating.ts'

const VALIDATED = 'POST /clusterConfigurations:validate 200'
const spec = (region: Record<string, unknown> = {}) => ({
  clusterType: 'REPLICASET',
  replicationSpecs: [
    {
      regionConfigs: [
        {
          providerName: 'AWS',
          regionName: 'EU_WEST_1',
          priority: 7,
          electableSpecs: { instanceSize: 'M10', nodeCount: 3 },
          ...region
        }
      ]
    }
  ]
})

describe('a cluster that is not there', () => {
  it('is validated, created from options and waited for', async () => {
    const transcript = await createCluster('orders', { tier: 'm10', region: 'EU_WEST_1', version: '8.0' })
    const { main } = transcript
    expect(main.exitCode).toBe(0)
    expect(writesOf(transcript)).toEqual([VALIDATED, 'POST /clusters 201'])
    expect(bodyOf(transcript, 'POST')).toEqual({ name: 'orders', ...spec(), mongoDBMajorVersion: '8.0' })
    expect(main.outputs).toMatchObject({
      id: clustersNamed(transcript, 'orders')[0]?.id,
      name: 'orders',
      state: 'IDLE',
      created: 'true',
      changed: 'true',
      changes: '1',
      satisfied: 'true',
      'connection-string': 'mongodb+srv://orders.000002.mongodb.test',
      url: expect.stringContaining(`/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/orders`)
    })
    expect(main.log).toContain('Cluster orders (M10, AWS EU_WEST_1) is created and ready.')
    expect(summaryText(main.summary)).toContain('| orders | create | M10, AWS EU_WEST_1 |')
    expect(clustersNamed(transcript, 'orders')).toMatchObject([{ stateName: 'IDLE' }])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(8 * 60_000)
  })

  it.each([
    [{ tier: 'FLEX', provider: 'GCP' }, 'POST /flexClusters 201', 'FLEX, GCP CENTRAL_US'],
    [{ type: 'flex' }, 'POST /flexClusters 201', 'FLEX, AWS US_EAST_1'],
    [{ type: 'free' }, 'POST /clusters 201', 'M0, AWS US_EAST_1'],
    [
      { body: 'providerSettings: { backingProviderName: AZURE, regionName: US_EAST_2 }' },
      'POST /flexClusters 201',
      'FLEX, AZURE US_EAST_2'
    ]
  ])('is not validated if it is flex or free: %j', async (inputs, write, what) => {
    const transcript = await createCluster('orders', inputs)
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'IDLE', created: 'true' } })
    expect(writesOf(transcript)).toEqual([write])
    expect(transcript.main.log).toContain(`Cluster orders (${what}) is created and ready.`)
    expect(clustersNamed(transcript, 'orders')).toHaveLength(1)
  })

  it('is created from a body, with its name or without', async () => {
    const body = JSON.stringify({ name: 'orders', ...spec(), tags: [{ key: 'team', value: 'shop' }] })
    const transcript = await createCluster('orders', { body })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { created: 'true' } })
    expect(bodyOf(transcript, 'POST')).toEqual(JSON.parse(body))
  })

  it('is not waited for with wait: false', async () => {
    const transcript = await createCluster('orders', { tier: 'M10', wait: 'false' })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'CREATING', created: 'true' } })
    expect(transcript.main.outputs['connection-string']).toBeUndefined()
    expect(transcript.main.log).toContain('Cluster orders (M10, AWS US_EAST_1) is being created.')
    expect(transcript.mainMs).toBe(0)
  })

  it('keeps its outputs if it is not ready in time', async () => {
    const transcript = await createCluster('orders', { tier: 'M10', timeout: '2m' })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ state: 'CREATING', created: 'true', satisfied: 'false' })
    expect(errorIn(transcript)).toMatch(/^Timed out after 2 min: cluster orders is still CREATING, not IDLE\./)
  })

  it('is only announced by a dry run', async () => {
    const transcript = await createCluster('orders', { tier: 'M10', 'dry-run': 'true' })
    expect(transcript.main).toMatchObject({
      exitCode: 0,
      outputs: { created: 'false', changed: 'false', changes: '1' }
    })
    expect(transcript.main.log).toContain('Dry run: cluster orders (M10, AWS US_EAST_1) would be created.')
    expect(writesOf(transcript)).toEqual([])
    expect(clustersNamed(transcript, 'orders')).toEqual([])
  })

  it('is announced as what the body says of it', async () => {
    const body = JSON.stringify({ tags: [{ key: 'team', value: 'shop' }] })
    const { main } = await createCluster('orders', { type: 'dedicated', body, 'dry-run': 'true' })
    expect(main.log).toContain('Dry run: cluster orders (dedicated) would be created.')
    expect(summaryText(main.summary)).toContain('| orders | create | dedicated |')
  })

  it('is not created if Atlas finds it invalid', async () => {
    const body = JSON.stringify(spec({ regionName: 'eu-west-1' }))
    const transcript = await createCluster('prod-eu', { body })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toBe(
      'body: Atlas finds the cluster invalid: INVALID_ATTRIBUTE: Invalid attribute regionName specified.'
    )
    expect(writesOf(transcript)).toEqual([VALIDATED])
  })

  it('is created although Atlas does not validate it', async () => {
    const transcript = await createCluster(
      'orders',
      { tier: 'M10' },
      {
        arrange: ({ script }) => {
          const body = { error: 401, errorCode: 'USER_UNAUTHORIZED', detail: 'no', reason: 'Unauthorized' }
          script({ on: { path: /:validate$/ }, times: Infinity, effect: { kind: 'status', status: 401, body } })
        }
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { created: 'true' } })
    expect(transcript.main.log).toContain('Atlas did not validate the cluster beforehand.')
  })

  it('is refused by Atlas with the code and a hint', async () => {
    const transcript = await createCluster('atlas-abc123', { tier: 'FLEX' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(/ATLAS_RESERVED_CLUSTER_NAME[^]*What to do: [^]*Choose another one/)
  })

  it('may exist after a lost response, and a second run finds it', async () => {
    const lost = await createCluster(
      'orders',
      { tier: 'FLEX' },
      {
        arrange: ({ script }) =>
          script({ on: { method: 'POST', path: `${PROJECT}/flexClusters` }, effect: { kind: 'drop-response' } })
      }
    )
    expect(lost.main.exitCode).toBe(1)
    expect(errorIn(lost)).toMatch(
      /Atlas may have carried it out nevertheless\.\nWhat to do: Run the step again: it finds the cluster/
    )
    expect(writesOf(lost)).toHaveLength(1)
    expect(clustersNamed(lost, 'orders')).toHaveLength(1)

    const again = await createCluster(
      'orders',
      { tier: 'FLEX' },
      { arrange: ({ world }) => void world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: 'orders' }) }
    )
    expect(again.main).toMatchObject({ exitCode: 0, outputs: { created: 'false', changed: 'false' } })
  })
})

describe('a cluster that somebody else creates meanwhile', () => {
  const region = { providerName: 'AWS', regionName: 'US_EAST_1', electableSpecs: { instanceSize: 'M10' } }
  const attributes = { replicationSpecs: [{ regionConfigs: [region] }] }

  it.each([0, 20_000])('is used, even if reads do not show it for %d ms', async (lagMs) => {
    const transcript = await createCluster(
      'orders',
      { tier: 'M10' },
      {
        arrange({ script, world }, clock) {
          const other = { projectId: SAMPLE_PROJECT_ID, name: 'orders', attributes }
          const run = () =>
            void world.addCluster({ ...other, stateName: 'CREATING', settlesAtMs: clock.nowMs() + 60_000 })
          script({ on: { path: /:validate$/ }, effect: { kind: 'then', run } })
          const body = { error: 404, errorCode: 'CLUSTER_NOT_FOUND', detail: 'No cluster.', reason: 'Not Found' }
          const times = lagMs / 10_000
          const effect = { kind: 'status', status: 404, body } as const
          if (times > 0) script({ on: { method: 'GET', path: /clusters\/orders$/ }, skip: 1, times, effect })
        }
      }
    )
    expect(errorIn(transcript)).toBeUndefined()
    expect(transcript.main).toMatchObject({
      exitCode: 0,
      outputs: { state: 'IDLE', created: 'false', changed: 'false' }
    })
    expect(writesOf(transcript)).toEqual([VALIDATED, 'POST /clusters 400'])
    expect(clustersNamed(transcript, 'orders')).toHaveLength(1)
  })

  it('is an error if it differs', async () => {
    const transcript = await createCluster(
      'orders',
      { tier: 'M30' },
      {
        arrange({ script, world }) {
          const run = () => void world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'orders', attributes })
          script({ on: { path: /:validate$/ }, effect: { kind: 'then', run } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('electableSpecs.instanceSize is M10, not M30.')
  })
})

describe('inputs of create-cluster', () => {
  it.each([
    [{}, ['tier: is required. Name a tier such as M10, FLEX or M0, or describe the cluster in body or body-file.']],
    [{ type: 'dedicated' }, ['tier: is required. Name a size such as M10']],
    [{ type: 'free', tier: 'M10' }, ['type: is free, but M10 is a dedicated cluster. Leave out type.']],
    [
      { tier: 'M5', version: '8', type: 'flex' },
      ['tier: Atlas no longer creates M5', 'version: is not a major version', 'type: is flex, but M5 is a dedicated']
    ],
    [
      { body: 'replicationSpecs: []', tier: 'M10', region: 'EU_WEST_1' },
      ['tier: cannot be used with a body.', 'region: cannot be used with a body.']
    ],
    [
      { body: '{ name: other, paused: true }' },
      ['body: has another name than cluster-name.', 'body: cannot ask for a paused', 'body: does not say which kind']
    ],
    [{ body: 'replicationSpecs: []', type: 'flex' }, ['type: is flex, but the body describes a dedicated cluster.']],
    [{ body: '[]' }, ['body: is not a mapping of attributes.']]
  ])('are refused before anything is sent: %j', async (inputs, problems) => {
    const transcript = await createCluster('orders', inputs)
    expect(transcript.main.exitCode).toBe(1)
    for (const problem of problems) expect(errorIn(transcript)).toContain(problem)
    expect(errorIn(transcript)?.trim().split('\n')).toHaveLength(problems.length + 1)
    expect(transcript.requests).toEqual([])
  })

  it('have a valid name', async () => {
    const transcript = await createCluster('my_orders', { tier: 'FLEX' })
    expect(errorIn(transcript)).toContain('cluster-name: is not a valid cluster name')
  })
})
