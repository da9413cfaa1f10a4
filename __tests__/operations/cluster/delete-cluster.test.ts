import { describe, expect, it } from '@jest/globals'
import type { Emulator, Fault } from '../../../local/emulator/emulator.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { changeAtFirstRead, changeCluster } from './change-cluster.ts'
import { bodyOf, clustersNamed, deleteCluster, errorIn, PROJECT, writesOf } from './creating.ts'

type Changes = Parameters<typeof changeCluster>[2]
const has = (name: string, changes: Changes) => ({
  arrange: (emulator: Emulator) => changeCluster(emulator, name, changes)
})
const PROTECTED = { terminationProtectionEnabled: true }

describe('delete-cluster', () => {
  it.each([
    ['prod', 'DELETE /clusters/prod 202'],
    ['archive', 'DELETE /clusters/archive 202'],
    ['playground', 'DELETE /flexClusters/playground 204']
  ])('deletes %s and waits until it is gone', async (name, write) => {
    const transcript = await deleteCluster(name)
    const { main } = transcript
    expect(main).toMatchObject({ exitCode: 0, outputs: { changed: 'true', state: 'DELETED', satisfied: 'true' } })
    expect(writesOf(transcript)).toEqual([write])
    expect(main.log).toContain(`Cluster ${name} was deleted.`)
    expect(summaryText(main.summary)).toContain(`| ${name} | delete |`)
    expect(clustersNamed(transcript, name)).toEqual([])
  })

  it('has nothing to do if there is none', async () => {
    const transcript = await deleteCluster('gone')
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', state: 'DELETED' } })
    expect(transcript.main.log).toContain('Cluster gone does not exist: nothing to delete.')
    expect(writesOf(transcript)).toEqual([])
  })

  it('fails if the project does not exist', async () => {
    const transcript = await deleteCluster('prod', { 'project-id': '5f00000000000000000000ff' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toContain('GROUP_NOT_FOUND')
  })

  it('waits for a deletion that somebody else has started', async () => {
    const arrange = (emulator: Emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'DELETING' }, 95_000)
    const transcript = await deleteCluster('prod', {}, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', state: 'DELETED' } })
    expect(transcript.main.log).toContain('Cluster prod is gone.')
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(100_000)
  })

  it('does not wait for it with wait: false', async () => {
    const arrange = (emulator: Emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'DELETING' }, 95_000)
    const transcript = await deleteCluster('prod', { wait: 'false' }, { arrange })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', state: 'DELETING' } })
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.mainMs).toBe(0)
  })

  it.each<[what: string, inputs: Record<string, string>, fault: Partial<Fault>, message: RegExp]>([
    [
      'takes too long',
      { timeout: '1m' },
      { times: 0 },
      /^Timed out after 1 min: cluster prod is still DELETING, not gone/
    ],
    ['cannot be followed', {}, { times: Infinity }, /^getGroupCluster failed: 403 MADE_UP/]
  ])('fails if a deletion that somebody else has started %s', async (_what, inputs, fault, message) => {
    const body = { error: 403, errorCode: 'MADE_UP', detail: 'made up', reason: 'Forbidden', parameters: [] }
    const transcript = await deleteCluster('prod', inputs, {
      arrange(emulator) {
        changeAtFirstRead(emulator, 'prod', { stateName: 'DELETING' }, 95_000)
        const effect = { kind: 'status', status: 403, body } as const
        emulator.script({ on: { method: 'GET', path: /prod$/ }, effect, ...fault })
      }
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(message)
    expect(transcript.main.outputs['changed']).not.toBe('true')
    expect(writesOf(transcript)).toEqual([])
  })

  it('fails if Atlas refuses the deletion, also without an error code', async () => {
    const body = { error: 400, detail: 'not today', reason: 'Bad Request', parameters: [] }
    const transcript = await deleteCluster(
      'prod',
      {},
      {
        arrange: ({ script }) => script({ on: { method: 'DELETE' }, effect: { kind: 'status', status: 400, body } })
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(/^deleteGroupCluster failed: 400[^]*not today/)
    expect(clustersNamed(transcript, 'prod')).toHaveLength(1)
  })

  it.each<[string, number, (emulator: Emulator, nowMs: number) => void]>([
    [
      'started',
      400,
      (emulator, nowMs) => changeCluster(emulator, 'prod', { stateName: 'DELETING', settlesAtMs: nowMs + 60_000 })
    ],
    ['finished', 404, ({ world }) => world.clusters.clear()]
  ])('is done if somebody else has %s the deletion since the read', async (_what, status, run) => {
    const transcript = await deleteCluster(
      'prod',
      {},
      {
        arrange: (emulator, clock) =>
          emulator.script({
            on: { method: 'DELETE' },
            effect: { kind: 'then', run: () => run(emulator, clock.nowMs()) }
          })
      }
    )
    expect(errorIn(transcript)).toBeUndefined()
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { state: 'DELETED' } })
    expect(writesOf(transcript)).toEqual([`DELETE /clusters/prod ${status}`])
    expect(clustersNamed(transcript, 'prod')).toEqual([])
  })

  it('is unmet if the cluster is not gone in time', async () => {
    const transcript = await deleteCluster('prod', { timeout: '1m' })
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { changed: 'true', state: 'DELETING' } })
    expect(errorIn(transcript)).toMatch(/^Timed out after 1 min: cluster prod is still DELETING, not gone/)
  })

  it('is DELETING as far as is known if Atlas does not show its state', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
    const transcript = await deleteCluster(
      'prod',
      { timeout: '1m' },
      {
        arrange: ({ script }) =>
          script({
            on: { method: 'GET', path: /prod$/ },
            skip: 1,
            times: Infinity,
            effect: { kind: 'status', status: 200, headers, body: { id: '1', name: 'prod' } }
          })
      }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { changed: 'true', state: 'DELETING' } })
    expect(errorIn(transcript)).toMatch(/^Timed out after 1 min: cluster prod is still without a state, not gone/)
  })

  it('does not wait with wait: false', async () => {
    const transcript = await deleteCluster('prod', { wait: 'false' })
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'true', state: 'DELETING' } })
    expect(transcript.main.log).toContain('Cluster prod is being deleted.')
    expect(transcript.mainMs).toBe(0)
  })

  it('only says what it would do in a dry run', async () => {
    const transcript = await deleteCluster('prod', { 'dry-run': 'true', force: 'true' }, has('prod', PROTECTED))
    const { main } = transcript
    expect(main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', state: 'IDLE' } })
    expect(main.log).toContain('Dry run: cluster prod would be deleted.')
    expect(summaryText(main.summary)).toContain('| prod | termination protection | on | off |')
    expect(writesOf(transcript)).toEqual([])
    expect(clustersNamed(transcript, 'prod')).toHaveLength(1)
  })

  it('says in a dry run whether it would keep the backups', async () => {
    const { main } = await deleteCluster('prod', { 'dry-run': 'true', 'retain-backups': 'true' })
    expect(main.log).toContain('Dry run: cluster prod would be deleted, and its backups kept.')
    expect(summaryText(main.summary)).toContain('| prod | delete |')
    expect(summaryText(main.summary)).not.toContain('termination protection')
  })

  it.each([
    ['gone', {}, 'Dry run: Cluster gone does not exist: nothing to delete.'],
    ['prod', { stateName: 'DELETING' } as const, 'Dry run: cluster prod is being deleted already.']
  ])('has nothing to do in a dry run on %s', async (name, changes, verdict) => {
    const transcript = await deleteCluster(name, { 'dry-run': 'true' }, has('prod', changes))
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'false' } })
    expect(transcript.main.log).toContain(verdict)
  })

  it('passes retain-backups to Atlas', async () => {
    const transcript = await deleteCluster('prod', { 'retain-backups': 'true' })
    expect(transcript.main.exitCode).toBe(0)
    const deletion = transcript.emulator.requests.find(({ method }) => method === 'DELETE')
    expect(deletion?.path).toBe(`${PROJECT}/clusters/prod?retainBackups=true`)
  })

  it('repeats a deletion whose response was lost', async () => {
    const on = { method: 'DELETE', path: `${PROJECT}/clusters/prod` }
    const transcript = await deleteCluster(
      'prod',
      {},
      { arrange: ({ script }) => script({ on, effect: { kind: 'drop-response' } }) }
    )
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'true', state: 'DELETED' } })
  })
})

