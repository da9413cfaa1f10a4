// Service accounts as requests and responses show them.
import { atlasError } from '../atlas-error.ts'
import { HOUR_MS } from '../dates.ts'
import { hasOrgRole } from '../permissions.ts'
import { listOf, numberOf, stringOf, type JsonObject } from '../request-body.ts'
import type { Call } from '../routes.ts'
import { projectOf } from './projects.ts'
import type { SecretRecord, ServiceAccountRecord } from './service-accounts.ts'

const MIN_HOURS = 8
const LABEL = /^[\p{L}\p{N}\-_.,' ]+$/u
const MAX_LENGTHS = { name: 64, description: 250 }
const ORG_ROLES =
  'ORG_MEMBER ORG_READ_ONLY ORG_BILLING_ADMIN ORG_BILLING_READ_ONLY ORG_STREAM_PROCESSING_ADMIN ORG_GROUP_CREATOR ORG_OWNER'

/**
 * The service account in the path: one of the organization, or one that is assigned to the project.
 * @throws AtlasError 404 RESOURCE_NOT_FOUND
 */
export function accountOf(call: Call): ServiceAccountRecord {
  const { orgId, groupId, clientId = '' } = call.params
  const account = call.world.serviceAccounts.get(clientId)
  const isHere = groupId === undefined ? account?.orgId === orgId : account?.projectRoles[groupId] !== undefined
  if (!account || !isHere) throw atlasError('RESOURCE_NOT_FOUND', clientId)
  return account
}

/**
 * The same account, if the caller may manage it. One with access beyond the project is managed by Organization Owners
 * only (specification).
 * @throws AtlasError 401 USER_UNAUTHORIZED, and what {@link accountOf} throws
 */
export function managedAccountOf(call: Call): ServiceAccountRecord {
  const account = accountOf(call)
  const { groupId } = call.params
  const reach =
    Object.keys(account.projectRoles).length + account.orgRoles.filter((role) => role !== 'ORG_MEMBER').length
  if (groupId !== undefined && reach > 1 && !hasOrgRole(call.account, ['ORG_OWNER'])) {
    throw atlasError('USER_UNAUTHORIZED')
  }
  return account
}

/** Shows the roles in the organization or those in the project, depending on the path. */
export function showAccount(call: Call, account: ServiceAccountRecord, created?: SecretRecord): JsonObject {
  const { groupId } = call.params
  return {
    clientId: account.clientId,
    createdAt: account.createdAt,
    description: account.description,
    name: account.name,
    roles: groupId === undefined ? account.orgRoles : (account.projectRoles[groupId] ?? []),
    secrets: created ? [showNewSecret(created)] : account.secrets.map(showSecret)
  }
}

/** Only the response that creates a secret has its value (specification). */
export function showNewSecret({ createdAt, expiresAt, id, secret }: SecretRecord): JsonObject {
  return { createdAt, expiresAt, id, secret }
}

function showSecret(secret: SecretRecord): JsonObject {
  return {
    createdAt: secret.createdAt,
    expiresAt: secret.expiresAt,
    id: secret.id,
    lastUsedAt: secret.lastUsedAt ?? null,
    maskedSecretValue: `mdb_sa_sk_...${secret.secret.slice(-4)}`
  }
}

/** When a new secret expires: in eight hours at the earliest, and at most as late as the organization allows. */
export function secretExpiryMs(call: Call, body: JsonObject): number {
  const hours = numberOf(body, 'secretExpiresAfterHours') ?? 0
  const orgId = call.params.orgId ?? projectOf(call).orgId
  const maxHours = call.world.organizations.get(orgId)?.maxServiceAccountSecretValidityInHours ?? 0
  if (!Number.isInteger(hours) || hours < MIN_HOURS || hours > maxHours) {
    throw atlasError('INVALID_ATTRIBUTE', 'secretExpiresAfterHours')
  }
  return call.nowMs + hours * HOUR_MS
}

/**
 * Name or description, with the characters and length of the specification.
 * @throws AtlasError 400 INVALID_ATTRIBUTE
 */
export function labelOf(body: JsonObject, name: 'name' | 'description'): string | undefined {
  const label = stringOf(body, name)
  if (label === undefined) return undefined
  if (!LABEL.test(label) || label.length > MAX_LENGTHS[name]) throw atlasError('INVALID_ATTRIBUTE', name)
  return label
}

/**
 * The roles in a request, for the organization or the project of the path.
 * @throws AtlasError 400 INVALID_ROLE_FOR_ORG, INVALID_ROLE_FOR_GROUP, INVALID_ATTRIBUTE
 */
export function rolesOf(call: Call, body: JsonObject): string[] | undefined {
  const { orgId, groupId = '' } = call.params
  const roles = listOf(body, 'roles')?.map(String)
  for (const role of roles ?? []) {
    if (orgId !== undefined && !ORG_ROLES.split(' ').includes(role))
      throw atlasError('INVALID_ROLE_FOR_ORG', role, orgId)
    if (orgId === undefined && !role.startsWith('GROUP_')) throw atlasError('INVALID_ROLE_FOR_GROUP', role, groupId)
  }
  if (roles?.length === 0) throw atlasError('INVALID_ATTRIBUTE', 'roles')
  return roles
}
