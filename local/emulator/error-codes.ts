/**
 * Error codes of the Admin API with their HTTP status and text; `%s` and `%d` are placeholders for the parameters in
 * order. The texts are Atlas' (recorded responses and its list of error codes, where WHITELIST is what v2 spells
 * ACCESS_LIST).
 */
export const ERROR_CODES = {
  CANNOT_CREATE_PAUSED_CLUSTER: [400, 'Cluster %s cannot be created in a paused state.'],
  CANNOT_DELETE_IN_PROGRESS_SNAPSHOT: [400, 'Cannot delete an in progress snapshot %s.'],
  CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: [
    400,
    'Recently resumed clusters must remain running for %d minutes to process all queued maintenance.'
  ],
  CANNOT_REMOVE_CALLER_FROM_ACCESS_LIST: [400, "Cannot remove caller's IP address %s from access list."],
  CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED: [
    400,
    'Cannot terminate a cluster when termination protection is enabled. Disable termination protection and try again.'
  ],
  CANNOT_USE_AWS_SECURITY_GROUP_WITHOUT_VPC_PEERING_CONNECTION: [
    400,
    'Cannot use aws security groups as access list entries without a vpc peering connection.'
  ],
  CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: [400, 'Flex cluster %s cannot be used in the Cluster API.'],
  CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: [400, 'Cannot use non-flex cluster %s in the flex API.'],
  // Its text is not documented.
  ASYMMETRIC_SHARD_UNSUPPORTED: [400, 'Cluster %s has shards that differ, which this version does not support.'],
  ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS: [
    400,
    'Custom roles must have one or more user privilege actions or inherited roles.'
  ],
  ATLAS_CUSTOM_ROLE_INVALID_NAME: [
    400,
    'The role name, "%s", is invalid. A custom role name must be a non-empty string made up of only ASCII letters, numbers, hyphens, and underscores, and should begin with a letter or number.'
  ],
  ATLAS_FTS_DUPLICATE_INDEX: [400, 'Duplicate Index.'],
  ATLAS_GENERAL_ERROR: [400, 'Reason: %s.'],
  ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED: [
    400,
    'Cannot create custom role %s because a built-in role with that name already exists.'
  ],
  ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL: [400, 'A custom DB role cannot inherit from itself.'],
  ATLAS_RESERVED_CLUSTER_NAME: [
    400,
    'The provided cluster name %s creates a conflict with our internal hostnames, which are generated using the pattern "atlas-[a-z0-9]{6}".'
  ],
  ATLAS_X509_USER_CANNOT_BE_TEMPORARY: [400, 'X.509 users cannot be temporary.'],
  CERT_EXPIRY_CANNOT_EXCEED_TWO_YEARS: [
    400,
    'Atlas-generated X.509 certificates have a maximum expiration of 24 months.'
  ],
  CLUSTER_ALREADY_REQUESTED_DELETION: [400, 'The cluster %s has already been requested for deletion.'],
  CLUSTER_CANNOT_CHANGE_NAME: [400, 'Cannot change name of cluster during an update.'],
  CLUSTER_PAUSED_CANNOT_RESTORE: [
    400,
    'Backup restore cannot occur on a paused cluster. Please unpause the target cluster or choose another target cluster.'
  ],
  CLUSTER_NAME_INVALID: [
    400,
    'The cluster name %s is invalid. The name can only contain ASCII letters, numbers, and hyphens.'
  ],
  DATABASE_NAME_INVALID_ADMIN: [400, 'Database name invalid. %s can only be created on the admin database.'],
  DATABASE_NAME_INVALID_EXTERNAL: [
    400,
    'Database name invalid. Externally authenticated users can only be created on the $external database.'
  ],
  DUPLICATE_ADDRESSES_IN_INPUT: [400, 'Two or more of the IP addresses being added to the access list are the same.'],
  DUPLICATE_CLUSTER_NAME: [400, 'A cluster named %s is already present in group %s.'],
  DUPLICATE_CLUSTER_NAME_PREFIX: [
    400,
    'Cluster name %s cannot have same first %d characters as another cluster name in same group.'
  ],
  EXPIRATION_DATE_EXCEEDS_MAX: [400, 'The specified expiration date can be at most %d days in the future.'],
  EXPIRATION_DATE_IN_PAST: [400, 'The specified expiration date must be in the future.'],
  GROUP_MISMATCH: [400, 'The specified group ID %s does not match the URL.'],
  INVALID_ALERT_STATUS: [400, 'An invalid alert status %s was specified.'],
  INVALID_ATTRIBUTE: [400, 'Invalid attribute %s specified.'],
  INVALID_DATE_FORMAT: [400, 'An invalid date value %s was specified.'],
  INVALID_ENUM_VALUE: [400, 'An invalid enumeration value %s was specified.'],
  INVALID_GROUP_NAME: [400, 'An invalid group name "%s" was specified.'],
  INVALID_IP_ADDRESS_OR_CIDR_NOTATION: [400, 'The address %s must be in valid IP address or CIDR notation.'],
  INVALID_JSON: [400, 'Received JSON does not match expected format.'],
  INVALID_JSON_ATTRIBUTE: [400, 'Received JSON for the %s attribute does not match expected format.'],
  INVALID_NETWORK_PERMISSION_COMMENT: [400, 'The comment %s must be 80 characters or less.'],
  INVALID_PATH_PARAMETER: [400, 'Invalid path parameter %s specified.'],
  INVALID_QUERY_PARAMETER: [400, 'Invalid query parameter %s specified.'],
  INVALID_ROLE_FOR_GROUP: [400, 'Role %s is invalid for group %s.'],
  INVALID_ROLE_FOR_ORG: [400, 'Role %s invalid for organization %s.'],
  MALFORMED_JSON: [400, 'Received JSON is malformed.'],
  MISSING_ATTRIBUTE: [400, 'The required attribute %s was not specified.'],
  MISSING_METRIC_THRESHOLD: [400, 'A metric threshold must be specified for host metric alerts.'],
  MISSING_NOTIFICATIONS: [400, 'At least one notification must be specified for an alert configuration.'],
  MISSING_ONE_OF_THREE_ATTRIBUTES: [
    400,
    'Either the %s attribute, the %s attribute, or the %s attribute must be specified.'
  ],
  MISSING_ONE_OF_ATTRIBUTES: [400, 'Either the %s attribute or the %s attribute must be specified.'],
  MULTIPLE_VALUES_SPECIFIED_FOR_ONE_NETWORK_PERMISSION_ENTRY: [
    400,
    'Should not specify both the IP address and the CIDR block.'
  ],
  NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: [400, 'Expiration dates are only supported for IP addresses.'],
  ONLINE_ARCHIVE_CANNOT_MODIFY_FIELD: [400, 'The request contained modifications to immutable fields.'],
  PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY: [400, 'A permanent entity cannot be made temporary.'],
  TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED: [400, 'Test failover not supported on tenant clusters.'],
  TENANT_CLUSTER_UPDATE_UNSUPPORTED: [400, 'Cannot update a M0/M2/M5 cluster through the public API.'],
  UNFINISHED_ON_DEMAND_SNAPSHOT: [400, 'Another on-demand snapshot is queued or in progress.'],
  UNSUPPORTED_ROLE: [400, 'The provided role is not supported.'],
  USER_NOT_MANAGED_X509: [400, 'The user does not have managed mode X509 enabled.'],
  VALIDATION_ERROR: [400, 'The request content produced the validation error: %s.'],
  WEAK_PASSWORD: [400, 'The specified password is not strong enough.'],
  NOT_IN_GROUP: [401, 'The current user is not in the group, or the group does not exist.'],
  NOT_ORG_GROUP_CREATOR: [401, 'The currently logged in user does not have the group creator role in organization %s.'],
  USER_CANNOT_ACCESS_ORG: [401, 'User cannot access this organization.'],
  USER_UNAUTHORIZED: [401, 'Current user is not authorized to perform this action.'],
  ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: [
    403,
    'Too many network permission entries. Only %d entries are supported.'
  ],
  GROUP_USERS_LIMIT_EXCEEDED: [403, 'Groups can contain at most %d database users.'],
  IP_ADDRESS_NOT_ON_ACCESS_LIST: [403, 'IP address %s is not allowed to access this resource.'],
  UNSUPPORTED_FOR_CURRENT_CONFIG: [403, 'Operation not supported for current configuration.'],
  ORG_REQUIRES_ACCESS_LIST: [403, 'This organization requires access through an access list of ip ranges.'],
  ALERT_CONFIG_NOT_FOUND: [404, 'No alert configuration with ID %s exists in group %s.'],
  ALERT_NOT_FOUND: [404, 'No alert with ID %s exists in group %s.'],
  ATLAS_CUSTOM_ROLE_NOT_FOUND: [404, 'The specified custom db role %s does not exist.'],
  ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: [404, 'IP Address %s not on Atlas access list for group %s.'],
  BACKUP_CONFIG_NOT_FOUND: [404, 'No backup configuration exists for cluster %s in group %s.'],
  CLUSTER_NOT_FOUND: [404, 'No cluster named %s exists in group %s.'],
  GROUP_NAME_NOT_FOUND: [404, 'No group with name "%s" exists.'],
  GROUP_NOT_FOUND: [404, 'No group with ID %s exists.'],
  HOSTNAME_AND_PORT_NOT_FOUND: [404, 'No host with hostname and port %s exists in group %s.'],
  INVALID_ALERT_CONFIG_ID: [404, 'An invalid alert configuration ID %s was specified.'],
  INVALID_ALERT_ID: [404, 'An invalid alert ID %s was specified.'],
  INVALID_GROUP_ID: [404, 'An invalid group ID %s was specified.'],
  INVALID_ORG_ID: [404, 'An invalid organization ID %s was specified.'],
  INVALID_SNAPSHOT_ID: [404, 'An invalid snapshot ID %s was specified.'],
  INVOICE_NOT_FOUND: [404, 'No invoice with ID %s exists in organization %s.'],
  ORG_NOT_FOUND: [404, 'No organization with ID %s exists.'],
  RESTORE_JOB_NOT_FOUND: [404, 'No restore job with ID %s exists for cluster %s.'],
  RESOURCE_NOT_FOUND: [404, 'Cannot find resource %s.'],
  SNAPSHOT_NOT_FOUND: [404, 'No snapshot with ID %s exists for cluster %s.'],
  USERNAME_NOT_FOUND: [404, 'No user with username %s exists.'],
  INVALID_VERSION_DATE: [406, 'Invalid accept header or version date.'],
  ADDRESS_ALREADY_IN_ACCESS_LIST: [409, 'The address %s is already on the access list.'],
  ATLAS_CLUSTER_RESTORE_IN_PROGRESS: [409, 'Cluster restore already in progress.'],
  ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES: [
    409,
    'Deleting specified custom role would leave the following roles with no actions or inherited roles: %s.'
  ],
  ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS: [
    409,
    'Deleting specified custom role would leave the following users without a role: %s.'
  ],
  ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS: [409, 'A custom role with the name %s already exists.'],
  AUTH_TYPE_CANNOT_BE_CHANGED: [409, 'Cannot modify the authentication type of an existing database user.'],
  AUTOMATION_CONFIG_CONCURRENT_MODIFICATION: [409, 'Another session or user has already published changes.'],
  CANNOT_DELETE_ORG_ACTIVE_GROUPS: [409, 'Cannot delete the organization while it has active groups.'],
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS: [
    409,
    'Cannot close group while it has active clusters; please terminate all clusters.'
  ],
  CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES: [409, 'Cannot pause a cluster with pending changes.'],
  CANNOT_PAUSE_NVME_CLUSTER: [409, 'Cannot pause an NVMe Cluster.'],
  CANNOT_UPDATE_AND_PAUSE_CLUSTER: [409, 'Cannot update and pause cluster %s at the same time.'],
  CANNOT_UPDATE_PAUSED_CLUSTER: [409, 'Cannot update cluster %s while it is paused or being paused.'],
  CLUSTER_ALREADY_PAUSED: [409, 'Cannot pause a cluster that is already paused.'],
  DATABASE_NAME_CANNOT_BE_CHANGED: [409, 'Cannot modify the authentication database of an existing database user.'],
  DATABASE_USERNAME_CANNOT_BE_CHANGED: [409, 'Cannot modify the username of an existing database user.'],
  GROUP_ALREADY_EXISTS: [409, 'A group with name "%s" already exists.'],
  ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE: [409, 'An archive must be in an active state in order to be paused.'],
  USER_ALREADY_EXISTS: [409, 'A user with username %s already exists.'],
  VERSION_GONE: [410, 'Version %s of %s is no longer available.'],
  RATE_LIMITED: [429, 'Resource %s is limited to %d requests every %d minutes.'],
  RATE_LIMITED_TOKEN_BUCKET: [
    429,
    'Rate limit exceeded for %s. Please retry after %d seconds. Request capacity: %d. Refill rate: %d per %d seconds.'
  ]
} as const satisfies Record<string, readonly [number, string]>

export type ErrorCode = keyof typeof ERROR_CODES
