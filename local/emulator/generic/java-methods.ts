// The Java methods that serve operations, as `X-Java-Method` names them (recorded responses): by class, operation and method.

const BY_CLASS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ApiAlertConfigsMatchersResource: {
    listAlertConfigMatcherFieldNames: 'getAlertConfigMatchersFieldNames'
  },
  ApiAtlasCloudProviderRegionsResource: {
    listGroupClusterProviderRegions: 'availableRegions'
  },
  ApiAtlasDataFederationResource: {
    deleteGroupDataFederationLimit: 'deleteTenantBytesProcessedLimit',
    downloadGroupDataFederationQueryLogs: 'queryLogsForTenant',
    getGroupDataFederation: 'getTenant',
    getGroupDataFederationLimit: 'getTenantUsageLimit',
    listGroupDataFederation: 'getTenants',
    listGroupDataFederationLimits: 'getTenantUsageLimits',
    updateGroupDataFederation: 'updateTenant'
  },
  ApiAtlasDiskBackupExportBucketsResource: {
    deleteGroupBackupExportBucket: 'deleteExportBucket',
    getGroupBackupExportBucket: 'getExportBucketById'
  },
  ApiAtlasDiskBackupExportJobsResource: {
    getGroupClusterBackupExport: 'getExportJob',
    listGroupClusterBackupExports: 'getExportRestoreJobs'
  },
  ApiAtlasDiskBackupScheduleResource: {
    deleteGroupClusterBackupSchedule: 'deleteSnapshotSchedule',
    updateGroupClusterBackupSchedule: 'patchSnapshotSchedule'
  },
  ApiAtlasFTSIndexConfigResource: {
    getGroupClusterFtsIndex: 'getFTSIndex',
    listGroupClusterFtsIndex: 'getFTSIndexes',
    updateGroupClusterFtsIndex: 'updateUserDefinedFTSIndexFields'
  },
  ApiAtlasGroupMaintenanceWindowResource: {
    getGroupMaintenanceWindow: 'getGroupMaintenanceWindow',
    updateGroupMaintenanceWindow: 'patchGroupMaintenanceWindows'
  },
  ApiAtlasGroupsResource: {
    getGroupSettings: 'getGroupSettings',
    updateGroupSettings: 'patchGroupSettings'
  },
  ApiAtlasLegacyClusterDescriptionResource: {
    getGroupClusterProcessArgs: 'getProcessArgs',
    updateGroupClusterProcessArgs: 'updateProcessArgs'
  },
  ApiAtlasOnlineArchiveResource: {
    createGroupClusterOnlineArchive: 'createOnlineArchive',
    deleteGroupClusterOnlineArchive: 'deleteOnlineArchive',
    updateGroupClusterOnlineArchive: 'updateOnlineArchive'
  },
  ApiAtlasPerformanceAdvisorResource: {
    listGroupProcessPerformanceAdvisorNamespaces: 'getNamespaces',
    listGroupProcessPerformanceAdvisorSlowQueryLogs: 'getSlowQueryLogs',
    listGroupProcessPerformanceAdvisorSuggestedIndexes: 'getSuggestedIndexes'
  },
  ApiAtlasPrivateEndpointResource: {
    getGroupPrivateEndpointEndpointService: 'getEndPointService',
    getGroupPrivateEndpointRegionalMode: 'getRegionalizedPrivateLinkEnabled',
    listGroupPrivateEndpointEndpointService: 'getEndpointServices',
    toggleGroupPrivateEndpointRegionalMode: 'updateRegionalizedPrivateLinkEnabled'
  },
  ApiAtlasPrivateNetworkSettingsResource: {
    createGroupPrivateNetworkSettingEndpointId: 'addEndpointId',
    getGroupPrivateNetworkSettingEndpointId: 'getEndpointIdEntry'
  },
  ApiAtlasProcessMeasurementsResource: {
    getGroupProcessDiskMeasurements: 'getSpecificDiskMeasurements',
    listGroupProcessDisks: 'getDiskMeasurementLinks'
  },
  ApiAtlasProcessesResource: {
    getGroupProcess: 'getAtlasProcess'
  },
  ApiAtlasSearchDeploymentResource: {
    createGroupClusterSearchDeployment: 'createSearchDeployment',
    deleteGroupClusterSearchDeployment: 'deleteSearchDeployment'
  },
  ApiAtlasUserSecurityResource: {
    deleteGroupUserSecurityLdapUserToDnMapping: 'deleteUserSecurityLdapUserToDNMapping',
    getGroupUserSecurityLdapVerify: 'checkLDAPVerifyConnectivityRequestStatus'
  },
  ApiConnectedOrgConfigsResource: {
    getFederationSettingConnectedOrgConfig: 'getConnectedOrgConfig',
    listFederationSettingConnectedOrgConfigs: 'getAllConnectedOrgConfigs'
  },
  ApiDiskBackupDataProtectionResource: {
    getGroupBackupCompliancePolicy: 'getDataProtectionSettings'
  },
  ApiFederationSettingsResource: {
    deleteFederationSettingIdentityProvider: 'deleteIdentityProvider',
    listFederationSettingIdentityProviders: 'getAllIdentityProviders'
  },
  ApiGroupEventsResource: {
    listGroupEvents: 'getAllEvents'
  },
  ApiGroupIntegrationsResource: {
    createGroupIntegration: 'createIntegration',
    deleteGroupIntegration: 'deleteIntegration'
  },
  ApiGroupInvitationResource: {
    deleteGroupInvite: 'deleteInvitations',
    updateGroupInvites: 'editInvitations'
  },
  ApiGroupTeamsResource: {
    listGroupTeams: 'getTeams'
  },
  ApiGroupUsersResource: {
    listGroupUsers: 'getGroupUsers'
  },
  ApiLiveMigrationsLinkTokensResource: {
    createOrgLiveMigrationLinkToken: 'createLinkToken',
    deleteOrgLiveMigrationLinkTokens: 'deleteOrgLink'
  },
  ApiManagedSlowMsResource: {
    disableGroupManagedSlowMs: 'disableManageSlowMs',
    enableGroupManagedSlowMs: 'enableManageSlowMs'
  },
  ApiOrgEventsResource: {
    listOrgEvents: 'getAllEvents'
  },
  ApiOrganizationApiUsersAccessListResource: {
    listOrgApiKeyAccessListEntries: 'getApiUserAccessList'
  },
  ApiOrganizationApiUsersResource: {
    createOrgApiKey: 'createApiUser',
    deleteOrgApiKey: 'deleteApiUser',
    getOrgApiKey: 'getApiUser',
    listOrgApiKeys: 'getApiUsers',
    updateOrgApiKey: 'updateApiUserDescAndRoles'
  },
  ApiOrganizationInvitationResource: {
    deleteOrgInvite: 'deleteInvitations',
    getOrgInvite: 'getInvitationByInvitationId',
    updateOrgInviteById: 'editInvitationsByInvitationId'
  },
  ApiOrganizationTeamsResource: {
    addOrgTeamUsers: 'addTeamUsers',
    deleteOrgTeam: 'deleteTeam',
    getOrgTeam: 'getTeamById',
    getOrgTeamByName: 'getTeamByName',
    listOrgTeams: 'getTeams',
    renameOrgTeam: 'patchTeam'
  },
  ApiOrganizationsResource: {
    getOrgFederationSettings: 'getFederationSettings'
  },
  ApiProjectApiUsersResource: {
    createGroupApiKey: 'createApiUser',
    listGroupApiKeys: 'getApiUsers',
    updateGroupApiKeyRoles: 'updateApiUserDescAndRoles'
  },
  ApiStreamsResource: {
    createGroupStreamPrivateLinkConnection: 'createPrivateLinkConnection',
    createGroupStreamWorkspace: 'createTenant',
    deleteGroupStreamConnection: 'deleteConnection',
    getGroupStreamConnection: 'getConnection',
    listGroupStreamConnections: 'getConnections',
    listGroupStreamPrivateLinkConnections: 'getPrivateLinkConnections',
    listGroupStreamWorkspaces: 'getGroupTenants',
    updateGroupStreamConnection: 'updateConnection',
    updateGroupStreamWorkspace: 'updateTenant'
  },
  ApiUsersResource: {
    getUser: 'getUser',
    getUserByName: 'getUserByName'
  }
}

const METHODS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(BY_CLASS).flatMap(([name, methods]) =>
    Object.entries(methods).map(([operationId, method]) => [operationId, `${name}::${method}`])
  )
)

/** The value of `X-Java-Method` for an operation without a resource, if one was recorded. */
export function javaMethodOf(operationId: string): string | undefined {
  return METHODS[operationId]
}
