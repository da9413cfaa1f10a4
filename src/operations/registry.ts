import { checkAccess } from './check-access.ts'
import { checkAlerts } from './check-alerts.ts'
import { checkBackup } from './check-backup.ts'
import { checkCluster } from './check-cluster.ts'
import { checkSearchIndexes } from './check-search-indexes.ts'
import type { OperationDefinition } from './definition.ts'
import { verifyOrgAccess } from './verify-org-access.ts'
import { verifyProjectAccess } from './verify-project-access.ts'
import { waitForCluster } from './wait-for-cluster.ts'

/** Every named operation. One that is missing here does not exist. */
export const NAMED_OPERATIONS: readonly OperationDefinition[] = [
  verifyOrgAccess,
  verifyProjectAccess,
  waitForCluster,
  checkCluster,
  checkAlerts,
  checkAccess,
  checkSearchIndexes,
  checkBackup
]

/** @returns the named operation of this name, in any case */
export function findNamedOperation(name: string): OperationDefinition | undefined {
  return NAMED_OPERATIONS.find((definition) => definition.name === name.toLowerCase())
}
