// Who may call an operation.
import { atlasError } from './atlas-error.ts'
import { covers } from './addresses.ts'
import { atlasDate } from './dates.ts'
import type { ProjectRecord } from './resources/projects.ts'
import type { ServiceAccountRecord } from './resources/service-accounts.ts'
import type { World } from './world.ts'

const ID = /^[a-f0-9]{24}$/

/**
 * Checks the caller's address against the API access list of its service account. The list guards the use of a token,
 * not its creation or revocation (Atlas documentation).
 * @throws AtlasError 403 ORG_REQUIRES_ACCESS_LIST, IP_ADDRESS_NOT_ON_ACCESS_LIST
 */
export function checkApiAccessList(options: {
  world: World
  account: ServiceAccountRecord
  callerIp: string
  nowMs: number
}): void {
  const { world, account, callerIp, nowMs } = options
  if (account.accessList.length === 0) {
    if (!world.organizations.get(account.orgId)?.apiAccessListRequired) return
    throw atlasError('ORG_REQUIRES_ACCESS_LIST', callerIp)
  }
  const entry = account.accessList.find(({ cidrBlock }) => covers(cidrBlock, callerIp))
  if (!entry) throw atlasError('IP_ADDRESS_NOT_ON_ACCESS_LIST', callerIp)
  entry.requestCount += 1
  entry.lastUsedAddress = callerIp
  entry.lastUsedAt = atlasDate(nowMs)
}

/**
 * Checks that the organization and the project in a path exist, and that the caller has one of the roles there. For a
 * missing role or somebody else's project Atlas sends 401, not 403 (recorded responses).
 * @param options.roles any one of these suffices; if empty, every member may call
 * @throws AtlasError 401 or 404
 */
export function checkRoles(options: {
  world: World
  account: ServiceAccountRecord
  params: Record<string, string>
  roles: readonly string[]
}): void {
  const { world, account, params, roles } = options
  if (params.orgId !== undefined) {
    checkOrganization(world, account, params.orgId)
    if (!hasOrgRole(account, roles)) throw atlasError('USER_UNAUTHORIZED')
  }
  if (params.groupId !== undefined) {
    const project = findProject(world, params.groupId)
    if (!canRead(account, project)) throw atlasError('NOT_IN_GROUP')
    if (!hasProjectRole(account, project, roles)) throw atlasError('USER_UNAUTHORIZED')
  }
}

/** Checks that the organization exists and is the caller's. @throws AtlasError 401 or 404 */
export function checkOrganization(world: World, account: ServiceAccountRecord, orgId: string): void {
  if (!ID.test(orgId)) throw atlasError('INVALID_ORG_ID', orgId)
  if (!world.organizations.has(orgId)) throw atlasError('ORG_NOT_FOUND', orgId)
  if (account.orgId !== orgId) throw atlasError('USER_CANNOT_ACCESS_ORG')
}

/** @throws AtlasError 404 INVALID_GROUP_ID or GROUP_NOT_FOUND */
export function findProject(world: World, groupId: string): ProjectRecord {
  if (!ID.test(groupId)) throw atlasError('INVALID_GROUP_ID', groupId)
  const project = world.projects.get(groupId)
  if (!project) throw atlasError('GROUP_NOT_FOUND', groupId)
  return project
}

/**
 * Whether the caller may read the project: through a role in it, or one in the organization that reads all projects.
 */
export function canRead(account: ServiceAccountRecord, project: ProjectRecord): boolean {
  if (project.orgId !== account.orgId) return false
  return (account.projectRoles[project.id]?.length ?? 0) > 0 || readsAllProjects(account)
}

/** Organization Owner includes every role, and every organization role includes Organization Member. */
export function hasOrgRole(account: ServiceAccountRecord, roles: readonly string[]): boolean {
  const held = account.orgRoles
  return (
    roles.length === 0 ||
    held.includes('ORG_OWNER') ||
    (roles.includes('ORG_MEMBER') && held.length > 0) ||
    roles.some((role) => held.includes(role))
  )
}

/** Project Owner and Organization Owner include every project role, and every project role includes reading. */
export function hasProjectRole(
  account: ServiceAccountRecord,
  project: ProjectRecord,
  roles: readonly string[]
): boolean {
  const held = account.projectRoles[project.id] ?? []
  return (
    account.orgRoles.includes('ORG_OWNER') ||
    held.includes('GROUP_OWNER') ||
    roles.length === 0 ||
    (roles.includes('GROUP_READ_ONLY') && canRead(account, project)) ||
    roles.some((role) => held.includes(role))
  )
}

function readsAllProjects(account: ServiceAccountRecord): boolean {
  return account.orgRoles.includes('ORG_OWNER') || account.orgRoles.includes('ORG_READ_ONLY')
}
