// Sends Octokit's requests over the transport that all other requests use.
import type { IncomingHttpHeaders } from 'node:http'
import type { Clock } from '../../atlas/clock.ts'
import type { SendOnce, Transport } from '../../atlas/transport.ts'

/** What requests to GitHub need. */
export interface GitHubRequests {
  readonly sendOnce: SendOnce
  /** Creates the transport, which retries. */
  readonly openTransport: (sendOnce: SendOnce) => Transport
  readonly clock: Pick<Clock, 'nowMs'>
  /** When everything must be done, in milliseconds since the epoch. */
  readonly deadlineMs: number
  /** Prints a line for each request, response and retry. */
  readonly report: (line: string) => void
}

/** The part of the standard function that Octokit uses. */
type Fetch = (
  url: string,
  init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string }
) => Promise<Response>

/** How long to wait, in seconds, if GitHub limits the rate and does not say for how long. Source: as below. */
const DEFAULT_WAIT_SECONDS = 60

/**
 * Creates a `fetch` for Octokit that sends requests as the rest of this action does: through the runner's proxy, with a
 * deadline and retries, without redirects. Octokit's default, Node's `fetch`, has none of these.
 *
 * @param apiUrl the only address the token may be sent to
 */
export function createGitHubFetch(apiUrl: string, requests: GitHubRequests): Fetch {
  const { clock, deadlineMs, report } = requests
  const transport = requests.openTransport(limitsAsRetryAfter(requests.sendOnce, clock))
  return async (url, { method, headers, body }) => {
    if (!url.startsWith(`${apiUrl}/`)) throw new Error(`${new URL(url).host} is not the GitHub API.`)
    const subject = `GitHub ${method} ${url.slice(apiUrl.length)}`
    report(`> ${subject}`)
    // Reads and writes of the same value are safe to repeat.
    const response = await transport.send({ method, url, headers, body }, { subject, repeatable: true, deadlineMs })
    report(`< ${response.status} ${Math.round(response.durationMs)} ms`)
    const type = response.headers['content-type']
    const bodyless = [204, 205, 304].includes(response.status)
    return new Response(bodyless ? null : Uint8Array.from(response.body), {
      status: response.status,
      headers: type === undefined ? {} : { 'content-type': type }
    })
  }
}

/** Turns GitHub's rate limits into what the transport handles: 429 with Retry-After. */
function limitsAsRetryAfter(sendOnce: SendOnce, clock: Pick<Clock, 'nowMs'>): SendOnce {
  return async (request, signal) => {
    const message = await sendOnce(request, signal)
    const seconds = secondsToWait(message.statusCode, message.headers, clock.nowMs())
    if (seconds !== undefined) {
      message.statusCode = 429
      message.headers['retry-after'] = String(seconds)
    }
    return message
  }
}

/**
 * How long GitHub asks to wait. Pure.
 *
 * Source: "Rate limits for the REST API" of GitHub's documentation: 403 or 429; `retry-after`, else `x-ratelimit-reset`
 * if nothing remains, else a minute.
 *
 * @returns undefined if the response is not a rate limit
 */
export function secondsToWait(
  status: number | undefined,
  headers: IncomingHttpHeaders,
  nowMs: number
): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const asked = headers['retry-after']
  if (asked !== undefined && /^\d+$/.test(asked)) return Number(asked)
  const resetSeconds = Number(headers['x-ratelimit-reset'])
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetSeconds)) {
    return Math.max(1, Math.ceil(resetSeconds - nowMs / 1000))
  }
  return status === 429 ? DEFAULT_WAIT_SECONDS : undefined
}
