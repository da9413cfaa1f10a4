import { describe, expect, it } from '@jest/globals'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { changeCluster } from './change-cluster.ts'
import { summaryText } from '../../../local/summary-text.ts'

const CLUSTERS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters`
const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message

function run(cluster: string, inputs: Record<string, string> = {}, scenario: Omit<Scenario, 'with'> = {}) {
  const subject = { operation: 'check-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': cluster }
  return runScenario({ ...scenario, with: { ...subject, ...inputs } })
}

function withProd(record: Partial<ClusterRecord>): Pick<Scenario, 'arrange'> {
  return { arrange: (emulator) => changeCluster(emulator, 'prod', record) }
}

function region(instanceSize: string, more: object = {}) {
  return { providerName: 'AWS', regionName: 'US_EAST_1', electableSpecs: { instanceSize }, ...more }
}

describe('check-cluster', () => {
  it('is met by a cluster that is ready, in one read', async () => {
    const { main, requests } = await run('prod')
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE', name: 'prod', status: '200' })
    expect(main.outputs['connection-string']).toMatch(/^mongodb\+srv:/)
    expect(summaryText(main.summary)).toMatch(
      /\| State \| IDLE \|\n\| Tier \| M10 \|\n\| Provider \| AWS \|\n\| Region \| US_EAST_1 \|\n\| Version \| 8\.0\.29 \|/
    )
    expect(requests.filter((line) => line.startsWith('GET'))).toEqual([`GET ${CLUSTERS}/prod 200`])
  })

  it.each(['expect-version: 8.0', 'expect-version: 8', 'expect-version: 8.0.29', 'expect-tier: m10'])(
    'is met with %s',
    async (parameters) => {
      const { main } = await run('prod', { parameters })
      expect(main.exitCode).toBe(0)
      expect(main.outputs['satisfied']).toBe('true')
    }
  )

  it.each(['8.0.2', '8.1', '7', '80'])('compares versions part by part: 8.0.29 is not %s', async (version) => {
    const transcript = await run('prod', { parameters: `expect-version: ${version}` })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(error(transcript)).toContain(`its version is 8.0.29, not ${version}`)
  })

  it('names everything that is not as expected in one message', async () => {
    const transcript = await run(
      'prod',
      { parameters: '{ expect-version: 7.0, expect-tier: M30 }' },
      withProd({ stateName: 'REPAIRING' })
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toBe(
      'Cluster prod is not as expected: its state is REPAIRING, not IDLE; its version is 8.0.29, not 7.0; ' +
        'its tier is M10, not M30.\nWhat to do: Wait for the cluster with the operation wait-for-cluster, then check again.'
    )
  })

  it('is not met by a paused cluster, and says how to resume it', async () => {
    const transcript = await run('archive')
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'PAUSED' })
    expect(error(transcript)).toMatch(/its state is PAUSED, not IDLE\.\nWhat to do: .*resume-cluster/)
  })

  it('is not met by a cluster that is being deleted', async () => {
    const transcript = await run('prod', {}, withProd({ stateName: 'DELETING' }))
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('Somebody is deleting the cluster')
  })

  it.each([
    ['warn', ['warning']],
    ['ignore', []]
  ])('does not fail the step with on-unmet: %s', async (onUnmet, levels) => {
    const { main } = await run('archive', { 'on-unmet': onUnmet })
    expect(main.exitCode).toBe(0)
    expect(main.outputs['satisfied']).toBe('false')
    expect(main.annotations.map(({ level }) => level)).toEqual(levels)
  })

  it('checks flex clusters', async () => {
    const met = await run('playground', { parameters: '{ expect-tier: flex, expect-version: 8.0 }' })
    expect(met.main.exitCode).toBe(0)
    expect(met.main.outputs).toMatchObject({ state: 'IDLE', name: 'playground' })
    const unmet = await run('playground', { parameters: 'expect-tier: M10' })
    expect(unmet.main.exitCode).toBe(1)
    expect(error(unmet)).toContain('its tier is FLEX, not M10')
  })

  it('checks free clusters', async () => {
    const attributes = { replicationSpecs: [{ regionConfigs: [region('M0', { providerName: 'TENANT' })] }] }
    const { main } = await run('prod', { parameters: 'expect-tier: M0' }, withProd({ attributes }))
    expect(main.exitCode).toBe(0)
  })

  it('expects the tier of every shard and region with electable nodes, and ignores the others', async () => {
    const none = region('M50', { electableSpecs: { instanceSize: 'M50', nodeCount: 0 } })
    const specs = (size: string) => [
      { regionConfigs: [region('M30'), none] },
      { regionConfigs: [region('M30'), region(size)] }
    ]
    const prodWith = (size: string) => withProd({ attributes: { replicationSpecs: specs(size) } })
    const alike = await run('prod', { parameters: 'expect-tier: M30' }, prodWith('M30'))
    expect(alike.main.exitCode).toBe(0)
    const mixed = await run('prod', { parameters: 'expect-tier: M30' }, prodWith('M40'))
    expect(mixed.main.exitCode).toBe(1)
    expect(error(mixed)).toContain('its tier is M30, M40, not M30')
  })

  it.each([
    ['stateName', { mongoDBVersion: '8.0.1' }],
    ['mongoDBVersion', { stateName: 'IDLE' }],
    ['electable nodes', { stateName: 'IDLE', mongoDBVersion: '8.0.1', replicationSpecs: [] }],
    [
      'instanceSize',
      { stateName: 'IDLE', mongoDBVersion: '8.0.1', replicationSpecs: [{ regionConfigs: [{ electableSpecs: {} }] }] }
    ]
  ])('is an error if the response has no %s', async (missing, body) => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const arrange: Scenario['arrange'] = ({ script }) =>
      script({
        on: { path: `${CLUSTERS}/prod` },
        effect: { kind: 'status', status: 200, headers, body: { id: '1', ...body } }
      })
    const transcript = await run('prod', { 'on-unmet': 'ignore' }, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toMatch(new RegExp(`^getGroupCluster: .* has no ${missing}`))
  })

  it.each([401, 403, 404, 500])('is an error with status %i', async (status) => {
    const body = { error: status, errorCode: 'MADE_UP', reason: 'made up' }
    const transcript = await run(
      'prod',
      { 'on-unmet': 'ignore' },
      {
        arrange: ({ script }) =>
          script({ on: { path: `${CLUSTERS}/prod` }, times: Infinity, effect: { kind: 'status', status, body } })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['status']).toBe(String(status))
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`getGroupCluster failed: ${status} MADE_UP`)
  })

  it.each([
    [{ parameters: 'expect-version: latest' }, 'parameters.expect-version: is not a version.'],
    [{ parameters: 'expect-tier: large' }, 'parameters.expect-tier: is not a tier.'],
    [{ parameters: 'expect-verison: 8' }, 'Did you mean expect-version?'],
    [{ 'cluster-name': '' }, 'cluster-name: required by check-cluster']
  ])('refuses %j before anything is sent', async (inputs, message) => {
    const transcript = await run('prod', inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
