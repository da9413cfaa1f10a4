import { apiAccessEntry, withBlock } from './addresses.ts'
import { machineClock, type Clock } from './clock.ts'
import { atlasDate, DAY_MS } from './dates.ts'
import type {
  AccessListRecord,
  AlertConfigRecord,
  AlertRecord,
  ClusterRecord,
  CustomRoleRecord,
  DatabaseUserRecord,
  FlexClusterRecord,
  InvoiceRecord,
  OrganizationRecord,
  ProjectRecord,
  SampleDatasetRecord,
  SearchIndexRecord,
  SecretRecord,
  ServiceAccountRecord,
  SnapshotRecord,
  UserCertRecord
} from './records.ts'

type Given<Row, Needed extends keyof Row> = Pick<Row, Needed> & Partial<Row>

export interface ServiceAccountSeed {
  orgId: string
  clientId?: string
  secret?: string
  /** When the secret expires, in milliseconds since the epoch; by default 90 days from now. */
  secretExpiresAtMs?: number
  name?: string
  description?: string
  createdAt?: string
  orgRoles?: string[]
  projectRoles?: Record<string, string[]>
  /** Addresses and CIDR blocks of the API access list. */
  accessList?: string[]
}

/** The whole state of the emulated Atlas: plain maps by ID (service accounts by client ID), and builders to fill them. */
export interface World {
  readonly organizations: Map<string, OrganizationRecord>
  readonly projects: Map<string, ProjectRecord>
  readonly serviceAccounts: Map<string, ServiceAccountRecord>
  readonly clusters: Map<string, ClusterRecord>
  readonly flexClusters: Map<string, FlexClusterRecord>
  readonly accessList: Map<string, AccessListRecord>
  readonly databaseUsers: Map<string, DatabaseUserRecord>
  readonly userCerts: Map<string, UserCertRecord>
  readonly customRoles: Map<string, CustomRoleRecord>
  readonly sampleDatasets: Map<string, SampleDatasetRecord>
  readonly snapshots: Map<string, SnapshotRecord>
  readonly alerts: Map<string, AlertRecord>
  readonly alertConfigs: Map<string, AlertConfigRecord>
  readonly searchIndexes: Map<string, SearchIndexRecord>
  readonly invoices: Map<string, InvoiceRecord>
  /** Whether adding an address that is already on a project's access list answers 201 or 409: not known of Atlas. */
  accessListConflict: 'replace' | 'conflict'
  /** Whether the status of changes is told of flex clusters or answers 400: only inferred of Atlas, from its operator. */
  flexClusterStatus: 'told' | 'refused'
  /** A new 24-digit hexadecimal ID, unique in this world. */
  newId(): string
  addOrganization(seed?: Partial<OrganizationRecord>): OrganizationRecord
  addProject(seed: Given<ProjectRecord, 'orgId'>): ProjectRecord
  addServiceAccount(seed: ServiceAccountSeed): ServiceAccountRecord
  addCluster(seed: Given<ClusterRecord, 'projectId' | 'name'>): ClusterRecord
  addFlexCluster(seed: Given<FlexClusterRecord, 'projectId' | 'name'>): FlexClusterRecord
  addAccessListEntry(seed: Given<AccessListRecord, 'projectId'>): AccessListRecord
  addDatabaseUser(seed: Given<DatabaseUserRecord, 'projectId' | 'username'>): DatabaseUserRecord
  addCustomRole(seed: Given<CustomRoleRecord, 'projectId' | 'roleName'>): CustomRoleRecord
  addSampleDataset(seed: Given<SampleDatasetRecord, 'projectId' | 'clusterName'>): SampleDatasetRecord
  addSnapshot(seed: Given<SnapshotRecord, 'clusterId'>): SnapshotRecord
  addAlert(seed: Given<AlertRecord, 'projectId'>): AlertRecord
  addAlertConfig(seed: Given<AlertConfigRecord, 'projectId'>): AlertConfigRecord
  addSearchIndex(seed: Given<SearchIndexRecord, 'clusterId' | 'name'>): SearchIndexRecord
  addInvoice(seed: Given<InvoiceRecord, 'orgId'>): InvoiceRecord
}

/**
 * An empty world.
 * @param options.clock gives the dates that the builders fill in
 */
