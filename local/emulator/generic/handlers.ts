// What operations without a resource of their own do, by where their data is.
import { readJson, readObject } from '../request-body.ts'
import { findDeployment } from '../resources/deployments.ts'
import type { Reply } from '../routes.ts'
import { findMember, findSingle, membersOf } from './members.ts'
import { notFound } from './not-found.ts'
import { initialBody } from './initial.ts'
import { changeOverlay, isOverlay } from './overlays.ts'
import { concrete, itemShape, operationsAt } from './places.ts'
import { isObject, resolve, type JsonObject } from './shapes.ts'
import { addMember, addSingle, change, remove, replyEmpty, replyWith, replyWithAll, type Task } from './tasks.ts'
import type { Thing } from './things.ts'

/** Runs an operation on a collection, on a member of one, or on a single thing. */
export function run(task: Task): Reply {
  if (isOverlay(task)) return changeOverlay(task, bodyOf(task))
  switch (task.place.kind) {
    case 'collection':
      return task.operation.method === 'GET' ? replyWithAll(task, membersOf(task.call, task.place.path)) : create(task)
    case 'member':
      return runMember(task)
    case 'single':
      return runSingle(task)
    case 'action':
      return act(task)
  }
}

/** The body of a request as an object; none if the operation takes none. */
export function bodyOf(task: Task): JsonObject {
  if (task.version.body === undefined || task.call.request.body.length === 0) return {}
  return resolve(task.version.body).type === 'array' ? {} : readObject(task.call.request)
}

/** The member that the last parameter of the path names. @throws AtlasError 404 */
export function memberOf(task: Task, collection = task.place.path, key = keyOf(task)): Thing {
  const member = findMember(task.call, collection, key)
  if (!member) throw notFound(collection, task.call.params, key)
  return member
}

function keyOf({ place, call }: Task): string {
  return call.params[place.param ?? ''] ?? ''
}

/** Creates one member, or one for each item of a list. A list is responded to with all members. */
function create(task: Task): Reply {
  const { call, place, version } = task
  const sent = version.body === undefined ? {} : readJson(call.request)
  const added = (Array.isArray(sent) ? sent : [sent]).map((body) =>
    addMember(task, place.path, isObject(body) ? body : {})
  )
  const [first] = added
  if (version.response === undefined || first === undefined) return replyEmpty(task)
  return itemShape(version.response) === undefined
    ? replyWith(task, first)
    : replyWithAll(task, membersOf(call, place.path))
}

function runMember(task: Task): Reply {
  const { call, operation, place } = task
  const found = findMember(call, place.path, keyOf(task))
  switch (operation.method) {
    case 'GET':
      return replyMember(task, memberOf(task))
    case 'DELETE': {
      const member = memberOf(task)
      remove(task, member)
      return replyMember(task, member)
    }
    case 'POST':
      return replyMember(
        task,
        found ? change(task, found, bodyOf(task)) : addMember(task, place.path, bodyOf(task), keyOf(task))
      )
    case 'PUT':
    case 'PATCH': {
      const canAdd = operation.method === 'PUT' && !operationsAt(operation.path).has('POST')
      if (!found && canAdd) return replyMember(task, addMember(task, place.path, bodyOf(task), keyOf(task)))
      return replyMember(task, change(task, memberOf(task), bodyOf(task)))
    }
  }
}

function replyMember(task: Task, member: Thing): Reply {
  const { response } = task.version
  if (itemShape(response) === undefined) return replyWith(task, member)
  return replyWithAll(task, task.operation.method === 'GET' ? [member] : membersOf(task.call, task.place.path))
}

/** A single thing always exists, unless there is an operation that creates it. */
function runSingle(task: Task): Reply {
  const { call, operation, place } = task
  if (place.path.endsWith('/{clusterName}')) findDeployment(call, call.params.clusterName ?? '')
  const found = findSingle(call, place.path)
  const isCreated = operationsAt(place.path).has('POST')
  const blank: Thing = { id: '', path: '', key: '', created: '', updated: '', body: {} }
  if (!found && isCreated && operation.method !== 'POST') throw notFound(place.path, call.params)
  if (operation.method === 'GET') {
    if (itemShape(task.version.response) !== undefined) return replyWithAll(task, [])
    return replyWith(task, found ?? unset(task, blank))
  }
  if (operation.method === 'DELETE') {
    if (found) remove(task, found)
    return replyWith(task, found ?? unset(task, blank))
  }
  const body = bodyOf(task)
  return replyWith(task, found ? change(task, found, body) : addSingle(task, place.path, body))
}

/** What a single thing is like that nobody has changed. */
function unset({ call, place }: Task, blank: Thing): Thing {
  const project = call.world.projects.get(call.params.groupId ?? '')
  const created = project?.created ?? '2026-01-01T00:00:00Z'
  const body = initialBody(place.path)
  return { ...blank, id: place.path, path: concrete(place.path, call.params), created, updated: created, body }
}

/** Anything else changes what it acts on, if it responds with that, and nothing otherwise. */
function act(task: Task): Reply {
  const { response } = task.version
  if (response === undefined) return replyEmpty(task)
  if (resolve(response).type === 'string') return { status: 200, body: '' }
  if (itemShape(response) !== undefined) return replyWithAll(task, [])
  const [, collection, param = ''] = /^(.*)\/\{(\w+)\}$/.exec(task.place.path) ?? []
  const key = task.call.params[param]
  const target = collection === undefined || key === undefined ? undefined : findMember(task.call, collection, key)
  const id = task.call.world.newId()
  const body = bodyOf(task)
  if (target) return replyWith(task, { ...target, body: { ...target.body, ...body } })
  const { created, updated } = unset(task, { id, path: '', key: '', created: '', updated: '', body: {} })
  return replyWith(task, { id, path: concrete(task.place.path, task.call.params), key: '', created, updated, body })
}
