// Decides whether a failed call may have been carried out, and says so.
import { findRead, type Operation } from './catalog/catalog.ts'
import { ApiError, AuthenticationError, InputError, isFailure, NetworkError, TimeoutError } from './errors.ts'

/**
 * Whether a failed call has definitely changed nothing: Atlas refused it, or it was never sent. After anything else,
 * such as a server error, a timeout (408 too) or a lost response, Atlas may have carried it out. A refusal that follows
 * other attempts proves nothing about them: a 409 may be about what the first one created.
 */
export function isRefusal(error: unknown): boolean {
  if (error instanceof ApiError) return isClientError(error.status) && error.earlier === 'none'
  if (error instanceof NetworkError) return isUnsent(error) && error.earlier === 'none'
  if (error instanceof TimeoutError) return error.notCarriedOut
  return error instanceof InputError || error instanceof AuthenticationError
}

function isUnsent({ fault }: NetworkError): boolean {
  return fault === 'unsent' || fault === 'untrusted'
}

function isClientError(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408
}

/** Above this, the only GET is about the API itself. */
const ROOT = '/api/atlas/v2/'
const NOT_IDEMPOTENT: readonly string[] = ['POST', 'PATCH']

/** Adds to the error of a POST or PATCH that Atlas may have carried it out, and how to find out. */
export function withOutcome(error: unknown, operation: Operation): unknown {
  const isWrite = NOT_IDEMPOTENT.includes(operation.method)
  if (!isWrite || !isFailure(error) || isRefusal(error)) return error
  const read = findNearestRead(operation.path)
  const how = read === undefined ? 'in the Atlas UI' : `in the Atlas UI or with the operation ${read}`
  error.message += '\nAtlas may have carried it out nevertheless.'
  error.prependHint(`Before you run it again, check ${how} whether it took effect.`)
  return error
}

/** The GET that shows what an operation changed: on its own path, or on the nearest path above. */
function findNearestRead(path: string): string | undefined {
  const [at = ''] = path.split(':')
  if (!at.startsWith(ROOT)) return undefined
  return findRead(at) ?? findNearestRead(at.slice(0, at.lastIndexOf('/')))
}
