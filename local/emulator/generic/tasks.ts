// One request for an operation without a resource of its own, and how its responses are put together.
import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import type { Call, Reply } from '../routes.ts'
import { complete } from './complete.ts'
import { asRecorded } from './documents/table.ts'
import { facts, type OperationFacts, type Shape, type VersionFacts } from './facts.ts'
import { initialBody } from './initial.ts'
import { clusterIdOf } from './members.ts'
import { concrete, itemShape, operationsAt, placeOf, type Place } from './places.ts'
import { hexId, patternedString } from './sample-values.ts'
import { isObject, resolve, shapeOf, type JsonObject } from './shapes.ts'
import { statusOf } from './statuses.ts'
import type { Thing } from './things.ts'

export interface Task {
  readonly id: string
  readonly operation: OperationFacts
  readonly place: Place
  readonly version: VersionFacts
  readonly call: Call
}

export function toTask(id: string, call: Call): Task {
  const operation = facts().operations[id]
  const version = operation?.versions.find(({ version }) => version === call.version) ?? operation?.versions.at(-1)
  if (operation === undefined || version === undefined) throw new Error(`The extract has no operation ${id}.`)
  return { id, operation, version, call, place: placeOf(operation) }
}

/** The response that the operation has for one thing, in the version of the request. */
export function replyWith(task: Task, thing: Thing): Reply {
  const { response } = task.version
  return response === undefined ? replyEmpty(task) : { status: statusOf(task), body: show(task, thing, response) }
}

/** Operations whose responses have neither a body nor a media type (recorded responses). */
const UNTYPED: readonly string[] = ['deleteGroupClusterSearchDeployment', 'updateGroupMaintenanceWindow']

/** A response without JSON; `{}` unless the status forbids a body. */
export function replyEmpty(task: Task): Reply {
  const status = statusOf(task)
  if (UNTYPED.includes(task.id)) return { status, untyped: true }
  return status === 204 ? { status } : { status, body: {} }
}

/** The response that the operation has for many things: a page, or a list. */
export function replyWithAll(task: Task, members: readonly Thing[]): Reply {
  const { response = {} } = task.version
  const item = itemShape(response)
  if (item === undefined) return replyEmpty(task)
  const status = statusOf(task)
  const showOne = (member: Thing) => show(task, member, item)
  const shape = resolve(response)
  if (shape.type === 'array') return { status, body: members.map(showOne) }
  const { links, ...page } = pageOf(task.call.request, members, showOne)
  if (task.operation.paged) return { status, body: { links, ...page } }
  const { attributes = {} } = shape
  const sent = Object.entries({ links, ...page }).filter(([name]) => attributes[name] !== undefined)
  return { status, body: Object.fromEntries(sent) }
}

/** A thing in one shape. */
export function show(task: Task, thing: Thing, shape: Shape): unknown {
  const { call } = task
  const path = [thing.path, ...(thing.key === '' ? [] : [encodeURIComponent(thing.key)])].join('/')
  const body = complete(shape, thing.body, {
    known: { ...lowerCase(call.params), ...nameOf(task, thing) },
    ids: /id$/i.test(task.place.param ?? 'id') ? [thing.key, thing.id] : [thing.id, thing.key],
    created: thing.created,
    updated: thing.updated,
    href: `${call.request.baseUrl}/api/atlas/v2/${path}`
  })
  return isObject(body) ? asRecorded({ call, method: task.operation.method, thing, body }) : body
}

/** What attributes of the thing say that its path says too. */
function nameOf({ place: { param } }: Task, { key }: Thing): Record<string, string> {
  if (param === undefined || key === '') return {}
  return lowerCase({ [param]: key, ...(/name$/i.test(param) && { name: key }) })
}

function lowerCase(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]))
}

/** Adds a member to a collection. What its own path ends with is in the body, or Atlas makes it up. */
export function addMember(task: Task, collection: string, body: JsonObject, given?: string): Thing {
  const { call } = task
  const id = call.world.newId()
  const key = given ?? keyIn(body, task) ?? newKey(task, collection, id)
  return call.world.addThing({ id, path: concrete(collection, call.params), key, ...stampOf(call), body: { ...body } })
}

/** The single thing at a path, from now on stored. */
export function addSingle(task: Task, template: string, body: JsonObject): Thing {
  const { call } = task
  return call.world.addThing({
    path: concrete(template, call.params),
    key: '',
    ...stampOf(call),
    body: { ...initialBody(template), ...body }
  })
}

/** Stores a change of a thing, also of one that was not stored before because only Atlas makes it. */
export function change(task: Task, thing: Thing, body: JsonObject): Thing {
  const stored =
    task.call.world.things.get(thing.id) ??
    task.call.world.addThing({ ...thing, ...stampOf(task.call), created: thing.created })
  stored.body = { ...stored.body, ...body }
  stored.updated = atlasDate(task.call.nowMs)
  return stored
}

export function remove(task: Task, thing: Thing): void {
  const { things } = task.call.world
  if (things.has(thing.id)) things.delete(thing.id)
  else change(task, thing, {}).gone = true
}

function stampOf(call: Call): Partial<Thing> {
  const clusterId = clusterIdOf(call)
  const now = atlasDate(call.nowMs)
  return { created: now, updated: now, ...(clusterId !== undefined && { clusterId }) }
}

function keyIn(body: JsonObject, { place: { param = 'id' } }: Task): string | undefined {
  const names = /name$/i.test(param) ? [param, 'name'] : [param]
  const value = names.map((name) => body[name]).find((each) => typeof each === 'string')
  return value
}

/** An ID of 24 digits, unless the document has another pattern for it. */
function newKey({ place: { param = 'id' }, version }: Task, collection: string, id: string): string {
  const [operation = ''] = [...operationsAt(`${collection}/{${param}}`).values()]
  const item = itemShape(version.response) ?? version.response
  const attribute = item && isObject(shapeOf(item).attributes) ? shapeOf(item).attributes?.[param] : undefined
  const pattern = facts().operations[operation]?.params?.[param]?.pattern ?? (attribute && resolve(attribute).pattern)
  if ((attribute?.minLength ?? 0) > id.length) return hexId(id, attribute?.minLength)
  if (pattern === undefined || new RegExp(pattern).test(id)) return id
  return patternedString(pattern, hexId(id)) ?? id
}
