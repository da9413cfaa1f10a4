// What a person wants to know of a response, by operation.

/** Labels and where their values are: `a|b` is the first that has one, `*` every item of a list. */
export type Attributes = Readonly<Record<string, string>>

const REGION = 'replicationSpecs.*.regionConfigs.*'
const CONNECTION = {
  'Connection string':
    'connectionStrings.standardSrv|connectionStrings.standard|connectionStrings.privateSrv|connectionStrings.private'
}
const CLUSTER = {
  Name: 'name',
  State: 'stateName',
  Tier: `${REGION}.electableSpecs.instanceSize`,
  Provider: `${REGION}.providerName`,
  Region: `${REGION}.regionName`,
  Version: 'mongoDBVersion'
}
const FLEX = {
  Name: 'name',
  State: 'stateName',
  Provider: 'providerSettings.backingProviderName',
  Region: 'providerSettings.regionName',
  Version: 'mongoDBVersion'
}

/** Operations by their IDs, and what is shown of the document, or of each item of a list. The second matters most. */
const SHOWN: readonly (readonly [operations: RegExp, attributes: Attributes])[] = [
  [/^(get|create|update)GroupCluster$/, { ...CLUSTER, ...CONNECTION }],
  [/^listGroupClusters$/, CLUSTER],
  [/^(get|create|update)GroupFlexCluster$/, { ...FLEX, ...CONNECTION }],
  [/^listGroupFlexClusters$/, FLEX],
  [
    /^((get|create|update)Group|listGroups|getOrgGroups)$/,
    { Name: 'name', Clusters: 'clusterCount', Created: 'created', ID: 'id' }
  ],
  [/^((get|create|update)Org|listOrgs)$/, { Name: 'name|organization.name', ID: 'id|organization.id' }],
  [
    /^(get|create|update|list)GroupDatabaseUsers?$/,
    {
      Username: 'username',
      Roles: 'roles.*.roleName',
      'Limited to': 'scopes.*.name',
      Database: 'databaseName',
      Until: 'deleteAfterDate'
    }
  ],
  [
    /^(get|create|list)GroupAccessListEntr(y|ies)$/,
    { Address: 'ipAddress|cidrBlock|awsSecurityGroup', Comment: 'comment', Until: 'deleteAfterDate' }
  ],
  [
    /^(get|list)GroupAlerts?$/,
    {
      'Event type': 'eventTypeName',
      Status: 'status',
      Metric: 'metricName',
      Value: 'currentValue.number',
      Cluster: 'clusterName',
      Since: 'created'
    }
  ],
  [/FlexClusterBackupSnapshots?$/, { Created: 'startTime', Status: 'status', Expires: 'expiration', ID: 'id' }],
  [
    /BackupSnapshots?$/,
    { Created: 'createdAt', Status: 'status', Type: 'snapshotType', Expires: 'expiresAt', ID: 'id' }
  ],
  [
    /GroupClusterSearchIndex(es)?$/,
    {
      Name: 'name',
      Status: 'status',
      Queryable: 'queryable',
      Type: 'type',
      Database: 'database',
      Collection: 'collectionName'
    }
  ]
]

/** What is shown of each item of a list of anything else. */
export const ANY_ITEM: Attributes = {
  Name: 'name|username|displayName',
  State: 'stateName|status|state',
  Type: 'typeName|eventTypeName|type',
  Created: 'created|createdAt',
  ID: 'id|_id|clientId'
}

/** What is shown of the response of an operation, or of each item; undefined if nobody has described it. */
export function shownAttributes(operationId: string): Attributes | undefined {
  return SHOWN.find(([operations]) => operations.test(operationId))?.[1]
}
