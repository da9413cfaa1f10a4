// Why some operations that Atlas may carry out later have no wait rule.

/** Reasons, each with the operations that it holds for. */
export const WITHOUT_WAIT: Readonly<Record<string, readonly string[]>> = {
  'the state is a setting, which the response already shows': [
    'acknowledgeGroupAlert',
    'createGroupAiModelApiKey',
    'updateFederationSettingIdentityProvider',
    'updateGroupAiModelApiKey',
    'updateGroupClusterQueryShape',
    'updateGroupClusterSqlInterface'
  ],
  'it changes only when somebody does something at the cloud provider or in Atlas': [
    'acceptGroupStreamVpcPeeringConnection',
    'authorizeGroupCloudProviderAccessRole',
    'createGroupCloudProviderAccess',
    'createGroupDataFederation',
    'deleteGroupStreamVpcPeeringConnection',
    'rejectGroupStreamVpcPeeringConnection',
    'updateGroupDataFederation'
  ],
  'no read shows when it is finished': [
    'createGroupCustomDbRoleRole',
    'deleteGroupUserSecurityLdapUserToDnMapping',
    'disableGroupUserSecurityCustomerX509',
    'updateGroupUserSecurity'
  ],
  'the document does not list its states': [
    'createGroupStreamPrivateLinkConnection',
    'updateGroupStreamPrivateLinkConnection',
    'updateGroupStreamProcessor'
  ],
  'the read needs the cloud provider, which the operation does not have': ['updateGroupPrivateEndpointEndpointService'],
  'a preview, which Atlas may change at any time': [
    'createGroupClusterOverloadSimulation',
    'createGroupStandbyLink',
    'createGroupStandbyLinkFailover',
    'deleteGroupClusterOverloadSimulation'
  ],
  deprecated: [
    'createGroupClusterFtsIndex',
    'createGroupPrivateEndpointServerlessInstanceEndpoint',
    'createGroupServerlessBackupRestoreJob',
    'updateGroupClusterFtsIndex',
    'updateGroupPrivateEndpointServerlessInstanceEndpoint',
    'upgradeGroupClusterTenantUpgradeToServerless'
  ]
}
