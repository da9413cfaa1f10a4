// Where the check of bodies does not follow the document: its known mistakes, and what resources check by themselves.

/** Paths of attributes that Atlas takes although the document forbids them, by the operations whose bodies have them. */
const MISTAKES: readonly (readonly [operations: RegExp, path: RegExp, why: string])[] = [
  [/DatabaseUser$/, /^roles\.roleName$/, 'the enum lacks custom roles'],
  [/DatabaseUser$/, /^groupId$/, 'Atlas takes it from the path'],
  [/./, /(^|\.)readPreference$/, 'Atlas writes and takes it in lower case too'],
  [/^validateGroupClusterConfigurations$/, /^clusterDescription$/, 'what is wrong with it is in the response'],
  [/./, /(^|\.)bindUsername$/, 'the pattern wants distinguished names in upper case'],
  [/GroupPeer$/, /^routeTableCidrBlock$/, 'the pattern is one of an address'],
  [/./, /^(groupId|orgId|links)$/, 'Atlas compares the IDs with the path, and ignores links'],
  [
    /CustomDbRoleRole$/,
    /^actions\.resources\.(cluster|collection|db)$/,
    'all three required, though one excludes the others'
  ]
]

/** Attributes that a resource refuses with an error code of its own. */
const REFUSED_BY_RESOURCE: Readonly<Record<string, readonly string[]>> = {
  createGroup: ['name', 'tags'],
  updateGroup: ['name', 'tags'],
  createGroupAccessListEntry: ['ipAddress', 'cidrBlock', 'awsSecurityGroup', 'comment', 'deleteAfterDate'],
  createGroupCluster: ['name', 'paused', 'tags'],
  updateGroupCluster: ['name', 'paused', 'tags'],
  createGroupAlertConfig: ['notifications'],
  createGroupDatabaseUserCert: ['monthsUntilExpiration'],
  createOrgServiceAccount: ['roles'],
  updateOrgServiceAccount: ['roles'],
  createGroupServiceAccount: ['roles'],
  updateGroupServiceAccount: ['roles'],
  inviteGroupServiceAccount: ['roles'],
  createGroupFlexCluster: ['name', 'tags'],
  createGroupCustomDbRoleRole: ['roleName', 'actions'],
  createGroupDatabaseUser: ['username', 'password', 'deleteAfterDate', 'databaseName'],
  updateGroupDatabaseUser: ['username', 'password', 'deleteAfterDate', 'databaseName']
}

/** Whether a value is taken as it is. */
export function isAccepted(operationId: string, path: readonly string[]): boolean {
  const text = path.join('.')
  return MISTAKES.some(([operations, attribute]) => operations.test(operationId) && attribute.test(text))
}

/** Whether the operation's resource has an error of its own for a value of an attribute. */
export function isRefusedByResource(operationId: string, name: string, code: string): boolean {
  if (code === 'MISSING_ATTRIBUTE' && name !== 'notifications') return false
  return REFUSED_BY_RESOURCE[operationId]?.includes(name) ?? false
}
