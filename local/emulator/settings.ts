/** Quotas that the emulator enforces. */
export interface Limits {
  /** Token requests per minute, counted per source address and client (fact: 50, at other times 10). */
  tokenRequestsPerMinute: number
  /** Live access tokens per service account (fact: 100). */
  liveTokens: number
  /** Lifetime of an access token in seconds (fact: 3600). */
  tokenLifetimeSeconds: number
  /** Whether an empty token bucket answers 429; the `RateLimit-*` headers are sent either way. */
  buckets: boolean
}

/** How long the slow things of Atlas take on the emulator's clock, in milliseconds. */
export interface Durations {
  clusterCreateMs: number
  clusterUpdateMs: number
  clusterDeleteMs: number
  flexCreateMs: number
  flexDeleteMs: number
  accessListMs: number
  databaseUserMs: number
  snapshotMs: number
  searchIndexMs: number
  sampleDataMs: number
}

export const DEFAULT_LIMITS: Limits = {
  tokenRequestsPerMinute: 50,
  liveTokens: 100,
  tokenLifetimeSeconds: 3600,
  buckets: true
}

/** Of the order that the recorded runs show: about eight minutes for a dedicated cluster, under one for a flex one. */
export const DEFAULT_DURATIONS: Durations = {
  clusterCreateMs: 8 * 60_000,
  clusterUpdateMs: 5 * 60_000,
  clusterDeleteMs: 3 * 60_000,
  flexCreateMs: 20_000,
  flexDeleteMs: 10_000,
  accessListMs: 15_000,
  databaseUserMs: 20_000,
  snapshotMs: 2 * 60_000,
  searchIndexMs: 30_000,
  sampleDataMs: 3 * 60_000
}
