// What this action creates and marks, and how each kind is listed, read and removed.

/**
 * A kind of resource that this action creates and marks.
 *
 * Source: the OpenAPI document (paths and attributes).
 */
export interface Kind {
  readonly noun: string
  readonly list: string
  readonly get: string
  readonly remove: string
  /** Attribute that contains the marker. */
  readonly field: 'comment' | 'description' | 'tags'
  /** Attributes that name it; the first that exists is used. */
  readonly name: readonly string[]
  /** Path parameters of `get` and `remove` that identify it, and the attributes they come from; undefined: the name. */
  readonly parameters: Readonly<Record<string, string | undefined>>
  /** Attribute with the date of creation, if the marker has none. */
  readonly date?: string
}

/** What projects contain, in the order of removal. */
export const IN_PROJECT: readonly Kind[] = [
  {
    noun: 'database user',
    list: 'listGroupDatabaseUsers',
    get: 'getGroupDatabaseUser',
    remove: 'deleteGroupDatabaseUser',
    field: 'description',
    name: ['username'],
    parameters: { databaseName: 'databaseName', username: undefined }
  },
  {
    noun: 'access list entry',
    list: 'listGroupAccessListEntries',
    get: 'getGroupAccessListEntry',
    remove: 'deleteGroupAccessListEntry',
    field: 'comment',
    name: ['ipAddress', 'cidrBlock', 'awsSecurityGroup'],
    parameters: { entryValue: undefined }
  },
  {
    noun: 'cluster',
    list: 'listGroupClusters',
    get: 'getGroupCluster',
    remove: 'deleteGroupCluster',
    field: 'tags',
    name: ['name'],
    parameters: { clusterName: undefined },
    date: 'createDate'
  },
  {
    noun: 'flex cluster',
    list: 'listGroupFlexClusters',
    get: 'getGroupFlexCluster',
    remove: 'deleteGroupFlexCluster',
    field: 'tags',
    name: ['name'],
    parameters: { name: undefined },
    date: 'createDate'
  }
]

export const SERVICE_ACCOUNT: Kind = {
  noun: 'service account',
  list: 'listOrgServiceAccounts',
  get: 'getOrgServiceAccount',
  remove: 'deleteOrgServiceAccount',
  field: 'description',
  name: ['name'],
  parameters: { clientId: 'clientId' }
}

export const PROJECT: Kind = {
  noun: 'project',
  list: 'getOrgGroups',
  get: 'getGroup',
  remove: 'deleteGroup',
  field: 'tags',
  name: ['name'],
  parameters: { groupId: 'id' },
  date: 'created'
}

/** All kinds, in the order of removal. Projects come last: they must not contain clusters. */
export const KINDS: readonly Kind[] = [...IN_PROJECT, SERVICE_ACCOUNT, PROJECT]
