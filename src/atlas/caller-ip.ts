// Asks Atlas which address the caller has.
import { isIPv4 } from 'node:net'
import { toApiError } from './api-error.ts'
import type { RequestLog } from './call-log.ts'
import { parseErrorBody } from './error-body.ts'
import { NetworkError, type ApiError } from './errors.ts'
import { sendWithToken, type TokenSource } from './token.ts'
import type { HttpResponse, Transport } from './transport.ts'
import { describeUnexpected, NOT_ATLAS_HINT } from './unexpected-response.ts'

const PATH = '/api/private/ipinfo'

/** What the request needs. */
export interface CallerIpOptions {
  readonly baseUrl: string
  readonly transport: Transport
  readonly tokens: TokenSource
  /** When to give up, in milliseconds since the epoch. */
  readonly deadlineMs: number
  readonly log: RequestLog
}

/**
 * Reads the address from which Atlas sees the caller; IPv4 only. Source: the Atlas CLI reads its current address from
 * this path, which is not part of the documented API.
 *
 * @throws ApiError if Atlas refuses; NetworkError if the response has no address; otherwise as `Transport.send` and
 *   `TokenSource`
 */
export async function readCallerIp(options: CallerIpOptions): Promise<string> {
  const { baseUrl, transport, tokens, deadlineMs, log } = options
  const response = await sendWithToken(tokens, deadlineMs, ({ value }, refused) => {
    if (refused === undefined) log.request('ipinfo')
    const headers = { accept: 'application/json', authorization: `Bearer ${value}` }
    return transport.send(
      { method: 'GET', url: `${baseUrl}${PATH}`, headers },
      { subject: 'ipinfo', repeatable: true, deadlineMs }
    )
  })
  log.response(`${response.status} ${Math.round(response.durationMs)} ms`)
  const address = response.status === 200 ? parseAddress(response.body) : undefined
  if (address !== undefined) return address
  throw toError(response, baseUrl)
}

/**
 * An ApiError if Atlas refuses the account or reports a fault of its own. Anything else, a 404 of Atlas included, means
 * that the caller's address cannot be read from this path: a NetworkError.
 */
function toError(response: HttpResponse, baseUrl: string): ApiError | NetworkError {
  const { status } = response
  const body = parseErrorBody(response.body)
  const { errorCode, detail, fromAtlas } = body
  if (status === 401 || (fromAtlas && status !== 404 && status >= 400)) {
    const call = { operationId: 'ipinfo', method: 'GET', path: PATH, roles: [], baseUrl, versions: [], version: '' }
    return toApiError(call, response, body)
  }
  const reason = errorCode === undefined ? describeUnexpected(response) : [status, errorCode, detail].join(' ')
  return new NetworkError(`ipinfo: ${reason}`, { fault: 'unexpected', status, hint: NOT_ATLAS_HINT })
}

function parseAddress(body: Buffer): string | undefined {
  try {
    const { currentIpv4Address: address } = JSON.parse(body.toString('utf8')) as { currentIpv4Address?: unknown }
    return typeof address === 'string' && isIPv4(address) ? address : undefined
  } catch {
    return undefined
  }
}
