// Service accounts of a project.
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { hasOrgRole } from '../permissions.ts'
import { readObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { projectOf } from './projects.ts'
import {
  accountOf,
  labelOf,
  managedAccountOf,
  rolesOf,
  secretExpiryMs,
  showAccount
} from './service-account-document.ts'
import type { ServiceAccountRecord } from './service-accounts.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const LIST = '/api/atlas/v2/groups/{groupId}/serviceAccounts'
const ONE = `${LIST}/{clientId}`

const routes: readonly Route[] = [
  {
    operationId: 'listGroupServiceAccounts',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: pageOf(call.request, assigned(call), (each) => showAccount(call, each)) })
  },
  {
    operationId: 'getGroupServiceAccount',
    method: 'GET',
    path: ONE,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: showAccount(call, accountOf(call)) })
  },
  {
    operationId: 'createGroupServiceAccount',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_OWNER'],
    handle: create
  },
  {
    operationId: 'updateGroupServiceAccount',
    method: 'PATCH',
    path: ONE,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_OWNER'],
    handle: update
  },
  {
    operationId: 'deleteGroupServiceAccount',
    method: 'DELETE',
    path: ONE,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_OWNER'],
    handle: remove
  },
  {
    operationId: 'inviteGroupServiceAccount',
    method: 'POST',
    path: `${ONE}:invite`,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: [],
    handle: invite
  }
]

export const projectServiceAccounts: Resource = { routes }

function assigned(call: Call): ServiceAccountRecord[] {
  const { groupId = '' } = call.params
  return [...call.world.serviceAccounts.values()].filter(({ projectRoles }) => groupId in projectRoles)
}

/** The new account also becomes a member of the project's organization (specification). */
function create(call: Call): Reply {
  const project = projectOf(call)
  const body = readObject(call.request, ['name', 'description', 'roles', 'secretExpiresAfterHours'])
  const account = call.world.addServiceAccount({
    orgId: project.orgId,
    name: labelOf(body, 'name') ?? '',
    description: labelOf(body, 'description') ?? '',
    createdAt: atlasDate(call.nowMs),
    orgRoles: ['ORG_MEMBER'],
    projectRoles: { [project.id]: rolesOf(call, body) ?? [] },
    secretExpiresAtMs: secretExpiryMs(call, body)
  })
  return { status: 201, body: showAccount(call, account, account.secrets[0]) }
}

function update(call: Call): Reply {
  const body = readObject(call.request)
  const [name, description] = [labelOf(body, 'name'), labelOf(body, 'description')]
  const roles = rolesOf(call, body)
  const account = name === undefined && description === undefined ? accountOf(call) : managedAccountOf(call)
  account.name = name ?? account.name
  account.description = description ?? account.description
  if (roles) account.projectRoles[projectOf(call).id] = roles
  return { status: 200, body: showAccount(call, account) }
}

/** Removes the account from the project; it stays in the organization and keeps its secrets (specification). */
function remove(call: Call): Reply {
  delete accountOf(call).projectRoles[projectOf(call).id]
  return { status: 204 }
}

/** Assigns an account of the organization to the project; only Organization Owners may. */
function invite(call: Call): Reply {
  const { clientId = '' } = call.params
  const project = projectOf(call)
  if (!hasOrgRole(call.account, ['ORG_OWNER'])) throw atlasError('USER_UNAUTHORIZED')
  const account = call.world.serviceAccounts.get(clientId)
  if (!account || account.orgId !== project.orgId) throw atlasError('RESOURCE_NOT_FOUND', clientId)
  account.projectRoles[project.id] = rolesOf(call, readObject(call.request, ['roles'])) ?? []
  return { status: 200, body: showAccount(call, account) }
}
