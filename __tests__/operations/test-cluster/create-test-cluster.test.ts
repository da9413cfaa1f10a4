// create-test-cluster: what it creates, in which order, and what it waits for.
import { describe, expect, it } from '@jest/globals'
import { bodyOf, createTestCluster, messagesOf, PROJECT, writesOf } from './create-test-cluster.ts'

describe('create-test-cluster', () => {
  it('creates a flex cluster that works, and removes everything when the job ends', async () => {
    const transcript = await createTestCluster()
    const { main, emulator, before, during, after } = transcript
    expect(messagesOf(transcript)).toEqual([])
    expect(main.exitCode).toBe(0)
    const { name, tags } = bodyOf(transcript, '/flexClusters')
    expect(name).toMatch(/^[a-z2-9]{8}-1234567890$/)
    expect(tags.map(({ key, value }) => `${key}=${value}`)).toEqual([
      `atlas-tasks=1234567890-1-${name.slice(0, 8)}`,
      'github-owner=example',
      'github-repository=shop'
    ])
    const { outputs } = main
    expect(outputs).toMatchObject({ name, state: 'IDLE', satisfied: 'true', 'ip-address': '203.0.113.7' })
    const { username = '', password = '' } = outputs
    expect(password).toHaveLength(32)
    expect(outputs['connection-string']).toMatch(
      new RegExp(`^mongodb\\+srv://${username}:${encodeURIComponent(password)}@[\\w.-]+\\.mongodb\\.test/?`)
    )
    const visible = main.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    const texts = [...visible, main.summary, JSON.stringify(main.state), outputs['result'] ?? '']
    expect(texts.filter((text) => text.includes(password))).toEqual([])
    expect(main.log).toContain(`Cluster ${name} (FLEX) is ready. It is removed when the job ends.`)
    expect(during).toEqual({
      ...before,
      flex: [...before.flex, name],
      users: [...before.users, username],
      access: [...before.access, '203.0.113.7/32']
    })
    expect(after).toEqual(before)
    expect(emulator.liveTokens()).toEqual([])
  })

  it('waits for the user only after the cluster is ready, because Atlas reports APPLIED before', async () => {
    const paths: string[] = []
    await createTestCluster(
      {},
      { between: ({ requests }) => void paths.push(...requests.map(({ path }) => path.replace(PROJECT, ''))) }
    )
    const lastClusterRead = paths.findLastIndex((path) => /^\/flexClusters\/./.test(path))
    const firstStatus = paths.findIndex((path) => /^\/clusters\/.*\/status$/.test(path))
    expect(lastClusterRead).toBeGreaterThan(-1)
    expect(firstStatus).toBeGreaterThan(lastClusterRead)
  })

  it.each([
    ['Cluster', { flexCreateMs: 3_600_000 }, /: cluster \S+ is still CREATING, not IDLE/],
    ['Database user', { databaseUserMs: 3_600_000 }, /: the status of user changes on cluster \S+ is still PENDING/]
  ])('is red if the stage %s does not end in time, and removes everything', async (_stage, durations, message) => {
    const transcript = await createTestCluster({ timeout: '10m' }, { emulator: { durations } })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false' } })
    expect(messagesOf(transcript)).toEqual([expect.stringMatching(message)])
    expect(messagesOf(transcript)[0]).toMatch(/^error: Timed out after /)
    expect(transcript.after).toEqual(transcript.before)
  })

  it('creates everything before it waits for anything', async () => {
    const { emulator } = await createTestCluster()
    const created = emulator.requests.filter(({ method, path }) => method === 'POST' && path.startsWith(PROJECT))
    const reads = emulator.requests.filter(({ path }) => /flexClusters\/./.test(path))
    expect(created.map(({ path }) => path.replace(PROJECT, '')).sort()).toEqual([
      '/accessList',
      '/databaseUsers',
      '/flexClusters'
    ])
    expect(Math.max(...created.map(({ atMs }) => atMs))).toBeLessThan(Math.min(...reads.map(({ atMs }) => atMs)))
  })

  it('creates a dedicated cluster with the given version and region', async () => {
    const parameters =
      'tier: m10\nprovider: gcp\nregion: EUROPE_WEST_3\nversion: 8.0\nname: nightly\nroles: readWrite@app'
    const transcript = await createTestCluster({ parameters })
    expect(messagesOf(transcript)).toEqual([])
    expect(bodyOf(transcript, '/clusters')).toMatchObject({
      name: 'nightly',
      clusterType: 'REPLICASET',
      mongoDBMajorVersion: '8.0',
      replicationSpecs: [
        {
          regionConfigs: [
            { providerName: 'GCP', regionName: 'EUROPE_WEST_3', electableSpecs: { instanceSize: 'M10', nodeCount: 3 } }
          ]
        }
      ]
    })
    expect(bodyOf(transcript, '/databaseUsers')).toMatchObject({
      roles: [{ roleName: 'readWrite', databaseName: 'app' }],
      scopes: [{ name: 'nightly', type: 'CLUSTER' }]
    })
    expect(transcript.during.dedicated).toEqual([...transcript.before.dedicated, 'nightly'])
    expect(transcript.after).toEqual(transcript.before)
  })

  it('names the operation in the log of responses to requests that were open at the same time, and only there', async () => {
    const { main } = await createTestCluster(
      {},
      {
        arrange: ({ script }) =>
          script({ on: { method: 'POST', path: /flexClusters$/ }, effect: { kind: 'delay', ms: 2000 } })
      }
    )
    expect(main.log).toMatch(/^< createGroupFlexCluster 201 \d+ ms$/m)
    expect(main.log).toMatch(/^< createGroupAccessListEntry 201 \d+ ms$/m)
    expect(main.log).toMatch(/^> createGroupDatabaseUser .*\n< 201 \d+ ms$/m)
  })

  it('loads sample data and creates search indexes, and waits for both', async () => {
    const index =
      '{"database":"sample_mflix","collectionName":"movies","name":"titles","definition":{"mappings":{"dynamic":true}}}'
    const transcript = await createTestCluster({
      parameters: `tier: M10\nsample-data: true\nsearch-indexes: '[${index}]'`
    })
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.main.log).toMatch(/COMPLETED after[^]*READY after[^]*APPLIED after/)
    expect(writesOf(transcript).filter((line) => /sampleDatasetLoad|search/.test(line))).toHaveLength(2)
  })

  it('does not wait with wait: false', async () => {
    const transcript = await createTestCluster({ wait: 'false' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.mainMs).toBe(0)
    expect(transcript.main.log).toMatch(/Cluster \S+ \(FLEX\) is being created\. It is removed when the job ends\./)
    expect(transcript.main.outputs['connection-string']).toBeUndefined()
    expect(transcript.after).toEqual(transcript.before)
  })

  it('reports every invalid option at once, and sends nothing', async () => {
    const parameters = [
      'tier: M7x',
      'provider: ibm',
      'name: my_cluster',
      'roles: "@app"',
      'ip: here',
      'expires-in: 8d',
      'search-indexes: default',
      'keep-on-failure: soon'
    ].join('\n')
    const transcript = await createTestCluster({ parameters })
    expect(transcript.requests).toEqual([])
    const [error = ''] = messagesOf(transcript)
    for (const option of [
      'tier',
      'provider',
      'name',
      'roles',
      'ip',
      'expires-in',
      'search-indexes',
      'keep-on-failure'
    ]) {
      expect(error).toContain(`parameters.${option}:`)
    }
    const version = await createTestCluster({ parameters: 'version: 8.0' })
    expect(messagesOf(version)[0]).toContain('parameters.version: Atlas chooses the version of a FLEX cluster')
  })

  it.each(['[]', '{}', '[7]', '[null]', '[{"database":"shop","collectionName":"items"}]'])(
    'takes no search indexes that lack something: %s',
    async (list) => {
      const transcript = await createTestCluster({ 'search-indexes': list })
      expect(messagesOf(transcript)[0]).toMatch(
        /^error: search-indexes: takes a JSON list of search indexes, each with/
      )
      expect(transcript.requests).toEqual([])
    }
  )

  it('reports roles that are no list, and nothing that would follow from them', async () => {
    const transcript = await createTestCluster({ roles: 'read@app,,read@shop' })
    expect(messagesOf(transcript)[0]?.split('\n')).toEqual([
      'error: roles: takes a list, separated by commas or newlines.',
      'Nothing was sent to Atlas.'
    ])
  })

  it('allows the address that is given, and asks Atlas for none', async () => {
    const transcript = await createTestCluster({ ip: '198.51.100.23' })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { 'ip-address': '198.51.100.23' } })
    expect(transcript.during.access).toEqual([...transcript.before.access, '198.51.100.23/32'])
    expect(transcript.requests.join()).not.toContain('ipInfo')
    expect(transcript.after).toEqual(transcript.before)
  })

  it('has a name also outside of a run', async () => {
    const { main } = await createTestCluster({ 'dry-run': 'true' }, { env: { GITHUB_RUN_ID: '' } })
    expect(main.outputs['name']).toMatch(/^[a-z2-9]{8}-local$/)
  })

  it('changes nothing in a dry run', async () => {
    const transcript = await createTestCluster({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/Dry run: cluster \S+ \(FLEX, AWS US_EAST_1\) and a database user would be/)
    expect(writesOf(transcript)).toEqual([])
  })

  it('works if Atlas does not report the status of flex clusters', async () => {
    const transcript = await createTestCluster(
      {},
      { arrange: ({ world }) => void (world.flexClusterStatus = 'refused') }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Atlas does not report when a flex cluster accepts its users.')
  })
})
