/** Quotas that the emulator enforces. */
export interface Limits {
  /** Token requests per minute, counted per source address and client. Atlas has allowed 50, at other times 10. */
  tokenRequestsPerMinute: number
  /** Live access tokens per service account; 100 in Atlas. */
  liveTokens: number
  /** Lifetime of an access token in seconds; 3600 in Atlas. */
  tokenLifetimeSeconds: number
  /** Whether an empty token bucket leads to 429; the `RateLimit-*` headers are sent either way. */
  buckets: boolean
}

export const DEFAULT_LIMITS: Limits = {
  tokenRequestsPerMinute: 50,
  liveTokens: 100,
  tokenLifetimeSeconds: 3600,
  buckets: true
}
