// The post step: removes what main created, then revokes its tokens.
import { join } from 'node:path'
import type { Clock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { AuthenticationError } from '../atlas/errors.ts'
import { revokeToken } from '../atlas/token.ts'
import { createTransport, type Transport } from '../atlas/transport.ts'
import { cleanUp } from './clean-up.ts'
import type { Host } from './host.ts'
import type { Network } from './http.ts'
import { maskCredentials } from './inputs/credentials.ts'
import { checkProxy, reportProxy } from './inputs/proxy.ts'
import { checkTls } from './inputs/tls.ts'
import { warnAboutAll, warnNotRevoked } from './post-warnings.ts'
import { describeFailure, toAnnotation } from './report/failure.ts'
import { toMinute } from './report/log-text.ts'
import { openSavedSession } from './saved-session.ts'
import { createPrivately, isPresent, removeFile } from './safe-file.ts'
import { openToken } from './session/sealed-token.ts'
import type { MintedToken, Session } from './session/session.ts'
import { openSharedToken } from './session/shared-token.ts'
import { userAgent } from './user-agent.ts'

/** The posts of a cancelled job share five minutes. This one takes 90 seconds at most. */
const POST_MS = 90_000
/** Part of that time that is reserved for revoking tokens. */
const REVOKE_MS = 20_000

/** What the post step is given. The entry passes the real ones, tests a recording host and a clock of their own. */
export interface PostOptions {
  readonly host: Host
  readonly clock: Clock
  readonly openNetwork: (userAgent: string) => Network
}

/** A token that is still valid. Times in milliseconds since the epoch. */
export interface LiveToken {
  readonly value: string
  readonly expiresAtMs: number
}

/** Everything post needs once it knows that there is something to do. */
interface PostWork {
  readonly host: Host
  readonly clock: Clock
  readonly session: Session
  readonly credentials: Credentials
  readonly transport: Transport
}

/**
 * Runs the post step. Host, created things and tokens come from the saved state and only the credentials from the
 * inputs, which are evaluated again for post and may differ by then. Whatever fails is a notice or a warning.
 */
export async function runPost({ host, clock, openNetwork }: PostOptions): Promise<void> {
  maskCredentials(host)
  const nowMs = clock.nowMs()
  const trusted = openSavedSession(host, { nowMs, lifeMs: POST_MS })
  if (trusted === undefined) return
  const { session, credentials } = trusted
  if (!session.ended) stopMain(host, session)
  await removeFiles(host, clock, session)

  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  if (live.length < session.tokens.length) {
    host.notice('An access token of this step has expired, so there is nothing to revoke.')
  }
  if (live.length === 0 && session.undo.length === 0) return
  const [problem] = [...checkTls(host), ...checkProxy(host, session.baseUrl)]
  if (problem !== undefined) {
    const reason = `nothing may be sent. ${problem.input} ${problem.message.replace(/\.$/, '')}`
    warnAboutAll(host, session, reason)
    if (live.length > 0) warnNotRevoked(host, reason, live)
    return
  }

  reportProxy(host, session.baseUrl)
  const network = openNetwork(userAgent(host.run))
  // Nothing cancels post: the runner ends it.
  const { signal } = new AbortController()
  const transport = createTransport({
    sendOnce: network.sendOnce,
    clock,
    signal,
    onRetry: (line) => host.info(line)
  })
  try {
    await cleanUpAndRevoke({ host, clock, session, credentials, transport }, live)
  } finally {
    network.close()
  }
}

/** A main step that outlives its cancellation, as in a container, checks for this file before it sends anything. */
function stopMain(host: Host, session: Session): void {
  const stopFile = join(host.tempFolder, session.stopFile)
  try {
    // Whatever is there already stops main as well.
    if (!isPresent(stopFile)) createPrivately(stopFile, '')
  } catch (error) {
    host.warning(`Could not tell a main step that is still running to stop: ${(error as Error).message}`)
  }
}

async function removeFiles(host: Host, clock: Clock, { files }: Session): Promise<void> {
  for (const name of files) {
    const file = join(host.tempFolder, name)
    try {
      await removeFile(file, clock)
    } catch (error) {
      host.warning(`Could not remove ${file}: ${(error as Error).message}`)
    }
  }
}

async function cleanUpAndRevoke(work: PostWork, live: readonly MintedToken[]): Promise<void> {
  const { clock, session } = work
  const endsAtMs = clock.nowMs() + POST_MS
  const tokens = openTokens(work, live)
  if (session.undo.length > 0) {
    const token = tokens.at(-1) ?? findShared(work)
    tokens.push(...(await cleanUp({ ...work, token, deadlineMs: endsAtMs - REVOKE_MS })))
  }
  await revokeAll(work, tokens, endsAtMs)
}

/** A token that another step of the job left: it is used here, and revoked by that step. */
function findShared({ host, session: { baseUrl }, credentials }: PostWork): LiveToken | undefined {
  if (credentials.kind !== 'service-account') return undefined
  const found = openSharedToken(host.tempFolder, credentials, baseUrl).read()
  if (found !== undefined) host.mask(found.value)
  return found
}

function openTokens({ host, session: { baseUrl }, credentials }: PostWork, live: readonly MintedToken[]): LiveToken[] {
  if (credentials.kind !== 'service-account') return []
  return live.flatMap((minted) => {
    const value = openToken(minted.envelope, credentials, baseUrl)
    if (value === undefined) {
      warnNotRevoked(host, 'the client secret is not the one that this step used', [minted])
      return []
    }
    host.mask(value)
    return [{ value, expiresAtMs: minted.expiresAtMs }]
  })
}

async function revokeAll(work: PostWork, tokens: readonly LiveToken[], deadlineMs: number): Promise<void> {
  const { host, clock, session, credentials, transport } = work
  if (credentials.kind !== 'service-account') return
  const endpoint = { transport, clock, baseUrl: session.baseUrl, account: credentials }
  const shared = openSharedToken(host.tempFolder, credentials, session.baseUrl)
  for (const token of tokens) {
    try {
      // First, to keep other steps from picking up a token that is about to be revoked.
      shared.forget(token.value)
      await revokeToken(endpoint, token.value, deadlineMs)
      host.info('Revoked the access token.')
    } catch (error) {
      if (error instanceof AuthenticationError && error.status === 401) noteReplacedSecret(host, token)
      else warnNotRevoked(host, toAnnotation(describeFailure(error)), [token])
    }
  }
}

/** A later step of the job, or somebody else, has rotated the client secret. That is fine. */
function noteReplacedSecret(host: Host, { expiresAtMs }: LiveToken): void {
  host.notice(
    'Could not revoke the access token: Atlas no longer accepts the client secret it was created with. ' +
      `The token expires at ${toMinute(expiresAtMs)}.`
  )
}
