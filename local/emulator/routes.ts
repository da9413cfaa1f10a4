// Operations of the Admin API, and which of them a request is for.
import type { IncomingRequest } from './incoming.ts'
import type { ResourceVersion } from './media-types.ts'
import type { EndpointSetName } from './rate-limits.ts'
import type { Durations } from './resources/registry.ts'
import type { ServiceAccountRecord } from './resources/service-accounts.ts'
import type { World } from './world.ts'

/** One request, as a handler sees it. */
export interface Call {
  request: IncomingRequest
  world: World
  account: ServiceAccountRecord
  /** Path parameters, percent-decoded. */
  params: Record<string, string>
  /** The version of the resource that the request resolves to. */
  version: string
  format: string
  nowMs: number
  callerIp: string
  durations: Durations
}

/** The result of a handler: a JSON value, bytes, or nothing. */
export interface Reply {
  status: number
  body?: unknown
  bytes?: Buffer
  headers?: Record<string, string>
  /** The connection breaks instead of this response. */
  lost?: true
}

/** One operation of the Admin API. */
export interface Route {
  operationId: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  /** Oldest first; `preview` last. */
  versions: readonly ResourceVersion[]
  set: EndpointSetName
  /** Any one of these suffices; empty where any credential does. */
  roles: readonly string[]
  /** Whether it needs no token. */
  open?: boolean
  /** Value of `X-Java-Method` where one was recorded; by version if it differs. */
  javaMethod?: string | Record<string, string>
  handle: (call: Call) => Reply
}

export interface Match {
  route: Route
  params: Record<string, string>
}

/** Creates a function that finds the first matching route; path parameters are percent-decoded. */
export function createRouter(routes: readonly Route[]): (method: string, pathname: string) => Match | undefined {
  const table = routes.map((route) => ({ route, ...compile(route.path) }))
  return (method, pathname) => {
    for (const { route, pattern, names } of table) {
      const found = route.method === method ? pattern.exec(pathname) : null
      if (!found) continue
      const values = found.slice(1).map(decode)
      return { route, params: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) }
    }
    return undefined
  }
}

function compile(template: string): { pattern: RegExp; names: string[] } {
  const names: string[] = []
  const source = template.split(/(\{\w+\})/).map((part) => {
    if (!part.startsWith('{')) return part.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
    names.push(part.slice(1, -1))
    return '([^/]+?)'
  })
  return { pattern: new RegExp(`^${source.join('')}$`), names }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
