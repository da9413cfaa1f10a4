import { createKeyMaker, type KeyPair } from './sealed-boxes.ts'

export type Visibility = 'all' | 'private' | 'selected'

export interface SecretRecord {
  readonly name: string
  value: string
  readonly createdAt: string
  updatedAt: string
  /** Of an organization's secret. */
  visibility?: Visibility
  repositoryIds?: number[]
}

/** A place for secrets: a repository, one of its environments, or an organization. */
export interface Vault {
  key: KeyPair
  /** By name, in upper case: as GitHub stores names. */
  readonly secrets: Map<string, SecretRecord>
}

export interface RepositoryRecord {
  readonly id: number
  readonly fullName: string
  readonly vault: Vault
  readonly environments: Map<string, Vault>
}

/** What a token may do, by the names of permissions of GitHub Apps and fine-grained tokens. */
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

/** An empty GitHub. Names of repositories and organizations are compared without case. */
export async function createGitHubWorld(now: () => number): Promise<GitHubWorld> {
  const newKey = await createKeyMaker()
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

/** UTC, whole seconds. */
export function toDate(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z')
}
