import { atlasError } from '../answers.ts'
import { HOUR_MS } from '../dates.ts'
import { hasOrgRole } from '../permissions.ts'
import type { SecretRecord, ServiceAccountRecord } from '../records.ts'
import { listOf, numberOf, textOf, type JsonObject } from '../request-body.ts'
import type { Call } from '../routes.ts'
import { projectOf } from './projects.ts'

const MIN_HOURS = 8
const TEXT = /^[\p{L}\p{N}\-_.,' ]+$/u
const MAX_LENGTHS = { name: 64, description: 250 }
const ORG_ROLES =
  'ORG_MEMBER ORG_READ_ONLY ORG_BILLING_ADMIN ORG_BILLING_READ_ONLY ORG_STREAM_PROCESSING_ADMIN ORG_GROUP_CREATOR ORG_OWNER'

/**
 * The service account named in the path: one of the organization, or one that is assigned to the project.
 * @throws AtlasError 404 RESOURCE_NOT_FOUND
 */
export function accountOf(call: Call): ServiceAccountRecord {
  const { orgId, groupId, clientId = '' } = call.params
  const account = call.world.serviceAccounts.get(clientId)
  const isHere = groupId === undefined ? account?.orgId === orgId : account?.projectRoles[groupId] !== undefined
  if (!account || !isHere) throw atlasError('RESOURCE_NOT_FOUND', clientId)
  return account
}

/** The same, if the caller may manage its life: one with access beyond the project is Organization Owners' (fact). */
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

/** Its roles are those of the level at which it is asked for. */
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

/** The value is in the answer that creates it and in no other (fact). */
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

/** End of a new secret's life: eight hours away at least, at most as far as the organization allows (facts). */
export function secretEndMs(call: Call, body: JsonObject): number {
  const hours = numberOf(body, 'secretExpiresAfterHours') ?? 0
  const orgId = call.params.orgId ?? projectOf(call).orgId
  const maxHours = call.world.organizations.get(orgId)?.maxServiceAccountSecretValidityInHours ?? 0
  if (!Number.isInteger(hours) || hours < MIN_HOURS || hours > maxHours) {
    throw atlasError('INVALID_ATTRIBUTE', 'secretExpiresAfterHours')
  }
  return call.nowMs + hours * HOUR_MS
}

/** Name or description, within the letters and lengths of the specification. @throws AtlasError 400 INVALID_ATTRIBUTE */
export function labelOf(body: JsonObject, name: 'name' | 'description'): string | undefined {
  const text = textOf(body, name)
  if (text === undefined) return undefined
  if (!TEXT.test(text) || text.length > MAX_LENGTHS[name]) throw atlasError('INVALID_ATTRIBUTE', name)
  return text
}

/** Roles of the organization or of the project. @throws AtlasError 400 INVALID_ROLE_FOR_ORG, INVALID_ROLE_FOR_GROUP */
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
