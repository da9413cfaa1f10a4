// Builds the error for a response in which Atlas refuses a call.
import type { ErrorBody } from './error-body.ts'
import { ApiError } from './errors.ts'
import { hintForCall, type HintContext } from './hints.ts'
import type { HttpResponse } from './transport.ts'

/** The call that was refused. */
export interface RefusedCall extends Pick<HintContext, 'roles' | 'baseUrl' | 'versions' | 'version'> {
  readonly operationId: string
  readonly method: string
  /** Path without the query. */
  readonly path: string
}

/** Says what failed and why, in the words of Atlas, and what to do. Pure. */
export function toApiError(
  { operationId, method, path, ...call }: RefusedCall,
  { status, earlier }: Pick<HttpResponse, 'status' | 'earlier'>,
  { errorCode, detail, parameters, fields, fromAtlas }: ErrorBody
): ApiError {
  const reason = [status, errorCode].filter((part) => part !== undefined).join(' ')
  const what = [detail, fields.join('; ')].filter(Boolean).join(' ')
  return new ApiError({
    message: `${operationId} failed: ${reason}${what === '' ? '' : `: ${what}`}`,
    status,
    errorCode,
    detail,
    parameters,
    operationId,
    method,
    path,
    fromAtlas,
    earlier,
    hint: hintForCall({ ...call, status, errorCode, detail, parameters })
  })
}
