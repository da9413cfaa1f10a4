// Steps that write with `wait: true`: the rows of the tables in this folder.
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Case } from './observe.ts'
import type { Deed } from './habits.ts'

/** A step with a wait, and what reads show late after it. */
export interface WaitCase extends Case {
  readonly deeds: readonly Deed[]
  /** Whether post removes what it creates. */
  readonly isTemporary?: true
}

interface Call {
  readonly title: string
  readonly body?: unknown
  readonly with?: Readonly<Record<string, string>>
}

/** A change during which Atlas shows another state. */
const WITH_STATE: readonly Deed[] = ['changes', 'changes state']

/** `wait: true` on an operation of the Admin API, in the sample project. */
function waitFor(
  operation: string,
  { title, body, with: inputs = {} }: Call,
  deeds: readonly Deed[],
  wish: Case['wish']
): WaitCase {
  return {
    title,
    deeds,
    wish: { ...wish, finished: true },
    ...(operation.includes('-') && { isTemporary: true }),
    with: {
      operation,
      'project-id': SAMPLE_PROJECT_ID,
      wait: 'true',
      interval: '2s',
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...inputs
    }
  }
}

const prod = { 'cluster-name': 'prod' }
const region = {
  providerName: 'AWS',
  regionName: 'US_EAST_1',
  priority: 7,
  electableSpecs: { instanceSize: 'M30', nodeCount: 3 }
}
const specs = [{ regionConfigs: [region] }]
const user = {
  username: 'visitor',
  databaseName: 'admin',
  groupId: SAMPLE_PROJECT_ID,
  password: 'a-password-of-tests',
  roles: [{ roleName: 'read', databaseName: 'shop' }]
}
const app = { parameters: 'username: app\ndatabaseName: admin' }
const tags = [{ key: 'team', value: 'web' }]

export const CLUSTER_WAITS: readonly WaitCase[] = [
  waitFor(
    'createGroupCluster',
    { title: 'creates a cluster', body: { name: 'new', clusterType: 'REPLICASET', replicationSpecs: specs } },
    ['creates'],
    { creates: { clusters: 1 } }
  ),
  waitFor(
    'updateGroupCluster',
    { title: 'changes a cluster', body: { replicationSpecs: specs }, with: prod },
    WITH_STATE,
    {
      changes: { 'clusters prod': { attributes: { replicationSpecs: specs } } }
    }
  ),
  waitFor('updateGroupCluster', { title: 'tags a cluster', body: { tags }, with: prod }, ['changes'], {
    changes: { 'clusters prod': { attributes: { tags } } }
  }),
  waitFor('updateGroupCluster', { title: 'pauses a cluster', body: { paused: true }, with: prod }, WITH_STATE, {
    changes: { 'clusters prod': { paused: true } }
  }),
  waitFor(
    'updateGroupCluster',
    { title: 'resumes a cluster', body: { paused: false }, with: { 'cluster-name': 'archive' } },
    WITH_STATE,
    {
      changes: { 'clusters archive': { paused: false } }
    }
  ),
  waitFor('deleteGroupCluster', { title: 'deletes a cluster', with: prod }, WITH_STATE, {
    removes: ['clusters prod']
  }),
  waitFor(
    'createGroupFlexCluster',
    {
      title: 'creates a flex cluster',
      body: { name: 'new', providerSettings: { backingProviderName: 'AWS', regionName: 'EU_WEST_1' } }
    },
    ['creates'],
    {
      creates: { flexClusters: 1 }
    }
  ),
  waitFor(
    'updateGroupFlexCluster',
    { title: 'changes a flex cluster', body: { tags }, with: { parameters: 'name: playground' } },
    ['changes'],
    {
      changes: { 'flexClusters playground': { tags } }
    }
  ),
  waitFor(
    'deleteGroupFlexCluster',
    { title: 'deletes a flex cluster', with: { parameters: 'name: playground' } },
    WITH_STATE,
    {
      removes: ['flexClusters playground']
    }
  )
]

const index = { database: 'shop', collectionName: 'goods', name: 'fresh', definition: { mappings: { dynamic: true } } }

export const OTHER_WAITS: readonly WaitCase[] = [
  waitFor(
    'takeGroupClusterBackupSnapshots',
    { title: 'takes a snapshot', body: { description: 'before', retentionInDays: 1 }, with: prod },
    ['creates'],
    {
      creates: { snapshots: 1 }
    }
  ),
  waitFor('createGroupClusterSearchIndex', { title: 'creates a search index', body: index, with: prod }, ['creates'], {
    creates: { searchIndexes: 1 }
  }),
  waitFor(
    'createGroupAccessListEntry',
    { title: 'adds access list entries', body: [{ ipAddress: '203.0.113.1' }, { cidrBlock: '203.0.113.16/28' }] },
    ['creates'],
    {
      creates: { accessList: 2 }
    }
  ),
  waitFor('createGroupDatabaseUser', { title: 'creates a database user', body: user, with: prod }, ['changes'], {
    creates: { databaseUsers: 1 }
  }),
  waitFor(
    'updateGroupDatabaseUser',
    { title: 'changes a database user', body: { roles: user.roles }, with: { ...prod, ...app } },
    ['changes'],
    {
      changes: { 'databaseUsers app': { roles: user.roles } }
    }
  ),
  waitFor('deleteGroupDatabaseUser', { title: 'deletes a database user', with: { ...prod, ...app } }, ['changes'], {
    removes: ['databaseUsers app']
  }),
  waitFor(
    'requestGroupSampleDatasetLoad',
    { title: 'loads sample data', with: { parameters: 'name: prod' } },
    ['creates'],
    {
      creates: { sampleDatasets: 1 }
    }
  ),
  waitFor('deleteGroup', { title: 'deletes a project', with: { 'project-id': SAMPLE_EMPTY_PROJECT_ID } }, ['removes'], {
    removes: ['projects sandbox']
  }),
  {
    ...waitFor(
      'create-database-user',
      { title: 'create-database-user', with: { ...prod, parameters: 'database: shop' } },
      ['changes'],
      {
        creates: { databaseUsers: 1 }
      }
    )
  },
  waitFor('allow-runner-ip', { title: 'allow-runner-ip' }, ['creates'], { creates: { accessList: 1 } }),
  waitFor('create-test-cluster', { title: 'create-test-cluster', with: { parameters: 'name: fresh' } }, ['creates'], {
    creates: { flexClusters: 1, databaseUsers: 1, accessList: 1 }
  }),
  waitFor(
    'create-test-cluster',
    {
      title: 'create-test-cluster with everything',
      with: { parameters: `tier: M10\nname: fresh\nsample-data: true\nsearch-indexes: '${JSON.stringify([index])}'` }
    },
    ['creates'],
    { creates: { clusters: 1, databaseUsers: 1, accessList: 1, sampleDatasets: 1, searchIndexes: 1 } }
  )
]
