import type { Emulator, RecordedRequest } from './emulator/emulator.ts'

/** The requests that an emulator received, one a line. Pure. */
export function renderRequests(requests: readonly RecordedRequest[]): string {
  return requests
    .map(({ method, path, status }) => `  ${method.padEnd(6)} ${path}  ${status ?? 'no answer'}`)
    .join('\n')
}

/** What became of the access tokens that an emulator gave out. */
export interface TokenReport {
  readonly made: number
  readonly revoked: number
  /** Tokens that the emulator still accepts, or that nobody showed it, so that they cannot be tried. */
  readonly alive: number
}

/** Counts tokens, and tries each of them once more: only a refusal proves that it is gone. */
export async function reportTokens(emulator: Emulator): Promise<TokenReport> {
  const requests = [...emulator.requests]
  const answered = (path: string) => requests.filter((request) => request.path === path && request.status === 200)
  const tokens = new Set<string>()
  for (const { headers, body, path } of requests) {
    const bearer = /^Bearer (\S+)$/.exec(headers.authorization ?? '')?.[1]
    const revoked = path === '/api/oauth/revoke' ? new URLSearchParams(body).get('token') : null
    for (const token of [bearer, revoked]) if (token) tokens.add(token)
  }
  let alive = 0
  for (const token of tokens) {
    const answer = await fetch(`${emulator.url}/api/private/ipinfo`, { headers: { Authorization: `Bearer ${token}` } })
    await answer.body?.cancel()
    if (answer.status !== 401) alive += 1
  }
  const made = answered('/api/oauth/token').length
  const unseen = Math.max(0, made - tokens.size)
  return { made, revoked: answered('/api/oauth/revoke').length, alive: alive + unseen }
}
