// A server that records requests and sends planned responses. It knows nothing of Atlas but the token endpoint.
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordedRequest {
  readonly method: string
  /** Path and query as received, not decoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PlannedResponse {
  readonly status: number
  readonly mediaType: string
  readonly body: Buffer
}

export interface RecordingServer {
  readonly baseUrl: string
  readonly tokenRequests: readonly RecordedRequest[]
  /** All requests so far, including token requests. */
  requestCount(): number
  /** Sets the response to every further request with this User-Agent. */
  plan(userAgent: string, response: PlannedResponse): void
  /** Removes and returns the requests with this User-Agent, except token requests. */
  take(userAgent: string): RecordedRequest[]
  close(): Promise<void>
}

/** The token for the sender with this User-Agent. */
export function tokenOf(userAgent: string): string {
  return `token-of-${userAgent}`
}

/** Starts a recording server on loopback. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const tokenRequests: RecordedRequest[] = []
  const recorded = new Map<string, RecordedRequest[]>()
  const plans = new Map<string, PlannedResponse>()
  let count = 0

  const respondTo = (request: RecordedRequest, userAgent: string): PlannedResponse => {
    if (request.target === '/api/oauth/token') {
      tokenRequests.push(request)
      const token = { access_token: tokenOf(userAgent), token_type: 'Bearer', expires_in: 3600 }
      return { status: 200, mediaType: 'application/json', body: Buffer.from(JSON.stringify(token)) }
    }
    recorded.set(userAgent, [...(recorded.get(userAgent) ?? []), request])
    return plans.get(userAgent) ?? { status: 418, mediaType: 'text/plain', body: Buffer.from('nothing planned') }
  }

  const server = createServer((incoming, outgoing) => {
    count++
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: target = '', headers } = incoming
      const request = { method, target, headers, body: Buffer.concat(chunks) }
      const { status, mediaType, body } = respondTo(request, headers['user-agent'] ?? '')
      if (status === 204) outgoing.writeHead(204).end()
      else outgoing.writeHead(status, { 'content-type': mediaType, 'content-length': body.length }).end(body)
    })
  })
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokenRequests,
    requestCount: () => count,
    plan: (userAgent, response) => void plans.set(userAgent, response),
    take(userAgent) {
      const requests = recorded.get(userAgent) ?? []
      recorded.delete(userAgent)
      return requests
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
