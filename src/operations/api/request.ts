// The operation request: a route that the catalogue lacks, run as any API operation is.
import { parseRoute } from '../../atlas/route.ts'
import { defineOperation } from '../definition.ts'
import { required, singleOption } from '../options.ts'

const routeOption = singleOption({
  sentence: 'Method and path of the request, with its query, as the documentation of the API shows them.',
  form: '`GET /api/atlas/v2/orgs` or the like: a method and a path below `/api/atlas/`, percent-encoded, with all IDs filled in; no host, no `..`, no fragment',
  read: parseRoute
})

/** Sends a request to any route of the Administration API. */
export const request = defineOperation({
  name: 'request',
  sentence: 'Sends a request to a route of the Administration API that this action does not know yet.',
  role: 'what the route requires',
  subjects: {},
  options: { route: required(routeOption) },
  body: { what: 'the request body' },
  outputs: ['id', 'name', 'username', 'state', 'connection-string'],
  routeOf: ({ route }) => route,
  run: () => Promise.reject(new Error('request runs as an API operation.'))
})
