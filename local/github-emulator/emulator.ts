// A GitHub for tests: the REST endpoints for Actions secrets, over real HTTP on loopback.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { createFaultQueue, type Effect, type Fault } from './faults.ts'
import { createRateLimit } from './rate-limit.ts'
import { errorResponse, GitHubError, notFound, type GitHubResponse } from './responses.ts'
import { respondToSecrets } from './secrets-api.ts'
import { createGitHubWorld, type GitHubWorld, type TokenRecord } from './world.ts'

export type { Fault } from './faults.ts'
export type { GitHubWorld, SecretRecord, TokenRecord, Vault } from './world.ts'

export interface GitHubEmulatorOptions {
  /** Milliseconds since the epoch; default: the machine's clock. */
  readonly clock?: { nowMs(): number }
  /** Prefix of all paths: `/api/v3` on GitHub Enterprise Server, nothing on github.com. */
  readonly root?: string
  /** Requests per hour; default 5000. */
  readonly limit?: number
  /** PEM key and certificate, to serve https instead of http. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** Status of a rate-limited request; GitHub uses both. Default 403. */
  readonly limitStatus?: 403 | 429
}

/** What the emulator remembers of a request. */
export interface RecordedGitHubRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  body: string
  /** Status of the response; undefined until it is sent, and forever if a fault withholds it. */
  status?: number
}

export interface GitHubEmulator {
  /** The value for `GITHUB_API_URL`, without a trailing slash. */
  readonly url: string
  readonly requests: RecordedGitHubRequest[]
  readonly world: GitHubWorld
  /** How many requests a fault stalls at this moment. A request stops counting when its connection closes. */
  heldRequests(): number
  script(fault: Fault): void
  close(): Promise<void>
}

const API_VERSION = '2022-11-28'

/** Starts an emulated GitHub on 127.0.0.1. */
export async function startGitHubEmulator(options: GitHubEmulatorOptions = {}): Promise<GitHubEmulator> {
  const { clock = { nowMs: Date.now }, root = '', limit = 5000, limitStatus = 403, tls } = options
  const now = () => clock.nowMs()
  const world = await createGitHubWorld(now)
  const faults = createFaultQueue()
  const limits = createRateLimit({ limit, status: limitStatus, now })
  const requests: RecordedGitHubRequest[] = []
  const held = new Set<ServerResponse>()

  function hold(response: ServerResponse): void {
    if (response.closed) return
    held.add(response)
    response.once('close', () => held.delete(response))
  }

  async function serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url: path = '', headers } = message
    const recorded: RecordedGitHubRequest = { method, path, headers, body: '' }
    requests.push(recorded)
    recorded.body = await text(message)
    const { headers: limitHeaders, refused } = limits.take()
    const respond = () => refused ?? respondTo(recorded, { world, root, nowMs: now() })
    const outcome = applyFault(faults.take(method, path.split('?')[0] ?? ''), respond)
    if (outcome === 'stall') return hold(response)
    if (outcome === 'reset') return void response.socket?.resetAndDestroy()
    recorded.status = outcome.status
    send(response, outcome, limitHeaders)
  }

  const listener = (message: IncomingMessage, response: ServerResponse) =>
    void serve(message, response).catch(() => response.destroy())
  const server = tls ? createHttpsServer(tls, listener) : createServer(listener)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `${tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}${root}`,
    requests,
    world,
    heldRequests: () => held.size,
    script: (fault) => faults.add(fault),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
  }
}

function respondTo(
  request: RecordedGitHubRequest,
  options: { world: GitHubWorld; root: string; nowMs: number }
): GitHubResponse {
  const { method, path, headers, body } = request
  const { world, root, nowMs } = options
  try {
    if (headers['user-agent'] === undefined) return errorResponse(403, 'Request forbidden by administrative rules.')
    const token = authenticate(world, headers.authorization)
    const url = new URL(path, 'http://github')
    if (!url.pathname.startsWith(`${root}/`)) return notFound()
    const version = headers['x-github-api-version'] ?? API_VERSION
    if (version !== API_VERSION) return errorResponse(400, `"${String(version)}" is not a supported version.`)
    const withoutRoot = url.pathname.slice(root.length + 1)
    const segments = withoutRoot.split('/').map(decodeURIComponent)
    const baseUrl = `http://${headers.host}${root}`
    return respondToSecrets(world, { method, path: segments, query: url.searchParams, body, token, baseUrl }, nowMs)
  } catch (error) {
    if (error instanceof GitHubError) return error.response
    throw error
  }
}

function applyFault(effect: Effect | undefined, respond: () => GitHubResponse): GitHubResponse | 'reset' | 'stall' {
  if (effect === undefined) return respond()
  if (effect.carriedOut === true) respond()
  return effect.kind === 'respond' ? effect.response : effect.kind
}

/** GitHub accepts `token …` as well as `Bearer …`. */
function authenticate(world: GitHubWorld, header: string | undefined): TokenRecord {
  if (header === undefined) throw new GitHubError(errorResponse(401, 'Requires authentication'))
  const token = world.tokens.get(/^(?:token|bearer) (\S+)$/i.exec(header)?.[1] ?? '')
  if (token === undefined) throw new GitHubError(errorResponse(401, 'Bad credentials'))
  return token
}

function send(
  response: ServerResponse,
  { status, headers = {}, body }: GitHubResponse,
  limitHeaders: Readonly<Record<string, string>>
): void {
  const json = body === undefined ? undefined : JSON.stringify(body)
  response.writeHead(status, {
    ...limitHeaders,
    'x-github-request-id': randomUUID(),
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers
  })
  response.end(json)
}
