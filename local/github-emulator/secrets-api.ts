import { GitHubRefusal, notFound, refusal, type Answer } from './answers.ts'
import { toDate, type GitHubWorld, type SecretRecord, type TokenRecord, type Vault, type Visibility } from './world.ts'

export interface ApiRequest {
  readonly method: string
  /** Segments of the path, decoded. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
  readonly body: string
  readonly token: TokenRecord
  readonly baseUrl: string
}

/** A place for secrets as a request names it. */
interface Place {
  readonly vault: Vault
  readonly permission: keyof TokenRecord['permissions']
  /** What follows the place: `public-key`, or a name and perhaps `repositories`. */
  readonly rest: readonly string[]
  readonly org?: string
}

const NAME = /^[A-Z_][A-Z0-9_]*$/
const DEFAULT_PAGE = 30
const LARGEST_PAGE = 100

/**
 * The endpoints for Actions secrets: of a repository, of an environment, of an organization.
 *
 * Source: "REST API endpoints for GitHub Actions Secrets" of GitHub's documentation.
 */
export function answerSecrets(world: GitHubWorld, request: ApiRequest, nowMs: number): Answer {
  const place = findPlace(world, request.path)
  const { method, token } = request
  const [name = '', sub] = place.rest
  const write = method === 'PUT'
  requirePermission(token, place.permission, write ? 'write' : 'read')
  const { vault } = place
  if (method === 'GET' && name === 'public-key') {
    return { status: 200, body: { key_id: vault.key.id, key: vault.key.publicKey } }
  }
  if (write && sub === undefined) return put(place, name.toUpperCase(), request.body, nowMs)
  const secret = vault.secrets.get(name.toUpperCase())
  if (method !== 'GET' || secret === undefined) return notFound()
  if (sub === undefined) return { status: 200, body: show(secret, place, request.baseUrl) }
  return sub === 'repositories' && secret.visibility === 'selected' ? list(world, secret, request.query) : notFound()
}

function findPlace(world: GitHubWorld, path: readonly string[]): Place {
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
  throw new GitHubRefusal(notFound())
}

/** `GITHUB_TOKEN` is the token of an App, too; it never has these permissions. */
function requirePermission(token: TokenRecord, name: keyof TokenRecord['permissions'], need: 'read' | 'write'): void {
  const held = token.permissions[name]
  if (held === 'write' || held === need) return
  const kind = token.kind === 'app' ? 'integration' : 'personal access token'
  throw new GitHubRefusal(refusal(403, `Resource not accessible by ${kind}`))
}

function put({ vault, org }: Place, name: string, text: string, nowMs: number): Answer {
  const body = readBody(text)
  const { key_id: keyId, encrypted_value: sealed, visibility, selected_repository_ids: ids } = body
  if (!NAME.test(name) || name.startsWith('GITHUB_'))
    return refusal(422, 'Secret names can only contain alphanumeric characters or underscores.')
  if (keyId !== vault.key.id || typeof sealed !== 'string') return refusal(422, 'Invalid key_id or encrypted_value.')
  const value = vault.key.open(sealed)
  if (value === undefined) return refusal(422, 'The encrypted_value cannot be decrypted.')
  if (org !== undefined && !isVisibility(visibility)) return refusal(422, 'Invalid visibility.')
  if (visibility !== 'selected' && ids !== undefined)
    return refusal(422, 'selected_repository_ids needs visibility selected.')

  const at = toDate(nowMs)
  const old = vault.secrets.get(name)
  const access: Pick<SecretRecord, 'visibility' | 'repositoryIds'> =
    org === undefined || !isVisibility(visibility)
      ? {}
      : { visibility, ...(visibility === 'selected' ? { repositoryIds: listOfIds(ids) } : {}) }
  vault.secrets.set(name, { name, value, createdAt: old?.createdAt ?? at, updatedAt: at, ...access })
  return old === undefined ? { status: 201, body: {} } : { status: 204 }
}

function readBody(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
  } catch {
    // No JSON.
  }
  throw new GitHubRefusal(refusal(400, 'Problems parsing JSON'))
}

function isVisibility(value: unknown): value is Visibility {
  return value === 'all' || value === 'private' || value === 'selected'
}

/** Repositories that a write leaves out lose the secret. */
function listOfIds(ids: unknown): number[] {
  return Array.isArray(ids) ? ids.map(Number) : []
}

function show(secret: SecretRecord, { org }: Place, baseUrl: string): object {
  const { name, createdAt, updatedAt, visibility } = secret
  const selected = { selected_repositories_url: `${baseUrl}/orgs/${org}/actions/secrets/${name}/repositories` }
  return {
    name,
    created_at: createdAt,
    updated_at: updatedAt,
    ...(org === undefined ? {} : { visibility, ...(visibility === 'selected' ? selected : {}) })
  }
}

function list(world: GitHubWorld, secret: SecretRecord, query: URLSearchParams): Answer {
  const size = Math.min(Number(query.get('per_page') ?? DEFAULT_PAGE), LARGEST_PAGE)
  const page = Number(query.get('page') ?? 1)
  const ids = secret.repositoryIds ?? []
  const names = new Map([...world.repositories.values()].map(({ id, fullName }) => [id, fullName]))
  const shown = ids.slice((page - 1) * size, page * size)
  const repositories = shown.map((id) => ({ id, full_name: names.get(id) ?? `octo-org/repository-${id}` }))
  return { status: 200, body: { total_count: ids.length, repositories } }
}
