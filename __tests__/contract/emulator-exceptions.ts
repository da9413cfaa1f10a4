// Where the emulator does what Atlas does, and not what the document says.

/** Statuses of success that recorded responses have and the document does not. */
export const STATUSES: Readonly<Record<string, number>> = {
  createGroup: 201,
  createGroupAccessListEntry: 201,
  createGroupAlertConfig: 201,
  createGroupPrivateEndpointEndpointService: 201,
  createOrgLiveMigrationLinkToken: 201,
  createOrgTeam: 201,
  createUser: 201,
  deleteGroup: 202,
  deleteGroupClusterOnlineArchive: 200,
  deleteGroupDataFederation: 202,
  deleteGroupPrivateEndpointEndpointService: 202,
  toggleGroupAwsCustomDns: 202,
  toggleGroupPrivateEndpointRegionalMode: 202,
  updateGroupAuditLog: 202
}

/** What recorded responses have in bodies although the schema forbids it, by the end of the attribute's path. */
export const ATTRIBUTES: Readonly<Record<string, string>> = {
  '/biConnector/readPreference': 'Atlas writes it in lower case',
  '/frequencyType': 'an on-demand snapshot has `ondemand`',
  '/completeDate': 'null while sample data is loaded',
  '/errorMessage': 'null while nothing failed',
  '/subject': 'the pattern wants a domain, and the subject of a certificate that Atlas issues has none',
  '/acknowledgingUsername': 'the client ID of a service account is no email address',
  '/desiredTimestamp/date': 'null for a restore of a snapshot',
  '/desiredTimestamp/increment': 'null for a restore of a snapshot',
  '/eventTypeName': 'the document allows only the event types of one kind of alert',
  '/name': 'names of organizations have spaces'
}

/** Attributes that responses lack although the schema requires them. */
export const LACKING: readonly string[] = ['password']

/** Responses that are not JSON, although their media type says so. */
export const NO_JSON: readonly string[] = ['createGroupDatabaseUserCert']
