// GitHub's primary rate limit.
import { errorResponse, type GitHubResponse } from './responses.ts'

const HOUR_MS = 3_600_000

export interface RateLimit {
  /** Counts one request; `refused` is the response to one over the limit. */
  take(): { readonly headers: Readonly<Record<string, string>>; readonly refused: GitHubResponse | undefined }
}

/** Allows `limit` requests an hour, and reports them in headers on every response. */
export function createRateLimit(options: { limit: number; status: 403 | 429; now: () => number }): RateLimit {
  const { limit, status, now } = options
  let resetMs = 0
  let used = 0
  return {
    take() {
      if (now() >= resetMs) {
        resetMs = now() + HOUR_MS
        used = 0
      }
      used += 1
      const headers = {
        'x-ratelimit-limit': String(limit),
        'x-ratelimit-remaining': String(Math.max(0, limit - used)),
        'x-ratelimit-used': String(Math.min(used, limit)),
        'x-ratelimit-reset': String(Math.ceil(resetMs / 1000)),
        'x-ratelimit-resource': 'core'
      }
      return {
        headers,
        refused: used > limit ? errorResponse(status, 'API rate limit exceeded for installation ID 1.') : undefined
      }
    }
  }
}
