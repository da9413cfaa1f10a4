// The databases that the monitoring of a process shows.
import { atlasError } from '../atlas-error.ts'
import { apiLink, pageOf } from '../paging.ts'
import type { Resource } from '../resource.ts'
import type { Call, Route } from '../routes.ts'
import { processOf } from './processes.ts'
import { isLoaded } from './sample-data.ts'

/** Those that every member has (recorded response). */
const OWN = ['config', 'local']
/** Source: MongoDB's documentation of the sample data. */
const SAMPLE = 'airbnb analytics geospatial guides mflix restaurants supplies training weatherdata'
  .split(' ')
  .map((name) => `sample_${name}`)

const PATH = '/api/atlas/v2/groups/{groupId}/processes/{processId}/databases'
const common = {
  method: 'GET',
  versions: [{ version: '2023-01-01' }],
  set: 'monitoring',
  roles: ['GROUP_READ_ONLY']
} as const

const routes: readonly Route[] = [
  {
    ...common,
    operationId: 'listGroupProcessDatabases',
    path: PATH,
    javaMethod: 'ApiAtlasProcessMeasurementsResource::getDatabaseMeasurementLinks',
    handle: (call) => ({ status: 200, body: pageOf(call.request, databasesOf(call), (name) => show(call, name)) })
  },
  {
    ...common,
    operationId: 'getGroupProcessDatabase',
    path: `${PATH}/{databaseName}`,
    handle(call) {
      const { databaseName = '' } = call.params
      if (!databasesOf(call).includes(databaseName)) throw atlasError('RESOURCE_NOT_FOUND', call.request.pathname)
      return { status: 200, body: show(call, databaseName) }
    }
  }
]

export const processDatabases: Resource = { routes }

/** A cluster without sample data has no databases but its own: the emulator runs none. */
function databasesOf(call: Call): string[] {
  return [...OWN, ...(isLoaded(call.world, processOf(call).cluster.id) ? SAMPLE : [])]
}

function show({ request, params: { groupId, processId } }: Call, databaseName: string): object {
  const path = `/groups/${groupId}/processes/${processId}/databases/${databaseName}`
  return { databaseName, links: [apiLink(request, path)] }
}
