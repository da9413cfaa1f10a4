import { atlasError } from '../answers.ts'
import { atlasDate } from '../dates.ts'
import { apiLink, pageOf } from '../paging.ts'
import type { AlertRecord } from '../records.ts'
import { flagOf, readObject, textOf } from '../request-body.ts'
import type { Call, Reply, Route } from '../routes.ts'
import { projectOf } from './projects.ts'

const V1 = [{ version: '2023-01-01' }]
const LIST = '/api/atlas/v2/groups/{groupId}/alerts'
const ONE = `${LIST}/{alertId}`
const ID = /^[a-f0-9]{24}$/
const MAX_COMMENT_LENGTH = 200

/** Alerts of a project. */
export const alertRoutes: readonly Route[] = [
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

function alertsOf(call: Call): AlertRecord[] {
  return [...call.world.alerts.values()].filter(({ projectId }) => projectId === call.params.groupId)
}

function list(call: Call): Reply {
  const status = call.request.query.get('status')
  if (status !== null && !['OPEN', 'TRACKING', 'CLOSED'].includes(status)) {
    throw atlasError('INVALID_ALERT_STATUS', status)
  }
  const wanted = alertsOf(call).filter((alert) => status === null || alert.status === status)
  return { status: 200, body: pageOf(call.request, wanted, (alert) => listed(call, alert)) }
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
  const until = textOf(body, 'acknowledgedUntil')
  const comment = textOf(body, 'acknowledgementComment')
  if (until !== undefined && Number.isNaN(Date.parse(until))) throw atlasError('INVALID_DATE_FORMAT', until)
  if ((comment?.length ?? 0) > MAX_COMMENT_LENGTH) throw atlasError('INVALID_ATTRIBUTE', 'acknowledgementComment')
  if (flagOf(body, 'unacknowledgeAlert') === true) {
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

function listed(call: Call, alert: AlertRecord): Record<string, unknown> {
  const { projectId, ...shown } = alert
  return {
    ...shown,
    groupId: projectId,
    links: [apiLink(call.request, `/groups/${projectId}/alerts/${alert.id}`)],
    orgId: projectOf(call).orgId
  }
}

/** A single alert also links to its configuration, with relations on the host of the API (recorded answer). */
function showOne(call: Call, alert: AlertRecord): Record<string, unknown> {
  const group = `/groups/${alert.projectId}`
  const { baseUrl } = call.request
  return {
    ...listed(call, alert),
    links: [
      apiLink(call.request, `${group}/alerts/${alert.id}`),
      apiLink(call.request, `${group}/alertConfigs/${alert.alertConfigId}`, `${baseUrl}/alertConfig`),
      apiLink(call.request, `${group}/alerts/${alert.id}/alertConfigs`, `${baseUrl}/alertConfigs`)
    ]
  }
}
