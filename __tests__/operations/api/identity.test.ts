// Outputs id and username of API operations.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'

const project = { 'project-id': SAMPLE_PROJECT_ID }
const cluster = { ...project, 'cluster-name': 'prod' }

describe('output id', () => {
  it.each<[attribute: string, inputs: Record<string, string>]>([
    ['id', { ...cluster, operation: 'getGroupCluster' }],
    ['_id', { ...cluster, operation: 'requestGroupSampleDatasetLoad' }],
    [
      'indexID',
      {
        ...cluster,
        operation: 'createGroupClusterSearchIndex',
        body: '{ database: shop, collectionName: items, name: found, definition: { mappings: { dynamic: true } } }'
      }
    ],
    [
      'clientId',
      {
        'org-id': SAMPLE_ORG_ID,
        operation: 'createOrgServiceAccount',
        body: '{ name: ci, description: ci, roles: [ORG_MEMBER], secretExpiresAfterHours: 8 }'
      }
    ]
  ])('is the attribute %s', async (attribute, inputs) => {
    const { main } = await runScenario({ with: inputs })
    expect(main.exitCode).toBe(0)
    const result = JSON.parse(main.outputs['result'] ?? '') as Record<string, string>
    expect(main.outputs['id']).toMatch(/[0-9a-f]{24}$/)
    expect(main.outputs['id']).toBe(result[attribute])
  })

  it('is the one that a wait has read', async () => {
    const inputs = { ...cluster, operation: 'requestGroupSampleDatasetLoad', wait: 'true' }
    const { main } = await runScenario({ with: inputs })
    expect(main.outputs).toMatchObject({ satisfied: 'true', id: expect.stringMatching(/^[0-9a-f]{24}$/) })
  })

  it('is not set for a response without one, and output username is', async () => {
    const body =
      '{ groupId: PROJECT, databaseName: $external, username: arn:aws:iam::1:role/ci, awsIAMType: ROLE, roles: [{ roleName: read, databaseName: shop }] }'.replace(
        'PROJECT',
        SAMPLE_PROJECT_ID
      )
    const { main } = await runScenario({ with: { ...project, operation: 'createGroupDatabaseUser', body } })
    expect(main.annotations).toEqual([])
    expect(main.outputs).toMatchObject({ username: 'arn:aws:iam::1:role/ci' })
    expect(main.outputs).not.toHaveProperty('id')
  })
})
