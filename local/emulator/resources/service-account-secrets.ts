// Secrets of service accounts, and their rotation.
import { atlasError } from '../atlas-error.ts'
import { atlasDate, DAY_MS } from '../dates.ts'
import { readObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { managedAccountOf, secretExpiryMs, showNewSecret } from './service-account-document.ts'
import type { SecretRecord } from './service-accounts.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const OF_ORG = '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets'
const OF_PROJECT = '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets'
const MAX_SECRETS = 2

/** How long an old secret stays valid at most once there is a new one (Atlas documentation). */
const OVERLAP_MS = 7 * DAY_MS

const routes: readonly Route[] = [
  {
    operationId: 'createOrgServiceAccountSecret',
    method: 'POST',
    path: OF_ORG,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: create
  },
  {
    operationId: 'deleteOrgServiceAccountSecret',
    method: 'DELETE',
    path: `${OF_ORG}/{secretId}`,
    versions: VERSIONS,
    set: 'orgServiceAccounts',
    roles: ['ORG_OWNER'],
    handle: remove
  },
  {
    operationId: 'createGroupServiceAccountSecret',
    method: 'POST',
    path: OF_PROJECT,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_OWNER'],
    handle: create
  },
  {
    operationId: 'deleteGroupServiceAccountSecret',
    method: 'DELETE',
    path: `${OF_PROJECT}/{secretId}`,
    versions: VERSIONS,
    set: 'projectServiceAccounts',
    roles: ['GROUP_OWNER'],
    handle: remove
  }
]

export const serviceAccountSecrets: Resource = { routes }

/** Expired secrets also count towards the limit of two (Atlas documentation). */
function create(call: Call): Reply {
  const account = managedAccountOf(call)
  const expiresAtMs = secretExpiryMs(call, readObject(call.request, ['secretExpiresAfterHours']))
  if (account.secrets.length >= MAX_SECRETS) {
    throw atlasError('VALIDATION_ERROR', `a service account can have at most ${MAX_SECRETS} secrets`)
  }
  for (const old of account.secrets) {
    old.expiresAt = atlasDate(Math.min(Date.parse(old.expiresAt), call.nowMs + OVERLAP_MS))
  }
  const secret: SecretRecord = {
    id: call.world.newId(),
    secret: `mdb_sa_sk_${call.world.newId()}`,
    createdAt: atlasDate(call.nowMs),
    expiresAt: atlasDate(expiresAtMs)
  }
  account.secrets.push(secret)
  return { status: 201, body: showNewSecret(secret) }
}

/** Tokens that were issued for the secret stay valid until they expire. */
function remove(call: Call): Reply {
  const account = managedAccountOf(call)
  const secretId = call.params.secretId ?? ''
  const index = account.secrets.findIndex(({ id }) => id === secretId)
  if (index < 0) throw atlasError('RESOURCE_NOT_FOUND', secretId)
  account.secrets.splice(index, 1)
  return { status: 204 }
}
