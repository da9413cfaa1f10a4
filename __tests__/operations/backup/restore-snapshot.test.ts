// restore-snapshot: what it restores where, and what it waits for.
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import type { RestoreJobRecord } from '../../../local/emulator/resources/restore-jobs.ts'
import { summaryText } from '../../../local/summary-text.ts'
import {
  addSnapshot,
  API,
  bodySent,
  clusterNamed,
  errorOf,
  jobsIn,
  PROJECT,
  restoreSnapshot,
  STAGING_PROJECT,
  turnOnPit,
  writesOf
} from './backups.ts'

const JOBS = `${PROJECT}/clusters/prod/backup/restoreJobs`
const TARGET = { targetClusterName: 'staging', targetGroupId: STAGING_PROJECT }

describe('restore-snapshot', () => {
  it('restores the newest completed snapshot, and waits until the target is ready', async () => {
    let id = ''
    const transcript = await restoreSnapshot(
      {},
      {
        arrange(emulator) {
          emulator.world.snapshots.clear()
          addSnapshot(emulator, 30)
          id = addSnapshot(emulator, 7).id
          addSnapshot(emulator, 5, { snapshotType: 'fallback' })
          addSnapshot(emulator, 3, { status: 'failed' })
          addSnapshot(emulator, 0, { status: 'inProgress' })
        }
      }
    )
    const { main, emulator } = transcript
    expect(errorOf(transcript)).toBe('')
    expect(main.exitCode).toBe(0)
    expect(bodySent(transcript)).toEqual({ deliveryType: 'automated', snapshotId: id, ...TARGET })
    const [job] = jobsIn(emulator)
    expect(job).toMatchObject({ status: 'completed', targetClusterName: 'staging' })
    expect(clusterNamed(emulator, 'staging').stateName).toBe('IDLE')
    expect(main.outputs).toMatchObject({ id: job?.id, state: 'finished', changed: 'true', satisfied: 'true' })
    expect(main.outputs['url']).toContain(`${STAGING_PROJECT}#/clusters/detail/staging`)
    expect(main.log).toMatch(
      new RegExp(`Snapshot ${id} of cluster prod, taken 7 h( \\d+ min)? ago, is restored onto cluster staging\\.`)
    )
    const summary = summaryText(main.summary)
    expect(summary).toMatch(/\| Taken \| \S+Z \(7 h( \d+ min)? ago\) \|/)
    expect(summary).toContain('| Description | nightly |')
    expect(summary).toContain(`| From | cluster prod of project ${PROJECT} |`)
    expect(summary).toContain(`| Onto | cluster staging of project ${STAGING_PROJECT} |`)
    expect(main.log).toMatch(/^in progress after [^]*^finished after /m)
  })

  it('restores the snapshot that is named, also onto its own cluster', async () => {
    const id = 'c'.repeat(24)
    const transcript = await restoreSnapshot(
      {
        'snapshot-id': id.toUpperCase(),
        'project-id': PROJECT,
        'cluster-name': 'prod',
        'allow-overwrite': 'true',
        'allowed-projects': '',
        'source-project': ''
      },
      { arrange: (emulator) => addSnapshot(emulator, 99, { id }) }
    )
    expect(errorOf(transcript)).toBe('')
    const target = { targetClusterName: 'prod', targetGroupId: PROJECT }
    expect(bodySent(transcript)).toEqual({ deliveryType: 'automated', snapshotId: id, ...target })
    expect(jobsIn(transcript.emulator)).toMatchObject([{ status: 'completed', snapshotId: id }])
  })

  it('restores the data of a moment, if the source has continuous backup', async () => {
    const ms = Math.floor(Date.now() / 1000) * 1000 - 60 * MINUTE_MS
    const transcript = await restoreSnapshot({ 'point-in-time': new Date(ms).toISOString() }, { arrange: turnOnPit })
    expect(errorOf(transcript)).toBe('')
    expect(bodySent(transcript)).toEqual({ deliveryType: 'pointInTime', pointInTimeUTCSeconds: ms / 1000, ...TARGET })
    const moment = new Date(ms).toISOString().replace('.000', '')
    expect(transcript.main.log).toContain(`The data of cluster prod as of ${moment} is restored onto cluster staging.`)
  })

  it('restores a flex cluster with the operations of flex clusters', async () => {
    const transcript = await restoreSnapshot({ 'source-cluster': 'playground', 'cluster-name': 'trial' })
    expect(errorOf(transcript)).toBe('')
    expect(bodySent(transcript)).toEqual({
      snapshotId: expect.any(String),
      targetDeploymentItemName: 'trial',
      targetProjectId: STAGING_PROJECT
    })
    expect(transcript.main.outputs).toMatchObject({ state: 'COMPLETED', changed: 'true' })
    expect(jobsIn(transcript.emulator)).toMatchObject([{ status: 'completed', targetClusterName: 'trial' }])
  })

  it('does not wait with wait: false', async () => {
    const { main, mainMs } = await restoreSnapshot({ wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ state: 'in progress', changed: 'true' })
    expect(main.outputs['satisfied']).toBeUndefined()
    expect(main.log).toContain('is being restored onto cluster staging.')
    expect(mainMs).toBeLessThan(MINUTE_MS)
  })

  it('only shows it in a dry run', async () => {
    const transcript = await restoreSnapshot({ 'dry-run': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(
      /Dry run: snapshot \w+ of cluster prod, taken 2 h( \d+ min)? ago, would be restored onto cluster staging, whose data would be deleted\./
    )
    expect(summaryText(transcript.main.summary)).toContain('| Onto | cluster staging of')
    expect(transcript.main.outputs['changed']).toBe('false')
    expect(writesOf(transcript)).toEqual([])
  })

  it.each<[end: RestoreJobRecord['status'], finished: boolean]>([
    ['failed', true],
    ['cancelled', false],
    ['expired', true]
  ])('fails if the job is %s, whether or not it has a date', async (end, finished) => {
    const transcript = await restoreSnapshot({}, { arrange: (emulator) => endJob(emulator, end, finished) })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain(
      `The restore onto cluster staging cannot become finished: it is ${end} (after`
    )
    const [job] = jobsIn(transcript.emulator)
    expect(transcript.main.outputs).toMatchObject({ id: job?.id, state: end, changed: 'true', satisfied: 'false' })
  })

  it('fails if a flex job has the status FAILED', async () => {
    const transcript = await restoreSnapshot(
      { 'source-cluster': 'playground', 'cluster-name': 'trial' },
      { arrange: (emulator) => endJob(emulator, 'failed', true) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('cannot become COMPLETED: it is FAILED')
  })

  it('fails when the time is up, and says which job goes on', async () => {
    const transcript = await restoreSnapshot({ timeout: '2m' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain(
      'Timed out after 2 min: the restore onto cluster staging is still in progress, not finished.'
    )
    expect(transcript.main.outputs).toMatchObject({ id: jobsIn(transcript.emulator)[0]?.id, state: 'in progress' })
  })

  it('reports the refusal of Atlas', async () => {
    const transcript = await restoreSnapshot(
      {},
      {
        arrange: ({ script }) =>
          script({
            on: { method: 'POST', path: `${API}/${JOBS}` },
            effect: {
              kind: 'status',
              status: 409,
              body: {
                error: 409,
                errorCode: 'ATLAS_CLUSTER_RESTORE_IN_PROGRESS',
                detail: 'Cluster restore already in progress.'
              }
            }
          })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('409 ATLAS_CLUSTER_RESTORE_IN_PROGRESS')
    expect(errorOf(transcript)).toContain('Atlas is still working on an earlier request.')
  })
})

describe('a restore under way onto the target', () => {
  const open = (snapshotId: string) => (emulator: Emulator, nowMs: number) => {
    const settlesAtMs = nowMs + 3 * MINUTE_MS
    const target = clusterNamed(emulator, 'staging')
    Object.assign(target, { stateName: 'UPDATING', settlesAtMs })
    emulator.world.addRestoreJob({
      clusterId: clusterNamed(emulator, 'prod').id,
      snapshotId,
      targetProjectId: STAGING_PROJECT,
      targetClusterName: 'staging',
      status: 'running',
      settlesAtMs
    })
  }
  const newest = ({ world }: Emulator, clusterId: string) =>
    [...world.snapshots.values()].find((snapshot) => snapshot.clusterId === clusterId)?.id ?? ''

  it('is waited for instead if it restores the same snapshot, as after a lost response', async () => {
    const transcript = await restoreSnapshot(
      {},
      {
        arrange: (emulator, clock) => open(newest(emulator, clusterNamed(emulator, 'prod').id))(emulator, clock.nowMs())
      }
    )
    expect(errorOf(transcript)).toBe('')
    const [job, ...more] = jobsIn(transcript.emulator)
    expect(more).toEqual([])
    expect(job?.status).toBe('completed')
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.main.outputs).toMatchObject({
      id: job?.id,
      state: 'finished',
      changed: 'false',
      satisfied: 'true'
    })
    expect(transcript.mainMs).toBeGreaterThanOrEqual(3 * MINUTE_MS)
  })

  it('is not waited for with wait: false', async () => {
    const transcript = await restoreSnapshot(
      { wait: 'false' },
      {
        arrange: (emulator, clock) => open(newest(emulator, clusterNamed(emulator, 'prod').id))(emulator, clock.nowMs())
      }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ state: 'in progress', changed: 'false' })
    expect(writesOf(transcript)).toEqual([])
  })

  it('is waited for first if it restores something else', async () => {
    const transcript = await restoreSnapshot(
      {},
      {
        arrange: (emulator, clock) => open(addSnapshot(emulator, 90).id)(emulator, clock.nowMs())
      }
    )
    expect(errorOf(transcript)).toBe('')
    expect(jobsIn(transcript.emulator)).toMatchObject([{ status: 'completed' }, { status: 'completed' }])
    expect(writesOf(transcript)).toEqual([`POST ${JOBS} 200`])
    expect(transcript.mainMs).toBeGreaterThanOrEqual(7 * MINUTE_MS)
  })

  it.each<Record<string, string>>([{ wait: 'false' }, { timeout: '1m' }])(
    'ends the step with %j if it restores something else',
    async (inputs) => {
      const transcript = await restoreSnapshot(inputs, {
        arrange: (emulator, clock) => open(addSnapshot(emulator, 90).id)(emulator, clock.nowMs())
      })
      expect(transcript.main.exitCode).toBe(1)
      expect(errorOf(transcript)).toMatch(/the restore onto cluster staging that is under way is (still )?in progress/i)
      expect(transcript.main.outputs).toMatchObject({ changed: 'false', satisfied: 'false' })
      expect(writesOf(transcript)).toEqual([])
    }
  )

  it('is found again after a lost response', async () => {
    const habits = { losesResponse: ({ number }: { number: number }) => number === 1 }
    const transcript = await restoreSnapshot({}, { emulator: { habits } })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain('Atlas may have carried it out nevertheless.')
    expect(jobsIn(transcript.emulator)).toHaveLength(1)
  })
})

describe('the target', () => {
  it('is waited for until it is ready', async () => {
    const transcript = await restoreSnapshot(
      {},
      {
        arrange(emulator, clock) {
          const settlesAtMs = clock.nowMs() + 2 * MINUTE_MS
          Object.assign(clusterNamed(emulator, 'staging'), { stateName: 'UPDATING', settlesAtMs })
        }
      }
    )
    expect(errorOf(transcript)).toBe('')
    expect(transcript.main.log).toContain('Waiting for cluster staging to be IDLE')
    expect(writesOf(transcript)).toEqual([`POST ${JOBS} 200`])
  })

  it.each<[change: Partial<ReturnType<typeof clusterNamed>>, message: string]>([
    [{ paused: true }, 'Cluster staging is paused. Atlas does not restore onto a paused cluster.'],
    [{ stateName: 'DELETING' }, 'Cluster staging cannot become IDLE: it is DELETING']
  ])('is not restored while it is %j', async (change, message) => {
    const transcript = await restoreSnapshot(
      {},
      {
        arrange: (emulator) => void Object.assign(clusterNamed(emulator, 'staging'), change)
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorOf(transcript)).toContain(message)
    expect(transcript.main.outputs).toMatchObject({ changed: 'false', satisfied: 'false' })
    expect(writesOf(transcript)).toEqual([])
  })
})

/** Ends the job when it is read for the second time. */
function endJob({ script }: Emulator, status: RestoreJobRecord['status'], finished: boolean): void {
  script({
    on: { method: 'GET', path: /restoreJobs\/\w+$/ },
    skip: 1,
    effect: {
      kind: 'then',
      run: ({ restoreJobs }) => {
        for (const job of restoreJobs.values()) {
          Object.assign(job, { status }, finished ? { finishedAt: '2026-11-25T03:00:00Z' } : {})
        }
      }
    }
  })
}
