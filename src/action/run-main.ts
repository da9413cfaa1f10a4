import { randomBytes } from 'node:crypto'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAtlasClient } from '../atlas/client.ts'
import { CancelledError, InputError, UnmetError } from '../atlas/errors.ts'
import { ExpressionError } from '../gate/compiled.ts'
import { systemClock } from '../atlas/clock.ts'
import { toBasicValue } from '../atlas/credentials.ts'
import { createSealer, type Envelope } from '../atlas/token-envelope.ts'
import { createFixedTokenSource, createTokenSource, type TokenSource } from '../atlas/token.ts'
import { createTransport, type Exchange, type Transport } from '../atlas/transport.ts'
import type { OperationContext, Result } from '../operations/definition.ts'
import { maskCredentials } from './credential-inputs.ts'
import { describeFailure, toAnnotation, type Failure } from './failure.ts'
import type { Host } from './host.ts'
import { openNetwork, type Network } from './http.ts'
import { readRequest, type Request } from './inputs.ts'
import { writeOutputs } from './outputs.ts'
import { rotationContext } from './rotation-context.ts'
import { applyGate, type Gated } from './gate-result.ts'
import { findSecrets, redactDeep } from './secrets.ts'
import { fingerprint } from './session.ts'
import { openSharedToken } from './shared-token.ts'
import { openSession, type SessionLog } from './session-log.ts'
import { renderFailure, renderResult, type Asked } from './summary.ts'
import { userAgent } from './user-agent.ts'

/** Everything that is not waiting has this long, in milliseconds. */
const WORK_MS = 10 * 60_000

/**
 * Runs the step: inputs, token, operation, outputs and summary.
 *
 * @returns whether it succeeded; a failure has been reported by then
 */
export async function runMain(host: Host, signal: AbortSignal): Promise<boolean> {
  maskCredentials(host)
  let request: Request | undefined
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
    if (wanted) tell(host, renderFailure, describeAsked(host, request), failure)
    return false
  }
}

/** Says how the step ended, by what its gate found and what is wanted where it is not met. */
function conclude(host: Host, request: Request, result: Gated): boolean {
  const { unmet } = result
  const { onUnmet } = request.gate
  const ending = unmet === undefined ? 'met' : onUnmet === 'fail' ? 'unmet' : 'tolerated'
  if (request.summary) tell(host, renderResult, describeAsked(host, request), { result, ending })
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

async function perform(host: Host, request: Request, signal: AbortSignal): Promise<Result> {
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

/**
 * Sends nothing any more once post has begun: a main that outlived its cancellation would make what nobody removes.
 */
function stopBy(stopFile: string, exchange: Exchange): Exchange {
  return (request, signal) => {
    if (existsSync(stopFile)) throw new CancelledError('The step was cancelled: its post step has begun.')
    return exchange(request, signal)
  }
}

/** Lets the request for the token go out, so that what comes next is done while Atlas answers it. */
async function turnLoop(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
}

function connect(given: {
  host: Host
  request: Request
  network: Network
  session: SessionLog
  random: string
  signal: AbortSignal
}): OperationContext {
  const { host, request, network, session, random, signal } = given
  const { baseUrl, credentials, subject, dryRun, gate } = request
  const exchange = stopBy(session.stopFile, network.exchange)
  const transport = createTransport({
    exchange,
    clock: systemClock,
    signal,
    onRetry: (line) => host.info(line)
  })
  const { timeoutMs } = gate
  const workMs = timeoutMs === undefined || timeoutMs === 0 ? WORK_MS : Math.min(timeoutMs, WORK_MS)
  const deadlineMs = systemClock.nowMs() + workMs
  const tokens = openTokens(host, request, session, transport)
  const { task } = request
  if (task.kind === 'named' || !task.operation.unauthenticated) tokens.prefetch(deadlineMs)
  const atlas = createAtlasClient({
    baseUrl,
    transport,
    tokens,
    clock: systemClock,
    deadlineMs,
    readOnly: dryRun,
    log: {
      request: (line) => host.info(`> ${line}`),
      answer: (line) => host.info(`< ${line}`),
      warning: (message) => host.warning(message)
    }
  })
  const clientId = credentials.kind === 'service-account' ? credentials.clientId : undefined
  return {
    atlas,
    clientId,
    subject,
    wait: gate.wait,
    clock: systemClock,
    signal,
    dryRun,
    accessToken: () => tokens.current(deadlineMs),
    ...rotationContext({ host, credentials, baseUrl, session, exchange, transport, signal, deadlineMs }),
    undo: session,
    run: { ...host.run, random, startedAtMs: systemClock.nowMs() },
    mask: (value) => host.mask(value),
    keepFile(name, text) {
      const path = join(host.tempFolder, `mongodb-atlas-${random}-${name}`)
      session.addFile(path)
      writeFileSync(path, text, { mode: 0o600, flag: 'wx' })
      return path
    },
    report: (line) => host.info(line)
  }
}

/** A token is hidden, and left for post in its envelope, before anybody can use it. */
function openTokens(
  host: Host,
  { credentials, baseUrl, task, shareToken }: Request,
  session: SessionLog,
  transport: Transport
): TokenSource {
  if (credentials.kind === 'access-token') return createFixedTokenSource(credentials.token, systemClock)
  host.mask(toBasicValue(credentials))
  const shared = shareToken ? openSharedToken(host.tempFolder, credentials, baseUrl) : undefined
  const fresh = task.kind === 'named' && task.definition.freshToken === true
  const found = fresh ? undefined : shared?.read()
  if (found !== undefined) {
    host.mask(found.value)
    host.debug('An earlier step of this job has left an access token.')
  }
  let seal: ((token: string) => Envelope) | undefined
  return createTokenSource({
    transport,
    clock: systemClock,
    baseUrl,
    account: credentials,
    // Not this step's own, so that Atlas may refuse it for having been revoked: as if it were old.
    initial: found && { ...found, mintedAtMs: 0 },
    // The key is derived while the request is under way.
    onRequested: () => void turnLoop().then(() => (seal ??= createSealer(credentials, baseUrl))),
    onMinted({ value, expiresAtMs }) {
      host.mask(value)
      const minutes = Math.round((expiresAtMs - systemClock.nowMs()) / 60_000)
      host.info(`Atlas accepts the service account; the access token lives ${minutes} min, or until the job ends.`)
      const envelope = (seal ??= createSealer(credentials, baseUrl))(value)
      session.addToken({ envelope, expiresAtMs })
      shared?.write(envelope, expiresAtMs)
    }
  })
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

function describeAsked(host: Host, request: Request | undefined): Asked {
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
function tell<Told>(host: Host, render: (asked: Asked, told: Told) => string, asked: Asked, told: Told): void {
  const redact = (text: string) => host.redact(text)
  try {
    host.appendSummary(render(redactDeep(asked, redact), redactDeep(told, redact)))
  } catch (error) {
    host.warning(`The job summary could not be written: ${(error as Error).message}`)
  }
}
