// Finds secrets where nobody may read them: in the log, the summary, the state, and outputs that are not meant for them.
import type { Phase } from '../../local/step-runner.ts'
import { createRunnerMasker, showPhase, type RunnerMasker } from './runner-masker.ts'

/** Outputs that may carry a secret if it is masked; `value` is whatever the query of the caller selects. */
const CARRIERS = new Set(['result', 'value', 'password', 'connection-string', 'access-token'])
/** The variable that the operation login sets for later steps. */
const CARRIER_VARIABLE = 'MONGODB_ATLAS_ACCESS_TOKEN'

const SECRET_INPUTS = ['client-secret', 'access-token', 'github-token']
const SECRET_VARIABLES = ['MONGODB_ATLAS_CLIENT_SECRET', 'MONGODB_ATLAS_ACCESS_TOKEN']
/** Attributes of responses that are sent only once. */
const ONE_TIME_ATTRIBUTES = new Set(['password', 'secret', 'privateKey', 'access_token'])
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/
/** GitHub cannot mask anything shorter. */
const SHORTEST_SECRET = 8

/** What a step was given, what it exchanged with the servers, and what it left behind. */
export interface Evidence {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Every `Authorization` header sent. */
  readonly authorizations: readonly string[]
  /** Every response body received. */
  readonly bodies: readonly string[]
  /** Every value that the step has masked. */
  readonly masks: ReadonlySet<string>
  readonly phases: readonly Pick<Phase, 'stdout' | 'stderr' | 'outputs' | 'state' | 'exported' | 'summary'>[]
}

/**
 * Finds every secret that can be read after a step.
 *
 * Secret are: secret inputs, tokens and Basic values, what a response contains only once, and everything that the step
 * itself has masked. An output or a variable that is meant to carry a secret may do so if the secret is masked. The
 * client ID is masked but only an identifier: the state may name it.
 *
 * @returns `SECRET in PLACE` for each leak
 */
export function findLeaks(evidence: Evidence): string[] {
  const { masks, phases } = evidence
  const secrets = new Set([...masks, ...givenSecrets(evidence), ...evidence.bodies.flatMap(oneTimeValues)])
  const clientIds = new Set([evidence.inputs['client-id'], evidence.env['MONGODB_ATLAS_CLIENT_ID']])
  const partsOfSecrets = [...secrets].map((secret) => [secret, partsOf(secret)] as const)
  const leaks: string[] = []
  // Only what the step masks is masked: that a secret input is a secret of the workflow, too, must not be necessary.
  const masker = createRunnerMasker()
  for (const { place, text, carrier, masked } of phases.flatMap((phase) => readableTexts(phase, masker))) {
    const shown = masked ? text.replace(NO_PARTS, ' ') : ''
    for (const [secret, parts] of partsOfSecrets) {
      if (secret.length < SHORTEST_SECRET || (carrier && masks.has(secret))) continue
      if (place.startsWith('state ') && clientIds.has(secret)) continue
      if (text.includes(secret) || parts.some((part) => shown.includes(part))) leaks.push(`${secret} in ${place}`)
    }
  }
  return leaks
}

/** What every secret of a kind begins with. */
const KNOWN_START = /^(mdb_sa_(id|sk)_|-----BEGIN [A-Z ]*PRIVATE KEY-----$|-----END [A-Z ]*PRIVATE KEY-----$)/
/** Nobody may read more characters of a secret in a row than one less. */
const PART = 9

/** IDs and the number of the run: the emulator makes its secrets of the same digits. */
const NO_PARTS = /[0-9a-f]{24}|1234567890/g

/** Parts of a secret that nobody may read. */
function partsOf(whole: string): string[] {
  const secret = whole.replace(KNOWN_START, '')
  const length = Math.min(secret.length, PART)
  if (length < SHORTEST_SECRET) return []
  return Array.from({ length: secret.length - length + 1 }, (_, at) => secret.slice(at, at + length))
}

function givenSecrets({ inputs, env, authorizations }: Evidence): string[] {
  const given = [...SECRET_INPUTS.map((name) => inputs[name]), ...SECRET_VARIABLES.map((name) => env[name])]
  return [...given, ...authorizations.map((header) => header.split(' ')[1])].flatMap((value) => lines(value ?? ''))
}

/** What a response body contains only once. Values that Atlas has starred out are no secrets. */
function oneTimeValues(body: string): string[] {
  const visit = (value: unknown, isSecret: boolean): string[] => {
    if (typeof value === 'string') {
      return (isSecret || PRIVATE_KEY.test(value)) && !value.includes('***') ? lines(value) : []
    }
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, item]) => visit(item, ONE_TIME_ATTRIBUTES.has(name)))
  }
  try {
    return visit(JSON.parse(body), false)
  } catch {
    return []
  }
}

function readableTexts(phase: Evidence['phases'][number], masker: RunnerMasker) {
  const { outputs, state, exported } = phase
  const { log, annotations, summary } = showPhase(phase, masker)
  const text = (place: string, text: string, carrier = false) => ({ place, text, carrier, masked: false })
  const masked = (place: string, text: string) => ({ place, text, carrier: false, masked: true })
  return [
    masked('the log', log),
    ...annotations.map((annotation) => masked('an annotation', annotation)),
    masked('the summary', summary),
    ...Object.entries(outputs).map(([name, value]) => text(`output ${name}`, value, CARRIERS.has(name))),
    ...Object.entries(state).map(([name, value]) => text(`state ${name}`, value)),
    ...Object.entries(exported).map(([name, value]) => text(`variable ${name}`, value, name === CARRIER_VARIABLE))
  ]
}

/** The runner masks line by line. */
function lines(value: string): string[] {
  return value.split(/\r?\n/).map((line) => line.trim())
}
