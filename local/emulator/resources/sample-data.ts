// Loads of the sample data sets.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, SECOND_MS } from '../dates.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import type { World } from '../world.ts'
import { findDeployment } from './deployments.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/sampleDatasetLoad'

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
  // Recorded: 44 to 50 s.
  durations: { sampleDataMs: 47 * SECOND_MS },
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

/** Whether a cluster has the sample data. */
export function isLoaded(world: World, id: string): boolean {
  return [...world.sampleDatasets.values()].some(({ clusterId, state }) => clusterId === id && state === 'COMPLETED')
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
