import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import type { ServiceAccountRecord } from '../records.ts'
import { readObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { accountOf, labelOf, rolesOf, secretEndMs, showAccount } from './service-account-document.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const LIST = '/api/atlas/v2/orgs/{orgId}/serviceAccounts'
const ONE = `${LIST}/{clientId}`

/** Service accounts of an organization. */
export const serviceAccountRoutes: readonly Route[] = [
  {
    operationId: 'listOrgServiceAccounts',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, ownAccounts(call), (account) => showAccount(call, account))
    })
  },
  {
    operationId: 'getOrgServiceAccount',
    method: 'GET',
    path: ONE,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => ({ status: 200, body: showAccount(call, accountOf(call)) })
  },
  {
    operationId: 'createOrgServiceAccount',
    method: 'POST',
    path: LIST,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: create
  },
  {
    operationId: 'updateOrgServiceAccount',
    method: 'PATCH',
    path: ONE,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: update
  },
  {
    operationId: 'deleteOrgServiceAccount',
    method: 'DELETE',
    path: ONE,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: (call) => {
      call.world.serviceAccounts.delete(accountOf(call).clientId)
      return { status: 204 }
    }
  },
  {
    operationId: 'getOrgServiceAccountGroups',
    method: 'GET',
    path: `${ONE}/groups`,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => {
      const assigned = Object.entries(accountOf(call).projectRoles)
      return { status: 200, body: pageOf(call.request, assigned, ([groupId, roles]) => ({ groupId, roles })) }
    }
  }
]

function ownAccounts(call: Call): ServiceAccountRecord[] {
  return [...call.world.serviceAccounts.values()].filter(({ orgId }) => orgId === call.params.orgId)
}

function create(call: Call): Reply {
  const body = readObject(call.request, ['name', 'description', 'roles', 'secretExpiresAfterHours'])
  const account = call.world.addServiceAccount({
    orgId: call.params.orgId ?? '',
    name: labelOf(body, 'name') ?? '',
    description: labelOf(body, 'description') ?? '',
    createdAt: atlasDate(call.nowMs),
    orgRoles: rolesOf(call, body) ?? [],
    secretExpiresAtMs: secretEndMs(call, body)
  })
  return { status: 201, body: showAccount(call, account, account.secrets[0]) }
}

function update(call: Call): Reply {
  const account = accountOf(call)
  const body = readObject(call.request)
  const roles = rolesOf(call, body)
  const [name, description] = [labelOf(body, 'name'), labelOf(body, 'description')]
  account.name = name ?? account.name
  account.description = description ?? account.description
  account.orgRoles = roles ?? account.orgRoles
  return { status: 200, body: showAccount(call, account) }
}
