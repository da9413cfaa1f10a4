import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { summaryText } from '../../../local/summary-text.ts'
import type { Scenario } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from '../cluster/change-cluster.ts'
import { change, CLUSTERS, clusterNamed, errorIn, outcomeOf, writesIn } from './changing.ts'

type Inputs = Readonly<Record<string, string>>

const scale = (inputs: Inputs, scenario: Omit<Scenario, 'with'> = {}, name = 'prod') =>
  change('scale-cluster', name, inputs, scenario)

const region = (regionName: string, more: object = {}) => ({
  providerName: 'AWS',
  regionName,
  priority: 7,
  electableSpecs: hardware('M10', 3),
  readOnlySpecs: hardware('M10', 0),
  analyticsSpecs: hardware('M10', 0),
  autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGB: { enabled: true } },
  ...more
})

function hardware(instanceSize: string, nodeCount: number, diskSizeGB = 30) {
  return { instanceSize, nodeCount, diskSizeGB, diskIOPS: 3000, ebsVolumeType: 'STANDARD' }
}

/** Gives prod these regions in one shard each. */
const withShards =
  (...shards: readonly (readonly object[])[]) =>
  (emulator: Pick<Emulator, 'world'>) => {
    const replicationSpecs = shards.map((regionConfigs) => ({ regionConfigs }))
    changeCluster(emulator, 'prod', { attributes: { replicationSpecs } })
  }

const specsOf = (emulator: Emulator) => clusterNamed(emulator, 'prod').attributes['replicationSpecs']

