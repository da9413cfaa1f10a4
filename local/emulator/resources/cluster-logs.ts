// Log files of clusters.
import { gzipSync } from 'node:zlib'
import { atlasError } from '../atlas-error.ts'
import { atlasDate, SECOND_MS } from '../dates.ts'
import type { Resource } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { hostsOf } from './cluster-document.ts'

const LOG_NAMES = ['mongodb', 'mongos', 'mongodb-audit-log', 'mongos-audit-log']
const LINES = 50

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

export const clusterLogs: Resource = { routes }

/** The media type has no charset, and there is no `Content-Encoding` (recorded response). */
function download(call: Call): Reply {
  const { groupId = '', hostName = '', logName = '' } = call.params
  if (!LOG_NAMES.includes(logName)) throw atlasError('INVALID_PATH_PARAMETER', 'logName')
  const clusters = [...call.world.clusters.values()].filter(({ projectId }) => projectId === groupId)
  if (!clusters.some((cluster) => hostsOf(cluster).includes(hostName))) {
    throw atlasError('HOSTNAME_AND_PORT_NOT_FOUND', hostName, groupId)
  }
  const lines = Array.from({ length: LINES }, (_, index) => line(call.nowMs - (LINES - index) * SECOND_MS, index))
  const text = lines.join('')
  return {
    status: 200,
    bytes: gzipSync(text),
    headers: {
      'Content-Disposition': `attachment; filename=${hostName}_${logName}.log.gz`,
      'X-Uncompressed-Content-Length': String(text.length)
    }
  }
}

function line(atMs: number, index: number): string {
  const entry = { t: { $date: atlasDate(atMs) }, s: 'I', c: 'NETWORK', ctx: `conn${index}`, msg: 'Connection accepted' }
  return `${JSON.stringify(entry)}\n`
}
