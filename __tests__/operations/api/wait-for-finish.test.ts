import { describe, expect, it } from '@jest/globals'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario } from '../../support/scenario.ts'
import { waitLog } from '../wait-log.ts'
import { errorIn, project } from './waits.ts'

const wait = { wait: 'true' }
const takeSnapshot = {
  operation: 'takeSnapshots',
  ...project,
  'cluster-name': 'prod',
  ...wait,
  body: 'description: before\nretentionInDays: 1'
}

describe('wait: true', () => {
  it('waits for a snapshot, and fails when that fails', async () => {
    const completed = await runScenario({ with: takeSnapshot })
    expect(completed.main.exitCode).toBe(0)
    expect(completed.main.log).toMatch(/queued after 0 s[^]*completed after/)
    const failed = await runScenario({
      with: takeSnapshot,
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: /snapshots\/\w+$/ },
          skip: 1,
          effect: {
            kind: 'then',
            run: ({ snapshots }) => {
              for (const snapshot of snapshots.values()) {
                if (snapshot.description === 'before')
                  Object.assign(snapshot, { status: 'failed', startsAtMs: undefined, settlesAtMs: undefined })
              }
            }
          }
        })
    })
    expect(failed.main.exitCode).toBe(1)
    expect(errorIn(failed)?.message).toBe(
      'The result of takeGroupClusterBackupSnapshots cannot become completed: it is failed (after 20 s).'
    )
  })

  it('waits for every entry of an access list', async () => {
    const transcript = await runScenario({
      with: {
        operation: 'createAccessListEntry',
        ...project,
        ...wait,
        body: '[{ ipAddress: 192.0.2.7 }, { cidrBlock: 192.0.2.128/25 }]'
      }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.log).toMatch(/^2 ACTIVE after /m)
    const status = (entry: string) => transcript.requests.some((line) => line.includes(`accessList/${entry}/status`))
    expect(['192.0.2.7', '192.0.2.128%2F25'].map(status)).toEqual([true, true])
  })

  it('waits until a database user can log in to the cluster that is named', async () => {
    const createUser = {
      operation: 'createDatabaseUser',
      ...project,
      ...wait,
      body: `{ username: ci, password: correct-horse-battery, databaseName: admin, groupId: ${SAMPLE_PROJECT_ID}, roles: [{ roleName: readWrite, databaseName: shop }] }`
    }
    const unnamed = await runScenario({ with: createUser })
    expect(errorIn(unnamed)?.message).toContain('cluster-name: required by wait')
    expect(unnamed.requests).toEqual([])
    const named = await runScenario({ with: { ...createUser, 'cluster-name': 'prod' } })
    expect(named.main.exitCode).toBe(0)
    expect(named.main.log).toMatch(/PENDING after [^]*APPLIED after /)
  })

  it('waits until a project is gone', async () => {
    const transcript = await runScenario({
      with: { operation: 'deleteGroup', 'project-id': SAMPLE_EMPTY_PROJECT_ID, ...wait }
    })
    expect(transcript.main.exitCode).toBe(0)
    expect(waitLog(transcript).at(-1)).toBe('The result of deleteGroup is gone (after 10 s).')
  })

  it('does not mistake another refusal for the absence of a project', async () => {
    const transcript = await runScenario({
      with: { operation: 'deleteGroup', 'project-id': SAMPLE_EMPTY_PROJECT_ID, ...wait },
      arrange: ({ script }) =>
        script({
          on: { method: 'GET', path: `/api/atlas/v2/groups/${SAMPLE_EMPTY_PROJECT_ID}` },
          effect: { kind: 'status', status: 401, body: { error: 401, errorCode: 'USER_UNAUTHORIZED', detail: 'No.' } }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain('401 USER_UNAUTHORIZED')
  })

  it('ends with a refusal of a read, also without an error code', async () => {
    const effect = { kind: 'status', status: 403, body: { error: 403, detail: 'not yours' } } as const
    const { main } = await runScenario({
      with: takeSnapshot,
      arrange: ({ script }) => script({ on: { method: 'GET', path: /snapshots\/\w+$/ }, effect })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations[0]?.message).toMatch(/^getGroupClusterBackupSnapshot failed: 403[^]*not yours/)
  })

  it('is an error when the response does not say what to read', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const transcript = await runScenario({
      with: takeSnapshot,
      arrange: ({ script }) =>
        script({
          on: { method: 'POST', path: /snapshots$/ },
          effect: { kind: 'status', status: 200, headers, body: { id: '', status: 'queued' } }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)?.message).toContain(
      'Cannot wait for takeGroupClusterBackupSnapshots: snapshotId is missing from the response.'
    )
  })
})
