// delete-project: what it refuses, what it deletes, and what it waits for.
import { describe, expect, it } from '@jest/globals'
import { SAMPLE_EMPTY_PROJECT_ID, SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import type { Emulator } from '../../../local/emulator/emulator.ts'
import { summaryText } from '../../../local/summary-text.ts'
import { deleteProject, errorsOf, PROJECT, refusal, writesOf } from './projects.ts'

const SHOP = `/groups/${SAMPLE_PROJECT_ID}`
const SANDBOX = `/groups/${SAMPLE_EMPTY_PROJECT_ID}`
const sandbox = { 'project-id': SAMPLE_EMPTY_PROJECT_ID }
const force = { force: 'true' }

const clusterNamed = ({ world }: Emulator, name: string) =>
  [...world.clusters.values()].find((each) => each.name === name)
const change = (emulator: Emulator, name: string, changes: object) =>
  Object.assign(clusterNamed(emulator, name) ?? {}, changes)
const isThere = ({ world }: Emulator, id: string = SAMPLE_PROJECT_ID) => world.projects.has(id)

describe('delete-project', () => {
  it('deletes an empty project, and waits until it is gone', async () => {
    const transcript = await deleteProject({ ...sandbox, name: 'sandbox' }, { emulator: { habits: { lagMs: 25_000 } } })
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([`DELETE ${SANDBOX} 202`])
    expect(isThere(transcript.emulator, SAMPLE_EMPTY_PROJECT_ID)).toBe(false)
    expect(transcript.mainMs).toBeGreaterThanOrEqual(25_000)
    expect(transcript.main.log).toContain(`Project sandbox (${SAMPLE_EMPTY_PROJECT_ID}) is deleted.`)
    expect(transcript.main.outputs).toMatchObject({
      ...{ id: SAMPLE_EMPTY_PROJECT_ID, name: 'sandbox', changed: 'true', changes: '1', satisfied: 'true' }
    })
  })

  it('does not wait for an empty project with wait: false', async () => {
    const transcript = await deleteProject({ ...sandbox, wait: 'false' })
    expect(transcript.main.log).toContain(`Project sandbox (${SAMPLE_EMPTY_PROJECT_ID}) is being deleted.`)
    expect(transcript.main.outputs).toMatchObject({ changed: 'true' })
  })

  it('has nothing to do if Atlas has no such project', async () => {
    const transcript = await deleteProject({ 'project-id': 'a'.repeat(24) })
    expect(errorsOf(transcript)).toBe('')
    expect(transcript.main.outputs).toMatchObject({ changed: 'false', changes: '0' })
    expect(transcript.main.log).toContain('there is nothing to delete.')
    expect(writesOf(transcript)).toEqual([])
  })

  it('says so in a dry run, too', async () => {
    const { main } = await deleteProject({ 'project-id': 'a'.repeat(24), 'dry-run': 'true' })
    expect(main).toMatchObject({ exitCode: 0, outputs: { changed: 'false', changes: '0' } })
    expect(main.log).toContain(`Dry run: no project has the ID ${'a'.repeat(24)}: there is nothing to delete.`)
  })

  it('goes on if somebody else has deleted a cluster meanwhile', async () => {
    const transcript = await deleteProject(force, {
      arrange: ({ script }) =>
        script({
          on: { method: 'DELETE', path: /\/playground$/ },
          effect: { kind: 'then', run: ({ flexClusters }) => flexClusters.clear() }
        })
    })
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)[0]).toBe(`DELETE ${SHOP}/flexClusters/playground 404`)
    expect(isThere(transcript.emulator)).toBe(false)
  })

  it('fails if Atlas refuses to delete a cluster, and keeps the project', async () => {
    const transcript = await deleteProject(force, {
      arrange: ({ script }) => script({ on: { method: 'DELETE', path: /\/prod$/ }, effect: refusal(403, 'MADE_UP') })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain('deleteGroupCluster failed: 403 MADE_UP')
    expect(isThere(transcript.emulator)).toBe(true)
    expect(writesOf(transcript).at(-1)).toBe(`DELETE ${SHOP}/clusters/prod 403`)
  })

  it.each([
    [401, 'NOT_IN_GROUP'],
    [401, 'USER_UNAUTHORIZED'],
    [403, 'ORG_REQUIRES_ACCESS_LIST'],
    [404, 'ORG_NOT_FOUND'],
    [404, 'INVALID_GROUP_ID']
  ])('does not take %d %s for a project that is gone', async (status, code) => {
    const transcript = await deleteProject(
      {},
      { arrange: ({ script }) => script({ on: { path: PROJECT }, times: Infinity, effect: refusal(status, code) }) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain(code)
    expect(transcript.main.outputs['changed']).toBeUndefined()
  })

  it('refuses a project with clusters, and another name, at once', async () => {
    const transcript = await deleteProject({ name: 'sandbox' })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain(
      `name: project ${SAMPLE_PROJECT_ID} is named shop, so nothing was deleted. Check project-id.`
    )
    expect(errorsOf(transcript)).toContain(
      'force: project shop has 3 clusters: playground (flex), prod and archive (dedicated). Set force to true'
    )
    expect(writesOf(transcript)).toEqual([])
  })

  it('deletes clusters of every kind with force, then the project', async () => {
    const transcript = await deleteProject(force)
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([
      `DELETE ${SHOP}/flexClusters/playground 204`,
      `DELETE ${SHOP}/clusters/prod 202`,
      `DELETE ${SHOP}/clusters/archive 202`,
      `DELETE ${SHOP} 202`
    ])
    const { emulator, main } = transcript
    expect(isThere(emulator)).toBe(false)
    expect(emulator.world.clusters.size + emulator.world.flexClusters.size).toBe(0)
    expect(main.outputs).toMatchObject({ name: 'shop', changed: 'true', changes: '4', satisfied: 'true' })
    expect(main.log).toContain(
      `Project shop (${SAMPLE_PROJECT_ID}) is deleted, and so are its clusters: playground (flex), prod and archive (dedicated).`
    )
    const summary = summaryText(main.summary)
    for (const row of ['flex cluster playground', 'dedicated cluster prod', 'project shop'])
      expect(summary).toContain(row)
  })

  it('only waits for clusters that are DELETING already, also without force', async () => {
    const transcript = await deleteProject(
      {},
      {
        arrange: (emulator) => {
          emulator.world.flexClusters.clear()
          const [prod, archive] = [...emulator.world.clusters.values()]
          if (archive) emulator.world.clusters.delete(archive.id)
          if (prod) Object.assign(prod, { stateName: 'DELETING', settlesAtMs: Date.parse(prod.createDate) + 90_000 })
        }
      }
    )
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript)).toEqual([`DELETE ${SHOP} 202`])
    expect(isThere(transcript.emulator)).toBe(false)
  })

  it('respects termination protection: nothing is deleted', async () => {
    const transcript = await deleteProject(force, {
      arrange: (emulator) => void change(emulator, 'prod', { terminationProtectionEnabled: true })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain(
      'force: termination protection is on for prod (dedicated), which this task never'
    )
    expect(writesOf(transcript)).toEqual([])
    expect(transcript.emulator.world.flexClusters.size).toBe(1)
  })

  it('refuses wait: false if there are clusters', async () => {
    const transcript = await deleteProject({ ...force, wait: 'false' })
    expect(errorsOf(transcript)).toContain('wait: must not be false: Atlas deletes a project only after its clusters')
    expect(writesOf(transcript)).toEqual([])
  })

  it('is unmet if the clusters are not gone in time; the next run only waits for them', async () => {
    const first = await deleteProject({ ...force, timeout: '1m' })
    expect(first.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', changed: 'true', changes: '3' } })
    expect(errorsOf(first)).toContain('Timed out after')
    expect(isThere(first.emulator)).toBe(true)
  })

  it.each([
    [{ ...force }, 'Dry run: project shop would be deleted with playground (flex), prod and archive (dedicated).', '4'],
    [sandbox, 'Dry run: project sandbox would be deleted.', '1']
  ])('shows in a dry run what it would delete: %j', async (inputs, verdict, changes) => {
    const transcript = await deleteProject({ ...inputs, 'dry-run': 'true' })
    expect(transcript.main.log).toContain(verdict)
    expect(transcript.main.outputs).toMatchObject({ changed: 'false', changes })
    expect(writesOf(transcript)).toEqual([])
  })

  it('tries again while Atlas still counts clusters that are gone', async () => {
    const effect = refusal(409, 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
    const transcript = await deleteProject(force, {
      arrange: ({ script }) => script({ on: { method: 'DELETE', path: PROJECT }, times: 3, effect })
    })
    expect(errorsOf(transcript)).toBe('')
    expect(writesOf(transcript).slice(3)).toEqual([
      ...Array.from({ length: 3 }, () => `DELETE ${SHOP} 409`),
      `DELETE ${SHOP} 202`
    ])
  })

  it('does not try again, and keeps the cluster, if somebody creates one meanwhile', async () => {
    const transcript = await deleteProject(force, {
      arrange: ({ script }) =>
        script({
          on: { method: 'DELETE', path: PROJECT },
          effect: {
            kind: 'then',
            run: (world) => void world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'another' })
          }
        })
    })
    expect(transcript.main.exitCode).toBe(1)
    expect(errorsOf(transcript)).toContain('CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
    expect(writesOf(transcript).slice(3)).toEqual([`DELETE ${SHOP} 409`])
    expect([...transcript.emulator.world.clusters.values()].map(({ name }) => name)).toContain('another')
  })

  it('does not try again if the project has a cluster that was not listed', async () => {
    const effect = refusal(409, 'CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS')
    const transcript = await deleteProject(sandbox, {
      arrange: ({ script }) => script({ on: { method: 'DELETE' }, times: Infinity, effect })
    })
    expect(errorsOf(transcript)).toContain('Delete the clusters of the project')
    expect(writesOf(transcript)).toHaveLength(1)
  })

  it.each(['CANNOT_CLOSE_GROUP_ACTIVE_BACKUP', 'CANNOT_CLOSE_GROUP_MANAGED_DEPLOYMENTS'])(
    'explains %s',
    async (code) => {
      const transcript = await deleteProject(sandbox, {
        arrange: ({ script }) => script({ on: { method: 'DELETE' }, effect: refusal(409, code) })
      })
      expect(errorsOf(transcript)).toContain(code)
      expect(errorsOf(transcript)).toContain('Something still depends on it.')
    }
  )

  it('has nothing left to do if somebody else deletes the project meanwhile', async () => {
    const transcript = await deleteProject(sandbox, {
      arrange: ({ script, world }) =>
        script({
          on: { method: 'DELETE' },
          effect: { kind: 'then', run: () => void world.projects.delete(SAMPLE_EMPTY_PROJECT_ID) }
        })
    })
    expect(errorsOf(transcript)).toBe('')
    expect(transcript.main.outputs).toMatchObject({ changed: 'false', changes: '0' })
  })
})
