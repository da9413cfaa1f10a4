// load-sample-data: when it starts a load, and how the load ends.
import { expect, it } from '@jest/globals'
import { sampleWorld, type Fault } from '../../../local/emulator/emulator.ts'
import { SAMPLE_PROJECT_ID } from '../../../local/emulator/sample-world.ts'
import { runScenario, type Scenario, type Transcript } from '../../support/scenario.ts'
import { changeAtFirstRead } from '../cluster/change-cluster.ts'
import { errorIn } from '../cluster/waiting.ts'

const load = (name: string, inputs: Readonly<Record<string, string>> = {}, scenario: Omit<Scenario, 'with'> = {}) =>
  runScenario({
    ...scenario,
    with: { operation: 'load-sample-data', 'project-id': SAMPLE_PROJECT_ID, 'cluster-name': name, ...inputs }
  })

const JSON_2023 = { 'content-type': 'application/vnd.atlas.2023-01-01+json' }
/** A read of a load. */
const SHOWN_LOAD = { method: 'GET', path: /\/sampleDatasetLoad\/\w+$/ }
const showLoad = (state: string, more: object = {}): Fault['effect'] => ({
  kind: 'status',
  status: 200,
  headers: JSON_2023,
  body: { _id: 'a'.repeat(24), clusterName: 'prod', state, ...more }
})
const postsOf = ({ requests }: Transcript) => requests.filter((line) => line.startsWith('POST /api/atlas/'))
const loadsIn = ({ emulator }: Transcript) => [...emulator.world.sampleDatasets.values()]

it.each(['prod', 'playground'])('loads the sample data into %s, and waits until it is loaded', async (name) => {
  const transcript = await load(name, {}, { emulator: { habits: { notFoundMs: 5000 } } })
  expect(errorIn(transcript)).toBeUndefined()
  expect(postsOf(transcript)).toHaveLength(1)
  const [loaded] = loadsIn(transcript)
  expect(loaded).toMatchObject({ clusterName: name, state: 'COMPLETED' })
  expect(transcript.main.outputs).toMatchObject({
    ...{ id: loaded?.id, name, state: 'COMPLETED', changed: 'true', changes: '1', satisfied: 'true' },
    url: expect.stringContaining(`#/clusters/detail/${name}`)
  })
  expect(transcript.main.log).toContain(`The sample data is loaded into cluster ${name}.`)
})

it('changes nothing in a dedicated cluster that has the sample data', async () => {
  const { emulator } = await load('prod')
  const again = await load('prod', {}, { emulator: { world: emulator.world } })
  expect(errorIn(again)).toBeUndefined()
  expect(again.main.outputs).toMatchObject({ changed: 'false', changes: '0', satisfied: 'true', name: 'prod' })
  expect(again.main.log).toContain('Cluster prod has the sample data already.')
  expect(postsOf(again)).toEqual([])
})

it('loads into a dedicated cluster that has a part of the sample data, which Atlas refuses', async () => {
  const transcript = await load(
    'prod',
    {},
    {
      arrange: ({ script }) =>
        script({
          on: { path: /\/databases/ },
          times: Infinity,
          effect: { kind: 'status', status: 200, body: { results: [{ databaseName: 'sample_mflix' }], totalCount: 1 } }
        })
    }
  )
  expect(errorIn(transcript)).toBeUndefined()
  expect(postsOf(transcript)).toHaveLength(1)
})

it('reads the databases of every shard', async () => {
  const world = sampleWorld()
  world.addCluster({ projectId: SAMPLE_PROJECT_ID, name: 'shards', attributes: { clusterType: 'SHARDED' } })
  const first = await load('shards', {}, { emulator: { world } })
  expect(errorIn(first)).toBeUndefined()
  const again = await load('shards', {}, { emulator: { world } })
  expect(again.main.outputs).toMatchObject({ changed: 'false', satisfied: 'true' })
})

it('loads if the processes of a new cluster are not monitored yet', async () => {
  const body = { error: 404, errorCode: 'HOSTNAME_AND_PORT_NOT_FOUND', detail: 'No host.', reason: 'Not Found' }
  const effect = { kind: 'status', status: 404, body } as const
  const transcript = await load(
    'prod',
    {},
    { arrange: ({ script }) => script({ on: { path: /\/databases/ }, times: Infinity, effect }) }
  )
  expect(errorIn(transcript)).toBeUndefined()
  expect(postsOf(transcript)).toHaveLength(1)
})

