// The REST endpoints for Actions secrets.
import { errorResponse, GitHubError, notFound, type GitHubResponse } from './responses.ts'
import { toDate, type GitHubWorld, type SecretRecord, type TokenRecord, type Vault, type Visibility } from './world.ts'

export interface ApiRequest {
  readonly method: string
  /** Segments of the path, percent-decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: string
  readonly token: TokenRecord
  readonly baseUrl: string
}

/** What the path of a request refers to. */
interface Target {
  readonly vault: Vault
  readonly permission: keyof TokenRecord['permissions']
  /** The segments after `secrets`: `public-key`, or a name and perhaps `repositories`. */
  readonly rest: readonly string[]
  readonly org?: string
}

const NAME = /^[A-Z_][A-Z0-9_]*$/
const DEFAULT_PAGE = 30
const LARGEST_PAGE = 100

/**
 * Responds to requests for the secrets of a repository, an environment or an organization.
 *
 * Source: "REST API endpoints for GitHub Actions Secrets" in GitHub's documentation.
 */
export function respondToSecrets(world: GitHubWorld, request: ApiRequest, nowMs: number): GitHubResponse {
  const target = findTarget(world, request.path)
  const { method, token } = request
  const [name = '', sub] = target.rest
  const write = method === 'PUT'
  requirePermission(token, target.permission, write ? 'write' : 'read')
  const { vault } = target
  if (method === 'GET' && name === 'public-key') {
    return { status: 200, body: { key_id: vault.key.id, key: vault.key.publicKey } }
  }
  if (write && sub === undefined) return put(target, name.toUpperCase(), request.body, nowMs)
  const secret = vault.secrets.get(name.toUpperCase())
  if (method !== 'GET' || secret === undefined) return notFound()
  if (sub === undefined) return { status: 200, body: show(secret, target, request.baseUrl) }
  return sub === 'repositories' && secret.visibility === 'selected' ? list(world, secret, request.query) : notFound()
}

function findTarget(world: GitHubWorld, path: readonly string[]): Target {
  const [root, first = '', second = '', third] = path
  if (root === 'orgs' && second === 'actions' && third === 'secrets') {
    const vault = world.organizations.get(first.toLowerCase())
    if (vault) return { vault, permission: 'organization_secrets', rest: path.slice(4), org: first }
  }
  const repository = root === 'repos' ? world.repositories.get(`${first}/${second}`.toLowerCase()) : undefined
  if (repository && third === 'actions' && path[4] === 'secrets') {
    return { vault: repository.vault, permission: 'secrets', rest: path.slice(5) }
  }
  if (repository && third === 'environments' && path[5] === 'secrets') {
    const vault = repository.environments.get(path[4] ?? '')
    if (vault) return { vault, permission: 'environments', rest: path.slice(6) }
  }
  throw new GitHubError(notFound())
}

/** `GITHUB_TOKEN` is a token of an App too, but never has these permissions. */
function requirePermission(token: TokenRecord, name: keyof TokenRecord['permissions'], need: 'read' | 'write'): void {
  const held = token.permissions[name]
  if (held === 'write' || held === need) return
  const kind = token.kind === 'app' ? 'integration' : 'personal access token'
  throw new GitHubError(errorResponse(403, `Resource not accessible by ${kind}`))
}

function put({ vault, org }: Target, name: string, json: string, nowMs: number): GitHubResponse {
  const body = parseBody(json)
  const { key_id: keyId, encrypted_value: sealed, visibility, selected_repository_ids: ids } = body
  if (!NAME.test(name) || name.startsWith('GITHUB_'))
    return errorResponse(422, 'Secret names can only contain alphanumeric characters or underscores.')
  if (keyId !== vault.key.id || typeof sealed !== 'string')
    return errorResponse(422, 'Invalid key_id or encrypted_value.')
  const value = vault.key.open(sealed)
  if (value === undefined) return errorResponse(422, 'The encrypted_value cannot be decrypted.')
  if (org !== undefined && !isVisibility(visibility)) return errorResponse(422, 'Invalid visibility.')
  if (visibility !== 'selected' && ids !== undefined)
    return errorResponse(422, 'selected_repository_ids needs visibility selected.')

  const at = toDate(nowMs)
  const old = vault.secrets.get(name)
  const access: Pick<SecretRecord, 'visibility' | 'repositoryIds'> =
    org === undefined || !isVisibility(visibility)
      ? {}
      : { visibility, ...(visibility === 'selected' ? { repositoryIds: listOfIds(ids) } : {}) }
  vault.secrets.set(name, { name, value, createdAt: old?.createdAt ?? at, updatedAt: at, ...access })
  return old === undefined ? { status: 201, body: {} } : { status: 204 }
}

function parseBody(json: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(json)
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch {
    // Not JSON.
  }
  throw new GitHubError(errorResponse(400, 'Problems parsing JSON'))
}

function isVisibility(value: unknown): value is Visibility {
  return value === 'all' || value === 'private' || value === 'selected'
}

/** Repositories that a write does not list lose the secret. */
function listOfIds(ids: unknown): number[] {
  return Array.isArray(ids) ? ids.map(Number) : []
}

function show(secret: SecretRecord, { org }: Target, baseUrl: string): object {
  const { name, createdAt, updatedAt, visibility } = secret
  const selected = { selected_repositories_url: `${baseUrl}/orgs/${org}/actions/secrets/${name}/repositories` }
  return {
    name,
    created_at: createdAt,
    updated_at: updatedAt,
    ...(org === undefined ? {} : { visibility, ...(visibility === 'selected' ? selected : {}) })
  }
}

function list(world: GitHubWorld, secret: SecretRecord, query: URLSearchParams): GitHubResponse {
  const size = Math.min(Number(query.get('per_page') ?? DEFAULT_PAGE), LARGEST_PAGE)
  const page = Number(query.get('page') ?? 1)
  const ids = secret.repositoryIds ?? []
  const names = new Map([...world.repositories.values()].map(({ id, fullName }) => [id, fullName]))
  const shown = ids.slice((page - 1) * size, page * size)
  const repositories = shown.map((id) => ({ id, full_name: names.get(id) ?? `octo-org/repository-${id}` }))
  return { status: 200, body: { total_count: ids.length, repositories } }
}
