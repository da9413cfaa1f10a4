// The Admin API v2 in front of the resources: who may call, in which version, how often.
import { atlasError, AtlasError } from './atlas-error.ts'
import { checkBody } from './generic/check-body.ts'
import { findRoute, methodsAt } from './generic/routes.ts'
import type { HabitLayer } from './habits.ts'
import type { IncomingRequest } from './incoming.ts'
import type { Limits } from './limits.ts'
import { toJson } from './json.ts'
import { resolveVersion, type Resolved } from './media-types.ts'
import { checkApiAccessList, checkRoles } from './permissions.ts'
import { createRateLimiter, ENDPOINT_SETS, type EndpointSetName } from './rate-limits.ts'
import { MONGODB_MAJOR_VERSION } from './resources/cluster-document.ts'
import type { Durations } from './resources/registry.ts'
import type { ServiceAccountRecord } from './resources/service-accounts.ts'
import { errorResponse, jsonResponse, SERVICE_HEADERS, unauthorizedResponse, type WireResponse } from './responses.ts'
import type { Call, Match, Reply, Route } from './routes.ts'
import type { TokenStore } from './tokens.ts'
import type { World } from './world.ts'

export const API_ROOT = '/api/atlas/v2'
export const IP_INFO_PATH = '/api/private/ipinfo'
export const DEFAULT_VERSION_PATH = '/api/private/unauth/nds/defaultMongoDBMajorVersion'

/** The caller of operations that need no token. */
const ANONYMOUS: ServiceAccountRecord = {
  clientId: '',
  orgId: '',
  name: '',
  description: '',
  createdAt: '',
  orgRoles: [],
  projectRoles: {},
  accessList: [],
  secrets: []
}

export interface AtlasApi {
  respond(request: IncomingRequest): WireResponse
}

/**
 * Checks token, API access list, version, roles, token bucket and body, in this order, and then runs the operation.
 * The generic layer serves operations that no resource models.
 */
export function createAtlasApi(options: {
  world: World
  tokens: TokenStore
  limits: Limits
  durations: Durations
  habits: HabitLayer
  callerIp: string
  now: () => number
}): AtlasApi {
  const { world, tokens, limits, durations, habits, callerIp, now } = options
  const limiter = createRateLimiter({ now, enforced: limits.buckets })
  let challenges = 0

  function findAccount(request: IncomingRequest): ServiceAccountRecord | undefined {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const clientId = token && tokens.clientOf(token)
    return clientId ? world.serviceAccounts.get(clientId) : undefined
  }

  function unauthorized(): WireResponse {
    challenges += 1
    return unauthorizedResponse(Buffer.from(`nonce ${challenges} of the emulator`).toString('base64'))
  }

  function runOperation(request: IncomingRequest, match: Match, account: ServiceAccountRecord): WireResponse {
    const { route, params } = match
    const path = request.pathname.slice(1)
    const headers: Record<string, string> = {}
    try {
      if (!route.open) checkApiAccessList({ world, account, callerIp, nowMs: now() })
      const accept = request.headers.accept
      const resolved = resolveVersion({ accept, versions: route.versions, path, nowMs: now() })
      Object.assign(headers, javaMethodHeader(route, resolved.version), resolved.headers)
      const seen = habits.worldFor(route, now())
      checkRoles({ world: seen, account, params, roles: route.roles })
      const scopeId = scopeIdOf(route.set, { params, account, callerIp })
      Object.assign(headers, limiter.take({ set: route.set, scopeId, path }))
      const { version, format } = resolved
      checkBody(route.operationId, request, version)
      const call: Call = { request, world: seen, account, params, version, format, nowMs: now(), callerIp, durations }
      return toResponse(habits.run(route, call), request, resolved, headers)
    } catch (error) {
      if (error instanceof AtlasError) return errorResponse(error, headers)
      throw error
    }
  }

  return {
    respond(request) {
      if (request.pathname === DEFAULT_VERSION_PATH) return defaultVersion()
      // The system status is at the root, which clients address with a slash at its end, too.
      const pathname = request.pathname === `${API_ROOT}/` ? API_ROOT : request.pathname
      const match = findRoute(request.method === 'HEAD' ? 'GET' : request.method, pathname)
      const account = match?.route.open ? ANONYMOUS : findAccount(request)
      if (!account) return unauthorized()
      if (request.pathname === IP_INFO_PATH) return ipInfo(callerIp)
      return match ? runOperation(request, match, account) : noOperation(request, methodsAt(request.pathname))
    }
  }
}

function toResponse(
  reply: Reply,
  request: IncomingRequest,
  resolved: Resolved,
  headers: Record<string, string>
): WireResponse {
  const spaces = request.query.get('pretty') === 'true' ? 2 : undefined
  const body = request.query.get('envelope') === 'true' ? inEnvelope(reply) : reply.body
  return {
    status: reply.status,
    headers: {
      ...(!reply.untyped && { 'Content-Type': resolved.contentType }),
      ...SERVICE_HEADERS,
      ...headers,
      ...reply.headers
    },
    body: reply.bytes ?? Buffer.from(toJson(body, spaces)),
    ...(reply.lost && { lost: true })
  }
}

/** A list gets the status beside its items; anything else is put into `content` (specification). */
function inEnvelope({ status, body }: Reply): unknown {
  if (body === undefined) return undefined
  const isPage = typeof body === 'object' && body !== null && 'results' in body
  return isPage ? { ...body, status } : { status, content: body }
}

/** Undocumented and outside the versioned API: plain JSON, no rate limit headers (recorded response). */
function ipInfo(callerIp: string): WireResponse {
  return jsonResponse({
    status: 200,
    body: { currentIpv4Address: callerIp },
    headers: { ...SERVICE_HEADERS, 'X-Java-Method': 'ApiPrivateIpInfoResource::getIpInfo' }
  })
}

/** Undocumented too, and needs no token (recorded response). */
function defaultVersion(): WireResponse {
  const headers = { 'Content-Type': 'text/plain;charset=iso-8859-1', ...SERVICE_HEADERS }
  return { status: 200, headers, body: Buffer.from(MONGODB_MAJOR_VERSION) }
}

/** Errors of Atlas' web framework have the code UNEXPECTED_ERROR and null parameters (recorded for a 404). */
function noOperation({ pathname }: IncomingRequest, methods: readonly string[]): WireResponse {
  if (methods.length === 0) return errorResponse(atlasError('RESOURCE_NOT_FOUND', pathname))
  const detail = 'HTTP 405 Method Not Allowed'
  const headers = { Allow: methods.join(', ') }
  return errorResponse(new AtlasError({ status: 405, code: 'UNEXPECTED_ERROR', detail, parameters: null, headers }))
}

function javaMethodHeader(route: Route, version: string): Record<string, string> {
  const name = typeof route.javaMethod === 'object' ? route.javaMethod[version] : route.javaMethod
  return name === undefined ? {} : { 'X-Java-Method': name }
}

function scopeIdOf(
  set: EndpointSetName,
  ids: { params: Record<string, string>; account: ServiceAccountRecord; callerIp: string }
): string {
  const scope = ENDPOINT_SETS[set].scope
  const byScope = {
    GROUP: ids.params.groupId ?? '',
    ORGANIZATION: ids.params.orgId ?? '',
    USER: ids.account.clientId,
    IP: ids.callerIp
  }
  return byScope[scope]
}
