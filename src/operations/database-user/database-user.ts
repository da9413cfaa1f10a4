// Creates a database user, builds its connection string, and waits until its cluster accepts it.
import { randomBytes } from 'node:crypto'
import { valueAt } from '../../atlas/attributes.ts'
import type { PollResult } from '../../gate/poll.ts'
import { readChanges } from '../cluster/cluster-changes.ts'
import { createTemporary, getUndoRule } from '../temporary/create-temporary.ts'
import type { OperationContext } from '../definition.ts'
import { toDate } from '../../atlas/date-time.ts'
import { incompleteResponse } from '../../atlas/required-fields.ts'
import { toResultParts, waitFor, type Outcome } from '../wait-for.ts'

/** A role of a database user, in the form of the Administration API. */
export interface UserRole {
  readonly roleName: string
  readonly databaseName: string
  /** Undefined for all collections of the database. */
  readonly collectionName?: string
}

export type UserAuth = 'password' | 'x509' | 'oidc'

/** A database user to create. */
export interface UserSpec {
  readonly groupId: string
  /** The only cluster the user may use. */
  readonly clusterName: string
  readonly auth: UserAuth
  /** Undefined for a unique name. OIDC requires one, `<identity provider>/<subject>`. */
  readonly username: string | undefined
  readonly roles: readonly UserRole[]
  /** When Atlas may remove the user, in milliseconds since the epoch. X.509 users never expire. */
  readonly expiresAtMs: number
}

export interface CreatedUser {
  readonly auth: UserAuth
  readonly username: string
  /** The authentication database. */
  readonly databaseName: string
  readonly password?: string
  /** File with certificate and private key. */
  readonly certificatePath?: string
  /** Milliseconds since the epoch, in whole seconds; undefined for a user that never expires. */
  readonly expiresAtMs?: number
}

const CREATE = 'createGroupDatabaseUser'
const CREATE_CERTIFICATE = 'createGroupDatabaseUserCert'
/** 32 characters in base64url, none of which needs escaping in a URL. */
const PASSWORD_BYTES = 24

/**
 * Creates a database user that post removes. Password and private key are masked before anything can print them.
 *
 * Source: the OpenAPI document. Atlas rejects an expiry date for X.509 users, and issues certificates for those of type
 * MANAGED.
 *
 * @throws what a call throws. Post also removes a user whose certificate could not be created.
 */
export async function createDatabaseUser(context: OperationContext, spec: UserSpec): Promise<CreatedUser> {
  const { groupId, auth } = spec
  const user = toUser(context, spec)
  const input = { parameters: { groupId }, body: JSON.stringify(toBody(spec, user)) }
  const { data } = await createTemporary(context, { operationId: CREATE, rule: getUndoRule(CREATE), input })
  if (auth !== 'x509') return user
  // Atlas may normalize a distinguished name.
  const name = valueAt(data, 'username')
  const username = typeof name === 'string' ? name : user.username
  return { ...user, username, certificatePath: await createCertificate(context, groupId, username) }
}

function toUser({ mask, run }: OperationContext, { auth, username, expiresAtMs }: UserSpec): CreatedUser {
  const name = username ?? `${auth === 'x509' ? 'CN=' : ''}atlas-tasks-${run.random}`
  if (auth === 'x509') return { auth, username: name, databaseName: '$external' }
  const expiry = { expiresAtMs: Math.floor(expiresAtMs / 1000) * 1000 }
  if (auth === 'oidc') return { auth, username: name, databaseName: '$external', ...expiry }
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  mask(password)
  return { auth, username: name, databaseName: 'admin', password, ...expiry }
}

function toBody({ groupId, clusterName, roles }: UserSpec, user: CreatedUser): Record<string, unknown> {
  const { auth, username, databaseName, password, expiresAtMs } = user
  return {
    groupId,
    databaseName,
    username,
    roles,
    ...(password === undefined ? {} : { password }),
    ...(auth === 'x509' ? { x509Type: 'MANAGED' } : {}),
    ...(auth === 'oidc' ? { oidcAuthType: 'USER' } : {}),
    scopes: [{ name: clusterName, type: 'CLUSTER' }],
    ...(expiresAtMs === undefined ? {} : { deleteAfterDate: toDate(expiresAtMs) })
  }
}

