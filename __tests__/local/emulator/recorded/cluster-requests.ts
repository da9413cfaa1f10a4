// Requests about clusters, what is on them, and what they are made of.
import { SAMPLE_PROJECT_ID } from '../../../../local/emulator/sample-world.ts'
import { get, GROUP, list, patch, post, PROD, queryOf, remove, type Scene, type ToRequest } from './scene.ts'

const REPLICATION_SPECS = [
  {
    regionConfigs: [
      {
        providerName: 'AWS',
        regionName: 'US_EAST_1',
        priority: 7,
        electableSpecs: { instanceSize: 'M10', nodeCount: 3 }
      }
    ]
  }
]
const ARCHIVES = `${PROD}/onlineArchives`
const ARCHIVE = {
  collName: 'test',
  dbName: 'test',
  criteria: { type: 'DATE', dateField: 'test', dateFormat: 'ISODATE', expireAfterDays: 3 },
  partitionFields: [{ fieldName: 'test', order: 0 }]
}
const FTS_INDEX = { collectionName: 'movies', database: 'sample_mflix', mappings: { dynamic: true } }

export const CLUSTER_REQUESTS: Readonly<Record<string, ToRequest>> = {
  getGroupCluster: async (scene, row) => {
    const name = await newCluster(scene)
    if (!row.body.includes('"connectionStrings":{}')) scene.clock.advance(60 * 60 * 1000)
    return get(`${GROUP}/clusters/${name}`)
  },
  createGroupCluster: (scene) =>
    post(`${GROUP}/clusters`, { name: scene.fresh('cluster'), replicationSpecs: REPLICATION_SPECS }),
  listGroupClusterProviderRegions: list(`${GROUP}/clusters/provider/regions`),
  updateGroupClusterProcessArgs: () => patch(`${PROD}/processArgs`, { defaultWriteConcern: 'majority' }),
  getGroupClusterProcessArgs: async (scene) => get(`${GROUP}/clusters/${await newCluster(scene)}/processArgs`),
  downloadGroupClusterLog: async (scene) =>
    get(`${GROUP}/clusters/${(await processOf(scene)).hostname}/logs/mongodb-audit-log.gz`),
  requestGroupSampleDatasetLoad: () => post(`${GROUP}/sampleDatasetLoad/prod`),

  createGroupFlexCluster: (scene) => {
    const providerSettings = { backingProviderName: 'AWS', regionName: 'US_EAST_1' }
    return post(`${GROUP}/flexClusters`, { name: scene.fresh('flex'), providerSettings })
  },
  deleteGroupFlexCluster: ({ emulator, fresh }) => {
    const { name } = emulator.world.addFlexCluster({ projectId: SAMPLE_PROJECT_ID, name: fresh('flex') })
    return remove(`${GROUP}/flexClusters/${name}`)
  },

  createGroupClusterSearchIndex: (scene) =>
    post(`${PROD}/search/indexes`, {
      collectionName: 'planets',
      database: 'sample_guides',
      name: scene.fresh('index'),
      definition: {
        analyzer: 'lucene.standard',
        searchAnalyzer: 'lucene.standard',
        mappings: {
          dynamic: false,
          fields: {
            mainAtmosphere: { analyzer: 'lucene.standard', type: 'string' },
            name: {
              analyzer: 'lucene.whitespace',
              multi: { mySecondaryAnalyzer: { analyzer: 'lucene.french', type: 'string' } },
              type: 'string'
            },
            surfaceTemperatureC: { analyzer: 'lucene.standard', dynamic: true, type: 'document' }
          }
        }
      }
    }),
  deleteGroupClusterSearchIndex: ({ emulator, fresh }) => {
    const cluster = [...emulator.world.clusters.values()].find(({ name }) => name === 'prod')
    const index = emulator.world.addSearchIndex({ clusterId: cluster?.id ?? '', name: fresh('index') })
    return remove(`${PROD}/search/indexes/${index.id}`)
  },
  listGroupClusterFtsIndex: async (scene) => {
    await newFtsIndex(scene, { analyzer: 'lucene.simple' })
    return get(`${PROD}/fts/indexes/sample_mflix/movies`)
  },
  getGroupClusterFtsIndex: async (scene) => get(`${PROD}/fts/indexes/${await newFtsIndex(scene)}`),
  updateGroupClusterFtsIndex: async (scene) =>
    patch(`${PROD}/fts/indexes/${await newFtsIndex(scene)}`, {
      ...FTS_INDEX,
      name: 'index-860',
      analyzer: 'lucene.simple'
    }),
  createGroupClusterSearchDeployment: async (scene) =>
    post(`${GROUP}/clusters/${await newCluster(scene)}/search/deployment`, SEARCH_NODES),
  deleteGroupClusterSearchDeployment: async (scene) => {
    const path = `${GROUP}/clusters/${await newCluster(scene)}/search/deployment`
    await scene.create(path, SEARCH_NODES)
    return remove(path)
  },

  createGroupClusterOnlineArchive: () => post(ARCHIVES, ARCHIVE),
  updateGroupClusterOnlineArchive: async (scene, row) => {
    const { _id } = await scene.create(ARCHIVES, ARCHIVE)
    const bodies: Record<number, object> = { 400: { paused: false }, 409: { paused: true } }
    return patch(
      `${ARCHIVES}/${String(_id)}`,
      bodies[row.status] ?? { criteria: { ...ARCHIVE.criteria, expireAfterDays: 4 } }
    )
  },
  deleteGroupClusterOnlineArchive: async (scene) =>
    remove(`${ARCHIVES}/${String((await scene.create(ARCHIVES, ARCHIVE))._id)}`),

  listGroupProcesses: list(`${GROUP}/processes`),
  getGroupProcess: async (scene) => get(await processPath(scene, '')),
  listGroupProcessDisks: async (scene, row) => get(await processPath(scene, `/disks${queryOf(row)}`)),
  listGroupProcessDatabases: async (scene, row) => get(await processPath(scene, `/databases${queryOf(row)}`)),
  getGroupProcessDiskMeasurements: async (scene) =>
    get(await processPath(scene, '/disks/data/measurements?granularity=PT30M&period=P1DT12H')),
  listGroupProcessPerformanceAdvisorNamespaces: async (scene) =>
    get(await processPath(scene, '/performanceAdvisor/namespaces')),
  listGroupProcessPerformanceAdvisorSlowQueryLogs: async (scene) =>
    get(await processPath(scene, '/performanceAdvisor/slowQueryLogs')),
  listGroupProcessPerformanceAdvisorSuggestedIndexes: async (scene) =>
    get(await processPath(scene, '/performanceAdvisor/suggestedIndexes')),
  enableGroupManagedSlowMs: () => post(`${GROUP}/managedSlowMs/enable`),
  disableGroupManagedSlowMs: () => remove(`${GROUP}/managedSlowMs/disable`)
}

const SEARCH_NODES = { specs: [{ instanceSize: 'S30_LOWCPU_NVME', nodeCount: 2 }] }

async function newCluster(scene: Scene): Promise<string> {
  const body = { name: scene.fresh('cluster'), clusterType: 'REPLICASET', replicationSpecs: REPLICATION_SPECS }
  await scene.create(`${GROUP}/clusters`, body)
  return body.name
}

async function newFtsIndex(scene: Scene, more = {}): Promise<string> {
  const { indexID } = await scene.create(`${PROD}/fts/indexes`, { ...FTS_INDEX, ...more, name: scene.fresh('index') })
  return String(indexID)
}

async function processOf({ api }: Scene): Promise<{ id: string; hostname: string }> {
  const { results } = JSON.parse((await api('GET', `${GROUP}/processes`)).text) as {
    results: { id: string; hostname: string }[]
  }
  return results[0] ?? { id: '', hostname: '' }
}

async function processPath(scene: Scene, rest: string): Promise<string> {
  return `${GROUP}/processes/${(await processOf(scene)).id}${rest}`
}
