// Requests, renews and revokes access tokens.
import { toBasicValue, type ServiceAccount } from './credentials.ts'
import { parseErrorBody } from './error-body.ts'
import { AuthenticationError, NetworkError } from './errors.ts'
import { describeUnexpected, NOT_ATLAS_HINT } from './unexpected-response.ts'
import type { Clock } from './clock.ts'
import { hintForToken } from './hints.ts'
import type { Transport, HttpResponse } from './transport.ts'

/** An access token, with its times in milliseconds since the epoch. */
export interface AccessToken {
  readonly value: string
  readonly mintedAtMs: number
  readonly expiresAtMs: number
}

/** Provides calls with access tokens. */
export interface TokenSource {
  /** Returns a token that is valid for long enough; concurrent callers share one request. */
  current(deadlineMs: number): Promise<AccessToken>
  /**
   * Call this when Atlas has responded with 401 to `token`.
   *
   * @returns another token to try once, or undefined if a new one would change nothing
   */
  replace(token: AccessToken, deadlineMs: number): Promise<AccessToken | undefined>
}

export interface TokenEndpointOptions {
  readonly transport: Transport
  readonly clock: Clock
  readonly baseUrl: string
  readonly account: ServiceAccount
}

/** A token that expires sooner than this is renewed before use, as the official clients do. */
export const RENEWAL_MARGIN_MS = 10 * 60_000
/** If Atlas responds with 401 to a token younger than this, the token is not the cause. */
const FRESH_MS = 5 * 60_000

/**
 * Requests an access token: client credentials grant at `/api/oauth/token`.
 *
 * @throws AuthenticationError if Atlas refuses the service account
 * @throws NetworkError, TimeoutError as {@link Transport.send} does, and if the response contains no usable token
 */
export async function requestToken(options: TokenEndpointOptions, deadlineMs: number): Promise<AccessToken> {
  const subject = 'Getting an access token'
  const requestedAtMs = options.clock.nowMs()
  const response = await post(options, '/api/oauth/token', 'grant_type=client_credentials', { subject, deadlineMs })
  if (response.status !== 200) throw refusal(subject, options.baseUrl, response)

  const token = parseToken(response)
  if (token === undefined) {
    throw new NetworkError(`${subject}: ${describeUnexpected(response)}`, {
      fault: 'unexpected',
      hint: 'A token endpoint responds with a Bearer token as JSON. Check base-url and what responds at that address.'
    })
  }
  return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1000 }
}

/**
 * Revokes a token. Atlas responds with 200 to an unknown token as well (RFC 7009).
 *
 * @throws AuthenticationError, NetworkError, TimeoutError if it may still be valid
 */
export async function revokeToken(options: TokenEndpointOptions, token: string, deadlineMs: number): Promise<void> {
  const subject = 'Revoking the access token'
  const body = new URLSearchParams({ token, token_type_hint: 'access_token' }).toString()
  const response = await post(options, '/api/oauth/revoke', body, { subject, deadlineMs })
  if (response.status !== 200) throw refusal(subject, options.baseUrl, response)
}

/**
 * Creates a token source that requests tokens as they are needed.
 *
 * @param options.initial an existing token to start with
 * @param options.onMinted called with each new token before it is used
 */
export function createTokenSource(
  options: TokenEndpointOptions & {
    readonly initial?: AccessToken | undefined
    readonly onMinted: (token: AccessToken) => void
  }
): TokenSource {
  let latest = options.initial
  let pending: Promise<AccessToken> | undefined

  const mint = (deadlineMs: number): Promise<AccessToken> => {
    pending ??= requestToken(options, deadlineMs)
      .then((token) => {
        options.onMinted(token)
        latest = token
        return token
      })
      .finally(() => (pending = undefined))
    return pending
  }

  /** Whether a token is valid for long enough. If the host issues short-lived ones, half of their life must do. */
  const isFresh = ({ mintedAtMs, expiresAtMs }: AccessToken): boolean =>
    expiresAtMs - options.clock.nowMs() >= Math.min(RENEWAL_MARGIN_MS, (expiresAtMs - mintedAtMs) / 2)

  return {
    current(deadlineMs) {
      return latest !== undefined && isFresh(latest) ? Promise.resolve(latest) : mint(deadlineMs)
    },
    async replace(token, deadlineMs) {
      if (latest !== undefined && latest.value !== token.value) return latest
      return options.clock.nowMs() - token.mintedAtMs < FRESH_MS ? undefined : mint(deadlineMs)
    }
  }
}

/** Creates a token source for a token that the caller gave: it cannot be renewed. */
export function createFixedTokenSource(value: string, clock: Clock): TokenSource {
  const token = { value, mintedAtMs: clock.nowMs(), expiresAtMs: Number.POSITIVE_INFINITY }
  return { current: () => Promise.resolve(token), replace: () => Promise.resolve(undefined) }
}

/**
 * Sends a request with a token. A 401 that an old or shared token explains is repeated once with a new one.
 *
 * @param send sends the request; `refused` is the 401 if it is the second attempt
 * @throws what `send` and the token source throw
 */
export async function sendWithToken(
  tokens: TokenSource,
  deadlineMs: number,
  send: (token: AccessToken, refused?: HttpResponse) => Promise<HttpResponse>
): Promise<HttpResponse> {
  const token = await tokens.current(deadlineMs)
  const response = await send(token)
  if (response.status !== 401) return response
  const other = await tokens.replace(token, deadlineMs)
  return other === undefined ? response : send(other, response)
}

function post(
  { transport, baseUrl, account }: TokenEndpointOptions,
  path: string,
  body: string,
  { subject, deadlineMs }: { subject: string; deadlineMs: number }
): Promise<HttpResponse> {
  const headers = {
    authorization: `Basic ${toBasicValue(account)}`,
    'content-type': 'application/x-www-form-urlencoded',
    accept: 'application/json'
  }
  return transport.send(
    { method: 'POST', url: `${baseUrl}${path}`, headers, body },
    { subject, repeatable: true, deadlineMs }
  )
}

/** Parses a response as RFC 6749 section 5.1 describes it. */
function parseToken(response: HttpResponse): { value: string; lifetimeSeconds: number } | undefined {
  let fields: { access_token?: unknown; token_type?: unknown; expires_in?: unknown } | null
  try {
    fields = JSON.parse(response.body.toString('utf8')) as typeof fields
  } catch {
    return undefined
  }
  const { access_token: value, token_type: type, expires_in: lifetimeSeconds } = fields ?? {}
  const usable = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
  const bearer = typeof type === 'string' && type.toLowerCase() === 'bearer'
  if (!usable || !bearer || typeof lifetimeSeconds !== 'number' || !(lifetimeSeconds > 0)) return undefined
  return { value, lifetimeSeconds }
}

function refusal(subject: string, baseUrl: string, response: HttpResponse): Error {
  const { errorCode, detail, fromAtlas } = parseErrorBody(response.body)
  if (response.status < 400 || (errorCode === undefined && !fromAtlas)) {
    return new NetworkError(`${subject}: ${describeUnexpected(response)}`, {
      fault: response.status >= 300 && response.status < 400 ? 'redirect' : 'unexpected',
      hint: NOT_ATLAS_HINT
    })
  }
  const reason = [response.status, errorCode, detail].filter((part) => part !== undefined).join(' ')
  return new AuthenticationError({
    message: `${subject} at ${baseUrl} failed: ${reason}`,
    status: response.status,
    errorCode,
    hint: hintForToken(response.status, errorCode, baseUrl)
  })
}
