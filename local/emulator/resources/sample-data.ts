import { atlasError } from '../answers.ts'
import { atlasDate } from '../dates.ts'
import type { SampleDatasetRecord } from '../records.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { deploymentOf } from './cluster-status.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/sampleDatasetLoad'

/** Loads of the sample data sets. The ID is spelled `_id` on the wire (recorded answer). */
export const sampleDataRoutes: readonly Route[] = [
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
    handle: (call) => ({ status: 200, body: show(loadOf(call)) })
  }
]

function load(call: Call): Reply {
  const { name, projectId, stateName, ...rest } = deploymentOf(call, call.params.name ?? '')
  const isPaused = 'paused' in rest && rest.paused
  if (stateName !== 'IDLE' || isPaused) throw atlasError('ATLAS_GENERAL_ERROR', `cluster ${name} is not running idle`)
  const started = call.world.addSampleDataset({
    projectId,
    clusterName: name,
    state: 'WORKING',
    createDate: atlasDate(call.nowMs),
    settlesAtMs: call.nowMs + call.durations.sampleDataMs
  })
  return { status: 201, body: show(started) }
}

function loadOf(call: Call): SampleDatasetRecord {
  const { groupId, sampleDatasetId = '' } = call.params
  const found = call.world.sampleDatasets.get(sampleDatasetId)
  if (!found || found.projectId !== groupId) throw atlasError('RESOURCE_NOT_FOUND', sampleDatasetId)
  return found
}

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
