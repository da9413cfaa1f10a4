// The state of the emulated GitHub.
import { loadKeyPairs, type KeyPair } from './sealed-boxes.ts'

export type Visibility = 'all' | 'private' | 'selected'

export interface SecretRecord {
  readonly name: string
  value: string
  readonly createdAt: string
  updatedAt: string
  /** Only for secrets of an organization, as are the IDs. */
  visibility?: Visibility
  repositoryIds?: number[]
}

/** The secrets of a repository, an environment or an organization. */
export interface Vault {
  key: KeyPair
  /** By name; GitHub stores names in upper case. */
  readonly secrets: Map<string, SecretRecord>
}

export interface RepositoryRecord {
  readonly id: number
  readonly fullName: string
  readonly vault: Vault
  readonly environments: Map<string, Vault>
}

/** A token with its permissions, named as for GitHub Apps and fine-grained tokens. */
export interface TokenRecord {
  readonly kind: 'app' | 'fine-grained'
  readonly permissions: Readonly<Partial<Record<'secrets' | 'environments' | 'organization_secrets', 'read' | 'write'>>>
}

export interface GitHubWorld {
  readonly repositories: Map<string, RepositoryRecord>
  readonly organizations: Map<string, Vault>
  readonly tokens: Map<string, TokenRecord>
  addRepository(fullName: string, environments?: readonly string[]): RepositoryRecord
  addOrganization(login: string): Vault
  addSecret(
    vault: Vault,
    name: string,
    value: string,
    access?: Pick<SecretRecord, 'visibility' | 'repositoryIds'>
  ): SecretRecord
  newKey(): KeyPair
}

/** Creates an empty GitHub. Names of repositories and organizations are not case-sensitive. */
export async function createGitHubWorld(now: () => number): Promise<GitHubWorld> {
  const newKey = await loadKeyPairs()
  const newVault = (): Vault => ({ key: newKey(), secrets: new Map() })
  const repositories = new Map<string, RepositoryRecord>()
  const organizations = new Map<string, Vault>()
  return {
    repositories,
    organizations,
    tokens: new Map(),
    newKey,
    addRepository(fullName, environments = []) {
      const repository: RepositoryRecord = {
        id: 1296269 + repositories.size,
        fullName,
        vault: newVault(),
        environments: new Map(environments.map((name) => [name, newVault()]))
      }
      repositories.set(fullName.toLowerCase(), repository)
      return repository
    },
    addOrganization(login) {
      const vault = newVault()
      organizations.set(login.toLowerCase(), vault)
      return vault
    },
    addSecret(vault, name, value, access = {}) {
      const at = toDate(now())
      const secret: SecretRecord = { name: name.toUpperCase(), value, createdAt: at, updatedAt: at, ...access }
      vault.secrets.set(secret.name, secret)
      return secret
    }
  }
}

/** Formats an instant as GitHub does: UTC, whole seconds. */
export function toDate(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
