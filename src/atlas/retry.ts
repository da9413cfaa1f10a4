/** What went wrong with one attempt, reduced to what the decision needs. */
export type Failure =
  | {
      readonly kind: 'answer'
      readonly status: number
      /** `errorCode` of Atlas' error schema, or `error` of an OAuth answer. */
      readonly errorCode: string | undefined
      readonly detail: string | undefined
      /** `Retry-After`, in seconds. */
      readonly retryAfterSeconds: number | undefined
      readonly parameters: readonly unknown[]
      /** The body followed Atlas' error schema, so the answer is Atlas' own and no proxy's. */
      readonly fromAtlas: boolean
    }
  | { readonly kind: 'unsent' }
  | { readonly kind: 'broken' }

export interface Attempt {
  /** How many attempts have ended in a fault so far, this one included; waits that Atlas asked for do not count. */
  readonly faults: number
  /** Whether doing it twice is harmless: GET, HEAD, PUT, DELETE, and the token and revoke calls. */
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

/** Attempts that may end in a fault before the fault is reported. */
export const MAX_FAULTS = 5

const LONGEST_BACKOFF_MS = 30_000
const TOKEN_LIMIT_POLL_MS = 30_000
/** Refused by Atlas itself while it is being upgraded (405), for every method; nothing was carried out. */
const REFUSED_FOR_NOW = 'WRITES_NOT_ALLOWED_DURING_APP_UPGRADES'

/**
 * Decides whether a failed attempt is repeated, and after how long. Pure.
 *
 * Sources: documented rate limits (429 with `Retry-After`, or the seconds in `parameters`); RFC 9110 for which methods
 * may be repeated. A 503 to a POST or PATCH is repeated only when Atlas itself sent it: a proxy's may follow a request
 * that was carried out.
 *
 * @returns undefined when the failure is to be reported
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
    case 'answer':
      break
  }

  const { status, errorCode, retryAfterSeconds, fromAtlas } = failure
  if (status === 429) {
    const seconds = retryAfterSeconds ?? secondsAskedFor(failure)
    return seconds === undefined ? backoff() : { delayMs: withJitter(seconds * 1000, random), asked: true }
  }
  if (status === 403 && errorCode === 'access_denied' && /token limit/i.test(failure.detail ?? '')) {
    return { delayMs: withJitter(TOKEN_LIMIT_POLL_MS, random), asked: true }
  }
  if (status === 503) {
    if (!repeatable && retryAfterSeconds === undefined && !fromAtlas) return undefined
    const retry = backoff()
    if (retry === undefined || retryAfterSeconds === undefined) return retry
    return { ...retry, delayMs: withJitter(retryAfterSeconds * 1000, random) }
  }
  if (status === 405 && errorCode === REFUSED_FOR_NOW) return backoff()
  if (status === 500 || status === 502 || status === 504) return repeatable ? backoff() : undefined
  return undefined
}

/** Seconds in the `parameters` of the two rate-limit errors, where the header is missing. */
function secondsAskedFor(failure: { errorCode: string | undefined; parameters: readonly unknown[] }) {
  if (failure.errorCode === 'RATE_LIMITED_TOKEN_BUCKET') {
    const seconds = Number(failure.parameters[1])
    return Number.isFinite(seconds) && seconds >= 0 ? seconds : 60
  }
  return failure.errorCode === 'RATE_LIMITED' ? 60 : undefined
}

/** Adds up to a tenth, and at least up to a second, so that a matrix of jobs does not come back in one moment. */
function withJitter(delayMs: number, random: number): number {
  return Math.round(delayMs + random * Math.max(1000, delayMs / 10))
}

/**
 * Reads `Retry-After`: seconds, or an HTTP date.
 *
 * @returns seconds from now, or undefined when the header is missing or unreadable
 */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined
  if (/^\d+$/.test(header.trim())) return Number(header.trim())
  const atMs = Date.parse(header)
  return Number.isNaN(atMs) ? undefined : Math.max(0, Math.ceil((atMs - nowMs) / 1000))
}
