// The one way to the network: attempts, waits between them, and the limits on both.
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { MAX_OPEN_REQUESTS, readLimits } from './bounds.ts'
import { delay, type Clock } from './clock.ts'
import { parseErrorBody } from './error-body.ts'
import { NetworkError, ReportedError, TimeoutError } from './errors.ts'
import { toNetworkError } from './network-error.ts'
import { chunksOf, readBody, takeBody, type BodyTaker } from './read-body.ts'
import { addAttempt, decideRetry, parseRetryAfter, type Earlier, type Failure } from './retry.ts'
import { createSlots, type Slots } from './slots.ts'

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
  /** Empty if a {@link BodyTaker} has taken it. */
  readonly body: Buffer
  /** Milliseconds the last attempt took. */
  readonly durationMs: number
  /** What the attempts before this response may have done. */
  readonly earlier: Earlier
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
  /** What attempts of the same request before this call may have done; default: none. */
  readonly earlier?: Earlier
  /** Called before each retry, after the pause. What it throws ends the attempts. */
  readonly beforeRetry?: (() => Promise<void>) | undefined
  /** Takes bodies that are too large for memory. */
  readonly taker?: BodyTaker | undefined
}

export interface Transport {
  /**
   * Sends a request, retries it if that is safe, and reads the whole response. At most four requests are open at the
   * same time; the others wait for their turn, within their deadline.
   *
   * @returns any complete response, Atlas' errors included
   * @throws NetworkError if no complete response arrived, or its body is too large
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
  /** The largest body that is read, in bytes. */
  readonly maxBodyBytes?: number
  /** Longest silence within one attempt, in milliseconds. */
  readonly idleMs?: number
}

/** Creates a transport. */
export function createTransport(options: TransportOptions): Transport {
  const { clock, signal, random = Math.random } = options
  const slots = createSlots(MAX_OPEN_REQUESTS)

  return {
    async send(request, sendOptions) {
      const { subject, repeatable, deadlineMs } = sendOptions
      let faults = 0
      let { earlier = 'none' } = sendOptions
      for (;;) {
        if (signal.aborted) throw signal.reason as Error
        if (clock.nowMs() >= deadlineMs) throw outOfTime(subject, earlier !== 'unknown')
        const outcome = await attempt({ ...options, slots }, request, sendOptions)
        const failure = toFailure(outcome, clock.nowMs())
        const retry = failure && decideRetry({ faults: faults + 1, repeatable, failure, random: random() })
        if (failure === undefined || retry === undefined) {
          if (!(outcome instanceof NetworkError)) return { ...outcome, earlier }
          outcome.earlier = earlier
          throw outcome
        }
        if (!retry.asked) faults++
        earlier = addAttempt(earlier, failure)
        const reason = outcome instanceof NetworkError ? outcome.message : `${subject}: ${describe(failure)}.`
        if (clock.nowMs() + retry.delayMs >= deadlineMs) {
          const hint = outcome instanceof NetworkError ? outcome.hint : hintForWait(outcome.status)
          throw waitTooLong(reason, retry.delayMs, { notCarriedOut: earlier !== 'unknown', hint })
        }
        options.onRetry(`${reason} Retrying in ${seconds(retry.delayMs)}.`)
        await delay(clock, retry.delayMs, signal)
        await sendOptions.beforeRetry?.()
      }
    }
  }
}

/** One attempt: a complete response, or the NetworkError that says why there is none. */
async function attempt(
  {
    sendOnce,
    clock,
    signal,
    slots,
    idleMs = 60_000,
    maxBodyBytes = readLimits().bodyBytes
  }: TransportOptions & { readonly slots: Slots },
  request: HttpRequest,
  { subject, deadlineMs, taker }: SendOptions
): Promise<Omit<HttpResponse, 'earlier'> | NetworkError> {
  const startMs = clock.nowMs()
  const stop = new AbortController()
  const onAbort = () => stop.abort(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  const clearDeadline = clock.setTimer(deadlineMs - startMs, () => stop.abort(outOfTime(subject, false)))
  let clearIdle = () => {}
  const restartIdle = () => {
    clearIdle()
    clearIdle = clock.setTimer(idleMs, () =>
      stop.abort(new NetworkError(`${subject}: no data for ${seconds(idleMs)}.`, { fault: 'idle' }))
    )
  }
  const clearTimers = () => {
    clearIdle()
    clearDeadline()
  }
  let hasSlot = false
  try {
    await slots.take(stop.signal)
    hasSlot = true
    const sentMs = clock.nowMs()
    restartIdle()
    const message = await race(sendOnce(request, stop.signal), stop.signal)
    const head = { status: message.statusCode ?? 0, headers: message.headers }
    const chunks = chunksOf(subject, message, { onChunk: restartIdle, onEnd: clearTimers })
    const body =
      taker?.wants(head) === true
        ? await takeBody(taker, { message, chunks, signal: stop.signal })
        : await race(readBody(subject, message, { chunks, maxBytes: maxBodyBytes }), stop.signal)
    return { ...head, body, durationMs: clock.nowMs() - sentMs }
  } catch (error) {
    const reason: unknown = stop.signal.aborted ? stop.signal.reason : error
    if (reason instanceof NetworkError) return reason
    if (stop.signal.aborted || error instanceof ReportedError) throw reason
    return toNetworkError(subject, error)
  } finally {
    if (hasSlot) slots.release()
    clearTimers()
    signal.removeEventListener('abort', onAbort)
  }
}

/** Settles with the promise, or rejects as soon as the signal is aborted, whatever becomes of the promise. */
function race<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason as Error)
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

function toFailure(outcome: Omit<HttpResponse, 'earlier'> | NetworkError, nowMs: number): Failure | undefined {
  // A body that is too large, and a certificate that is not trusted, will be so again.
  if (outcome instanceof NetworkError && ['unexpected', 'untrusted'].includes(outcome.fault)) return undefined
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

function outOfTime(subject: string, notCarriedOut: boolean): TimeoutError {
  return new TimeoutError(`${subject}: no response before the deadline of this step.`, { notCarriedOut })
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
