// Service accounts of an organization.
import { atlasDate, DAY_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { readObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { toApiAccessEntry, type ApiAccessEntry } from './api-access-list.ts'
import { accountOf, labelOf, rolesOf, secretExpiryMs, showAccount } from './service-account-document.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const LIST = '/api/atlas/v2/orgs/{orgId}/serviceAccounts'
const ONE = `${LIST}/{clientId}`

export interface SecretRecord {
  id: string
  secret: string
  createdAt: string
  expiresAt: string
  lastUsedAt?: string
}

export interface ServiceAccountRecord {
  clientId: string
  orgId: string
  name: string
  description: string
  createdAt: string
  orgRoles: string[]
  projectRoles: Record<string, string[]>
  accessList: ApiAccessEntry[]
  secrets: SecretRecord[]
}

export interface ServiceAccountSeed {
  orgId: string
  clientId?: string
  secret?: string
  /** When the secret expires, in milliseconds since the epoch; by default 90 days from now. */
  secretExpiresAtMs?: number
  name?: string
  description?: string
  createdAt?: string
  orgRoles?: string[]
  projectRoles?: Record<string, string[]>
  /** Addresses and CIDR blocks of the API access list. */
  accessList?: string[]
}

interface ServiceAccountStore {
  /** By client ID. */
  readonly serviceAccounts: Map<string, ServiceAccountRecord>
  addServiceAccount(seed: ServiceAccountSeed): ServiceAccountRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listOrgServiceAccounts',
    method: 'GET',
    path: LIST,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, accountsOf(call), (account) => showAccount(call, account))
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

export const serviceAccounts: Resource<ServiceAccountStore> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const serviceAccounts = createTable<ServiceAccountRecord>()
    return {
      serviceAccounts,
      addServiceAccount(seed) {
        const today = atlasDate(nowMs())
        const { createdAt = today, accessList = [] } = seed
        const secret: SecretRecord = {
          id: newId(),
          secret: seed.secret ?? `mdb_sa_sk_${newId()}`,
          createdAt,
          expiresAt: atlasDate(seed.secretExpiresAtMs ?? nowMs() + 90 * DAY_MS)
        }
        const account: ServiceAccountRecord = {
          clientId: seed.clientId ?? `mdb_sa_id_${newId()}`,
          orgId: seed.orgId,
          name: seed.name ?? 'pipeline',
          description: seed.description ?? 'Service account of the emulator',
          createdAt,
          orgRoles: seed.orgRoles ?? ['ORG_MEMBER'],
          projectRoles: seed.projectRoles ?? {},
          accessList: accessList.map((address) => toApiAccessEntry(address, today)),
          secrets: [secret]
        }
        serviceAccounts.set(account.clientId, account)
        return account
      }
    }
  }
}

function accountsOf(call: Call): ServiceAccountRecord[] {
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
    secretExpiresAtMs: secretExpiryMs(call, body)
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
