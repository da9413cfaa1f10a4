import type { IncomingHttpHeaders } from 'node:http'

/** A request that has arrived whole. */
export interface IncomingRequest {
  method: string
  /** Path without query, still percent-encoded. */
  pathname: string
  query: URLSearchParams
  headers: IncomingHttpHeaders
  body: Buffer
  /** Scheme and host as the client wrote them; links in answers start with it. */
  baseUrl: string
  /** Calls back once the answer is out, or the connection gone. */
  whenAnswered(callback: () => void): void
}

/** What the emulator remembers of a request. */
export interface RecordedRequest {
  method: string
  /** As on the wire, with the query. */
  path: string
  headers: IncomingHttpHeaders
  /** The body as UTF-8 text. */
  body: string
  /** Status of the answer; undefined while there is none, and for good where a fault swallowed it. */
  status?: number
  /** When it arrived, in milliseconds since the epoch on the emulator's clock. */
  atMs: number
}
