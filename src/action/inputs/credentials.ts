// Chooses the credentials, and masks all of them before anything else happens.
import { checkServiceAccount, CREATE_ACCOUNT, readTokenExpiryMs, type Credentials } from '../../atlas/credentials.ts'
import type { Problem } from '../../atlas/errors.ts'
import type { Host } from '../host.ts'
import { CREDENTIAL_INPUTS } from './credential-inputs.ts'

const SECRET_INPUTS = ['client-id', 'client-secret', 'access-token'] as const

/** What was found in one place: the inputs, or the environment. */
type Given = Partial<Record<(typeof SECRET_INPUTS)[number], string>>

/** Hides every credential that can be found, before anything else happens. */
export function maskCredentials(host: Host): void {
  for (const given of [fromInputs(host), fromEnvironment(host)]) {
    for (const name of SECRET_INPUTS) if (given[name] !== undefined) host.mask(given[name])
  }
  const githubToken = host.inputs.get('github-token')
  if (githubToken !== undefined) host.mask(githubToken)
}

/** A token that expires sooner than this is not used if a service account was given in the same place. */
const LITTLE_LIFE_MS = 10 * 60_000

/**
 * Chooses the credentials: inputs win over the environment; in one place a token wins over a service account, unless
 * the token is about to expire.
 *
 * @param options.only considers this kind alone, and a token whatever its age
 */
export function chooseCredentials(
  host: Host,
  nowMs: number,
  { only }: { readonly only?: Credentials['kind'] } = {}
): { credentials?: Credentials; problems: Problem[]; warnings: readonly string[] } {
  const inputs = fromInputs(host)
  const environment = fromEnvironment(host)
  const source = Object.keys(inputs).length > 0 ? inputs : environment
  const pair = completePair(inputs, environment)
  const token = source['access-token']

  if (token !== undefined && only !== 'service-account') {
    const expiresAtMs = readTokenExpiryMs(token)
    const expiresSoon = expiresAtMs !== undefined && expiresAtMs - nowMs < LITTLE_LIFE_MS
    // A pair from elsewhere may be another account's: it must not replace what the caller chose.
    const hasPair = source['client-id'] !== undefined && source['client-secret'] !== undefined
    if (only === 'access-token' || !expiresSoon || !hasPair) {
      const problem = findHeaderProblem(token)
      if (problem !== undefined) return { problems: [{ input: 'access-token', message: problem }], warnings: [] }
      return { credentials: { kind: 'access-token', token }, problems: [], warnings: [] }
    }
    host.info(
      'The given access token expires in less than 10 min: requesting another one with client-id and client-secret.'
    )
  }
  if (only === 'access-token') return { problems: [], warnings: [] }

  const { clientId, clientSecret } = pair
  if (clientId === undefined || clientSecret === undefined) {
    const missing = [clientId === undefined && 'client-id', clientSecret === undefined && 'client-secret']
    return {
      problems: missing.filter((name) => name !== false).map((name) => missingCredential(name, host)),
      warnings: []
    }
  }
  const { problems, warnings } = checkServiceAccount(clientId, clientSecret)
  return { credentials: { kind: 'service-account', clientId, clientSecret }, problems: [...problems], warnings }
}

/** Why a token cannot be sent in a header; undefined if it can. */
export function findHeaderProblem(token: string): string | undefined {
  if (/\s/.test(token)) return 'contains white space.'
  if (/[^\x21-\x7e]/.test(token)) return 'contains a character that no token has. Store it again, without quotes.'
  return undefined
}

function fromInputs(host: Host): Given {
  return pick((name) => host.inputs.get(name))
}

function fromEnvironment(host: Host): Given {
  return pick((name) => host.env(CREDENTIAL_INPUTS[name].fallback))
}

function pick(read: (name: (typeof SECRET_INPUTS)[number]) => string | undefined): Given {
  const given: Given = {}
  for (const name of SECRET_INPUTS) {
    const value = read(name)
    if (value !== undefined) given[name] = value
  }
  return given
}

/** Each empty input falls back to its own variable. */
function completePair(
  inputs: Given,
  environment: Given
): { clientId: string | undefined; clientSecret: string | undefined } {
  return {
    clientId: inputs['client-id'] ?? environment['client-id'],
    clientSecret: inputs['client-secret'] ?? environment['client-secret']
  }
}

/** The variables from which the Atlas CLI and the Terraform provider read an API key. */
const API_KEY_VARIABLES = [
  'MONGODB_ATLAS_PUBLIC_API_KEY',
  'MONGODB_ATLAS_PRIVATE_API_KEY',
  'MONGODB_ATLAS_PUBLIC_KEY',
  'MONGODB_ATLAS_PRIVATE_KEY',
  'MCLI_PUBLIC_API_KEY',
  'MCLI_PRIVATE_API_KEY'
]

/** Runs of forks and of Dependabot get no secrets, and a secret that is not defined is an empty string. */
function missingCredential(input: string, host: Host): Problem {
  const { eventName, actor } = host.run
  const apiKey = API_KEY_VARIABLES.find((name) => host.env(name) !== undefined)
  const secret = input === 'client-id' ? 'the client ID' : 'the client secret'
  let message = `${secret} of the service account is missing. Set this input, or the environment variable ${CREDENTIAL_INPUTS[input as 'client-id'].fallback}.`
  if (apiKey !== undefined) {
    message += ` API keys, such as the one in ${apiKey}, are not used. ${CREATE_ACCOUNT}`
  } else if (actor === 'dependabot[bot]') {
    message += ' Dependabot runs only get the secrets under Settings > Secrets and variables > Dependabot.'
  } else if (eventName?.startsWith('pull_request') === true) {
    message += ' Runs for pull requests from forks get no secrets.'
  } else {
    message += ' Note that a GitHub secret that is not defined is an empty string.'
  }
  return { input, message }
}
