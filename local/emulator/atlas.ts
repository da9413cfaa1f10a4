// Everything that the emulated Atlas serves, apart from the network.
import { API_ROOT, createAtlasApi, DEFAULT_VERSION_PATH, IP_INFO_PATH } from './atlas-api.ts'
import { AtlasError } from './atlas-error.ts'
import { createHabitLayer, type Felt, type Habits } from './habits.ts'
import type { IncomingRequest } from './incoming.ts'
import type { Limits } from './limits.ts'
import { createOAuthServer, REVOKE_PATH, TOKEN_PATH } from './oauth.ts'
import { OVERVIEW_PATH, overviewOf } from './overview.ts'
import type { Durations } from './resources/registry.ts'
import { errorResponse, type WireResponse } from './responses.ts'
import { createStateReader, STATE_PATH } from './state.ts'
import { createTokenStore } from './tokens.ts'
import { advanceWorld, type World } from './world.ts'

/** Paths of the API apart from those below its root. */
const API_PATHS: readonly string[] = [API_ROOT, IP_INFO_PATH, DEFAULT_VERSION_PATH]

export interface Atlas {
  respond(request: IncomingRequest): WireResponse
  /** Access tokens that are valid at this moment, oldest first. */
  liveTokens(): string[]
  /** How often clients have felt the habits. */
  feltHabits(): Felt
}

/** Creates OAuth and the Admin API over one world, which follows the clock. */
export function createAtlas(options: {
  world: World
  limits: Limits
  durations: Durations
  habits: Habits
  callerIp: string
  now: () => number
}): Atlas {
  const { world, now } = options
  const tokens = createTokenStore(options)
  const oauth = createOAuthServer({ ...options, tokens })
  const habits = createHabitLayer(world, options.habits)
  const api = createAtlasApi({ ...options, habits, tokens })
  const readState = createStateReader(world, () => tokens.live())
  return {
    respond(request) {
      advanceWorld(world, now())
      const { method, pathname } = request
      if (method === 'POST' && pathname === TOKEN_PATH) return oauth.token(request)
      if (method === 'POST' && pathname === REVOKE_PATH) return oauth.revoke(request)
      if (method === 'GET' && pathname === STATE_PATH) return readState()
      if (method === 'GET' && pathname === OVERVIEW_PATH) return overviewOf(world)
      const isApi = pathname.startsWith(`${API_ROOT}/`) || API_PATHS.includes(pathname)
      return isApi ? api.respond(request) : notFound(request)
    },
    liveTokens: () => tokens.live(),
    feltHabits: () => habits.felt()
  }
}

function notFound(request: IncomingRequest): WireResponse {
  const detail = `The emulator serves nothing at ${request.pathname}.`
  return errorResponse(new AtlasError({ status: 404, code: 'RESOURCE_NOT_FOUND', detail }))
}
