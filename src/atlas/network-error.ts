// Turns a failed connection into an error that says whether anything was sent, and what to do.
import { NetworkError } from './errors.ts'

/** Errors of a connection that was never made: nothing was carried out. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'])
const UNTRUSTED = /CERT|SELF_SIGNED|UNABLE_TO/
const TUNNEL_REFUSED = /^tunneling socket could not be established/

/** Describes a failed connection. Pure. */
export function toNetworkError(subject: string, error: unknown): NetworkError {
  const { code, syscall, message = String(error) } = error as { code?: string; syscall?: string; message?: string }
  const connecting = syscall === 'connect' || syscall === 'getaddrinfo'
  const untrusted = code !== undefined && UNTRUSTED.test(code)
  const unsent = untrusted || (code !== undefined && UNSENT.has(code)) || connecting || TUNNEL_REFUSED.test(message)
  const cause = code !== undefined && !message.includes(code) ? `${message} (${code})` : message
  return new NetworkError(`${subject}: ${unsent ? 'could not connect' : 'the connection was lost'}: ${cause}.`, {
    fault: untrusted ? 'untrusted' : unsent ? 'unsent' : 'broken',
    cause: error,
    hint: untrusted ? UNTRUSTED_HINT : networkHint(message)
  })
}

const UNTRUSTED_HINT =
  'The certificate is not trusted. Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to its certificate.'

function networkHint(message: string): string {
  if (TUNNEL_REFUSED.test(message)) {
    return 'The proxy refused the connection. Check https_proxy and no_proxy, and the credentials in the proxy address.'
  }
  return (
    'Check that the runner can reach the host in base-url, and behind a proxy, that https_proxy and no_proxy are set. ' +
    'The Administration API is only on the public internet, not on peering connections or private endpoints.'
  )
}
