// The one way to the network: attempts, waits between them, and the limits on both.
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

/** One complete HTTP response. */
export interface HttpResponse {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** Milliseconds the last attempt took. */
  readonly durationMs: number
  /** How many attempts were made, the successful one included. */
  readonly attempts: number
}

/**
 * Sends one request and resolves with the head of the response; follows no redirect and reads no body. A CancelledError
 * that it throws before anything is sent ends all attempts.
 */
export type SendOnce = (request: HttpRequest, signal: AbortSignal) => Promise<IncomingMessage>

export interface SendOptions {
  /** What the request is for, in words. */
  readonly subject: string
  /** Whether sending it twice is harmless. */
  readonly repeatable: boolean
  /** When to give up, in milliseconds since the epoch. */
  readonly deadlineMs: number
}

export interface Transport {
  /**
   * Sends a request, retries it if that is safe, and reads the whole response.
   *
   * @returns any complete response, Atlas' errors included
   * @throws NetworkError if no complete response arrived
   * @throws TimeoutError if the deadline passed, or Atlas asks for a longer wait than is left
   * @throws the reason of `signal` once that is aborted
   */
  send(request: HttpRequest, options: SendOptions): Promise<HttpResponse>
}

export interface TransportOptions {
  readonly sendOnce: SendOnce
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called before each retry, with a line for the log. */
  readonly onRetry: (line: string) => void
  readonly random?: () => number
  /** Longest silence within one attempt, in milliseconds. */
  readonly idleMs?: number
}

/** Creates a transport. */
export function createTransport(options: TransportOptions): Transport {
  const { clock, signal, random = Math.random } = options

  return {
    async send(request, sendOptions) {
      const { subject, repeatable, deadlineMs } = sendOptions
      let faults = 0
      let notCarriedOut = true
      for (let attempts = 1; ; attempts++) {
        const outcome = await attempt(options, request, sendOptions)
        const failure = toFailure(outcome, clock.nowMs())
        const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() })
        if (failure === undefined || retry === undefined) {
          if (outcome instanceof NetworkError) throw outcome
          return { ...outcome, attempts }
        }
        if (!retry.asked) faults++
        notCarriedOut &&= isRefused(failure)
        const reason = outcome instanceof NetworkError ? outcome.message : `${subject}: ${describe(failure)}.`
        if (clock.nowMs() + retry.delayMs >= deadlineMs) {
          const hint = outcome instanceof NetworkError ? outcome.hint : hintForWait(outcome.status)
          throw waitTooLong(reason, retry.delayMs, { notCarriedOut, hint })
        }
        options.onRetry(`${reason} Retrying in ${seconds(retry.delayMs)}.`)
        await delay(clock, retry.delayMs, signal)
      }
    }
  }
}

/** Whether nothing was carried out: the request was not sent, or Atlas asked for more time. */
function isRefused(failure: Failure): boolean {
  return (
    failure.kind === 'unsent' || (failure.kind === 'response' && (failure.status === 429 || failure.status === 503))
  )
}

/** One attempt: a complete response, or the NetworkError that says why there is none. */
async function attempt(
  { sendOnce, clock, signal, idleMs = 60_000 }: TransportOptions,
  request: HttpRequest,
  { subject, deadlineMs }: SendOptions
): Promise<Omit<HttpResponse, 'attempts'> | NetworkError> {
  const startMs = clock.nowMs()
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal.reason)
  const outOfTime = () => new TimeoutError(`${subject}: no response before the deadline of this step.`)
  if (signal.aborted) throw signal.reason as Error
  if (startMs >= deadlineMs) throw outOfTime()
  signal.addEventListener('abort', onAbort, { once: true })
  const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime()))
  let clearIdle = () => {}
  const restartIdle = () => {
    clearIdle()
    clearIdle = clock.setTimer(idleMs, () =>
      stop.abort(new NetworkError(`${subject}: no data for ${seconds(idleMs)}.`, { fault: 'idle' }))
    )
  }
  try {
    restartIdle()
    const message = await race(sendOnce(request, stop.signal), stop.signal)
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

/** Reads a body to its end. Rejects if the connection drops or ends early; Node makes the stream fail in both cases. */
async function readBody(message: IncomingMessage, onChunk: () => void): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) {
    chunks.push(chunk as Buffer)
    onChunk()
  }
  return Buffer.concat(chunks)
}

/** Settles with the promise, or rejects as soon as the signal is aborted, whatever becomes of the promise. */
function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function toFailure(outcome: Omit<HttpResponse, 'attempts'> | NetworkError, nowMs: number): Failure | undefined {
  if (outcome instanceof NetworkError) return { kind: outcome.fault === 'unsent' ? 'unsent' : 'broken' }
  const { status, headers, body } = outcome
  if (status < 400) return undefined
  const { errorCode, detail, parameters, fromAtlas } = parseErrorBody(body)
  const retryAfterSeconds = parseRetryAfter(headers['retry-after'], nowMs)
  return { kind: 'response', status, errorCode, detail, parameters, fromAtlas, retryAfterSeconds }
}

function describe(failure: Failure): string {
  if (failure.kind !== 'response') return failure.kind
  const { status, errorCode, detail } = failure
  return [status, errorCode, detail && `(${detail})`].filter(Boolean).join(' ')
}

function waitTooLong(
  reason: string,
  delayMs: number,
  options: { readonly notCarriedOut: boolean; readonly hint: string | undefined }
): TimeoutError {
  const message = `${reason} Giving up: the next retry, in ${seconds(delayMs)}, would be past the deadline.`
  return new TimeoutError(message, options)
}

/** Atlas refuses with 403, too, if an account has too many tokens. */
function hintForWait(status: number): string {
  return status === 429 || status === 403
    ? 'Run the job again later. If this happens often, spread the jobs, or use a service account for each pipeline.'
    : 'Atlas is not available now. Check status.mongodb.com, and run the job again later.'
}

function seconds(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`
}
