// Every named operation. One that is not listed here does not exist. They are loaded on demand, in groups that share code:
// a step runs only one of them.
import type { OperationDefinition } from './definition.ts'

const access = () => import('./groups/access.ts')
const clusters = () => import('./groups/clusters.ts')
const data = () => import('./groups/data.ts')
const tests = () => import('./groups/tests.ts')

/** Loads each named operation, in the order of the documentation. */
const LOADERS = {
  'verify-org-access': async () => (await access()).verifyOrgAccess,
  'verify-project-access': async () => (await access()).verifyProjectAccess,
  'wait-for-cluster': async () => (await clusters()).waitForCluster,
  'check-cluster': async () => (await clusters()).checkCluster,
  'check-alerts': async () => (await data()).checkAlerts,
  'check-access': async () => (await access()).checkAccess,
  'check-search-indexes': async () => (await data()).checkSearchIndexes,
  'check-backup': async () => (await data()).checkBackup,
  'check-secret-expiry': async () => (await access()).checkSecretExpiry,
  'allow-runner-ip': async () => (await tests()).allowRunnerIp,
  'create-database-user': async () => (await tests()).createDatabaseUserForJob,
  'create-test-cluster': async () => (await tests()).createTestCluster,
  'load-sample-data': async () => (await tests()).loadSampleDatasets,
  'fail-over-cluster': async () => (await clusters()).failOverCluster,
  'remove-leftovers': async () => (await tests()).removeLeftovers,
  'create-cluster': async () => (await clusters()).createCluster,
  'delete-cluster': async () => (await clusters()).deleteCluster,
  'create-project': async () => (await clusters()).createProject,
  'delete-project': async () => (await clusters()).deleteProject,
  'pause-cluster': async () => (await clusters()).pauseCluster,
  'resume-cluster': async () => (await clusters()).resumeCluster,
  'scale-cluster': async () => (await clusters()).scaleCluster,
  'pause-idle-clusters': async () => (await clusters()).pauseIdleClusters,
  'take-snapshot': async () => (await data()).takeSnapshot,
  'restore-snapshot': async () => (await data()).restoreSnapshot,
  'apply-search-indexes': async () => (await data()).applySearchIndexes,
  'apply-indexes': async () => (await data()).applyIndexes,
  'download-logs': async () => (await data()).downloadLogs,
  login: async () => (await access()).login,
  'rotate-client-secret': async () => (await access()).rotateClientSecret,
  request: async () => (await access()).request
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
