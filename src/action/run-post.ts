import { rmSync, writeFileSync } from 'node:fs'
import { systemClock } from '../atlas/clock.ts'
import type { Credentials } from '../atlas/credentials.ts'
import { AuthenticationError } from '../atlas/errors.ts'
import { openToken } from './session/sealed-token.ts'
import { revokeToken } from '../atlas/token.ts'
import { createTransport, type Transport } from '../atlas/transport.ts'
import { chooseCredentials, maskCredentials } from './inputs/credentials.ts'
import { describeFailure, toAnnotation } from './report/failure.ts'
import type { Host } from './host.ts'
import { openNetwork } from './http.ts'
import { toMinute } from './report/log-text.ts'
import { decodeSession, fingerprint, SESSION_STATE, type MintedToken, type Session } from './session/session.ts'
import { openSharedToken } from './session/shared-token.ts'
import { userAgent } from './user-agent.ts'

/** A cancelled job gives all its post steps five minutes together; this one takes at most 90 seconds. */
const POST_MS = 90_000
/** What of that is kept for revoking tokens. */
const REVOKE_MS = 20_000

/** A token to revoke. Times in milliseconds since the epoch. */
export interface LiveToken {
  readonly value: string
  readonly expiresAtMs: number
}

/**
 * Takes back what main created, then revokes its tokens. Host, things and tokens come from the state, only the
 * credentials from the inputs: inputs are evaluated again for post, and may be others by then. What goes wrong is a
 * notice or a warning.
 */
export async function runPost(host: Host): Promise<void> {
  maskCredentials(host)
  const session = decodeSession(host.readState(SESSION_STATE))
  if (session === undefined) return
  if (!session.ended) stopMain(host, session)
  removeFiles(host, session)

  const nowMs = systemClock.nowMs()
  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  if (live.length < session.tokens.length)
    host.notice('An access token of this step has expired; there is nothing to revoke.')
  if (live.length === 0 && session.undo.length === 0) return

  const credentials = findCredentials(host, session, nowMs)
  if (credentials === undefined) {
    const reason = 'the service account that this step used is not among the inputs any more'
    if (session.undo.length > 0) (await import('./clean-up.ts')).warnAboutAll(host, session, reason)
    if (live.length > 0) warnLive(host, reason, live)
    return
  }
  await end({ host, session, credentials, live })
}

/** A main that outlived its cancellation, as it can in a container, looks for this file before it sends anything. */
function stopMain(host: Host, { stopFile }: Session): void {
  try {
    writeFileSync(stopFile, '', { mode: 0o600 })
  } catch (error) {
    host.warning(`A main step that still lives could not be told to stop: ${(error as Error).message}`)
  }
}

function removeFiles(host: Host, { files }: Session): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true })
    } catch (error) {
      host.warning(`${file} could not be removed: ${(error as Error).message}`)
    }
  }
}

/** The credentials that main used; another account could neither open the envelopes nor revoke what is in them. */
function findCredentials(host: Host, { clientFingerprint }: Session, nowMs: number): Credentials | undefined {
  const serviceAccount = clientFingerprint !== ''
  const { credentials } = chooseCredentials(host, nowMs, { serviceAccount })
  if (credentials?.kind !== 'service-account') return serviceAccount ? undefined : credentials
  return fingerprint(credentials.clientId) === clientFingerprint ? credentials : undefined
}

async function end(given: {
  host: Host
  session: Session
  credentials: Credentials
  live: readonly MintedToken[]
}): Promise<void> {
  const { host, session, credentials, live } = given
  const network = openNetwork(userAgent(host.run))
  const transport = createTransport({
    sendOnce: network.exchange,
    clock: systemClock,
    // Post is never told to stop: the runner ends it.
    signal: new AbortController().signal,
    onRetry: (line) => host.info(line)
  })
  const endsAtMs = systemClock.nowMs() + POST_MS
  try {
    const tokens = openTokens(host, session, credentials, live)
    if (session.undo.length > 0) {
      const { cleanUp: takeBack } = await import('./clean-up.ts')
      const deadlineMs = endsAtMs - REVOKE_MS
      const token = tokens.at(-1) ?? findShared(host, session, credentials)
      tokens.push(...(await takeBack({ host, session, credentials, token, transport, deadlineMs })))
    }
    await revokeAll({ host, session, credentials, tokens, transport, deadlineMs: endsAtMs })
  } finally {
    network.close()
  }
}

/** A token that another step of the job has left: it is used, and that step's to revoke. */
function findShared(host: Host, { baseUrl }: Session, credentials: Credentials): LiveToken | undefined {
  if (credentials.kind !== 'service-account') return undefined
  const found = openSharedToken(host.tempFolder, credentials, baseUrl).read()
  if (found !== undefined) host.mask(found.value)
  return found
}

/** The tokens of main, out of their envelopes. */
function openTokens(
  host: Host,
  { baseUrl }: Session,
  credentials: Credentials,
  live: readonly MintedToken[]
): LiveToken[] {
  if (credentials.kind !== 'service-account') return []
  return live.flatMap((minted) => {
    const value = openToken(minted.envelope, credentials, baseUrl)
    if (value === undefined) {
      warnLive(host, 'the client secret is not the one that this step used', [minted])
      return []
    }
    host.mask(value)
    return [{ value, expiresAtMs: minted.expiresAtMs }]
  })
}

async function revokeAll(given: {
  host: Host
  session: Session
  credentials: Credentials
  tokens: readonly LiveToken[]
  transport: Transport
  deadlineMs: number
}): Promise<void> {
  const { host, session, credentials, tokens, transport, deadlineMs } = given
  if (credentials.kind !== 'service-account') return
  const endpoint = { transport, clock: systemClock, baseUrl: session.baseUrl, account: credentials }
  const shared = openSharedToken(host.tempFolder, credentials, session.baseUrl)
  for (const token of tokens) {
    try {
      // First, so that no step picks up what is about to end.
      shared.forget(token.value)
      await revokeToken(endpoint, token.value, deadlineMs)
      host.info('The access token of this step is revoked.')
    } catch (error) {
      if (error instanceof AuthenticationError && error.status === 401) tellReplaced(host, token)
      else warnLive(host, toAnnotation(describeFailure(error)), [token])
    }
  }
}

/** A later step of the job has renewed the client secret, or somebody has: nothing is wrong with that. */
function tellReplaced(host: Host, { expiresAtMs }: LiveToken): void {
  host.notice(
    'The access token of this step could not be revoked: Atlas does not accept its client secret any more. ' +
      `It ends by itself at ${toMinute(expiresAtMs)}.`
  )
}

function warnLive(host: Host, reason: string, tokens: readonly { readonly expiresAtMs: number }[]): void {
  const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs))
  host.warning(
    `The access token of this step could not be revoked: ${reason}. It ends by itself at ${toMinute(lastMs)}.`
  )
}
