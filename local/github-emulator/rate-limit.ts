import { refusal, type Answer } from './answers.ts'

const HOUR_MS = 3_600_000

export interface RateLimit {
  /** Counts one request. */
  take(): { readonly headers: Readonly<Record<string, string>>; readonly refused: Answer | undefined }
}

/** The primary rate limit: so many requests an hour, with the headers that tell of it on every answer. */
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
        refused: used > limit ? refusal(status, 'API rate limit exceeded for installation ID 1.') : undefined
      }
    }
  }
}
