// restore-snapshot with point-in-time: a restore of the same moment under way, and a schedule that does not say how far back.
import { describe, expect, it } from '@jest/globals'
import { MINUTE_MS } from '../../../local/emulator/dates.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import {
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

const MOMENT_MS = Math.floor(Date.now() / 1000) * 1000 - 60 * MINUTE_MS
const moment = (ms: number) => ({ 'point-in-time': new Date(ms).toISOString() })

/** A restore of {@link MOMENT_MS} onto the target that takes three minutes. */
function addJob(emulator: Emulator, nowMs: number): void {
  const settlesAtMs = nowMs + 3 * MINUTE_MS
  Object.assign(clusterNamed(emulator, 'staging'), { stateName: 'UPDATING', settlesAtMs })
  emulator.world.addRestoreJob({
    clusterId: clusterNamed(emulator, 'prod').id,
    deliveryType: 'pointInTime',
    pointInTimeUTCSeconds: MOMENT_MS / 1000,
    targetProjectId: STAGING_PROJECT,
    targetClusterName: 'staging',
    status: 'running',
    settlesAtMs
  })
}

describe('a restore of a moment that is under way', () => {
  it.each([
    ['is waited for instead if it is the same moment', MOMENT_MS, 1, 'false'],
    ['is waited for first if it is another one', MOMENT_MS - MINUTE_MS, 2, 'true']
  ])('%s', async (_, ms, jobs, changed) => {
    const transcript = await restoreSnapshot(moment(ms), {
      arrange(emulator, clock) {
        turnOnPit(emulator)
        addJob(emulator, clock.nowMs())
      }
    })
    expect(errorOf(transcript)).toBe('')
    expect(transcript.main.outputs).toMatchObject({ state: 'finished', changed, satisfied: 'true' })
    expect(jobsIn(transcript.emulator).map(({ status }) => status)).toEqual(Array(jobs).fill('completed'))
    expect(writesOf(transcript)).toHaveLength(jobs - 1)
    expect(transcript.mainMs).toBeGreaterThanOrEqual(3 * MINUTE_MS)
  })
})

it.each([{ policies: [] }, { policies: [], restoreWindowDays: 'a week' }])(
  'a moment is left to Atlas if the schedule does not say how far back it reaches: %j',
  async (body) => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const ms = MOMENT_MS - 200 * 60 * MINUTE_MS
    const transcript = await restoreSnapshot(moment(ms), {
      arrange(emulator) {
        turnOnPit(emulator)
        emulator.script({
          on: { path: /\/backup\/schedule$/ },
          effect: { kind: 'status', status: 200, headers, body }
        })
      }
    })
    expect(errorOf(transcript)).toBe('')
    expect(bodySent(transcript)).toMatchObject({ pointInTimeUTCSeconds: ms / 1000 })
    expect(writesOf(transcript)).toEqual([`POST ${PROJECT}/clusters/prod/backup/restoreJobs 200`])
  }
)
