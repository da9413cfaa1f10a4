// Every named operation. One that is not listed here does not exist. Each is loaded on demand: a step runs only one.
import type { OperationDefinition } from './definition.ts'

/** Loads each named operation, in the order of the documentation. */
const LOADERS = {
  'verify-org-access': async () => (await import('./access/verify-org-access.ts')).verifyOrgAccess,
  'verify-project-access': async () => (await import('./access/verify-project-access.ts')).verifyProjectAccess,
  'wait-for-cluster': async () => (await import('./cluster/wait-for-cluster.ts')).waitForCluster,
  'check-cluster': async () => (await import('./cluster/check-cluster.ts')).checkCluster,
  'check-alerts': async () => (await import('./checks/check-alerts.ts')).checkAlerts,
  'check-access': async () => (await import('./access/check-access.ts')).checkAccess,
  'check-search-indexes': async () => (await import('./checks/check-search-indexes.ts')).checkSearchIndexes,
  'check-backup': async () => (await import('./checks/check-backup.ts')).checkBackup,
  'check-secret-expiry': async () => (await import('./client-secret/check-secret-expiry.ts')).checkSecretExpiry,
  'allow-runner-ip': async () => (await import('./access-list/allow-runner-ip.ts')).allowRunnerIp,
  'create-database-user': async () => {
    return (await import('./database-user/create-database-user.ts')).createDatabaseUserForJob
  },
  'create-test-cluster': async () => (await import('./test-cluster/create-test-cluster.ts')).createTestCluster,
  'remove-leftovers': async () => (await import('./leftovers/remove-leftovers.ts')).removeLeftovers,
  'rotate-client-secret': async () => (await import('./client-secret/rotate-client-secret.ts')).rotateClientSecret,
  'create-cluster': async () => (await import('./cluster/create-cluster.ts')).createCluster,
  'delete-cluster': async () => (await import('./cluster/delete-cluster.ts')).deleteCluster,
  'take-snapshot': async () => (await import('./backup/take-snapshot.ts')).takeSnapshot,
  'restore-snapshot': async () => (await import('./backup/restore-snapshot.ts')).restoreSnapshot,
  'download-logs': async () => (await import('./logs/download-logs.ts')).downloadLogs,
  request: async () => (await import('./api/request.ts')).request,
  'pause-cluster': async () => (await import('./cluster-changes/pause-cluster.ts')).pauseCluster,
  'resume-cluster': async () => (await import('./cluster-changes/resume-cluster.ts')).resumeCluster,
  'scale-cluster': async () => (await import('./cluster-changes/scale-cluster.ts')).scaleCluster,
  'pause-idle-clusters': async () => (await import('./idle-clusters/pause-idle-clusters.ts')).pauseIdleClusters,
  'create-project': async () => (await import('./project/create-project.ts')).createProject,
  'delete-project': async () => (await import('./project/delete-project.ts')).deleteProject,
  'load-sample-data': async () => (await import('./sample-data/load-sample-data.ts')).loadSampleDatasets,
  'fail-over-cluster': async () => (await import('./cluster/fail-over-cluster.ts')).failOverCluster,
  'apply-search-indexes': async () => (await import('./indexes/apply-search-indexes.ts')).applySearchIndexes,
  'apply-indexes': async () => (await import('./indexes/apply-indexes.ts')).applyIndexes,
  login: async () => (await import('./access/login.ts')).login
} as const satisfies Readonly<Record<string, () => Promise<OperationDefinition>>>

/** Names of the named operations. */
export const OPERATION_NAMES: readonly string[] = Object.keys(LOADERS)

/** @returns the named operation with this name, in any case */
export async function findNamedOperation(name: string): Promise<OperationDefinition | undefined> {
  const known = Object.entries(LOADERS).find(([key]) => key === name.toLowerCase())
  return known?.[1]()
}

/** Loads all named operations, in the order of the documentation. */
export async function loadNamedOperations(): Promise<readonly OperationDefinition[]> {
  const definitions: OperationDefinition[] = []
  for (const load of Object.values(LOADERS)) definitions.push(await load())
  return definitions
}
