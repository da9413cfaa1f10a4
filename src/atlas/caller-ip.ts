import type { AtlasClientOptions } from './client.ts'
import { parseErrorBody } from './error-body.ts'
import { NetworkError } from './errors.ts'
import { describeUnexpected } from './unexpected-response.ts'
import type { AccessToken } from './token.ts'

const PATH = '/api/private/ipinfo'

/**
 * Asks Atlas for the address that it sees the caller at, IPv4 only. Atlas promises nothing about this path: it is what
 * its own command line uses for the current address.
 *
 * @throws NetworkError where Atlas does not tell; else as `Transport.send` and the token source do
 */
export async function readCallerIp(
  options: Pick<AtlasClientOptions, 'baseUrl' | 'transport' | 'tokens' | 'deadlineMs' | 'log'>
): Promise<string> {
  const { baseUrl, transport, tokens, deadlineMs, log } = options
  const ask = ({ value }: AccessToken) =>
    transport.send(
      {
        method: 'GET',
        url: `${baseUrl}${PATH}`,
        headers: { accept: 'application/json', authorization: `Bearer ${value}` }
      },
      { subject: 'ipinfo', repeatable: true, deadlineMs }
    )
  const token = await tokens.current(deadlineMs)
  log.request('ipinfo')
  let answer = await ask(token)
  const other = answer.status === 401 ? await tokens.replace(token, deadlineMs) : undefined
  if (other !== undefined) answer = await ask(other)
  log.response(`${answer.status} ${Math.round(answer.durationMs)} ms`)
  const address = answer.status === 200 ? readAddress(answer.body) : undefined
  if (address !== undefined) return address
  const { errorCode, detail } = parseErrorBody(answer.body)
  const reason = errorCode === undefined ? describeUnexpected(answer) : [answer.status, errorCode, detail].join(' ')
  throw new NetworkError(`ipinfo: ${reason}`, { fault: 'unexpected', status: answer.status })
}

function readAddress(body: Buffer): string | undefined {
  try {
    const { currentIpv4Address: address } = JSON.parse(body.toString('utf8')) as { currentIpv4Address?: unknown }
    return typeof address === 'string' && /^\d{1,3}(\.\d{1,3}){3}$/.test(address) ? address : undefined
  } catch {
    return undefined
  }
}
