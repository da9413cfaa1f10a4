// Decides whether a failed attempt is retried, and after how long.

/** What went wrong with one attempt, reduced to what the decision needs. */
export type Failure =
  | {
      readonly kind: 'response'
      readonly status: number
      /** `errorCode` of Atlas' error schema, or `error` of an OAuth response. */
      readonly errorCode: string | undefined
      readonly detail: string | undefined
      /** `Retry-After`, in seconds. */
      readonly retryAfterSeconds: number | undefined
      readonly parameters: readonly unknown[]
      /** The body follows Atlas' error schema: it is Atlas' own response and not a proxy's. */
      readonly fromAtlas: boolean
    }
  /** No connection was made, so nothing was carried out. */
  | { readonly kind: 'unsent' }
  /** The connection was lost; the request may have been carried out. */
  | { readonly kind: 'broken' }

/**
 * What the failed attempts of one request may have done: `none` (they did not reach the operation), `refused` (Atlas or a
 * proxy asked for another attempt later), `unknown` (one of them may have been carried out).
 */
export type Earlier = 'none' | 'refused' | 'unknown'

export interface Attempt {
  /** Attempts that have failed so far, this one included. Waits that Atlas asked for do not count. */
  readonly faults: number
  /** Whether sending it twice is harmless: GET, HEAD, PUT, DELETE, and the token and revoke requests. */
  readonly repeatable: boolean
  readonly failure: Failure
  /** A number in [0, 1). */
  readonly random: number
}

export interface Retry {
  readonly delayMs: number
  /** Atlas asked for this wait: it counts against the deadline, not against the attempts. */
  readonly asked: boolean
}

/** Failed attempts before the failure is reported. */
export const MAX_FAULTS = 5

const LONGEST_BACKOFF_MS = 30_000
const TOKEN_LIMIT_POLL_MS = 30_000
/** Atlas refuses writes with 405 while it is being upgraded. Nothing was carried out. */
const REFUSED_DURING_UPGRADE = 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES'

/**
 * Decides whether a failed attempt is retried. Pure.
 *
 * Sources: the documented rate limits (429 with `Retry-After`, or the seconds in `parameters`); RFC 9110 for which
 * methods may be repeated. A POST or PATCH is retried after a 429 or 503 only if Atlas itself sent it: the OpenAPI
 * document gives both the error schema, so another body comes from a proxy, and a proxy's may follow a request that was
 * carried out, with `Retry-After` or without.
 *
 * @returns undefined if the failure is to be reported
 */
export function decideRetry({ faults, repeatable, failure, random }: Attempt): Retry | undefined {
  const backoff = (): Retry | undefined =>
    faults >= MAX_FAULTS
      ? undefined
      : { delayMs: Math.round(random * Math.min(LONGEST_BACKOFF_MS, 1000 * 2 ** faults)), asked: false }

  switch (failure.kind) {
    case 'unsent':
      return backoff()
    case 'broken':
      return repeatable ? backoff() : undefined
    case 'response':
      break
  }

  const { status, errorCode, retryAfterSeconds, fromAtlas } = failure
  if (status === 429) {
    if (!repeatable && !fromAtlas) return undefined
    const seconds = retryAfterSeconds ?? secondsAskedFor(failure)
    return seconds === undefined ? backoff() : { delayMs: withJitter(seconds * 1000, random), asked: true }
  }
  if (status === 403 && errorCode === 'access_denied' && /token limit/i.test(failure.detail ?? '')) {
    return { delayMs: withJitter(TOKEN_LIMIT_POLL_MS, random), asked: true }
  }
  if (status === 503) {
    if (!repeatable && !fromAtlas) return undefined
    const retry = backoff()
    if (retry === undefined || retryAfterSeconds === undefined) return retry
    return { ...retry, delayMs: withJitter(retryAfterSeconds * 1000, random) }
  }
  if (isRefusedDuringUpgrade(failure)) return backoff()
  if ([408, 500, 502, 504].includes(status)) return repeatable ? backoff() : undefined
  return undefined
}

/**
 * What the failed attempts of a request may have done, given what the ones before may have done. Pure.
 *
 * A 429 never counts as carried out. A 503 counts unless Atlas itself sent it.
 */
export function addAttempt(earlier: Earlier, failure: Failure): Earlier {
  const outcome = outcomeOf(failure)
  return earlier === 'unknown' || outcome === 'none' ? earlier : outcome
}

function outcomeOf(failure: Failure): Earlier {
  if (failure.kind === 'unsent') return 'none'
  if (failure.kind === 'broken') return 'unknown'
  const { status, fromAtlas } = failure
  if (status === 429) return fromAtlas ? 'none' : 'refused'
  if (status === 403 || isRefusedDuringUpgrade(failure)) return 'none'
  return status === 503 && fromAtlas ? 'refused' : 'unknown'
}

function isRefusedDuringUpgrade({ status, errorCode, fromAtlas }: Extract<Failure, { kind: 'response' }>): boolean {
  return fromAtlas && status === 405 && errorCode === REFUSED_DURING_UPGRADE
}

/** The seconds in the `parameters` of the two rate-limit errors, for responses without the header. */
function secondsAskedFor(failure: { errorCode: string | undefined; parameters: readonly unknown[] }) {
  if (failure.errorCode === 'RATE_LIMITED_TOKEN_BUCKET') {
    const seconds = Number(failure.parameters[1])
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : 60
  }
  return failure.errorCode === 'RATE_LIMITED' ? 60 : undefined
}

/** Adds up to a tenth, or up to a second if that is more, to keep a matrix of jobs from returning all at once. */
function withJitter(delayMs: number, random: number): number {
  return Math.round(delayMs + random * Math.max(1000, delayMs / 10))
}

/**
 * Reads `Retry-After`: seconds, or an HTTP date.
 *
 * @returns seconds from now, or undefined if the header is missing or unreadable
 */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header.trim())
  const atMs = Date.parse(header)
  return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - nowMs) / 1000))
}
