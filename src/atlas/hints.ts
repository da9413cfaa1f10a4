// Says what to do about the errors of Atlas.
import type { ErrorBody } from './error-body.ts'

/** What is known about a failed call. */
export interface HintContext extends Pick<ErrorBody, 'errorCode' | 'detail' | 'parameters'> {
  readonly status: number
  /** The roles the catalogue lists; any one of them is enough. */
  readonly roles: readonly string[]
  readonly baseUrl: string
  /** The versions of the operation in the catalogue. */
  readonly versions: readonly string[]
  /** The version requested. */
  readonly version: string
}

const OUTAGE = 'This is a fault in Atlas. Check status.mongodb.com, and run the job again later.'

/** A hint, or a function for one that depends on the call. */
type Hint = string | ((context: HintContext) => string)

/** The caller's address, if the error contains it. */
const callerIp = ({ parameters }: HintContext) =>
  typeof parameters[0] === 'string' ? parameters[0] : "this runner's address"

const anyRole = ({ roles }: HintContext) =>
  roles.length === 0
    ? 'a role that allows it'
    : roles.length === 1
      ? `the role ${roles[0]}`
      : `one of the roles ${roles.join(', ')}`

const apiAccessList = (context: HintContext) =>
  `The API access list of the service account does not allow ${callerIp(context)}. ` +
  "This is not the project's IP access list (Network Access). Add the address in Atlas under Organization > " +
  'Applications > Service Accounts > API Access List, use a runner with a fixed address, or lift the requirement in the ' +
  'organization settings.'

const missingRole = (context: HintContext) =>
  'A 401 from Atlas can also mean that a role is missing, that the project belongs to another organization, or that ' +
  `the host is wrong. Check that the service account has ${anyRole(context)} there, that the ID is correct, ` +
  `and that the service account was created on ${context.baseUrl}.`

const forbidden = (context: HintContext) =>
  `Check that the service account has ${anyRole(context)}, and that its API access list allows this runner.`

const unknownId =
  'IDs are 24 hexadecimal digits; names are case-sensitive. Check project-id, org-id and the names in the parameters.'
/** Operations replace this by the names of the clusters, where they can read them. */
export const CLUSTER_NOT_FOUND_HINT =
  'Names of clusters are case-sensitive. Check cluster-name and project-id, or the names in the parameters.'
const badRequest = 'Check the parameters and the body against the documentation of the operation.'
const limitReached =
  'An Atlas limit is reached, often because of leftovers from earlier runs. Remove what you no longer need; the ' +
  'operation remove-leftovers removes what runs of this action have left behind.'
const paused =
  'The cluster is paused. Resume it with a PATCH whose body is only {"paused": false}, and wait until it is IDLE.'
const sevenDays =
  'Temporary users and access-list entries must expire in the future, at most 7 days from now by the clock of Atlas. ' +
  'If the clock of the runner is ahead, set it, or choose an earlier date.'
const alreadyRemoved = 'It does not exist, or was already removed. For a cleanup, nothing is left to do.'
const alreadyExists = 'It already exists. Use it, change it, or choose another name.'
const otherClusterKind =
  'Flex clusters and dedicated clusters have separate operations: use the FlexCluster operations for flex clusters, ' +
  'and the Cluster operations for all others.'
const needsM10 = 'Free and flex clusters do not support this. Use a dedicated cluster, M10 or larger.'
const stillInUse = 'Something still depends on it. Remove that first, wait until it is removed, and try again.'
const billing = 'Check the payment method and the invoices of the organization in Atlas under Billing.'
const capacity = 'The cloud provider has no capacity there now. Try again later, or choose another region or tier.'
const busy = 'Atlas is still working on an earlier request. Wait until it has finished, and try again.'
const plan = 'The tier, plan or configuration does not include this feature.'

/**
 * Cause and cure for each error code that users see in CI. Sources: the error catalogue of the Admin API, and observed
 * responses. The older catalogue says WHITELIST where current responses say ACCESS_LIST.
 */
