// Steps with `temporary: true`: what main marks and creates, post removes.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_ORG_ID } from '../../../local/emulator/sample-world.ts'
import {
  account,
  createFor,
  flex,
  inOrganization,
  MARKER,
  ourUser,
  role,
  searchIndex,
  user,
  writesOf,
  type Creation
} from './temporary-things.ts'

const OUR_TAGS = [
  { key: 'atlas-tasks', value: expect.stringMatching(MARKER) as unknown },
  { key: 'github-owner', value: 'example' },
  { key: 'github-repository', value: 'shop' }
]
const signed = (before: string, after = '') =>
  expect.stringMatching(
    new RegExp(`^${before}atlas-tasks ${MARKER.source} \\d{8}T\\d{4}${after}$`)
  ) as unknown as string

/** Each with the attributes of the created thing between main and post. */
const cases: readonly (readonly [title: string, creation: Creation, shown: Record<string, unknown>])[] = [
  [
    'a database user, by its description',
    ourUser,
    { username: 'visitor', description: signed('', ' example/shop deploy') }
  ],
  [
    'a database user that is given a description',
    { operation: 'createGroupDatabaseUser', body: { ...user, description: 'load test' } },
    { username: 'visitor', description: signed('load test ') }
  ],
  [
    'a database user whose description has no room for the marker, because it did not exist before',
    { operation: 'createGroupDatabaseUser', body: { ...user, description: 'x'.repeat(100) } },
    { username: 'visitor', description: 'x'.repeat(100) }
  ],
  [
    'a flex cluster, by its tags',
    { operation: 'createGroupFlexCluster', body: flex },
    { name: 'try-out', tags: OUR_TAGS }
  ],
  [
    'a cluster that is given tags',
    {
      operation: 'createGroupCluster',
      body: {
        name: 'try-out',
        clusterType: 'REPLICASET',
        tags: [{ key: 'team', value: 'shop' }],
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
    },
    { name: 'try-out', attributes: expect.objectContaining({ tags: [{ key: 'team', value: 'shop' }, ...OUR_TAGS] }) }
  ],
  [
    'a project',
    { operation: 'createGroup', body: { name: 'try-out', orgId: SAMPLE_ORG_ID }, with: { 'project-id': '' } },
    { name: 'try-out', tags: OUR_TAGS }
  ],
  [
    'a snapshot',
    {
      operation: 'takeGroupClusterBackupSnapshots',
      body: { description: 'before the release', retentionInDays: 1 },
      with: { 'cluster-name': 'prod', wait: 'true' }
    },
    { description: signed('before the release '), status: 'completed' }
  ],
  [
    'a service account that is given a description',
    { operation: 'createOrgServiceAccount', body: account, with: inOrganization },
    { name: 'visitor', description: signed("The visitor's own ") }
  ],
  [
    'a service account with an empty description, in characters that Atlas allows',
    {
      operation: 'createOrgServiceAccount',
      body: { ...account, description: '' },
      with: inOrganization
    },
    { name: 'visitor', description: signed('', ' example shop deploy') }
  ],
  [
    'a search index, by the returned ID',
    {
      operation: 'createGroupClusterSearchIndex',
      body: searchIndex,
      with: { 'cluster-name': 'prod' }
    },
    { name: 'try-out' }
  ],
  [
    'an alert configuration, by the returned ID',
    {
      operation: 'createGroupAlertConfig',
      body: { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING', notifications: [{ typeName: 'GROUP', emailEnabled: true }] }
    },
    { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING' }
  ],
  [
    'a custom role that did not exist before',
    { operation: 'createGroupCustomDbRoleRole', body: role },
    { roleName: 'auditor' }
  ],
  [
    'an access list entry',
    { operation: 'createGroupAccessListEntry', body: [{ cidrBlock: '203.0.113.0/28', comment: 'visitors' }] },
    { cidrBlock: '203.0.113.0/28', comment: signed('visitors ') }
  ]
]

describe('post removes what main created, and nothing else:', () => {
  it.each(cases)('%s', async (_title, creation, shown) => {
    const observed = await createFor(creation)
    expect(observed.mainMessages).toEqual([])
    expect(observed.main.exitCode).toBe(0)
    expect(Object.values(observed.created)).toEqual([expect.objectContaining(shown)])
    expect(observed.messages).toEqual([])
    expect(observed.post.exitCode).toBe(0)
    expect(observed.post.log).toMatch(/^Removed \S.*\.$/m)
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed).map((line) => line.split(' ')[0])).toEqual(['POST', 'DELETE'])
    expect(observed.emulator.liveTokens()).toEqual([])
  })

  it('several entries, the last one first', async () => {
    const addresses = ['203.0.113.1', '203.0.113.2', '203.0.113.3']
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: addresses.map((ipAddress) => ({ ipAddress }))
    })
    expect(Object.values(observed.created).map(({ ipAddress }) => ipAddress)).toEqual(addresses)
    expect(observed.after).toEqual(observed.before)
    const removed = writesOf(observed).flatMap((line) => /^DELETE .*\/(\S+) 204$/.exec(line)?.[1] ?? [])
    expect(removed).toEqual([...addresses].reverse())
  })

  it('a cluster whose numbers are sent as written', async () => {
    const specs = '[{regionConfigs: [{providerName: AWS, regionName: EU_WEST_1, priority: 7}]}]'
    const observed = await createFor({
      operation: 'createGroupCluster',
      body: undefined,
      with: { body: `name: try-out\nclusterType: REPLICASET\nmongoDBMajorVersion: 8.0\nreplicationSpecs: ${specs}` }
    })
    expect(observed.main.exitCode).toBe(0)
    const written = observed.emulator.requests.find(
      ({ method, path }) => method === 'POST' && path.includes('/clusters')
    )
    expect(written?.body).toContain('"mongoDBMajorVersion":8.0,')
    expect(written?.body).toContain('"tags":[{"key":"atlas-tasks"')
    expect(observed.after).toEqual(observed.before)
  })

  it('a database user, which the log names', async () => {
    const { post } = await createFor(ourUser)
    expect(post.log).toContain('Removed database user visitor.')
  })
})
