import type { IncomingHttpHeaders } from 'node:http'
import type { Clock } from '../../atlas/clock.ts'
import type { SendOnce, Transport } from '../../atlas/transport.ts'

/** What requests to GitHub need of the step. */
export interface GitHubRequests {
  readonly sendOnce: SendOnce
  /** Attempts, and the waits between them. */
  readonly openTransport: (sendOnce: SendOnce) => Transport
  readonly clock: Pick<Clock, 'nowMs'>
  /** The moment after which nothing is tried any more, in milliseconds since the epoch. */
  readonly deadlineMs: number
  /** Prints a line: each request, each answer, each repetition. */
  readonly report: (line: string) => void
}

/** As much of the standard function as Octokit calls. */
type Fetch = (
  url: string,
  init: { readonly method: string; readonly headers: Record<string, string>; readonly body?: string }
) => Promise<Response>

/** Where GitHub limits without saying for how long, it asks for a minute at least. */
const UNTOLD_SECONDS = 60

/**
 * A `fetch` for Octokit that goes the way of all other requests of this action: its proxies, its deadline, its repetitions,
 * no redirects. Octokit's own would be Node's, which knows no proxy of the runner, no deadline, and repeats nothing.
 *
 * @param apiUrl everything else is refused, so that the token goes nowhere else
 */
export function createGitHubFetch(apiUrl: string, requests: GitHubRequests): Fetch {
  const { clock, deadlineMs, report } = requests
  const transport = requests.openTransport(limitsAsRetryAfter(requests.sendOnce, clock))
  return async (url, { method, headers, body }) => {
    if (!url.startsWith(`${apiUrl}/`)) throw new Error(`${new URL(url).host} is not the API of GitHub.`)
    const subject = `GitHub ${method} ${url.slice(apiUrl.length)}`
    report(`> ${subject}`)
    // Reading is harmless, and so is writing the same value again.
    const answer = await transport.send({ method, url, headers, body }, { subject, repeatable: true, deadlineMs })
    report(`< ${answer.status} ${Math.round(answer.durationMs)} ms`)
    const type = answer.headers['content-type']
    const empty = [204, 205, 304].includes(answer.status)
    return new Response(empty ? null : Uint8Array.from(answer.body), {
      status: answer.status,
      headers: type === undefined ? {} : { 'content-type': type }
    })
  }
}

/** Rate limits of GitHub, as the transport knows those of Atlas: 429, and the seconds to wait. */
function limitsAsRetryAfter(sendOnce: SendOnce, clock: Pick<Clock, 'nowMs'>): SendOnce {
  return async (request, signal) => {
    const message = await sendOnce(request, signal)
    const seconds = secondsToWait(message.statusCode ?? 0, message.headers, clock.nowMs())
    if (seconds !== undefined) {
      message.statusCode = 429
      message.headers['retry-after'] = String(seconds)
    }
    return message
  }
}

/**
 * How long GitHub wants to be left alone. Pure.
 *
 * Source: "Rate limits for the REST API" of GitHub's documentation: 403 or 429; `retry-after`, else `x-ratelimit-reset`
 * where nothing remains, else a minute.
 *
 * @returns undefined where the answer is no rate limit
 */
export function secondsToWait(status: number, headers: IncomingHttpHeaders, nowMs: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined
  const asked = headers['retry-after']
  if (asked !== undefined && /^\d+$/.test(asked)) return Number(asked)
  const resetSeconds = Number(headers['x-ratelimit-reset'] ?? NaN)
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(resetSeconds)) {
    return Math.max(1, Math.ceil(resetSeconds - nowMs / 1000))
  }
  return status === 429 ? UNTOLD_SECONDS : undefined
}
