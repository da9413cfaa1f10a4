import { STATUS_CODES } from 'node:http'
import { ERROR_CODES, type ErrorCode } from './error-codes.ts'

/** What goes back on the wire. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Headers that Atlas puts on what its own servers answer (recorded answers). */
export const SERVICE_HEADERS: Record<string, string> = {
  'X-Envoy-Upstream-Service-Time': '12',
  'X-Mongodb-Service-Version': 'gitHash=0000000000000000000000000000000000000000; versionString=emulator'
}

/** An error of the Admin API, thrown by handlers and written by {@link errorAnswer}. */
export class AtlasError extends Error {
  readonly status: number
  readonly code: string
  readonly parameters: unknown[] | null
  readonly headers: Record<string, string>

  constructor(options: {
    status: number
    code: string
    detail: string
    parameters?: unknown[] | null
    headers?: Record<string, string>
  }) {
    super(options.detail)
    this.status = options.status
    this.code = options.code
    this.parameters = options.parameters === undefined ? [] : options.parameters
    this.headers = options.headers ?? {}
  }
}

/**
 * An error from the table of codes, its parameters filled into the text in order.
 * @param code the Atlas error code
 * @param parameters what the placeholders of its text stand for; also sent as `parameters`
 */
export function atlasError(code: ErrorCode, ...parameters: (string | number)[]): AtlasError {
  const [status, template] = ERROR_CODES[code]
  let next = 0
  const detail = template.replace(/%[sd]/g, () => String(parameters[next++]))
  return new AtlasError({ status, code, detail, parameters })
}

/** An error in the body schema of the Admin API, with its code repeated in `X-Error-Code` (recorded answers). */
export function errorAnswer(error: AtlasError, headers: Record<string, string> = {}): Answer {
  const body = {
    detail: error.message,
    error: error.status,
    errorCode: error.code,
    parameters: error.parameters,
    reason: STATUS_CODES[error.status] ?? ''
  }
  return jsonAnswer({
    status: error.status,
    body,
    headers: { ...SERVICE_HEADERS, ...headers, ...error.headers, 'X-Error-Code': error.code }
  })
}

/** A JSON answer; `application/json` unless the headers say otherwise. */
export function jsonAnswer(options: { status: number; body: unknown; headers?: Record<string, string> }): Answer {
  return {
    status: options.status,
    headers: { 'Content-Type': 'application/json', ...options.headers },
    body: Buffer.from(JSON.stringify(options.body))
  }
}

/**
 * What every protected resource answers without a valid token: a Digest challenge even where a bearer token is expected,
 * spaced out over lines, and without `X-Error-Code` (recorded answers).
 */
export function unauthorizedAnswer(nonce: string): Answer {
  const body = [
    '{',
    '  "error" : 401,',
    '  "reason" : "Unauthorized",',
    '  "detail" : "You are not authorized for this resource.",',
    '  "errorCode" : "UNEXPECTED_ERROR"',
    '}'
  ].join('\n')
  return {
    status: 401,
    headers: {
      'Content-Type': 'application/json',
      'Www-Authenticate': `Digest realm="MMS Public API", domain="", nonce="${nonce}", algorithm=MD5, qop="auth", stale=false`,
      'X-Envoy-Upstream-Service-Time': '4'
    },
    body: Buffer.from(body)
  }
}
