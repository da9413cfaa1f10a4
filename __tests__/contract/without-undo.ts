/**
 * Operations that create something which a DELETE at the same path, or one with more parameters, could remove, and which
 * are no temporary operations; each with the reason.
 */
export const WITHOUT_UNDO: Readonly<Record<string, string>> = {
  // What is there already gets a member, a role or a setting more; what was before would be lost.
  addGroupApiKey: 'assigns a key that is there already',
  addGroupTeams: 'assigns teams that are there already, or changes their roles',
  addGroupUsers: 'invites or assigns people',
  addOrgTeamUsers: 'assigns people who are there already',
  createOrgUser: 'invites or assigns people',
  createFederationSettingConnectedOrgConfigRoleMapping: 'a setting of how people sign in',
  createFederationSettingIdentityProvider: 'a setting of how people sign in, which is revoked before it is deleted',
  createGroupIntegration: 'one of each type: it replaces what is there',
  createGroupPushBasedLogExport: 'one for a project: a setting; deprecated',
  createGroupClusterGlobalWriteCustomZoneMapping: 'its removal takes away all zone mappings, those of others too',
  createGroupClusterGlobalWriteManagedNamespace:
    'its removal wants the namespace as a query, and the data stays sharded',

  // Its removal does not remove it.
  createGroupApiKey: 'its removal leaves the key in the organization',
  createGroupServiceAccount: 'its removal leaves the account in the organization',
  createGroupClusterBackupRestoreJob: 'its removal cancels the download; what is restored stays restored',
  createGroupCloudProviderAccess: 'half of a handshake with a role at the cloud provider, which is kept for long',
  createOrgServiceAccountSecret: 'a new secret cuts the life of the one before, for good',
  createGroupServiceAccountSecret: 'a new secret cuts the life of the one before, for good',
  createOrg: 'the account that asks has no access to what it creates',

  // One for each cluster or organization, or secret: there is nothing to tell it by.
  createGroupClusterSearchDeployment: 'a part of the cluster: one for each, and it bears no mark',
  createOrgLiveMigrationLinkToken: 'its removal removes all link tokens, those of others too',

  // Not of use in a pipeline yet; a rule is welcome as soon as it is.
  createGroupMcpConfig: 'for assistants of people',
  createGroupMcpConfigSecret: 'for assistants of people',
  createOrgMcpConfig: 'for assistants of people',
  createOrgMcpConfigSecret: 'for assistants of people',
  createGroupMetricIntegration: 'a lasting export of metrics',
  createGroupStreamConnectionFailoverConnection: 'a part of a connection, which is removed with it',

  // Atlas may change it at any time, and the client sends nothing as a preview that was not asked for.
  createGroupClusterOverloadSimulation: 'a preview; it ends by itself',
  createGroupStandbyLink: 'a preview',
  createOrgSandboxConfig: 'a preview',

  // Atlas will remove it.
  createGroupClusterFtsIndex: 'deprecated: createGroupClusterSearchIndex',
  createGroupPrivateEndpointServerlessInstanceEndpoint: 'deprecated: serverless instances are gone'
}
