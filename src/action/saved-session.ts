// Opens what main saved for post, and trusts it only if this very step has saved it.
import { readTokenExpiryMs, type Credentials } from '../atlas/credentials.ts'
import type { Host } from './host.ts'
import { DEFAULT_BASE_URL } from './inputs/base-url.ts'
import { chooseCredentials } from './inputs/credentials.ts'
import { warnAboutAll, warnNotRevoked } from './post-warnings.ts'
import { checkSession, isAllowedHost } from './session/check-session.ts'
import { deriveSealKey } from './session/seal.ts'
import { decodeSession, fingerprint, NOTHING_TO_DO, SESSION_STATE, type Session } from './session/session.ts'

/** A session of this step, with the credentials to act on it. */
export interface TrustedSession {
  readonly session: Session
  readonly credentials: Credentials
}

/** Why a session is not acted on, beside what is said of the credentials. */
const PLANTED = `an earlier step has set STATE_${SESSION_STATE}`

/**
 * Opens the session of this step. Main always saves one, so a variable that an earlier step has set does not get here; if
 * main was killed before it could, the seal shows whose it is.
 *
 * @param options.lifeMs how long the credentials must still be valid, in milliseconds
 * @returns undefined if there is nothing to do, or nothing that can be trusted, which is a warning
 */
export function openSavedSession(
  host: Host,
  { nowMs, lifeMs }: { readonly nowMs: number; readonly lifeMs: number }
): TrustedSession | undefined {
  const text = host.readState(SESSION_STATE)
  if (text === '' || text === NOTHING_TO_DO) return undefined
  const saved = decodeSession(text)
  if (saved === undefined) {
    host.warning(`Did not clean up: the saved session cannot be read. Perhaps ${PLANTED}.`)
    return undefined
  }
  const { session } = saved
  if (isEmpty(session)) return undefined
  const main = credentialsOfMain(host, session, nowMs)
  if (main === undefined || !saved.isSealedWith(deriveSealKey(main, host.run))) {
    refuse(host, { session, nowMs, reason: `${explain(session, main)}, or ${PLANTED}` })
    return undefined
  }
  const checked = checkSession(session)
  if (checked === undefined) {
    host.warning('Did not clean up: the saved session names a host or a file that is not allowed.')
    return undefined
  }
  for (const name of checked.refused) host.warning(`Did not remove ${name}: this action does not create that.`)
  return { session: checked.session, credentials: renew(host, main, { nowMs, lifeMs }) }
}

function isEmpty({ tokens, undo, files, ended }: Session): boolean {
  return ended && tokens.length === 0 && undo.length === 0 && files.length === 0
}

/** The credentials that main used. Another account could neither open the sealed tokens nor revoke them. */
function credentialsOfMain(host: Host, { clientFingerprint }: Session, nowMs: number): Credentials | undefined {
  const only = clientFingerprint === '' ? 'access-token' : 'service-account'
  const { credentials } = chooseCredentials(host, nowMs, { only })
  if (credentials?.kind !== 'service-account') return credentials
  return fingerprint(credentials.clientId) === clientFingerprint ? credentials : undefined
}

/** If the token that main was given expires too soon, an account in the same place replaces it, as it does in main. */
function renew(
  host: Host,
  main: Credentials,
  { nowMs, lifeMs }: { readonly nowMs: number; readonly lifeMs: number }
): Credentials {
  if (main.kind === 'service-account') return main
  const expiresAtMs = readTokenExpiryMs(main.token)
  if (expiresAtMs === undefined || expiresAtMs - nowMs >= lifeMs) return main
  return chooseCredentials(host, nowMs).credentials ?? main
}

function explain({ clientFingerprint }: Session, found: Credentials | undefined): string {
  const isToken = clientFingerprint === ''
  if (found === undefined) {
    return isToken
      ? 'the inputs no longer contain an access token'
      : 'the inputs no longer name the service account that this step used'
  }
  return `the ${isToken ? 'access token' : 'client secret'} is not the one that this step used`
}

/** Names what may be left. Nothing is sent and no file is touched. */
function refuse(
  host: Host,
  { session, nowMs, reason }: { readonly session: Session; readonly nowMs: number; readonly reason: string }
): void {
  const live = session.tokens.filter(({ expiresAtMs }) => expiresAtMs > nowMs)
  if (live.length === 0 && session.undo.length === 0) host.warning(`Did not clean up: ${reason}.`)
  // Nobody vouches for the host: a link must not lead anywhere else than to Atlas.
  const baseUrl = isAllowedHost(session.baseUrl, 'environment') ? session.baseUrl : DEFAULT_BASE_URL
  warnAboutAll(host, { ...session, baseUrl }, reason)
  if (live.length > 0) warnNotRevoked(host, reason, live)
}
