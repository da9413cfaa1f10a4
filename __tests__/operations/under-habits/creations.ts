// Steps that create something until the job ends: rows of the tables in this folder.
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { account, flex, inOrganization, role, searchIndex, user } from '../temporary/temporary-things.ts'
import type { Case } from './observe.ts'

const prod = { 'cluster-name': 'prod' }
const alert = {
  eventTypeName: 'NO_PRIMARY',
  enabled: true,
  notifications: [{ typeName: 'GROUP', intervalMin: 15, emailEnabled: true }]
}
const cluster = {
  name: 'try-out',
  clusterType: 'REPLICASET',
  replicationSpecs: [
    {
      regionConfigs: [
        {
          providerName: 'AWS',
          regionName: 'EU_WEST_1',
          priority: 7,
          electableSpecs: { instanceSize: 'M10', nodeCount: 3 }
        }
      ]
    }
  ]
}

type Inputs = Readonly<Record<string, string>>
type Creates = NonNullable<Case['wish']['creates']>

const temporary = (
  title: string,
  [operation, body, inputs = {}]: readonly [operation: string, body: unknown, inputs?: Inputs],
  creates: Creates
): Case => ({
  title,
  with: {
    operation,
    temporary: 'true',
    'project-id': SAMPLE_PROJECT_ID,
    body: JSON.stringify(body),
    ...inputs
  },
  wish: { creates }
})

/** One of each kind that the emulator models and an API operation creates with `temporary: true`. */
export const KINDS: readonly Case[] = [
  temporary('a database user', ['createGroupDatabaseUser', user], { databaseUsers: 1 }),
  temporary(
    'a database user without room for a marker',
    ['createGroupDatabaseUser', { ...user, description: 'x'.repeat(100) }],
    { databaseUsers: 1 }
  ),
  temporary(
    'two access list entries',
    ['createGroupAccessListEntry', [{ ipAddress: '203.0.113.1' }, { cidrBlock: '203.0.113.16/28' }]],
    { accessList: 2 }
  ),
  temporary('a cluster', ['createGroupCluster', cluster], { clusters: 1 }),
  temporary('a flex cluster', ['createGroupFlexCluster', flex], { flexClusters: 1 }),
  temporary('a project', ['createGroup', { name: 'try-out', orgId: SAMPLE_ORG_ID }, { 'project-id': '' }], {
    projects: 1
  }),
  {
    ...temporary('a snapshot', ['takeGroupClusterBackupSnapshots', { retentionInDays: 1 }, prod], { snapshots: 1 }),
    // Atlas does not delete one in progress.
    between: ({ world }) => world.snapshots.forEach((snapshot) => (snapshot.status = 'completed'))
  },
  temporary('a search index', ['createGroupClusterSearchIndex', searchIndex, prod], { searchIndexes: 1 }),
  temporary('an alert configuration', ['createGroupAlertConfig', alert], { alertConfigs: 1 }),
  temporary('a custom role', ['createGroupCustomDbRoleRole', role], { customRoles: 1 }),
  temporary('a service account', ['createOrgServiceAccount', account, inOrganization], { serviceAccounts: 1 })
]

const named = (operation: string, inputs: Inputs, creates: Creates): Case => ({
  title: operation,
  with: { operation, 'project-id': SAMPLE_PROJECT_ID, wait: 'false', ...inputs },
  wish: { creates }
})

/** The named operations whose post removes what they create. Without waits, post comes before reads show it. */
export const NAMED: readonly Case[] = [
  named('allow-runner-ip', {}, { accessList: 1 }),
  {
    ...named('allow-runner-ip', {}, { accessList: 1 }),
    title: 'allow-runner-ip where Atlas refuses to replace an entry',
    arrange: ({ world }) => void (world.accessListConflict = 'conflict')
  },
  named('create-database-user', { ...prod, parameters: 'database: shop' }, { databaseUsers: 1 }),
  named('create-test-cluster', {}, { flexClusters: 1, databaseUsers: 1, accessList: 1 })
]
