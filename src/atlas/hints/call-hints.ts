// Hints for errors of the Administration API that every resource can have.
import { OUTAGE, type HintGroup } from './hint.ts'
import { RESOURCE_HINTS } from './resource-hints.ts'

const CLUSTER_NAMES = 'Names of clusters are case-sensitive.'
const CHECK_CLUSTER_NAMES = 'Check cluster-name and project-id, or the names in the parameters.'

/** Operations replace this by the names of the clusters, where they can read them. */
export const CLUSTER_NOT_FOUND_HINT = `${CLUSTER_NAMES} ${CHECK_CLUSTER_NAMES}`

const EXPIRY_CAUSE =
  'Temporary users and access-list entries must expire in the future, at most 7 days from now by the clock of Atlas.'
const EXPIRY_CURE = 'If the clock of the runner is ahead, set it, or choose an earlier date.'

/**
 * The errors that users see in CI, in the order in which hints are looked up: by code, then by status. Many resources have
 * variants of a known code, such as ATLAS_..._NOT_FOUND; the status serves them. Sources: the error catalogue of the
 * Admin API, and observed responses. The older catalogue says WHITELIST where current responses say ACCESS_LIST.
 */
export const CALL_HINTS: readonly HintGroup[] = [
  {
    topic: 'Access',
    hints: [
      {
        codes: ['IP_ADDRESS_NOT_ON_ACCESS_LIST', 'ORG_REQUIRES_ACCESS_LIST', 'RESOURCE_REQUIRES_ACCESS_LIST'],
        cause:
          'The API access list of the service account does not allow <address>. ' +
          "This is not the project's IP access list (Network Access).",
        cure:
          'Add the address in Atlas under Organization > Applications > Service Accounts > API Access List, use a runner ' +
          'with a fixed address, or lift the requirement in the organization settings.'
      },
      { codes: ['GLOBAL_USER_OUTSIDE_SUBNET'], cause: "This account may be used only from its owner's network." },
      {
        codes: [
          ...['UNAUTHORIZED', 'USER_UNAUTHORIZED', 'USER_CANNOT_ACCESS_GROUP', 'USER_CANNOT_ACCESS_ORG'],
          ...['NOT_IN_GROUP', 'NOT_ORG_OWNER', 'NOT_ORG_GROUP_CREATOR', 'ACCESS_FORBIDDEN']
        ],
        statuses: [401],
        cause:
          'A 401 from Atlas can also mean that a role is missing, that the project belongs to another organization, or ' +
          'that the host is wrong.',
        cure:
          'Check that the service account has <role> there, that the ID is correct, and that the service account was ' +
          'created on <base-url>.'
      },
      {
        statuses: [403],
        cure: 'Check that the service account has <role>, and that its API access list allows this runner.'
      }
    ]
  },
  {
    topic: 'IDs and names',
    hints: [
      { codes: ['CLUSTER_NOT_FOUND'], cause: CLUSTER_NAMES, cure: CHECK_CLUSTER_NAMES },
      {
        codes: ['GROUP_NOT_FOUND', 'INVALID_GROUP_ID', 'ORG_NOT_FOUND', 'INVALID_ORG_ID', 'RESOURCE_NOT_FOUND'],
        statuses: [404],
        cause: 'IDs are 24 hexadecimal digits; names are case-sensitive.',
        cure: 'Check project-id, org-id and the names in the parameters.'
      },
      {
        codes: [
          ...['CLUSTER_ALREADY_REQUESTED_DELETION', 'PEER_ALREADY_REQUESTED_DELETION', 'USERNAME_NOT_FOUND'],
          ...['USER_NOT_FOUND', 'ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND', 'ATLAS_ACCESS_LIST_NOT_FOUND']
        ],
        cause: 'It does not exist, or was already removed.',
        cure: 'For a cleanup, nothing is left to do.'
      },
      {
        codes: [
          ...['DUPLICATE_CLUSTER_NAME', 'USER_ALREADY_EXISTS', 'GROUP_ALREADY_EXISTS'],
          ...['ADDRESS_ALREADY_IN_WHITELIST', 'ADDRESS_ALREADY_IN_ACCESS_LIST']
        ],
        cause: 'It already exists.',
        cure: 'Use it, change it, or choose another name.'
      }
    ]
  },
  {
    topic: 'Parameters, bodies and versions',
    hints: [
      { codes: ['INVALID_ATTRIBUTE'], about: 'deleteAfterDate', cause: EXPIRY_CAUSE, cure: EXPIRY_CURE },
      {
        codes: ['INVALID_ATTRIBUTE'],
        about: 'regionName',
        cause: 'The cloud provider has no region with this name.',
        cure: 'Atlas names look like US_EAST_1 (AWS) or EUROPE_WEST (Azure).'
      },
      {
        codes: ['INVALID_ATTRIBUTE'],
        cure: 'Check the named attribute of the body against the documentation of the operation.'
      },
      {
        codes: [
          ...['INVALID_PATH_PARAMETER', 'INVALID_QUERY_PARAMETER', 'MISSING_QUERY_PARAMETER', 'MISSING_ATTRIBUTE'],
          ...['MISSING_ATTRIBUTES', 'INVALID_ENUM_VALUE', 'INVALID_JSON', 'MALFORMED_JSON', 'INVALID_JSON_ATTRIBUTE'],
          'VALIDATION_ERROR'
        ],
        statuses: [400],
        cure: 'Check the parameters and the body against the documentation of the operation.'
      },
      { codes: ['ATTRIBUTE_READ_ONLY'], cure: 'Remove the named attribute from the body: only Atlas sets it.' },
      {
        codes: ['INVALID_VERSION_DATE'],
        statuses: [406],
        cause: 'Atlas has no version <version> of this operation.',
        cure: 'Set api-version to one of: <versions>.'
      },
      {
        codes: ['VERSION_GONE'],
        statuses: [410],
        cure: 'Set api-version to <latest-version>, or leave it empty for the latest.'
      }
    ]
  },
  ...RESOURCE_HINTS,
  {
    topic: 'Temporary users and access list entries',
    hints: [
      {
        codes: ['EXPIRATION_DATE_IN_PAST', 'EXPIRATION_DATE_EXCEEDS_MAX'],
        cause: EXPIRY_CAUSE,
        cure: EXPIRY_CURE
      },
      {
        codes: ['ATLAS_X509_USER_CANNOT_BE_TEMPORARY'],
        cause: 'X.509 users cannot expire.',
        cure: 'Omit deleteAfterDate, and remove the user yourself.'
      },
      {
        codes: ['PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY'],
        cause: 'The entry is permanent and cannot be made temporary.',
        cure: 'Omit deleteAfterDate.'
      },
      {
        codes: ['NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED'],
        cause: 'Only IP addresses and CIDR blocks can expire.',
        cure: 'Omit deleteAfterDate.'
      },
      { codes: ['INVALID_NETWORK_PERMISSION_COMMENT'], cause: 'A comment has at most 80 characters.' }
    ]
  },
  {
    topic: 'Try again later',
    hints: [
      {
        codes: [
          ...['CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES', 'UNFINISHED_ON_DEMAND_SNAPSHOT'],
          ...['ATLAS_CLUSTER_RESTORE_IN_PROGRESS', 'CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE'],
          ...['ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE', 'STREAM_KAFKA_CONNECTION_IS_DEPLOYING']
        ],
        statuses: [409],
        cause: 'Atlas is still working on an earlier request.',
        cure: 'Wait until it has finished, and try again.'
      },
      {
        codes: ['WRITES_NOT_ALLOWED_DURING_APP_UPGRADES'],
        cause: 'Atlas is being upgraded and accepts no writes now.',
        cure: 'Try again in a few minutes.'
      },
      {
        statuses: [429],
        cause: 'Too many requests.',
        cure: 'Spread the jobs out, or use one service account per pipeline.'
      },
      OUTAGE
    ]
  }
]
