import { atlasError } from '../answers.ts'
import { atlasDate, DAY_MS, HOUR_MS } from '../dates.ts'
import { pageOf } from '../paging.ts'
import type { SecretRecord, ServiceAccountRecord } from '../records.ts'
import { numberOf, readObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { organizationOf } from './organizations.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const MIN_HOURS = 8
const MAX_SECRETS = 2

/** What is left of the life of an old secret once a new one exists (fact). */
const REPLACED_SECRET_LIFE_MS = 7 * DAY_MS

/** Service accounts of an organization and of a project, and the rotation of their secrets. */
export const serviceAccountRoutes: readonly Route[] = [
  {
    operationId: 'listOrgServiceAccounts',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}/serviceAccounts',
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => ({
      status: 200,
      body: pageOf(call.request, ownAccounts(call), (account) => show(account, account.orgRoles))
    })
  },
  {
    operationId: 'getOrgServiceAccount',
    method: 'GET',
    path: '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}',
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_READ_ONLY'],
    handle: (call) => {
      const account = accountOf(call)
      return { status: 200, body: show(account, account.orgRoles) }
    }
  },
  {
    operationId: 'createOrgServiceAccountSecret',
    method: 'POST',
    path: '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets',
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: createSecret
  },
  {
    operationId: 'deleteOrgServiceAccountSecret',
    method: 'DELETE',
    path: '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets/{secretId}',
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: deleteSecret
  },
  {
    operationId: 'listGroupServiceAccounts',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/serviceAccounts',
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => {
      const groupId = call.params.groupId ?? ''
      const assigned = [...call.world.serviceAccounts.values()].filter((each) => groupId in each.projectRoles)
      return { status: 200, body: pageOf(call.request, assigned, (each) => show(each, each.projectRoles[groupId])) }
    }
  },
  {
    operationId: 'getGroupServiceAccount',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}',
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => {
      const { groupId = '', clientId = '' } = call.params
      const account = call.world.serviceAccounts.get(clientId)
      const roles = account?.projectRoles[groupId]
      if (!account || !roles) throw atlasError('RESOURCE_NOT_FOUND', clientId)
      return { status: 200, body: show(account, roles) }
    }
  }
]

/** The service account named in the path of an organization. @throws AtlasError 404 RESOURCE_NOT_FOUND */
export function accountOf(call: Call): ServiceAccountRecord {
  const { orgId, clientId = '' } = call.params
  const account = call.world.serviceAccounts.get(clientId)
  if (!account || account.orgId !== orgId) throw atlasError('RESOURCE_NOT_FOUND', clientId)
  return account
}

function ownAccounts(call: Call): ServiceAccountRecord[] {
  return [...call.world.serviceAccounts.values()].filter(({ orgId }) => orgId === call.params.orgId)
}

/** At most two secrets; a new one shortens the life of the other to seven days; its value is shown this once (facts). */
function createSecret(call: Call): Reply {
  const account = accountOf(call)
  const body = readObject(call.request, ['secretExpiresAfterHours'])
  const hours = numberOf(body, 'secretExpiresAfterHours') ?? 0
  const maxHours = organizationOf(call).maxServiceAccountSecretValidityInHours
  if (!Number.isInteger(hours) || hours < MIN_HOURS || hours > maxHours) {
    throw atlasError('INVALID_ATTRIBUTE', 'secretExpiresAfterHours')
  }
  if (account.secrets.length >= MAX_SECRETS) {
    throw atlasError('VALIDATION_ERROR', `a service account can have at most ${MAX_SECRETS} secrets`)
  }
  for (const old of account.secrets) {
    const endsAtMs = Math.min(Date.parse(old.expiresAt), call.nowMs + REPLACED_SECRET_LIFE_MS)
    old.expiresAt = atlasDate(endsAtMs)
  }
  const secret: SecretRecord = {
    id: call.world.newId(),
    secret: `mdb_sa_sk_${call.world.newId()}`,
    createdAt: atlasDate(call.nowMs),
    expiresAt: atlasDate(call.nowMs + hours * HOUR_MS)
  }
  account.secrets.push(secret)
  const { id, createdAt, expiresAt } = secret
  return { status: 201, body: { createdAt, expiresAt, id, secret: secret.secret } }
}

function deleteSecret(call: Call): Reply {
  const account = accountOf(call)
  const secretId = call.params.secretId ?? ''
  const index = account.secrets.findIndex(({ id }) => id === secretId)
  if (index < 0) throw atlasError('RESOURCE_NOT_FOUND', secretId)
  account.secrets.splice(index, 1)
  return { status: 204 }
}

function show(account: ServiceAccountRecord, roles: string[] | undefined): unknown {
  return {
    clientId: account.clientId,
    createdAt: account.createdAt,
    description: account.description,
    name: account.name,
    roles: roles ?? [],
    secrets: account.secrets.map((secret) => ({
      createdAt: secret.createdAt,
      expiresAt: secret.expiresAt,
      id: secret.id,
      lastUsedAt: secret.lastUsedAt ?? null,
      maskedSecretValue: `mdb_sa_sk_...${secret.secret.slice(-4)}`
    }))
  }
}
