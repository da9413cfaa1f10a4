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
  /** A response without a body that has no `Content-Type` either. */
  untyped?: true
  /** The connection breaks instead of this response. */
  lost?: true
}

/** One operation of the Admin API. */
export interface Route {
  operationId: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
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

export type Router = (method: string, pathname: string) => Match | undefined

/**
 * Creates a function that finds the route of a request. A literal segment of a path matches before a parameter, and
 * the first of several routes with the same path serves it. Path parameters are percent-decoded.
 */
export function createRouter(routes: readonly Route[]): Router {
  const table = new Map<string, Compiled[]>()
  for (const route of routes) {
    const compiled = compile(route)
    const key = `${route.method} ${compiled.segments.length}`
    table.set(key, [...(table.get(key) ?? []), compiled])
  }
  for (const list of table.values())
    list.sort((one, other) => (one.rank < other.rank ? -1 : one.rank > other.rank ? 1 : 0))
  return (method, pathname) => {
    const given = pathname.split('/')
    for (const { route, segments } of table.get(`${method} ${given.length}`) ?? []) {
      const params = matchSegments(segments, given)
      if (params) return { route, params }
    }
    return undefined
  }
}

/** A literal, or an expression and the name of the parameter in it. */
type Segment = string | { readonly pattern: RegExp; readonly name: string }

interface Compiled {
  readonly route: Route
  readonly segments: readonly Segment[]
  /** Sorts literal segments before those with a parameter in them, and these before parameters. */
  readonly rank: string
}

function compile(route: Route): Compiled {
  const parts = route.path.split('/')
  const rank = parts.map((part) => (part.includes('{') ? (/^\{\w+\}$/.test(part) ? '2' : '1') : '0')).join('')
  return { route, rank, segments: parts.map(compileSegment) }
}

function compileSegment(template: string): Segment {
  const [, before = '', name, after = ''] = /^(.*)\{(\w+)\}(.*)$/.exec(template) ?? []
  if (name === undefined) return template
  const escape = (literal: string) => literal.replace(/[.*+?^$()[\]\\|]/g, '\\$&')
  return { pattern: new RegExp(`^${escape(before)}(.+)${escape(after)}$`), name }
}

function matchSegments(segments: readonly Segment[], given: readonly string[]): Record<string, string> | undefined {
  const params: Record<string, string> = {}
  for (const [index, segment] of segments.entries()) {
    const text = given[index] ?? ''
    if (typeof segment === 'string') {
      if (segment !== text) return undefined
      continue
    }
    const value = segment.pattern.exec(text)?.[1]
    if (value === undefined) return undefined
    params[segment.name] = decode(value)
  }
  return params
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
