import { toBasicValue, type ServiceAccount } from './credentials.ts'
import { parseErrorBody } from './error-body.ts'
import { AuthenticationError, NetworkError } from './errors.ts'
import { describeUnexpected } from './unexpected-response.ts'
import type { Clock } from './clock.ts'
import { hintForToken } from './hints.ts'
import type { Transport, HttpResponse } from './transport.ts'

/** An access token and when it was made and ends, in milliseconds since the epoch. */
export interface AccessToken {
  readonly value: string
  readonly mintedAtMs: number
  readonly expiresAtMs: number
}

/** Where calls get their token from. */
export interface TokenSource {
  /** A token with life left in it; concurrent callers share one request. */
  current(deadlineMs: number): Promise<AccessToken>
  /**
   * Says that Atlas answered 401 to `token`.
   *
   * @returns another token to try once, or undefined where a new one would change nothing
   */
  replace(token: AccessToken, deadlineMs: number): Promise<AccessToken | undefined>
}

export interface TokenEndpointOptions {
  readonly transport: Transport
  readonly clock: Clock
  readonly baseUrl: string
  readonly account: ServiceAccount
}

/** A token with less life than this is renewed before it is used: the official clients use the same ten minutes. */
export const RENEWAL_MARGIN_MS = 10 * 60_000
/** A 401 to a token younger than this is not the token's fault. */
const FRESH_MS = 5 * 60_000

/**
 * Gets an access token: client credentials grant at `/api/oauth/token`.
 *
 * @throws AuthenticationError when Atlas refuses the service account
 * @throws NetworkError, TimeoutError as {@link Transport.send} does, and when the answer holds no usable token
 */
export async function requestToken(options: TokenEndpointOptions, deadlineMs: number): Promise<AccessToken> {
  const subject = 'Getting an access token'
  const requestedAtMs = options.clock.nowMs()
  const answer = await post(options, '/api/oauth/token', 'grant_type=client_credentials', { subject, deadlineMs })
  if (answer.status !== 200) throw refusal(subject, options.baseUrl, answer)

  const token = parseToken(answer)
  if (token === undefined) {
    throw new NetworkError(`${subject}: ${describeUnexpected(answer)}`, {
      fault: 'unexpected',
      hint: 'A token endpoint answers with a Bearer token as JSON. Check base-url, and what answers at that address.'
    })
  }
  return { value: token.value, mintedAtMs: requestedAtMs, expiresAtMs: requestedAtMs + token.lifetimeSeconds * 1000 }
}

/**
 * Revokes a token. Atlas answers 200 to a token that it does not know, too (RFC 7009).
 *
 * @throws AuthenticationError, NetworkError, TimeoutError when it may still live
 */
export async function revokeToken(options: TokenEndpointOptions, token: string, deadlineMs: number): Promise<void> {
  const subject = 'Revoking the access token'
  const body = new URLSearchParams({ token, token_type_hint: 'access_token' }).toString()
  const answer = await post(options, '/api/oauth/revoke', body, { subject, deadlineMs })
  if (answer.status !== 200) throw refusal(subject, options.baseUrl, answer)
}

/**
 * A token source that gets tokens as they are needed.
 *
 * @param initial a token to begin with, made before
 * @param onMinted called with each new token before anybody can use it
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

  /** Whether a token lasts for what is to come. A host that issues short ones must not cost one token a call. */
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

/** A token source for a token made elsewhere: it cannot be renewed. */
export function createFixedTokenSource(value: string, clock: Clock): TokenSource {
  const token = { value, mintedAtMs: clock.nowMs(), expiresAtMs: Number.POSITIVE_INFINITY }
  return { current: () => Promise.resolve(token), replace: () => Promise.resolve(undefined) }
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

/** Checks the answer as RFC 6749 section 5.1 describes it. */
function parseToken(answer: HttpResponse): { value: string; lifetimeSeconds: number } | undefined {
  let fields: { access_token?: unknown; token_type?: unknown; expires_in?: unknown } | null
  try {
    fields = JSON.parse(answer.body.toString('utf8')) as typeof fields
  } catch {
    return undefined
  }
  const { access_token: value, token_type: type, expires_in: lifetimeSeconds } = fields ?? {}
  const usable = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value)
  const bearer = typeof type === 'string' && type.toLowerCase() === 'bearer'
  if (!usable || !bearer || typeof lifetimeSeconds !== 'number' || !(lifetimeSeconds > 0)) return undefined
  return { value, lifetimeSeconds }
}

function refusal(subject: string, baseUrl: string, answer: HttpResponse): Error {
  const { errorCode, detail, fromAtlas } = parseErrorBody(answer.body)
  if (answer.status < 400 || (errorCode === undefined && !fromAtlas)) {
    return new NetworkError(`${subject}: ${describeUnexpected(answer)}`, {
      fault: answer.status >= 300 && answer.status < 400 ? 'redirect' : 'unexpected',
      hint: 'Check base-url, and whether a proxy or a login page answers in place of Atlas.'
    })
  }
  const reason = [answer.status, errorCode, detail].filter((part) => part !== undefined).join(' ')
  return new AuthenticationError({
    message: `${subject} at ${baseUrl} failed: ${reason}`,
    status: answer.status,
    errorCode,
    hint: hintForToken(answer.status, errorCode, baseUrl)
  })
}
