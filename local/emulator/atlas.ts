// Everything that the emulated Atlas serves, apart from the network.
import { API_ROOT, createAtlasApi, DEFAULT_VERSION_PATH, IP_INFO_PATH } from './atlas-api.ts'
import { AtlasError } from './atlas-error.ts'
import { createHabitLayer, type Felt, type Habits } from './habits.ts'
import type { IncomingRequest } from './incoming.ts'
import type { Limits } from './limits.ts'
import { createOAuthServer, REVOKE_PATH, TOKEN_PATH } from './oauth.ts'
import { OVERVIEW_PATH, overviewOf } from './overview.ts'
import type { Durations } from './resources/registry.ts'
import { errorResponse, jsonResponse, type WireResponse } from './responses.ts'
import { createStateReader, STATE_PATH, type EmulatorState } from './state.ts'
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
  /** What `/emulator/state` says beside what the world holds. */
  about: () => Pick<EmulatorState, 'identity' | 'requests'>
}): Atlas {
  const { world, now } = options
  const tokens = createTokenStore(options)
  const oauth = createOAuthServer({ ...options, tokens })
  const habits = createHabitLayer(world, options.habits)
  const api = createAtlasApi({ ...options, habits, tokens })
  const readState = createStateReader(world)
  const stateResponse = () => {
    const body: EmulatorState = { ...options.about(), liveTokens: tokens.live().length, ...readState() }
    return jsonResponse({ status: 200, body })
  }
  return {
    respond(request) {
      advanceWorld(world, now())
      const { method, pathname } = request
      if (method === 'POST' && pathname === TOKEN_PATH) return oauth.token(request)
      if (method === 'POST' && pathname === REVOKE_PATH) return oauth.revoke(request)
      if (method === 'GET' && pathname === STATE_PATH) return stateResponse()
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
