// What the document does not say, but operations of the emulator need.
import type { Emulator, World } from '../../local/emulator/emulator.ts'
import { hostsOf } from '../../local/emulator/resources/cluster-hosts.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID, sampleWorld } from '../../local/emulator/sample-world.ts'

type Params = Readonly<Record<string, string>>

/**
 * Path parameters that name what the emulator's world has, by the ends of their paths. Some of it is added to the world
 * first, because only a resource's own rules create it.
 */
export function nameInWorld({ world }: Emulator, path: string, name: string): string | undefined {
  const [prod] = world.clusters.values()
  if (prod === undefined) throw new Error('The sample world has no cluster.')
  const [host] = hostsOf(prod)
  const project = `groups/${SAMPLE_PROJECT_ID}`
  const index = () => world.addSearchIndex({ clusterId: prod.id, name: 'default', ...NAMESPACE })
  const names: Readonly<Record<string, () => string | undefined>> = {
    'accessList/{entryValue}': () => '198.51.100.10',
    'byName/{groupName}': () => 'shop',
    'byName/{teamName}': () =>
      world.addThing({ path: `orgs/${SAMPLE_ORG_ID}/teams`, body: { name: 'ops' } }).key && 'ops',
    'clusters/{clusterName}': () => prod.name,
    'clusters/{hostName}': () => host,
    'databaseUsers/{databaseName}': () => 'admin',
    'databaseUsers/{username}': () => addManagedUser(world),
    '{databaseName}/{username}': () => 'app',
    'flexClusters/{name}': () => 'playground',
    'indexes/{databaseName}': () => index().database,
    '{databaseName}/{collectionName}': () => NAMESPACE.collectionName,
    '{collectionName}/{indexName}': () => 'default',
    'invoices/{invoiceId}': () => [...world.invoices.keys()][0],
    'logs/{logName}.gz': () => 'mongodb',
    'processes/{hostname}': () => host,
    'sampleDatasetLoad/{name}': () => prod.name,
    'sampleDatasetLoad/{sampleDatasetId}': () =>
      world.addSampleDataset({ projectId: SAMPLE_PROJECT_ID, clusterName: prod.name }).id,
    'clusters/{clusterName}/backup/snapshots/{snapshotId}': () => snapshotOf(world, prod.id),
    'flexClusters/{name}/backup/snapshots/{snapshotId}': () => snapshotOf(world, [...world.flexClusters.keys()][0]),
    'shardedCluster/{snapshotId}': () =>
      world.addThing({ path: `${project}/clusters/prod/backup/snapshots/shardedClusters` }).key,
    'cloudProviderAccess/{cloudProvider}': () => 'AWS',
    'cloudProviderAccess/{cloudProvider}/{roleId}': () =>
      world.addThing({ path: `${project}/cloudProviderAccess` }).key,
    'privateEndpoint/{cloudProvider}': () => 'AWS',
    'endpointService/{endpointServiceId}': () =>
      world.addThing({ path: `${project}/privateEndpoint/AWS/endpointService` }).key,
    'byName/{userName}': () => {
      world.addThing({ path: 'users', body: { username: 'ann@example.com' } })
      return 'ann@example.com'
    }
  }
  return Object.entries(names).find(([end]) => `${path}/${name}`.endsWith(`/${end}`))?.[1]()
}

/** IDs are the same in every sample world. */
const SAMPLE = sampleWorld()

function clusterNamed(name: string): string | undefined {
  return [...SAMPLE.clusters.values()].find((cluster) => cluster.name === name)?.id
}

const NAMESPACE = { database: 'sample_mflix', collectionName: 'movies' }

function snapshotOf(world: World, id: string | undefined): string | undefined {
  return [...world.snapshots.values()].find(({ clusterId }) => clusterId === id)?.id
}

function addManagedUser(world: World): string {
  return world.addDatabaseUser({
    projectId: SAMPLE_PROJECT_ID,
    username: 'CN=app',
    databaseName: '$external',
    x509Type: 'MANAGED'
  }).username
}

