// The client secret in use, and what rotation does with the one that replaces it.
import type { ServiceAccount } from '../atlas/credentials.ts'
import { assertFailure } from '../atlas/errors.ts'
import { openToken, sealToken } from './session/sealed-token.ts'
import { requestToken, revokeToken, type TokenEndpointOptions } from '../atlas/token.ts'
import type { CurrentSecret } from '../operations/client-secret/secret-store.ts'
import type { SessionWriter } from './session/session-writer.ts'
import { openSharedToken } from './session/shared-token.ts'

/**
 * Creates the current secret. Its tokens are masked and saved for post like all others.
 *
 * @param options.deadlineMs when everything must be done, in milliseconds since the epoch
 */
export function createCurrentSecret(options: {
  readonly endpoint: TokenEndpointOptions
  readonly session: SessionWriter
  readonly tempFolder: string
  readonly mask: (value: string) => void
  readonly deadlineMs: number
}): CurrentSecret {
  const { endpoint, session, tempFolder, mask, deadlineMs } = options
  const { account, baseUrl } = endpoint
  const withSecret = (clientSecret: string): TokenEndpointOptions => {
    const other: ServiceAccount = { ...account, clientSecret }
    return { ...endpoint, account: other }
  }

  return {
    clientId: account.clientId,
    value: account.clientSecret,
    async verify(secret) {
      const { value, expiresAtMs } = await requestToken(withSecret(secret), deadlineMs)
      mask(value)
      // Sealed with the secret in use: post does not have the new one.
      const minted = { envelope: sealToken(value, account, baseUrl), expiresAtMs }
      session.addToken(minted)
      try {
        await revokeToken(withSecret(secret), value, deadlineMs)
        session.dropToken(minted)
      } catch (error) {
        // The secret works. Post tries to revoke the token again.
        assertFailure(error)
      }
    },
    async revokeTokens(secret) {
      const shared = openSharedToken(tempFolder, account, baseUrl)
      for (const minted of session.tokens()) {
        const value = openToken(minted.envelope, account, baseUrl)
        if (value === undefined) continue
        shared.forget(value)
        await revokeToken(withSecret(secret), value, deadlineMs)
        session.dropToken(minted)
      }
    }
  }
}
