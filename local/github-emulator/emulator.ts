import { randomUUID } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { GitHubRefusal, notFound, refusal, type Answer } from './answers.ts'
import { createFaults, type Effect, type Fault } from './faults.ts'
import { createRateLimit } from './rate-limit.ts'
import { answerSecrets } from './secrets-api.ts'
import { createGitHubWorld, type GitHubWorld, type TokenRecord } from './world.ts'

export type { Fault } from './faults.ts'
export type { GitHubWorld, SecretRecord, TokenRecord, Vault } from './world.ts'

export interface GitHubEmulatorOptions {
  /** Milliseconds since the epoch; default: the machine's clock. */
  readonly clock?: { nowMs(): number }
  /** What the API's paths begin with: `/api/v3` on GitHub Enterprise Server, nothing on github.com. */
  readonly root?: string
  /** Requests an hour; default 5000. */
  readonly limit?: number
  /** PEM key and certificate: serve https instead of http. */
  readonly tls?: { readonly key: string; readonly cert: string }
  /** GitHub uses both. */
  readonly limitStatus?: 403 | 429
}

/** What the emulator remembers of a request. */
export interface RecordedGitHubRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingHttpHeaders
  body: string
  /** Undefined where there was no answer. */
  status?: number
}

export interface GitHubEmulator {
  /** What `GITHUB_API_URL` is set to, without a slash at the end. */
  readonly url: string
  readonly requests: RecordedGitHubRequest[]
  readonly world: GitHubWorld
  /** How many requests a fault stalls at this moment; one stops counting when its connection closes. */
  heldRequests(): number
  script(fault: Fault): void
  close(): Promise<void>
}

const API_VERSION = '2022-11-28'

/** Starts a GitHub on loopback, over real HTTP, as far as secrets of Actions go. */
export async function startGitHubEmulator(options: GitHubEmulatorOptions = {}): Promise<GitHubEmulator> {
  const { clock = { nowMs: Date.now }, root = '', limit = 5000, limitStatus = 403 } = options
  const now = () => clock.nowMs()
  const world = await createGitHubWorld(now)
  const faults = createFaults()
  const limits = createRateLimit({ limit, status: limitStatus, now })
  const requests: RecordedGitHubRequest[] = []
  const held = new Set<ServerResponse>()

  const answer = (recorded: RecordedGitHubRequest): Answer => {
    const { method, path, headers, body } = recorded
    if (headers['user-agent'] === undefined) return refusal(403, 'Request forbidden by administrative rules.')
    const token = tokenOf(world, headers.authorization)
    const url = new URL(path, 'http://github')
    if (!url.pathname.startsWith(`${root}/`)) return notFound()
    const version = headers['x-github-api-version'] ?? API_VERSION
    if (version !== API_VERSION) return refusal(400, `"${String(version)}" is not a supported version.`)
    const segments = url.pathname
      .slice(root.length + 1)
      .split('/')
      .map(decodeURIComponent)
    const baseUrl = `http://${headers.host}${root}`
    return answerSecrets(world, { method, path: segments, query: url.searchParams, body, token, baseUrl }, now())
  }

  const serve = async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = message
    const recorded: RecordedGitHubRequest = { method, path, headers, body: '' }
    requests.push(recorded)
    recorded.body = await bodyOf(message)
    const counted = limits.take()
    const carryOut = () => counted.refused ?? refusing(() => answer(recorded))
    const given = apply(faults.take(method, path.split('?')[0] ?? ''), carryOut)
    if (given === 'silence') return hold(response)
    if (given === 'break') return void response.socket?.resetAndDestroy()
    recorded.status = given.status
    send(response, given, counted.headers)
  }

  const hold = (response: ServerResponse): void => {
    if (response.closed) return
    held.add(response)
    response.once('close', () => held.delete(response))
  }

  const listener = (message: IncomingMessage, response: ServerResponse) =>
    void serve(message, response).catch(() => response.destroy())
  const server = options.tls ? createHttpsServer(options.tls, listener) : createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${(server.address() as AddressInfo).port}${root}`,
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

function apply(effect: Effect | undefined, carryOut: () => Answer): Answer | 'break' | 'silence' {
  if (effect === undefined) return carryOut()
  if (effect.carriedOut === true) carryOut()
  if (effect.kind === 'answer') return effect.answer
  return effect.kind === 'break' ? 'break' : 'silence'
}

function refusing(run: () => Answer): Answer {
  try {
    return run()
  } catch (error) {
    if (error instanceof GitHubRefusal) return error.answer
    throw error
  }
}

/** `token …` and `Bearer …` are the same to GitHub. */
function tokenOf(world: GitHubWorld, header: string | undefined): TokenRecord {
  if (header === undefined) throw new GitHubRefusal(refusal(401, 'Requires authentication'))
  const token = world.tokens.get(/^(?:token|bearer) (\S+)$/i.exec(header)?.[1] ?? '')
  if (token === undefined) throw new GitHubRefusal(refusal(401, 'Bad credentials'))
  return token
}

function send(
  response: ServerResponse,
  { status, headers = {}, body }: Answer,
  limits: Readonly<Record<string, string>>
) {
  const json = body === undefined ? undefined : JSON.stringify(body)
  response.writeHead(status, {
    ...limits,
    'x-github-request-id': randomUUID(),
    ...(json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...headers
  })
  response.end(json)
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
