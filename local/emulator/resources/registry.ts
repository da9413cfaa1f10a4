// Every resource that the emulator models, and what follows from the list.
import { things } from '../generic/things.ts'
import type { Route } from '../routes.ts'
import { accessHistory } from './access-history.ts'
import { alertConfigs } from './alert-configs.ts'
import { alerts } from './alerts.ts'
import { apiAccessList } from './api-access-list.ts'
import { backupSchedules } from './backup-schedules.ts'
import { clusterLogs } from './cluster-logs.ts'
import { clusterStatus } from './cluster-status.ts'
import { clusterValidation } from './cluster-validation.ts'
import { clusters } from './clusters.ts'
import { customRoles } from './custom-roles.ts'
import { databaseUserCerts } from './database-user-certs.ts'
import { databaseUsers } from './database-users.ts'
import { failovers } from './failovers.ts'
import { flexClusters } from './flex-clusters.ts'
import { flexRestoreJobs } from './flex-restore-jobs.ts'
import { invoices } from './invoices.ts'
import { organizations } from './organizations.ts'
import { processDatabases } from './process-databases.ts'
import { processes } from './processes.ts'
import { projectAccessList } from './project-access-list.ts'
import { projectServiceAccounts } from './project-service-accounts.ts'
import { projects } from './projects.ts'
import { restoreJobs } from './restore-jobs.ts'
import { rollingIndexes } from './rolling-indexes.ts'
import { sampleData } from './sample-data.ts'
import { searchIndexes } from './search-indexes.ts'
import { serviceAccountSecrets } from './service-account-secrets.ts'
import { serviceAccounts } from './service-accounts.ts'
import { snapshots } from './snapshots.ts'
import { system } from './system.ts'

/** The resources. What none of them serves, the generic layer does. */
export const RESOURCES = [
  system,
  organizations,
  serviceAccounts,
  projectServiceAccounts,
  serviceAccountSecrets,
  apiAccessList,
  invoices,
  projects,
  clusters,
  clusterStatus,
  clusterLogs,
  sampleData,
  flexClusters,
  snapshots,
  searchIndexes,
  projectAccessList,
  databaseUserCerts,
  databaseUsers,
  customRoles,
  alerts,
  alertConfigs,
  things,
  clusterValidation,
  restoreJobs,
  flexRestoreJobs,
  backupSchedules,
  processes,
  processDatabases,
  accessHistory,
  failovers,
  rollingIndexes
] as const

export type Resources = typeof RESOURCES

/** Every operation that the emulator models. */
export const ROUTES: readonly Route[] = RESOURCES.flatMap((resource): readonly Route[] => resource.routes)

type DurationName<Registered> = Registered extends { readonly durations: infer Defaults } ? keyof Defaults : never

/** How long the slow changes take, in milliseconds on the emulator's clock. */
export type Durations = Record<DurationName<Resources[number]>, number>

/** What recorded runs took, such as 16 minutes for a dedicated cluster. */
export const DEFAULT_DURATIONS: Durations = Object.assign(
  {},
  ...RESOURCES.map((resource) => ('durations' in resource ? resource.durations : {}))
) as Durations
