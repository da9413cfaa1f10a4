// The identity of what a response shows agrees with the OpenAPI document.
import { expect, it } from '@jest/globals'
import { getOperation } from '../../src/atlas/catalog/catalog.ts'
import { identityAttributes } from '../../src/atlas/identity.ts'
import { createFindAttribute, findAtPath } from './attributes.ts'
import { describeContract } from './describe-contract.ts'
import { versionToTest } from './document.ts'
import { resolveSchema } from './schema-check.ts'

/** Measurements, which name the process they are of. */
const WITHOUT_IDENTITY = [
  'getGroupHostFtsMetricIndexMeasurements',
  'getGroupProcessDatabaseMeasurements',
  'getGroupProcessDiskMeasurements',
  'getGroupProcessMeasurements',
  'listGroupClusterCollStatMeasurements',
  'listGroupHostFtsMetricIndexMeasurements',
  'listGroupHostFtsMetricMeasurements',
  'listGroupHostFtsMetrics',
  'listGroupProcessCollStatMeasurements'
]

/** In nearly every document, and the identity of organizations and projects only. */
const AROUND = ['orgId', 'groupId', 'projectId']

describeContract('the identity of what a response shows', (document) => {
  const find = createFindAttribute(document)
  const shown = document.operations.flatMap((operation) => {
    const schema = versionToTest(operation).response
    const whole = schema && resolveSchema(document.schemas, schema)
    const isThing = whole !== undefined && whole.type !== 'array' && find(whole, 'results').length === 0
    return isThing ? [{ id: operation.id, schema: whole }] : []
  })
  const identityOf = ({ id, schema }: (typeof shown)[number]) =>
    identityAttributes(getOperation(id)).find((attribute) => findAtPath(find, schema, attribute).length > 0)
  const identities = new Map(shown.map((each) => [each.id, identityOf(each)]))

  it('is found wherever the response has an ID of its own', () => {
    const parameters = document.operations.flatMap((operation) => operation.parameters.map(({ name }) => name))
    const ids = [...new Set(['id', '_id', 'indexID', ...parameters.filter((name) => name.endsWith('Id'))])]
    const own = ids.filter((name) => !AROUND.includes(name))
    const without = shown
      .filter(({ id, schema }) => !identities.get(id) && own.some((name) => find(schema, name).length > 0))
      .map(({ id }) => id)
    expect(without.sort()).toEqual(WITHOUT_IDENTITY)
    expect([...identities.values()].filter((name) => name !== undefined).length).toBeGreaterThan(190)
  })

  it('has the name that the document gives it', () => {
    expect(Object.fromEntries(NAMES.map(([id]) => [id, identities.get(id)]))).toEqual(Object.fromEntries(NAMES))
  })
})

const NAMES = [
  ['createGroupCluster', 'id'],
  ['createGroupClusterSearchIndex', 'indexID'],
  ['updateGroupClusterSearchIndexByName', 'indexID'],
  ['requestGroupSampleDatasetLoad', '_id'],
  ['createGroupClusterOnlineArchive', '_id'],
  ['createGroupBackupExportBucket', '_id'],
  ['createGroupStreamWorkspace', '_id'],
  ['createOrgServiceAccount', 'clientId'],
  ['createOrgMcpConfig', 'mcpConfigId'],
  ['verifyGroupUserSecurityLdap', 'requestId'],
  ['createOrg', 'organization.id'],
  ['getGroupTeam', 'teamId'],
  ['createGroupDatabaseUser', undefined],
  ['getGroupClusterBackupSchedule', undefined]
] as const
