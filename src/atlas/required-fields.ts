import { NetworkError } from './errors.ts'

/** The error for an answer that lacks what a verdict needs: nothing can be concluded from it. */
export function incompleteResponse(operationId: string, missing: string): NetworkError {
  return new NetworkError(`${operationId}: the answer has no ${missing}, so that nothing can be concluded from it.`, {
    fault: 'unexpected',
    hint: 'Run the job again; if it stays, look at the answer by the operation of this name.'
  })
}

/** The item of a list, or the answer, as a record. @throws NetworkError where it is none */
export function recordOf(operationId: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw incompleteResponse(operationId, 'attributes')
  }
  return value as Record<string, unknown>
}

/** A text that must be there. @throws NetworkError where it is not */
export function textOf(operationId: string, record: Readonly<Record<string, unknown>>, attribute: string): string {
  const value = record[attribute]
  if (typeof value !== 'string' || value === '') throw incompleteResponse(operationId, attribute)
  return value
}
