// The requests that find and write one GitHub secret.
import { SecretStoreError, type SecretPlace } from '../../operations/client-secret/secret-store.ts'
import { isPublicKey, seal } from './sealed-box.ts'

const PAGE_SIZE = 100

/** Sends one request to GitHub. @throws an error with `status` for 400 and above */
export type Send = (
  route: string,
  parameters: Readonly<Record<string, unknown>>
) => Promise<{ readonly status: number; readonly data: unknown }>

/** What a write needs to know about a secret. */
export interface Target {
  readonly route: string
  readonly parameters: Readonly<Record<string, string>>
  readonly name: string
  readonly key: string
  readonly keyId: string
  /** Who may read it. Empty unless it is an organization's secret. */
  readonly access: Readonly<Record<string, unknown>>
}

/** A response that the GitHub API does not send. */
class UnexpectedResponse extends Error {
  readonly status: number

  constructor(status: number) {
    super('is not a response of the GitHub API')
    this.status = status
  }
}

/** A write that may or may not have been carried out. */
export class UnknownOutcome extends Error {
  constructor(cause: unknown) {
    super('', { cause })
  }
}

/** The status of a response. Octokit sets 500 and a cause if it failed before there was one. */
export function statusOf(error: unknown): number | undefined {
  const { status, cause } = error as { status?: unknown; cause?: unknown }
  return typeof status === 'number' && cause === undefined ? status : undefined
}

/**
 * Reads the public key and the secret. The secret must exist: a new one is not what the workflows read.
 *
 * @param about.where the place as a person would name it
 */
export async function findTarget(
  send: Send,
  place: SecretPlace,
  about: { readonly name: string; readonly where: string }
): Promise<Target> {
  const { name, where } = about
  const { route, parameters } = routeOf(place)
  const { key, key_id: keyId } = await read(send, `${route}/public-key`, parameters)
  if (typeof key !== 'string' || !isPublicKey(key) || typeof keyId !== 'string') {
    throw incomplete(`the public key of ${where}`)
  }
  const secret = await read(send, `${route}/{name}`, { ...parameters, name }).catch((error: unknown) => {
    throw statusOf(error) === 404 ? missing(name, where) : error
  })
  const target = { route, parameters, name, key, keyId }
  if (place.scope !== 'organization') return { ...target, access: {} }
  const { visibility } = secret
  if (typeof visibility !== 'string') throw incomplete(`the visibility of secret ${name} of ${where}`)
  if (visibility !== 'selected') return { ...target, access: { visibility } }
  const ids = await readRepositories(send, `${route}/{name}/repositories`, { ...parameters, name })
  return { ...target, access: { visibility, selected_repository_ids: ids } }
}

/**
 * Seals a value and writes it.
 *
 * @throws UnknownOutcome if it may have been written in spite of the failure
 */
export async function writeTarget(send: Send, target: Target, value: string): Promise<void> {
  const { route, parameters, name, key, keyId, access } = target
  const sealed = { encrypted_value: seal(key, value), key_id: keyId, ...access }
  try {
    const { status } = await send(`PUT ${route}/{name}`, { ...parameters, name, ...sealed })
    if (status !== 201 && status !== 204) throw new UnexpectedResponse(status)
  } catch (error) {
    const status = statusOf(error)
    throw status !== undefined && status >= 400 && status < 500 ? error : new UnknownOutcome(error)
  }
}

function routeOf(place: SecretPlace): Pick<Target, 'route' | 'parameters'> {
  switch (place.scope) {
    case 'repository':
      return { route: '/repos/{owner}/{repo}/actions/secrets', parameters: splitRepository(place.repository) }
    case 'environment':
      return {
        route: '/repos/{owner}/{repo}/environments/{environment}/secrets',
        parameters: { ...splitRepository(place.repository), environment: place.environment }
      }
    case 'organization':
      return { route: '/orgs/{org}/actions/secrets', parameters: { org: place.organization } }
  }
}

function splitRepository(repository: string): { readonly owner: string; readonly repo: string } {
  const end = repository.indexOf('/')
  return { owner: repository.slice(0, end), repo: repository.slice(end + 1) }
}

/** All repositories that may read an organization's secret: a write takes it from those that it leaves out. */
async function readRepositories(send: Send, route: string, parameters: Readonly<Record<string, string>>) {
  const ids: number[] = []
  for (let page = 1; ; page++) {
    const body = await read(send, route, { ...parameters, per_page: PAGE_SIZE, page })
    const { total_count: total, repositories } = body
    if (!Array.isArray(repositories) || typeof total !== 'number')
      throw incomplete('the repositories that may read the secret')
    for (const repository of repositories as unknown[]) {
      const { id } = (repository ?? {}) as { id?: unknown }
      if (typeof id !== 'number') throw incomplete('the repositories that may read the secret')
      ids.push(id)
    }
    if (repositories.length < PAGE_SIZE) {
      if (ids.length < total) throw hidden(ids.length, total)
      return ids
    }
  }
}

async function read(send: Send, route: string, parameters: Readonly<Record<string, unknown>>) {
  const { status, data } = await send(`GET ${route}`, parameters)
  if (status !== 200 || typeof data !== 'object' || data === null) throw new UnexpectedResponse(status)
  return data as Readonly<Record<string, unknown>>
}

function missing(name: string, where: string): SecretStoreError {
  return new SecretStoreError(`There is no GitHub secret ${name} in ${where}.`, {
    unsure: false,
    hint:
      'Check the options secret-name and scope. Before the first rotation, store the client secret in use under this name: ' +
      'the secret that is replaced must be the one that the workflows read.'
  })
}

function hidden(seen: number, total: number): SecretStoreError {
  return new SecretStoreError(
    `github-token sees ${seen} of the ${total} repositories that may read the secret, and a write would take it from the others.`,
    { unsure: false, hint: 'Give the token access to all repositories of the organization.' }
  )
}

function incomplete(what: string): SecretStoreError {
  return new SecretStoreError(`GitHub's response lacks ${what}.`, {
    unsure: false,
    hint: 'Check GITHUB_API_URL and what responds at that address.'
  })
}
