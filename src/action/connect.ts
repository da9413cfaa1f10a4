import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAtlasClient } from '../atlas/client.ts'
import { systemClock } from '../atlas/clock.ts'
import { toBasicValue } from '../atlas/credentials.ts'
import { CancelledError } from '../atlas/errors.ts'
import { createSealer, type Envelope } from './session/sealed-token.ts'
import { createFixedTokenSource, createTokenSource, type TokenSource } from '../atlas/token.ts'
import { createTransport, type SendOnce, type Transport } from '../atlas/transport.ts'
import type { OperationContext } from '../operations/definition.ts'
import type { Host } from './host.ts'
import type { Network } from './http.ts'
import type { StepRequest } from './inputs/read-request.ts'
import { rotationContext } from './rotation-context.ts'
import type { SessionWriter } from './session/session-writer.ts'
import { openSharedToken } from './session/shared-token.ts'

/** Everything that is not waiting has this long, in milliseconds. */
const WORK_MS = 10 * 60_000

/**
 * Sends nothing any more once post has begun: a main that outlived its cancellation would make what nobody removes.
 */
function stopBy(stopFile: string, exchange: SendOnce): SendOnce {
  return (request, signal) => {
    if (existsSync(stopFile)) throw new CancelledError('The step was cancelled: its post step has begun.')
    return exchange(request, signal)
  }
}

/** Lets the request for the token go out, so that what comes next is done while Atlas answers it. */
export async function turnLoop(): Promise<void> {
  for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Connects a step with Atlas: everything that its operation may touch. A first token is on its way by then. */
export function connect(given: {
  host: Host
  request: StepRequest
  network: Network
  session: SessionWriter
  /** What marks this step among all others. */
  random: string
  signal: AbortSignal
}): OperationContext {
  const { host, request, network, session, random, signal } = given
  const { baseUrl, credentials, subject, dryRun, gate } = request
  const exchange = stopBy(session.stopFile, network.exchange)
  const transport = createTransport({
    sendOnce: exchange,
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
      response: (line) => host.info(`< ${line}`),
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
  { credentials, baseUrl, task, shareToken }: StepRequest,
  session: SessionWriter,
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