/** Creates a certificate. @returns the path of the file with certificate and private key */
async function createCertificate(context: OperationContext, groupId: string, username: string): Promise<string> {
  const input = { parameters: { groupId, username }, body: JSON.stringify({ monthsUntilExpiration: 1 }) }
  const { data: pem } = await context.atlas.call(CREATE_CERTIFICATE, input)
  if (typeof pem === 'string') context.mask(pem)
  if (typeof pem !== 'string' || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw incompleteResponse(CREATE_CERTIFICATE, 'private key')
  }
  return context.keepFile('certificate.pem', pem)
}

/**
 * Reads a role in the notation of the Atlas CLI: `readWrite@app`, `read@app.orders` for one collection,
 * `readAnyDatabase` for `readAnyDatabase@admin`. Collection names may contain dots, database names may not. Pure.
 *
 * @returns undefined if the string is not a role
 */
export function parseRole(text: string): UserRole | undefined {
  const found = /^([\w-]+)(?:@([^\s@./\\"$*<>:|?]+)(?:\.([^$]+))?)?$/.exec(text)
  if (found === null) return undefined
  const [, roleName = '', databaseName = 'admin', collectionName] = found
  return { roleName, databaseName, ...(collectionName === undefined ? {} : { collectionName }) }
}

/**
 * Adds to a cluster's connection string what a driver needs to log in as the user. Its hosts and other options stay.
 * Pure.
 *
 * Source: the connection string specification, which all drivers follow.
 *
 * @param srv the connection string that Atlas returns
 * @throws Error if it is not a connection string
 */
export function buildConnectionString(srv: string, user: CreatedUser): string {
  const found = /^([a-z+]+:\/\/)(?:[^@/?]*@)?([^@/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(srv)
  if (found === null) throw new Error(`"${srv}" is not a connection string.`)
  const [, scheme = '', host = '', path, query = ''] = found
  const given = query.split('&').filter((option) => option !== '')
  const kept = given.filter((option) => !/^(authSource|authMechanism|tlsCertificateKeyFile)=/i.test(option))
  const hasSource = given.some((option) => /^authSource=/i.test(option))
  const options = [...kept, ...loginOptions(user, hasSource)].join('&')
  const userInfo =
    user.password === undefined ? '' : `${[user.username, user.password].map(encodeURIComponent).join(':')}@`
  return `${scheme}${userInfo}${host}${path ?? (options === '' ? '' : '/')}${options === '' ? '' : `?${options}`}`
}

/** A user with a password is in `admin`, the default that the DNS record of an SRV address sets. */
function loginOptions({ auth, certificatePath = '' }: CreatedUser, hasSource: boolean): string[] {
  const external = 'authSource=%24external'
  switch (auth) {
    case 'password':
      return hasSource ? ['authSource=admin'] : []
    case 'x509': {
      const file = `tlsCertificateKeyFile=${encodeURIComponent(certificatePath)}`
      return [external, 'authMechanism=MONGODB-X509', file]
    }
    case 'oidc':
      return [external, 'authMechanism=MONGODB-OIDC']
  }
}

/**
 * Waits until changes to database users have reached the cluster. Atlas reports one status for all changes, and may
 * still show the one before them: APPLIED counts only after PENDING, or if it holds for `DEFAULT_SETTLE_MS`.
 *
 * @throws ApiError, NetworkError if Atlas does not report the status
 */
export async function waitUntilApplied(
  context: OperationContext,
  cluster: { readonly groupId: string; readonly clusterName: string }
): Promise<Outcome> {
  if (context.wait.wanted === false) return {}
  const otherwise = 'Set input wait to false, and retry the first connection until the cluster accepts the user.'
  const wait = {
    subject: `the status of user changes on cluster ${cluster.clusterName}`,
    wanted: 'APPLIED',
    first: { found: undefined, verdict: 'unknown', state: 'requested' } as const,
    check: async (deadlineMs: number): Promise<PollResult<string>> => {
      const state = await readChanges(context.atlas, cluster, { deadlineMs, otherwise })
      return { found: state, verdict: state === 'APPLIED' ? 'success' : 'pending', state }
    }
  }
  return toResultParts(wait, await waitFor<string>(context, wait))
}
