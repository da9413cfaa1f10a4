// Database users.
import { atlasError } from '../atlas-error.ts'
import { isExpired, SECOND_MS } from '../dates.ts'
import { readExpiration } from '../expiration.ts'
import { apiLink, pageOf } from '../paging.ts'
import { listOf, readObject, stringOf, type JsonObject } from '../request-body.ts'
import { insert, type Seed, type TimedResource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { checkRoles } from './database-roles.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/databaseUsers'
const ONE = `${LIST}/{databaseName}/{username}`
const ADMIN = ['GROUP_DATABASE_ACCESS_ADMIN', 'GROUP_STREAM_PROCESSING_OWNER']
const MAX_USERS = 100
const MIN_PASSWORD_LENGTH = 8

export interface DatabaseUserRecord {
  id: string
  projectId: string
  username: string
  databaseName: string
  roles: unknown[]
  scopes: unknown[]
  labels: unknown[]
  awsIAMType: string
  ldapAuthType: string
  oidcAuthType: string
  x509Type: string
  password?: string
  description?: string
  deleteAfterDate?: string
}

interface DatabaseUserStore {
  readonly databaseUsers: Map<string, DatabaseUserRecord>
  addDatabaseUser(seed: Seed<DatabaseUserRecord, 'projectId' | 'username'>): DatabaseUserRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupDatabaseUsers',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'databaseUsers',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasV2DatabaseUsersResource::getUsers',
    handle: (call) => ({ status: 200, body: pageOf(call.request, usersOf(call), (user) => show(call, user)) })
  },
  {
    operationId: 'getGroupDatabaseUser',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'databaseUsers',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAtlasV2DatabaseUsersResource::getUserByName',
    handle: (call) => ({ status: 200, body: show(call, userOf(call)) })
  },
  {
    operationId: 'createGroupDatabaseUser',
    method: 'POST',
    path: LIST,
    versions: V1,
    set: 'databaseUsers',
    roles: ADMIN,
    javaMethod: 'ApiAtlasV2DatabaseUsersResource::addUser',
    handle: create
  },
  {
    operationId: 'updateGroupDatabaseUser',
    method: 'PATCH',
    path: ONE,
    versions: V1,
    set: 'databaseUsers',
    roles: ADMIN,
    handle: update
  },
  {
    operationId: 'deleteGroupDatabaseUser',
    method: 'DELETE',
    path: ONE,
    versions: V1,
    set: 'databaseUsers',
    roles: ADMIN,
    javaMethod: 'ApiAtlasV2DatabaseUsersResource::deleteUser',
    handle: (call) => {
      call.world.databaseUsers.delete(userOf(call).id)
      noteChange(call)
      return { status: 204 }
    }
  }
]

export const databaseUsers: TimedResource<DatabaseUserStore, 'databaseUserMs'> = {
  routes,
  createStore({ createTable, newId }) {
    const databaseUsers = createTable<DatabaseUserRecord>()
    return {
      databaseUsers,
      addDatabaseUser: (seed) =>
        insert(databaseUsers, {
          id: newId(),
          databaseName: 'admin',
          roles: [{ databaseName: 'admin', roleName: 'readWriteAnyDatabase' }],
          scopes: [],
          labels: [],
          awsIAMType: 'NONE',
          ldapAuthType: 'NONE',
          oidcAuthType: 'NONE',
          x509Type: 'NONE',
          ...seed
        })
    }
  },
  durations: { databaseUserMs: 20 * SECOND_MS },
  advance(world, nowMs) {
    for (const [id, user] of world.databaseUsers) {
      if (isExpired(user.deleteAfterDate, nowMs)) world.databaseUsers.delete(id)
    }
  }
}

