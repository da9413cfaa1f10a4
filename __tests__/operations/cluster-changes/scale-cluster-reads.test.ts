// scale-cluster: what it makes of the cluster that Atlas shows before it changes anything.
import { describe, expect, it } from '@jest/globals'
import type { Scenario } from '../../support/scenario.ts'
import { changeCluster } from '../cluster/change-cluster.ts'
import { change, CLUSTERS, errorIn, outcomeOf, writesIn } from './changing.ts'

const M30 = { tier: 'M30' }
const updating: Scenario['arrange'] = (emulator) => changeCluster(emulator, 'prod', { stateName: 'UPDATING' })
const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
/** The first read of prod shows these attributes, and no others. */
const shows =
  (attributes: object): Scenario['arrange'] =>
  ({ script }) => {
    const body = { id: '1', name: 'prod', stateName: 'IDLE', ...attributes }
    script({ on: { path: `${CLUSTERS}/prod` }, effect: { kind: 'status', status: 200, headers, body } })
  }
const hardware = (instanceSize: string, nodeCount?: number) => ({
  instanceSize,
  ...(nodeCount === undefined ? {} : { nodeCount })
})
const region = { providerName: 'AWS', regionName: 'US_EAST_1', priority: 7 }

describe('a cluster that Atlas is still working on', () => {
  it('is not scaled if it is not IDLE in time', async () => {
    const transcript = await change('scale-cluster', 'prod', { ...M30, timeout: '1m' }, { arrange: updating })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 1, changed: 'false', changes: '0', state: 'UPDATING' })
    expect(errorIn(transcript)).toContain('Timed out after 1 min: cluster prod is still UPDATING, not IDLE or PAUSED.')
    expect(writesIn(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(60_000)
  })

  it('is not waited for in a dry run, which says what would change', async () => {
    const transcript = await change('scale-cluster', 'prod', { ...M30, 'dry-run': 'true' }, { arrange: updating })
    expect(outcomeOf(transcript)).toEqual({ exitCode: 0, changed: 'false', changes: '1', state: 'UPDATING' })
    expect(transcript.main.log).toContain('Dry run: cluster prod would be scaled.')
    expect(transcript.mainMs).toBe(0)
  })
})

it.each([{ replicationSpecs: [] }, { replicationSpecs: [{ regionConfigs: [] }] }, { replicationSpecs: 'many' }])(
  'a cluster of which Atlas shows no regions is not scaled: %j',
  async (attributes) => {
    const transcript = await change('scale-cluster', 'prod', M30, { arrange: shows(attributes) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('has no replicationSpecs with regionConfigs')
    expect(writesIn(transcript)).toEqual([])
  }
)

it('hardware without a number of nodes is not shown as changed', async () => {
  const specs = { electableSpecs: hardware('M10', 3), readOnlySpecs: hardware('M10'), analyticsSpecs: 'none' }
  const transcript = await change(
    'scale-cluster',
    'prod',
    { ...M30, 'dry-run': 'true' },
    { arrange: shows({ replicationSpecs: [{ regionConfigs: [{ ...region, ...specs }] }] }) }
  )
  expect(outcomeOf(transcript)).toMatchObject({ exitCode: 0, changes: '1' })
})

it('auto-scaling is turned on also where Atlas shows none', async () => {
  const specs = { electableSpecs: hardware('M10', 3) }
  const transcript = await change(
    'scale-cluster',
    'prod',
    { 'auto-scaling': 'on', 'max-tier': 'M40', wait: 'false' },
    { arrange: shows({ replicationSpecs: [{ regionConfigs: [{ ...region, ...specs }] }] }) }
  )
  expect(transcript.main.exitCode).toBe(0)
  const [[, body] = []] = writesIn(transcript)
  expect(body).toEqual({
    replicationSpecs: [
      {
        regionConfigs: [
          {
            ...region,
            ...specs,
            autoScaling: { compute: { enabled: true, maxInstanceSize: 'M40', scaleDownEnabled: false } }
          }
        ]
      }
    ]
  })
})
