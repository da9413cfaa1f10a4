// A route of the Administration API that the catalogue may lack: a method and a path, as an operation.
import type { Method, Operation } from './catalog/catalog.ts'
import type { ParameterValue } from './request.ts'

/** A method and a path below `/api/atlas/`. */
export interface Route {
  readonly method: Method
  /** Without the query; percent-encoded as it was given. */
  readonly path: string
  /** The query: the values of each parameter. */
  readonly query: Readonly<Record<string, readonly string[]>>
}

/** What to do if Atlas does not know a route. */
export const ROUTE_HINT =
  'Check the method and the path of the route, and api-version: a version before the one that added the route does not have it.'

const FORM = /^(GET|POST|PUT|PATCH|DELETE) +(\/api\/atlas\/[^?#\s]+)(?:\?([^#\s]*))?$/i
/** RFC 3986, without the braces of a template. */
const PATH = /^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/i
const QUERY = /^[\w.-]+=(?:[\w.~!$'()*+,;:@/?-]|%[0-9A-F]{2})*$/i

/**
 * Parses a route, such as `GET /api/atlas/v2/groups?itemsPerPage=5`. Pure.
 *
 * @returns undefined if it is none, or could lead anywhere else
 */
export function parseRoute(text: string): Route | undefined {
  const [, method, path, search = ''] = FORM.exec(text.trim()) ?? []
  if (method === undefined || path === undefined || !isSafe(path)) return undefined
  const pairs = search === '' ? [] : search.split('&')
  if (!pairs.every((pair) => QUERY.test(pair))) return undefined
  const query = new Map<string, readonly string[]>()
  for (const [name, value] of new URLSearchParams(search)) query.set(name, [...(query.get(name) ?? []), value])
  return { method: method.toUpperCase() as Method, path, query: Object.fromEntries(query) }
}

/** Whether each segment of a path is a name, also once it is decoded. */
function isSafe(path: string): boolean {
  const segments = path.slice(1).replace(/%2e/gi, '.').split('/')
  return PATH.test(path) && segments.every((segment) => !['', '.', '..'].includes(segment))
}

/**
 * The operation that a route stands for. Nothing is known of it but what the caller says: any JSON object or list is a
 * success. Pure.
 */
export function toOperation(
  { method, path, query }: Route,
  { version, body }: { readonly version: string; readonly body: string | undefined }
): Operation {
  const paging = method === 'GET' ? ['pageNum', 'itemsPerPage'] : []
  const names = [...new Set([...Object.keys(query), ...paging])]
  return {
    id: `${method} ${path}`,
    uncatalogued: true,
    method,
    path,
    versions: [{ version, kinds: ['json'], ...(body === undefined ? {} : { body: typeOfBody(body) }) }],
    statuses: [200, 201, 202, 204],
    responseType: 'any',
    attributes: [],
    parameters: names.map((name) => ({ name, place: 'query', type: 'string', array: true, required: false })),
    roles: [],
    bodyRequired: false,
    paged: method === 'GET',
    deprecated: false,
    unauthenticated: false
  }
}

/** The query of a route, as parameters of its operation. Pure. */
export function toParameters({ query }: Route): Record<string, ParameterValue> {
  return Object.fromEntries(
    Object.entries(query).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values])
  )
}

function typeOfBody(body: string): 'object' | 'list' {
  return body.trimStart().startsWith('[') ? 'list' : 'object'
}