describe('scale-cluster', () => {
  it('sends the replication specs alone, with the tier in all of them, and waits', async () => {
    const transcript = await scale({ tier: 'm30' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'IDLE' })
    const [[line, body] = []] = writesIn(transcript)
    expect(line).toBe(`PATCH ${CLUSTERS}/prod 200`)
    expect(body).toEqual({
      replicationSpecs: [
        {
          id: expect.stringMatching(/^[0-9a-f]{24}$/),
          zoneName: 'Zone 1',
          regionConfigs: [
            {
              autoScaling: { compute: { enabled: false, scaleDownEnabled: false }, diskGB: { enabled: false } },
              priority: 7,
              providerName: 'AWS',
              regionName: 'US_EAST_1',
              electableSpecs: { instanceSize: 'M30', diskSizeGB: 10, ebsVolumeType: 'STANDARD', nodeCount: 3 }
            }
          ]
        }
      ]
    })
    expect(writesIn(transcript)).toHaveLength(1)
    expect(transcript.main.log).toContain('Cluster prod is IDLE (after 5 min).')
    expect(summaryText(transcript.main.summary)).toContain('| US_EAST_1 | tier of electable nodes | M10 | M30 |')
  })

  it('changes nothing else: other tiers of analytics nodes, shards that differ, provisioned IOPS', async () => {
    const provisioned = { ...hardware('M30', 3, 100), ebsVolumeType: 'PROVISIONED', diskIOPS: 4000 }
    const shards = [
      [region('US_EAST_1', { electableSpecs: provisioned, analyticsSpecs: hardware('M40', 1, 100) })],
      [
        region('EU_WEST_1', {
          readOnlySpecs: hardware('M10', 2),
          analyticsAutoScaling: { compute: { enabled: false } }
        })
      ]
    ]
    const transcript = await scale({ tier: 'M50' }, { arrange: withShards(...shards) })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changes: '3' })
    expect(specsOf(transcript.emulator)).toMatchObject([
      {
        regionConfigs: [
          {
            electableSpecs: { ...provisioned, instanceSize: 'M50' },
            analyticsSpecs: { instanceSize: 'M40', diskIOPS: 3000, diskSizeGB: 100 }
          }
        ]
      },
      {
        regionConfigs: [
          {
            electableSpecs: { instanceSize: 'M50', diskSizeGB: 30, nodeCount: 3 },
            readOnlySpecs: { instanceSize: 'M50', nodeCount: 2 },
            analyticsAutoScaling: { compute: { enabled: false } },
            autoScaling: { diskGB: { enabled: true } }
          }
        ]
      }
    ])
    const summary = summaryText(transcript.main.summary)
    expect(summary).toContain('| shard 1, US_EAST_1 | tier of electable nodes | M30 |')
    expect(summary).toContain('| shard 2, EU_WEST_1 | tier of read-only nodes | M10 |')
  })

  it('scales disks: smaller ones of all nodes, and shards keep their tiers', async () => {
    const shards = [
      [
        region('US_EAST_1', { readOnlySpecs: hardware('M10', 1) }),
        region('US_WEST_2', { electableSpecs: hardware('M10', 2) })
      ],
      [region('US_EAST_1', { electableSpecs: hardware('M30', 3, 80) })]
    ]
    const transcript = await scale({ 'disk-size': '60' }, { arrange: withShards(...shards) })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changes: '2' })
    expect(specsOf(transcript.emulator)).toMatchObject([
      {
        regionConfigs: [
          { electableSpecs: { instanceSize: 'M10', diskSizeGB: 60 }, readOnlySpecs: { diskSizeGB: 60, nodeCount: 1 } },
          { electableSpecs: { instanceSize: 'M10', diskSizeGB: 60 } }
        ]
      },
      { regionConfigs: [{ electableSpecs: { instanceSize: 'M30', diskSizeGB: 80, diskIOPS: 3000 } }] }
    ])
    expect(summaryText(transcript.main.summary)).toContain('| shard 1, US_WEST_2 | disk |')
  })

  it('leaves out what only Atlas sets', async () => {
    const effectiveElectableSpecs = hardware('M10', 3)
    const electableSpecs = { ...hardware('M10', 3), diskThroughput: 125 }
    const arrange = withShards([region('US_EAST_1', { electableSpecs, effectiveElectableSpecs })])
    const [[, body] = []] = writesIn(await scale({ tier: 'M20' }, { arrange }))
    expect(JSON.stringify(body)).not.toMatch(/effective|diskThroughput|zoneId/)
  })

  it('turns auto-scaling on and off', async () => {
    const bounds = { 'auto-scaling': 'on', 'min-tier': 'M10', 'max-tier': 'M40' }
    const on = await scale(bounds, { arrange: withShards([region('US_EAST_1')]) })
    expect(outcomeOf(on)).toMatchObject({ exitCode: 0, changes: '1' })
    expect(specsOf(on.emulator)).toMatchObject([{ regionConfigs: [{ autoScaling: ON }] }])
    expect(summaryText(on.main.summary)).toContain('| US_EAST_1 | auto-scaling | off | M10 to M40 |')

    const off = await scale(
      { 'auto-scaling': 'off', tier: 'M50' },
      { arrange: withShards([region('US_EAST_1', AUTO)]) }
    )
    expect(outcomeOf(off)).toMatchObject({ exitCode: 0, changes: '2' })
    expect(specsOf(off.emulator)).toMatchObject([
      { regionConfigs: [{ autoScaling: OFF, electableSpecs: { instanceSize: 'M50' } }] }
    ])
  })

  it('scales the analytics nodes alone', async () => {
    const arrange = withShards([region('US_EAST_1', { analyticsSpecs: hardware('M10', 1) })])
    const transcript = await scale({ 'analytics-tier': 'M30' }, { arrange })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changes: '1' })
    expect(specsOf(transcript.emulator)).toMatchObject([
      { regionConfigs: [{ electableSpecs: { instanceSize: 'M10' }, analyticsSpecs: { instanceSize: 'M30' } }] }
    ])
  })

  it.each([
    [{ tier: 'M10' }],
    [{ 'disk-size': '10' }],
    [{ 'auto-scaling': 'off' }],
    [{ tier: 'M10', 'disk-size': '10', 'auto-scaling': 'off' }]
  ])('sends nothing if the cluster has that already: %j', async (inputs) => {
    const transcript = await scale(inputs)
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '0', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Cluster prod has what was asked for already.')
  })

  it('waits for an earlier change before it compares', async () => {
    const transcript = await scale(
      { tier: 'M10' },
      { arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'UPDATING' }, 95_000) }
    )
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changed: 'false', state: 'IDLE' })
    expect(transcript.mainMs).toBe(100_000)
  })

  it.each([
    [{ tier: 'M50' }, 'tier: M50 is outside the auto-scaling in US_EAST_1, which goes from M10 to M40.'],
    [
      { 'auto-scaling': 'on', 'max-tier': 'M30', tier: 'M40' },
      'tier: M40 is outside the auto-scaling in US_EAST_1, which goes up to M30. Set auto-scaling: on with a max-tier'
    ],
    [{ 'auto-scaling': 'on', 'min-tier': 'M20', 'max-tier': 'M30' }, 'max-tier: M10 is outside the auto-scaling'],
    [{ 'analytics-tier': 'M30' }, 'analytics-tier: The cluster has no analytics nodes.'],
    [{ tier: 'M40_NVME', 'disk-size': '100' }, 'disk-size: A cluster of tier M40_NVME has disks of one size only.']
  ])('explains what it cannot be scaled to: %j', async (inputs, message) => {
    const transcript = await scale(inputs, { arrange: withShards([region('US_EAST_1', AUTO)]) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
    expect(writesIn(transcript)).toEqual([])
  })

  it.each([
    [
      'playground',
      'cluster-name: is a flex cluster, which cannot be scaled. The operation tenantGroupFlexClusterUpgrade'
    ],
    [
      'archive',
      'Cluster archive is paused: Atlas does not scale it.\nWhat to do: Resume it with the operation resume-cluster'
    ]
  ])('explains why it cannot scale %s', async (name, message) => {
    const transcript = await scale({ tier: 'M30' }, {}, name)
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
    expect(writesIn(transcript)).toEqual([])
  })

  it('explains why it cannot scale a free cluster', async () => {
    const free = { providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }
    const transcript = await scale({ tier: 'M30' }, { arrange: withShards([region('US_EAST_1', free)]) })
    expect(errorIn(transcript)).toContain(
      'cluster-name: is a free cluster, which cannot be scaled. The operation upgrade'
    )
    expect(writesIn(transcript)).toEqual([])
  })

  it('shows in a dry run what would change, and the body', async () => {
    const transcript = await scale({ tier: 'M30', 'dry-run': 'true' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '1', state: 'IDLE' })
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.main.log).toContain('Dry run: cluster prod would be scaled.')
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({ body: { replicationSpecs: [{}] } })
    expect(summaryText(transcript.main.summary)).toContain('| US_EAST_1 | tier of electable nodes | M10 | M30 |')
  })

  it('only requests it with wait: false', async () => {
    const transcript = await scale({ tier: 'M30', wait: 'false' })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'true', changes: '1', state: 'UPDATING' })
    expect(transcript.main.log).toContain('Cluster prod is being scaled.')
    expect(transcript.mainMs).toBe(0)
  })

  it('fails when the time is up', async () => {
    const transcript = await scale({ tier: 'M30', timeout: '2m' })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 1, changed: 'true', state: 'UPDATING' })
    expect(errorIn(transcript)).toContain('Timed out after 2 min: cluster prod is still UPDATING, not IDLE.')
  })

  it('fails if the cluster is IDLE without what was asked for', async () => {
    const reset = withShards([region('US_EAST_1')])
    const arrange: Scenario['arrange'] = (emulator) => {
      reset(emulator)
      const effect = { kind: 'then', run: (world: Emulator['world']) => reset({ world }) } as const
      emulator.script({ on: { method: 'GET', path: `${CLUSTERS}/prod` }, skip: 1, effect })
    }
    const transcript = await scale({ tier: 'M30', timeout: '10m' }, { arrange })
    expect(outcomeOf(transcript)).toMatchObject({ exitCode: 1, changed: 'true' })
    expect(errorIn(transcript)).toContain('electableSpecs.instanceSize is M10, not M30')
  })

  it('says why Atlas refuses', async () => {
    const body = { error: 409, errorCode: 'OUT_OF_CAPACITY', detail: 'made up', reason: 'Conflict', parameters: [] }
    const transcript = await scale(
      { tier: 'M30' },
      { arrange: ({ script }) => script({ on: { method: 'PATCH' }, effect: { kind: 'status', status: 409, body } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(/OUT_OF_CAPACITY[\s\S]*choose another region or tier/)
  })

  it.each([
    [{}, ['tier: scale-cluster needs tier, analytics-tier, disk-size or auto-scaling.']],
    [
      { tier: 'M0', 'disk-size': 'big', 'auto-scaling': 'maybe' },
      ['tier: takes the tier', 'disk-size: takes a number', 'auto-scaling: takes on or off']
    ],
    [{ 'disk-size': '0' }, ['disk-size: takes a number']],
    [{ 'auto-scaling': 'on' }, ['max-tier: auto-scaling: on needs it.']],
    [{ tier: 'M10', 'min-tier': 'M10', 'max-tier': 'M40' }, ['min-tier: needs auto-scaling: on.', 'max-tier: needs']],
    [{ 'auto-scaling': 'on', 'min-tier': 'M50', 'max-tier': 'M40' }, ['min-tier: is above max-tier M40.']]
  ])('reports everything wrong with %j at once', async (inputs, messages) => {
    const { main, requests } = await scale(inputs)
    expect(main.exitCode).toBe(1)
    for (const message of messages) expect(main.annotations[0]?.message).toContain(message)
    expect(requests).toEqual([])
  })
})

const ON = { compute: { enabled: true, scaleDownEnabled: true, minInstanceSize: 'M10', maxInstanceSize: 'M40' } }
const OFF = { compute: { enabled: false, scaleDownEnabled: false } }
const AUTO = { autoScaling: { ...ON, diskGB: { enabled: true } } }
