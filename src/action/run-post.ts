// The post step: removes what main created, then revokes its tokens.
import { rmSync } from 'node:fs'
import type { Clock } from '../atlas/clock.ts'
import { readTokenExpiryMs, type Credentials } from '../atlas/credentials.ts'
import { AuthenticationError } from '../atlas/errors.ts'
import { revokeToken } from '../atlas/token.ts'
import { createTransport, type Transport } from '../atlas/transport.ts'
import { cleanUp, warnAboutAll } from './clean-up.ts'
import type { Host } from './host.ts'
import type { Network } from './http.ts'
import { chooseCredentials, maskCredentials } from './inputs/credentials.ts'
import { describeFailure, toAnnotation } from './report/failure.ts'
import { toMinute } from './report/log-text.ts'
import { createPrivately, isPresent } from './safe-file.ts'
import { openToken } from './session/sealed-token.ts'
import { decodeSession, fingerprint, SESSION_STATE, type MintedToken, type Session } from './session/session.ts'
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
  const session = decodeSession(host.readState(SESSION_STATE))
  if (session === undefined) return
  if (!session.ended) stopMain(host, session)
  removeFiles(host, session)

  const nowMs = clock.nowMs()
  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  if (live.length < session.tokens.length) {
    host.notice('An access token of this step has expired, so there is nothing to revoke.')
  }
  if (live.length === 0 && session.undo.length === 0) return

  const credentials = findCredentials(host, session, nowMs)
  if (credentials === undefined) {
    const reason =
      session.clientFingerprint === ''
        ? 'the inputs no longer contain an access token'
        : 'the inputs no longer name the service account that this step used'
    if (session.undo.length > 0) warnAboutAll(host, session, reason)
    if (live.length > 0) warnNotRevoked(host, reason, live)
    return
  }
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
function stopMain(host: Host, { stopFile }: Session): void {
  try {
    // Whatever is there already stops main as well.
    if (!isPresent(stopFile)) createPrivately(stopFile, '')
  } catch (error) {
    host.warning(`Could not tell a main step that is still running to stop: ${(error as Error).message}`)
  }
}

function removeFiles(host: Host, { files }: Session): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true })
    } catch (error) {
      host.warning(`Could not remove ${file}: ${(error as Error).message}`)
    }
  }
}

/**
 * The credentials that main used. Another account could neither open the sealed tokens nor revoke them. If the token
 * that main was given expires too soon, an account in the same place replaces it, as it does in main.
 */
function findCredentials(host: Host, { clientFingerprint }: Session, nowMs: number): Credentials | undefined {
  if (clientFingerprint === '') {
    const { credentials: given } = chooseCredentials(host, nowMs, { only: 'access-token' })
    if (given?.kind !== 'access-token') return undefined
    const expiresAtMs = readTokenExpiryMs(given.token)
    if (expiresAtMs === undefined || expiresAtMs - nowMs >= POST_MS) return given
    return chooseCredentials(host, nowMs).credentials ?? given
  }
  const { credentials } = chooseCredentials(host, nowMs, { only: 'service-account' })
  if (credentials?.kind !== 'service-account') return undefined
  return fingerprint(credentials.clientId) === clientFingerprint ? credentials : undefined
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

function warnNotRevoked(host: Host, reason: string, tokens: readonly { readonly expiresAtMs: number }[]): void {
  const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs))
  host.warning(`Could not revoke the access token: ${reason}. The token expires at ${toMinute(lastMs)}.`)
}