describe('termination protection', () => {
  it.each(['prod', 'playground'])('of %s is explained, and nothing is sent', async (name) => {
    const transcript = await deleteCluster(name, {}, has(name, PROTECTED))
    expect(transcript.main.exitCode).toBe(1)
    expect(errorIn(transcript)).toMatch(
      new RegExp(`^force: cluster ${name} has termination protection: .* Set force to true to turn it off`)
    )
    expect(writesOf(transcript)).toEqual([])
    expect(clustersNamed(transcript, name)).toHaveLength(1)
  })

  it.each([
    ['prod', 'clusters', 202],
    ['playground', 'flexClusters', 204]
  ])('of %s is lifted with force: true, and then the cluster is deleted', async (name, collection, status) => {
    const transcript = await deleteCluster(name, { force: 'true' }, has(name, PROTECTED))
    expect(transcript.main).toMatchObject({ exitCode: 0, outputs: { changed: 'true', state: 'DELETED' } })
    expect(writesOf(transcript)).toEqual([
      `PATCH /${collection}/${name} 200`,
      `DELETE /${collection}/${name} ${status}`
    ])
    expect(bodyOf(transcript, 'PATCH')).toEqual({ terminationProtectionEnabled: false })
    expect(summaryText(transcript.main.summary)).toContain('Termination protection')
    expect(clustersNamed(transcript, name)).toEqual([])
  })

  it('is unmet if it does not show in time, and nothing is deleted', async () => {
    const transcript = await deleteCluster(
      'prod',
      { force: 'true', timeout: '20s' },
      { ...has('prod', PROTECTED), emulator: { habits: { staleMs: 60_000 } } }
    )
    expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { changed: 'true', state: 'IDLE' } })
    expect(errorIn(transcript)).toContain('terminationProtectionEnabled is true, not false')
    expect(writesOf(transcript)).toEqual(['PATCH /clusters/prod 200'])
  })

  it('is reported together with an option that a flex cluster does not have', async () => {
    const transcript = await deleteCluster('playground', { 'retain-backups': 'true' }, has('playground', PROTECTED))
    expect(errorIn(transcript)?.split('\n')).toEqual([
      expect.stringMatching(/^force: /),
      'retain-backups: Atlas keeps no backups of a flex cluster. Leave it out.'
    ])
  })
})
