import { NetworkError } from './errors.ts'

/** Errors of a connection that never came about; nothing can have been carried out. */
const UNSENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'EADDRNOTAVAIL'])
const TUNNEL_REFUSED = /^tunneling socket could not be established/

/** What a failed connection comes to: whether anything was sent, and what to do. Pure. */
export function toNetworkError(subject: string, error: unknown): NetworkError {
  const { code, syscall, message = String(error) } = error as { code?: string; syscall?: string; message?: string }
  const connecting = syscall === 'connect' || syscall === 'getaddrinfo'
  const unsent = (code !== undefined && UNSENT.has(code)) || connecting || TUNNEL_REFUSED.test(message)
  const cause = code !== undefined && !message.includes(code) ? `${message} (${code})` : message
  return new NetworkError(
    unsent ? `${subject}: no connection: ${cause}.` : `${subject}: the connection broke: ${cause}.`,
    { fault: unsent ? 'unsent' : 'broken', cause: error, hint: networkHint(code, message) }
  )
}

function networkHint(code: string | undefined, message: string): string {
  if (code !== undefined && /CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return 'The certificate is not trusted. Behind a proxy that opens TLS, set NODE_EXTRA_CA_CERTS to its certificate.'
  }
  if (TUNNEL_REFUSED.test(message)) {
    return 'The proxy refused the connection. Check https_proxy and no_proxy, and the credentials in the proxy address.'
  }
  return (
    'Check that the runner reaches the host in base-url; behind a proxy, that https_proxy and no_proxy are set. ' +
    'The Administration API is on the public internet only, not on peering or private endpoints.'
  )
}
