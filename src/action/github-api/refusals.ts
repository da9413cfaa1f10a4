// What to do when GitHub refuses a request.
import type { SecretPlace } from '../../operations/client-secret/secret-store.ts'

/** A response of GitHub that is not a success. */
export interface Refusal {
  readonly status: number
  /** GitHub's message. */
  readonly message: string
}

/** The permission the token needs in each place. Source: GitHub's reference of the REST API for secrets. */
const PERMISSIONS: Readonly<Record<SecretPlace['scope'], string>> = {
  repository: 'repository permission Secrets: write',
  environment: 'repository permission Environments: write',
  organization: 'organization permission Secrets: write'
}

const KINDS =
  'the token of a GitHub App, or a fine-grained personal access token that is stored as a secret. GITHUB_TOKEN cannot ' +
  'write secrets, whatever its permissions'

/** What to do about a refusal of GitHub. Pure. */
export function hintForRefusal({ status, message }: Refusal, place: SecretPlace, where: string): string {
  const permission = PERMISSIONS[place.scope]
  const owners = place.scope === 'organization' ? ' Its owner must be an owner of the organization.' : ''
  if (status === 401) return `github-token is wrong, expired or revoked. It needs the ${permission}. Use ${KINDS}.`
  if (/rate limit/i.test(message)) return 'Run the job again in some minutes.'
  if (status === 403) {
    const kind = /by integration/i.test(message)
      ? ' This one looks like GITHUB_TOKEN, or like an App without the permission.'
      : ''
    return `Writing a secret of ${where} needs the ${permission}.${owners} Use ${KINDS}.${kind}`
  }
  if (status === 404) {
    const missing = place.scope === 'environment' ? 'there is no such environment' : `there is no ${where}`
    return `Either ${missing}, or github-token may not see it, which needs the ${permission}.${owners} Use ${KINDS}.`
  }
  if (status === 422) return 'Check the options secret-name and scope.'
  if (status >= 300 && status < 400) {
    return 'GitHub redirects elsewhere, and redirects are not followed. Was the repository renamed, or GITHUB_API_URL changed?'
  }
  if (status >= 500) return 'GitHub has a fault: see its status page, and run the job again later.'
  return 'Check GITHUB_API_URL and what responds at that address.'
}