const HINTS: Readonly<Record<string, Hint>> = {
  IP_ADDRESS_NOT_ON_ACCESS_LIST: apiAccessList,
  ORG_REQUIRES_ACCESS_LIST: apiAccessList,
  RESOURCE_REQUIRES_ACCESS_LIST: apiAccessList,
  GLOBAL_USER_OUTSIDE_SUBNET: "This account may be used only from its owner's network.",

  UNAUTHORIZED: missingRole,
  USER_UNAUTHORIZED: missingRole,
  USER_CANNOT_ACCESS_GROUP: missingRole,
  USER_CANNOT_ACCESS_ORG: missingRole,
  NOT_IN_GROUP: missingRole,
  NOT_ORG_OWNER: missingRole,
  NOT_ORG_GROUP_CREATOR: missingRole,
  ACCESS_FORBIDDEN: missingRole,

  GROUP_NOT_FOUND: unknownId,
  INVALID_GROUP_ID: unknownId,
  ORG_NOT_FOUND: unknownId,
  INVALID_ORG_ID: unknownId,
  RESOURCE_NOT_FOUND: unknownId,
  CLUSTER_NOT_FOUND: CLUSTER_NOT_FOUND_HINT,

  INVALID_PATH_PARAMETER: badRequest,
  INVALID_QUERY_PARAMETER: badRequest,
  MISSING_QUERY_PARAMETER: badRequest,
  MISSING_ATTRIBUTE: badRequest,
  MISSING_ATTRIBUTES: badRequest,
  INVALID_ATTRIBUTE: ({ detail }) => {
    if (detail?.includes('deleteAfterDate')) return sevenDays
    return detail?.includes('regionName')
      ? 'The cloud provider has no region with this name. Atlas names look like US_EAST_1 (AWS) or EUROPE_WEST (Azure).'
      : 'Check the named attribute of the body against the documentation of the operation.'
  },
  INVALID_ENUM_VALUE: badRequest,
  INVALID_JSON: badRequest,
  MALFORMED_JSON: badRequest,
  INVALID_JSON_ATTRIBUTE: badRequest,
  VALIDATION_ERROR: badRequest,
  ATTRIBUTE_READ_ONLY: 'Remove the named attribute from the body: only Atlas sets it.',

  INVALID_VERSION_DATE: ({ version, versions }) =>
    `Atlas has no version ${version} of this operation. Set api-version to one of: ${versions.join(', ')}.`,
  VERSION_GONE: ({ versions }) =>
    `Set api-version to ${versions.filter((name) => name !== 'preview').at(-1) ?? 'preview'}, or leave it empty for the latest.`,

  DUPLICATE_CLUSTER_NAME: alreadyExists,
  DUPLICATE_CLUSTER_NAME_PREFIX: ({ parameters }) => {
    const length = parameters.find((value) => typeof value === 'number')
    return (
      `Atlas compares only the first ${length ?? 'few'} characters of the cluster names in a project. ` +
      'Make the names differ at the start.'
    )
  },
  CLUSTER_NAME_INVALID: 'A cluster name consists of letters, digits and hyphens, and does not begin with a hyphen.',
  ATLAS_RESERVED_CLUSTER_NAME: 'Atlas reserves this name. Choose another one.',
  CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API:
    'A project has at most one free cluster (M0). Use that one, or a flex cluster.',
  CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API: otherClusterKind,
  CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API: otherClusterKind,
  TENANT_CLUSTER_UPDATE_UNSUPPORTED: needsM10,
  TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED: needsM10,
  TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED: needsM10,
  ASYMMETRIC_SHARD_UNSUPPORTED: 'The shards of this cluster differ. Set api-version to 2024-08-05 or later.',
  CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED:
    'Turn off its termination protection first: send {"terminationProtectionEnabled": false} as Project Owner.',
  CLUSTER_ALREADY_REQUESTED_DELETION: alreadyRemoved,
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS:
    'Delete the clusters of the project, wait until they are removed, and try again.',
  CANNOT_CLOSE_GROUP_ACTIVE_BACKUP: stillInUse,
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP: stillInUse,
  CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY: stillInUse,
  CLUSTER_ALREADY_PAUSED: 'The cluster is already paused: there is nothing to do.',
  CANNOT_UPDATE_PAUSED_CLUSTER: paused,
  CANNOT_UPDATE_AND_PAUSE_CLUSTER: 'Send {"paused": true} alone, after the other change has finished.',
  CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES: busy,
  CANNOT_PAUSE_NVME_CLUSTER: 'Clusters with NVMe storage cannot be paused.',
  CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER: 'A resumed cluster must run for a while before it can be paused again.',

  NO_PAYMENT_INFORMATION_FOUND: billing,
  ACCOUNT_SUSPENDED: billing,
  OUT_OF_CAPACITY: capacity,
  NO_CAPACITY: capacity,
  REGION_UNAVAILABLE: capacity,
  HOURLY_BILLING_LIMIT_EXCEEDED: limitReached,
  MAX_GROUPS_PER_ORG_EXCEEDED: limitReached,
  GROUP_USERS_LIMIT_EXCEEDED: limitReached,
  ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: limitReached,
  CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED: limitReached,

  EXPIRATION_DATE_IN_PAST: sevenDays,
  EXPIRATION_DATE_EXCEEDS_MAX: sevenDays,
  ATLAS_X509_USER_CANNOT_BE_TEMPORARY: 'X.509 users cannot expire. Omit deleteAfterDate, and remove the user yourself.',
  PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY:
    'The entry is permanent and cannot be made temporary. Omit deleteAfterDate.',
  NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED: 'Only IP addresses and CIDR blocks can expire. Omit deleteAfterDate.',
  INVALID_NETWORK_PERMISSION_COMMENT: 'A comment has at most 80 characters.',

  USER_ALREADY_EXISTS: alreadyExists,
  GROUP_ALREADY_EXISTS: alreadyExists,
  ADDRESS_ALREADY_IN_WHITELIST: alreadyExists,
  ADDRESS_ALREADY_IN_ACCESS_LIST: alreadyExists,
  USERNAME_NOT_FOUND: alreadyRemoved,
  USER_NOT_FOUND: alreadyRemoved,
  ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND: alreadyRemoved,
  ATLAS_ACCESS_LIST_NOT_FOUND: alreadyRemoved,

  UNFINISHED_ON_DEMAND_SNAPSHOT: busy,
  ATLAS_CLUSTER_RESTORE_IN_PROGRESS: busy,
  CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE: busy,
  CLUSTER_PAUSED_CANNOT_RESTORE: paused,
  BACKUP_CONFIG_NOT_FOUND: 'Backup is not enabled for this cluster.',
  WRITES_NOT_ALLOWED_DURING_APP_UPGRADES:
    'Atlas is being upgraded and accepts no writes now. Try again in a few minutes.',

  FEATURE_UNSUPPORTED: plan,
  UNSUPPORTED_FOR_CURRENT_PLAN: plan,
  UNSUPPORTED_FOR_CURRENT_CONFIG: plan,
  ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE: busy,
  STREAM_TENANT_HAS_STREAM_PROCESSORS: stillInUse,
  STREAM_PRIVATE_LINK_IN_USE: stillInUse,
  STREAM_KAFKA_CONNECTION_IS_DEPLOYING: busy,
  CONTAINERS_IN_USE: stillInUse,
  PEER_ALREADY_REQUESTED_DELETION: alreadyRemoved
}

