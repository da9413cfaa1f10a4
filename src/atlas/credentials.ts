// Service accounts and access tokens, and what can be checked about them without asking Atlas.
import type { Problem } from './errors.ts'

/** A service account, which requests its own tokens. */
export interface ServiceAccount {
  readonly kind: 'service-account'
  readonly clientId: string
  readonly clientSecret: string
}

/** A token that the caller gave: used as it is, never stored or revoked. */
export interface GivenToken {
  readonly kind: 'access-token'
  readonly token: string
}

export type Credentials = ServiceAccount | GivenToken

/** What to do without a service account. */
export const CREATE_ACCOUNT = 'Create a service account in Atlas under Organization > Applications > Service Accounts.'

/** What is wrong or suspicious about a pair. */
export interface CredentialCheck {
  readonly problems: readonly Problem[]
  readonly warnings: readonly string[]
}

const CLIENT_ID = /^mdb_sa_id_[a-fA-F\d]{24}$/
const SECRET_PREFIX = 'mdb_sa_sk_'

/**
 * Checks the shape of a service account's credentials. An unknown shape is only a warning, because Atlas may change it;
 * what is certainly something else is a problem. No message contains a value. Pure.
 *
 * Source of the shapes: the pattern of `clientId` in the Admin API's schema; the documented example of a secret.
 */
export function checkServiceAccount(clientId: string, clientSecret: string): CredentialCheck {
  if (clientId.startsWith(SECRET_PREFIX) || clientSecret.startsWith('mdb_sa_id_')) {
    const message =
      'client-id and client-secret are swapped: the ID begins with mdb_sa_id_, the secret with mdb_sa_sk_.'
    return { problems: [{ input: 'client-id', message }], warnings: [] }
  }
  const problems: Problem[] = []
  const warnings: string[] = []
  if (/^[a-z]{8}$/.test(clientId)) {
    problems.push({
      input: 'client-id',
      message: `this looks like the public part of an API key, not a service account. ${CREATE_ACCOUNT}`
    })
  } else if (!CLIENT_ID.test(clientId)) {
    warnings.push('client-id does not look like an Atlas client ID (mdb_sa_id_ and 24 hexadecimal digits).')
  }
  if (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(clientSecret)) {
    problems.push({
      input: 'client-secret',
      message: `this looks like the private part of an API key, not a service account's secret. ${CREATE_ACCOUNT}`
    })
  } else if (!clientSecret.startsWith(SECRET_PREFIX)) {
    warnings.push('client-secret does not look like an Atlas client secret (mdb_sa_sk_ at the start).')
  }
  for (const [input, value] of [
    ['client-id', clientId],
    ['client-secret', clientSecret]
  ] as const) {
    if (/[\s\u0000-\u001f\u007f-\u009f]/.test(value)) {
      problems.push({
        input,
        message: 'contains white space or a line break. Store the value again without it.'
      })
    }
  }
  return { problems, warnings }
}

/**
 * Parses when a JWT expires. Its signature is not checked: only Atlas can do that. Pure.
 *
 * @returns milliseconds since the epoch, or undefined if the token is not a JWT or has no expiry
 */
export function readTokenExpiryMs(token: string): number | undefined {
  const payload = token.split('.')[1]
  if (payload === undefined) return undefined
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
    const exp = (claims as { exp?: unknown } | null)?.exp
    return typeof exp === 'number' ? exp * 1000 : undefined
  } catch {
    return undefined
  }
}

/** The value for the Basic scheme: base64 of the raw pair. Atlas refuses the percent-encoding of RFC 6749. */
export function toBasicValue({ clientId, clientSecret }: ServiceAccount): string {
  return Buffer.from(`${clientId}:${clientSecret}`, 'utf8').toString('base64')
}
