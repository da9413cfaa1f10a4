// create-cluster where the cluster exists already.
import { describe, expect, it } from '@jest/globals'
import { summaryText } from '../../../local/summary-text.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { changeAtFirstRead, changeCluster } from './change-cluster.ts'
import { bodyOf, clustersNamed, createCluster, errorIn, writesOf } from './creating.ts'

const M10 = { tier: 'M10' }
const tags = (...pairs: readonly (readonly [key: string, value: string])[]) =>
  pairs.map(([key, value]) => ({ key, value }))
const prodHas = (attributes: Record<string, unknown>) => ({
  arrange: (emulator: Emulator) => changeCluster(emulator, 'prod', { attributes })
})

describe('a cluster that is as asked for', () => {
  it('stays as it is', async () => {
    const transcript = await createCluster('prod', M10)
    expect(transcript.main.exitCode).toBe(0)
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.main.outputs).toMatchObject({
      id: clustersNamed(transcript, 'prod')[0]?.id,
      name: 'prod',
      state: 'IDLE',
      created: 'false',
      changed: 'false',
      changes: '0',
      satisfied: 'true',
      'connection-string': 'mongodb+srv://prod.000002.mongodb.test',
      url: expect.stringContaining('#/clusters/detail/prod')
    })
    expect(transcript.main.log).toContain('Cluster prod exists as asked for: nothing changed.')
    expect(transcript.mainMs).toBe(0)
  })

  it('stays as it is if it is flex', async () => {
    const transcript = await createCluster('playground', { tier: 'FLEX' })
    expect(transcript.main).toMatchObject({
      exitCode: 0,
      outputs: { created: 'false', changed: 'false', changes: '0' }
    })
    expect(writesOf(transcript)).toEqual([])
  })

  it('is waited for until it is IDLE', async () => {
    const arrange = (emulator: Emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 95_000)
    const transcript = await createCluster('prod', M10, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'IDLE', changed: 'false' } })
    expect(transcript.mainMs).toBe(100_000)
  })

  it('is not waited for with wait: false', async () => {
    const arrange = (emulator: Emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
    const transcript = await createCluster('prod', { ...M10, wait: 'false' }, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'UPDATING', changed: 'false' } })
    expect(transcript.mainMs).toBe(0)
  })

  it('is unmet if it is not IDLE in time', async () => {
    const arrange = (emulator: Emulator) => changeCluster(emulator, 'prod', { stateName: 'REPAIRING' })
    const transcript = await createCluster('prod', { ...M10, timeout: '1m' }, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { state: 'REPAIRING', satisfied: 'false' } })
    expect(errorIn(transcript)).toMatch(/^Timed out after 1 min: cluster prod is still REPAIRING, not IDLE/)
  })

  it('is unmet if somebody changes it during the wait', async () => {
    const region = { providerName: 'AWS', regionName: 'US_EAST_1', electableSpecs: { instanceSize: 'M30' } }
    const attributes = { replicationSpecs: [{ regionConfigs: [region] }] }
    const transcript = await createCluster(
      'prod',
      { ...M10, timeout: '1m' },
      {
        arrange(emulator) {
          changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 5000)
          const run = () => changeCluster(emulator, 'prod', { attributes })
          emulator.script({ on: { method: 'GET', path: /prod$/ }, effect: { kind: 'then', run } })
        }
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { state: 'IDLE', changed: 'false' } })
    expect(errorIn(transcript)).toMatch(
      /^Timed out after 1 min: cluster prod is IDLE, but .*electableSpecs\.instanceSize is M30, not M10\./
    )
  })

  it('is left alone by a dry run', async () => {
    const { main } = await createCluster('prod', { ...M10, 'dry-run': 'true' })
    expect(main).toMatchObject({ exitCode: 0, outputs: { created: 'false', changed: 'false', changes: '0' } })
    expect(main.log).toContain('Dry run: cluster prod exists as asked for: nothing would change.')
  })
})

