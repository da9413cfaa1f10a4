import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { delay, type Clock } from './clock.ts'
import { parseErrorBody } from './error-body.ts'
import { CancelledError, NetworkError, TimeoutError } from './errors.ts'
import { toNetworkError } from './network-error.ts'
import { decideRetry, parseRetryAfter, type Failure } from './retry.ts'

/** One HTTP request, ready to be sent. */
export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
}

/** One complete HTTP answer. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** Milliseconds that the last attempt took. */
  readonly durationMs: number
  /** How many attempts were made, the one that gave this answer included. */
  readonly attempts: number
}

/**
 * Sends one request and resolves with the head of the answer; follows no redirect and reads no body. A CancelledError
 * that it throws before anything is sent ends all attempts.
 */
export type SendOnce = (request: HttpRequest, signal: AbortSignal) => Promise<IncomingMessage>

export interface SendOptions {
  /** What the request is for, as a person calls it. */
  readonly subject: string
  /** Whether doing it twice is harmless. */
  readonly repeatable: boolean
  /** The moment, in milliseconds since the epoch, after which nothing is tried any more. */
  readonly deadlineMs: number
}

export interface Transport {
  /**
   * Sends a request, again where that is safe, and reads the whole answer.
   *
   * @returns any complete answer, errors of Atlas among them
   * @throws NetworkError when no complete answer arrived
   * @throws TimeoutError when the deadline passed, or Atlas asks for a longer wait than is left
   * @throws the reason of `signal` when that was aborted
   */
  send(request: HttpRequest, options: SendOptions): Promise<HttpResponse>
}

export interface TransportOptions {
  readonly sendOnce: SendOnce
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called before each repetition, with a line for the log. */
  readonly onRetry: (line: string) => void
  readonly random?: () => number
  /** Longest silence within one attempt, in milliseconds. */
  readonly idleMs?: number
}

/** Creates the one way to the network: attempts, waits between them, and the limits on both. */
export function createTransport(options: TransportOptions): Transport {
  const { clock, signal, random = Math.random } = options

  return {
    async send(request, sendOptions) {
      const { subject, repeatable, deadlineMs } = sendOptions
      let faults = 0
      let refused = true
      for (let attempts = 1; ; attempts++) {
        const outcome = await attempt(options, request, sendOptions)
        const failure = outcome instanceof NetworkError ? toFailure(outcome) : responseFailure(outcome, clock.nowMs())
        const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() })
        if (retry === undefined) {
          if (outcome instanceof NetworkError) throw outcome
          return { ...outcome, attempts }
        }
        if (!retry.asked) faults++
        refused &&= failure !== undefined && isRefused(failure)
        const reason = outcome instanceof NetworkError ? outcome.message : describeResponse(outcome)
        if (clock.nowMs() + retry.delayMs >= deadlineMs) {
          throw waitTooLong({ subject, reason, delayMs: retry.delayMs, refused })
        }
        options.onRetry(`${subject}: ${reason}; trying again in ${seconds(retry.delayMs)}`)
        await delay(clock, retry.delayMs, signal)
      }
    }
  }
}

/** Whether nothing was carried out: it never left, or Atlas asked for more time. */
function isRefused(failure: Failure): boolean {
  return failure.kind === 'unsent' || (failure.kind === 'answer' && (failure.status === 429 || failure.status === 503))
}

/** One attempt: a complete answer, or the NetworkError that says why there is none. */
async function attempt(
  { sendOnce: exchange, clock, signal, idleMs = 60_000 }: TransportOptions,
  request: HttpRequest,
  { subject, deadlineMs }: SendOptions
): Promise<Omit<HttpResponse, 'attempts'> | NetworkError> {
  const startMs = clock.nowMs()
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal.reason)
  const outOfTime = () => new TimeoutError(`${subject}: no answer within the time for this step.`)
  if (signal.aborted) throw signal.reason as Error
  if (startMs >= deadlineMs) throw outOfTime()
  signal.addEventListener('abort', onAbort, { once: true })
  const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime()))
  let clearIdle = () => {}
  const restartIdle = () => {
    clearIdle()
    clearIdle = clock.setTimer(idleMs, () =>
      stop.abort(new NetworkError(`${subject}: no sign of life for ${seconds(idleMs)}.`, { fault: 'idle' }))
    )
  }
  try {
    restartIdle()
    const message = await race(exchange(request, stop.signal), stop.signal)
    const body = await race(readBody(message, restartIdle), stop.signal)
    return { status: message.statusCode ?? 0, headers: message.headers, body, durationMs: clock.nowMs() - startMs }
  } catch (error) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error
    if (reason instanceof NetworkError) return reason
    if (stop.signal.aborted || error instanceof CancelledError) throw reason
    return toNetworkError(subject, error)
  } finally {
    clearIdle()
    clearDeadline()
    signal.removeEventListener('abort', onAbort)
  }
}

/** Reads a body to its end. A connection that drops or ends too early rejects, and so does an aborted one. */
async function readBody(message: IncomingMessage, onChunk: () => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) {
    chunks.push(chunk as Buffer)
    onChunk()
  }
  if (!message.complete) throw Object.assign(new Error('the answer was cut short'), { code: 'ECONNRESET' })
  return Buffer.concat(chunks)
}

/** Settles with the promise, or rejects as soon as the signal is aborted, whatever the promise then does. */
function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function toFailure(error: NetworkError): Failure {
  return { kind: error.fault === 'unsent' ? 'unsent' : 'broken' }
}

function responseFailure(answer: Omit<HttpResponse, 'attempts'>, nowMs: number): Failure | undefined {
  if (answer.status < 400) return undefined
  const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(answer.body)
  const retryAfterSeconds = parseRetryAfter(answer.headers['retry-after'], nowMs)
  return { kind: 'answer', status: answer.status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds }
}

function describeResponse(answer: Omit<HttpResponse, 'attempts'>): string {
  const { errorCode, detail } = parseErrorBody(answer.body)
  return [answer.status, errorCode, detail && `(${detail})`].filter(Boolean).join(' ')
}

function waitTooLong(given: { subject: string; reason: string; delayMs: number; refused: boolean }): TimeoutError {
  const { subject, reason, delayMs, refused } = given
  return new TimeoutError(
    `${subject}: ${reason}. The next attempt would be in ${seconds(delayMs)}, and less time than that is left.`,
    {
      refused,
      hint: 'Run the job again later. If this happens often, spread the jobs or use one service account for each pipeline.'
    }
  )
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`
}
