// Loads of the sample data sets.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, MINUTE_MS } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import type { World } from '../world.ts'
import { findDeployment } from './deployments.ts'
import { processesOf } from './processes.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/sampleDatasetLoad'

/** Source: MongoDB's documentation of the sample data. */
const DATABASES = 'airbnb analytics geospatial guides mflix restaurants supplies training weatherdata'
  .split(' ')
  .map((name) => `sample_${name}`)

export interface SampleDatasetRecord {
  id: string
  projectId: string
  clusterName: string
  clusterId?: string
  state: 'WORKING' | 'COMPLETED' | 'FAILED'
  createDate: string
  completeDate?: string
  errorMessage?: string
  settlesAtMs?: number
}

interface SampleDataStore {
  readonly sampleDatasets: Map<string, SampleDatasetRecord>
  addSampleDataset(seed: Seed<SampleDatasetRecord, 'projectId' | 'clusterName'>): SampleDatasetRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'requestGroupSampleDatasetLoad',
    method: 'POST',
    path: `${LIST}/{name}`,
    versions: V1,
    set: 'clusters',
    roles: ['GROUP_OWNER'],
    javaMethod: 'ApiAtlasSampleDatasetLoadResource::sampleDatasetLoad',
    handle: load
  },
  {
    operationId: 'getGroupSampleDatasetLoad',
    method: 'GET',
    path: `${LIST}/{sampleDatasetId}`,
    versions: V1,
    set: 'clusters',
    roles: ['GROUP_OWNER'],
    handle: (call) => ({ status: 200, body: show(findLoad(call)) })
  },
  {
    operationId: 'listGroupProcessDatabases',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/processes/{processId}/databases',
    versions: V1,
    set: 'monitoring',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasProcessMeasurementsResource::getDatabaseMeasurementLinks',
    handle: listDatabases
  }
]

export const sampleData: TimedResource<SampleDataStore, 'sampleDataMs'> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const sampleDatasets = createTable<SampleDatasetRecord>()
    return {
      sampleDatasets,
      addSampleDataset: (seed) =>
        insert(sampleDatasets, { id: newId(), state: 'COMPLETED', createDate: atlasDate(nowMs()), ...seed })
    }
  },
  durations: { sampleDataMs: 3 * MINUTE_MS },
  advance(world, nowMs) {
    for (const load of world.sampleDatasets.values()) {
      if (load.state !== 'WORKING' || load.settlesAtMs === undefined || load.settlesAtMs > nowMs) continue
      settle(world, load, load.settlesAtMs)
    }
  }
}

/**
 * A load fails if the cluster has one of the sample collections already (MongoDB's documentation of the sample data). The
 * text is not documented.
 */
function settle(world: World, load: SampleDatasetRecord, atMs: number): void {
  const isThere = load.clusterId !== undefined && isLoaded(world, load.clusterId)
  load.state = isThere ? 'FAILED' : 'COMPLETED'
  load.completeDate = atlasDate(atMs)
  if (isThere) load.errorMessage = 'A namespace of the sample data exists already.'
}

function isLoaded(world: World, id: string): boolean {
  return [...world.sampleDatasets.values()].some(({ clusterId, state }) => clusterId === id && state === 'COMPLETED')
}

/** The databases that every member has (recorded response), and those of the sample data. */
function listDatabases(call: Call): Reply {
  const { groupId = '', processId = '' } = call.params
  const process = processesOf(call.world, groupId).find(({ hostname, port }) => `${hostname}:${port}` === processId)
  if (process === undefined) throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', processId, groupId)
  const names = ['config', 'local', ...(isLoaded(call.world, process.cluster.id) ? DATABASES : [])]
  const path = `/groups/${groupId}/processes/${processId}/databases`
  const show = (databaseName: string) => ({
    databaseName,
    links: [apiLink(call.request, `${path}/${databaseName}`)]
  })
  return { status: 200, body: pageOf(call.request, names, show) }
}

function load(call: Call): Reply {
  const { id, name, projectId, stateName, ...rest } = findDeployment(call, call.params.name ?? '')
  const isPaused = 'paused' in rest && rest.paused
  if (stateName !== 'IDLE' || isPaused) throw atlasError('ATLAS_GENERAL_ERROR', `cluster ${name} is not running idle`)
  const started = call.world.addSampleDataset({
    projectId,
    clusterName: name,
    clusterId: id,
    state: 'WORKING',
    createDate: atlasDate(call.nowMs),
    settlesAtMs: call.nowMs + call.durations.sampleDataMs
  })
  return { status: 201, body: show(started) }
}

function findLoad(call: Call): SampleDatasetRecord {
  const { groupId, sampleDatasetId = '' } = call.params
  const found = call.world.sampleDatasets.get(sampleDatasetId)
  if (!found || found.projectId !== groupId) throw atlasError('RESOURCE_NOT_FOUND', sampleDatasetId)
  return found
}

/** The ID is `_id` on the wire (recorded response). */
function show(loading: SampleDatasetRecord): Record<string, unknown> {
  return {
    _id: loading.id,
    clusterName: loading.clusterName,
    completeDate: loading.completeDate ?? null,
    createDate: loading.createDate,
    errorMessage: loading.errorMessage ?? null,
    state: loading.state
  }
}