/** The database users of the project in the path. */
export function usersOf(call: Call): DatabaseUserRecord[] {
  return [...call.world.databaseUsers.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function userOf(call: Call): DatabaseUserRecord {
  const { databaseName, username = '' } = call.params
  const user = usersOf(call).find((each) => each.databaseName === databaseName && each.username === username)
  if (!user) throw atlasError('USERNAME_NOT_FOUND', username)
  return user
}

/** Changes take a while to reach the clusters; `clusterStatus` shows when they have. */
function noteChange(call: Call): void {
  projectOf(call).databaseChangesUntilMs = call.nowMs + call.durations.databaseUserMs
}

function create(call: Call): Reply {
  const project = projectOf(call)
  const body = readObject(call.request, ['username', 'roles'])
  checkProject(body, project.id)
  const user = parse(call, body)
  checkRoles(call, user.roles)
  checkAuthentication(user)
  const others = usersOf(call)
  if (others.some((each) => each.username === user.username && each.databaseName === user.databaseName)) {
    throw atlasError('USER_ALREADY_EXISTS', user.username)
  }
  if (others.length >= MAX_USERS) throw atlasError('GROUP_USERS_LIMIT_EXCEEDED', MAX_USERS)
  noteChange(call)
  return { status: 201, body: show(call, call.world.addDatabaseUser(user)) }
}

/** User name, database and kind of authentication cannot change (Atlas' list of error codes). */
function update(call: Call): Reply {
  const user = userOf(call)
  const body = readObject(call.request)
  checkProject(body, user.projectId)
  checkUnchanged(user, body)
  if (body.deleteAfterDate !== undefined && user.deleteAfterDate === undefined) {
    throw atlasError('PERMANENT_ENTITY_CANNOT_BE_MADE_TEMPORARY')
  }
  const changed = parse(call, { ...user, ...body })
  if (body.roles !== undefined) checkRoles(call, changed.roles)
  if (body.password !== undefined) checkPassword(changed)
  Object.assign(user, changed)
  noteChange(call)
  return { status: 200, body: show(call, user) }
}

function checkProject(body: JsonObject, projectId: string): void {
  const groupId = stringOf(body, 'groupId')
  if (groupId !== undefined && groupId !== projectId) throw atlasError('GROUP_MISMATCH', groupId)
}

function checkUnchanged(user: DatabaseUserRecord, body: JsonObject): void {
  const changes = (name: keyof DatabaseUserRecord) => body[name] !== undefined && body[name] !== user[name]
  if (changes('username')) throw atlasError('DATABASE_USERNAME_CANNOT_BE_CHANGED')
  if (changes('databaseName')) throw atlasError('DATABASE_NAME_CANNOT_BE_CHANGED')
  const kinds = ['awsIAMType', 'ldapAuthType', 'oidcAuthType', 'x509Type'] as const
  if (kinds.some(changes)) throw atlasError('AUTH_TYPE_CANNOT_BE_CHANGED')
}

type NewUser = Omit<DatabaseUserRecord, 'id'>

function parse(call: Call, body: JsonObject): NewUser {
  const roles = listOf(body, 'roles') ?? []
  const description = stringOf(body, 'description')
  const password = stringOf(body, 'password')
  const deleteAfterDate = readExpiration(body, call.nowMs)
  return {
    projectId: call.params.groupId ?? '',
    username: stringOf(body, 'username') ?? '',
    databaseName: stringOf(body, 'databaseName') ?? 'admin',
    roles,
    scopes: listOf(body, 'scopes') ?? [],
    labels: listOf(body, 'labels') ?? [],
    awsIAMType: stringOf(body, 'awsIAMType') ?? 'NONE',
    ldapAuthType: stringOf(body, 'ldapAuthType') ?? 'NONE',
    oidcAuthType: stringOf(body, 'oidcAuthType') ?? 'NONE',
    x509Type: stringOf(body, 'x509Type') ?? 'NONE',
    ...(password === undefined ? {} : { password }),
    ...(description === undefined ? {} : { description }),
    ...(deleteAfterDate === undefined ? {} : { deleteAfterDate })
  }
}

/**
 * Users that authenticate outside MongoDB belong to `$external`, except the groups of an identity provider. All others
 * need a password.
 */
function checkAuthentication(user: NewUser): void {
  const { awsIAMType, ldapAuthType, oidcAuthType, x509Type, databaseName } = user
  const isExternal = [awsIAMType, ldapAuthType, x509Type].some((type) => type !== 'NONE') || oidcAuthType === 'USER'
  if (isExternal && databaseName !== '$external') throw atlasError('DATABASE_NAME_INVALID_EXTERNAL')
  if (x509Type !== 'NONE' && user.deleteAfterDate !== undefined) throw atlasError('ATLAS_X509_USER_CANNOT_BE_TEMPORARY')
  if (isExternal) return
  if (databaseName !== 'admin') throw atlasError('DATABASE_NAME_INVALID_ADMIN', user.username)
  if (oidcAuthType === 'NONE') checkPassword(user)
}

function checkPassword(user: NewUser): void {
  if (user.password === undefined) throw atlasError('MISSING_ATTRIBUTE', 'password')
  if (user.password.length < MIN_PASSWORD_LENGTH) throw atlasError('WEAK_PASSWORD')
}

function show(call: Call, user: DatabaseUserRecord): Record<string, unknown> {
  const { databaseName, username, projectId, description, deleteAfterDate } = user
  const name = `${encodeURIComponent(databaseName)}/${encodeURIComponent(username)}`
  return {
    awsIAMType: user.awsIAMType,
    databaseName,
    ...(deleteAfterDate === undefined ? {} : { deleteAfterDate }),
    ...(description === undefined ? {} : { description }),
    groupId: projectId,
    labels: user.labels,
    ldapAuthType: user.ldapAuthType,
    links: [apiLink(call.request, `/groups/${projectId}/databaseUsers/${name}`)],
    oidcAuthType: user.oidcAuthType,
    roles: user.roles,
    scopes: user.scopes,
    username,
    x509Type: user.x509Type
  }
}
