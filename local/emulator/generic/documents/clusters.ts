// Search nodes, older search indexes, measurements, advanced settings and events.
import type { JsonObject } from '../shapes.ts'
import { clusterIdOf } from '../members.ts'
import { hrefOf, type DocumentFacts, type Shown } from './document.ts'
import { progressOfChange } from './progress.ts'
import { replicationSpecsOf } from '../../resources/cluster-specs.ts'

/** What is measured, and its unit, by the end of the path. */
const METRICS: readonly (readonly [path: RegExp, metrics: Readonly<Record<string, string>>])[] = [
  [/\/disks\//, { DISK_PARTITION_IOPS_READ: 'SCALAR_PER_SECOND', DISK_PARTITION_IOPS_WRITE: 'SCALAR_PER_SECOND' }],
  [/\/databases\//, { DATABASE_AVERAGE_OBJECT_SIZE: 'BYTES', DATABASE_COLLECTION_COUNT: 'SCALAR' }],
  [/\/processes\/[^/]+\/measurements$/, { CONNECTIONS: 'SCALAR', OPCOUNTER_QUERY: 'SCALAR_PER_SECOND' }]
]

export const CLUSTERS: readonly DocumentFacts[] = [
  {
    path: /\/search\/deployment$/,
    defaults: (shown) => progressOfChange(shown, ['UPDATING', 'IDLE'], (stateName) => ({ stateName })),
    shows: (shown) => ({ effectiveSpecs: searchNodes(shown) })
  },
  {
    path: /\/fts\/indexes$/,
    omits: () => ['analyzer', 'numPartitions', 'searchAnalyzer'],
    defaults: (shown) => ({
      synonyms: [],
      ...progressOfChange(shown, ['IN_PROGRESS', 'STEADY'], (status) => ({ status }))
    })
  },
  {
    path: /\/processArgs$/,
    omits: ({ call }) => (call.version === '2023-01-01' ? [] : ['defaultReadConcern', 'failIndexKeyTooLong'])
  },
  {
    path: /\/measurements$/,
    shows: (shown) => ({ links: measurementLinks(shown), measurements: measurements(shown) })
  },
  {
    path: /^groups\/[^/]+\/events$/,
    omits: () => ['apiKeyId', 'delegatePrincipal', 'orgId', 'publicKey', 'raw', 'remoteAddress', 'userId', 'username'],
    defaults: () => ({ clusterName: 'prod', eventTypeName: 'CLUSTER_DELETED' })
  },
  {
    path: /^orgs\/[^/]+\/events$/,
    omits: () => ['delegatePrincipal', 'groupId', 'raw', 'userId', 'username'],
    defaults: ({ thing }) => ({ eventTypeName: 'TEAM_DELETED', teamId: thing.id }),
    shows: (shown) => ({ links: [{ href: hrefOf(shown, `groups/null/events/${shown.thing.key}`), rel: 'self' }] })
  }
]

/** Search nodes run in each region of the cluster. */
function searchNodes({ call, thing }: Shown): JsonObject[] {
  const cluster = call.world.clusters.get(clusterIdOf(call) ?? '')
  const regions = cluster === undefined ? [] : replicationSpecsOf(cluster).flatMap((spec) => spec.regionConfigs)
  const specs = Array.isArray(thing.body.specs) ? (thing.body.specs as JsonObject[]) : []
  return regions.map(({ providerName, regionName }) => ({
    cloudProvider: providerName,
    instanceSize: specs[0]?.instanceSize,
    nodeCount: specs[0]?.nodeCount,
    regionName
  }))
}

function measurementLinks(shown: Shown) {
  const { request, params } = shown.call
  const query = request.query.size === 0 ? '' : `?${request.query.toString()}`
  const host = hrefOf(shown, `groups/${params.groupId}/processes/${params.processId}`)
  return [
    { href: `${request.baseUrl}${request.pathname}${query}`, rel: 'self' },
    ...(params.processId === undefined ? [] : [{ href: host, rel: 'https://cloud.mongodb.com/host' }])
  ]
}

/** One point for each metric that was asked for, or for those that the path has. */
function measurements({ call, thing }: Shown): JsonObject[] {
  const [, metrics = {}] = METRICS.find(([path]) => path.test(thing.path)) ?? []
  const asked = call.request.query.getAll('m')
  const names = asked.length > 0 ? asked : Object.keys(metrics)
  const timestamp = new Date(call.nowMs).toISOString().replace(/\.\d+/, '')
  return names.map((name) => ({
    dataPoints: [{ timestamp, value: 1.25 }],
    name,
    units: metrics[name] ?? 'SCALAR'
  }))
}
