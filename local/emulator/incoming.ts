// Requests as the emulator sees and records them.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'

/** A request whose body has been read. */
export interface IncomingRequest {
  method: string
  /** Path without the query, still percent-encoded. */
  pathname: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Scheme and host as the client wrote them; links in responses start with it. */
  baseUrl: string
  /** Calls back once the response is sent or the connection is closed. */
  onClose(callback: () => void): void
}

/** What the emulator remembers of a request. */
export interface RecordedRequest {
  method: string
  /** As on the wire, with the query. */
  path: string
  headers: IncomingHttpHeaders
  /** The body, decoded as UTF-8. */
  body: string
  /** Status of the response; undefined until it is sent, and forever if a fault withholds it. */
  status?: number
  /** When it arrived, in milliseconds since the epoch on the emulator's clock. */
  atMs: number
}

/** Builds the request that handlers see. */
export function toIncoming(options: {
  message: IncomingMessage
  response: ServerResponse
  body: Buffer
  scheme: 'http' | 'https'
}): IncomingRequest {
  const { message, response, body, scheme } = options
  const { method = '', url = '', headers, socket } = message
  const [pathname = '', query = ''] = url.split(/\?(.*)/s)
  return {
    method,
    pathname,
    query: new URLSearchParams(query),
    headers,
    body,
    baseUrl: `${scheme}://${headers.host ?? `127.0.0.1:${socket.localPort}`}`,
    onClose: (callback) => void response.once('close', callback)
  }
}
