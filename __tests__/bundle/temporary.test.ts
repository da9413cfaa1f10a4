import { describe, expect, it } from '@jest/globals'
import { SAMPLE_CLIENT_ID } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import {
  account,
  createFor,
  expectAllLeft,
  flex,
  inOrganization,
  MARKER,
  role,
  searchIndex,
  user,
  writesOf,
  type Creation
} from './temporary-things.ts'

const OTHER_ACCOUNT = 'mdb_sa_id_aaaaaaaaaaaaaaaaaaaaaaaa'
const OUR_TAGS = [
  { key: 'atlas-tasks', value: expect.stringMatching(MARKER) as unknown },
  { key: 'github-owner', value: 'example' },
  { key: 'github-repository', value: 'shop' }
]
const signed = (before: string, after = '') =>
  expect.stringMatching(
    new RegExp(`^${before}atlas-tasks ${MARKER.source} \\d{8}T\\d{4}${after}$`)
  ) as unknown as string

/** Each with what the thing looks like in Atlas between main and post. */
const cases: readonly (readonly [title: string, creation: Creation, shown: Record<string, unknown>])[] = [
  [
    'a database user, by its description',
    { operation: 'createGroupDatabaseUser', body: user },
    { username: 'visitor', description: signed('', ' example/shop deploy') }
  ],
  [
    'a database user that has a description of its own',
    { operation: 'createGroupDatabaseUser', body: { ...user, description: 'load test' } },
    { username: 'visitor', description: signed('load test ') }
  ],
  [
    'a database user whose description leaves no room, as it was not there before',
    { operation: 'createGroupDatabaseUser', body: { ...user, description: 'x'.repeat(100) } },
    { username: 'visitor', description: 'x'.repeat(100) }
  ],
  [
    'a flex cluster, by its tags',
    { operation: 'createGroupFlexCluster', body: flex },
    { name: 'try-out', tags: OUR_TAGS }
  ],
  [
    'a cluster that has tags of its own',
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
      clockRate: 100,
      with: { 'cluster-name': 'prod', wait: 'true' }
    },
    { description: signed('before the release '), status: 'completed' }
  ],
  [
    'a service account, with a description of the letters that Atlas takes',
    { operation: 'createOrgServiceAccount', body: account, with: inOrganization },
    { name: 'visitor', description: signed("The visitor's own ") }
  ],
  [
    'a service account without a word of its own',
    {
      operation: 'createOrgServiceAccount',
      body: { ...account, description: '' },
      with: inOrganization
    },
    { name: 'visitor', description: signed('', ' example shop deploy') }
  ],
  [
    'a search index, by the ID that Atlas returned',
    {
      operation: 'createGroupClusterSearchIndex',
      body: searchIndex,
      with: { 'cluster-name': 'prod' }
    },
    { name: 'try-out' }
  ],
  [
    'an alert configuration, by the ID that Atlas returned',
    {
      operation: 'createGroupAlertConfig',
      body: { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING', notifications: [{ typeName: 'GROUP', emailEnabled: true }] }
    },
    { eventTypeName: 'CLUSTER_MONGOS_IS_MISSING' }
  ],
  [
    'a custom role that was not there before',
    { operation: 'createGroupCustomDbRoleRole', body: role },
    { roleName: 'auditor' }
  ],
  [
    'an entry of the access list',
    { operation: 'createGroupAccessListEntry', body: [{ cidrBlock: '203.0.113.0/28', comment: 'visitors' }] },
    { cidrBlock: '203.0.113.0/28', comment: signed('visitors ') }
  ]
]

