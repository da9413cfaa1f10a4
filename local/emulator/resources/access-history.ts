// Database access history: who has tried to log in to a cluster.
import { atlasError } from '../atlas-error.ts'
import { DAY_MS } from '../dates.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { hostsOf } from './cluster-hosts.ts'
import { clusterOf, type ClusterRecord } from './clusters.ts'

/** Atlas keeps logins for 7 days (Atlas documentation). */
const KEPT_MS = 7 * DAY_MS
const MAX_LOGS = 20_000
/** The earliest time that `start` and `end` take (specification). */
const EARLIEST_MS = 1_199_145_600_000

export interface LoginRecord {
  id: string
  clusterId: string
  username: string
  atMs: number
  authResult: boolean
  ipAddress: string
}

interface AccessHistoryStore {
  readonly logins: Map<string, LoginRecord>
  addLogin(seed: Seed<LoginRecord, 'clusterId' | 'atMs'>): LoginRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'getGroupDbAccessHistoryCluster',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/dbAccessHistory/clusters/{clusterName}',
    versions: [{ version: '2023-01-01' }],
    set: 'accessLogs',
    roles: ['GROUP_CLUSTER_LOG_VIEWER', 'GROUP_DATABASE_ACCESS_ADMIN'],
    handle: list
  }
]

export const accessHistory: Resource<AccessHistoryStore> = {
  routes,
  createStore({ createTable, newId }) {
    const logins = createTable<LoginRecord>()
    return {
      logins,
      addLogin: (seed) =>
        insert(logins, { id: newId(), username: 'app', authResult: true, ipAddress: '198.51.100.20', ...seed })
    }
  }
}

/** The newest come first, as in Atlas' own page. `authResult=true` leaves failed logins out (specification). */
function list(call: Call): Reply {
  const cluster = clusterOf(call)
  const { query } = call.request
  const start = Math.max(timeOf(query, 'start') ?? 0, call.nowMs - KEPT_MS)
  const end = timeOf(query, 'end') ?? call.nowMs
  const onlySuccessful = query.get('authResult') === 'true'
  const found = [...call.world.logins.values()]
    .filter(({ clusterId, atMs }) => clusterId === cluster.id && atMs >= start && atMs <= end)
    .filter(({ authResult }) => authResult || !onlySuccessful)
    .sort((one, other) => other.atMs - one.atMs)
    .slice(0, numberOf(query, 'nLogs', 0) ?? MAX_LOGS)
  return { status: 200, body: { accessLogs: found.map((login) => show(cluster, login)) } }
}

function timeOf(query: URLSearchParams, name: string): number | undefined {
  return numberOf(query, name, EARLIEST_MS)
}

/** @throws AtlasError 400 INVALID_QUERY_PARAMETER */
function numberOf(query: URLSearchParams, name: string, least: number): number | undefined {
  const text = query.get(name)
  if (text === null) return undefined
  const value = Number(text)
  if (!Number.isInteger(value) || value < least) throw atlasError('INVALID_QUERY_PARAMETER', name)
  return value
}

function show(cluster: ClusterRecord, login: LoginRecord): unknown {
  const { username, atMs, authResult, ipAddress } = login
  return {
    authResult,
    authSource: 'admin',
    ...(authResult ? {} : { failureReason: `UserNotFound: Could not find user "${username}" for db "admin"` }),
    groupId: cluster.projectId,
    hostname: hostsOf(cluster)[0],
    ipAddress,
    logLine: JSON.stringify({ t: { $date: new Date(atMs).toISOString() }, s: 'I', c: 'ACCESS', msg: 'Authentication' }),
    timestamp: loginDate(atMs),
    username
  }
}

/** `Fri Feb 27 12:46:11 GMT 2020` (responses in public reports). */
function loginDate(atMs: number): string {
  const [weekday, day, month, year, time] = new Date(atMs).toUTCString().replace(',', '').split(' ')
  return [weekday, month, day, time, 'GMT', year].join(' ')
}
