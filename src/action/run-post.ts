import { systemClock } from '../atlas/clock.ts'
import type { ServiceAccount } from '../atlas/credentials.ts'
import { openToken } from '../atlas/token-envelope.ts'
import { revokeToken } from '../atlas/token.ts'
import { createTransport } from '../atlas/transport.ts'
import { chooseCredentials, maskCredentials } from './credential-inputs.ts'
import { describeFailure, toAnnotation } from './failure.ts'
import type { Host } from './host.ts'
import { openNetwork } from './http.ts'
import { decodeSession, fingerprint, SESSION_STATE, type MintedToken, type Session } from './session.ts'
import { userAgent } from './user-agent.ts'

/** A cancelled job gives all its post steps five minutes together; this one takes at most 90 seconds. */
const POST_MS = 90_000

/**
 * Revokes the tokens that main made. Host and tokens come from the state, only the credentials from the inputs: inputs
 * are evaluated again for post, and may be others by then. What goes wrong is a notice or a warning.
 */
export async function runPost(host: Host): Promise<void> {
  maskCredentials(host)
  const session = decodeSession(host.readState(SESSION_STATE))
  if (session === undefined || session.tokens.length === 0) return

  const nowMs = systemClock.nowMs()
  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  if (live.length < session.tokens.length)
    host.notice('An access token of this step has expired; there is nothing to revoke.')
  if (live.length === 0) return

  const account = findAccount(host, session, nowMs)
  if (account === undefined) {
    warnLive(host, 'the service account that this step used is not among the inputs any more', live)
    return
  }
  await revokeAll({ host, session, account, live })
}

/** The account that main used; another one could neither open the envelopes nor revoke what is in them. */
function findAccount(host: Host, session: Session, nowMs: number): ServiceAccount | undefined {
  const { credentials } = chooseCredentials(host, nowMs, { serviceAccount: true })
  if (credentials?.kind !== 'service-account') return undefined
  return fingerprint(credentials.clientId) === session.clientFingerprint ? credentials : undefined
}

async function revokeAll(given: {
  host: Host
  session: Session
  account: ServiceAccount
  live: readonly MintedToken[]
}): Promise<void> {
  const { host, session, account, live } = given
  const { baseUrl } = session
  const network = openNetwork(userAgent(host.run))
  const transport = createTransport({
    exchange: network.exchange,
    clock: systemClock,
    // Post is never told to stop: the runner ends it.
    signal: new AbortController().signal,
    onRetry: (line) => host.info(line)
  })
  const deadlineMs = systemClock.nowMs() + POST_MS
  try {
    for (const minted of live) {
      const token = openToken(minted.envelope, account, baseUrl)
      if (token === undefined) {
        warnLive(host, 'the client secret is not the one that this step used', [minted])
        continue
      }
      host.mask(token)
      try {
        await revokeToken({ transport, clock: systemClock, baseUrl, account }, token, deadlineMs)
        host.info('The access token of this step is revoked.')
      } catch (error) {
        warnLive(host, toAnnotation(describeFailure(error)), [minted])
      }
    }
  } finally {
    network.close()
  }
}

function warnLive(host: Host, reason: string, tokens: readonly MintedToken[]): void {
  const lastMs = Math.max(...tokens.map(({ expiresAtMs }) => expiresAtMs))
  const until = new Date(lastMs).toISOString().slice(0, 16).replace('T', ' ')
  host.warning(`The access token of this step could not be revoked: ${reason}. It ends by itself at ${until} UTC.`)
}