const resources = [{ cluster: false, db: 'shop', collection: '' }]

const replicationSpecs = [
  {
    regionConfigs: [
      {
        electableSpecs: { instanceSize: 'M10', nodeCount: 3 },
        priority: 7,
        providerName: 'AWS',
        regionName: 'US_EAST_1'
      }
    ]
  }
]

const account = (count: number, roles: readonly string[]) => ({
  name: `account ${count}`,
  description: 'nightly',
  roles,
  secretExpiresAfterHours: 8
})

/** Bodies for operations that need more than the document says. */
export const BODIES: Readonly<Record<string, (params: Params, count: number) => unknown>> = {
  createGroup: (_, count) => ({ name: `project-${count}`, orgId: SAMPLE_ORG_ID }),
  createGroupAccessListEntry: () => [{ ipAddress: '198.51.100.77' }],
  createGroupBackupExportBucket: () => ({
    cloudProvider: 'AWS',
    bucketName: 'exports',
    iamRoleId: '5f00000000000000000000aa'
  }),
  createGroupClusterBackupRestoreJob: () => ({
    deliveryType: 'automated',
    snapshotId: snapshotOf(SAMPLE, clusterNamed('prod')),
    targetClusterName: 'prod',
    targetGroupId: SAMPLE_PROJECT_ID
  }),
  createGroupFlexClusterBackupRestoreJob: () => ({
    snapshotId: snapshotOf(SAMPLE, [...SAMPLE.flexClusters.keys()][0]),
    targetDeploymentItemName: 'playground'
  }),
  createGroupClusterOnlineArchive: () => ({
    collName: 'orders',
    dbName: 'shop',
    criteria: { type: 'DATE', dateField: 'created', dateFormat: 'ISODATE', expireAfterDays: 30 }
  }),
  acknowledgeGroupAlert: () => ({ acknowledgedUntil: '2025-07-01T00:00:00Z' }),
  createGroupCluster: (_, count) => ({ name: `cluster${count}`, clusterType: 'REPLICASET', replicationSpecs }),
  createGroupClusterSearchIndex: (_, count) => ({
    collectionName: 'movies',
    database: 'sample_mflix',
    name: `index-${count}`,
    definition: { mappings: { dynamic: true } }
  }),
  createGroupCustomDbRoleRole: (_, count) => ({
    roleName: `role-${count}`,
    actions: [{ action: 'FIND', resources }]
  }),
  createGroupDatabaseUser: (_, count) => ({
    databaseName: 'admin',
    groupId: SAMPLE_PROJECT_ID,
    roles: [{ databaseName: 'admin', roleName: 'atlasAdmin' }],
    username: `user-${count}`,
    password: 'correct-horse-battery'
  }),
  createGroupFlexCluster: (_, count) => ({
    name: `flex${count}`,
    providerSettings: { backingProviderName: 'AWS', regionName: 'US_EAST_1' }
  }),
  createGroupServiceAccount: (_, count) => account(count, ['GROUP_READ_ONLY']),
  createOrgServiceAccount: (_, count) => account(count, ['ORG_READ_ONLY']),
  createGroupServiceAccountAccessList: () => [{ ipAddress: '198.51.100.77' }],
  createOrgServiceAccountAccessList: () => [{ ipAddress: '198.51.100.77' }],
  createOrgApiKeyAccessListEntry: () => [{ ipAddress: '198.51.100.77' }],
  createGroupServiceAccountSecret: () => ({ secretExpiresAfterHours: 8 }),
  createOrgServiceAccountSecret: () => ({ secretExpiresAfterHours: 8 }),
  updateGroupDatabaseUser: () => ({ roles: [{ databaseName: 'admin', roleName: 'atlasAdmin' }] }),
  updateGroupCluster: () => ({ terminationProtectionEnabled: true }),
  updateGroupFlexCluster: () => ({ terminationProtectionEnabled: true }),
  inviteGroupServiceAccount: () => ({ roles: ['GROUP_READ_ONLY'] })
}
