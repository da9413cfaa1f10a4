// What the emulator saw: requests and access tokens.
import type { Emulator, RecordedRequest } from './emulator/emulator.ts'

/** The requests that an emulator received, one per line. Pure. */
export function renderRequests(requests: readonly RecordedRequest[]): string {
  if (requests.length === 0) return '  none'
  return requests
    .map(({ method, path, status }) => `  ${method.padEnd(6)} ${path}  ${status ?? 'no response'}`)
    .join('\n')
}

/** How many access tokens an emulator issued and revoked, and how many it still accepts. */
export interface TokenCounts {
  readonly issued: number
  readonly revoked: number
  readonly valid: number
}

/** Counts the access tokens of an emulator. */
export function countTokens({ requests, liveTokens }: Pick<Emulator, 'requests' | 'liveTokens'>): TokenCounts {
  const succeeded = (path: string) => requests.filter((request) => request.path === path && request.status === 200)
  return {
    issued: succeeded('/api/oauth/token').length,
    revoked: succeeded('/api/oauth/revoke').length,
    valid: liveTokens().length
  }
}
