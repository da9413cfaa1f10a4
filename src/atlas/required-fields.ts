// Reads the attributes that a result depends on, and rejects a response that lacks them.
import { NetworkError } from './errors.ts'

/** The error for a response that lacks something the result depends on. `missing` completes "the response has no". */
export function incompleteResponse(operationId: string, missing: string): NetworkError {
  return new NetworkError(`${operationId}: the response has no ${missing}, so the result is unknown.`, {
    fault: 'unexpected',
    hint: `Run the job again. If that does not help, run the operation ${operationId} and inspect its result.`
  })
}

/** A response, or an item of a list, as a record. @throws NetworkError if it is not an object */
export function recordOf(operationId: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw incompleteResponse(operationId, 'attributes')
  }
  return value as Record<string, unknown>
}

/** A string attribute that must be present. @throws NetworkError if it is missing or empty */
export function textOf(operationId: string, record: Readonly<Record<string, unknown>>, attribute: string): string {
  const value = record[attribute]
  if (typeof value !== 'string' || value === '') throw incompleteResponse(operationId, attribute)
  return value
}
