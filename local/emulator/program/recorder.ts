// What the emulator writes down of each request: a line for a person, and a line of JSON for a program.
import type { IncomingHttpHeaders } from 'node:http'
import type { RecordedRequest } from '../emulator.ts'
import type { WireResponse } from '../responses.ts'

/** Headers whose values nobody should find in a file. */
const SECRET_HEADERS = ['authorization', 'cookie', 'proxy-authorization']

/** `12:03:04 GET /api/atlas/v2/orgs 200`. Pure. */
export function renderLine({ method, path, atMs }: RecordedRequest, { status, lost }: WireResponse): string {
  const time = new Date(atMs).toISOString().slice(11, 19)
  return `${time} ${method} ${path} ${lost === true ? `${status}, not sent` : status}`
}

/** A request and its response as one line of JSON, without the values of secret headers. Pure. */
export function renderRecord(request: RecordedRequest, response: WireResponse): string {
  const { method, path, headers, body, atMs } = request
  const isText = /json|text|csv|urlencoded/.test(response.headers['Content-Type'] ?? 'text')
  return JSON.stringify({
    at: new Date(atMs).toISOString(),
    method,
    path,
    requestHeaders: withoutSecrets(headers),
    requestBody: path.startsWith('/api/oauth/') ? '***' : body,
    status: response.status,
    responseHeaders: response.headers,
    responseBody: path.startsWith('/api/oauth/')
      ? '***'
      : isText
        ? response.body.toString('utf8')
        : `${response.body.length} bytes`,
    ...(response.lost === true ? { lost: true } : {})
  })
}

function withoutSecrets(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.includes(name) ? '***' : value])
  )
}
