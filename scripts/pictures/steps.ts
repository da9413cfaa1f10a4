// The steps whose summaries are shown.
import type { Emulator } from '../../local/emulator/emulator.ts'
import { SAMPLE_ORG_ID, SAMPLE_PROJECT_ID } from '../../local/emulator/sample-world.ts'

/** A step and the name of its picture. */
export interface Picture {
  readonly name: string
  /** The ID of the step in its job. */
  readonly id?: string
  readonly with: Readonly<Record<string, string>>
  readonly arrange?: (emulator: Emulator, nowMs: number) => void
}

const project = { 'project-id': SAMPLE_PROJECT_ID }
const prod = { ...project, 'cluster-name': 'prod' }

export const PICTURES: readonly Picture[] = [
  {
    name: 'wait-for-cluster',
    id: 'ready',
    with: { ...prod, operation: 'wait-for-cluster' },
    arrange({ world }, nowMs) {
      const cluster = [...world.clusters.values()].find(({ name }) => name === 'prod')
      if (cluster !== undefined) Object.assign(cluster, { stateName: 'UPDATING', settlesAtMs: nowMs + 95_000 })
    }
  },
  { name: 'get-cluster', with: { ...prod, operation: 'getGroupCluster' } },
  {
    name: 'unmet-expect',
    with: {
      ...project,
      operation: 'listGroupClusters',
      expect: "length(results[?stateName != 'IDLE' || paused]) == `0`"
    }
  },
  {
    name: 'wrong-secret',
    with: { 'org-id': SAMPLE_ORG_ID, 'client-secret': 'mdb_sa_sk_this-secret-was-deleted-last-week' }
  },
  {
    name: 'check-alerts',
    with: { ...project, operation: 'check-alerts' },
    arrange({ world }, nowMs) {
      const ago = (minutes: number) => new Date(nowMs - minutes * 60_000).toISOString().replace(/\.\d+/, '')
      world.alerts.clear()
      const metric = 'OUTSIDE_METRIC_THRESHOLD'
      for (const [metricName, threshold, value, minutes, severity] of [
        ['CONNECTIONS_PERCENT', 80, 93, 190, 'CRITICAL'],
        ['DISK_PARTITION_SPACE_USED_DATA', 75, 78, 2900, 'WARNING']
      ] as const) {
        const metricThreshold = { metricName, operator: 'GREATER_THAN', threshold, units: 'RAW', mode: 'AVERAGE' }
        const config = world.addAlertConfig({
          projectId: SAMPLE_PROJECT_ID,
          severityOverride: severity,
          attributes: { matchers: [], notifications: [], metricThreshold }
        })
        const currentValue = { number: value, units: 'RAW' }
        const seed = {
          projectId: SAMPLE_PROJECT_ID,
          alertConfigId: config.id,
          eventTypeName: metric,
          clusterName: 'prod'
        }
        world.addAlert({ ...seed, created: ago(minutes), ...{ metricName, currentValue } })
      }
      world.addAlert({
        projectId: SAMPLE_PROJECT_ID,
        eventTypeName: 'NO_PRIMARY',
        clusterName: 'archive',
        created: ago(4)
      })
    }
  },
  {
    name: 'create-test-cluster',
    id: 'cluster',
    with: {
      ...project,
      operation: 'create-test-cluster',
      tier: 'M10',
      name: 'test',
      'sample-data': 'true',
      'search-indexes': JSON.stringify([
        {
          database: 'sample_mflix',
          collectionName: 'movies',
          name: 'titles',
          definition: { mappings: { dynamic: true } }
        }
      ])
    }
  }
]
