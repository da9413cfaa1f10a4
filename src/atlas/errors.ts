// Every error that a person is meant to read.
import type { Earlier } from './retry.ts'

/** One thing wrong with what the caller gave, by the name of the input. */
export interface Problem {
  readonly input: string
  readonly message: string
}

/** Base of every error that a person reads: `message` says what failed and why, `hint` what to do. */
export abstract class ReportedError extends Error {
  hint: string | undefined

  constructor(message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }

  /** Puts a cure before the one there is. */
  prependHint(hint: string): void {
    this.hint = this.hint === undefined ? hint : `${hint} ${this.hint}`
  }
}

/** Invalid input, with every problem found. */
export class InputError extends ReportedError {
  override readonly name = 'InputError' as const
  readonly problems: readonly Problem[]
  /** Whether something may have been sent before the problem was found. */
  readonly afterSending: boolean

  constructor(problems: readonly Problem[], { afterSending = false } = {}) {
    super(problems.map(({ input, message }) => `${input}: ${message}`).join('\n'))
    this.problems = problems
    this.afterSending = afterSending
  }
}

/** The token endpoint refused the service account. */
export class AuthenticationError extends ReportedError {
  override readonly name = 'AuthenticationError' as const
  readonly status: number
  readonly errorCode: string | undefined

  constructor(options: { message: string; status: number; errorCode?: string | undefined; hint?: string | undefined }) {
    super(options.message, { hint: options.hint })
    this.status = options.status
    this.errorCode = options.errorCode
  }
}

/** Atlas responded with an error. */
export class ApiError extends ReportedError {
  override readonly name = 'ApiError' as const
  readonly status: number
  readonly errorCode: string | undefined
  readonly detail: string | undefined
  readonly parameters: readonly unknown[]
  readonly operationId: string
  readonly method: string
  /** Path without the query. */
  readonly path: string
  /** Whether the body follows Atlas' error schema. */
  readonly fromAtlas: boolean
  /** What earlier attempts of the call may have done. */
  readonly earlier: Earlier

  constructor(options: {
    message: string
    status: number
    errorCode?: string | undefined
    detail?: string | undefined
    parameters?: readonly unknown[]
    operationId: string
    method: string
    path: string
    fromAtlas?: boolean
    earlier?: Earlier
    hint?: string | undefined
  }) {
    super(options.message, { hint: options.hint })
    this.status = options.status
    this.errorCode = options.errorCode
    this.detail = options.detail
    this.parameters = options.parameters ?? []
    this.operationId = options.operationId
    this.method = options.method
    this.path = options.path
    this.fromAtlas = options.fromAtlas ?? false
    this.earlier = options.earlier ?? 'none'
  }
}

/**
 * Why there is no valid response from Atlas:
 * `unsent`: no connection was made, so nothing was carried out; `broken`: the connection was lost before the response was
 * complete; `idle`: it went silent; `redirect`: the response points elsewhere; `unexpected`: it is not Atlas' own;
 * `untrusted`: no connection was made, because the certificate is not trusted.
 */
export type NetworkFault = 'unsent' | 'untrusted' | 'broken' | 'idle' | 'redirect' | 'unexpected'

/** No valid response arrived. */
export class NetworkError extends ReportedError {
  override readonly name = 'NetworkError' as const
  readonly fault: NetworkFault
  /** HTTP status of a response that is not Atlas' own. */
  readonly status: number | undefined
  /** What earlier attempts of the call may have done. */
  earlier: Earlier = 'none'

  constructor(
    message: string,
    options: { fault: NetworkFault; status?: number | undefined; hint?: string | undefined; cause?: unknown }
  ) {
    super(message, options)
    this.fault = options.fault
    this.status = options.status
  }
}

/** The deadline passed. */
export class TimeoutError extends ReportedError {
  override readonly name = 'TimeoutError' as const
  /** Whether nothing was carried out: every attempt was refused with a request for more time. */
  readonly notCarriedOut: boolean

  constructor(message: string, options: { hint?: string | undefined; notCarriedOut?: boolean } = {}) {
    super(message, options)
    this.notCarriedOut = options.notCarriedOut ?? false
  }
}

/** A check found Atlas in another state than required. */
export class UnmetError extends ReportedError {
  override readonly name = 'UnmetError' as const
}

/** The runner asked the step to stop. */
export class CancelledError extends ReportedError {
  override readonly name = 'CancelledError' as const
}

/** Whether a request failed: the error is neither a defect of this code nor a cancelled step. */
export function isFailure(error: unknown): error is ReportedError {
  return error instanceof ReportedError && !(error instanceof CancelledError)
}

/** Lets a step go on after a request that failed. @throws any other error */
export function assertFailure(error: unknown): asserts error is ReportedError {
  if (!isFailure(error)) throw error
}
