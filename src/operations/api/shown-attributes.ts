// What a person wants to know of a response, by operation.

/** A label and where its value is: `a|b` is the first that has one, `*` every item of a list. */
export type Attribute = readonly [label: string, paths: string]

const REGION = 'replicationSpecs.*.regionConfigs.*'
const CLUSTERS: readonly Attribute[] = [
  ['Name', 'name'],
  ['State', 'stateName'],
  ['Tier', `${REGION}.electableSpecs.instanceSize|providerSettings.instanceSizeName`],
  ['Provider', `${REGION}.providerName|providerSettings.providerName`],
  ['Region', `${REGION}.regionName|providerSettings.regionName`],
  ['Version', 'mongoDBVersion']
]
const CONNECTION: Attribute = [
  'Connection string',
  'connectionStrings.standardSrv|connectionStrings.standard|connectionStrings.privateSrv|connectionStrings.private'
]
const CLUSTER = [...CLUSTERS, CONNECTION]

const FLEX_CLUSTERS: readonly Attribute[] = [
  ['Name', 'name'],
  ['State', 'stateName'],
  ['Provider', 'providerSettings.backingProviderName'],
  ['Region', 'providerSettings.regionName'],
  ['Version', 'mongoDBVersion']
]
const FLEX_CLUSTER = [...FLEX_CLUSTERS, CONNECTION]

const PROJECT: readonly Attribute[] = [
  ['Name', 'name'],
  ['Clusters', 'clusterCount'],
  ['Created', 'created'],
  ['ID', 'id']
]
const ORGANIZATION: readonly Attribute[] = [
  ['Name', 'name'],
  ['ID', 'id'],
  ['Deleted', 'isDeleted']
]
const USER: readonly Attribute[] = [
  ['Username', 'username'],
  ['Roles', 'roles.*.roleName'],
  ['Limited to', 'scopes.*.name'],
  ['Authentication database', 'databaseName'],
  ['Until', 'deleteAfterDate']
]
const ENTRY: readonly Attribute[] = [
  ['Address', 'ipAddress|cidrBlock|awsSecurityGroup'],
  ['Comment', 'comment'],
  ['Until', 'deleteAfterDate']
]
const ALERT: readonly Attribute[] = [
  ['Event type', 'eventTypeName'],
  ['Status', 'status'],
  ['Metric', 'metricName'],
  ['Value', 'currentValue.number'],
  ['Cluster', 'clusterName'],
  ['Since', 'created'],
  ['Acknowledged until', 'acknowledgedUntil']
]
const SNAPSHOT: readonly Attribute[] = [
  ['Created', 'createdAt|startTime'],
  ['Status', 'status'],
  ['Type', 'snapshotType'],
  ['Expires', 'expiresAt|expiration'],
  ['Version', 'mongodVersion|mongoDBVersion'],
  ['ID', 'id']
]
const SEARCH_INDEX: readonly Attribute[] = [
  ['Name', 'name'],
  ['Status', 'status'],
  ['Queryable', 'queryable'],
  ['Type', 'type'],
  ['Database', 'database'],
  ['Collection', 'collectionName']
]

/** What is shown of a list of anything else. */
export const ANY_LIST: readonly Attribute[] = [
  ['Name', 'name|username|displayName|title'],
  ['State', 'stateName|status|state'],
  ['Type', 'typeName|eventTypeName|type'],
  ['Created', 'created|createdAt|createDate'],
  ['ID', 'id|_id|clientId']
]

/** What is shown of the response: of the document, or of each item of a list. The second matters most. */
export const SHOWN: ReadonlyMap<string, readonly Attribute[]> = new Map([
  ['getGroupCluster', CLUSTER],
  ['createGroupCluster', CLUSTER],
  ['updateGroupCluster', CLUSTER],
  ['listGroupClusters', CLUSTERS],
  ['getGroupFlexCluster', FLEX_CLUSTER],
  ['createGroupFlexCluster', FLEX_CLUSTER],
  ['updateGroupFlexCluster', FLEX_CLUSTER],
  ['listGroupFlexClusters', FLEX_CLUSTERS],
  ['getGroup', PROJECT],
  ['createGroup', PROJECT],
  ['listGroups', PROJECT],
  ['getOrgGroups', PROJECT],
  ['getOrg', ORGANIZATION],
  ['listOrgs', ORGANIZATION],
  ['getGroupDatabaseUser', USER],
  ['createGroupDatabaseUser', USER],
  ['listGroupDatabaseUsers', USER],
  ['getGroupAccessListEntry', ENTRY],
  ['createGroupAccessListEntry', ENTRY],
  ['listGroupAccessListEntries', ENTRY],
  ['getGroupAlert', ALERT],
  ['listGroupAlerts', ALERT],
  ['getGroupClusterBackupSnapshot', SNAPSHOT],
  ['takeGroupClusterBackupSnapshots', SNAPSHOT],
  ['listGroupClusterBackupSnapshots', SNAPSHOT],
  ['listGroupFlexClusterBackupSnapshots', SNAPSHOT],
  ['getGroupClusterSearchIndex', SEARCH_INDEX],
  ['createGroupClusterSearchIndex', SEARCH_INDEX],
  ['listGroupClusterSearchIndexes', SEARCH_INDEX],
  ['listGroupClusterSearchIndex', SEARCH_INDEX]
])
