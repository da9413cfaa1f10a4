import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { alwaysFail, CLUSTERS, FLEX_CLUSTERS } from './waiting.ts'

const run = (inputs: Record<string, string>, scenario: Omit<Scenario, 'with'> = {}) =>
  runScenario({ ...scenario, with: { 'project-id': SAMPLE_PROJECT_ID, ...inputs } })
const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message
const NAMES = 'It has: prod, archive, playground. Names are case-sensitive.'

describe('a cluster that does not exist', () => {
  it.each<[operation: string, inputs: Record<string, string>]>([
    ['getGroupCluster', {}],
    ['getGroupFlexCluster', {}],
    ['check-cluster', {}],
    ['check-backup', {}],
    ['deleteGroupCluster', {}],
    ['requestGroupSampleDatasetLoad', {}],
    ['listGroupClusterSearchIndexes', {}]
  ])('is an error of %s that names those of the project, the nearest first', async (operation, inputs) => {
    const transcript = await run({ operation, 'cluster-name': 'archiv', ...inputs })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['status']).toBe('404')
    expect(errorIn(transcript)).toContain(
      `What to do: No cluster of project ${SAMPLE_PROJECT_ID} is named archiv. Did you mean archive? ${NAMES}`
    )
  })

  it('is not compared with names that are not alike', async () => {
    const transcript = await run({ operation: 'getGroupCluster', 'cluster-name': 'warehouse' })
    expect(errorIn(transcript)).toContain(`is named warehouse. ${NAMES}`)
  })

  it('is an error that names 20 of them at most', async () => {
    const transcript = await run(
      { operation: 'getGroupCluster', 'cluster-name': 'warehouse' },
      {
        arrange({ world }) {
          for (let number = 4; number <= 22; number++) {
            world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: `shard${number}` })
          }
        }
      }
    )
    expect(errorIn(transcript)).toMatch(/It has: prod, archive, shard4, .*, shard21 and 2 more\. Names are/)
  })

  it('is not compared with an entry of the list that has no name', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const body = { results: [{ name: 7 }, 'text', { name: 'archive' }], totalCount: 3 }
    const transcript = await run(
      { operation: 'getGroupCluster', 'cluster-name': 'archiv' },
      {
        arrange: ({ script }) =>
          script({ on: { path: CLUSTERS }, effect: { kind: 'status', status: 200, headers, body } })
      }
    )
    expect(errorIn(transcript)).toContain('Did you mean archive? It has: archive, playground. Names are')
  })

  const route = 'POST /api/atlas/v2/upgrades'
  it.each<[operation: string, inputs: Record<string, string>, path: RegExp]>([
    ['upgradeGroupClusterTenantUpgrade', {}, /\/clusters\/tenantUpgrade$/],
    ['tenantGroupFlexClusterUpgrade', {}, /flexClusters:tenantUpgrade$/],
    ['request', { 'project-id': '', 'api-version': '2023-01-01', parameters: `route: ${route}` }, /upgrades$/]
  ])('is not taken from the path of %s, which names none', async (operation, inputs, path) => {
    const refusal = alwaysFail(path, 404, 'CLUSTER_NOT_FOUND')
    const transcript = await run({ operation, body: 'name: archiv', ...inputs }, refusal)
    expect(errorIn(transcript)).toContain(' failed: 404 CLUSTER_NOT_FOUND')
    expect(errorIn(transcript)).not.toContain('is named tenantUpgrade')
    expect(errorIn(transcript)).toMatch(/What to do: Names of clusters/)
  })

  it('has a general hint if the clusters cannot be listed, and the error is the same', async () => {
    const lists = [CLUSTERS, FLEX_CLUSTERS].map((path) => alwaysFail(path, 403, 'USER_UNAUTHORIZED'))
    const transcript = await run(
      { operation: 'getGroupCluster', 'cluster-name': 'archiv' },
      { arrange: (emulator, clock) => lists.forEach(({ arrange }) => arrange?.(emulator, clock)) }
    )
    expect(errorIn(transcript)).toMatch(
      /^getGroupCluster failed: 404 CLUSTER_NOT_FOUND.*\nWhat to do: Names of clusters/
    )
  })

  it('is named as such in a project without clusters', async () => {
    const transcript = await run(
      { operation: 'getGroupCluster', 'cluster-name': 'prod' },
      {
        arrange({ world }) {
          world.clusters.clear()
          world.flexClusters.clear()
        }
      }
    )
    expect(errorIn(transcript)).toContain(`Project ${SAMPLE_PROJECT_ID} has no clusters: check project-id.`)
  })
})