describe('a cluster that cannot be used', () => {
  it.each(['false', 'true'])('is unmet if it is being deleted, with dry-run: %s', async (dryRun) => {
    const arrange = (emulator: Emulator) => changeCluster(emulator, 'prod', { stateName: 'DELETING' })
    const transcript = await createCluster('prod', { tier: 'M30', wait: 'false', 'dry-run': dryRun }, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { state: 'DELETING', created: 'false' } })
    expect(errorIn(transcript)).toMatch(
      /^Cluster prod cannot become IDLE: it is DELETING \(after 0 s\)\.\nWhat to do: Somebody is deleting.*wait-for-cluster/
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it('is unmet if it is paused', async () => {
    const transcript = await createCluster('archive', { ...M10, update: 'true' })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { state: 'PAUSED', changed: 'false' } })
    expect(errorIn(transcript)).toMatch(
      /^Cluster archive cannot become IDLE: it is PAUSED[^]*What to do: .*resume-cluster/
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it.each([
    [
      'playground',
      { tier: 'M10' },
      'tier: cluster playground exists, but is a flex cluster and not a dedicated one. Upgrade it'
    ],
    [
      'prod',
      { type: 'flex', update: 'true' },
      'tier: cluster prod exists, but is a dedicated cluster and not a flex one. Choose'
    ],
    ['prod', { tier: 'M0' }, 'tier: cluster prod exists, but is a dedicated cluster and not a free one. Choose'],
    [
      'prod',
      { body: 'providerSettings: { backingProviderName: AWS, regionName: US_EAST_1 }' },
      'body: cluster prod exists, but is a dedicated cluster and not a flex one.'
    ]
  ])('is an error if it is of another kind: %s with %j', async (name, inputs, message) => {
    const transcript = await createCluster(name, inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
    expect(writesOf(transcript)).toEqual([])
  })
})

it('is an error with the way to upgrade it if a free cluster has the name of a dedicated one', async () => {
  const region = { providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }
  const transcript = await createCluster('prod', M10, prodHas({ replicationSpecs: [{ regionConfigs: [region] }] }))
  expect(transcript.main.exitCode).toBe(1)
  expect(errorIn(transcript)).toContain(
    'tier: cluster prod exists, but is a free cluster and not a dedicated one. Upgrade it with the operation upgradeGroupClusterTenantUpgrade'
  )
  expect(writesOf(transcript)).toEqual([])
})

describe('a cluster that differs', () => {
  const differing = { tier: 'M30', region: 'EU_WEST_1', version: '7.0' }

  it('is an error with each difference, by the option that asks for it', async () => {
    const transcript = await createCluster('prod', differing)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.split('\n')).toEqual([
      'update: cluster prod exists and differs in 3 attributes. Set update to true to change it.',
      'region: replicationSpecs.0.regionConfigs.0.regionName is US_EAST_1, not EU_WEST_1.',
      'tier: replicationSpecs.0.regionConfigs.0.electableSpecs.instanceSize is M10, not M30.',
      'version: mongoDBMajorVersion is 8.0, not 7.0.'
    ])
    expect(writesOf(transcript)).toEqual([])
  })

  it('is an error that names the provider, too', async () => {
    const transcript = await createCluster('prod', { tier: 'M10', provider: 'AZURE', region: 'US_EAST_1' })
    expect(errorIn(transcript)?.split('\n')).toEqual([
      'update: cluster prod exists and differs in 1 attribute. Set update to true to change it.',
      'provider: replicationSpecs.0.regionConfigs.0.providerName is AWS, not AZURE.'
    ])
  })

  it('differs also by what was not asked for in a list', async () => {
    const body = JSON.stringify({ tags: tags(['team', 'shop']) })
    const transcript = await createCluster(
      'prod',
      { type: 'dedicated', body },
      prodHas({ tags: tags(['team', 'shop'], ['env', 'prod']) })
    )
    expect(errorIn(transcript)).toContain('body: tags is a list of 2, not a list of 1.')
  })

  it('is changed with update: true, by the attributes that differ alone', async () => {
    const body = JSON.stringify({ terminationProtectionEnabled: false, pitEnabled: true, tags: tags(['team', 'shop']) })
    const transcript = await createCluster('prod', { type: 'dedicated', body, update: 'true' })
    const { main } = transcript
    expect(main).toMatchObject({
      exitCode: 0,
      outputs: { state: 'IDLE', created: 'false', changed: 'true', changes: '2', satisfied: 'true' }
    })
    expect(writesOf(transcript)).toEqual(['PATCH /clusters/prod 200'])
    expect(bodyOf(transcript, 'PATCH')).toEqual({ pitEnabled: true, tags: tags(['team', 'shop']) })
    expect(main.log).toContain('Cluster prod is changed and ready.')
    expect(summaryText(main.summary)).toContain('| prod | pitEnabled | false | true |')
    expect(clustersNamed(transcript, 'prod')).toMatchObject([{ attributes: { pitEnabled: true } }])
  })

  it('is changed if it is flex', async () => {
    const body = JSON.stringify({
      providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' },
      tags: tags(['team', 'shop'])
    })
    const transcript = await createCluster('playground', { body, update: 'true' })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'true', changes: '1' } })
    expect(writesOf(transcript)).toEqual(['PATCH /flexClusters/playground 200'])
    expect(bodyOf(transcript, 'PATCH')).toEqual({ tags: tags(['team', 'shop']) })
    expect(clustersNamed(transcript, 'playground')).toMatchObject([{ tags: tags(['team', 'shop']) }])
  })

  it('is an error if Atlas cannot change that of a flex cluster', async () => {
    const transcript = await createCluster('playground', { tier: 'FLEX', region: 'EU_WEST_1', update: 'true' })
    expect(errorIn(transcript)?.split('\n')).toEqual([
      expect.stringMatching(/^cluster-name: Atlas changes only tags and termination protection of a flex cluster/),
      'region: providerSettings.regionName is US_EAST_1, not EU_WEST_1.'
    ])
    expect(writesOf(transcript)).toEqual([])
  })

  it('is not waited for with wait: false', async () => {
    const transcript = await createCluster('prod', { tier: 'M30', update: 'true', wait: 'false' })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'UPDATING', changed: 'true' } })
    expect(transcript.main.log).toContain('Cluster prod is being changed.')
    expect(transcript.mainMs).toBe(0)
  })

  it('keeps its outputs if the change takes too long', async () => {
    const transcript = await createCluster('prod', { tier: 'M30', update: 'true', timeout: '1m' })
    expect(transcript.main).toMatchObject({
      exitCode: 1,
      outputs: { state: 'UPDATING', changed: 'true', name: 'prod' }
    })
    expect(errorIn(transcript)).toMatch(/^Timed out after 1 min: cluster prod is still UPDATING, not IDLE/)
  })

  it('shows what a dry run would change', async () => {
    const transcript = await createCluster('prod', { ...differing, update: 'true', 'dry-run': 'true' })
    const { main } = transcript
    expect(main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', changes: '3' } })
    expect(main.log).toContain('Dry run: cluster prod would be changed in 3 attributes.')
    expect(summaryText(main.summary)).toContain('| prod | mongoDBMajorVersion | 8.0 | 7.0 |')
    expect(writesOf(transcript)).toEqual([])
  })

  it('is refused by Atlas if it is free', async () => {
    const region = { providerName: 'TENANT', backingProviderName: 'AWS', electableSpecs: { instanceSize: 'M0' } }
    const transcript = await createCluster(
      'prod',
      { tier: 'M0', region: 'EU_WEST_1', update: 'true' },
      prodHas({ replicationSpecs: [{ regionConfigs: [region] }] })
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('TENANT_CLUSTER_UPDATE_UNSUPPORTED')
  })
})
