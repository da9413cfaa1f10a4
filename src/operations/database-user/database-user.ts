import { randomBytes } from 'node:crypto'
import { valueAt } from '../../atlas/attributes.ts'
import type { PollResult } from '../../gate/poll.ts'
import { readChanges } from '../cluster/cluster-changes.ts'
import { createTemporary, undoRuleOf } from '../temporary/create-temporary.ts'
import type { OperationContext } from '../definition.ts'
import { toDate } from '../temporary/expiry.ts'
import { incompleteResponse } from '../../atlas/required-fields.ts'
import { toResultParts, waitFor, type Outcome } from '../wait-for.ts'

/** What a database user may do, as the Administration API words it. */
export interface UserRole {
  readonly roleName: string
  readonly databaseName: string
  /** Undefined for all collections of the database. */
  readonly collectionName?: string
}

export type UserAuth = 'password' | 'x509' | 'oidc'

/** A database user to be created. */
export interface UserWanted {
  readonly groupId: string
  /** The one cluster that the user may use; undefined for all of the project. */
  readonly clusterName: string | undefined
  readonly auth: UserAuth
  /** Undefined for a name that no other run has; OIDC needs one, `<identity provider>/<subject>`. */
  readonly username: string | undefined
  readonly roles: readonly UserRole[]
  /** When the user may end by itself, in milliseconds since the epoch. X.509 users never do. */
  readonly expiresAtMs: number
}

export interface CreatedUser {
  readonly auth: UserAuth
  readonly username: string
  /** The database that knows the user. */
  readonly databaseName: string
  readonly password?: string
  /** File with certificate and private key. */
  readonly certificatePath?: string
  /** Milliseconds since the epoch, in whole seconds; undefined for a user that stays until it is removed. */
  readonly expiresAtMs?: number
}

const CREATE = 'createGroupDatabaseUser'
const CREATE_CERTIFICATE = 'createGroupDatabaseUserCert'
/** As base64url these are 32 characters, of which none needs to be escaped in a URL. */
const PASSWORD_BYTES = 24

/**
 * Creates a database user that post removes. Password and private key are hidden before they go anywhere.
 *
 * Source: the OpenAPI document; Atlas refuses a date of expiry for X.509 users, and manages the certificate of those of
 * the type MANAGED.
 *
 * @throws what a call throws. A user whose certificate could not be made is left to post.
 */
export async function createDatabaseUser(context: OperationContext, wanted: UserWanted): Promise<CreatedUser> {
  const { groupId, auth } = wanted
  const user = toUser(context, wanted)
  const input = { parameters: { groupId }, body: JSON.stringify(toBody(wanted, user)) }
  const { data } = await createTemporary(context, { operationId: CREATE, rule: undoRuleOf(CREATE), input })
  if (auth !== 'x509') return user
  // Atlas may write a distinguished name in a way of its own.
  const name = valueAt(data, 'username')
  const username = typeof name === 'string' ? name : user.username
  return { ...user, username, certificatePath: await createCertificate(context, groupId, username) }
}

function toUser({ mask, run }: OperationContext, { auth, username, expiresAtMs }: UserWanted): CreatedUser {
  const name = username ?? `${auth === 'x509' ? 'CN=' : ''}atlas-tasks-${run.random}`
  if (auth === 'x509') return { auth, username: name, databaseName: '$external' }
  const end = { expiresAtMs: Math.floor(expiresAtMs / 1000) * 1000 }
  if (auth === 'oidc') return { auth, username: name, databaseName: '$external', ...end }
  const password = randomBytes(PASSWORD_BYTES).toString('base64url')
  mask(password)
  return { auth, username: name, databaseName: 'admin', password, ...end }
}

