import { AtlasError, errorAnswer, jsonAnswer, SERVICE_HEADERS, unauthorizedAnswer, type Answer } from './answers.ts'
import type { IncomingRequest } from './incoming.ts'
import { resolveVersion, type Resolved } from './media-types.ts'
import { checkApiAccessList, checkRoles } from './permissions.ts'
import { createRateLimiter, ENDPOINT_SETS, type EndpointSetName } from './rate-limits.ts'
import type { ServiceAccountRecord } from './records.ts'
import { ROUTES } from './route-table.ts'
import { createRouter, type Call, type Match, type Reply, type Route } from './routes.ts'
import type { Durations, Limits } from './settings.ts'
import type { TokenStore } from './tokens.ts'
import type { World } from './world.ts'

export const API_ROOT = '/api/atlas/v2'
export const IP_INFO_PATH = '/api/private/ipinfo'

/** Stands in for the caller where no token is asked for. */
const NOBODY: ServiceAccountRecord = {
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
  answer(request: IncomingRequest): Answer
}

/**
 * The Admin API v2: token, API access list, version, roles, token bucket, operation, in this order.
 * What is not modelled answers 501 NOT_MODELLED_BY_EMULATOR.
 */
export function createAtlasApi(options: {
  world: World
  tokens: TokenStore
  limits: Limits
  durations: Durations
  callerIp: string
  now: () => number
}): AtlasApi {
  const { world, tokens, limits, durations, callerIp, now } = options
  const findRoute = createRouter(ROUTES)
  const limiter = createRateLimiter({ now, enforced: limits.buckets })
  let challenges = 0

  function accountOf(request: IncomingRequest): ServiceAccountRecord | undefined {
    const token = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
    const clientId = token && tokens.clientOf(token)
    return clientId ? world.serviceAccounts.get(clientId) : undefined
  }

  function unauthorized(): Answer {
    challenges += 1
    return unauthorizedAnswer(Buffer.from(`nonce ${challenges} of the emulator`).toString('base64'))
  }

  function carryOut(request: IncomingRequest, match: Match, account: ServiceAccountRecord): Answer {
    const { route, params } = match
    const path = request.pathname.slice(1)
    const headers: Record<string, string> = {}
    try {
      if (!route.open) checkApiAccessList({ world, account, callerIp, nowMs: now() })
      const accept = request.headers.accept
      const resolved = resolveVersion({ accept, versions: route.versions, path, nowMs: now() })
      Object.assign(headers, javaMethodHeader(route, resolved.version))
      checkRoles({ world, account, params, roles: route.roles })
      const scopeId = scopeIdOf(route.set, { params, account, callerIp })
      Object.assign(headers, limiter.take({ set: route.set, scopeId, path }))
      const { version, format } = resolved
      const call: Call = { request, world, account, params, version, format, nowMs: now(), callerIp, durations }
      return success(request, route.handle(call), resolved, headers)
    } catch (error) {
      if (error instanceof AtlasError) return errorAnswer(error, headers)
      throw error
    }
  }

  return {
    answer(request) {
      const match = findRoute(request.method, request.pathname)
      const account = match?.route.open ? NOBODY : accountOf(request)
      if (!account) return unauthorized()
      if (request.pathname === IP_INFO_PATH) return ipInfo(callerIp)
      return match ? carryOut(request, match, account) : notModelled(request)
    }
  }
}

function success(request: IncomingRequest, reply: Reply, resolved: Resolved, headers: Record<string, string>): Answer {
  const spaces = request.query.get('pretty') === 'true' ? 2 : undefined
  const json = reply.body === undefined ? '' : JSON.stringify(reply.body, null, spaces)
  return {
    status: reply.status,
    headers: {
      'Content-Type': resolved.contentType,
      ...SERVICE_HEADERS,
      ...headers,
      ...resolved.headers,
      ...reply.headers
    },
    body: reply.bytes ?? Buffer.from(json)
  }
}

/** Outside the versioned API, undocumented: plain JSON, no rate limit headers (recorded answer). */
function ipInfo(callerIp: string): Answer {
  return jsonAnswer({
    status: 200,
    body: { currentIpv4Address: callerIp },
    headers: { ...SERVICE_HEADERS, 'X-Java-Method': 'ApiPrivateIpInfoResource::getIpInfo' }
  })
}

function notModelled(request: IncomingRequest): Answer {
  const detail = `The emulator does not model ${request.method} ${request.pathname}.`
  return errorAnswer(new AtlasError({ status: 501, code: 'NOT_MODELLED_BY_EMULATOR', detail }))
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
