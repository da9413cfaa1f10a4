// Every named operation. One that is not listed here does not exist.
import { allowRunnerIp } from './access-list/allow-runner-ip.ts'
import { checkAccess } from './access/check-access.ts'
import { login } from './access/login.ts'
import { verifyOrgAccess } from './access/verify-org-access.ts'
import { verifyProjectAccess } from './access/verify-project-access.ts'
import { checkAlerts } from './checks/check-alerts.ts'
import { checkBackup } from './checks/check-backup.ts'
import { checkSearchIndexes } from './checks/check-search-indexes.ts'
import { checkSecretExpiry } from './client-secret/check-secret-expiry.ts'
import { rotateClientSecret } from './client-secret/rotate-client-secret.ts'
import { checkCluster } from './cluster/check-cluster.ts'
import { waitForCluster } from './cluster/wait-for-cluster.ts'
import { createDatabaseUserForJob } from './database-user/create-database-user.ts'
import type { OperationDefinition } from './definition.ts'
import { removeLeftovers } from './leftovers/remove-leftovers.ts'
import { createTestCluster } from './test-cluster/create-test-cluster.ts'

/** All named operations, in the order of the documentation. */
export const NAMED_OPERATIONS: readonly OperationDefinition[] = [
  verifyOrgAccess,
  verifyProjectAccess,
  waitForCluster,
  checkCluster,
  checkAlerts,
  checkAccess,
  checkSearchIndexes,
  checkBackup,
  checkSecretExpiry,
  allowRunnerIp,
  createDatabaseUserForJob,
  createTestCluster,
  removeLeftovers,
  rotateClientSecret,
  login
]

/** Names of the named operations. */
export const OPERATION_NAMES: readonly string[] = NAMED_OPERATIONS.map(({ name }) => name)

/** @returns the named operation with this name, in any case */
export function findNamedOperation(name: string): OperationDefinition | undefined {
  return NAMED_OPERATIONS.find((operation) => operation.name === name.toLowerCase())
}
