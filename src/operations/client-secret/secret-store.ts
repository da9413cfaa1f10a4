// Secrets of GitHub and the client secret in use, as far as operations know them.
import { ReportedError } from '../../atlas/errors.ts'

/** Where a GitHub secret is stored. A repository is `owner/name`. */
export type SecretPlace =
  | { readonly scope: 'repository'; readonly repository: string }
  | { readonly scope: 'environment'; readonly repository: string; readonly environment: string }
  | { readonly scope: 'organization'; readonly organization: string }

/** Writes secrets of GitHub. */
export interface SecretStore {
  /**
   * Replaces the value of an existing secret. Who may read it does not change.
   *
   * @throws SecretStoreError if GitHub did not store the value, or may not have
   */
  readonly write: (place: SecretPlace, name: string, value: string) => Promise<void>
}

/** GitHub did not store a secret, or may not have. */
export class SecretStoreError extends ReportedError {
  override readonly name = 'SecretStoreError' as const
  /** Whether the secret may have been written: no response said so. */
  readonly unsure: boolean

  constructor(message: string, options: { unsure: boolean; hint?: string | undefined; cause?: unknown }) {
    super(message, options)
    this.unsure = options.unsure
  }
}

/** The client secret that this step uses, and what depends on it when it is replaced. */
export interface CurrentSecret {
  /** The service account that it belongs to. */
  readonly clientId: string
  readonly value: string
  /**
   * Requests an access token with another secret of the same service account, and revokes it.
   *
   * @throws AuthenticationError, NetworkError, TimeoutError if the secret does not work
   */
  readonly verify: (secret: string) => Promise<void>
  /**
   * Revokes the tokens of this step with another secret of the same service account, which leaves none for post.
   *
   * @throws AuthenticationError, NetworkError, TimeoutError
   */
  readonly revokeTokens: (secret: string) => Promise<void>
}

/** The place as a person would name it. Pure. */
export function describePlace(place: SecretPlace): string {
  switch (place.scope) {
    case 'repository':
      return `repository ${place.repository}`
    case 'environment':
      return `environment ${place.environment} of repository ${place.repository}`
    case 'organization':
      return `organization ${place.organization}`
  }
}

/**
 * Checks the name of a GitHub secret: letters, digits and underscores, no digit first, and no `GITHUB_` at the start, in
 * any case. Pure.
 *
 * Source: "Naming your secrets" of GitHub's documentation.
 *
 * @returns what is wrong with it
 */
export function checkSecretName(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return `GitHub does not allow the name "${name}": use letters, digits and underscores, with no digit first.`
  }
  return /^github_/i.test(name) ? 'names of GitHub secrets cannot start with GITHUB_.' : undefined
}
