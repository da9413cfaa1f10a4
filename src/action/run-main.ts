import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { InputError, UnmetError } from '../atlas/errors.ts'
import { ExpressionError } from '../gate/compiled.ts'
import { systemClock } from '../atlas/clock.ts'
import type { Result } from '../operations/definition.ts'
import { connect, turnLoop } from './connect.ts'
import { maskCredentials } from './inputs/credentials.ts'
import { describeFailure, toAnnotation, type Failure } from './report/failure.ts'
import type { Host } from './host.ts'
import { openNetwork } from './http.ts'
import { readRequest, type StepRequest } from './inputs/read-request.ts'
import { writeOutputs } from './report/outputs.ts'
import { applyGate, type GatedResult } from './report/gate-result.ts'
import { findSecrets, redactDeep } from './report/find-secrets.ts'
import { fingerprint } from './session/session.ts'
import { openSession } from './session/session-writer.ts'
import { renderFailure, renderResult, type RequestFacts } from './report/summary.ts'
import { userAgent } from './user-agent.ts'

/**
 * Runs the step: inputs, token, operation, outputs and summary.
 *
 * @returns whether it succeeded; a failure has been reported by then
 */
export async function runMain(host: Host, signal: AbortSignal): Promise<boolean> {
  maskCredentials(host)
  let request: StepRequest | undefined
  try {
    request = await readRequest(host, systemClock.nowMs())
    const result = await perform(host, request, signal)
    hideSecrets(host, result.data)
    result.warnings?.forEach((warning) => host.warning(warning))
    const gated = request.dryRun ? { ...result, value: undefined } : applyGate(result, request.gate)
    writeOutputs(host, gated)
    return conclude(host, request, gated)
  } catch (error) {
    const failure = describeFailure(error)
    reportFailure(host, failure)
    const wanted = request?.summary ?? host.inputs.get('summary')?.toLowerCase() !== 'false'
    if (wanted) writeSummary(host, renderFailure, requestFacts(host, request), failure)
    return false
  }
}

/** Says how the step ended, by what its gate found and what is wanted where it is not met. */
function conclude(host: Host, request: StepRequest, result: GatedResult): boolean {
  const { unmet } = result
  const { onUnmet } = request.gate
  const ending = unmet === undefined ? 'met' : onUnmet === 'fail' ? 'unmet' : 'tolerated'
  if (request.summary) writeSummary(host, renderResult, requestFacts(host, request), { result, ending })
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

/** Prints a failure: one annotation with a title, and the status where Atlas answered. */
export function reportFailure(host: Host, failure: Failure): void {
  host.error(`MongoDB Atlas: ${failure.title}`, toAnnotation(failure))
  if (failure.status !== undefined) host.setOutput('status', String(failure.status))
}

async function perform(host: Host, request: StepRequest, signal: AbortSignal): Promise<Result> {
  const { task, baseUrl } = request
  request.warnings.forEach((warning) => host.warning(warning))
  if (task.kind === 'api') {
    if (task.input.body !== undefined) hideSecrets(host, JSON.parse(task.input.body))
    if (request.dryRun) return (await import('../operations/named.ts')).describeApiRequest(baseUrl, task)
  }

  const random = randomText()
  const session = openSession(host, {
    baseUrl,
    clientFingerprint: request.credentials.kind === 'service-account' ? fingerprint(request.credentials.clientId) : '',
    stopFile: join(host.tempFolder, `mongodb-atlas-stop-${random}`)
  })
  const network = openNetwork(userAgent(host.run))
  try {
    const context = connect({ host, request, network, session, random, signal })
    await turnLoop()
    if (task.kind === 'named') return await task.definition.run(context, task.options)
    const { runApiOperation } = await import('../operations/named.ts')
    return await runApiOperation(context, task, request.apiWait)
  } catch (error) {
    if (!(error instanceof ExpressionError)) throw error
    throw new InputError([{ input: 'wait-until', message: `${error.message}.` }], { afterSending: true })
  } finally {
    network.close()
    session.end()
  }
}

/** Eight letters and digits, without those that look like another. */
function randomText(): string {
  return Array.from(randomBytes(8), (byte) => 'abcdefghijkmnpqrstuvwxyz23456789'[byte & 31]).join('')
}

function hideSecrets(host: Host, data: unknown): void {
  findSecrets(data).forEach((secret) => host.mask(secret))
}

/** Users say project where the wire says group. */
const LABELS: Readonly<Record<string, string>> = {
  orgId: 'org-id',
  groupId: 'project-id',
  clusterName: 'cluster-name'
}

function requestFacts(host: Host, request: StepRequest | undefined): RequestFacts {
  const task = request?.task
  const name = task?.kind === 'api' ? task.operation.id : task?.definition.name
  const given =
    task?.kind === 'api' ? Object.entries(task.input.parameters ?? {}) : Object.entries(request?.subject ?? {})
  return {
    operation: name ?? host.inputs.get('operation') ?? 'verify-org-access',
    subject: given.map(([name, value]) => [LABELS[name] ?? name, String(value)] as const),
    baseUrl: request?.baseUrl,
    dryRun: request?.dryRun ?? false
  }
}

/**
 * Writes the summary, with every masked value taken out before Markdown could disguise it. The summary is a courtesy:
 * that it cannot be written fails no step.
 */
function writeSummary<Content>(
  host: Host,
  render: (asked: RequestFacts, told: Content) => string,
  asked: RequestFacts,
  told: Content
): void {
  const redact = (text: string) => host.redact(text)
  try {
    host.appendSummary(render(redactDeep(asked, redact), redactDeep(told, redact)))
  } catch (error) {
    host.warning(`The job summary could not be written: ${(error as Error).message}`)
  }
}
