import { describe, expect, it } from '@jest/globals'
import type { Emulator } from '../../local/emulator/emulator.ts'
import type { ClusterRecord } from '../../local/emulator/resources/clusters.ts'
import type { FlexClusterRecord } from '../../local/emulator/resources/flex-clusters.ts'
import { SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from './transcript.ts'

const CLUSTERS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/clusters`
const FLEX_CLUSTERS = `/api/atlas/v2/groups/${SAMPLE_PROJECT_ID}/flexClusters`

const looks = ({ requests }: Transcript, path: string) => requests.filter((line) => line.startsWith(`GET ${path} `))
const error = ({ main }: Transcript) => main.annotations.find(({ level }) => level === 'error')?.message

function run(cluster: string, inputs: Record<string, string> = {}, scenario: Omit<Scenario, 'with'> = {}) {
  const subject = { operation: 'wait-for-cluster', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': cluster }
  return runScenario({ clockRate: 300, ...scenario, with: { ...subject, timeout: '5m', ...inputs } })
}

function change(name: string, record: Partial<ClusterRecord & FlexClusterRecord>) {
  return ({ world }: Pick<Emulator, 'world'>) => {
    for (const clusters of [world.clusters, world.flexClusters]) {
      for (const cluster of clusters.values()) if (cluster.name === name) Object.assign(cluster, record)
    }
  }
}

/** Sets the state that the first look sees, and for how long it lasts from then on. */
function fromFirstLook(name: string, record: Partial<ClusterRecord & FlexClusterRecord>, forMs: number) {
  return (emulator: Emulator) => {
    const run = () => {
      const settlesAtMs = (emulator.requests.at(-1)?.atMs ?? 0) + forMs
      change(name, { ...record, settlesAtMs })(emulator)
    }
    const path = new RegExp(`lusters/${name}$`)
    emulator.script({ on: { path }, effect: { kind: 'then', run } })
  }
}

/** A fault that befalls every request of a path. */
function always(path: string | RegExp, status: number, errorCode: string): Scenario['arrange'] {
  const body = { error: status, errorCode, detail: 'made up', reason: 'made up', parameters: [] }
  return ({ script }) => script({ on: { path }, times: Infinity, effect: { kind: 'status', status, body } })
}

/** No more looks than the time allows, by the time that the log tells of. */
function expectPaced(transcript: Transcript, path: string, intervalS: number) {
  const [, minutes = '0', seconds = '0'] = /Time \| (?:(\d+) min)? ?(?:(\d+) s)?,/.exec(transcript.main.summary) ?? []
  expect(transcript.main.summary).toMatch(/Time \| \d/)
  const elapsedS = Number(minutes) * 60 + Number(seconds)
  expect(looks(transcript, path).length).toBeLessThanOrEqual(elapsedS / intervalS + 2)
}

describe('waiting for IDLE', () => {
  it('is met at the first look', async () => {
    const transcript = await run('prod')
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({
      satisfied: 'true',
      state: 'IDLE',
      name: 'prod',
      status: '200',
      'connection-string': 'mongodb+srv://prod.000002.mongodb.net',
      url: expect.stringContaining(`/v2/${SAMPLE_PROJECT_ID}#/clusters/detail/prod`),
      id: expect.stringMatching(/^[0-9a-f]{24}$/)
    })
    expect(JSON.parse(transcript.main.outputs['result'] ?? '')).toMatchObject({ name: 'prod', stateName: 'IDLE' })
    expect(looks(transcript, `${CLUSTERS}/prod`)).toHaveLength(1)
  })

  it('waits while the cluster is created', async () => {
    const transcript = await run('prod', {}, { arrange: fromFirstLook('prod', { stateName: 'CREATING' }, 100_000) })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:/)
    expect(transcript.main.log).toMatch(/CREATING after \d+ s[\s\S]*IDLE after 1 min/)
    expectPaced(transcript, `${CLUSTERS}/prod`, 10)
  })

  it('runs out of time, and names the last state', async () => {
    const transcript = await run('prod', { interval: '20s' }, { arrange: change('prod', { stateName: 'UPDATING' }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'UPDATING' })
    expect(error(transcript)).toMatch(
      /^Not reached within 5 min.*: state IDLE\. The last state of cluster prod was UPDATING\.\nWhat to do: Give it more time/
    )
    expect(looks(transcript, `${CLUSTERS}/prod`).length).toBeGreaterThan(5)
    expectPaced(transcript, `${CLUSTERS}/prod`, 20)
  })

  it('looks once with wait: false', async () => {
    const transcript = await run('prod', { wait: 'false' }, { arrange: change('prod', { stateName: 'UPDATING' }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBe('false')
    expect(looks(transcript, `${CLUSTERS}/prod`)).toHaveLength(1)
  })

  it('says that a cluster is paused, and how to resume it', async () => {
    const transcript = await run('archive')
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'PAUSED' })
    expect(error(transcript)).toMatch(
      /last state of cluster \w+ was PAUSED\.\nWhat to do: The cluster is paused.*updateGroupCluster.*paused: false/
    )
  })

  it('ends at once when the cluster is being deleted', async () => {
    const transcript = await run('prod', {}, { arrange: change('prod', { stateName: 'DELETING' }) })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'false', state: 'DELETING' })
    expect(error(transcript)).toMatch(
      /^Never to be reached: state IDLE.*DELETING\.\nWhat to do: Somebody deletes the cluster/
    )
    expect(looks(transcript, `${CLUSTERS}/prod`)).toHaveLength(1)
  })

  it.each([
    ['warn', 'warning'],
    ['ignore', undefined]
  ])('lets an unmet wait pass with on-unmet: %s', async (onUnmet, level) => {
    const { main } = await run('archive', { 'on-unmet': onUnmet, wait: 'false' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'false', state: 'PAUSED' })
    expect(main.annotations.map((annotation) => annotation.level)).toEqual(level === undefined ? [] : [level])
  })

  it('switches to the operations of flex clusters, and stays with them', async () => {
    const creating = fromFirstLook('playground', { stateName: 'CREATING' }, 30_000)
    const transcript = await run('playground', {}, { arrange: creating })
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE', name: 'playground' })
    expect(transcript.main.outputs['connection-string']).toMatch(/^mongodb\+srv:\/\/playground/)
    expect(looks(transcript, `${CLUSTERS}/playground`)).toEqual([`GET ${CLUSTERS}/playground 400`])
    expect(looks(transcript, `${FLEX_CLUSTERS}/playground`).length).toBeGreaterThan(1)
  })
})

