import { atlasError } from '../answers.ts'
import type { CustomRoleRecord } from '../records.ts'
import { listOf, objectWith, readObject, textOf, type JsonObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { usersOf } from './database-users.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/customDBRoles/roles'
const ONE = `${LIST}/{roleName}`
const EDITORS = ['GROUP_DATABASE_ACCESS_ADMIN', 'GROUP_STREAM_PROCESSING_OWNER']
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/
const BUILT_IN =
  'atlasAdmin backup clusterMonitor dbAdmin dbAdminAnyDatabase enableSharding read readAnyDatabase readWrite readWriteAnyDatabase'

/** Custom roles of database users. Creating one answers 202, and the list is a bare array (recorded answers). */
export const customRoleRoutes: readonly Route[] = [
  {
    operationId: 'listGroupCustomDbRoleRoles',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'customRoles',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasCustomDBRoleResource::getCustomDBRoles',
    handle: (call) => ({ status: 200, body: rolesOf(call).map(show) })
  },
  {
    operationId: 'getGroupCustomDbRoleRole',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'customRoles',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasCustomDBRoleResource::getCustomDBRole',
    handle: (call) => ({ status: 200, body: show(roleOf(call)) })
  },
  {
    operationId: 'createGroupCustomDbRoleRole',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'customRoles',
    roles: EDITORS,
    javaMethod: 'ApiAtlasCustomDBRoleResource::createCustomDBRole',
    handle: create
  },
  {
    operationId: 'updateGroupCustomDbRoleRole',
    method: 'PATCH',
    path: ONE,
    versions: V1,
    set: 'customRoles',
    roles: EDITORS,
    javaMethod: 'ApiAtlasCustomDBRoleResource::patchCustomDBRole',
    handle: update
  },
  {
    operationId: 'deleteGroupCustomDbRoleRole',
    method: 'DELETE',
    path: ONE,
    versions: V1,
    set: 'customRoles',
    roles: EDITORS,
    javaMethod: 'ApiAtlasCustomDBRoleResource::deleteCustomDBRole',
    handle: remove
  }
]

function rolesOf(call: Call): CustomRoleRecord[] {
  return [...call.world.customRoles.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function roleOf(call: Call): CustomRoleRecord {
  const wanted = call.params.roleName ?? ''
  const role = rolesOf(call).find(({ roleName }) => roleName === wanted)
  if (!role) throw atlasError('ATLAS_CUSTOM_ROLE_NOT_FOUND', wanted)
  return role
}

function create(call: Call): Reply {
  const body = readObject(call.request, ['roleName'])
  const roleName = textOf(body, 'roleName') ?? ''
  if (!NAME.test(roleName)) throw atlasError('ATLAS_CUSTOM_ROLE_INVALID_NAME', roleName)
  if (BUILT_IN.split(' ').includes(roleName)) throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED', roleName)
  if (rolesOf(call).some((role) => role.roleName === roleName)) {
    throw atlasError('ATLAS_CUSTOM_ROLE_NAME_ALREADY_EXISTS', roleName)
  }
  const permissions = permissionsOf(body, { roleName, actions: [], inheritedRoles: [] })
  return {
    status: 202,
    body: show(call.world.addCustomRole({ projectId: projectOf(call).id, roleName, ...permissions }))
  }
}

function update(call: Call): Reply {
  const role = roleOf(call)
  Object.assign(role, permissionsOf(readObject(call.request), role))
  return { status: 200, body: show(role) }
}

type Permissions = Pick<CustomRoleRecord, 'actions' | 'inheritedRoles'>

/** What the body says, and else what there was; a role without any permission is none (the table of error codes). */
function permissionsOf(body: JsonObject, old: Permissions & { roleName: string }): Permissions {
  const actions = listOf(body, 'actions') ?? old.actions
  const inheritedRoles = listOf(body, 'inheritedRoles') ?? old.inheritedRoles
  for (const action of actions) objectWith(action, ['action'])
  for (const inherited of inheritedRoles) {
    const { role } = objectWith(inherited, ['db', 'role'])
    if (role === old.roleName) throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL')
  }
  if (actions.length + inheritedRoles.length === 0) throw atlasError('ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS')
  return { actions, inheritedRoles }
}

/** Nobody may be left without a role by it, nor another role without a permission (the table of error codes). */
function remove(call: Call): Reply {
  const { id, roleName } = roleOf(call)
  const isIt = (name: string) => (each: unknown) => (each as JsonObject)[name] === roleName
  const users = usersOf(call).filter(({ roles }) => roles.length > 0 && roles.every(isIt('roleName')))
  if (users.length > 0) throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS', users.map((user) => user.username).join())
  const heirs = rolesOf(call)
    .filter(({ actions, inheritedRoles }) => actions.length === 0 && inheritedRoles.every(isIt('role')))
    .map((role) => role.roleName)
  if (heirs.length > 0) throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES', heirs.join())
  call.world.customRoles.delete(id)
  return { status: 204 }
}

function show({ actions, inheritedRoles, roleName }: CustomRoleRecord): Record<string, unknown> {
  return { actions, inheritedRoles, roleName }
}
