import { ReportedError } from '../../atlas/errors.ts'

/** Where a secret of GitHub lies. Repository and environment are those of the run. */
export type SecretPlace =
  | { readonly scope: 'repository' }
  | { readonly scope: 'environment'; readonly environment: string }
  | { readonly scope: 'organization'; readonly organization: string }

/** The secrets of GitHub, as far as operations know them. */
export interface SecretStore {
  /**
   * Gives a secret that is there another value; who may read it stays as it is.
   *
   * @throws SecretStoreError where GitHub did not take it, or may not have
   */
  readonly write: (place: SecretPlace, name: string, value: string) => Promise<void>
}

/** GitHub did not take a secret. */
export class SecretStoreError extends ReportedError {
  override readonly name = 'SecretStoreError' as const
  /** Whether the secret may have been written all the same: no answer told. */
  readonly unsure: boolean

  constructor(message: string, options: { unsure: boolean; hint?: string | undefined; cause?: unknown }) {
    super(message, options)
    this.unsure = options.unsure
  }
}

/** The client secret that this step uses, and what is done with the one that replaces it. */
export interface CurrentSecret {
  readonly value: string
  /**
   * Gets an access token with another secret of the same service account, and revokes it.
   *
   * @throws AuthenticationError, NetworkError, TimeoutError where that does not work
   */
  readonly verify: (secret: string) => Promise<void>
  /**
   * Revokes the tokens that this step got, by another secret of the same service account: post then has none left.
   *
   * @throws AuthenticationError, NetworkError, TimeoutError
   */
  readonly revokeTokens: (secret: string) => Promise<void>
}

/** How a person calls the place. Pure. */
export function describePlace(place: SecretPlace, repository: string | undefined): string {
  switch (place.scope) {
    case 'repository':
      return `repository ${repository}`
    case 'environment':
      return `environment ${place.environment} of repository ${repository}`
    case 'organization':
      return `organization ${place.organization}`
  }
}

/**
 * What is wrong with the name of a secret, by GitHub's rules: letters, digits and underscores, no digit first, and no
 * `GITHUB_` at the start, in any case. Pure.
 */
export function checkSecretName(name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
    return `"${name}" is no name of a GitHub secret: letters, digits and underscores, and no digit first.`
  }
  return /^github_/i.test(name) ? 'names of GitHub secrets do not begin with GITHUB_.' : undefined
}
