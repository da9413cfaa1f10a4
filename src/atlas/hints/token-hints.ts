// Hints for errors of the token endpoint.
import { OUTAGE, type Hint } from './hint.ts'

/** The first hint with the code or the status is used. */
export const TOKEN_HINTS: readonly Hint[] = [
  {
    codes: ['access_denied'],
    cause: 'A service account has at most 100 live tokens, each valid for up to an hour.',
    cure:
      'Wait until some expire, use one service account per pipeline, and make sure that other tools revoke their ' +
      'tokens.'
  },
  {
    statuses: [429],
    cause: 'Atlas issues few tokens a minute to one address and service account.',
    cure: 'Share a token between steps, or spread the jobs out.'
  },
  {
    codes: ['invalid_client'],
    statuses: [401],
    cause:
      'The secret is wrong, expired, deleted, or belongs to another client ID; or the service account was not created ' +
      'on <base-url>. Secrets are valid for 8 hours to 365 days.',
    cure:
      'Check them in Atlas under Organization > Applications > Service Accounts; if this one is no longer valid, create ' +
      'a new secret and store it.'
  },
  { ...OUTAGE, statuses: [500, 501] }
]

/** For any other error. */
export const OTHER_TOKEN_HINT: Hint = {
  cure: 'Check client-id and client-secret, and that the service account was created on the host in base-url.'
}
