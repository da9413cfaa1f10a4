// The client of the Administration API.
import { isFile, parseResponse, type AtlasResponse, type ResponseHead } from './response.ts'
import { isAlreadyRemoved } from './is-gone.ts'
import { getOperation, type Operation } from './catalog/catalog.ts'
import type { ReadLimits } from './bounds.ts'
import { createCallLog, type RequestLog } from './call-log.ts'
import { readCallerIp } from './caller-ip.ts'
import { parseErrorBody } from './error-body.ts'
import { InputError } from './errors.ts'
import { readPages, type Page } from './pages.ts'
import { checkCall } from './check-call.ts'
import { withOutcome } from './outcome.ts'
import type { BodyTaker } from './read-body.ts'
import { buildRequest, type AtlasRequest, type CallInput } from './request.ts'
import { sendWithToken, type AccessToken } from './token.ts'
import type { Earlier } from './retry.ts'
import type { Transport, HttpResponse } from './transport.ts'
import { createWorkDeadline, type WorkDeadlineOptions } from './work-deadline.ts'

/** An operation of the catalogue by its operationId, or any other. */
export type OperationOrId = string | Operation

export interface AtlasClient {
  readonly baseUrl: string
  /**
   * Runs one operation.
   *
   * @throws InputError before anything is sent
   * @throws ApiError, AuthenticationError, NetworkError, TimeoutError
   */
  call(operation: OperationOrId, input?: CallInput, options?: CallOptions): Promise<AtlasResponse>
  /**
   * Reads every page of a GET list. `data` is `{ results, totalCount }` for one page and for many; `totalCount` is the
   * number of items read.
   *
   * @throws as {@link AtlasClient.call}; a list is either complete or an error
   */
  list(
    operation: OperationOrId,
    input?: CallInput,
    options?: CallOptions
  ): Promise<AtlasResponse & { readonly data: Page }>
  /**
   * The caller's own address, as Atlas sees it.
   *
   * @throws as {@link AtlasClient.call}
   */
  callerIp(): Promise<string>
  /** Moves the client's deadline: time spent waiting does not count as work. */
  extendDeadline(ms: number): void
}

export interface CallOptions {
  /** Replaces the client's own deadline for this call: milliseconds since the epoch. */
  readonly deadlineMs?: number | undefined
  /** Keeps the call out of the log: one of many polls of a wait. */
  readonly quiet?: boolean | undefined
  /** Called before the request is sent again. What it throws ends the attempts. */
  readonly beforeRetry?: (() => Promise<void>) | undefined
  /** Takes the body of a CSV or gzip response as it arrives, and again from its start at another attempt. */
  readonly saveBody?: BodyTaker['take'] | undefined
}

export interface AtlasClientOptions extends WorkDeadlineOptions {
  readonly baseUrl: string
  readonly transport: Transport
  readonly log: ClientLog
  /** Refuses everything but GET. */
  readonly readOnly?: boolean
  /** How much of a list is read. */
  readonly limits?: ReadLimits
}

type SendingOptions = AtlasClientOptions & Pick<CallOptions, 'beforeRetry' | 'saveBody'>

/** Where the client logs what it does. */
export interface ClientLog extends RequestLog {
  warning(message: string): void
}

/** Creates the client of the Administration API. */
export function createAtlasClient(options: AtlasClientOptions): AtlasClient {
  const deadline = createWorkDeadline(options)
  const openLog = createCallLog(options.log)
  const warned = new Set<string>()
  const warnOnce = (message: string) => {
    if (warned.has(message)) return
    warned.add(message)
    options.log.warning(message)
  }

  const run = async (operation: Operation, input: CallInput, callOptions: CallOptions): Promise<AtlasResponse> => {
    const { request, warnings } = prepare(options, operation, input)
    warnings.forEach(warnOnce)
    const log = callOptions.quiet === true ? undefined : openLog(operation.id)
    try {
      const otherwise = () => (operation.unauthenticated ? deadline.current() : deadline.afterToken())
      const deadlineMs = callOptions.deadlineMs ?? (await otherwise())
      const httpResponse = await sendAuthorized({ ...options, ...callOptions, deadlineMs }, request, () => {
        log?.request(describeRequest(request, input))
      })
      log?.response(describeResponse(httpResponse))
      const response = parseResponse(options.baseUrl, request, httpResponse)
      const end = describeEnd(operation, response.version, httpResponse)
      if (end !== undefined && warnings.length === 0) warnOnce(end)
      return response
    } catch (error) {
      if (!isAlreadyRemoved(error)) throw withOutcome(error, operation)
      log?.response('already removed by an earlier attempt')
      return { status: error.status, version: undefined, kind: 'json', data: undefined, bytes: Buffer.alloc(0) }
    } finally {
      log?.end()
    }
  }

  return {
    baseUrl: options.baseUrl,
    call: (operation, input = {}, callOptions = {}) => run(toKnown(operation), input, callOptions),
    async callerIp() {
      const log = openLog('ipinfo')
      try {
        return await readCallerIp({ ...options, log, deadlineMs: await deadline.afterToken() })
      } finally {
        log.end()
      }
    },
    extendDeadline: (ms) => deadline.extend(ms),
    list: (operationOrId, input = {}, callOptions = {}) => {
      const operation = toKnown(operationOrId)
      return readList(operation, input, { limits: options.limits, read: (page) => run(operation, page, callOptions) })
    }
  }
}