describe('waiting for PAUSED', () => {
  it('is met by a paused cluster, in any case of the word', async () => {
    const { main } = await run('archive', { parameters: 'state: paused' })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'PAUSED' })
  })

  it('is not met by a cluster that runs, and says how to pause it', async () => {
    const transcript = await run('prod', { parameters: 'state: PAUSED', wait: 'false' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(
      /last state of cluster \w+ was IDLE\.\nWhat to do: It is not being paused.*paused: true/
    )
  })

  it('is not met while the cluster is being paused', async () => {
    const pausing = fromFirstLook('prod', { stateName: 'UPDATING', paused: true }, 45_000)
    const { main } = await run('prod', { parameters: 'state: PAUSED' }, { arrange: pausing })
    expect(main.exitCode).toBe(0)
    expect(main.log).toMatch(/UPDATING after \d+ s[\s\S]*PAUSED after \d+ s/)
  })

  it('ends at once for a flex cluster, which cannot be paused', async () => {
    const transcript = await run('playground', { parameters: 'state: PAUSED' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('Flex clusters cannot be paused.')
    expect(looks(transcript, `${FLEX_CLUSTERS}/playground`)).toHaveLength(1)
  })
})

describe('waiting for DELETED', () => {
  const deleted = { parameters: 'state: DELETED' }

  it.each(['prod', 'playground'])('waits until the cluster %s is gone', async (name) => {
    const deleting = fromFirstLook(name, { stateName: 'DELETING' }, 45_000)
    const { main } = await run(name, deleted, { arrange: deleting })
    expect(main.exitCode).toBe(0)
    expect(main.outputs).toMatchObject({ satisfied: 'true', state: 'DELETED' })
    expect(main.outputs['result']).toBeUndefined()
    expect(main.log).toMatch(/DELETING after \d+ s[\s\S]*DELETED after/)
    expect(main.log).not.toContain('No look saw')
  })

  it('is met where there is no such cluster, and says that none was seen', async () => {
    const { main } = await run('never', deleted)
    expect(main.exitCode).toBe(0)
    expect(main.log).toContain('No look saw a cluster of this name.')
  })

  it('is not met by a cluster that nobody deletes', async () => {
    const transcript = await run('prod', { ...deleted, timeout: '1m' })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(
      /last state of cluster \w+ was IDLE\.\nWhat to do: It is not being deleted.*deleteGroupCluster/
    )
  })

  it.each([
    [404, 'GROUP_NOT_FOUND'],
    [404, 'RESOURCE_NOT_FOUND'],
    [401, 'USER_UNAUTHORIZED'],
    [403, 'CLUSTER_NOT_FOUND']
  ])('is an error by %i %s, which proves no absence', async (status, code) => {
    const transcript = await run(
      'prod',
      { ...deleted, 'on-unmet': 'ignore' },
      { arrange: always(/clusters\/prod/, status, code) }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toContain(`getGroupCluster failed: ${status} ${code}`)
    expect(looks(transcript, `${CLUSTERS}/prod`)).toHaveLength(1)
  })
})

describe('the option changes', () => {
  it('waits until changes of database users are applied', async () => {
    const transcript = await run(
      'prod',
      { parameters: 'changes: applied' },
      {
        arrange(emulator) {
          const run = () => {
            const databaseChangesUntilMs = (emulator.requests.at(-1)?.atMs ?? 0) + 45_000
            for (const project of emulator.world.projects.values()) Object.assign(project, { databaseChangesUntilMs })
          }
          emulator.script({ on: { path: `${CLUSTERS}/prod/status` }, effect: { kind: 'then', run } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs).toMatchObject({ satisfied: 'true', state: 'IDLE' })
    expect(transcript.main.log).toMatch(/IDLE, changes PENDING after \d+ s[\s\S]*IDLE after \d+ s/)
    expectPaced(transcript, `${CLUSTERS}/prod`, 10)
  })

  it('is an error where Atlas does not tell', async () => {
    const headers = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
    const arrange: Scenario['arrange'] = ({ script }) =>
      script({ on: { path: /status$/ }, effect: { kind: 'status', status: 200, headers, body: {} } })
    const transcript = await run('prod', { parameters: 'changes: applied' }, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('getGroupClusterStatus: the response has no known changeStatus')
  })

  it('waits for a flex cluster, too', async () => {
    const transcript = await run('playground', { parameters: 'changes: applied' })
    expect(transcript.main.exitCode).toBe(0)
  })

  it('is an error for a flex cluster where Atlas does not tell', async () => {
    const arrange: Scenario['arrange'] = ({ world }) => void (world.flexClusterStatus = 'refused')
    const transcript = await run('playground', { parameters: 'changes: applied' }, { arrange })
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain('Leave out the option changes.')
  })
})

describe('what is broken', () => {
  it('ends at once for an unknown cluster', async () => {
    const transcript = await run('Prod', { 'on-unmet': 'warn' })
    expect(transcript.main.exitCode).toBe(1)
    expect(transcript.main.outputs['status']).toBe('404')
    expect(transcript.main.outputs['satisfied']).toBeUndefined()
    expect(error(transcript)).toMatch(
      /404 CLUSTER_NOT_FOUND.*\nWhat to do: No cluster of project .* is named Prod\. Names/
    )
    expect(looks(transcript, `${CLUSTERS}/Prod`)).toHaveLength(1)
  })

  it('ends when the cluster vanishes during the wait', async () => {
    const deleting = change('prod', { stateName: 'UPDATING' })
    const transcript = await run(
      'prod',
      {},
      {
        arrange(emulator) {
          deleting(emulator)
          const run = ({ clusters }: Emulator['world']) => clusters.clear()
          emulator.script({ on: { path: `${CLUSTERS}/prod` }, skip: 1, effect: { kind: 'then', run } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toMatch(/404 CLUSTER_NOT_FOUND.*\nWhat to do: It was there at an earlier look/)
  })

  it('rides out what passes', async () => {
    const body = { error: 500, errorCode: 'UNEXPECTED_ERROR', reason: 'made up' }
    const transcript = await run(
      'prod',
      {},
      {
        arrange(emulator) {
          const on = { path: `${CLUSTERS}/prod` }
          fromFirstLook('prod', { stateName: 'UPDATING' }, 30_000)(emulator)
          emulator.script({ on, times: 6, effect: { kind: 'status', status: 500, body } })
        }
      }
    )
    expect(transcript.main.exitCode).toBe(0)
    expect(transcript.main.outputs['satisfied']).toBe('true')
  })

  it.each(['ignore', 'fail'])('is an error where no look is ever answered, with on-unmet: %s', async (onUnmet) => {
    const arrange = always(`${CLUSTERS}/prod`, 500, 'UNEXPECTED_ERROR')
    for (const wait of ['', 'false']) {
      const transcript = await run('prod', { 'on-unmet': onUnmet, wait }, { arrange })
      expect(transcript.main.exitCode).toBe(1)
      expect(transcript.main.outputs['satisfied']).toBeUndefined()
      expect(error(transcript)).toMatch(/getGroupCluster.* 500 UNEXPECTED_ERROR/)
    }
  })

  it.each([{}, { stateName: null }, [], { stateName: 'IDLE', paused: 'no' }])(
    'is an error for an answer without a state: %j',
    async (body) => {
      const headers = { 'content-type': 'application/vnd.atlas.2024-08-05+json' }
      const arrange: Scenario['arrange'] = ({ script }) =>
        script({ on: { path: `${CLUSTERS}/prod` }, effect: { kind: 'status', status: 200, headers, body } })
      const transcript = await run('prod', { 'on-unmet': 'ignore' }, { arrange })
      expect(transcript.main.exitCode).toBe(1)
      expect(error(transcript)).toContain('so the result is unknown')
    }
  )
})

describe('inputs', () => {
  it.each([
    [{ parameters: 'state: READY' }, 'parameters.state: takes IDLE, PAUSED or DELETED.'],
    [{ parameters: '{ state: DELETED, changes: applied }' }, 'parameters.changes: only goes with the state IDLE.'],
    [{ parameters: 'changes: all' }, 'parameters.changes: takes applied.'],
    [{ parameters: 'stat: IDLE' }, 'Did you mean state?'],
    [{ 'cluster-name': '' }, 'cluster-name: required by wait-for-cluster'],
    [{ 'project-id': '' }, 'project-id: required by wait-for-cluster']
  ])('refuses %j before anything is sent', async (inputs, message) => {
    const transcript = await run('prod', inputs)
    expect(transcript.main.exitCode).toBe(1)
    expect(error(transcript)).toContain(message)
    expect(transcript.requests).toEqual([])
  })
})
