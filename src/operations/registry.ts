import type { OperationDefinition } from './definition.ts'
import { verifyOrgAccess } from './verify-org-access.ts'
import { verifyProjectAccess } from './verify-project-access.ts'

/** Every named operation. One that is missing here does not exist. */
export const NAMED_OPERATIONS: readonly OperationDefinition[] = [verifyOrgAccess, verifyProjectAccess]

/** @returns the named operation of this name, in any case */
export function findNamedOperation(name: string): OperationDefinition | undefined {
  return NAMED_OPERATIONS.find((definition) => definition.name === name.toLowerCase())
}
