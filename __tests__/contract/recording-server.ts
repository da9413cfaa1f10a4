import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RecordedRequest {
  readonly method: string
  /** Path and query as they came, nothing decoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export interface PlannedAnswer {
  readonly status: number
  readonly mediaType: string
  readonly body: Buffer
}

export interface RecordingServer {
  readonly baseUrl: string
  readonly tokenRequests: readonly RecordedRequest[]
  /** All requests so far, token requests among them. */
  requestCount(): number
  /** What the sender with this User-Agent is answered from now on. */
  plan(userAgent: string, answer: PlannedAnswer): void
  /** The requests of this sender since the last time, token requests left out. */
  take(userAgent: string): RecordedRequest[]
  close(): Promise<void>
}

/** The token that the server gives to the sender with this User-Agent. */
export function tokenOf(userAgent: string): string {
  return `token-of-${userAgent}`
}

/** Starts a server that writes down what it is asked, and knows nothing of Atlas but the token endpoint. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const tokenRequests: RecordedRequest[] = []
  const taken = new Map<string, RecordedRequest[]>()
  const plans = new Map<string, PlannedAnswer>()
  let count = 0

  const answerTo = (request: RecordedRequest, userAgent: string): PlannedAnswer => {
    if (request.target === '/api/oauth/token') {
      tokenRequests.push(request)
      const token = { access_token: tokenOf(userAgent), token_type: 'Bearer', expires_in: 3600 }
      return { status: 200, mediaType: 'application/json', body: Buffer.from(JSON.stringify(token)) }
    }
    taken.set(userAgent, [...(taken.get(userAgent) ?? []), request])
    return plans.get(userAgent) ?? { status: 418, mediaType: 'text/plain', body: Buffer.from('nothing planned') }
  }

  const server = createServer((incoming, outgoing) => {
    count++
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('end', () => {
      const { method = '', url: target = '', headers } = incoming
      const recorded = { method, target, headers, body: Buffer.concat(chunks) }
      const { status, mediaType, body } = answerTo(recorded, headers['user-agent'] ?? '')
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
    plan: (userAgent, answer) => void plans.set(userAgent, answer),
    take(userAgent) {
      const requests = taken.get(userAgent) ?? []
      taken.delete(userAgent)
      return requests
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    }
  }
}
