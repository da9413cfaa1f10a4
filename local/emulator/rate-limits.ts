// Token buckets of the Admin API.
import { atlasError, type AtlasError } from './atlas-error.ts'
import { SECOND_MS } from './dates.ts'

export type Scope = 'GROUP' | 'ORGANIZATION' | 'USER' | 'IP'

interface EndpointSet {
  scope: Scope
  capacity: number
  refill: number
}

/** Each bucket gets `refill` tokens every 60 seconds (Atlas documentation: table of rate limits). */
export const ENDPOINT_SETS = {
  orgs: { scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  listOrgs: { scope: 'USER', capacity: 300, refill: 100 },
  orgSettings: { scope: 'ORGANIZATION', capacity: 10, refill: 5 },
  orgServiceAccounts: { scope: 'ORGANIZATION', capacity: 500, refill: 250 },
  invoices: { scope: 'ORGANIZATION', capacity: 500, refill: 100 },
  projects: { scope: 'GROUP', capacity: 1200, refill: 500 },
  listProjects: { scope: 'USER', capacity: 1200, refill: 500 },
  projectServiceAccounts: { scope: 'GROUP', capacity: 1200, refill: 500 },
  clusters: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
  clusterLogs: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
  accessLogs: { scope: 'GROUP', capacity: 1200, refill: 500 },
  flexClusters: { scope: 'GROUP', capacity: 1200, refill: 500 },
  accessList: { scope: 'GROUP', capacity: 1200, refill: 500 },
  databaseUsers: { scope: 'GROUP', capacity: 10_000, refill: 5000 },
  customRoles: { scope: 'GROUP', capacity: 2000, refill: 1000 },
  x509: { scope: 'GROUP', capacity: 1200, refill: 500 },
  backups: { scope: 'GROUP', capacity: 1200, refill: 500 },
  alerts: { scope: 'GROUP', capacity: 1200, refill: 500 },
  searchIndexes: { scope: 'GROUP', capacity: 500, refill: 500 },
  root: { scope: 'USER', capacity: 300, refill: 100 },
  users: { scope: 'USER', capacity: 2500, refill: 2000 },
  federation: { scope: 'USER', capacity: 300, refill: 100 },
  teams: { scope: 'ORGANIZATION', capacity: 1200, refill: 500 },
  privateEndpoints: { scope: 'GROUP', capacity: 4000, refill: 2000 },
  networkPeering: { scope: 'GROUP', capacity: 2000, refill: 1000 },
  events: { scope: 'GROUP', capacity: 300, refill: 100 },
  monitoring: { scope: 'GROUP', capacity: 300, refill: 100 },
  collStats: { scope: 'GROUP', capacity: 300, refill: 100 },
  queryShapes: { scope: 'GROUP', capacity: 1200, refill: 500 },
  performanceAdvisor: { scope: 'GROUP', capacity: 1200, refill: 500 },
  searchDeployments: { scope: 'GROUP', capacity: 1200, refill: 500 },
  onlineArchives: { scope: 'GROUP', capacity: 1200, refill: 500 },
  streams: { scope: 'GROUP', capacity: 1200, refill: 500 },
  rollingIndexes: { scope: 'GROUP', capacity: 1200, refill: 500 },
  controlPlane: { scope: 'IP', capacity: 400, refill: 100 }
} as const satisfies Record<string, EndpointSet>

export type EndpointSetName = keyof typeof ENDPOINT_SETS

const REFILL_MS = 60 * SECOND_MS

interface Bucket {
  tokens: number
  refilledAtMs: number
}

export interface RateLimiter {
  /**
   * Takes one token.
   * @returns the `RateLimit-*` headers of the response
   * @throws AtlasError 429 RATE_LIMITED_TOKEN_BUCKET when none is left
   */
  take(options: { set: EndpointSetName; scopeId: string; path: string }): Record<string, string>
}

/** Creates one bucket for each endpoint set and scope; they refill once a minute. */
export function createRateLimiter(options: { now: () => number; enforced: boolean }): RateLimiter {
  const buckets = new Map<string, Bucket>()

  function refilled(key: string, set: EndpointSet, nowMs: number): Bucket {
    const bucket = buckets.get(key) ?? { tokens: set.capacity, refilledAtMs: nowMs }
    const steps = Math.floor((nowMs - bucket.refilledAtMs) / REFILL_MS)
    if (steps > 0) {
      bucket.tokens = Math.min(set.capacity, bucket.tokens + steps * set.refill)
      bucket.refilledAtMs += steps * REFILL_MS
    }
    buckets.set(key, bucket)
    return bucket
  }

  return {
    take({ set: name, scopeId, path }) {
      const set = ENDPOINT_SETS[name]
      const nowMs = options.now()
      const bucket = refilled(`${name} ${scopeId}`, set, nowMs)
      if (bucket.tokens === 0 && options.enforced) {
        throw bucketEmpty({ set, path, waitMs: bucket.refilledAtMs + REFILL_MS - nowMs })
      }
      bucket.tokens = Math.max(0, bucket.tokens - 1)
      return { 'RateLimit-Limit': String(set.capacity), 'RateLimit-Remaining': String(bucket.tokens) }
    }
  }
}

function bucketEmpty(options: { set: EndpointSet; path: string; waitMs: number }): AtlasError {
  const { capacity, refill } = options.set
  const seconds = Math.max(1, Math.ceil(options.waitMs / SECOND_MS))
  const error = atlasError('RATE_LIMITED_TOKEN_BUCKET', options.path, seconds, capacity, refill, REFILL_MS / SECOND_MS)
  Object.assign(error.headers, {
    'RateLimit-Limit': String(capacity),
    'RateLimit-Remaining': '0',
    'Retry-After': String(seconds)
  })
  return error
}
