// Log files of clusters.
import { gzipSync } from 'node:zlib'
import { atlasError } from '../atlas-error.ts'
import { atlasDate, DAY_MS, MINUTE_MS, SECOND_MS } from '../dates.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { processesOf } from './processes.ts'

const LOG_NAMES = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log']
/** The `minimum` of both dates in the OpenAPI document: 2008. */
const EARLIEST_SECONDS = 1_199_145_600

/** What a log holds. */
export interface LogContent {
  /** Default: one, and none for audit logs. */
  messagesPerMinute?: number
  /** Sent as it is, whatever the time that is asked for. */
  gzip?: Buffer
}

interface LogStore {
  /** By `<hostname>/<log>`; a log that is not here has the defaults. */
  readonly logs: Map<string, LogContent>
}

const routes: readonly Route[] = [
  {
    operationId: 'downloadGroupClusterLog',
    method: 'GET',
    path: '/api/atlas/v2/groups/{groupId}/clusters/{hostName}/logs/{logName}.gz',
    versions: [
      { version: '2023-01-01', sunset: '2027-07-01', formats: ['gzip'] },
      { version: '2023-02-01', formats: ['gzip'] }
    ],
    set: 'clusterLogs',
    roles: [
      'GROUP_CLUSTER_LOG_VIEWER',
      'GROUP_DATA_ACCESS_ADMIN',
      'GROUP_DATA_ACCESS_READ_ONLY',
      'GROUP_DATA_ACCESS_READ_WRITE',
      'GROUP_STREAM_PROCESSING_OWNER'
    ],
    javaMethod: { '2023-02-01': 'ApiAtlasClusterDescriptionV15Resource::logsForHost' },
    handle: download
  }
]

export const clusterLogs: Resource<LogStore> = { routes, createStore: () => ({ logs: new Map() }) }

/** The media type has no charset, and there is no `Content-Encoding` (recorded response). */
function download(call: Call): Reply {
  const { groupId = '', hostName = '', logName = '' } = call.params
  if (!LOG_NAMES.includes(logName)) throw atlasError('INVALID_PATH_PARAMETER', 'logName')
  // Clients use the name of the host, and its alias in connection strings, alike.
  const host = processesOf(call.world, groupId).find((each) => [each.hostname, each.userAlias].includes(hostName))
  if (!host) throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', hostName, groupId)
  const content = call.world.logs.get(`${host.hostname}/${logName}`) ?? {}
  const range = rangeOf(call)
  const text = messages(range, content.messagesPerMinute ?? (logName.includes('audit') ? 0 : 1))
  return {
    status: 200,
    bytes: content.gzip ?? gzipSync(text),
    headers: {
      'Content-Disposition': `attachment; filename="${hostName}_${logName}.log.gz"`,
      'X-Uncompressed-Content-Length': String(text.length)
    }
  }
}

/** By default the last 24 hours, or 24 hours from the date that is given (documentation of the API). */
function rangeOf({ request, nowMs }: Call): { fromMs: number; toMs: number } {
  const start = dateOf(request.query, 'startDate')
  const end = dateOf(request.query, 'endDate')
  const toMs = end ?? (start === undefined ? nowMs : start + DAY_MS)
  return { fromMs: start ?? toMs - DAY_MS, toMs: Math.min(toMs, nowMs) }
}

function dateOf(query: URLSearchParams, name: string): number | undefined {
  const given = query.get(name)
  if (given === null) return undefined
  if (!/^\d+$/.test(given) || Number(given) < EARLIEST_SECONDS) throw atlasError('INVALID_QUERY_PARAMETER', name)
  return Number(given) * SECOND_MS
}

function messages({ fromMs, toMs }: { fromMs: number; toMs: number }, perMinute: number): string {
  const stepMs = MINUTE_MS / perMinute
  const count = Math.max(0, Math.ceil((toMs - fromMs) / stepMs))
  return Array.from({ length: count }, (_, index) => line(fromMs + index * stepMs, index)).join('')
}

function line(atMs: number, index: number): string {
  const entry = { t: { $date: atlasDate(atMs) }, s: 'I', c: 'NETWORK', ctx: `conn${index}`, msg: 'Connection accepted' }
  return `${JSON.stringify(entry)}\n`
}
