import type { IncomingRequest } from './incoming.ts'
import type { ResourceVersion } from './media-types.ts'
import type { EndpointSetName } from './rate-limits.ts'
import type { ServiceAccountRecord } from './records.ts'
import type { Durations } from './settings.ts'
import type { World } from './world.ts'

/** What a handler gets to see of one request. */
export interface Call {
  request: IncomingRequest
  world: World
  account: ServiceAccountRecord
  /** Path parameters, percent-decoded. */
  params: Record<string, string>
  /** The resolved version of the resource. */
  version: string
  format: string
  nowMs: number
  callerIp: string
  durations: Durations
}

/** What a handler answers: a JSON value, bytes, or nothing. */
export interface Reply {
  status: number
  body?: unknown
  bytes?: Buffer
  headers?: Record<string, string>
}

/** One operation of the Admin API, as data. */
export interface Route {
  operationId: string
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  /** Oldest first; `preview` last. */
  versions: readonly ResourceVersion[]
  set: EndpointSetName
  /** Any one suffices; empty where any credential will do. */
  roles: readonly string[]
  /** Answers without a token. */
  open?: boolean
  /** Value of `X-Java-Method` where one was recorded, by version where they differ. */
  javaMethod?: string | Record<string, string>
  handle: (call: Call) => Reply
}

export interface Match {
  route: Route
  params: Record<string, string>
}

/** Finds the route of a request; path parameters are percent-decoded. */
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
