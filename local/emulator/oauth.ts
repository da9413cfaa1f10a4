// The two OAuth 2.0 endpoints of service accounts.
import { atlasError } from './atlas-error.ts'
import { atlasDate, MINUTE_MS } from './dates.ts'
import type { ServiceAccountRecord } from './resources/service-accounts.ts'
import type { IncomingRequest } from './incoming.ts'
import type { Limits } from './limits.ts'
import { errorResponse, jsonResponse, type WireResponse } from './responses.ts'
import type { TokenStore } from './tokens.ts'
import type { World } from './world.ts'

export const TOKEN_PATH = '/api/oauth/token'
export const REVOKE_PATH = '/api/oauth/revoke'

export interface OAuthServer {
  token(request: IncomingRequest): WireResponse
  revoke(request: IncomingRequest): WireResponse
}

/**
 * Creates the endpoints. Their errors have two schemas: that of RFC 6749, with a string in `error`, and for the rate
 * limit that of the Admin API, with a number in it.
 */
export function createOAuthServer(options: {
  world: World
  tokens: TokenStore
  limits: Limits
  callerIp: string
  now: () => number
}): OAuthServer {
  const { world, tokens, limits, callerIp, now } = options
  const isOverRate = createRateWindow({ perMinute: limits.tokenRequestsPerMinute, now })

  function authenticate(credentials: Credentials): ServiceAccountRecord | undefined {
    const account = world.serviceAccounts.get(credentials.clientId)
    const secret = account?.secrets.find((each) => each.secret === credentials.secret)
    if (!account || !secret || Date.parse(secret.expiresAt) <= now()) return undefined
    secret.lastUsedAt = atlasDate(now())
    return account
  }

  return {
    token(request) {
      const credentials = parseBasic(request.headers.authorization)
      if (!credentials) return invalidClient()
      if (isOverRate(`${callerIp} ${credentials.clientId}`)) {
        return errorResponse(atlasError('RATE_LIMITED', TOKEN_PATH, limits.tokenRequestsPerMinute, 1))
      }
      const account = authenticate(credentials)
      if (!account) return invalidClient()
      const form = parseForm(request)
      const grantType = form?.get('grant_type')
      if (!grantType) return oauthError(400, 'invalid_request', 'The grant_type parameter is missing.')
      if (grantType !== 'client_credentials') {
        return oauthError(400, 'unsupported_grant_type', `The grant type ${grantType} is not supported.`)
      }
      const token = tokens.issue(account.clientId)
      if (token === undefined) return tokenLimitReached()
      return jsonResponse({
        status: 200,
        body: { access_token: token, expires_in: limits.tokenLifetimeSeconds, token_type: 'Bearer' },
        headers: { 'Cache-Control': 'no-store' }
      })
    },
    revoke(request) {
      const credentials = parseBasic(request.headers.authorization)
      const account = credentials && authenticate(credentials)
      if (!account) return invalidClient()
      const token = parseForm(request)?.get('token')
      if (!token) return oauthError(400, 'invalid_request', 'The token parameter is missing.')
      tokens.revoke(token, account.clientId)
      return { status: 200, headers: {}, body: Buffer.alloc(0) }
    }
  }
}

/** Requests are counted per source address and client; the window lasts a minute from its first request. */
function createRateWindow(options: { perMinute: number; now: () => number }): (key: string) => boolean {
  const { perMinute, now } = options
  const windows = new Map<string, { startsAtMs: number; count: number }>()
  return (key) => {
    let window = windows.get(key)
    if (!window || now() - window.startsAtMs >= MINUTE_MS) {
      window = { startsAtMs: now(), count: 0 }
      windows.set(key, window)
    }
    window.count += 1
    return window.count > perMinute
  }
}

interface Credentials {
  clientId: string
  secret: string
}

/** Neither ID nor secret is percent-decoded: official clients send both as they are. */
function parseBasic(header: string | undefined): Credentials | undefined {
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(header ?? '')?.[1]
  if (encoded === undefined) return undefined
  const [clientId = '', ...rest] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
  return { clientId, secret: rest.join(':') }
}

function parseForm(request: IncomingRequest): URLSearchParams | undefined {
  const isForm = /^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')
  return isForm ? new URLSearchParams(request.body.toString('utf8')) : undefined
}

/** A wrong and an expired secret get the same response. */
function invalidClient(): WireResponse {
  return oauthError(401, 'invalid_client', 'Invalid credentials provided.')
}

function tokenLimitReached(): WireResponse {
  const advice = 'Please use the existing Access Tokens or create a new Service Account.'
  return oauthError(403, 'access_denied', `Access Token limit reached. ${advice}`)
}

function oauthError(status: number, error: string, description: string): WireResponse {
  return jsonResponse({ status, body: { error_description: description, error } })
}
