// Alerts of a project.
import { atlasError } from '../atlas-error.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import { booleanOf, readObject, stringOf } from '../request-body.ts'
import { insert, type Resource, type Seed } from '../resource.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { HOST_ZONE } from './cluster-hosts.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/alerts'
const ONE = `${LIST}/{alertId}`
const ID = /^[a-f0-9]{24}$/
const MAX_COMMENT_LENGTH = 200

export interface AlertRecord {
  id: string
  projectId: string
  alertConfigId: string
  eventTypeName: string
  /** Some alerts about clusters, hosts and replica sets name the cluster. */
  clusterName?: string
  /** What an alert about a metric says of it. */
  currentValue?: { number: number; units: string }
  hostnameAndPort?: string
  metricName?: string
  replicaSetName?: string
  status: 'OPEN' | 'TRACKING' | 'CLOSED'
  created: string
  updated: string
  lastNotified: string
  resolved?: string
  acknowledgedUntil?: string
  acknowledgementComment?: string
  acknowledgingUsername?: string
}

/** Alerts about a metric of a host say what was measured. */
const METRIC_EVENT = 'OUTSIDE_METRIC_THRESHOLD'
const METRIC = {
  currentValue: { number: 1020, units: 'RAW' },
  hostnameAndPort: `prod-shard-00-00.000002.${HOST_ZONE}:27017`,
  metricName: 'CONNECTIONS',
  replicaSetName: 'atlas-000005-shard-0'
}

interface AlertStore {
  readonly alerts: Map<string, AlertRecord>
  addAlert(seed: Seed<AlertRecord, 'projectId'>): AlertRecord
}

const routes: readonly Route[] = [
  {
    operationId: 'listGroupAlerts',
    method: 'GET',
    path: LIST,
    versions: V1,
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    javaMethod: 'ApiAlertsResource::getAllAlerts',
    handle: list
  },
  {
    operationId: 'getGroupAlert',
    method: 'GET',
    path: ONE,
    versions: V1,
    set: 'alerts',
    roles: ['GROUP_READ_ONLY'],
    handle: (call) => ({ status: 200, body: showOne(call, alertOf(call)) })
  },
  {
    operationId: 'acknowledgeGroupAlert',
    method: 'PATCH',
    path: ONE,
    versions: [{ version: '2023-01-01', sunset: '2027-07-01' }, { version: '2024-05-30' }],
    set: 'alerts',
    roles: ['GROUP_ALERTS_MANAGER'],
    javaMethod: { '2024-05-30': 'ApiAlertsResource20240530::patchAlert' },
    handle: acknowledge
  }
]

export const alerts: Resource<AlertStore> = {
  routes,
  createStore({ createTable, newId, nowMs }) {
    const alerts = createTable<AlertRecord>()
    return {
      alerts,
      addAlert(seed) {
        const today = atlasDate(nowMs())
        const isMetric = (seed.eventTypeName ?? METRIC_EVENT) === METRIC_EVENT
        return insert(alerts, {
          id: newId(),
          alertConfigId: newId(),
          eventTypeName: METRIC_EVENT,
          ...(isMetric && METRIC),
          status: 'OPEN',
          created: today,
          updated: today,
          lastNotified: today,
          ...seed
        })
      }
    }
  }
}

function alertsOf(call: Call): AlertRecord[] {
  return [...call.world.alerts.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function list(call: Call): Reply {
  const status = call.request.query.get('status')
  if (status !== null && !['OPEN', 'TRACKING', 'CLOSED'].includes(status)) {
    throw atlasError('INVALID_ALERT_STATUS', status)
  }
  const found = alertsOf(call).filter((alert) => status === null || alert.status === status)
  return { status: 200, body: pageOf(call.request, found, (alert) => showInList(call, alert)) }
}

function alertOf(call: Call): AlertRecord {
  const { groupId = '', alertId = '' } = call.params
  if (!ID.test(alertId)) throw atlasError('INVALID_ALERT_ID', alertId)
  const alert = alertsOf(call).find(({ id }) => id === alertId)
  if (!alert) throw atlasError('ALERT_NOT_FOUND', alertId, groupId)
  return alert
}

function acknowledge(call: Call): Reply {
  const alert = alertOf(call)
  const body = readObject(call.request)
  const until = stringOf(body, 'acknowledgedUntil')
  const comment = stringOf(body, 'acknowledgementComment')
  if (until !== undefined && Number.isNaN(Date.parse(until))) throw atlasError('INVALID_DATE_FORMAT', until)
  if ((comment?.length ?? 0) > MAX_COMMENT_LENGTH) throw atlasError('INVALID_ATTRIBUTE', 'acknowledgementComment')
  if (booleanOf(body, 'unacknowledgeAlert') === true) {
    delete alert.acknowledgedUntil
    delete alert.acknowledgementComment
    delete alert.acknowledgingUsername
  } else {
    if (until === undefined) throw atlasError('MISSING_ATTRIBUTE', 'acknowledgedUntil')
    alert.acknowledgedUntil = atlasDate(Date.parse(until))
    alert.acknowledgingUsername = call.account.clientId
    if (comment !== undefined) alert.acknowledgementComment = comment
  }
  alert.updated = atlasDate(call.nowMs)
  return { status: 200, body: showOne(call, alert) }
}

function showInList(call: Call, alert: AlertRecord): Record<string, unknown> {
  const { projectId, ...shown } = alert
  return {
    ...shown,
    groupId: projectId,
    links: [apiLink(call.request, `/groups/${projectId}/alerts/${alert.id}`)],
    orgId: projectOf(call).orgId
  }
}

/**
 * Outside a list, an alert also links to its configuration; the relations are URLs on the host of the API (recorded
 * response).
 */
function showOne(call: Call, alert: AlertRecord): Record<string, unknown> {
  const group = `/groups/${alert.projectId}`
  const { baseUrl } = call.request
  return {
    ...showInList(call, alert),
    links: [
      apiLink(call.request, `${group}/alerts/${alert.id}`),
      apiLink(call.request, `${group}/alertConfigs/${alert.alertConfigId}`, `${baseUrl}/alertConfig`),
      apiLink(call.request, `${group}/alerts/${alert.id}/alertConfigs`, `${baseUrl}/alertConfigs`)
    ]
  }
}
