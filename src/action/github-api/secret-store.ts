// Writes secrets of GitHub through Octokit.
import { getOctokit } from '@actions/github'
import { isFailure, TimeoutError } from '../../atlas/errors.ts'
import {
  describePlace,
  SecretStoreError,
  type SecretPlace,
  type SecretStore
} from '../../operations/client-secret/secret-store.ts'
import { hintForRefusal } from './refusals.ts'
import { createGitHubFetch, type GitHubRequests } from './requests.ts'
import { findTarget, statusOf, UnknownOutcome, writeTarget, type Send, type Target } from './secrets.ts'

/** The version of the API that the code here is written for. */
const API_VERSION = '2022-11-28'

export interface SecretStoreOptions extends GitHubRequests {
  readonly token: string
  /** `GITHUB_API_URL`; default: the one of github.com. */
  readonly apiUrl: string | undefined
  readonly userAgent: string
}

/**
 * Opens GitHub's secrets with a token.
 *
 * @throws SecretStoreError if the token must not be sent to the API's address
 */
export function openSecretStore(options: SecretStoreOptions): SecretStore {
  const send = connect(options)
  // One read serves all writes of the step, which are seconds apart.
  const targets = new Map<string, Target>()

  return {
    async write(place, name, value) {
      const about = { name, where: describePlace(place) }
      const key = JSON.stringify([place, name])
      try {
        const target = targets.get(key) ?? (await findTarget(send, place, about))
        targets.set(key, target)
        await writeTarget(send, target, value)
      } catch (error) {
        throw explain(error, { place, ...about })
      }
    }
  }
}

function connect(options: SecretStoreOptions): Send {
  const apiUrl = checkedUrl(options.apiUrl ?? 'https://api.github.com')
  const nothing = () => {}
  const octokit = getOctokit(options.token, {
    baseUrl: apiUrl,
    userAgent: options.userAgent,
    request: { fetch: createGitHubFetch(apiUrl, options) },
    log: { debug: nothing, info: nothing, warn: nothing, error: nothing }
  })
  const headers = { 'x-github-api-version': API_VERSION }
  return (route, parameters) => octokit.request(route, { ...parameters, headers })
}

/** https only, except on loopback: every request carries the token. */
function checkedUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  const loopback = url !== undefined && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return text.replace(/\/+$/, '')
  throw new SecretStoreError('GITHUB_API_URL is not an https address.', {
    unsure: false,
    hint: 'The runner sets it. Do not set it in the workflow.'
  })
}

/** Turns any failure into an error that a person can act on. */
function explain(thrown: unknown, about: { place: SecretPlace; name: string; where: string }): unknown {
  const unsure = thrown instanceof UnknownOutcome
  const failure = unsure ? thrown.cause : thrown
  const status = statusOf(failure)
  const what = `GitHub secret ${about.name} of ${about.where} ${unsure ? 'may not be' : 'was not'} written`
  if (status !== undefined) {
    const { message } = failure as Error
    const hint = hintForRefusal({ status, message }, about.place, about.where)
    return new SecretStoreError(`${what}: ${status} ${message}.`, { unsure, hint, cause: failure })
  }
  const error = (failure as { cause?: unknown }).cause ?? failure
  if (!isFailure(error) || error instanceof SecretStoreError) return error
  const hint =
    error instanceof TimeoutError
      ? 'Run the job again later. 429 means that GitHub limits the rate of requests.'
      : 'Check that the runner reaches the host in GITHUB_API_URL. Behind a proxy, set https_proxy and no_proxy.'
  return new SecretStoreError(`${what}. ${error.message}`, { unsure, hint, cause: error })
}
