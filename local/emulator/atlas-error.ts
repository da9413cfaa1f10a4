// Errors of the Admin API.
import { ERROR_CODES, type ErrorCode } from './error-codes.ts'

/** Thrown by handlers; `errorResponse` puts it on the wire. */
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
 * Builds an error from the table of codes.
 * @param code the Atlas error code
 * @param parameters values for the placeholders of its text, in order; also sent as `parameters`
 */
export function atlasError(code: ErrorCode, ...parameters: (string | number)[]): AtlasError {
  const [status, template] = ERROR_CODES[code]
  let next = 0
  const detail = template.replace(/%[sd]/g, () => String(parameters[next++]))
  return new AtlasError({ status, code, detail, parameters })
}
