// X.509 certificates that Atlas manages for a database user.
import { atlasError } from '../atlas-error.ts'
import { createCertificate } from '../certificate.ts'
import { atlasDate } from '../dates.ts'
import { pageOf } from '../paging.ts'
import { numberOf, readObject } from '../request-body.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { usersOf, type DatabaseUserRecord } from './database-users.ts'

const V1 = [{ version: '2023-01-01' }]
const PATH = '/api/atlas/v2/groups/{groupId}/databaseUsers/{username}/certs'
const DEFAULT_MONTHS = 3
const MAX_MONTHS = 24
/** The number of a certificate has 19 digits (recorded response), more than JavaScript's numbers hold. */
const FIRST_NUMBER = 2558523591213958694n

/** A certificate without its private key, which is not kept. */
export interface UserCertRecord {
  id: string
  /** `_id` on the wire. */
  number: bigint
  projectId: string
  username: string
  createdAt: string
  notAfter: string
}

interface UserCertStore {
  readonly userCerts: Map<string, UserCertRecord>
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupDatabaseUserCerts',
    method: 'GET',
    path: PATH,
    versions: V1,
    set: 'x509',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: pageOf(call.request, certsOf(call), show) })
  },
  {
    operationId: 'createGroupDatabaseUserCert',
    method: 'POST',
    path: PATH,
    versions: V1,
    set: 'x509',
    roles: ['GROUP_OWNER'],
    handle: create
  }
]

export const databaseUserCerts: Resource<UserCertStore> = {
  routes,
  createStore: ({ createTable }) => ({ userCerts: createTable() })
}

/** Names are unique only within a database; certificates belong to the users of `$external`. */
function findUser(call: Call): DatabaseUserRecord {
  const { username = '' } = call.params
  const named = usersOf(call).filter((user) => user.username === username)
  const user = named.find(({ databaseName }) => databaseName === '$external') ?? named[0]
  if (!user) throw atlasError('USERNAME_NOT_FOUND', username)
  return user
}

/** The certificates that are still valid. */
function certsOf(call: Call): UserCertRecord[] {
  const { username, projectId } = findUser(call)
  const certs = [...call.world.userCerts.values()].filter((cert) => Date.parse(cert.notAfter) > call.nowMs)
  return certs.filter((cert) => cert.projectId === projectId && cert.username === username)
}

/** Responds with certificate and key in PEM: plain text, although the media type says JSON (recorded response). */
function create(call: Call): Reply {
  const { username, projectId, x509Type } = findUser(call)
  const months = numberOf(readObject(call.request), 'monthsUntilExpiration') ?? DEFAULT_MONTHS
  if (x509Type !== 'MANAGED') throw atlasError('USER_NOT_MANAGED_X509')
  if (months > MAX_MONTHS) throw atlasError('CERT_EXPIRY_CANNOT_EXCEED_TWO_YEARS')
  if (!Number.isInteger(months) || months < 1) throw atlasError('INVALID_ATTRIBUTE', 'monthsUntilExpiration')
  const end = new Date(call.nowMs)
  end.setUTCMonth(end.getUTCMonth() + months)
  const id = call.world.newId()
  const number = FIRST_NUMBER + BigInt(call.world.userCerts.size)
  const [createdAt, notAfter] = [atlasDate(call.nowMs), atlasDate(end.getTime())]
  call.world.userCerts.set(id, { id, number, projectId, username, createdAt, notAfter })
  const commonName = username.replace(/^CN=/, '')
  const pem = createCertificate({ commonName, serialNumber: number, fromMs: call.nowMs, untilMs: end.getTime() })
  return { status: 201, bytes: Buffer.from(pem) }
}

function show(cert: UserCertRecord): Record<string, unknown> {
  return {
    _id: cert.number,
    createdAt: cert.createdAt,
    groupId: cert.projectId,
    notAfter: cert.notAfter,
    subject: `CN=${cert.username.replace(/^CN=/, '')}`
  }
}
