// Custom roles for database users.
import { atlasError } from '../atlas-error.ts'
import { listOf, readObject, stringOf, toObject, type JsonObject } from '../request-body.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { BUILT_IN_ROLES } from './database-roles.ts'
import { usersOf } from './database-users.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/customDBRoles/roles'
const ONE = `${LIST}/{roleName}`
const EDITORS = ['GROUP_DATABASE_ACCESS_ADMIN', 'GROUP_STREAM_PROCESSING_OWNER']
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_-]*$/
export interface CustomRoleRecord {
  id: string
  projectId: string
  roleName: string
  actions: unknown[]
  inheritedRoles: unknown[]
}

interface CustomRoleStore {
  readonly customRoles: Map<string, CustomRoleRecord>
  addCustomRole(seed: Seed<CustomRoleRecord, 'projectId' | 'roleName'>): CustomRoleRecord
}

const routes: readonly Route[] = [
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

export const customRoles: Resource<CustomRoleStore> = {
  routes,
  createStore({ createTable, newId }) {
    const customRoles = createTable<CustomRoleRecord>()
    return {
      customRoles,
      addCustomRole: (seed) => insert(customRoles, { id: newId(), actions: [], inheritedRoles: [], ...seed })
    }
  }
}

function rolesOf(call: Call): CustomRoleRecord[] {
  return [...call.world.customRoles.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function roleOf(call: Call): CustomRoleRecord {
  const wanted = call.params.roleName ?? ''
  const role = rolesOf(call).find(({ roleName }) => roleName === wanted)
  if (!role) throw atlasError('ATLAS_CUSTOM_ROLE_NOT_FOUND', wanted)
  return role
}

/** Responds with 202 (recorded response). */
function create(call: Call): Reply {
  const body = readObject(call.request, ['roleName'])
  const roleName = stringOf(body, 'roleName') ?? ''
  if (!NAME.test(roleName)) throw atlasError('ATLAS_CUSTOM_ROLE_INVALID_NAME', roleName)
  if (BUILT_IN_ROLES.includes(roleName)) throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_RESTRICTED', roleName)
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

/** Merges a request into what the role had; a role needs at least one permission (Atlas' list of error codes). */
function permissionsOf(body: JsonObject, old: Permissions & { roleName: string }): Permissions {
  const actions = listOf(body, 'actions') ?? old.actions
  const inheritedRoles = listOf(body, 'inheritedRoles') ?? old.inheritedRoles
  for (const action of actions) toObject(action, ['action'])
  for (const inherited of inheritedRoles) {
    const { role } = toObject(inherited, ['db', 'role'])
    if (role === old.roleName) throw atlasError('ATLAS_INVALID_CUSTOM_ROLE_SELF_REFERENTIAL')
  }
  if (actions.length + inheritedRoles.length === 0) throw atlasError('ATLAS_CUSTOM_ROLE_HAS_NO_PERMISSIONS')
  return { actions, inheritedRoles }
}

/** Refused if it leaves a user without roles or another role without permissions (Atlas' list of error codes). */
function remove(call: Call): Reply {
  const { id, roleName } = roleOf(call)
  const isThisRole = (name: string) => (each: unknown) => (each as JsonObject)[name] === roleName
  const users = usersOf(call).filter(({ roles }) => roles.length > 0 && roles.every(isThisRole('roleName')))
  if (users.length > 0) throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_USERS', users.map((user) => user.username).join())
  const heirs = rolesOf(call)
    .filter(({ actions, inheritedRoles }) => actions.length === 0 && inheritedRoles.every(isThisRole('role')))
    .map((role) => role.roleName)
  if (heirs.length > 0) throw atlasError('ATLAS_CUSTOM_ROLE_IN_USE_BY_ROLES', heirs.join())
  call.world.customRoles.delete(id)
  return { status: 204 }
}

function show({ actions, inheritedRoles, roleName }: CustomRoleRecord): Record<string, unknown> {
  return { actions, inheritedRoles, roleName }
}
