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

const PROCESS_ARGS = [
  'changeStreamOptionsPreAndPostImagesExpireAfterSeconds',
  'chunkMigrationConcurrency',
  'defaultMaxTimeMS',
  'queryStatsLogVerbosity',
  'sampleRefreshIntervalBIConnector',
  'sampleSizeBIConnector',
  'transactionLifetimeLimitSeconds'
]

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
  '/name': 'names of organizations have spaces',
  '/orgName': 'names of organizations have spaces',
  '/currentValue/units': 'RAW for a raw metric by one schema, and by another one of the units of other kinds',
  '/inviterUsername': 'the client ID of a service account is no email address',
  '/userConflicts': 'null if there are none',
  '/onDemandPolicyItem': 'null if there is none',
  '/fieldType': 'null until documents were archived',
  '/dataProcessRegion': 'null if none was chosen',
  '/storage/databases': 'null if there are none',
  '/storage/stores': 'null if there are none',
  '/identityProviderId': 'null if there is none',
  ...Object.fromEntries(PROCESS_ARGS.map((name) => [`/${name}`, 'null unless it was set']))
}

/** Attributes that responses lack although the schema requires them. */
export const LACKING: readonly string[] = ['password', 'bindPassword', 'mobileNumber']

/** Responses with neither a body nor a media type. */
export const UNTYPED: readonly string[] = ['deleteGroupClusterSearchDeployment', 'updateGroupMaintenanceWindow']

/** Responses that are not JSON, although their media type says so. */
export const NO_JSON: readonly string[] = ['createGroupDatabaseUserCert']
