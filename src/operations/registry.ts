import type { OperationDefinition } from './definition.ts'
import { verifyOrgAccess } from './access/verify-org-access.ts'

/** Every named operation. One that is missing here does not exist. All but the default are loaded when they are asked for. */
const OPERATIONS: Readonly<Record<string, () => Promise<OperationDefinition>>> = {
  'verify-org-access': () => Promise.resolve(verifyOrgAccess),
  'verify-project-access': async () => (await import('./named.ts')).verifyProjectAccess,
  'wait-for-cluster': async () => (await import('./named.ts')).waitForCluster,
  'check-cluster': async () => (await import('./named.ts')).checkCluster,
  'check-alerts': async () => (await import('./named.ts')).checkAlerts,
  'check-access': async () => (await import('./named.ts')).checkAccess,
  'check-search-indexes': async () => (await import('./named.ts')).checkSearchIndexes,
  'check-backup': async () => (await import('./named.ts')).checkBackup,
  'check-secret-expiry': async () => (await import('./named.ts')).checkSecretExpiry,
  'allow-runner-ip': async () => (await import('./named.ts')).allowRunnerIp,
  'create-database-user': async () => (await import('./named.ts')).createDatabaseUserForJob,
  'create-test-cluster': async () => (await import('./named.ts')).createTestCluster,
  'remove-leftovers': async () => (await import('./named.ts')).removeLeftovers,
  'rotate-client-secret': async () => (await import('./named.ts')).rotateClientSecret,
  login: async () => (await import('./named.ts')).login
}

/** Names of the named operations. */
export const OPERATION_NAMES: readonly string[] = Object.keys(OPERATIONS)

/** @returns the named operation of this name, in any case */
export async function findNamedOperation(name: string): Promise<OperationDefinition | undefined> {
  const key = name.toLowerCase()
  return Object.hasOwn(OPERATIONS, key) ? OPERATIONS[key]?.() : undefined
}

/** All named operations, in the order of the README. */
export function loadNamedOperations(): Promise<readonly OperationDefinition[]> {
  return Promise.all(Object.values(OPERATIONS).map((load) => load()))
}
