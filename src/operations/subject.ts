// What a step is about, as operations use it.
import type { OperationContext } from './definition.ts'

/** The ID of the project, for operations that require it. */
export function projectOf(subject: OperationContext['subject']): string {
  return subject['project-id'] ?? ''
}
