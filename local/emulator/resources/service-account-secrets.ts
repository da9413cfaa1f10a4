import { atlasError } from '../answers.ts'
import { atlasDate, DAY_MS } from '../dates.ts'
import type { SecretRecord } from '../records.ts'
import { readObject } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { managedAccountOf, secretEndMs, showNewSecret } from './service-account-document.ts'

const VERSIONS = [{ version: '2024-08-05' }]
const OF_ORG = '/api/atlas/v2/orgs/{orgId}/serviceAccounts/{clientId}/secrets'
const OF_PROJECT = '/api/atlas/v2/groups/{groupId}/serviceAccounts/{clientId}/secrets'
const MAX_SECRETS = 2

/** What is left of the life of an old secret once a new one exists (fact). */
const REPLACED_SECRET_LIFE_MS = 7 * DAY_MS

/** The rotation of secrets. A secret that is gone gets no new tokens; those it got live on until their own end. */
export const serviceAccountSecretRoutes: readonly Route[] = [
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

/** At most two secrets, expired ones included; a new one shortens the life of the other to seven days (facts). */
function create(call: Call): Reply {
  const account = managedAccountOf(call)
  const endMs = secretEndMs(call, readObject(call.request, ['secretExpiresAfterHours']))
  if (account.secrets.length >= MAX_SECRETS) {
    throw atlasError('VALIDATION_ERROR', `a service account can have at most ${MAX_SECRETS} secrets`)
  }
  for (const old of account.secrets) {
    old.expiresAt = atlasDate(Math.min(Date.parse(old.expiresAt), call.nowMs + REPLACED_SECRET_LIFE_MS))
  }
  const secret: SecretRecord = {
    id: call.world.newId(),
    secret: `mdb_sa_sk_${call.world.newId()}`,
    createdAt: atlasDate(call.nowMs),
    expiresAt: atlasDate(endMs)
  }
  account.secrets.push(secret)
  return { status: 201, body: showNewSecret(secret) }
}

function remove(call: Call): Reply {
  const account = managedAccountOf(call)
  const secretId = call.params.secretId ?? ''
  const index = account.secrets.findIndex(({ id }) => id === secretId)
  if (index < 0) throw atlasError('RESOURCE_NOT_FOUND', secretId)
  account.secrets.splice(index, 1)
  return { status: 204 }
}
