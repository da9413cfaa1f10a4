// Connects a step with Atlas: transport, token, client, and everything else an operation may use.
import { join } from 'node:path'
import { createAtlasClient, type AtlasClient, type OperationOrId } from '../atlas/client.ts'
import type { Clock } from '../atlas/clock.ts'
import { toBasicValue } from '../atlas/credentials.ts'
import { CancelledError } from '../atlas/errors.ts'
import type { CallInput } from '../atlas/request.ts'
import type { AtlasResponse } from '../atlas/response.ts'
import { createFixedTokenSource, createTokenSource, type TokenSource } from '../atlas/token.ts'
import { createTransport, type SendOnce, type Transport } from '../atlas/transport.ts'
import type { OperationContext } from '../operations/definition.ts'
import type { Host } from './host.ts'
import type { Network } from './http.ts'
import type { StepRequest } from './inputs/read-request.ts'
import { rotationContext } from './rotation-context.ts'
import { createPrivately, isPresent } from './safe-file.ts'
import { sealToken } from './session/sealed-token.ts'
import { keptFileName } from './session/session-files.ts'
import type { SessionWriter } from './session/session-writer.ts'
import { openSharedToken } from './session/shared-token.ts'
import { openFolder } from './workspace.ts'

/** Everything except waiting must be done within this time, in milliseconds. */
const WORK_MS = 10 * 60_000

export interface ConnectOptions {
  readonly host: Host
  readonly clock: Clock
  readonly request: StepRequest
  readonly network: Network
  readonly session: SessionWriter
  /** Distinguishes this step from all others. */
  readonly random: string
  readonly signal: AbortSignal
}

/** Creates the context an operation runs in. Nothing is sent yet. */
export function connect(options: ConnectOptions): OperationContext {
  const { host, clock, request, network, session, random, signal } = options
  const { baseUrl, credentials, subject, dryRun, gate, limits, task } = request
  const sendOnce = stopWhenPostBegins(session.stopFile, network.sendOnce)
  const transport = createTransport({
    sendOnce,
    clock,
    signal,
    onRetry: (line) => host.info(line),
    maxBodyBytes: limits.bodyBytes
  })
  const startedAtMs = clock.nowMs()
  const workMs = workTimeMs(gate.timeoutMs)
  const deadlineMs = startedAtMs + workMs
  // GitHub shares the deadline of a rotation, and nothing moves that.
  const isRotation = task.kind === 'named' && task.definition.needs?.includes('github-token') === true
  const tokenDeadlineMs = isRotation ? deadlineMs : startedAtMs + Math.max(workMs, gate.wait.timeoutMs)
  const tokens = openTokens(options, transport)
  const atlas = createAtlasClient({
    baseUrl,
    transport,
    tokens,
    clock,
    deadlineMs,
    tokenDeadlineMs,
    readOnly: dryRun,
    limits,
    log: {
      request: (line) => host.info(`> ${line}`),
      response: (line) => host.info(`< ${line}`),
      warning: (message) => host.warning(message)
    }
  })
  return {
    atlas: noteReads(atlas, session),
    clientId: credentials.kind === 'service-account' ? credentials.clientId : undefined,
    subject,
    body: task.kind === 'named' ? task.body : undefined,
    wait: gate.wait,
    clock,
    signal,
    dryRun,
    accessToken: () => tokens.current(tokenDeadlineMs),
    ...rotationContext({ host, clock, credentials, baseUrl, session, sendOnce, transport, signal, deadlineMs }),
    undo: session,
    run: { ...host.run, random, startedAtMs },
    mask: (value) => host.mask(value),
    keepFile(name, text) {
      const file = keptFileName(random, name)
      const path = join(host.tempFolder, file)
      session.addFile(file)
      createPrivately(path, text)
      return path
    },
    openFolder: (input, folder) => openFolder(host.workspace, input, folder),
    report: (line) => host.info(line)
  }
}

/** What a read of main has shown is removed for good once it is gone. */
function noteReads(atlas: AtlasClient, session: SessionWriter): AtlasClient {
  const note = (operation: OperationOrId, input: CallInput | undefined, { data }: AtlasResponse) => {
    const known = typeof operation === 'string' || operation.uncatalogued !== true
    const operationId = typeof operation === 'string' ? operation : operation.id
    if (known) session.noteRead({ operationId, parameters: input?.parameters, data })
  }
  return {
    ...atlas,
    async call(operation, input, options) {
      const response = await atlas.call(operation, input, options)
      note(operation, input, response)
      return response
    },
    async list(operation, input, options) {
      const response = await atlas.list(operation, input, options)
      note(operation, input, response)
      return response
    }
  }
}

/** Input `timeout` also bounds the work if it is shorter; 0 only means that nothing is waited for. */
function workTimeMs(timeoutMs: number | undefined): number {
  return timeoutMs === undefined || timeoutMs === 0 ? WORK_MS : Math.min(timeoutMs, WORK_MS)
}

/** A main step that outlives its cancellation must not create anything after post has cleaned up. */
function stopWhenPostBegins(stopFile: string, sendOnce: SendOnce): SendOnce {
  return (request, signal) => {
    if (isPresent(stopFile)) throw new CancelledError('The step was cancelled: its post step has begun.')
    return sendOnce(request, signal)
  }
}

/** A token is masked, and sealed for post, before anything can use it. */
function openTokens({ host, clock, request, session }: ConnectOptions, transport: Transport): TokenSource {
  const { credentials, baseUrl, task, shareToken } = request
  if (credentials.kind === 'access-token') return createFixedTokenSource(credentials.token, clock)
  host.mask(toBasicValue(credentials))
  const onUnsafe = (message: string) => host.warning(message)
  const shared = shareToken ? openSharedToken(host.tempFolder, credentials, baseUrl, { onUnsafe }) : undefined
  const wantsFreshToken = task.kind === 'named' && task.definition.freshToken === true
  const found = wantsFreshToken ? undefined : shared?.read()
  if (found !== undefined) {
    host.mask(found.value)
    host.debug('Using the access token of an earlier step of this job.')
  }
  return createTokenSource({
    transport,
    clock,
    baseUrl,
    account: credentials,
    // Another step may have revoked it since: treated as old, Atlas may refuse it once.
    initial: found && { ...found, mintedAtMs: 0 },
    onMinted({ value, expiresAtMs }) {
      host.mask(value)
      const minutes = Math.round((expiresAtMs - clock.nowMs()) / 60_000)
      host.info(
        `Authenticated with Atlas. The access token is valid for ${minutes} min and is revoked when the job ends.`
      )
      const envelope = sealToken(value, credentials, baseUrl)
      session.addToken({ envelope, expiresAtMs })
      shared?.write(envelope, expiresAtMs)
    }
  })
}
