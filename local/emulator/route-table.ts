import { alertConfigRoutes } from './resources/alert-configs.ts'
import { alertRoutes } from './resources/alerts.ts'
import { apiAccessListRoutes } from './resources/api-access-list.ts'
import { clusterLogRoutes } from './resources/cluster-logs.ts'
import { clusterRoutes } from './resources/clusters.ts'
import { databaseUserRoutes } from './resources/database-users.ts'
import { flexClusterRoutes } from './resources/flex-clusters.ts'
import { invoiceRoutes } from './resources/invoices.ts'
import { organizationRoutes } from './resources/organizations.ts'
import { projectAccessListRoutes } from './resources/project-access-list.ts'
import { projectRoutes } from './resources/projects.ts'
import { searchIndexRoutes } from './resources/search-indexes.ts'
import { serviceAccountRoutes } from './resources/service-accounts.ts'
import { snapshotRoutes } from './resources/snapshots.ts'
import { systemRoutes } from './resources/system.ts'
import type { Route } from './routes.ts'

/** Every operation that the emulator models. */
export const ROUTES: readonly Route[] = [
  ...systemRoutes,
  ...organizationRoutes,
  ...serviceAccountRoutes,
  ...apiAccessListRoutes,
  ...invoiceRoutes,
  ...projectRoutes,
  ...clusterRoutes,
  ...clusterLogRoutes,
  ...flexClusterRoutes,
  ...snapshotRoutes,
  ...searchIndexRoutes,
  ...projectAccessListRoutes,
  ...databaseUserRoutes,
  ...alertRoutes,
  ...alertConfigRoutes
]