it('is unmet at the second run into a flex cluster, whose databases Atlas does not list', async () => {
  const { emulator } = await load('playground')
  const { world } = emulator
  const again = await load('playground', {}, { emulator: { world } })
  expect(again.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', state: 'FAILED', changed: 'false' } })
  expect(errorIn(again)).toContain('Atlas could not load the sample data into cluster playground: A namespace')
  expect(errorIn(again)).toContain('Drop the databases whose names start with sample_')
})

it('starts nothing if Atlas refuses to list the databases', async () => {
  const body = { error: 403, errorCode: 'MADE_UP', detail: 'made up', reason: 'Forbidden', parameters: [] }
  const transcript = await load(
    'prod',
    {},
    { arrange: ({ script }) => script({ on: { path: /\/databases/ }, effect: { kind: 'status', status: 403, body } }) }
  )
  expect(transcript.main.exitCode).toBe(1)
  expect(errorIn(transcript)).toContain('listGroupProcessDatabases failed: 403 MADE_UP')
  expect(postsOf(transcript)).toEqual([])
})

it.each([
  [{}, 'cluster prod.'],
  [{ errorMessage: '' }, 'cluster prod.'],
  [{ errorMessage: 'Disk full' }, 'cluster prod: Disk full.']
])('says why Atlas could not load it, as far as Atlas does: %j', async (more, end) => {
  const transcript = await load(
    'prod',
    {},
    { arrange: ({ script }) => script({ on: SHOWN_LOAD, times: Infinity, effect: showLoad('FAILED', more) }) }
  )
  expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', changed: 'false' } })
  expect(errorIn(transcript)).toMatch(/^Atlas could not load the sample data into /)
  expect(errorIn(transcript)?.split('\n')[0]).toMatch(new RegExp(`${end.replaceAll('.', '\\.')}$`))
})

it('is met by a load that fails because an earlier step has loaded it meanwhile', async () => {
  const { emulator } = await load('prod')
  const transcript = await load(
    'prod',
    {},
    {
      emulator: { world: emulator.world },
      arrange({ script }) {
        const none = { results: [], totalCount: 0 }
        script({ on: { path: /\/databases/ }, effect: { kind: 'status', status: 200, headers: JSON_2023, body: none } })
      }
    }
  )
  expect(errorIn(transcript)).toBeUndefined()
  expect(postsOf(transcript)).toHaveLength(1)
  expect(transcript.main.outputs).toMatchObject({ changed: 'false', changes: '0', satisfied: 'true' })
  expect(transcript.main.log).toContain('Cluster prod has the sample data already.')
})

it('does not wait if wait is false', async () => {
  const transcript = await load('prod', { wait: 'false' })
  expect(transcript.main.log).toContain('The sample data is being loaded into cluster prod.')
  expect(transcript.main.outputs).toMatchObject({ state: 'WORKING', changed: 'true' })
  expect(transcript.mainMs).toBe(0)
})

it('is unmet if the load takes too long', async () => {
  const transcript = await load('prod', { timeout: '30s' })
  expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', state: 'WORKING' } })
  expect(errorIn(transcript)).toContain('still WORKING')
})

it('waits for an IDLE cluster first', async () => {
  const transcript = await load(
    'prod',
    {},
    {
      arrange: (emulator) => changeAtFirstRead(emulator, 'prod', { stateName: 'CREATING' }, 45_000)
    }
  )
  expect(errorIn(transcript)).toBeUndefined()
  expect(loadsIn(transcript)).toHaveLength(1)
})

it('starts nothing in a paused cluster', async () => {
  const transcript = await load('archive')
  expect(transcript.main).toMatchObject({ exitCode: 1, outputs: { satisfied: 'false', changed: 'false' } })
  expect(errorIn(transcript)).toContain('Resume it with')
  expect(postsOf(transcript)).toEqual([])
})

it('shows in a dry run what it would do, and what it would wait for', async () => {
  const transcript = await load('archive', { 'dry-run': 'true' })
  expect(transcript.main.exitCode).toBe(0)
  expect(transcript.main.log).toContain('Dry run: the sample data would be loaded into cluster archive.')
  expect(transcript.main.annotations.map(({ message }) => message).join()).toContain('The cluster is paused.')
  expect(postsOf(transcript)).toEqual([])
})
