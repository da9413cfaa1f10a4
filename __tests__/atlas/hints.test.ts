import { describe, expect, it } from '@jest/globals'
import { hintForCall, hintForToken, type HintContext } from '../../src/atlas/hints.ts'
import { CALL_HINTS } from '../../src/atlas/hints/call-hints.ts'

const context: HintContext = {
  status: 499,
  errorCode: undefined,
  detail: undefined,
  parameters: ['203.0.113.7'],
  roles: ['Project Read Only', 'Project Owner'],
  baseUrl: 'https://cloud.mongodb.com',
  versions: ['2023-01-01', '2024-08-05', 'preview'],
  version: '2023-01-01'
}

/** Every error code of the Administration API that users see in CI. */
const CODES = `
  IP_ADDRESS_NOT_ON_ACCESS_LIST ORG_REQUIRES_ACCESS_LIST RESOURCE_REQUIRES_ACCESS_LIST GLOBAL_USER_OUTSIDE_SUBNET
  UNAUTHORIZED USER_UNAUTHORIZED USER_CANNOT_ACCESS_GROUP USER_CANNOT_ACCESS_ORG NOT_IN_GROUP NOT_ORG_OWNER
  NOT_ORG_GROUP_CREATOR ACCESS_FORBIDDEN GROUP_NOT_FOUND INVALID_GROUP_ID ORG_NOT_FOUND INVALID_ORG_ID RESOURCE_NOT_FOUND
  CLUSTER_NOT_FOUND INVALID_PATH_PARAMETER INVALID_QUERY_PARAMETER MISSING_QUERY_PARAMETER MISSING_ATTRIBUTE
  MISSING_ATTRIBUTES INVALID_ATTRIBUTE INVALID_ENUM_VALUE INVALID_JSON MALFORMED_JSON INVALID_JSON_ATTRIBUTE
  VALIDATION_ERROR ATTRIBUTE_READ_ONLY INVALID_VERSION_DATE VERSION_GONE DUPLICATE_CLUSTER_NAME
  DUPLICATE_CLUSTER_NAME_PREFIX CLUSTER_NAME_INVALID ATLAS_RESERVED_CLUSTER_NAME
  CANNOT_CREATE_FREE_CLUSTER_VIA_PUBLIC_API CANNOT_USE_FLEX_CLUSTER_IN_CLUSTER_API
  CANNOT_USE_NON_FLEX_CLUSTER_IN_FLEX_API TENANT_CLUSTER_UPDATE_UNSUPPORTED TENANT_CLUSTER_PROCESS_ARGS_NOT_SUPPORTED
  TENANT_CLUSTER_TEST_FAILOVER_NOT_SUPPORTED ASYMMETRIC_SHARD_UNSUPPORTED
  CANNOT_TERMINATE_CLUSTER_WHEN_TERMINATION_PROTECTION_ENABLED CLUSTER_ALREADY_REQUESTED_DELETION
  CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_CLUSTERS CANNOT_CLOSE_GROUP_ACTIVE_BACKUP CANNOT_CLOSE_GROUP_ACTIVE_ATLAS_BACKUP
  CANNOT_CLOSE_GROUP_ACTIVE_BACKUP_COMPLIANCE_POLICY CLUSTER_ALREADY_PAUSED CANNOT_UPDATE_PAUSED_CLUSTER
  CANNOT_UPDATE_AND_PAUSE_CLUSTER CANNOT_PAUSE_CLUSTER_WITH_PENDING_CHANGES CANNOT_PAUSE_NVME_CLUSTER
  CANNOT_PAUSE_RECENTLY_RESUMED_CLUSTER NO_PAYMENT_INFORMATION_FOUND ACCOUNT_SUSPENDED OUT_OF_CAPACITY NO_CAPACITY
  REGION_UNAVAILABLE HOURLY_BILLING_LIMIT_EXCEEDED MAX_GROUPS_PER_ORG_EXCEEDED GROUP_USERS_LIMIT_EXCEEDED
  ATLAS_NETWORK_PERMISSIONS_LIMIT_EXCEEDED CROSS_REGION_NETWORK_PERMISSIONS_LIMIT_EXCEEDED EXPIRATION_DATE_IN_PAST
  EXPIRATION_DATE_EXCEEDS_MAX ATLAS_X509_USER_CANNOT_BE_TEMPORARY PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY
  NETWORK_PERMISSION_EXPIRATION_NOT_SUPPORTED INVALID_NETWORK_PERMISSION_COMMENT USER_ALREADY_EXISTS
  GROUP_ALREADY_EXISTS ADDRESS_ALREADY_IN_WHITELIST ADDRESS_ALREADY_IN_ACCESS_LIST USERNAME_NOT_FOUND USER_NOT_FOUND
  ATLAS_NETWORK_PERMISSION_ENTRY_NOT_FOUND ATLAS_ACCESS_LIST_NOT_FOUND UNFINISHED_ON_DEMAND_SNAPSHOT
  ATLAS_CLUSTER_RESTORE_IN_PROGRESS CLUSTER_RESTORE_IN_PROGRESS_CANNOT_UPDATE CLUSTER_PAUSED_CANNOT_RESTORE
  BACKUP_CONFIG_NOT_FOUND WRITES_NOT_ALLOWED_DURING_APP_UPGRADES FEATURE_UNSUPPORTED UNSUPPORTED_FOR_CURRENT_PLAN
  UNSUPPORTED_FOR_CURRENT_CONFIG ONLINE_ARCHIVE_MUST_BE_ACTIVE_TO_PAUSE STREAM_TENANT_HAS_STREAM_PROCESSORS
  STREAM_PRIVATE_LINK_IN_USE STREAM_KAFKA_CONNECTION_IS_DEPLOYING CONTAINERS_IN_USE PEER_ALREADY_REQUESTED_DELETION
`
  .trim()
  .split(/\s+/)

