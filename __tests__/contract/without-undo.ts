// Why some operations that create something have no undo rule.

/** Operations with a DELETE on the same path, or below it, that `temporary` does not support, each with the reason. */
export const WITHOUT_UNDO: Readonly<Record<string, string>> = {
  // They change something that exists, and the earlier state would be lost.
  addGroupApiKey: 'assigns an existing key',
  addGroupTeams: 'assigns existing teams, or changes their roles',
  addGroupUsers: 'invites or assigns users',
  addOrgTeamUsers: 'assigns existing users',
  createOrgUser: 'invites or assigns users',
  createFederationSettingConnectedOrgConfigRoleMapping: 'a setting of how users sign in',
  createFederationSettingIdentityProvider: 'a setting of how users sign in, which is revoked before it is deleted',
  createGroupIntegration: 'one of each type, which it replaces',
  createGroupPushBasedLogExport: 'a setting of the project; deprecated',
  createGroupClusterGlobalWriteCustomZoneMapping: 'its removal removes all zone mappings, including those of others',
  createGroupClusterGlobalWriteManagedNamespace:
    'its removal takes the namespace as a query parameter, and the data stays sharded',

  // The removal is not an undo.
  createGroupApiKey: 'its removal leaves the key in the organization',
  createGroupServiceAccount: 'its removal leaves the account in the organization',
  createGroupClusterBackupRestoreJob: 'its removal cancels the download, but what was restored stays',
  createGroupCloudProviderAccess: 'one half of a setup with a role at the cloud provider, meant to last',
  createOrgServiceAccountSecret: 'a new secret shortens the life of the previous one, for good',
  createGroupServiceAccountSecret: 'a new secret shortens the life of the previous one, for good',
  createOrg: 'the service account cannot access the new organization',

  // Nothing identifies it as ours.
  createGroupClusterSearchDeployment: 'one per cluster, and it has no marker',
  createOrgLiveMigrationLinkToken: 'its removal removes all link tokens, including those of others',

  // Not useful in a pipeline so far.
  createGroupMcpConfig: 'for AI assistants',
  createGroupMcpConfigSecret: 'for AI assistants',
  createOrgMcpConfig: 'for AI assistants',
  createOrgMcpConfigSecret: 'for AI assistants',
  createGroupMetricIntegration: 'an export of metrics, meant to last',
  createGroupStreamConnectionFailoverConnection: 'part of a connection, and removed with it',

  // Previews: Atlas may change them at any time.
  createGroupClusterOverloadSimulation: 'a preview, which ends on its own',
  createGroupStandbyLink: 'a preview',
  createOrgSandboxConfig: 'a preview',

  // Deprecated.
  createGroupClusterFtsIndex: 'replaced by createGroupClusterSearchIndex',
  createGroupPrivateEndpointServerlessInstanceEndpoint: 'for serverless instances, which no longer exist'
}
