// Changes of documents that a resource reads, but that it has no operation to change.
import { ROUTES } from '../resources/registry.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { findSingle } from './members.ts'
import { concrete, operationsAt } from './places.ts'
import { isObject, type JsonObject } from './shapes.ts'
import { addSingle, change, remove, replyWith, type Task } from './tasks.ts'

/** The resource's route that reads what an operation changes. */
function readerOf(path: string): Route | undefined {
  const id = operationsAt(path).get('GET')
  return ROUTES.find((route) => route.operationId === id)
}

/** Whether a resource reads what an operation changes. */
export function isOverlay({ operation: { method, path } }: Task): boolean {
  return method !== 'GET' && method !== 'POST' && readerOf(path) !== undefined
}

/** What a resource says about a thing. @throws AtlasError 404 */
export function readDocument(call: Call, path: string): JsonObject {
  const body = readerOf(path)?.handle(call).body
  return isObject(body) ? body : {}
}

/** Changes a document that a resource reads. A deletion takes the changes back. */
export function changeOverlay(task: Task, sent: JsonObject): Reply {
  const { call, operation } = task
  const document = readDocument(call, operation.path)
  const found = findSingle(call, operation.path)
  if (operation.method === 'DELETE') {
    if (found) remove(task, found)
    return replyWith(task, { ...blank(task), body: document })
  }
  const changed = found ? change(task, found, sent) : addSingle(task, operation.path, sent)
  return replyWith(task, { ...changed, body: { ...document, ...changed.body } })
}

/** A resource's route to read one thing, with the changes of operations that the resource does not have. */
export function withOverlay(route: Route): Route {
  const others = [...operationsAt(route.path)].filter(([method]) => ['PATCH', 'PUT'].includes(method))
  const isChanged = others.some(([, id]) => !ROUTES.some(({ operationId }) => operationId === id))
  if (route.method !== 'GET' || !isChanged) return route
  return {
    ...route,
    handle(call) {
      const reply = route.handle(call)
      const overlay = findSingle(call, route.path)
      if (!overlay || !isObject(reply.body)) return reply
      return { ...reply, body: { ...reply.body, ...overlay.body } }
    }
  }
}

function blank({ operation, call }: Task) {
  const date = '2026-01-01T00:00:00Z'
  return { id: '', path: concrete(operation.path, call.params), key: '', created: date, updated: date }
}
