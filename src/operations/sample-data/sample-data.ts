// Loads the sample datasets of Atlas, and waits until they are loaded.
import { valueAt } from '../../atlas/attributes.ts'
import { ApiError } from '../../atlas/errors.ts'
import { recordOf, textOf } from '../../atlas/required-fields.ts'
import { runAndWait } from '../api/run-and-wait.ts'
import { listClusterProcesses } from '../cluster/cluster-processes.ts'
import { kindOf } from '../cluster/cluster-kind.ts'
import { clusterSubject, type FoundCluster } from '../cluster/find-cluster.ts'
import type { OperationContext, Result } from '../definition.ts'

/** The databases of the sample data. Source: MongoDB's documentation of the sample data. */
const SAMPLE_DATABASES = [
  'sample_airbnb',
  'sample_analytics',
  'sample_geospatial',
  'sample_guides',
  'sample_mflix',
  'sample_restaurants',
  'sample_supplies',
  'sample_training',
  'sample_weatherdata'
]

/** Source: MongoDB's documentation of the sample data. */
const CONFLICT_HINT =
  'Atlas loads nothing if the cluster has one of the sample collections already. Drop the databases whose names start ' +
  'with sample_, and run the step again.'

const LIST = 'listGroupProcessDatabases'

/**
 * Starts a load, and waits for it. Atlas shows a load only to who knows its ID, so nothing shows one that is under way.
 *
 * @throws what the calls throw
 */
export async function loadSampleData(context: OperationContext, groupId: string, name: string): Promise<Result> {
  const result = await runAndWait(context, 'requestGroupSampleDatasetLoad', { parameters: { groupId, name } })
  if (result.unmet === undefined || valueAt(result.data, 'state') !== 'FAILED') return result
  const reason = valueAt(result.data, 'errorMessage')
  const why = typeof reason === 'string' && reason !== '' ? `: ${reason.replace(/\.?$/, '.')}` : '.'
  const message = `Atlas could not load the sample data into cluster ${name}${why}`
  return { ...result, verdict: message, unmet: { message, hint: CONFLICT_HINT } }
}

/**
 * Whether a cluster has every database of the sample data. Only the monitoring of dedicated clusters tells.
 *
 * @returns false if nothing tells
 * @throws what the calls throw
 */
export async function hasSampleData(context: OperationContext, cluster: FoundCluster): Promise<boolean> {
  if (kindOf(cluster) !== 'dedicated') return false
  const processes = await listClusterProcesses(context, cluster)
  const databases = new Set<string>()
  for (const { hostname, port, type } of processes) {
    // Each shard has databases of its own.
    if (!type.endsWith('_PRIMARY')) continue
    for (const name of await listDatabases(context, `${hostname}:${port}`)) databases.add(name)
  }
  return SAMPLE_DATABASES.every((name) => databases.has(name))
}

async function listDatabases({ atlas, subject }: OperationContext, processId: string): Promise<readonly string[]> {
  const { groupId } = clusterSubject(subject)
  try {
    const { data } = await atlas.list(LIST, { parameters: { groupId, processId } })
    return data.results.map((item) => textOf(LIST, recordOf(LIST, item), 'databaseName'))
  } catch (error) {
    // A new process is not monitored yet.
    if (error instanceof ApiError && error.status === 404) return []
    throw error
  }
}