function toKnown(operation: OperationOrId): Operation {
  return typeof operation === 'string' ? getOperation(operation) : operation
}

/** Reads every page of a list. The status and the version are those of the first page. */
async function readList(
  operation: Operation,
  input: CallInput,
  options: { readonly limits: ReadLimits | undefined; readonly read: (page: CallInput) => Promise<AtlasResponse> }
): Promise<AtlasResponse & { readonly data: Page }> {
  let first: AtlasResponse | undefined
  const page = await readPages(
    async (paging) => {
      const response = await options.read({ ...input, parameters: { ...input.parameters, ...paging } })
      first ??= response
      return response.data
    },
    Number(input.parameters?.['itemsPerPage'] ?? maximumPageSize(operation)),
    options.limits
  )
  const { status, version, kind } = first as AtlasResponse
  return { status, version, kind, data: page, bytes: Buffer.alloc(0) }
}

/** Checks a call and builds its request. @throws InputError */
function prepare({ clock, readOnly }: AtlasClientOptions, operation: Operation, input: CallInput) {
  const { problems, warnings } = checkCall(operation, input, new Date(clock.nowMs()).toISOString().slice(0, 10))
  // A token may already have been requested.
  if (problems.length > 0) throw new InputError(problems, { afterSending: true })
  if (readOnly && operation.method !== 'GET') {
    const message = `${operation.id} would change Atlas.`
    throw new InputError([{ input: 'dry-run', message }], { afterSending: true })
  }
  return { request: buildRequest(operation, input), warnings }
}

function maximumPageSize(operation: Operation): number {
  return operation.parameters.find(({ name }) => name === 'itemsPerPage')?.maximum ?? 100
}

/** Sends a request, with a token if the operation needs one. */
async function sendAuthorized(
  options: SendingOptions,
  request: AtlasRequest,
  onSend: () => void
): Promise<HttpResponse> {
  if (request.operation.unauthenticated) {
    onSend()
    return send(options, request, undefined)
  }
  return sendWithToken(options.tokens, options.deadlineMs, async (token, refused) => {
    if (refused === undefined) onSend()
    else await options.beforeRetry?.()
    return send(options, request, token, refused?.earlier)
  })
}

function send(
  { transport, baseUrl, deadlineMs, beforeRetry, saveBody }: SendingOptions,
  request: AtlasRequest,
  token: AccessToken | undefined,
  earlier: Earlier = 'none'
) {
  const { operation, target, body } = request
  const headers = token === undefined ? request.headers : { ...request.headers, authorization: `Bearer ${token.value}` }
  const repeatable = operation.method !== 'POST' && operation.method !== 'PATCH'
  const taker = saveBody && { wants: (head: ResponseHead) => isFile(request, head), take: saveBody }
  return transport.send(
    { method: operation.method, url: `${baseUrl}${target}`, headers, body },
    { subject: operation.id, repeatable, deadlineMs, beforeRetry, earlier, taker }
  )
}

/** The headers `Deprecation` and `Sunset` as one sentence. Atlas sends both without documenting them. */
function describeEnd(operation: Operation, version: string | undefined, response: HttpResponse): string | undefined {
  const { deprecation, sunset } = response.headers
  if (deprecation === undefined && sunset === undefined) return undefined
  const what = version === undefined ? operation.id : `Version ${version} of ${operation.id}`
  const when = typeof sunset === 'string' ? ` and ends on ${toDay(sunset)}` : ''
  return `${what} is deprecated${when}.`
}

function toDay(httpDate: string): string {
  const date = new Date(httpDate)
  return Number.isNaN(date.getTime()) ? httpDate : date.toISOString().slice(0, 10)
}

const LABELS: Readonly<Record<string, string>> = { orgId: 'org', groupId: 'project', clusterName: 'cluster' }

/** `getGroupCluster project=64… cluster=prod`: users say project, the wire says group. */
function describeRequest({ operation }: AtlasRequest, { parameters = {} }: CallInput): string {
  const words = Object.entries(parameters).map(([name, value]) => {
    const text = typeof value === 'object' ? value.join(',') : String(value)
    return `${LABELS[name] ?? name}=${text}`
  })
  return [operation.id, ...words].join(' ')
}

function describeResponse({ status, durationMs, body }: HttpResponse): string {
  const { errorCode } = status >= 400 ? parseErrorBody(body) : { errorCode: undefined }
  return `${status}${errorCode === undefined ? '' : ` ${errorCode}`} ${Math.round(durationMs)} ms`
}
