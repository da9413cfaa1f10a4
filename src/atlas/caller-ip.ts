// Asks Atlas which address the caller has.
import { isIPv4 } from 'node:net'
import { parseErrorBody } from './error-body.ts'
import { ApiError, NetworkError } from './errors.ts'
import { hintForCall } from './hints.ts'
import { sendWithToken, type TokenSource } from './token.ts'
import type { HttpResponse, Transport } from './transport.ts'
import { describeUnexpected } from './unexpected-response.ts'

const PATH = '/api/private/ipinfo'

/** What the request needs. */
export interface CallerIpOptions {
  readonly baseUrl: string
  readonly transport: Transport
  readonly tokens: TokenSource
  /** When to give up, in milliseconds since the epoch. */
  readonly deadlineMs: number
  readonly log: { request(line: string): void; response(line: string): void }
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

/** What Atlas says about the account or about itself is an ApiError; everything else is no response of this path. */
function toError({ status, headers, body }: HttpResponse, baseUrl: string): ApiError | NetworkError {
  const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(body)
  const isRefused = status === 401 || (fromAtlas && status !== 404 && status >= 400)
  if (!isRefused) {
    const reason =
      errorCode === undefined ? describeUnexpected({ status, headers, body }) : [status, errorCode, detail].join(' ')
    return new NetworkError(`ipinfo: ${reason}`, {
      fault: 'unexpected',
      status,
      hint: 'Check base-url, and whether a proxy or a login page responds instead of Atlas.'
    })
  }
  const reason = [status, errorCode].filter((part) => part !== undefined).join(' ')
  return new ApiError({
    message: `ipinfo failed: ${reason}${detail === undefined ? '' : `: ${detail}`}`,
    status,
    errorCode,
    detail,
    parameters,
    operationId: 'ipinfo',
    method: 'GET',
    path: PATH,
    hint: hintForCall({ status, errorCode, detail, parameters, roles: [], baseUrl, versions: [], version: '' })
  })
}

function parseAddress(body: Buffer): string | undefined {
  try {
    const { currentIpv4Address: address } = JSON.parse(body.toString('utf8')) as { currentIpv4Address?: unknown }
    return typeof address === 'string' && isIPv4(address) ? address : undefined
  } catch {
    return undefined
  }
}
