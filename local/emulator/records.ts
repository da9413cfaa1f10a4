/**
 * What the emulated Atlas remembers. Dates that Atlas shows are strings in its own format; `settlesAtMs` is the moment
 * (milliseconds since the epoch, emulator's clock) at which a pending state ends, and a state without one stays.
 */
export interface OrganizationRecord {
  id: string
  name: string
  apiAccessListRequired: boolean
  maxServiceAccountSecretValidityInHours: number
}

export interface Tag {
  key: string
  value: string
}

export interface ProjectRecord {
  id: string
  orgId: string
  name: string
  created: string
  tags: Tag[]
  withDefaultAlertsSettings: boolean
  /** Until when database-user changes are still being applied to the clusters. */
  databaseChangesUntilMs?: number
  /** POST requests on the access list that have arrived and are not yet answered. */
  accessListWrites: number
}

export interface SecretRecord {
  id: string
  secret: string
  createdAt: string
  expiresAt: string
  lastUsedAt?: string
}

/** An entry of a service account's API access list; one address is its own /32 block. */
export interface ApiAccessEntry {
  cidrBlock: string
  ipAddress?: string
  createdAt: string
  lastUsedAddress?: string
  lastUsedAt?: string
  requestCount: number
}

export interface ServiceAccountRecord {
  clientId: string
  orgId: string
  name: string
  description: string
  createdAt: string
  orgRoles: string[]
  projectRoles: Record<string, string[]>
  accessList: ApiAccessEntry[]
  secrets: SecretRecord[]
}

export type DeploymentState = 'IDLE' | 'CREATING' | 'UPDATING' | 'DELETING' | 'REPAIRING'

export interface ClusterRecord {
  id: string
  projectId: string
  name: string
  stateName: DeploymentState
  paused: boolean
  terminationProtectionEnabled: boolean
  backupEnabled: boolean
  createDate: string
  settlesAtMs?: number
  resumedAtMs?: number
  /** Any other attribute of the cluster document, as created or patched. */
  attributes: Record<string, unknown>
}

export interface FlexClusterRecord {
  id: string
  projectId: string
  name: string
  stateName: DeploymentState
  terminationProtectionEnabled: boolean
  backingProviderName: string
  regionName: string
  tags: Tag[]
  createDate: string
  settlesAtMs?: number
}

export interface AccessListRecord {
  id: string
  projectId: string
  cidrBlock?: string
  ipAddress?: string
  awsSecurityGroup?: string
  comment?: string
  deleteAfterDate?: string
  status: 'PENDING' | 'ACTIVE' | 'FAILED'
  settlesAtMs?: number
}

export interface DatabaseUserRecord {
  id: string
  projectId: string
  username: string
  databaseName: string
  roles: unknown[]
  scopes: unknown[]
  labels: unknown[]
  awsIAMType: string
  ldapAuthType: string
  oidcAuthType: string
  x509Type: string
  password?: string
  description?: string
  deleteAfterDate?: string
}

/** A certificate that Atlas made for a database user; the private key is not kept. */
export interface UserCertRecord {
  id: string
  /** What the wire calls `_id`. */
  number: number
  projectId: string
  username: string
  createdAt: string
  notAfter: string
}

export interface CustomRoleRecord {
  id: string
  projectId: string
  roleName: string
  actions: unknown[]
  inheritedRoles: unknown[]
}

export interface SampleDatasetRecord {
  id: string
  projectId: string
  clusterName: string
  state: 'WORKING' | 'COMPLETED' | 'FAILED'
  createDate: string
  completeDate?: string
  errorMessage?: string
  settlesAtMs?: number
}

/** A snapshot of a dedicated cluster (`clusterId`) or of a flex cluster (the flex cluster's ID). */
export interface SnapshotRecord {
  id: string
  clusterId: string
  description: string
  status: 'queued' | 'inProgress' | 'completed' | 'failed'
  snapshotType: 'onDemand' | 'scheduled'
  createdAt: string
  expiresAt: string
  startsAtMs?: number
  settlesAtMs?: number
}

export interface AlertRecord {
  id: string
  projectId: string
  alertConfigId: string
  eventTypeName: string
  /** Alerts of clusters, hosts and replica sets may name the cluster. */
  clusterName?: string
  status: 'OPEN' | 'TRACKING' | 'CLOSED'
  created: string
  updated: string
  lastNotified: string
  resolved?: string
  acknowledgedUntil?: string
  acknowledgementComment?: string
  acknowledgingUsername?: string
}

/** What raises an alert, and how severe that is; without an override, Atlas shows no severity. */
export interface AlertConfigRecord {
  id: string
  projectId: string
  eventTypeName: string
  enabled: boolean
  severityOverride?: 'INFO' | 'WARNING' | 'ERROR' | 'CRITICAL'
  created: string
  updated: string
  /** Matchers, notifications and thresholds, as created. */
  attributes: Record<string, unknown>
}

export interface SearchIndexRecord {
  id: string
  clusterId: string
  database: string
  collectionName: string
  name: string
  type: string
  definition: Record<string, unknown>
  status: 'PENDING' | 'BUILDING' | 'READY' | 'FAILED'
  startsAtMs?: number
  settlesAtMs?: number
}

export interface InvoiceLineItem {
  groupId: string
  clusterName: string
  sku: string
  quantity: number
  unitPriceDollars: number
  totalPriceCents: number
  usageDate: string
}

export interface InvoiceRecord {
  id: string
  orgId: string
  created: string
  lineItems: InvoiceLineItem[]
}
