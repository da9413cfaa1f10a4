// Where the data of an operation is: in a collection, or a single thing at its own path.
import { facts, type OperationFacts, type Shape } from './facts.ts'
import { resolve, shapeOf } from './shapes.ts'

export type Method = OperationFacts['method']

export interface Place {
  readonly kind: 'collection' | 'member' | 'single' | 'action'
  /** The template of the path that the data has: of a member, its collection; of an action, what it acts on. */
  readonly path: string
  /** The name of the last path parameter of a member. */
  readonly param?: string
}

let index: ReadonlyMap<string, ReadonlyMap<Method, string>> | undefined

/** The operations on each path, by method. */
export function operationsAt(path: string): ReadonlyMap<Method, string> {
  index ??= buildIndex()
  return index.get(path) ?? new Map()
}

/** All paths. */
export function allPaths(): string[] {
  index ??= buildIndex()
  return [...index.keys()]
}

function buildIndex(): Map<string, Map<Method, string>> {
  const paths = new Map<string, Map<Method, string>>()
  for (const [id, { method, path }] of Object.entries(facts().operations)) {
    paths.set(path, (paths.get(path) ?? new Map<Method, string>()).set(method, id))
  }
  return paths
}

/** Where an operation's data is, by the shape of its path. */
export function placeOf({ path, method, versions }: OperationFacts): Place {
  const [, parent = '', param] = /^(.*)\/\{(\w+)\}$/.exec(path) ?? []
  if (param !== undefined) {
    const collection = inSamePlace(parent)
    const isOrphan = !['GET', 'POST'].some((each) => operationsAt(collection).has(each as Method))
    if (!isOrphan || operationsAt(path).has('POST')) return { kind: 'member', path: collection, param }
    return { kind: 'single', path }
  }
  const member = memberParam(path)
  const isList = itemShape(versions.at(-1)?.response) !== undefined
  if (member !== undefined && (method === 'GET' ? isList : method === 'POST')) {
    return { kind: 'collection', path, param: member }
  }
  const get = operationsAt(path).get('GET')
  const listed = get === undefined ? undefined : itemShape(facts().operations[get]?.versions.at(-1)?.response)
  if (listed !== undefined && (method === 'GET' || method === 'POST')) return { kind: 'collection', path, param: 'id' }
  if (get !== undefined && listed === undefined) return { kind: 'single', path }
  return { kind: 'action', path: path.replace(/(:\w+|\/\w+)$/, '') }
}

/** The shape of each item, if a response is a list or a page. */
export function itemShape(response: Shape | undefined): Shape | undefined {
  if (response === undefined) return undefined
  const shape = resolve(response)
  if (shape.type === 'array') return shape.items
  const results = shape.attributes?.results
  return results === undefined ? undefined : shapeOf(results).items
}

/** The name of the parameter that the members of a collection have in their paths. */
export function memberParam(collection: string): string | undefined {
  const member = allPaths().find(
    (path) => path.startsWith(`${collection}/{`) && /^\/\{\w+\}$/.test(path.slice(collection.length))
  )
  return member?.slice(collection.length + 2, -1)
}

/** Paths whose members are found below another path. */
const SAME: Readonly<Record<string, string>> = {
  '/clusters/{clusterName}/backup/snapshots/shardedCluster': '/clusters/{clusterName}/backup/snapshots/shardedClusters',
  '/cloudProviderAccess/{cloudProvider}': '/cloudProviderAccess'
}

function inSamePlace(collection: string): string {
  const prefix = '/api/atlas/v2/groups/{groupId}'
  const other = SAME[collection.slice(prefix.length)]
  return other === undefined ? collection : `${prefix}${other}`
}

/** A path with the parameters of a request, below the API's root and without a slash at its start. */
export function concrete(template: string, params: Readonly<Record<string, string>>): string {
  return template
    .replace(/^\/api\/atlas\/v2\/?/, '')
    .replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
}

/** Collections that an operation on another path adds to. */
const FILLED_ELSEWHERE = /\/privateEndpoint\/[^/]+\/endpointService$/

/** The users of an organization, a project or a team. Each has one from the start, although an operation adds others. */
export function isUsers(collection: string): boolean {
  return /(^|\/)users$/.test(collection)
}

/** The limits of a federated database, of which each has one from the start. */
export function isDataLimits(collection: string): boolean {
  return /\/dataFederation\/[^/]+\/limits$/.test(collection)
}

/** Whether Atlas creates something in a collection by itself. */
export function isMadeByAtlas(collection: string): boolean {
  const param = memberParam(collection)
  if (isUsers(collection) || isDataLimits(collection)) return true
  if (FILLED_ELSEWHERE.test(collection)) return false
  const methods = [collection, ...(param === undefined ? [] : [`${collection}/{${param}}`])].flatMap((path) => {
    return [...operationsAt(path).keys()].map((method) => (path === collection ? method : `member ${method}`))
  })
  return !['POST', 'member POST', 'member PUT'].some((method) => methods.includes(method))
}
