import { alertConfigRoutes } from './resources/alert-configs.ts'
import { alertRoutes } from './resources/alerts.ts'
import { apiAccessListRoutes } from './resources/api-access-list.ts'
import { clusterLogRoutes } from './resources/cluster-logs.ts'
import { clusterStatusRoutes } from './resources/cluster-status.ts'
import { clusterRoutes } from './resources/clusters.ts'
import { customRoleRoutes } from './resources/custom-roles.ts'
import { databaseUserCertRoutes } from './resources/database-user-certs.ts'
import { databaseUserRoutes } from './resources/database-users.ts'
import { flexClusterRoutes } from './resources/flex-clusters.ts'
import { invoiceRoutes } from './resources/invoices.ts'
import { organizationRoutes } from './resources/organizations.ts'
import { projectAccessListRoutes } from './resources/project-access-list.ts'
import { projectServiceAccountRoutes } from './resources/project-service-accounts.ts'
import { projectRoutes } from './resources/projects.ts'
import { sampleDataRoutes } from './resources/sample-data.ts'
import { searchIndexRoutes } from './resources/search-indexes.ts'
import { serviceAccountSecretRoutes } from './resources/service-account-secrets.ts'
import { serviceAccountRoutes } from './resources/service-accounts.ts'
import { snapshotRoutes } from './resources/snapshots.ts'
import { systemRoutes } from './resources/system.ts'
import type { Route } from './routes.ts'

/**
 * Every operation that the emulator models; the first that matches a request answers it. Certificates go before users:
 * `/databaseUsers/NAME/certs` could be a user `certs` as well.
 */
export const ROUTES: readonly Route[] = [
  ...systemRoutes,
  ...organizationRoutes,
  ...serviceAccountRoutes,
  ...projectServiceAccountRoutes,
  ...serviceAccountSecretRoutes,
  ...apiAccessListRoutes,
  ...invoiceRoutes,
  ...projectRoutes,
  ...clusterRoutes,
  ...clusterStatusRoutes,
  ...clusterLogRoutes,
  ...sampleDataRoutes,
  ...flexClusterRoutes,
  ...snapshotRoutes,
  ...searchIndexRoutes,
  ...projectAccessListRoutes,
  ...databaseUserCertRoutes,
  ...databaseUserRoutes,
  ...customRoleRoutes,
  ...alertRoutes,
  ...alertConfigRoutes
]
