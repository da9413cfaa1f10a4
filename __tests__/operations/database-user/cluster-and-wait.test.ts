// create-database-user: the wait, and the cluster the user is for.
import { describe, expect, it } from '@jest/globals'
import type { ClusterRecord } from '../../../local/emulator/resources/clusters.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { bodyOf, create, error, messages, names, noted } from './create-database-user.ts'
import type { Scenario, Transcript } from '../../support/scenario.ts'

const STATUS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters/prod/status`
const app = { parameters: 'database: app' }

function change(record: Partial<ClusterRecord>): Scenario['arrange'] {
  return ({ world }) => {
    for (const cluster of world.clusters.values()) if (cluster.name === 'prod') Object.assign(cluster, record)
  }
}

describe('the wait', () => {
  const statusReads = ({ requests }: Transcript) => requests.filter((line) => line === `GET ${STATUS} 200`)

  it('does not trust the status from before the change', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const transcript = await create(app, {
      emulator: { durations: { databaseUserMs: 45_000 } },
      arrange: ({ script }) =>
        script({
          on: { path: STATUS },
          effect: { kind: 'status', status: 200, headers, body: { changeStatus: 'APPLIED' } }
        })
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/APPLIED after 10 s[\s\S]*PENDING after 20 s[\s\S]*APPLIED after 50 s/)
    expect(transcript.mainMs).toBe(50_000)
    expect(statusReads(transcript)).toHaveLength(5)
  })

  it('reads until APPLIED has held for 30 s if the change was never PENDING', async () => {
    const transcript = await create(app, { emulator: { durations: { databaseUserMs: 0 } } })
    expect(transcript.main.outputs['satisfied']).toBe('true')
    expect(statusReads(transcript)).toHaveLength(4)
  })

  it.each(['fail', 'warn'])('ends at the timeout, with on-unmet: %s', async (onUnmet) => {
    const transcript = await create(
      { ...app, timeout: '1m', 'on-unmet': onUnmet },
      { emulator: { durations: { databaseUserMs: 3_600_000 } } }
    )
    expect(transcript.main.exitCode).toBe(onUnmet === 'fail' ? 1 : 0)
    expect(transcript.mainMs).toBe(60_000)
    expect(messages(transcript)).toEqual([
      expect.stringMatching(
        /^(error|warning): Timed out after 1 min: the status of user changes on cluster prod is still PENDING, not APPLIED\./
      )
    ])
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'false',
      username: bodyOf(transcript)['username'],
      password: bodyOf(transcript)['password']
    })
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  it('is skipped with wait: false', async () => {
    const transcript = await create({ ...app, wait: 'false' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(transcript.mainMs).toBe(0)
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/atlas-tasks-/)
    expect(transcript.main.log).toMatch(/Database user \S+ was created for cluster prod/)
    expect(transcript.requests.filter((line) => line.includes('/status'))).toEqual([])
  })
})

describe('the cluster', () => {
  it('must exist before anything is created', async () => {
    const transcript = await create({ ...app, 'cluster-name': 'Prod' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(/404 CLUSTER_NOT_FOUND.*\nWhat to do: No cluster of project .* is named Prod\./)
    expect(transcript.requests.filter((line) => line.startsWith('POST /api/atlas/'))).toEqual([])
    expect(noted(transcript)).toEqual([])
  })

  it('must exist in a dry run, too', async () => {
    const transcript = await create({ ...app, 'cluster-name': 'Prod', 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('404 CLUSTER_NOT_FOUND')
  })

  it('may be a flex cluster', async () => {
    const transcript = await create({ ...app, 'cluster-name': 'playground' })
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'true',
      'connection-string': expect.stringMatching(/^mongodb\+srv:\/\/atlas-tasks-[a-z0-9]{8}:[\w-]{32}@playground\./)
    })
    expect(bodyOf(transcript)['scopes']).toEqual([{ name: 'playground', type: 'CLUSTER' }])
    expect(names(transcript.emulator)).toEqual(['app'])
  })

  it('may be a flex cluster whose status Atlas does not report, without a wait', async () => {
    const arrange: Scenario['arrange'] = ({ world }) => void (world.flexClusterStatus = 'refused')
    const waiting = await create({ ...app, 'cluster-name': 'playground' }, { arrange })
    expect(waiting.main.exitCode).toBe(1)
    expect(error(waiting)).toContain('Set input wait to false')
    expect(names(waiting.emulator)).toEqual(['app'])
    const { main } = await create({ ...app, 'cluster-name': 'playground', wait: 'false' }, { arrange })
    expect(main.exitCode).toBe(0)
  })

  it('has no connection string while it is CREATING, and a warning says so', async () => {
    const transcript = await create(app, { arrange: change({ stateName: 'CREATING' }) })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['connection-string']).toBeUndefined()
    expect(transcript.main.outputs['password']).toMatch(/^[\w-]{32}$/)
    expect(transcript.main.log).toMatch(/was created for cluster prod\./)
    expect(messages(transcript)).toEqual([
      'warning: Output connection-string is empty: cluster prod has none yet, because it is CREATING. Wait for it with the operation wait-for-cluster.'
    ])
  })

  it('is named as paused if the wait fails', async () => {
    const transcript = await create(
      { ...app, 'cluster-name': 'archive', timeout: '1m' },
      { emulator: { durations: { databaseUserMs: 3_600_000 } } }
    )
    expect(error(transcript)).toMatch(
      /^Timed out after 1 min: .*cluster archive is still PENDING.*\nWhat to do: The cluster is paused\./
    )
  })
})
