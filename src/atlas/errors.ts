/** One thing that is wrong with what the caller gave, and the name under which the caller gave it. */
export interface Problem {
  readonly input: string
  readonly message: string
}

/** Base of every error that a person is meant to read: `message` says what failed and why, `hint` what to do. */
export abstract class ReportedError extends Error {
  hint: string | undefined

  constructor(message: string, options: { hint?: string | undefined; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.hint = options.hint
  }
}

/** What the caller gave cannot be used. Carries every problem found. */
export class InputError extends ReportedError {
  override readonly name = 'InputError' as const
  readonly problems: readonly Problem[]
  /** Whether it was found out only by what Atlas answered; else nothing was sent. */
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

/** Atlas answered a call with an error of its own. */
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

  constructor(options: {
    message: string
    status: number
    errorCode?: string | undefined
    detail?: string | undefined
    parameters?: readonly unknown[]
    operationId: string
    method: string
    path: string
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
  }
}

/**
 * Why no usable answer of Atlas arrived:
 * `unsent` no connection came about, so nothing was carried out; `broken` the connection ended before the answer was
 * complete; `idle` it went silent; `redirect` somebody pointed elsewhere; `foreign` the answer is not one of Atlas.
 */
export type NetworkFault = 'unsent' | 'broken' | 'idle' | 'redirect' | 'unexpected'

/** No usable answer arrived. */
export class NetworkError extends ReportedError {
  override readonly name = 'NetworkError' as const
  readonly fault: NetworkFault
  /** HTTP status of an answer that is not one of Atlas. */
  readonly status: number | undefined

  constructor(
    message: string,
    options: { fault: NetworkFault; status?: number | undefined; hint?: string | undefined; cause?: unknown }
  ) {
    super(message, options)
    this.fault = options.fault
    this.status = options.status
  }
}

/** The time set for the work ran out. */
export class TimeoutError extends ReportedError {
  override readonly name = 'TimeoutError' as const
  /** Whether all that was tried was refused with a request for more time, so that nothing was carried out. */
  readonly notCarriedOut: boolean

  constructor(message: string, options: { hint?: string | undefined; notCarriedOut?: boolean } = {}) {
    super(message, options)
    this.notCarriedOut = options.notCarriedOut ?? false
  }
}

/** Atlas works, and is not as it must be. */
export class UnmetError extends ReportedError {
  override readonly name = 'UnmetError' as const
}

/** The runner asked the step to stop. */
export class CancelledError extends ReportedError {
  override readonly name = 'CancelledError' as const
}