export function createWorld(options: { clock?: Pick<Clock, 'nowMs'> } = {}): World {
  const { clock = machineClock } = options
  const now = () => clock.nowMs()
  const today = () => atlasDate(now())
  let count = 0
  const newId = () => `64c0ffee${(++count).toString(16).padStart(16, '0')}`

  function store<Row extends { id: string }>(rows: Map<string, Row>, row: Row): Row {
    rows.set(row.id, row)
    return row
  }

  const world: World = {
    organizations: new Map(),
    projects: new Map(),
    serviceAccounts: new Map(),
    clusters: new Map(),
    flexClusters: new Map(),
    accessList: new Map(),
    databaseUsers: new Map(),
    userCerts: new Map(),
    customRoles: new Map(),
    sampleDatasets: new Map(),
    snapshots: new Map(),
    alerts: new Map(),
    alertConfigs: new Map(),
    searchIndexes: new Map(),
    invoices: new Map(),
    accessListConflict: 'replace',
    flexClusterStatus: 'told',
    newId,
    addOrganization: (seed = {}) =>
      store(world.organizations, {
        id: newId(),
        name: 'Example Org',
        apiAccessListRequired: false,
        maxServiceAccountSecretValidityInHours: 8760,
        ...seed
      }),
    addProject: (seed) => {
      const id = newId()
      return store(world.projects, {
        id,
        name: `project-${id.slice(-4)}`,
        created: today(),
        tags: [],
        withDefaultAlertsSettings: true,
        accessListWrites: 0,
        ...seed
      })
    },
    addServiceAccount: (seed) => {
      const secret: SecretRecord = {
        id: newId(),
        secret: seed.secret ?? `mdb_sa_sk_${newId()}`,
        createdAt: seed.createdAt ?? today(),
        expiresAt: atlasDate(seed.secretExpiresAtMs ?? now() + 90 * DAY_MS)
      }
      const account: ServiceAccountRecord = {
        clientId: seed.clientId ?? `mdb_sa_id_${newId()}`,
        orgId: seed.orgId,
        name: seed.name ?? 'pipeline',
        description: seed.description ?? 'Service account of the emulator',
        createdAt: seed.createdAt ?? today(),
        orgRoles: seed.orgRoles ?? ['ORG_MEMBER'],
        projectRoles: seed.projectRoles ?? {},
        accessList: (seed.accessList ?? []).map((address) => apiAccessEntry(address, today())),
        secrets: [secret]
      }
      world.serviceAccounts.set(account.clientId, account)
      return account
    },
    addCluster: (seed) =>
      store(world.clusters, {
        id: newId(),
        stateName: 'IDLE',
        paused: false,
        terminationProtectionEnabled: false,
        backupEnabled: true,
        createDate: today(),
        attributes: {},
        ...seed
      }),
    addFlexCluster: (seed) =>
      store(world.flexClusters, {
        id: newId(),
        stateName: 'IDLE',
        terminationProtectionEnabled: false,
        backingProviderName: 'AWS',
        regionName: 'US_EAST_1',
        tags: [],
        createDate: today(),
        ...seed
      }),
    addAccessListEntry: (seed) => store(world.accessList, { id: newId(), status: 'ACTIVE', ...withBlock(seed) }),
    addDatabaseUser: (seed) =>
      store(world.databaseUsers, {
        id: newId(),
        databaseName: 'admin',
        roles: [{ databaseName: 'admin', roleName: 'readWriteAnyDatabase' }],
        scopes: [],
        labels: [],
        awsIAMType: 'NONE',
        ldapAuthType: 'NONE',
        oidcAuthType: 'NONE',
        x509Type: 'NONE',
        ...seed
      }),
    addCustomRole: (seed) => store(world.customRoles, { id: newId(), actions: [], inheritedRoles: [], ...seed }),
    addSampleDataset: (seed) =>
      store(world.sampleDatasets, { id: newId(), state: 'COMPLETED', createDate: today(), ...seed }),
    addSnapshot: (seed) =>
      store(world.snapshots, {
        id: newId(),
        description: 'on-demand snapshot',
        status: 'completed',
        snapshotType: 'onDemand',
        createdAt: today(),
        expiresAt: atlasDate(now() + 7 * DAY_MS),
        ...seed
      }),
    addAlert: (seed) =>
      store(world.alerts, {
        id: newId(),
        alertConfigId: newId(),
        eventTypeName: 'OUTSIDE_METRIC_THRESHOLD',
        status: 'OPEN',
        created: today(),
        updated: today(),
        lastNotified: today(),
        ...seed
      }),
    addAlertConfig: (seed) =>
      store(world.alertConfigs, {
        id: newId(),
        eventTypeName: 'OUTSIDE_METRIC_THRESHOLD',
        enabled: true,
        created: today(),
        updated: today(),
        attributes: {
          matchers: [],
          notifications: [{ delayMin: 0, emailEnabled: true, intervalMin: 60, smsEnabled: false, typeName: 'GROUP' }]
        },
        ...seed
      }),
    addSearchIndex: (seed) =>
      store(world.searchIndexes, {
        id: newId(),
        database: 'sample_mflix',
        collectionName: 'movies',
        type: 'search',
        definition: { mappings: { dynamic: true } },
        status: 'READY',
        ...seed
      }),
    addInvoice: (seed) => store(world.invoices, { id: newId(), created: today(), lineItems: [], ...seed })
  }
  return world
}