describe('hints', () => {
  it('do not exist for an unknown code with an unknown status, so the codes below are what the next test looks up', () => {
    expect(hintForCall({ ...context, errorCode: 'SOMETHING_NEW' })).toBeUndefined()
  })

  it.each(CODES)('exist for %s', (errorCode) => {
    expect(hintForCall({ ...context, errorCode })).toMatch(/^[A-Z{].{20,}[.}]$/s)
  })

  it.each([400, 401, 402, 403, 404, 406, 409, 410, 429, 500, 503])('exist for status %i without a code', (status) => {
    expect(hintForCall({ ...context, status })).toBeDefined()
  })

  it.each(['EXPIRATION_DATE_EXCEEDS_MAX', 'EXPIRATION_DATE_IN_PAST', 'INVALID_ATTRIBUTE'])(
    'name the clock of the runner for a refused deleteAfterDate: %s',
    (errorCode) => {
      const detail = 'Invalid attribute deleteAfterDate specified.'
      expect(hintForCall({ ...context, status: 400, errorCode, detail })).toContain(
        'If the clock of the runner is ahead'
      )
    }
  )

  it('name the caller, the roles, the host and the versions', () => {
    expect(hintForCall({ ...context, errorCode: 'ORG_REQUIRES_ACCESS_LIST' })).toContain('203.0.113.7')
    expect(hintForCall({ ...context, status: 401, errorCode: 'UNEXPECTED_ERROR' })).toMatch(
      /one of the roles Project Read Only, Project Owner.*https:\/\/cloud\.mongodb\.com/
    )
    expect(hintForCall({ ...context, errorCode: 'VERSION_GONE' })).toContain('2024-08-05')
    expect(
      hintForCall({ ...context, errorCode: 'INVALID_ATTRIBUTE', detail: 'Invalid attribute regionName' })
    ).toContain('US_EAST_1')
    expect(hintForCall({ ...context, errorCode: 'INVALID_ATTRIBUTE', detail: 'Invalid attribute name' })).not.toContain(
      'US_EAST_1'
    )
  })

  it('leave no placeholder in a message', () => {
    for (const errorCode of CODES) expect(hintForCall({ ...context, errorCode })).not.toMatch(/<[a-z-]+>/)
    for (const status of [401, 403, 406, 410]) expect(hintForCall({ ...context, status })).not.toMatch(/<[a-z-]+>/)
    expect(hintForToken(401, 'invalid_client', 'https://h.example')).toContain('created on https://h.example.')
  })

  it('do not look for placeholders in the facts', () => {
    const hint = hintForCall({ ...context, errorCode: 'ORG_REQUIRES_ACCESS_LIST', parameters: ['<role>'] })
    expect(hint).toContain('does not allow <role>.')
  })

  it('are looked up by each code and status of the table', () => {
    const shadowed = CALL_HINTS.flatMap(({ hints }) => hints).flatMap(
      ({ codes = [], statuses = [], about, cause, cure }) => {
        const detail = about === undefined ? undefined : `Invalid attribute ${about} specified.`
        const found = [
          ...codes.map((errorCode) => hintForCall({ ...context, errorCode, detail })),
          ...statuses.map((status) => hintForCall({ ...context, status }))
        ]
        const start = (cause ?? cure ?? '').split('<')[0] ?? ''
        return found.filter((hint) => hint?.startsWith(start) !== true)
      }
    )
    expect(shadowed).toEqual([])
  })

  it('distinguish the errors of the token endpoint', () => {
    const host = 'https://cloud.mongodb.com'
    expect(hintForToken(401, 'invalid_client', host)).toContain('wrong, expired, deleted')
    expect(hintForToken(403, 'access_denied', host)).toContain('100 live tokens')
    expect(hintForToken(429, 'RATE_LIMITED', host)).toContain('few tokens a minute')
    expect(hintForToken(500, 'server_error', host)).toContain('fault in Atlas')
    expect(hintForToken(400, 'invalid_request', host)).toContain('client-id')
  })
})