describe('temporary: true removes in post what main created, and nothing else', () => {
  it.each(cases)('%s', async (_title, creation, shown) => {
    const observed = await createFor(creation)
    expect(observed.mainMessages).toEqual([])
    expect(observed.main.exitCode).toBe(0)
    expect(Object.values(observed.created)).toEqual([expect.objectContaining(shown)])
    expect(observed.messages).toEqual([])
    expect(observed.post.exitCode).toBe(0)
    expect(observed.post.log).toContain('Removed: the ')
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

  it('a cluster whose numbers arrive as they were written', async () => {
    const specs = '[{regionConfigs: [{providerName: AWS, regionName: EU_WEST_1, priority: 7}]}]'
    const observed = await createFor({
      operation: 'createGroupCluster',
      body: undefined,
      with: { body: `name: try-out\nmongoDBMajorVersion: 8.0\nreplicationSpecs: ${specs}` }
    })
    expect(observed.main.exitCode).toBe(0)
    const written = observed.emulator.requests.find(
      ({ method, path }) => method === 'POST' && path.includes('/clusters')
    )
    expect(written?.body).toContain('"mongoDBMajorVersion":8.0,')
    expect(written?.body).toContain('"tags":[{"key":"atlas-tasks"')
    expect(observed.after).toEqual(observed.before)
  })

  it('what the log calls by its name', async () => {
    const { post } = await createFor({ operation: 'createGroupDatabaseUser', body: user })
    expect(post.log).toContain('Removed: the database user visitor.')
  })
})

describe('temporary: true leaves what was there before', () => {
  it('a custom role of the same name', async () => {
    const observed = await createFor({
      operation: 'createGroupCustomDbRoleRole',
      body: role,
      arrange: ({ world }) => void world.addCustomRole({ ...role, projectId: SAMPLE_PROJECT_ID })
    })
    expect(observed.mainMessages[0]).toMatch(/409 ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS/)
    expect(observed.undo).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed)).toHaveLength(1)
  })

  it('an entry of the API access list, beside one that it adds', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '198.51.100.1' }, { cidrBlock: '198.51.100.64/26' }],
      with: { ...inOrganization, parameters: `clientId: ${OTHER_ACCOUNT}` },
      arrange: ({ world }) =>
        void world.addServiceAccount({
          orgId: SAMPLE_ORG_ID,
          clientId: OTHER_ACCOUNT,
          accessList: ['198.51.100.1', '198.51.100.2']
        })
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.undo.map(({ subject }) => subject)).toEqual(['API access list entry 198.51.100.64/26'])
    expect(observed.messages).toEqual([])
    expect(observed.after).toEqual(observed.before)
    expect(writesOf(observed)[1]).toMatch(/^DELETE .*198\.51\.100\.64%2F26 204$/)
  })

  it('an entry of the API access list that is written in another way', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '198.51.100.1' }],
      with: { ...inOrganization, parameters: `clientId: ${OTHER_ACCOUNT}` },
      arrange: ({ world }) =>
        void world.addServiceAccount({
          orgId: SAMPLE_ORG_ID,
          clientId: OTHER_ACCOUNT,
          accessList: ['198.51.100.1/32', '198.51.100.2']
        })
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.undo).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('an entry of the access list: nothing is written where one of several is there', async () => {
    const observed = await createFor({
      operation: 'createGroupAccessListEntry',
      body: [{ ipAddress: '203.0.113.1' }, { ipAddress: '198.51.100.10' }]
    })
    expect(observed.main.exitCode).toBe(1)
    expect(observed.mainMessages[0]).toMatch(/temporary: the access list entry 198\.51\.100\.10 is there already/)
    expect(observed.mainMessages[0]).not.toContain('Nothing was sent')
    expect(observed.undo).toEqual([])
    expect(writesOf(observed)).toEqual([])
    expect(observed.after).toEqual(observed.before)
  })

  it('everything, where it is not given', async () => {
    const observed = await createFor({ operation: 'createGroupDatabaseUser', body: user, with: { temporary: '' } })
    expect(observed.sent).toEqual(user)
    expect(observed.undo).toEqual([])
    expect(Object.values(observed.created)).toHaveLength(1)
    expectAllLeft(observed)
    expect(writesOf(observed)).toHaveLength(1)
  })
})

describe('the API access list of the account itself', () => {
  it('keeps the address of the caller, which Atlas does not remove, and says so', async () => {
    const observed = await createFor({
      operation: 'createOrgServiceAccountAccessList',
      body: [{ ipAddress: '203.0.113.7' }],
      with: { ...inOrganization, parameters: `clientId: ${SAMPLE_CLIENT_ID}` }
    })
    expect(observed.main.exitCode).toBe(0)
    expect(observed.post.exitCode).toBe(0)
    expect(observed.messages).toHaveLength(1)
    expect(observed.messages[0]).toMatch(
      /^warning: Could not be removed: the API access list entry 203\.0\.113\.7\..*CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST/
    )
    expect(observed.messages[0]).toContain(`/v2#/org/${SAMPLE_ORG_ID}/`)
    expect(observed.emulator.liveTokens()).toEqual([])
  })
})