function toBody({ groupId, clusterName, roles }: UserWanted, user: CreatedUser): Record<string, unknown> {
  const { auth, username, databaseName, password, expiresAtMs } = user
  return {
    groupId,
    databaseName,
    username,
    roles,
    ...(password === undefined ? {} : { password }),
    ...(auth === 'x509' ? { x509Type: 'MANAGED' } : {}),
    ...(auth === 'oidc' ? { oidcAuthType: 'USER' } : {}),
    ...(clusterName === undefined ? {} : { scopes: [{ name: clusterName, type: 'CLUSTER' }] }),
    ...(expiresAtMs === undefined ? {} : { deleteAfterDate: toDate(expiresAtMs) })
  }
}

/** @returns the path of the file that holds certificate and private key */
async function createCertificate(context: OperationContext, groupId: string, username: string): Promise<string> {
  const input = { parameters: { groupId, username }, body: JSON.stringify({ monthsUntilExpiration: 1 }) }
  const { data: pem } = await context.atlas.call(CREATE_CERTIFICATE, input)
  if (typeof pem === 'string') context.mask(pem)
  if (typeof pem !== 'string' || !/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem)) {
    throw incompleteResponse(CREATE_CERTIFICATE, 'private key')
  }
  const name = username.replace(/^CN=/i, '').replace(/[^\w.-]+/g, '-')
  return context.keepFile(`${name.slice(0, LONGEST_FILE_NAME)}.pem`, pem)
}

/** File systems take some 255 bytes; the name gets a prefix. */
const LONGEST_FILE_NAME = 100

/**
 * Reads a role as the Atlas CLI takes it: `readWrite@app`, `read@app.orders` for one collection, `readAnyDatabase` for
 * `readAnyDatabase@admin`. Names of databases hold no dot, those of collections may.
 *
 * @returns undefined where the text is none. Pure.
 */
export function parseRole(text: string): UserRole | undefined {
  const found = /^([\w-]+)(?:@([^\s@./\\"$*<>:|?]+)(?:\.([^$]+))?)?$/.exec(text)
  if (found === null) return undefined
  const [, roleName = '', databaseName = 'admin', collectionName] = found
  return { roleName, databaseName, ...(collectionName === undefined ? {} : { collectionName }) }
}

/**
 * The address of a cluster with what a driver needs to log in as the user. Host and options of the address stay. Pure.
 *
 * Source: the specification of connection strings, of which all drivers read the same options.
 *
 * @param srv the address as Atlas tells it
 * @throws Error for a text that is no connection string
 */
export function connectionStringFor(srv: string, user: CreatedUser): string {
  const found = /^([a-z+]+:\/\/)(?:[^@/?]*@)?([^@/?]+)(\/[^?]*)?(?:\?(.*))?$/.exec(srv)
  if (found === null) throw new Error(`"${srv}" is no connection string.`)
  const [, scheme = '', host = '', path, query = ''] = found
  const given = query.split('&').filter((option) => option !== '')
  const kept = given.filter((option) => !/^(authSource|authMechanism|tlsCertificateKeyFile)=/i.test(option))
  const elsewhere = given.some((option) => /^authSource=/i.test(option))
  const options = [...kept, ...loginOptions(user, elsewhere)].join('&')
  const who = user.password === undefined ? '' : `${[user.username, user.password].map(encodeURIComponent).join(':')}@`
  return `${scheme}${who}${host}${path ?? (options === '' ? '' : '/')}${options === '' ? '' : `?${options}`}`
}

/** Without an option, drivers look for a user with a password in `admin`: so says the DNS record of an SRV address. */
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
 * Waits until what was changed in the database users has reached the cluster. Atlas tells that of all changes at once,
 * and may still show the state before them: applied counts once it was pending, or has lasted an interval.
 *
 * @throws ApiError, NetworkError where Atlas does not tell
 */
export async function waitUntilApplied(
  context: OperationContext,
  cluster: { readonly groupId: string; readonly clusterName: string }
): Promise<Outcome> {
  if (context.wait.wanted === false) return {}
  const otherwise = 'Set the input wait to false, and let the first connection be tried until the user is known.'
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
