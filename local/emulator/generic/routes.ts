// A route for every operation of the document.
import { gzipSync } from 'node:zlib'
import type { Call, Reply, Route, Router } from '../routes.ts'
import { createRouter } from '../routes.ts'
import { ROUTES } from '../resources/registry.ts'
import { ACTIONS } from './actions.ts'
import { checkQuery } from './check-query.ts'
import { withDeprecation } from './deprecations.ts'
import { endpointSetOf } from './endpoint-sets.ts'
import { facts, type OperationFacts } from './facts.ts'
import { run } from './handlers.ts'
import { javaMethodOf } from './java-methods.ts'
import { withOverlay } from './overlays.ts'
import { checkParents } from './parents.ts'
import { roleCode } from './role-names.ts'
import { toTask } from './tasks.ts'

let router: Router | undefined

/** Finds the operation that a request is for. It reads the document's extract when it is first used. */
export const findRoute: Router = (method, pathname) => {
  router ??= createRouter(allRoutes())
  return router(method, pathname)
}

/** The methods that a path has. */
export function methodsAt(pathname: string): string[] {
  return ['DELETE', 'GET', 'PATCH', 'POST', 'PUT'].filter((method) => findRoute(method, pathname))
}

/** The routes of the resources, and one for every other operation of the document. */
export function allRoutes(): Route[] {
  const modelled = new Set(ROUTES.map(({ operationId }) => operationId))
  const others = Object.entries(facts().operations).filter(([id]) => !modelled.has(id))
  return [...ROUTES.map(withOverlay), ...others.map(([id, operation]) => toRoute(id, operation))]
}

function toRoute(id: string, operation: OperationFacts): Route {
  const { method, path, versions, roles = [], open = false } = operation
  const javaMethod = javaMethodOf(id)
  return {
    operationId: id,
    method,
    path,
    versions: withDeprecation(path, versions),
    set: endpointSetOf(path),
    roles: roles.map(roleCode),
    open,
    ...(javaMethod !== undefined && { javaMethod }),
    handle: (call) => handle(id, call)
  }
}

function handle(id: string, call: Call): Reply {
  const task = toTask(id, call)
  checkParents(call, task.operation.path, findRoute)
  checkQuery(call, task.operation)
  const reply = (ACTIONS[id] ?? run)(task)
  if (call.format === 'gzip') return { status: reply.status, bytes: gzipSync('{}\n') }
  return call.format === 'csv' ? { status: reply.status, bytes: Buffer.from('id,date,amount\n') } : reply
}
