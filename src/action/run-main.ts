// The main step: inputs, token, operation, outputs and summary.
import { randomBytes } from 'node:crypto'
import type { Clock } from '../atlas/clock.ts'
import { InputError, UnmetError } from '../atlas/errors.ts'
import { parseJson } from '../atlas/json.ts'
import { ExpressionError } from '../gate/compiled.ts'
import { describeApiRequest, runApiOperation } from '../operations/api/run-api-operation.ts'
import { withKnownClusters } from '../operations/cluster/known-clusters.ts'
import { addPauseWarning } from '../operations/cluster/pause-warning.ts'
import type { OperationContext, Result } from '../operations/definition.ts'
import { connect } from './connect.ts'
import type { Host } from './host.ts'
import type { Network } from './http.ts'
import { maskCredentials } from './inputs/credentials.ts'
import { nameAsGiven } from './inputs/options.ts'
import { reportProxy } from './inputs/proxy.ts'
import { checkCommandFiles } from './inputs/runner-files.ts'
import { readRequest, type StepRequest } from './inputs/read-request.ts'
import type { Task } from './inputs/task.ts'
import { describeFailure, toAnnotation, type Failure } from './report/failure.ts'
import { findSecrets } from './report/find-secrets.ts'
import { applyGate, type GatedResult } from './report/gate-result.ts'
import { writeOutputs } from './report/outputs.ts'
import { renderFailure, renderResult, type RequestFacts } from './report/summary.ts'
import { wantsSummary, writeSummary } from './report/write-summary.ts'
import { deriveSealKey } from './session/seal.ts'
import { fingerprint, NOTHING_TO_DO, SESSION_STATE } from './session/session.ts'
import { openSession } from './session/session-writer.ts'
import { userAgent } from './user-agent.ts'

/** What the main step is given. The entry passes the real ones, tests a recording host and a clock of their own. */
export interface MainOptions {
  readonly host: Host
  readonly clock: Clock
  readonly openNetwork: (userAgent: string) => Network
  /** Aborted when the runner cancels the step. */
  readonly signal: AbortSignal
}

/**
 * Runs the main step.
 *
 * @returns whether it succeeded; a failure has already been reported
 */
export async function runMain(options: MainOptions): Promise<boolean> {
  const { host, clock } = options
  maskCredentials(host)
  let request: StepRequest | undefined
  try {
    const missing = checkCommandFiles(host)
    if (missing.length > 0) throw new InputError(missing)
    host.saveState(SESSION_STATE, NOTHING_TO_DO)
    request = await readRequest(host, clock.nowMs())
    const { expect, waitUntil, failWhen } = request.gate
    const result = addPauseWarning(await perform(options, request), [expect, waitUntil, failWhen])
    result.warnings?.forEach((warning) => host.warning(warning))
    const gated = request.dryRun ? { ...result, value: undefined } : applyGate(result, request.gate)
    writeOutputs(host, gated)
    return conclude(options, request, gated)
  } catch (error) {
    const failure = describeFailure(error)
    reportFailure(host, failure)
    if (request?.summary ?? wantsSummary(host)) {
      const facts = requestFacts(options, request)
      writeSummary(host, (isMasked) => renderFailure(facts, failure, isMasked))
    }
    return false
  }
}

/** Reports whether the gate is met, and what follows if it is not. */
function conclude(options: MainOptions, request: StepRequest, result: GatedResult): boolean {
  const { host } = options
  const { unmet } = result
  const { onUnmet } = request.gate
  const ending = unmet === undefined ? 'met' : onUnmet === 'fail' ? 'unmet' : 'tolerated'
  if (request.summary) {
    const facts = requestFacts(options, request)
    writeSummary(host, (isMasked) => renderResult(facts, { result, ending }, isMasked))
  }
  if (unmet === undefined) {
    host.info(result.verdict)
    return true
  }
  const failure = describeFailure(new UnmetError(unmet.message, { hint: unmet.hint }))
  if (onUnmet === 'fail') reportFailure(host, failure)
  else if (onUnmet === 'warn') host.warning(toAnnotation(failure))
  else host.info(toAnnotation(failure))
  return onUnmet !== 'fail'
}

/** Prints a failure as one annotation with a title, and sets output `status` if Atlas responded. */
export function reportFailure(host: Host, failure: Failure): void {
  host.error(`MongoDB Atlas: ${failure.title}`, toAnnotation(failure))
  if (failure.status !== undefined) host.setOutput('status', String(failure.status))
}

async function perform({ host, clock, openNetwork, signal }: MainOptions, request: StepRequest): Promise<Result> {
  const { task, baseUrl, credentials } = request
  const body = task.kind === 'api' ? task.input.body : task.body
  if (body !== undefined) host.mask(findSecrets(parseJson(body), 'body'))
  request.warnings.forEach((warning) => host.warning(warning))
  if (task.kind === 'api' && request.dryRun) return describeApiRequest(baseUrl, task)

  reportProxy(host, baseUrl)
  const random = randomSuffix()
  const network = openNetwork(userAgent(host.run))
  const session = openSession({
    host,
    clock,
    baseUrl,
    clientFingerprint: credentials.kind === 'service-account' ? fingerprint(credentials.clientId) : '',
    sealKey: deriveSealKey(credentials, host.run),
    random
  })
  try {
    const context = connect({ host, clock, request, network, session, random, signal })
    const result = await withKnownClusters(context, () =>
      task.kind === 'named' ? runNamedOperation(context, task) : runApiOperation(context, task, request.apiWait)
    )
    host.mask(findSecrets(result.data, 'response'))
    return result
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new InputError([{ input: 'wait-until', message: error.message }], { afterSending: true })
  } finally {
    network.close()
    session.end()
  }
}

async function runNamedOperation(
  context: OperationContext,
  { definition, options, elsewhere }: Extract<Task, { kind: 'named' }>
): Promise<Result> {
  try {
    return await definition.run(context, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    throw new InputError(nameAsGiven(error.problems, elsewhere), error)
  }
}

/** Eight letters and digits, without the ones that are easily confused. */
function randomSuffix(): string {
  return Array.from(randomBytes(8), (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte & 31]).join('')
}

/** Users say project where the wire says group. */
const LABELS: ReadonlyMap<string, string> = new Map([
  ['orgId', 'org-id'],
  ['groupId', 'project-id'],
  ['clusterName', 'cluster-name']
])

function requestFacts({ host, clock }: MainOptions, request: StepRequest | undefined): RequestFacts {
  const task = request?.task
  const name = task?.kind === 'api' ? (task.named ?? task.operation.id) : task?.definition.name
  const given = task?.kind === 'api' ? Object.entries(task.input.parameters) : Object.entries(request?.subject ?? {})
  return {
    operation: name ?? host.inputs.get('operation') ?? 'verify-org-access',
    subject: given.map(([label, value]) => [LABELS.get(label) ?? label, String(value)] as const),
    baseUrl: request?.baseUrl,
    dryRun: request?.dryRun ?? false,
    step: host.run.action,
    nowMs: clock.nowMs()
  }
}
