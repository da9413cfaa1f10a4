// take-snapshot: what it takes, what it waits for, and when it takes none.
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { summaryText } from '../../../local/summary-text.ts'
import type { VirtualClock } from '../../support/virtual-clock.ts'
import { API, bodySent, clusterNamed, errorOf, PROJECT, snapshotsNamed, takeSnapshot, writesOf } from './backups.ts'

const SNAPSHOTS = `${PROJECT}/clusters/prod/backup/snapshots`
const DEFAULT = 'example/shop@9fceb02, run 1234567890'

describe('take-snapshot', () => {
  it('takes a snapshot that says where it comes from, and waits until it is completed', async () => {
    const transcript = await takeSnapshot()
    const { main, emulator } = transcript
    expect(errorOf(transcript)).toBe('')
    expect(main.exitCode).toBe(0)
    expect(bodySent(transcript)).toEqual({ description: DEFAULT, retentionInDays: 1 })
    const [snapshot] = snapshotsNamed(emulator, DEFAULT)
    expect(snapshot).toMatchObject({ status: 'completed', snapshotType: 'onDemand' })
    const { id = '', expiresAt = '' } = snapshot ?? {}
    expect(main.outputs).toMatchObject({ id, state: 'completed', 'expires-at': expiresAt, changed: 'true' })
    expect(main.outputs['satisfied']).toBe('true')
    expect(main.outputs['url']).toContain('/clusters/detail/prod')
    expect(main.log).toContain(`Snapshot ${id} of cluster prod is completed. Atlas keeps it until ${expiresAt}.`)
    expect(main.log).toContain('Waiting for the snapshot of cluster prod to be completed')
    expect(summaryText(main.summary)).toContain(`| Description | ${DEFAULT} |`)
    expect(writesOf(transcript)).toEqual([`POST ${SNAPSHOTS} 200`])
  })

  it('takes the given description and retention', async () => {
    const transcript = await takeSnapshot({ description: 'before v2', retention: '30' })
    expect(transcript.main.exitCode).toBe(0)
    expect(bodySent(transcript)).toEqual({ description: 'before v2', retentionInDays: 30 })
    expect(summaryText(transcript.main.summary)).toContain('| Kept for | 30 days |')
  })

  it('names the attempt of a run that is run again', async () => {
    const { emulator } = await takeSnapshot({}, { env: { GITHUB_RUN_ATTEMPT: '3', GITHUB_SHA: '' } })
    expect(snapshotsNamed(emulator, 'example/shop, run 1234567890, attempt 3')).toHaveLength(1)
  })

  it.each([
    [{ GITHUB_REPOSITORY: 'example/shop' }, 'example/shop'],
    [{ GITHUB_REPOSITORY: '' }, 'on-demand snapshot']
  ])('says outside of a run what it knows, with %j', async (env, description) => {
    const unknown = { GITHUB_RUN_ID: '', GITHUB_RUN_ATTEMPT: '', GITHUB_SHA: '' }
    const transcript = await takeSnapshot({ wait: 'false' }, { env: { ...unknown, ...env } })
    expect(bodySent(transcript)).toMatchObject({ description })
  })

  it('does not wait with wait: false', async () => {
    const { main, mainMs, emulator } = await takeSnapshot({ wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ state: 'queued', changed: 'true' })
    expect(main.outputs['satisfied']).toBeUndefined()
    expect(mainMs).toBeLessThan(MINUTE_MS)
    expect(snapshotsNamed(emulator, DEFAULT)).toHaveLength(1)
  })

  it('fails when the snapshot fails, and still says which one', async () => {
    const transcript = await takeSnapshot({}, { arrange: failSnapshot })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('The snapshot of cluster prod cannot become completed: it is failed')
    const [{ id } = { id: '' }] = snapshotsNamed(transcript.emulator, DEFAULT)
    expect(transcript.main.outputs).toMatchObject({ id, state: 'failed', changed: 'true', satisfied: 'false' })
  })

  it('fails when the time is up', async () => {
    const transcript = await takeSnapshot({ timeout: '30s' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('Timed out after 30 s: the snapshot of cluster prod is still inProgress')
    expect(transcript.main.outputs).toMatchObject({ state: 'inProgress', changed: 'true', satisfied: 'false' })
  })

  it('only shows it in a dry run', async () => {
    const transcript = await takeSnapshot({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toContain('Dry run: an on-demand snapshot of cluster prod would be taken.')
    expect(transcript.main.outputs['changed']).toBe('false')
    expect(writesOf(transcript)).toEqual([])
  })
})

describe('a snapshot under way', () => {
  it('is waited for before another one is taken', async () => {
    const transcript = await takeSnapshot({}, { arrange: addUnderWay })
    expect(errorOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([`POST ${SNAPSHOTS} 200`])
    expect(transcript.main.log).toContain('Waiting for the earlier on-demand snapshot of cluster prod to be finished')
    expect(snapshotsNamed(transcript.emulator, 'of others')).toMatchObject([{ status: 'completed' }])
    expect(snapshotsNamed(transcript.emulator, DEFAULT)).toMatchObject([{ status: 'completed' }])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(7 * MINUTE_MS)
  })

  it('does not matter if it is a scheduled one', async () => {
    const transcript = await takeSnapshot(
      {},
      {
        arrange: (emulator) => {
          const { id: clusterId } = clusterNamed(emulator, 'prod')
          emulator.world.addSnapshot({ clusterId, snapshotType: 'scheduled', status: 'inProgress' })
        }
      }
    )
    expect(errorOf(transcript)).toBe('')
    expect(transcript.main.log).not.toContain('earlier on-demand snapshot')
  })

  it('may also begin between the look and the request', async () => {
    const transcript = await takeSnapshot(
      {},
      {
        arrange: (emulator, clock) =>
          emulator.script({
            on: { method: 'POST', path: `${API}/${SNAPSHOTS}` },
            effect: { kind: 'then', run: () => addUnderWay(emulator, clock) }
          })
      }
    )
    expect(errorOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([`POST ${SNAPSHOTS} 400`, `POST ${SNAPSHOTS} 200`])
    expect(snapshotsNamed(transcript.emulator, DEFAULT)).toHaveLength(1)
  })

  it.each<Record<string, string>>([{ timeout: '1m' }, { wait: 'false' }])(
    'fails with %j if it is not finished in time',
    async (inputs) => {
      const transcript = await takeSnapshot(inputs, { arrange: addUnderWay })
      expect(transcript.main.exitCode).toBe(1)
      expect(errorOf(transcript)).toMatch(/the earlier on-demand snapshot of cluster prod is (still )?inProgress/i)
      expect(errorOf(transcript)).toContain('Atlas takes one on-demand snapshot of a cluster at a time.')
      expect(transcript.main.outputs).toMatchObject({ changed: 'false', satisfied: 'false' })
      expect(writesOf(transcript)).toEqual([])
    }
  )

  it('is the first of two after a lost response: the second run takes its own', async () => {
    const lost = { losesResponse: ({ number }: { number: number }) => number === 1 }
    const transcript = await takeSnapshot({}, { emulator: { habits: lost } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('Atlas may have carried it out nevertheless.')
    expect(writesOf(transcript)).toHaveLength(1)
  })
})

describe('a cluster without snapshots on demand', () => {
  it.each<[what: string, name: string, arrange: (emulator: Emulator) => void, message: string]>([
    ['flex', 'playground', () => {}, 'cluster-name: playground is a flex cluster.'],
    ['free', 'free', addFree, 'cluster-name: free is a free cluster (M0).'],
    ['without backup', 'prod', turnOffBackup, 'Backup of cluster prod is turned off']
  ])('is refused before anything is sent: %s', async (_, name, arrange, message) => {
    const transcript = await takeSnapshot({ 'cluster-name': name }, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain(message)
    expect(writesOf(transcript)).toEqual([])
  })

  it('is an error for the name of none', async () => {
    const transcript = await takeSnapshot({ 'cluster-name': 'Prod' })
    expect(errorOf(transcript)).toContain('Did you mean prod?')
  })
})

it.each([{ retention: '0' }, { retention: '2w' }, { retention: '1.5' }])('%j is no retention', async (inputs) => {
  const transcript = await takeSnapshot(inputs)
  expect(transcript.main.exitCode).toBe(1)
  expect(errorOf(transcript)).toContain('retention: takes a whole number of days')
  expect(transcript.requests).toEqual([])
})

/** An on-demand snapshot that somebody else started a moment ago, and that takes five minutes. */
function addUnderWay(emulator: Emulator, clock: VirtualClock): void {
  const { id: clusterId } = clusterNamed(emulator, 'prod')
  const settlesAtMs = clock.nowMs() + 5 * MINUTE_MS
  emulator.world.addSnapshot({ clusterId, description: 'of others', status: 'inProgress', settlesAtMs })
}

function failSnapshot(emulator: Emulator): void {
  emulator.script({
    on: { method: 'GET', path: /snapshots\/\w+$/ },
    skip: 1,
    effect: {
      kind: 'then',
      run: () => {
        for (const snapshot of snapshotsNamed(emulator, DEFAULT)) snapshot.status = 'failed'
      }
    }
  })
}

function addFree({ world }: Emulator): void {
  const spec = { regionConfigs: [{ providerName: 'TENANT', electableSpecs: { instanceSize: 'M0' } }] }
  world.addCluster({ projectId: PROJECT, name: 'free', attributes: { replicationSpecs: [spec] } })
}

function turnOffBackup(emulator: Emulator): void {
  clusterNamed(emulator, 'prod').backupEnabled = false
}