/** The hint for codes not listed above: many resources have variants of a known code, such as ATLAS_..._NOT_FOUND. */
function findHintByStatus({ status }: HintContext): Hint | undefined {
  if (status === 400) return badRequest
  if (status === 401) return missingRole
  if (status === 402) return billing
  if (status === 403) return forbidden
  if (status === 404) return unknownId
  if (status === 406) return HINTS['INVALID_VERSION_DATE']
  if (status === 409) return busy
  if (status === 410) return HINTS['VERSION_GONE']
  if (status === 429) return 'Too many requests. Spread the jobs out, or use one service account per pipeline.'
  if (status >= 500 && status !== 501) return OUTAGE
  return undefined
}

/** What to do about an error of the Administration API: by its code, or by its status if the code is unknown. */
export function hintForCall(context: HintContext): string | undefined {
  const { errorCode = '' } = context
  const byCode = Object.hasOwn(HINTS, errorCode) ? HINTS[errorCode] : undefined
  const hint = byCode ?? findHintByStatus(context)
  return typeof hint === 'function' ? hint(context) : hint
}

/** What to do about an error of the token endpoint. */
export function hintForToken(status: number, errorCode: string | undefined, baseUrl: string): string {
  if (errorCode === 'access_denied') {
    return (
      'A service account has at most 100 live tokens, each valid for up to an hour. Wait until some expire, use one ' +
      'service account per pipeline, and make sure that other tools revoke their tokens.'
    )
  }
  if (status === 429) {
    return (
      'Atlas issues few tokens a minute to one address and service account. Share a token between steps, or spread the ' +
      'jobs out.'
    )
  }
  if (errorCode === 'invalid_client' || status === 401) {
    return (
      'The secret is wrong, expired, deleted, or belongs to another client ID; or the service account was not created ' +
      `on ${baseUrl}. Secrets are valid for 8 hours to 365 days. Check them in Atlas under Organization > Applications > ` +
      'Service Accounts; if this one is no longer valid, create a new secret and store it.'
    )
  }
  if (status >= 500) return OUTAGE
  return 'Check client-id and client-secret, and that the service account was created on the host in base-url.'
}
