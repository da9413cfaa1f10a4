import { describe, expect, it } from '@jest/globals'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { CancelledError } from '../../../src/atlas/errors.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { changeAtFirstRead, changeCluster } from '../cluster/change-cluster.ts'

const GROUP = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}`
const errorIn = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message

function run(inputs: Record<string, string>, arrange?: Scenario['arrange']): Promise<Transcript> {
  return runScenario({
    with: { 'project-id': SAMPLE_PROJECT_ID, operation: 'updateGroupCluster', 'cluster-name': 'archive', ...inputs },
    ...(arrange && { arrange })
  })
}

const refuse = (method: string, path: string, status: number, errorCode: string): Scenario['arrange'] => {
  const body = { error: status, errorCode, detail: 'Refused.', reason: 'Conflict', parameters: [] }
  return ({ script }) => script({ on: { method, path }, times: Infinity, effect: { kind: 'status', status, body } })
}

describe('a write that Atlas refuses because what it asks for is there already', () => {
  it('has succeeded if a read shows it', async () => {
    const { main, requests } = await run({ body: 'paused: true' })
    expect(main.exitCode).toBe(0)
    expect(main.annotations).toEqual([])
    expect(main.outputs).toMatchObject({ status: '200', state: 'PAUSED', name: 'archive' })
    expect(main.stdout).toContain('updateGroupCluster changed nothing: what it asks for is there already.')
    expect(requests).toContain(`PATCH ${GROUP}/clusters/archive 409`)
  })

  it('is waited for without the time that a change takes to show', async () => {
    const { main, mainMs } = await run({ body: 'paused: true', wait: 'true' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'PAUSED' })
    expect(mainMs).toBe(0)
  })

  it('is waited for if it is in progress', async () => {
    const { main, mainMs } = await run(
      { operation: 'deleteGroupCluster', 'cluster-name': 'prod', wait: 'true' },
      (emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'DELETING' }, 95_000)
    )
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true' })
    expect(mainMs).toBeGreaterThanOrEqual(95_000)
  })

  it.each<[string, Record<string, string>, string]>([
    ['other attributes differ', { body: '{ paused: true, tags: [{ key: team, value: shop }] }' }, '409 CANNOT_UPDATE_'],
    ['it asks for something else', { body: 'terminationProtectionEnabled: true' }, '409 CANNOT_UPDATE_PAUSED_CLUSTER']
  ])('is an error if %s', async (_, inputs, message) => {
    const transcript = await run({ ...inputs, 'on-unmet': 'ignore' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain(message)
  })

  it.each(['labels: []', '{}'])('is an error if Atlas refused a change that a read cannot prove: %s', async (body) => {
    const labels = [{ key: 'team', value: 'shop' }]
    const transcript = await run({ body }, (emulator) => changeCluster(emulator, 'archive', { attributes: { labels } }))
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('409 CANNOT_UPDATE_PAUSED_CLUSTER')
  })

  it.each<[code: string, name: string, inputs: Record<string, string>]>([
    ['CLUSTER_ALREADY_PAUSED', 'prod', { body: 'paused: true' }],
    ['CLUSTER_ALREADY_REQUESTED_DELETION', 'prod', { operation: 'deleteGroupCluster' }]
  ])('is an error if a read does not show what %s says', async (code, name, inputs) => {
    const method = inputs['operation'] === undefined ? 'PATCH' : 'DELETE'
    const transcript = await run(
      { 'cluster-name': name, ...inputs },
      refuse(method, `${GROUP}/clusters/${name}`, 409, code)
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['status']).toBe('409')
    expect(errorIn(transcript)).toContain(`409 ${code}`)
  })

  it('is an error if the read fails', async () => {
    const transcript = await run({ body: 'paused: true' }, refuse('GET', `${GROUP}/clusters/archive`, 403, 'FORBIDDEN'))
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('409 CLUSTER_ALREADY_PAUSED')
  })

  it('is an error if a proxy refuses it', async () => {
    const transcript = await run({ body: 'paused: true' }, ({ script }) =>
      script({
        on: { method: 'PATCH' },
        effect: { kind: 'status', status: 409, body: { errorCode: 'CLUSTER_ALREADY_PAUSED' } }
      })
    )
    expect(transcript.main.exitCode).toBe(1)
  })

  it.each<[paused: boolean, exitCode: number]>([
    [true, 0],
    [false, 1]
  ])('is decided by a read for other kinds, too: an archive with paused: %s', async (paused, exitCode) => {
    const path = `${GROUP}/clusters/prod/onlineArchives/${'a'.repeat(24)}`
    const { main } = await run(
      {
        operation: 'updateGroupClusterOnlineArchive',
        'cluster-name': 'prod',
        parameters: `archiveId: ${'a'.repeat(24)}`,
        body: 'paused: true'
      },
      (emulator, clock) => {
        refuse('PATCH', path, 409, 'ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE')?.(emulator, clock)
        const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
        const body = { _id: 'a'.repeat(24), paused, state: paused ? 'PAUSED' : 'PENDING' }
        emulator.script({ on: { method: 'GET', path }, effect: { kind: 'status', status: 200, headers, body } })
      }
    )
    expect(main.exitCode).toBe(exitCode)
  })

  it('ends the step if it is cancelled while that is read', async () => {
    const cancel = new AbortController()
    const end = () => cancel.abort(new CancelledError('The step was cancelled (SIGTERM).'))
    const { main } = await runScenario({
      with: {
        'project-id': SAMPLE_PROJECT_ID,
        operation: 'updateGroupCluster',
        'cluster-name': 'archive',
        body: 'paused: true'
      },
      signal: cancel.signal,
      arrange: ({ script }) => script({ on: { method: 'GET' }, effect: { kind: 'then', ms: 200, run: end } })
    })
    expect(main.exitCode).toBe(1)
    expect(main.annotations).toMatchObject([{ title: 'MongoDB Atlas: Cancelled' }])
  })

  it('leaves no cluster that is deleted without an error for another change', async () => {
    const transcript = await run({ 'cluster-name': 'prod', body: 'paused: true' }, (emulator) =>
      changeCluster(emulator, 'prod', { stateName: 'DELETING', settlesAtMs: Infinity })
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('CLUSTER_ALREADY_REQUESTED_DELETION')
  })
})
