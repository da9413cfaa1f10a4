// create-test-cluster when something fails, and what stays after a failed job.
import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../../../local/emulator/emulator.ts'
import { bodyOf, createTestCluster, messagesOf, PROJECT, writesOf } from './create-test-cluster.ts'

describe('a test cluster that fails', () => {
  it('at the timeout is removed, and the step fails', async () => {
    const transcript = await createTestCluster(
      { timeout: '1m' },
      { emulator: { durations: { flexCreateMs: 3_600_000 } } }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.mainMs).toBe(60_000)
    expect(messagesOf(transcript)[0]).toMatch(
      /Timed out after 1 min: cluster \S+ is still CREATING, not IDLE with a connection string\./
    )
    expect(transcript.main.outputs['connection-string']).toBeUndefined()
    expect(transcript.during.flex).toHaveLength(transcript.before.flex.length + 1)
    expect(transcript.after).toEqual(transcript.before)
  })

  it('is red at once if somebody deletes it, and removes the rest', async () => {
    const transcript = await createTestCluster(
      {},
      {
        arrange: ({ script }) =>
          script({
            on: { method: 'GET', path: /flexClusters\/./ },
            skip: 1,
            effect: {
              kind: 'then',
              run: ({ flexClusters }) => {
                for (const cluster of flexClusters.values()) {
                  if (cluster.name !== 'playground')
                    Object.assign(cluster, { stateName: 'DELETING', settlesAtMs: undefined })
                }
              }
            }
          })
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false' } })
    expect(messagesOf(transcript)[0]).toMatch(
      /^error: Cluster \S+ cannot become IDLE with a connection string: it is DELETING \(after /
    )
    expect(transcript.after).toEqual(transcript.before)
  })

  it('is red if it is not the cluster that was asked for', async () => {
    const transcript = await createTestCluster(
      { tier: 'M10', timeout: '20m' },
      {
        arrange: ({ script }) =>
          script({
            on: { method: 'GET', path: /\/clusters\/[^/]+$/ },
            effect: {
              kind: 'then',
              run: ({ clusters }) => {
                const region = { providerName: 'AWS', regionName: 'US_EAST_1', electableSpecs: { instanceSize: 'M30' } }
                for (const cluster of clusters.values()) {
                  if (/-1234567890$/.test(cluster.name))
                    cluster.attributes = { ...cluster.attributes, replicationSpecs: [{ regionConfigs: [region] }] }
                }
              }
            }
          })
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false' } })
    expect(messagesOf(transcript)[0]).toMatch(
      /^error: Timed out after 20 min: cluster \S+ is IDLE, but .*electableSpecs\.instanceSize is M30, not M10\./
    )
    expect(transcript.after).toEqual(transcript.before)
  })

  it.each<[string, Fault['on']]>([
    ['cluster', { method: 'POST', path: `${PROJECT}/flexClusters` }],
    ['access list entry', { method: 'POST', path: `${PROJECT}/accessList` }],
    ['user', { method: 'POST', path: `${PROJECT}/databaseUsers` }]
  ])('leaves nothing if Atlas refuses the %s', async (_title, on) => {
    const body = { error: 403, errorCode: 'FEATURE_UNSUPPORTED', detail: 'not in this plan', reason: 'Forbidden' }
    const transcript = await createTestCluster(
      {},
      { arrange: ({ script }) => script({ on, effect: { kind: 'status', status: 403, body } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toHaveLength(1)
    expect(messagesOf(transcript)[0]).toContain('FEATURE_UNSUPPORTED')
    expect(transcript.after).toEqual(transcript.before)
  })

  it.each([
    ['the cluster', /\/flexClusters\/./, 'getGroupFlexCluster'],
    ['the status of its users', /\/clusters\/[^/]+\/status$/, 'getGroupClusterStatus']
  ])('leaves nothing if Atlas refuses to show %s', async (_what, path, operation) => {
    const body = { error: 403, errorCode: 'MADE_UP', detail: 'made up', reason: 'Forbidden', parameters: [] }
    const fault = { on: { method: 'GET', path }, effect: { kind: 'status', status: 403, body } } as const
    const transcript = await createTestCluster({ tier: 'FLEX' }, { arrange: ({ script }) => script(fault) })
    expect(transcript.main.exitCode).toBe(1)
    expect(messagesOf(transcript)).toEqual([expect.stringContaining(`${operation} failed: 403 MADE_UP`)])
    expect(transcript.after).toEqual(transcript.before)
  })

  it('is found by its tag if the response was lost', async () => {
    const on = { method: 'POST', path: `${PROJECT}/flexClusters` }
    const transcript = await createTestCluster(
      {},
      { arrange: ({ script }) => script({ on, effect: { kind: 'drop-response' } }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.during.flex).toHaveLength(transcript.before.flex.length + 1)
    expect(transcript.post.log).toContain('Removed flex cluster ')
    expect(transcript.after).toEqual(transcript.before)
  })
})

describe('keep-on-failure', () => {
  const parameters = 'keep-on-failure: 12h'

  it('keeps the cluster of a failed job, tagged with the time until which it stays', async () => {
    let startMs = 0
    const transcript = await createTestCluster(
      { parameters },
      {
        arrange: (_emulator, clock) => void (startMs = clock.nowMs()),
        postWith: { 'job-status': 'failure' }
      }
    )
    const { world } = transcript.emulator
    const { name } = bodyOf(transcript, '/flexClusters')
    const kept = [...world.flexClusters.values()].find((cluster) => cluster.name === name)
    // Post runs right after main on the virtual clock.
    const untilMs = startMs + transcript.mainMs + 12 * 3_600_000
    const until = new Date(untilMs).toISOString().replace(/[-:]|\.\d+/g, '')
    expect(kept?.tags).toHaveLength(4)
    expect(kept?.tags).toContainEqual({ key: 'keep-until', value: until })
    expect(messagesOf(transcript)).toEqual([
      expect.stringMatching(/^notice: Kept flex cluster .*: the job failed, so it stays \(and costs\) until 2/)
    ])
    expect(transcript.post.summary).toMatch(/left in Atlas[^]*costs\) until/)
    expect(transcript.after).toEqual({ ...transcript.before, flex: [...transcript.before.flex, name] })
  })

  it.each(['success', 'cancelled'])('removes the cluster of a job with status %s', async (status) => {
    const transcript = await createTestCluster({ parameters }, { postWith: { 'job-status': status } })
    expect(messagesOf(transcript)).toEqual([])
    expect(transcript.after).toEqual(transcript.before)
  })

  it('keeps a dedicated cluster, too', async () => {
    const transcript = await createTestCluster(
      { parameters: `${parameters}\ntier: M10` },
      { postWith: { 'job-status': 'failure' } }
    )
    expect(messagesOf(transcript)).toEqual([expect.stringMatching(/^notice: Kept cluster /)])
    expect(writesOf(transcript).filter((line) => line.startsWith('PATCH'))).toHaveLength(1)
    expect(transcript.after.dedicated).toHaveLength(transcript.before.dedicated.length + 1)
  })
})
