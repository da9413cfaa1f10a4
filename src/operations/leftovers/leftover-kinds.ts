/**
 * A kind of thing that this action creates and marks, and how it is listed, read and removed.
 *
 * Source: the OpenAPI document (paths and attributes).
 */
export interface Kind {
  readonly noun: string
  readonly list: string
  readonly get: string
  readonly remove: string
  /** Attribute that bears the mark. */
  readonly field: 'comment' | 'description' | 'tags'
  /** Attributes that name it; the first that is there. */
  readonly name: readonly string[]
  /** Path parameters of `get` and `remove` that are its own, and the attributes that hold them; else the name. */
  readonly parameters: Readonly<Record<string, string | undefined>>
  /** Attribute that says when it was created, where the mark does not. */
  readonly date?: string
}

/** What projects hold, in the order in which it is removed. */
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

/** Projects last: they must be empty of clusters. */
export const KINDS: readonly Kind[] = [...IN_PROJECT, SERVICE_ACCOUNT, PROJECT]
